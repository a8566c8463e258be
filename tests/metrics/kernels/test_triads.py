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


def test_more_of_one_kind_than_a_field_of_a_word_holds(rows_of):
    size = 300
    later = nx.DiGraph([(a, b) for a in range(size) for b in range(a)])
    later.add_node(size)
    found = census(rows_of(later), rows_of(later, turned=True), threads=1)
    assert found["030T"] == size * (size - 1) * (size - 2) // 6
    assert found["012"] == size * (size - 1) // 2


def test_one_sided_ties_fill_the_list_of_pairs(rows_of):
    for size in range(1, 20):
        path = nx.path_graph(size, nx.DiGraph)
        assert census(rows_of(path), rows_of(path, turned=True)) == nx.triadic_census(path)
