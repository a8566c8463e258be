"""Whether circles are tight and ways short at once, against random networks of the same size."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.sparse import csr_array

from netmap.metrics.distances import mean_distance
from netmap.metrics.matrix import Direction, row_sums, tied_either_way
from netmap.metrics.paths import distances_from, distances_to
from netmap.metrics.two_steps import ways_between

__all__ = ["small_world"]

_MANY = 20_000  # bodies; in larger references only the distances to some are counted
_SOME = 2048
_FEW = (
    500  # bodies; up to so many no other measure waits for a compiler, and this one does not either
)


def small_world(network: nx.Graph, references: int = 100, *, rng: np.random.Generator) -> pd.Series:
    """Compare how tight circles are and how short ways are with random networks as big and as full.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    references
        How many random networks are drawn.
    rng
        Source of chance: the same seed gives the same numbers.

    Returns
    -------
    pandas.Series
        ``clustering`` (share of two-step ways that are closed) and ``distance`` (mean steps between those who reach one
        another) here, their means in the random networks (``clustering_random``, ``distance_random``), and
        ``small_world``: clustering over its reference, divided by distance over its reference. Well above 1 says small
        world. ``nan`` where something cannot be computed, as in a random network without a closed way.

    Notes
    -----
    Direction does not matter. References have the same institutions and the same number of ties, thrown at random. In
    networks of a dozen bodies it says nothing: everything is near and closed. Above 20,000 institutions the distances
    in references are those to 2,048 of them: the mean is off by less than a thousandth.

    References
    ----------
    .. [1] Watts, D. J., Strogatz, S. H. (1998). Collective dynamics of "small-world" networks. Nature 393, 440-442.
    .. [2] Humphries, M. D., Gurney, K. (2008). Network "small-world-ness". PLoS ONE 3(4), e0002051.

    Examples
    --------
    >>> ring = nx.watts_strogatz_graph(60, 6, 0, seed=1)
    >>> small_world(ring, 20, rng=np.random.default_rng(1)).round(1).to_dict()
    {'clustering': 0.6, 'distance': 5.4, 'clustering_random': 0.1, 'distance_random': 2.4, 'small_world': 2.7}
    """
    tied = tied_either_way(network)
    size, ties = tied.shape[0], tied.nnz // 2
    here = _closed(tied), mean_distance(network, Direction.ANY)
    drawn = (_thrown(size, ties, rng) for _ in range(references))
    found = [(_closed(one), _apart(one, references)) for one in drawn]
    by_chance = _mean([closed for closed, _ in found]), _mean([apart for _, apart in found])
    ratios = [_ratio(own, other) for own, other in zip(here, by_chance, strict=True)]
    names = ("clustering", "distance", "clustering_random", "distance_random", "small_world")
    values = (*here, *by_chance, _ratio(*ratios))
    return pd.Series(values, index=names, name="small_world", dtype="float64")


def _thrown(size: int, ties: int, rng: np.random.Generator) -> csr_array[np.float64]:
    """Throw so many ties among so many bodies, no pair twice."""
    places = rng.choice(size * (size - 1) // 2, ties, replace=False) if ties else np.zeros(0, int)
    upper, lower = _pair(places.astype(np.int64))
    rows, columns = np.concatenate([upper, lower]), np.concatenate([lower, upper])
    return csr_array((np.ones(2 * ties), (rows, columns)), shape=(size, size))


def _pair(place: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Give the pair at a place of the list (1,0), (2,0), (2,1), (3,0), and on."""
    upper = ((1 + np.sqrt(1 + 8 * place.astype(np.float64))) / 2).astype(np.int64)
    upper -= upper * (upper - 1) // 2 > place
    upper += (upper + 1) * upper // 2 <= place
    return upper, place - upper * (upper - 1) // 2


def _closed(tied: csr_array[np.float64]) -> float:
    partners = row_sums(tied)
    ways = float((partners * (partners - 1)).sum())
    return float(ways_between(tied, tied, tied).sum()) / ways if ways else math.nan


def _apart(tied: csr_array[np.float64], references: int) -> float:
    """Ties are thrown at random: the first of many bodies are as good as any drawn."""
    reach = (
        distances_from(tied, references if tied.shape[0] > _FEW else 1)
        if tied.shape[0] <= _MANY
        else distances_to(tied, _SOME)
    )
    pairs = float(reach.others.sum())
    return float(reach.total.sum()) / pairs if pairs else math.nan


def _mean(values: list[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan


def _ratio(own: float, other: float) -> float:
    return own / other if other > 0 else math.nan
