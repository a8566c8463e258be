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


def test_reciprocity_is_as_if_every_pair_tossed_its_own_coin():
    one, other = graphs(7)
    a, b = (nx.to_numpy_array(g, nodelist=range(10)) > 0 for g in (one, other))
    rng, far = chance(2), 0
    seen = reciprocity(other) - reciprocity(one)
    for _ in range(4000):
        coin = np.triu(rng.random((10, 10)) < 0.5, 1)
        turned = coin | coin.T
        before, after = np.where(turned, b, a), np.where(turned, a, b)
        shares = [(m & m.T).sum() / m.sum() for m in (before, after)]
        far += abs(shares[1] - shares[0]) >= abs(seen) - 1e-12
    found = exchange_test(one, other, "reciprocity", 4000, rng=chance())
    assert found["p_two_sided"] == pytest.approx(far / 4000, abs=0.04)


@pytest.mark.parametrize("directed", [True, False])
def test_networks_too_large_for_a_table_of_pairs(directed):
    kind = nx.DiGraph if directed else nx.Graph
    ends = chance().integers(0, 60_000, (3, 300, 2)).tolist()
    one, other = kind(ends[0] + ends[1]), kind(ends[0] + ends[2][:150])
    for wave in (one, other):
        wave.add_nodes_from(range(60_000))
    found = exchange_test(one, other, permutations=999, rng=chance())
    pairs = 60_000 * 59_999 / (1 if directed else 2)
    assert found["statistic"] == pytest.approx(-150 / pairs, rel=0.01)
    assert found["p_two_sided"] == 0.001
