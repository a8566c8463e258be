import networkx as nx

from netmap.metrics.kernels.triads import TRIADS, census


def test_equals_networkx(network, rows_of):
    both_ways = nx.DiGraph(network)
    expected = nx.triadic_census(both_ways) if both_ways else dict.fromkeys(TRIADS, 0)
    found = census(rows_of(both_ways), rows_of(both_ways, turned=True))
    assert found == expected
    assert found == census(rows_of(both_ways), rows_of(both_ways, turned=True), threads=1)


def test_every_kind_of_three(rows_of):
    for kind in TRIADS:
        three = nx.triad_graph(kind)
        found = census(rows_of(three), rows_of(three, turned=True))
        assert {name for name, count in found.items() if count} == {kind}


def test_all_ties_between_many(rows_of):
    everybody = nx.complete_graph(60, nx.DiGraph)
    assert census(rows_of(everybody), rows_of(everybody))["300"] == 60 * 59 * 58 // 6
