"""How sure a change is: bodies drawn anew with replacement, the same ones in both waves (paired vertex bootstrap)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import stats
from scipy.sparse import csr_array

from netmap.compare.comparison import Comparison
from netmap.compare.work import HERE, Block, Work

__all__ = ["DRAWS", "FEWEST_BODIES", "LEVEL", "SEEN", "interval", "seen_changes"]

Numbers = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int8]
Sparse: TypeAlias = "csr_array[np.float64]"
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
_A_BLOCK = 100


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
    values = _numbers(states.counted(np.ones((1, len(states.codes)))))[0]
    size = len(states.codes)
    drawn = np.full((1, len(SEEN)), np.nan)
    if size >= FEWEST_BODIES and len(states.rows):
        drawn = work.draw(_block, states, draws, _A_BLOCK, rng)
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
    """What became of each pair as a square of codes, the pairs seen in both waves, and what counts them quickly.

    A pair without direction stands in one of its two cells; the other is as if unseen. ``changed`` has a 1 where a cell
    is of each state but ``absent``, ``unseen`` how many cells of a pair are missing of the ``most`` a pair has.
    """

    codes: Codes
    rows: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int64]
    changed: tuple[Sparse, ...]
    unseen: Sparse
    most: int

    def counted(self, copies: Numbers) -> Numbers:
        """Count the cells of each state among different bodies, draw by draw, by how often each body was drawn.

        Two bodies meet as often as the one was drawn times the other, so that counting takes one product for each tie
        and not one look for each pair.
        """
        pairs = (copies.sum(axis=1) ** 2 - (copies**2).sum(axis=1)) / 2
        seen = self.most * pairs - _met(copies, self.unseen)
        told = [_met(copies, cells) for cells in self.changed]
        return np.stack([seen - sum(told), *told], axis=1)


def _met(copies: Numbers, cells: Sparse) -> Numbers:
    met = np.asarray(cells.T @ copies.T)
    return np.asarray((met.T * copies).sum(axis=1))


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
    seen = (codes < _UNSEEN).astype(np.int8)
    both = np.triu(seen + seen.T, 1)
    most = int(both.max(initial=0))
    unseen = csr_array(np.triu(most - both, 1).astype(np.float64))
    changed = (csr_array((codes == code).astype(np.float64)) for code in range(1, len(_STATES)))
    return _States(codes, rows, columns, tuple(changed), unseen, most)


def _block(states: _States, block: Block) -> Numbers:
    rng, size = block.rng(), len(states.codes)
    bodies = rng.integers(0, size, (block.draws, size))
    number = np.arange(block.draws)[:, None]
    copies = np.bincount((bodies + size * number).ravel(), minlength=block.draws * size)
    copies = copies.reshape(block.draws, size)
    counts = states.counted(copies.astype(np.float64))
    twice = (copies * (copies - 1) // 2).sum(axis=1)
    instead = rng.integers(0, len(states.rows), int(twice.sum()))
    one, other = states.rows[instead], states.columns[instead]
    of = np.repeat(np.arange(block.draws), twice)
    for codes in (states.codes[one, other], states.codes[other, one]):
        width = _UNSEEN + 1
        told = np.bincount(of * width + codes, minlength=block.draws * width)
        counts += told.reshape(block.draws, width)[:, :_UNSEEN]
    return _numbers(counts)


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
