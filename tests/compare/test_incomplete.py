"""Regression where some pairs are not known: against the procedure written out, and as usual where all are known."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap.compare import Work, mrqap, same
from netmap.compare.chance import keys_of, shuffles
from netmap.compare.incomplete import known_draws, known_pairs
from netmap.compare.mrqap import _block as work_block
from netmap.compare.mrqap import _crossing, _regression, _Shuffled
from netmap.compare.squares import lay_over
from netmap.compare.work import Block, root_seed

OFF = ~np.eye(12, dtype=bool)


def chance(seed=1):
    return np.random.default_rng(seed)


def made(seed):
    y, x = (nx.gnp_random_graph(12, 0.35, seed=s, directed=True) for s in (seed, seed + 50))
    return y, {"earlier": x, "near": pd.DataFrame(chance(seed).random((12, 12)))}


def ordinary(y, terms):
    """Least squares: estimates and t."""
    inverse = np.linalg.inv(terms.T @ terms)
    found = inverse @ terms.T @ y
    left = y - terms @ found
    return found, found / np.sqrt(left @ left / (len(y) - terms.shape[1]) * np.diag(inverse))


def test_pairs_that_are_not_known_are_left_out_of_every_draw():
    """Dekker's procedure written out: regression over the pairs known, and with each shuffle those that stay known."""
    size, off = 12, OFF
    y, x = made(4)
    tied, one, other = (
        nx.to_numpy_array(p) if isinstance(p, nx.Graph) else p.to_numpy() for p in (y, *x.values())
    )
    tied[3], one[7] = np.nan, np.nan
    known = off & ~(np.isnan(tied) | np.isnan(one) | np.isnan(other))
    terms = [np.ones((size, size)), one, other]
    estimate, t = ordinary(tied[known], np.column_stack([term[known] for term in terms]))
    rest = np.full((size, size), np.nan)
    beside = np.column_stack([np.ones(known.sum()), other[known]])
    rest[known] = one[known] - beside @ np.linalg.lstsq(beside, one[known], rcond=None)[0]
    seed = root_seed(chance(6)).spawn(1)[0]
    drawn = []
    for p in shuffles(keys_of(np.random.default_rng(seed), 200), size):
        moved = rest[np.ix_(p, p)]
        met = known & ~np.isnan(moved)
        drawn.append(
            ordinary(tied[met], np.column_stack([moved[met], np.ones(met.sum()), other[met]]))[1][0]
        )
    table = {"earlier": pd.DataFrame(one), "near": pd.DataFrame(other)}
    found = mrqap(pd.DataFrame(tied), table, permutations=200, rng=chance(6)).set_index("term")
    assert found["estimate"].tolist() == pytest.approx(estimate.tolist())
    assert found["statistic"].tolist() == pytest.approx(t.tolist())
    reached = np.array(drawn) >= t[1] - 1e-9
    assert found.loc["earlier", "p_greater"] == (reached.sum() + 1) / 201


def test_where_every_pair_is_known_both_ways_give_the_same():
    y, x = made(5)
    squares = lay_over(y, list(x.values()), None)
    fit = _regression(squares, list(x))
    rests = [fit.rest(term) for term in range(3)]
    block = Block(np.random.SeedSequence(2), 20)
    usual = work_block(_Shuffled(fit, _crossing(squares, 20)), block)
    assert known_draws(known_pairs(squares, rests), block) == pytest.approx(usual, abs=1e-9)


@pytest.mark.parametrize("family", ["linear", "logistic"])
def test_with_pairs_not_known_a_predictor_that_makes_ties_is_found(family):
    rng, size = chance(2), 30
    alike_ = same(nx.empty_graph(size), {body: "abc"[body % 3] for body in range(size)})
    tied = (rng.random((size, size)) < 0.1 + 0.4 * alike_.to_numpy()).astype(float)
    tied[:4] = np.nan
    other = pd.DataFrame(rng.random((size, size)).round())
    terms = {"sector": alike_, "other": other}
    found = mrqap(pd.DataFrame(tied), terms, family, 199, rng=chance(), work=Work(2))
    assert found.equals(mrqap(pd.DataFrame(tied), terms, family, 199, rng=chance(), work=Work(1)))
    found = found.set_index("term")
    assert found.loc["sector", "p_greater"] == 1 / 200
    assert found.loc["other", "p_two_sided"] > 0.02
