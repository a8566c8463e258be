"""Same places and blocks, by hand; sna's figures are in test_golden_r.py."""

import math

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap.metrics import concor, reduced_image, structural_equivalence
from netmap.metrics.equivalence import alike_to_others


def test_twins_differ_in_nothing():
    pairs = nx.complete_bipartite_graph(2, 3)
    for method, alike in (("hamming", 0), ("euclidean", 0), ("correlation", 1)):
        found = structural_equivalence(pairs, method)
        assert found.loc[2, 4] == pytest.approx(alike)
        assert found.equals(found.T)
        assert list(found.index) == list(found.columns) == list(pairs)


def test_differences_by_hand():
    """a names c and d, b names c alone; their own tie does not count."""
    said = nx.DiGraph([("a", "b"), ("a", "c"), ("a", "d"), ("b", "c")])
    assert structural_equivalence(said, "hamming").loc["a", "b"] == 1
    assert structural_equivalence(said, "euclidean").loc["a", "b"] == 1
    said.add_edge("d", "b")
    assert structural_equivalence(said, "euclidean").loc["a", "b"] == pytest.approx(2**0.5)
    assert structural_equivalence(said, "correlation").loc["a", "b"] == pytest.approx(
        np.corrcoef([1, 1, 0, 0], [1, 0, 0, 1])[0, 1]
    )


def test_strength_counts_if_asked():
    network = nx.Graph()
    network.add_weighted_edges_from([("a", "c", 5), ("b", "c", 2)], weight="strength")
    assert structural_equivalence(network, "hamming").loc["a", "b"] == 0
    assert structural_equivalence(network, "hamming", "strength").loc["a", "b"] == 6


def test_no_variance_no_correlation():
    found = structural_equivalence(nx.Graph({"a": ["b"], "b": ["c"], "alone": []}))
    assert math.isnan(found.loc["alone", "a"])
    assert math.isnan(found.loc["alone", "alone"])
    with pytest.raises(ValueError, match="guess"):
        structural_equivalence(nx.path_graph(3), "guess")


def test_two_levels_of_a_hierarchy_part_into_four_blocks():
    """Heads name deputies, deputies name two kinds of workers: CONCOR finds the levels."""
    said = nx.DiGraph()
    levels = {"h1": 1, "h2": 1, "d1": 2, "d2": 2, "w1": 3, "w2": 3, "x1": 4, "x2": 4}
    said.add_nodes_from(levels)
    said.add_edges_from((a, b) for a in ("h1", "h2") for b in ("d1", "d2"))
    said.add_edges_from((a, b) for a in ("d1", "d2") for b in ("w1", "w2"))
    said.add_edges_from((a, b) for a in ("w1", "w2") for b in ("x1", "x2"))
    found = concor(said)
    assert found.groupby(pd.Series(levels)).nunique().eq(1).all()
    assert found.nunique() == 4
    assert concor(said, splits=1).nunique() == 2
    assert concor(said, splits=0).nunique() == 1
    image = reduced_image(said, found, cutoff=0.5)
    assert image.to_numpy().sum() == 3


def test_isolates_fall_in_one_block():
    network = nx.Graph([(0, 2), (0, 3), (1, 2), (1, 3)])
    network.add_nodes_from(["p", "q"])
    found = concor(network)
    assert found["p"] == found["q"]
    assert found[0] == found[1] != found[2]


@pytest.mark.parametrize(
    "network", [nx.null_graph(), nx.empty_graph(1), nx.empty_graph(4), nx.complete_graph(4)]
)
def test_what_cannot_be_parted_stays_whole(network):
    found = concor(network)
    assert list(found.index) == list(network)
    assert found.eq(1).all()
    assert found.dtype == np.int64


def test_image_of_blocks():
    star = nx.star_graph(3)
    blocks = pd.Series([1, 2, 2, 2])
    found = reduced_image(star, blocks)
    assert math.isnan(found.loc[1, 1])
    assert found.loc[1, 2] == 1
    assert found.loc[2, 2] == 0
    assert reduced_image(star, blocks, cutoff=0.5).loc[2, 1] == 1


def test_nobody_gives_an_empty_image():
    nobody = nx.Graph()
    assert reduced_image(nobody, concor(nobody)).shape == (0, 0)


@pytest.mark.parametrize("seed", range(6))
def test_who_has_the_same_ties_is_found_for_the_pairs_asked_for(seed):
    rng = np.random.default_rng(seed)
    ties = rng.integers(0, 3, (9, 9)).astype(float)
    ties[1], ties[:, 1] = ties[0], ties[:, 0]
    ties[4:7], ties[:, 4:7] = 0, 0
    np.fill_diagonal(ties, 0)
    asked = rng.random((9, 9)) < 0.4
    asked |= asked.T
    network = nx.from_numpy_array(ties, create_using=nx.DiGraph)
    apart = structural_equivalence(network, "hamming", weight="weight").to_numpy()
    assert (alike_to_others(ties, asked)[asked] == (apart == 0)[asked]).all()
