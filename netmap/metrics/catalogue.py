"""The list of measures, and their values for a network as a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import cast

import networkx as nx
import pandas as pd

from netmap.errors import MeasureError
from netmap.metrics.listed_networks import GROUP_MEASURES, NETWORK_MEASURES
from netmap.metrics.listed_nodes import NODE_MEASURES
from netmap.metrics.listed_ties import TIE_MEASURES
from netmap.metrics.matrix import over_nodes, remembering
from netmap.metrics.measure import Counts, Level, Measure
from netmap.metrics.size import tie_count
from netmap.metrics.ties import over_ties, tie_pairs

__all__ = ["MEASURES", "chosen_measures", "compute", "measures_of", "take_long"]

_LIST = (*NODE_MEASURES, *NETWORK_MEASURES, *GROUP_MEASURES, *TIE_MEASURES)

MEASURES: Mapping[str, Measure] = MappingProxyType({measure.id: measure for measure in _LIST})
"""Every measure by id; tables, pages, the command line and the documentation follow this list."""

_LONG = 5e9
"""So many times a tie is gone through in some ten seconds, when ways are counted from every institution."""


def measures_of(level: str) -> tuple[Measure, ...]:
    """List the measures of a level: ``node``, ``tie``, ``net`` or ``group``.

    Raises
    ------
    MeasureError
        No such level.

    Examples
    --------
    >>> [measure.id for measure in measures_of("group") if measure.basic]
    ['group_ei_index_sector', 'group_ei_index_tier']
    """
    if level not in list(Level):
        raise MeasureError("unknown-level", level=level, known=", ".join(Level))
    return tuple(measure for measure in MEASURES.values() if measure.level == level)


def compute(network: nx.Graph, level: str, ids: Iterable[str] | None = None) -> pd.DataFrame:
    """Compute the measures of a level for one network.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    level
        ``node``, ``tie``, ``net`` or ``group``.
    ids
        Which measures, in which order; all of the level unless told.

    Returns
    -------
    pandas.DataFrame
        For ``node``: index every institution, one column a measure. For ``tie``: index every tie (``source``,
        ``target``), one column a measure. Else: index the measures, columns ``value``, ``count`` and ``possible`` (what
        stands behind the value: 23 of 66 ties), ``NaN`` where there is nothing.

    Raises
    ------
    MeasureError
        No such level, or no such measure at this level.

    Examples
    --------
    >>> compute(nx.star_graph(3), "net", ["net_density"]).loc["net_density"].to_dict()
    {'value': 0.5, 'count': 3.0, 'possible': 6.0}
    """
    chosen = chosen_measures(level, ids)
    with remembering(network):
        if level in (Level.NODE, Level.TIE):
            return _columns(chosen, network, level)
        rows = [_row(measure, network) for measure in chosen]
    index = pd.Index([measure.id for measure in chosen], name="measure", dtype="str")
    return pd.DataFrame(rows, index=index, columns=["value", "count", "possible"], dtype="float64")


def _columns(chosen: Iterable[Measure], network: nx.Graph, level: str) -> pd.DataFrame:
    columns = {measure.id: measure.fn(network) for measure in chosen}
    if level == Level.NODE:
        every = over_nodes(network, [0.0] * len(network), "").index
    else:
        every = over_ties(network, [0.0] * len(tie_pairs(network)), "").index
    return pd.DataFrame(columns, index=every)


def chosen_measures(level: str, ids: Iterable[str] | None = None) -> tuple[Measure, ...]:
    """List some measures of a level in the order asked, each once; all of the level unless told.

    Raises
    ------
    MeasureError
        No such level, or no such measure at this level.
    """
    known = {measure.id: measure for measure in measures_of(level)}
    asked = list(known if ids is None else dict.fromkeys(ids))
    for id_ in asked:
        if id_ not in known:
            raise MeasureError("measure-not-at-level", id=id_, level=level, known=", ".join(known))
    return tuple(known[id_] for id_ in asked)


def take_long(network: nx.Graph, ids: Iterable[str]) -> tuple[str, ...]:
    """List those measures that take minutes in a network of this size: the ones that count every shortest way.

    Without them, or estimated (:func:`netmap.metrics.betweenness_sampled`), a whole country takes seconds.

    Examples
    --------
    >>> take_long(nx.path_graph(3), ["node_betweenness"])
    ()
    """
    if len(network) * tie_count(network) < _LONG:
        return ()
    return tuple(id_ for id_ in dict.fromkeys(ids) if "betweenness" in id_)


def _row(measure: Measure, network: nx.Graph) -> tuple[float, float, float]:
    counts = measure.counts(network) if measure.counts else Counts(float("nan"), float("nan"))
    return cast("float", measure.fn(network)), *counts
