"""QAP correlation: hand-solved, by its laws, and the same in every form and order of work."""

import itertools
import math

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import Work, alike, mrqap, qap_correlation, same, squares
from netmap.compare.chance import keys_of, shuffles
from netmap.compare.work import root_seed
from netmap.errors import ComparisonError
from netmap.i18n import LANGUAGES, say_error


def chance(seed=1):
    return np.random.default_rng(seed)


def table(matrix):
    return pd.DataFrame(np.asarray(matrix, dtype=float))


def graphs(size, seeds, density=0.3):
    return [nx.gnp_random_graph(size, density, seed=s, directed=True) for s in seeds]


def test_a_star_against_a_star_of_another_centre():
    """Of 12 cells 6 are tied in each and 2 in both: r = (2/12 - 1/4) / (1/4) = -1/3."""
    one, other = nx.star_graph(3), nx.relabel_nodes(nx.star_graph(3), {0: 1, 1: 0})
    found = qap_correlation(one, other, 999, rng=chance())
    assert found["statistic"] == pytest.approx(-1 / 3)
    # the centre falls on the same place one time in four
    assert found["p_greater"] == 1
    assert found["p_less"] == pytest.approx(3 / 4, abs=0.06)


def test_against_every_permutation():
    one, other = graphs(6, (3, 8))
    a, b = (nx.to_numpy_array(g)[~np.eye(6, dtype=bool)] for g in (one, other))
    seen, matrix = np.corrcoef(a, b)[0, 1], nx.to_numpy_array(other)
    every = [
        np.corrcoef(a, matrix[np.ix_(p, p)][~np.eye(6, dtype=bool)])[0, 1]
        for p in map(list, itertools.permutations(range(6)))
    ]
    found = qap_correlation(one, other, 4000, rng=chance())
    assert found["statistic"] == pytest.approx(seen)
    assert found["p_greater"] == pytest.approx(np.mean(np.array(every) >= seen - 1e-9), abs=0.04)
    far = np.abs(every) >= abs(seen) - 1e-9
    assert found["p_two_sided"] == pytest.approx(far.mean(), abs=0.04)


def test_a_pattern_is_like_itself_and_unlike_its_opposite():
    one = nx.gnp_random_graph(12, 0.3, seed=4)
    alike = qap_correlation(one, one, 499, rng=chance())
    opposite = qap_correlation(one, nx.complement(one), 499, rng=chance())
    assert (alike["statistic"], alike["p_greater"]) == (pytest.approx(1), 1 / 500)
    assert (opposite["statistic"], opposite["p_less"]) == (pytest.approx(-1), 1 / 500)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 500), st.integers(0, 500), st.permutations(range(8)))
def test_laws(one_seed, other_seed, names):
    one, other = graphs(8, (one_seed, other_seed))
    found = qap_correlation(one, other, 99, rng=chance())
    turned = qap_correlation(other, one, 99, rng=chance())
    renamed = [nx.relabel_nodes(g, dict(enumerate(names))) for g in (one, other)]
    again = qap_correlation(*renamed, 99, rng=chance())
    if math.isnan(found["statistic"]):
        assert found.isna().all()
        return
    assert found["statistic"] == pytest.approx(turned["statistic"])
    assert found["statistic"] == pytest.approx(again["statistic"])
    assert found.iloc[1:].between(1 / 100, 1).all()


def test_undefined_where_nothing_varies():
    full, some = nx.complete_graph(5), nx.path_graph(5)
    assert qap_correlation(full, some, 9, rng=chance()).isna().all()
    assert qap_correlation(nx.path_graph(2), nx.path_graph(2), 9, rng=chance()).isna().all()


def test_a_large_network_is_never_a_table_of_all_pairs():
    size = 2500
    one, other = (nx.gnm_random_graph(size, 6000, seed=s, directed=True) for s in (1, 2))
    found = qap_correlation(one, other, 20, rng=chance())
    a, b = nx.to_scipy_sparse_array(one), nx.to_scipy_sparse_array(other)
    pairs, mean = size * (size - 1), 6000 / (size * (size - 1))
    seen = (a.multiply(b).sum() / pairs - mean**2) / (mean - mean**2)
    assert found["statistic"] == pytest.approx(seen)


RING, PATH = nx.cycle_graph(9), nx.path_graph(9)
WRONG = {
    "table-not-square": lambda: qap_correlation(pd.DataFrame(np.ones((2, 3))), PATH, 9, rng=chance()),
    "table-not-numbers": lambda: qap_correlation(table([[0, np.inf], [1, 0]]), PATH, 9, rng=chance()),
    "too-few-draws": lambda: qap_correlation(PATH, RING, 0, rng=chance()),
    "cluster-not-reached": lambda: qap_correlation(
        PATH, RING, 9, rng=chance(), work=Work(scheduler="nowhere")
    ),
    "unknown-family": lambda: mrqap(PATH, {"x": RING}, "odd", rng=chance()),
    "no-predictors": lambda: mrqap(PATH, {}, rng=chance()),
    "too-few-bodies": lambda: mrqap(nx.path_graph(2), {"x": nx.path_graph(2)}, rng=chance()),
    "predictors-say-the-same": lambda: mrqap(PATH, {"a": RING, "b": RING}, rng=chance()),
    "not-yes-or-no": lambda: mrqap(
        table(np.arange(36).reshape(6, 6)), {"x": nx.cycle_graph(6)}, "logistic", rng=chance()
    ),
}  # fmt: skip


def correlations(one, other, orders):
    """The correlation over the pairs that both say something of, with the second pattern shuffled."""
    off, found = ~np.eye(len(one), dtype=bool), []
    for p in orders:
        u, v = one[off], other[np.ix_(p, p)][off]
        known = ~(np.isnan(u) | np.isnan(v))
        found.append(np.corrcoef(u[known], v[known])[0, 1])
    return np.array(found)


@pytest.mark.parametrize("directed", [True, False])
def test_pairs_that_are_not_known_are_left_out_of_every_draw(directed):
    """Two bodies said nothing in one wave, one in the other: unknown rows, and columns where ties have no direction."""
    one, other = (
        nx.to_numpy_array(nx.gnp_random_graph(16, 0.3, seed=s, directed=directed)) for s in (1, 2)
    )
    for matrix, silent in ((one, [3, 4]), (other, [9])):
        matrix[silent] = np.nan
        if not directed:
            matrix[:, silent] = np.nan
    seed = root_seed(chance(6)).spawn(1)[0]
    orders = shuffles(keys_of(np.random.default_rng(seed), 300), 16)
    seen, *drawn = correlations(one, other, [np.arange(16), *orders])
    found = qap_correlation(table(one), table(other), 300, rng=chance(6))
    assert found["statistic"] == pytest.approx(seen, abs=1e-12)
    reached = np.array([d >= seen - 1e-9 for d in drawn])
    assert found["p_greater"] == (reached.sum() + 1) / 301


def test_groups_are_held_against_ties_as_if_every_pair_were_written_out():
    network = nx.gnp_random_graph(20, 0.3, seed=4, directed=True)
    groups = {body: "abc"[body % 3] if body else "" for body in network}
    written, short = same(network, groups), alike(network, groups)
    for pair in ((network, written), (written, network), (written, written)):
        ours = [short if pairs is written else pairs for pairs in pair]
        assert qap_correlation(*ours, 199, rng=chance()).equals(
            qap_correlation(*pair, 199, rng=chance())
        )


def test_too_many_pairs_that_are_not_known(monkeypatch):
    monkeypatch.setattr(squares, "_MOST_WRITTEN_OUT", 8)
    unknown = table(np.where(np.eye(9), 0, np.nan))
    for lang in LANGUAGES:
        with pytest.raises(ComparisonError) as caught:
            qap_correlation(PATH, unknown, 9, rng=chance())
        assert caught.value.code == "too-many-unknown"
        assert "9" in say_error(caught.value, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", sorted(WRONG))
def test_what_cannot_be_asked_is_said(code, lang):
    with pytest.raises(ComparisonError) as caught:
        WRONG[code]()
    assert caught.value.code == code
    assert len(say_error(caught.value, lang)) > 20


def test_a_predictor_that_is_the_same_everywhere_is_named():
    with pytest.raises(ComparisonError) as caught:
        mrqap(PATH, {"none": nx.empty_graph(9), "ring": RING}, rng=chance())
    assert caught.value.params["terms"] == "none"
