"""The list of measures, and their values for a network as a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import cast

import networkx as nx
import pandas as pd

from netmap.errors import MeasureError
from netmap.metrics.cohesion import articulation_points, component_count
from netmap.metrics.degrees import degree, in_degree, out_degree, strength
from netmap.metrics.dyads import reciprocated_ties, reciprocity
from netmap.metrics.freeman import centralization
from netmap.metrics.matrix import is_directed, over_nodes
from netmap.metrics.measure import Counts, Kind, Level, Measure, More
from netmap.metrics.mixing import crossing_ties, ei_index
from netmap.metrics.paths import betweenness, closeness, harmonic
from netmap.metrics.size import (
    density,
    isolate_count,
    mean_degree,
    node_count,
    possible_ties,
    tie_count,
)
from netmap.metrics.structural_holes import constraint

__all__ = ["MEASURES", "chosen_measures", "compute", "measures_of"]

_FREEMAN = "Freeman (1979), Social Networks 1, 215–239"
_FAUST = "Wasserman, Faust (1994), Social Network Analysis"
_BARRAT = "Barrat et al. (2004), PNAS 101, 3747–3752"
_BRANDES = "Freeman (1977), Sociometry 40, 35–41; Brandes (2001), J. Math. Sociology 25, 163–177"
_HARMONIC = "Rochat (2009); Boldi, Vigna (2014), Internet Mathematics 10, 222–262"
_BURT = "Burt (1992), Structural Holes, 54–55"
_TARJAN = "Hopcroft, Tarjan (1973), CACM 16, 372–378"
_KRACKHARDT = "Krackhardt, Stern (1988), Social Psychology Quarterly 51, 123–140"


def _ties(network: nx.Graph) -> Counts:
    return Counts(tie_count(network), possible_ties(network))


def _returned(network: nx.Graph) -> Counts:
    ties = tie_count(network) if is_directed(network) else float("nan")
    return Counts(reciprocated_ties(network), ties)


def _isolates(network: nx.Graph) -> Counts:
    return Counts(isolate_count(network), node_count(network))


def _crossing(network: nx.Graph, groups: str) -> Counts:
    external, internal = crossing_ties(network, groups)
    return Counts(float(external), float(external + internal))


def _ei(groups: str) -> Measure:
    return Measure(
        f"group_ei_index_{groups}",
        Level.GROUP,
        partial(ei_index, groups=groups),
        Kind.NUMBER,
        2,
        More.DEPENDS,
        _KRACKHARDT,
        partial(_crossing, groups=groups),
    )


_NODE, _NET = Level.NODE, Level.NET
_COUNT, _SHARE, _NUMBER = Kind.COUNT, Kind.SHARE, Kind.NUMBER
_BETTER, _WORSE, _DEPENDS = More.BETTER, More.WORSE, More.DEPENDS

_LIST = (
    Measure("node_degree", _NODE, degree, _COUNT, 0, _BETTER, _FREEMAN),
    Measure("node_in_degree", _NODE, in_degree, _COUNT, 0, _BETTER, _FAUST),
    Measure("node_out_degree", _NODE, out_degree, _COUNT, 0, _BETTER, _FAUST),
    Measure("node_strength", _NODE, strength, _NUMBER, 1, _BETTER, _BARRAT),
    Measure("node_betweenness", _NODE, betweenness, _NUMBER, 1, _DEPENDS, _BRANDES),
    Measure("node_harmonic", _NODE, harmonic, _NUMBER, 1, _BETTER, _HARMONIC),
    Measure("node_closeness", _NODE, closeness, _NUMBER, 2, _BETTER, f"{_FREEMAN}; {_FAUST}"),
    Measure("node_constraint", _NODE, constraint, _NUMBER, 2, _DEPENDS, _BURT),
    Measure("node_articulation", _NODE, articulation_points, Kind.YES_NO, 0, _WORSE, _TARJAN),
    Measure("net_nodes", _NET, node_count, _COUNT, 0, _DEPENDS, _FAUST),
    Measure("net_ties", _NET, tie_count, _COUNT, 0, _BETTER, _FAUST, _ties),
    Measure("net_density", _NET, density, _SHARE, 2, _BETTER, _FAUST, _ties),
    Measure("net_mean_degree", _NET, mean_degree, _NUMBER, 1, _BETTER, _FAUST),
    Measure("net_reciprocity", _NET, reciprocity, _SHARE, 2, _BETTER, _FAUST, _returned),
    Measure("net_centralization", _NET, centralization, _NUMBER, 2, _DEPENDS, _FREEMAN),
    Measure("net_components", _NET, component_count, _COUNT, 0, _WORSE, _FAUST),
    Measure("net_isolates", _NET, isolate_count, _COUNT, 0, _WORSE, _FAUST, _isolates),
    _ei("sector"),
    _ei("tier"),
)

MEASURES: Mapping[str, Measure] = MappingProxyType({measure.id: measure for measure in _LIST})
"""Every measure by id; tables, pages, the command line and the documentation follow this list."""


def measures_of(level: str) -> tuple[Measure, ...]:
    """List the measures of a level: ``node``, ``tie``, ``net`` or ``group``.

    Raises
    ------
    MeasureError
        No such level.

    Examples
    --------
    >>> [measure.id for measure in measures_of("group")]
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
        For ``node``: index every institution, one column a measure. Else: index the measures, columns ``value``,
        ``count`` and ``possible`` (what stands behind the value: 23 of 66 ties), ``NaN`` where there is nothing.

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
    if level == Level.NODE:
        columns = {measure.id: measure.fn(network) for measure in chosen}
        every = over_nodes(network, [0.0] * len(network), "").index
        return pd.DataFrame(columns, index=every)
    rows = [_row(measure, network) for measure in chosen]
    index = pd.Index([measure.id for measure in chosen], name="measure", dtype="str")
    return pd.DataFrame(rows, index=index, columns=["value", "count", "possible"], dtype="float64")


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


def _row(measure: Measure, network: nx.Graph) -> tuple[float, float, float]:
    counts = measure.counts(network) if measure.counts else Counts(float("nan"), float("nan"))
    return cast("float", measure.fn(network)), *counts
