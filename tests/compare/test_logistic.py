"""Logistic regression over pairs: what the estimate makes likely is what was seen."""

import networkx as nx
import numpy as np
import pytest

from netmap.compare.incomplete import known_pairs
from netmap.compare.logistic import _fit, logistic_draws, logistic_fit
from netmap.compare.squares import lay_over
from netmap.compare.work import Block


def fitted(seed=3):
    y, x = (nx.gnp_random_graph(20, 0.3, seed=s, directed=True) for s in (seed, seed + 1))
    rests = [np.eye(2)[term] for term in range(2)]
    return logistic_fit(known_pairs(lay_over(y, [x]), rests))


def test_what_is_expected_is_what_was_seen():
    fit = fitted()
    chance = 1 / (1 + np.exp(-fit.known.terms @ fit.estimate))
    assert fit.known.terms.T @ (fit.known.tied - chance) == pytest.approx(np.zeros(2), abs=1e-7)


def test_one_yes_or_no_predictor_has_the_log_odds_ratio():
    fit = fitted()
    tied, near = fit.known.tied == 1, fit.known.terms[:, 1] == 1
    counts = [
        [(tied & near).sum(), (~tied & near).sum()],
        [(tied & ~near).sum(), (~tied & ~near).sum()],
    ]
    (a, b), (c, d) = counts
    assert fit.estimate[1] == pytest.approx(np.log(a * d / (b * c)))
    assert fit.statistic[1] == pytest.approx(
        fit.estimate[1] / np.sqrt(1 / a + 1 / b + 1 / c + 1 / d)
    )


def test_draws_follow_their_seed():
    fit = fitted()
    one, again, other = (
        logistic_draws(fit, Block(np.random.SeedSequence(s), 5)) for s in (1, 1, 2)
    )
    assert (one == again).all()
    assert (one != other).any()
    assert one.shape == (5, 2)


def test_a_term_that_a_draw_makes_certain_leaves_the_others_their_z():
    """Where all pairs of a kind are tied, they say nothing of another term: it has the z that the other pairs give."""
    rng = np.random.default_rng(3)
    certain, own = (rng.random(300) < 0.2).astype(float), rng.normal(size=300)
    tied = np.where(certain > 0, 1.0, rng.random(300) < 1 / (1 + np.exp(-own))).astype(float)
    common, everywhere = np.column_stack([np.ones(300), certain]), np.ones((1, 300))
    _, statistic = _fit(common, own[None, :, None], tied, everywhere, settles=True)
    rest = certain == 0
    _, alone = _fit(common[rest, :1], own[None, rest, None], tied[rest], everywhere[:, rest])
    assert statistic[0, -1] == pytest.approx(alone[0, -1], abs=1e-4)
    assert np.isnan(_fit(common, own[None, :, None], tied, everywhere)[1]).all()
