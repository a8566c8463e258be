"""How sure a change is: bodies drawn anew with replacement, the same ones in both waves (paired vertex bootstrap)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import stats

from netmap.compare.comparison import Comparison
from netmap.compare.work import HERE, Block, Work

__all__ = ["DRAWS", "FEWEST_BODIES", "LEVEL", "SEEN", "interval", "seen_changes"]

Numbers = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int8]
FEWEST_BODIES = 10
"""With fewer bodies in both waves no interval is given: each weighs more than a tenth. A choice of ours."""

LEVEL = 0.95
"""How often such intervals hold what they are of."""

DRAWS = 1000
"""How many times bodies are drawn unless told."""

SEEN: dict[str, tuple[float, float]] = {
    "density_change": (-1, 1),
    "jaccard": (0, 1),
    "share_kept": (0, 1),
    "turnover": (0, 1),
    "share_changed": (0, 1),
}
"""Numbers over pairs seen in both waves, and what each can be at least and at most."""

_STATES = ("absent", "gained", "lost", "kept")
_UNSEEN = 4
_MOST_UNDEFINED = 0.05  # of the draws
_AT_ONCE = 1_000_000


def seen_changes(
    found: Comparison, draws: int = DRAWS, *, rng: np.random.Generator, work: Work = HERE
) -> pd.DataFrame:
    """Give the numbers of a comparison with 95 % intervals: what would differ, had other bodies been in the place.

    Parameters
    ----------
    found
        The comparison; only pairs seen in both waves count.
    draws
        How many times bodies are drawn anew.
    rng
        The chance.
    work
        Where draws run, and who is told.

    Returns
    -------
    pandas.DataFrame
        One row for each of :data:`SEEN`: ``measure``, ``value``, ``error`` (the standard error), ``low``, ``high``,
        ``bodies``. ``density_change`` is of the share of pairs tied; ``share_kept`` is tie survival; ``share_changed``
        is Hamming's distance as a share of pairs. ``error``, ``low`` and ``high`` are ``NaN`` with fewer than ten
        bodies, or where more than a twentieth of the draws has no such number.

    Notes
    -----
    A body drawn twice meets itself; that pair is drawn from all pairs. The error is the deviation over draws, and the
    interval the value ± t with n - 1 degrees of freedom times it. Where bodies differ in how they change, as bodies do,
    such intervals hold the truth as often as they say; where every tie changes on its own they are wider than need be
    (docs/simulation.md). They do not cover what comes from answers nobody gave.

    References
    ----------
    .. [1] Snijders, T. A. B. & Borgatti, S. P. (1999). Non-parametric standard errors and tests for network
       statistics. Connections 22 (2), 161-170.

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.compare import waves
    >>> made = waves(nx.cycle_graph(12), nx.path_graph(12))
    >>> found = seen_changes(made, 200, rng=np.random.default_rng(1)).set_index("measure")
    >>> kept = found.loc["share_kept"]
    >>> float(kept["value"].round(3)), bool(kept["low"] < kept["value"] < kept["high"])
    (0.917, True)
    """
    states = _states(found)
    values = _numbers(_counted(states.codes[states.rows, states.columns][None]))[0]
    size = len(states.codes)
    drawn = np.full((1, len(SEEN)), np.nan)
    if size >= FEWEST_BODIES and len(states.rows):
        a_block = max(1, min(100, _AT_ONCE // size**2))
        drawn = work.draw(_block, states, draws, a_block, rng)
    told = [
        (name, float(value), *interval(value, column, size, limits), size)
        for (name, limits), value, column in zip(SEEN.items(), values, drawn.T, strict=True)
    ]
    return pd.DataFrame(told, columns=["measure", "value", "error", "low", "high", "bodies"])


def interval(
    value: float,
    drawn: Numbers,
    size: int,
    limits: tuple[float, float] = (-math.inf, math.inf),
) -> tuple[float, float, float]:
    """Give the standard error of a value and its interval; ``NaN`` where n or the draws forbid any.

    Parameters
    ----------
    value, drawn
        What was found, and what each draw of bodies gave.
    size
        How many bodies there are.
    limits
        What such a value can be at least and at most.

    Examples
    --------
    >>> interval(0.5, np.array([0.4, 0.6]), 9)
    (nan, nan, nan)
    """
    known = drawn[~np.isnan(drawn)]
    if size < FEWEST_BODIES or math.isnan(value) or len(known) < 2:
        return math.nan, math.nan, math.nan
    if len(known) < (1 - _MOST_UNDEFINED) * len(drawn):
        return math.nan, math.nan, math.nan
    error = float(known.std(ddof=1))
    reach = float(stats.t.ppf((1 + LEVEL) / 2, size - 1)) * error
    return error, max(limits[0], value - reach), min(limits[1], value + reach)


@dataclass(frozen=True, eq=False)
class _States:
    """What became of each pair as a square of codes, and the pairs seen in both waves.

    A pair without direction stands in one of its two cells; the other is as if unseen.
    """

    codes: Codes
    rows: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int64]


def _states(found: Comparison) -> _States:
    dyads = found.dyads
    bodies = sorted({*dyads["source"], *dyads["target"]}, key=str)
    place = {body: row for row, body in enumerate(bodies)}
    rows, columns = (
        dyads[side].map(place).to_numpy(dtype=np.int64) for side in ("source", "target")
    )
    told = dyads["change"].map({name: code for code, name in enumerate(_STATES)})
    codes = np.full((len(bodies), len(bodies)), _UNSEEN, np.int8)
    codes[rows, columns] = told.to_numpy(dtype=np.int8)
    return _States(codes, rows, columns)


def _block(states: _States, block: Block) -> Numbers:
    rng, size = block.rng(), len(states.codes)
    bodies = rng.integers(0, size, (block.draws, size))
    rows, columns = np.triu_indices(size, 1)
    one, other = bodies[:, rows], bodies[:, columns]
    twice = one == other
    instead = rng.integers(0, len(states.rows), int(twice.sum()))
    one[twice], other[twice] = states.rows[instead], states.columns[instead]
    codes = np.concatenate([states.codes[one, other], states.codes[other, one]], axis=1)
    return _numbers(_counted(codes))


def _counted(codes: Codes) -> Numbers:
    """Count the pairs of each state, draw by draw."""
    return np.stack([(codes == code).sum(axis=1) for code in range(len(_STATES))], axis=1) * 1.0


def _numbers(counts: Numbers) -> Numbers:
    _, gained, lost, kept = counts.T
    shared, changed = counts.sum(axis=1), gained + lost
    with np.errstate(divide="ignore", invalid="ignore"):
        found = [
            (gained - lost) / shared,
            kept / (kept + changed),
            kept / (kept + lost),
            changed / (2 * kept + changed),
            changed / shared,
        ]
    return np.stack(found, axis=1)
