"""Jaccard, Hamming and the change of dyads, on graphs solved by hand and by their laws."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import CHANGES, dyad_changes, hamming, jaccard
from netmap.errors import ComparisonError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Wave
from netmap.network import build


def changes(*args):
    return tuple(dyad_changes(*args)[list(CHANGES)])


def test_a_path_closed_to_a_ring():
    path, ring = nx.path_graph(4), nx.cycle_graph(4)
    assert changes(path, ring) == (2, 1, 0, 3)
    assert (jaccard(path, ring), hamming(path, ring)) == (3 / 4, 1)


def test_a_directed_ring_turned_round_keeps_nothing():
    ring = nx.cycle_graph(3, create_using=nx.DiGraph)
    assert changes(ring, ring.reverse()) == (0, 3, 3, 0)
    assert (jaccard(ring, ring.reverse()), hamming(ring, ring.reverse())) == (0, 6)


def test_only_common_nodes_count():
    before = nx.Graph([("a", "b"), ("b", "c"), ("c", "left")])
    after = nx.Graph([("b", "a"), ("c", "joined"), ("a", "c")])
    assert changes(before, after) == (0, 1, 1, 1)


def test_marriage_against_marriage_without_the_medici():
    families = nx.florentine_families_graph()
    without = families.copy()
    without.remove_edges_from(list(families.edges("Medici")))
    assert changes(families, without) == (105 - 20, 0, 6, 14)
    assert jaccard(families, without) == pytest.approx(14 / 20)


def test_no_tie_at_all_is_undefined_and_no_node_is_no_dyad():
    empty = nx.empty_graph(3)
    assert math.isnan(jaccard(empty, empty))
    assert hamming(empty, empty) == 0
    assert changes(nx.path_graph(3), nx.Graph([("x", "y")])) == (0, 0, 0, 0)


def test_layers_of_a_built_network_are_one_tie():
    bodies = [Institution("a", "A"), Institution("b", "B"), Institution("c", "C")]
    words = [
        Nomination("a", "b", "w", "information"),
        Nomination("b", "a", "w", "information"),
        Nomination("a", "b", "w", "referral"),
    ]
    network = build(bodies, words, wave=Wave("w"), rule="either")
    assert changes(network, nx.path_graph(["a", "b", "c"])) == (1, 1, 0, 1)


def test_loops_are_no_dyads():
    assert changes(nx.Graph([(1, 1), (1, 2)]), nx.Graph([(1, 2), (2, 2)])) == (0, 0, 0, 1)


def test_directed_against_undirected_is_refused():
    for measure in (dyad_changes, jaccard, hamming):
        with pytest.raises(ComparisonError, match="directedness-differs") as caught:
            measure(nx.path_graph(3), nx.path_graph(3, create_using=nx.DiGraph))
        assert all(say_error(caught.value, lang) for lang in LANGUAGES)


@settings(max_examples=50, deadline=None)
@given(
    first=st.integers(0, 2**30),
    second=st.integers(0, 2**30),
    n=st.integers(0, 9),
    directed=st.booleans(),
)
def test_laws(first, second, n, directed):
    one, other = (nx.gnp_random_graph(n, 0.4, seed=s, directed=directed) for s in (first, second))
    forth, back = dyad_changes(one, other), dyad_changes(other, one)
    assert forth.sum() == n * (n - 1) // (1 if directed else 2)
    assert (forth["0→1"], forth["1→0"]) == (back["1→0"], back["0→1"])
    assert forth["1→1"] + forth["1→0"] == one.number_of_edges()
    assert hamming(one, other) == hamming(other, one) == nx.symmetric_difference(one, other).size()
    assert hamming(one, one) == 0
    assert one.size() == 0 or jaccard(one, one) == 1
