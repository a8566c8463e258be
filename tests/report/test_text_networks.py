"""Networks for Pajek and UCINET: what NetworkX and our own reading find in the file is what was written."""

import networkx as nx
import pytest

from netmap.report.text_networks import dl_lines, pajek_lines


@pytest.fixture(params=[nx.MultiGraph, nx.MultiDiGraph])
def made(request):
    """Give three institutions, one of them alone, and ties of two kinds, one of them without a strength."""
    network = request.param()
    network.add_nodes_from(['ops "Oksa"', "sp, nr 1", "gok"])
    network.add_edge('ops "Oksa"', "sp, nr 1", key="advice", layer="advice", strength=3.0)
    network.add_edge('ops "Oksa"', "sp, nr 1", key="joint case", layer="joint case")
    return network


def test_pajek(made):
    lines = list(pajek_lines(made))
    section = "*Arcs" if made.is_directed() else "*Edges"
    assert lines == [
        "*Vertices 3", '1 "ops ""Oksa"""', '2 "sp, nr 1"', '3 "gok"',
        f'{section} :1 "advice"', "1 2 3", f'{section} :2 "joint case"', "1 2",
    ]  # fmt: skip


def test_networkx_reads_our_pajek():
    florence = nx.MultiGraph(nx.florentine_families_graph())
    for one, other, data in florence.edges(data=True):
        data |= {"layer": "marriage", "strength": len(one) + len(other) / 2}
    back = nx.parse_pajek("\n".join(pajek_lines(florence)))
    assert set(back) == set(florence)
    told = {(frozenset((a, b)), d["weight"]) for a, b, d in back.edges(data=True)}
    assert told == {(frozenset((a, b)), d["strength"]) for a, b, d in florence.edges(data=True)}


def test_dl(made):
    lines = list(dl_lines(made))
    back = [] if made.is_directed() else ["2 1 3"]
    assert lines == [
        "dl n=3 nm=2 format=edgelist1", "labels:", '"ops ""Oksa"""', '"sp, nr 1"', '"gok"',
        "matrix labels:", '"advice"', '"joint case"', "data:",
        "1 2 3", *back, "!", "1 2", *(["2 1"] if back else []),
    ]  # fmt: skip


def test_a_network_without_ties(made):
    made.clear_edges()
    assert list(pajek_lines(made))[-1] == '3 "gok"'
    assert next(iter(dl_lines(made))) == "dl n=3 nm=1 format=edgelist1"
    assert list(dl_lines(made))[-1] == "data:"
