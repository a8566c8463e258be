"""MRQAP: against ordinary regression, against Dekker's procedure written out, and by its laws."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import (
    INTERCEPT,
    MRQAP_COLUMNS,
    Work,
    alike,
    mrqap,
    same,
    team_ties,
    together,
)
from netmap.compare.chance import keys_of, shuffles
from netmap.compare.work import root_seed

OFF = ~np.eye(12, dtype=bool)


def chance(seed=1):
    return np.random.default_rng(seed)


def made(seed, size=12):
    rng = chance(seed)
    y, x = (
        nx.gnp_random_graph(size, 0.35, seed=int(s), directed=True)
        for s in rng.integers(999, size=2)
    )
    return y, {"earlier": x, "near": pd.DataFrame(rng.random((size, size)))}


def cells(pairs):
    whole = nx.to_numpy_array(pairs) if isinstance(pairs, nx.Graph) else pairs.to_numpy()
    return whole[OFF]


def ordinary(y, terms):
    """Least squares: estimates and t."""
    found, *_ = np.linalg.lstsq(terms, y, rcond=None)
    left = y - terms @ found
    spread = left @ left / (len(y) - terms.shape[1])
    return found, found / np.sqrt(spread * np.diag(np.linalg.inv(terms.T @ terms)))


def test_estimates_and_t_are_those_of_least_squares():
    y, x = made(3)
    found = mrqap(y, x, permutations=9, rng=chance())
    terms = np.column_stack([np.ones(132), *map(cells, x.values())])
    estimate, t = ordinary(cells(y), terms)
    assert found.columns.tolist() == list(MRQAP_COLUMNS)
    assert found["term"].tolist() == [INTERCEPT, "earlier", "near"]
    assert found["estimate"].tolist() == pytest.approx(estimate.tolist())
    assert found["statistic"].tolist() == pytest.approx(t.tolist())


def test_draws_are_those_of_dekkers_procedure_written_out():
    """What the others leave over of a predictor is shuffled and stands in its place in the regression."""
    y, x = made(4)
    one, other = map(cells, x.values())
    others = np.column_stack([np.ones(132), other])
    rest = np.zeros((12, 12))
    rest[OFF] = one - others @ np.linalg.lstsq(others, one, rcond=None)[0]
    seed = root_seed(chance(6)).spawn(1)[0]
    t = [
        ordinary(cells(y), np.column_stack([rest[np.ix_(p, p)][OFF], others]))[1][0]
        for p in shuffles(keys_of(np.random.default_rng(seed), 300), 12)
    ]
    found = mrqap(y, x, permutations=300, rng=chance(6)).set_index("term").loc["earlier"]
    assert found["p_greater"] == (np.sum(np.array(t) >= found["statistic"] - 1e-9) + 1) / 301
    far = np.abs(t) >= abs(found["statistic"]) - 1e-9
    assert found["p_two_sided"] == (far.sum() + 1) / 301


@pytest.mark.parametrize("family", ["linear", "logistic"])
def test_what_makes_ties_is_found_and_what_does_not_is_not(family):
    rng, size = chance(2), 30
    sector = {body: "abc"[body % 3] for body in range(size)}
    base = nx.empty_graph(size)
    alike = same(base, sector)
    y = nx.from_numpy_array(
        (rng.random((size, size)) < 0.1 + 0.4 * alike.to_numpy()).astype(int),
        create_using=nx.DiGraph,
    )
    team = together(base, {"t": range(10)})
    found = mrqap(y, {"sector": alike, "team": team}, family, 499, rng=chance()).set_index("term")
    assert found.loc["sector", "p_greater"] == 1 / 500
    assert found.loc["team", "p_two_sided"] > 0.02


def test_ties_that_a_predictor_parts_wholly_have_no_logistic_answer():
    y = nx.cycle_graph(8)
    found = mrqap(y, {"same": y}, "logistic", 19, rng=chance())
    assert found[["estimate", "statistic", "p_greater"]].isna().all(axis=None)


def test_pairs_without_direction_count_once():
    y, x = nx.gnp_random_graph(12, 0.4, seed=1), nx.gnp_random_graph(12, 0.4, seed=2)
    found = mrqap(y, {"x": x}, permutations=9, rng=chance())
    upper = np.triu_indices(12, 1)
    terms = np.column_stack([np.ones(66), nx.to_numpy_array(x)[upper]])
    _, t = ordinary(nx.to_numpy_array(y)[upper], terms)
    assert found["statistic"].tolist() == pytest.approx(t.tolist())


@pytest.mark.parametrize("family", ["linear", "logistic"])
def test_groups_and_teams_explain_as_if_every_pair_were_written_out(family):
    y, x = (
        nx.gnp_random_graph(20, 0.35, seed=1, directed=True),
        nx.gnp_random_graph(20, 0.3, seed=2, directed=True),
    )
    sector = {body: "abcd"[body % 4] if body else "" for body in y}
    teams = {"one": range(6), "two": [4, 5, 6, 7, 99]}
    short = {"earlier": x, "sector": alike(y, sector), "team": team_ties(y, teams)}
    long = {"earlier": x, "sector": same(y, sector), "team": together(y, teams)}
    for work in (Work(1), Work(2)):
        one, other = (
            mrqap(y, terms, family, 99, rng=chance(3), work=work) for terms in (short, long)
        )
        pd.testing.assert_frame_equal(one, other, rtol=1e-9)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 999), st.permutations(range(12)))
def test_laws(seed, names):
    y, x = made(seed)
    called = dict(enumerate(names))
    renamed = {
        "near": x["near"].rename(index=called, columns=called),
        "earlier": nx.relabel_nodes(x["earlier"], called),
    }
    found = mrqap(y, x, permutations=49, rng=chance()).set_index("term")
    again = mrqap(nx.relabel_nodes(y, called), renamed, permutations=49, rng=chance())
    again = again.set_index("term").loc[found.index]
    assert again["statistic"].tolist() == pytest.approx(found["statistic"].tolist())
    assert found[["p_greater", "p_less", "p_two_sided"]].stack().between(1 / 50, 1).all()


@pytest.mark.parametrize("family", ["linear", "logistic"])
def test_the_same_seed_gives_the_same_however_many_work(family):
    y, x = made(7)
    alone, two = (mrqap(y, x, family, 600, rng=chance(5), work=Work(n)) for n in (1, 2))
    assert alone.equals(two)
