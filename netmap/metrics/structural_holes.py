"""Whether an institution's partners already know one another."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd
from scipy.sparse import csr_array, diags_array

from netmap.metrics.matrix import adjacency, over_nodes, row_sums

__all__ = ["constraint"]


def constraint(network: nx.Graph, weight: str | None = None) -> pd.Series:
    """How far each institution's partners are tied to one another, so that it moves within one circle.

    High values mean few structural holes: little reach beyond one circle.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    weight
        Tie attribute that says how strong a tie is; ``None`` counts every tie as one.

    Returns
    -------
    pandas.Series
        Index: every institution. ``NaN`` for isolates, where the measure is undefined.

    Raises
    ------
    MeasureError
        A strength is not a number, not finite or negative.

    Notes
    -----
    A tie's share is its mutual strength, both directions added, over all of the institution's. The sum runs over
    partners, in either direction. With one or two partners it says little; it can exceed 1.

    References
    ----------
    .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press, 54-55.
    .. [2] Burt, R. S. (2004). Structural holes and good ideas. AJS 110, 349-399.

    Examples
    --------
    >>> constraint(nx.star_graph(4)).tolist()
    [0.25, 1.0, 1.0, 1.0, 1.0]
    """
    ties = adjacency(network, weight)
    mutual = csr_array(ties + ties.T)
    spent = row_sums(mutual)
    per_unit = np.divide(1, spent, out=np.zeros_like(spent), where=spent > 0)
    share = csr_array(diags_array(per_unit) @ mutual) if len(spent) else mutual
    partners = share.astype(bool)
    bound = (share + share @ share).multiply(partners).power(2).sum(axis=1)
    return over_nodes(network, np.where(spent > 0, bound, np.nan), "node_constraint")
