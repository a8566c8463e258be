"""Many communes at once: one change of all, and how far they differ among themselves."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import stats

from netmap.compare.bootstrap import DRAWS, LEVEL, seen_changes
from netmap.compare.comparison import Comparison
from netmap.compare.reading import Reading
from netmap.compare.survival import share_kept, turnover
from netmap.compare.work import HERE, Work, root_seed

__all__ = ["COMMUNE_COLUMNS", "Pooled", "change_by_commune", "pool"]

COMMUNE_COLUMNS = (
    "commune",
    "bodies",
    "shared",
    "kept",
    "gained",
    "lost",
    "stronger",
    "weaker",
    "density_before",
    "density_after",
    "density_change",
    "error",
    "low",
    "high",
    "share_kept",
    "turnover",
    "reading",
    "direction",
)


@dataclass(frozen=True)
class Pooled:
    """One change out of those of many communes, as if they were drawn from more such communes.

    ``communes`` is how many went in. ``low`` and ``high`` are its 95 % interval. ``spread`` is how far the true
    changes of communes deviate from one another, ``p_alike`` the p of their being all the same, and ``unlike`` the
    share of what differs among the found changes that is not chance (I²).
    """

    communes: int
    change: float
    low: float
    high: float
    spread: float
    p_alike: float
    unlike: float


def pool(changes: Sequence[float], errors: Sequence[float]) -> Pooled:
    """Pool the changes of communes.

    Parameters
    ----------
    changes, errors
        The change in each commune and its standard error; a commune without either, or with an error of 0, stays out.

    Returns
    -------
    Pooled
        ``nan`` where nothing can be pooled; one commune has neither interval nor spread.

    References
    ----------
    .. [1] DerSimonian, R. & Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials 7, 177-188.
    .. [2] Hartung, J. & Knapp, G. (2001). A refined method for the meta-analysis of controlled clinical trials with
       binary outcome. Statistics in Medicine 20, 3875-3889.
    .. [3] Higgins, J. P. T. & Thompson, S. G. (2002). Quantifying heterogeneity in a meta-analysis. Statistics in
       Medicine 21, 1539-1558.

    Examples
    --------
    >>> found = pool([0.1, 0.1, 0.1], [0.05, 0.05, 0.05])
    >>> found.communes, round(found.change, 2), found.spread, found.unlike
    (3, 0.1, 0.0, 0.0)
    """
    value, error = np.array(changes, dtype=np.float64), np.array(errors, dtype=np.float64)
    known = ~np.isnan(value) & (error > 0)
    value, error, freedom = value[known], error[known], int(known.sum()) - 1
    if freedom < 1:
        alone = float(value[0]) if freedom == 0 else math.nan
        return Pooled(freedom + 1, alone, *(math.nan,) * 5)
    own = 1 / error**2
    unlike = float(own @ (value - value @ own / own.sum()) ** 2)
    spread = max(0.0, (unlike - freedom) / float(own.sum() - (own @ own) / own.sum()))
    weight = 1 / (error**2 + spread)
    mean = float(value @ weight / weight.sum())
    scale = max(1.0, float(weight @ (value - mean) ** 2) / freedom)
    reach = float(stats.t.ppf((1 + LEVEL) / 2, freedom)) * math.sqrt(scale / float(weight.sum()))
    share = max(0.0, (unlike - freedom) / unlike) if unlike else 0.0
    p_alike = float(stats.chi2.sf(unlike, freedom))
    return Pooled(freedom + 1, mean, mean - reach, mean + reach, math.sqrt(spread), p_alike, share)


def change_by_commune(
    found: Mapping[str, Comparison],
    draws: int = DRAWS,
    *,
    rng: np.random.Generator,
    work: Work = HERE,
) -> pd.DataFrame:
    """Give one row a commune: what changed over pairs seen in both waves, how sure, and which way.

    ``direction`` is ``more`` or ``fewer`` where the interval leaves out 0, ``unclear`` where it does not, ``untold``
    where there is none or too few answered: communes of one direction moved together. Each commune has a chance of its
    own, so that one more commune does not change the others.

    Parameters
    ----------
    found
        Comparisons by commune.
    draws
        How many times bodies are drawn anew in each.
    rng
        The chance.
    work
        Where draws run, and who is told.
    """
    seeds = root_seed(rng).spawn(len(found))
    rows = []
    for (name, one), seed in zip(found.items(), seeds, strict=True):
        table = seen_changes(one, draws, rng=np.random.default_rng(seed), work=work)
        density = table[table["measure"] == "density_change"]
        error, low, high = (float(density[side].iloc[0]) for side in ("error", "low", "high"))
        rows.append(_row(name, one, error, low, high))
    return pd.DataFrame(rows, columns=list(COMMUNE_COLUMNS))


def _row(name: str, found: Comparison, error: float, low: float, high: float) -> tuple[object, ...]:
    counts, states = found.counts, ("kept", "gained", "lost", "stronger", "weaker")
    change = counts.density_after - counts.density_before
    return (
        name,
        counts.bodies_shared,
        counts.shared,
        *(getattr(counts, state) for state in states),
        counts.density_before,
        counts.density_after,
        change,
        error,
        low,
        high,
        share_kept(counts),
        turnover(counts),
        found.reading.value,
        _direction(found, low, high),
    )


def _direction(found: Comparison, low: float, high: float) -> str:
    if math.isnan(low) or found.reading is Reading.STOP:
        return "untold"
    return "more" if low > 0 else "fewer" if high < 0 else "unclear"
