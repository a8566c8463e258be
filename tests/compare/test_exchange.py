"""Density and reciprocity of two waves, the waves of each pair exchanged by coin."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from netmap.compare import exchange_test
from netmap.metrics import density, reciprocity


def chance(seed=1):
    return np.random.default_rng(seed)


def graphs(seed, directed=True):
    return [nx.gnp_random_graph(10, 0.3, seed=s, directed=directed) for s in (seed, seed + 1)]


def test_density_is_the_sign_test_of_pairs_that_changed():
    """9 pairs gained a tie and 1 lost it: two sides of a coin thrown ten times."""
    path, more = nx.path_graph(6), nx.path_graph(6)
    more.remove_edge(0, 1)
    gained = list(nx.non_edges(path))[:9]
    more.add_edges_from(gained)
    found = exchange_test(path, more, permutations=5000, rng=chance())
    assert found["statistic"] == pytest.approx(8 / 15)
    assert found["p_greater"] == pytest.approx(
        stats.binomtest(9, 10, alternative="greater").pvalue, abs=0.006
    )
    assert found["p_two_sided"] == pytest.approx(stats.binomtest(9, 10).pvalue, abs=0.01)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 400), st.sampled_from(["density", "reciprocity"]))
def test_laws(seed, measure):
    one, other = graphs(seed)
    value = {"density": density, "reciprocity": reciprocity}[measure]
    forth = exchange_test(one, other, measure, 99, rng=chance())
    back = exchange_test(other, one, measure, 99, rng=chance())
    assert forth["statistic"] == pytest.approx(value(other) - value(one))
    assert forth["statistic"] == pytest.approx(-back["statistic"])
    assert forth.iloc[1:].between(1 / 100, 1).all()


@pytest.mark.parametrize("measure", ["density", "reciprocity"])
def test_the_same_wave_twice_has_p_one(measure):
    one = graphs(3)[0]
    assert exchange_test(one, one, measure, 99, rng=chance()).tolist() == [0, 1, 1, 1]


def test_ties_without_direction_have_no_reciprocity():
    assert exchange_test(*graphs(3, directed=False), "reciprocity", 9, rng=chance()).isna().all()
    assert exchange_test(nx.Graph(), nx.Graph(), "density", 9, rng=chance()).isna().all()
