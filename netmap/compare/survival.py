"""What became of ties: how many of the earlier ones are still there, and how much was turned over."""

from __future__ import annotations

import math

from netmap.compare.comparison import Counts

__all__ = ["share_kept", "turnover"]


def share_kept(counts: Counts) -> float:
    """Share of the earlier ties, on pairs seen in both waves, that are still there; ``nan`` without such ties.

    This is the tie survival of rule R21: from 0.70 on, cooperation outlasts its support.
    """
    return counts.kept / counts.shared_before if counts.shared_before else math.nan


def turnover(counts: Counts) -> float:
    """Ties gained and lost as a share of the ties of both waves, on pairs seen in both; ``nan`` without ties.

    0 says that the ties are the same, 1 that none of them is. Density may stay flat while ties turn over.

    References
    ----------
    .. [1] Diamond, J. M. (1969). Avifaunal equilibria and species turnover rates on the Channel Islands of California.
       PNAS 64, 57-63.
    """
    ever = counts.shared_before + counts.shared_after
    return (counts.gained + counts.lost) / ever if ever else math.nan
