"""The measures of a whole network and of groups in it, as the catalogue lists them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import networkx as nx
import numpy as np
import pandas as pd

from netmap.metrics import sources
from netmap.metrics.cohesion import articulation_points, bridges, component_count
from netmap.metrics.communities import modularity
from netmap.metrics.core_periphery import core_periphery
from netmap.metrics.distances import compactness, diameter, mean_distance
from netmap.metrics.dyads import Reciprocity, dyad_census, reciprocated_ties, reciprocity
from netmap.metrics.freeman import Centrality, centralization
from netmap.metrics.key_players import fragmentation
from netmap.metrics.krackhardt import krackhardt
from netmap.metrics.listed_nodes import SEED, circles
from netmap.metrics.matrix import is_directed, remembered
from netmap.metrics.measure import Counts, Family, Kind, Level, Measure, More
from netmap.metrics.mixing import (
    assortativity,
    crossing_ties,
    degree_assortativity,
    ei_index,
    ei_index_by_chance,
    ei_index_expected,
    within_odds,
)
from netmap.metrics.multiplexity import multiplexity
from netmap.metrics.size import (
    density,
    isolate_count,
    mean_degree,
    node_count,
    possible_ties,
    tie_count,
)
from netmap.metrics.small_world import small_world
from netmap.metrics.triads import TRIADS, transitivity, triad_census

__all__ = ["GROUP_MEASURES", "NETWORK_MEASURES", "dealt_by_chance"]

_COUNT, _SHARE, _NUMBER = Kind.COUNT, Kind.SHARE, Kind.NUMBER
_BETTER, _WORSE, _DEPENDS = More.BETTER, More.WORSE, More.DEPENDS
_REFERENCES, _FEWEST_REFERENCES = 100, 2
_STEPS = (
    100 * 1_000**2
)  # from a thousand bodies on fewer random networks are drawn: they differ little from one another


def _net(
    name: str,
    fn: Callable[[nx.Graph], float],
    kind: Kind,
    digits: int,
    more: More,
    source: str,
    family: Family,
    counts: Callable[[nx.Graph], Counts] | None = None,
    *,
    basic: bool = False,
    one_of_many: bool = False,
) -> Measure:
    return Measure(
        f"net_{name}", Level.NET, fn, kind, digits, more, source, family, counts, basic, one_of_many
    )


def _ties(network: nx.Graph) -> Counts:
    return Counts(tie_count(network), possible_ties(network))


def _returned(network: nx.Graph) -> Counts:
    ties = tie_count(network) if is_directed(network) else float("nan")
    return Counts(reciprocated_ties(network), ties)


def _isolates(network: nx.Graph) -> Counts:
    return Counts(isolate_count(network), node_count(network))


def _pairs(network: nx.Graph, kind: str) -> float:
    return float(dyad_census(network)[kind])


def _pairs_of_all(network: nx.Graph, kind: str) -> Counts:
    census = dyad_census(network)
    return Counts(float(census[kind]), float(census.sum()))


def _threes(network: nx.Graph, kind: str) -> float:
    return float(remembered(network, "triads", lambda: triad_census(network))[kind])


def _dimension(network: nx.Graph, name: str) -> float:
    return float(krackhardt(network)[name])


def _cutting(network: nx.Graph) -> float:
    return float(articulation_points(network).sum())


def _only_links(network: nx.Graph) -> float:
    return float(len(bridges(network)))


def _small_world(network: nx.Graph) -> float:
    drawn = max(_FEWEST_REFERENCES, min(_REFERENCES, _STEPS // max(len(network), 1) ** 2))
    return float(small_world(network, drawn, rng=np.random.default_rng(SEED))["small_world"])


def _core_fit(network: nx.Graph) -> float:
    return core_periphery(network).fit


def _modularity(network: nx.Graph) -> float:
    return modularity(network, circles(network)["community"])


def _stability(network: nx.Graph) -> float:
    return float(circles(network)["stability"].mean()) if tie_count(network) else float("nan")


_SIZE = (
    _net("nodes", node_count, _COUNT, 0, _DEPENDS, sources.FAUST, Family.SIZE, basic=True),
    _net("ties", tie_count, _COUNT, 0, _BETTER, sources.FAUST, Family.SIZE, _ties, basic=True),
    _net("density", density, _SHARE, 2, _BETTER, sources.FAUST, Family.SIZE, _ties, basic=True),
    _net("mean_degree", mean_degree, _NUMBER, 1, _BETTER, sources.FAUST, Family.SIZE, basic=True),
)

_PAIRS = (
    _net(
        "reciprocity", reciprocity, _SHARE, 2, _BETTER, sources.FAUST, Family.PARTNERS, _returned,
        basic=True,
    ),
    _net(
        "reciprocity_dyadic", partial(reciprocity, method=Reciprocity.DYADIC_NONNULL), _SHARE, 2,
        _BETTER, sources.FAUST, Family.PARTNERS,
    ),
    *(
        _net(
            name, partial(_pairs, kind=kind), _COUNT, 0, more, sources.HOLLAND_LEINHARDT,
            Family.PARTNERS, partial(_pairs_of_all, kind=kind),
        )
        for name, kind, more in (
            ("mutual", "mutual", _BETTER), ("asymmetric", "asymmetric", _DEPENDS), ("null", "null", _DEPENDS),
        )
    ),
)  # fmt: skip

_SHAPE = (
    _net(
        "centralization", centralization, _NUMBER, 2, _DEPENDS, sources.FREEMAN, Family.SHAPE,
        basic=True,
    ),
    *(
        _net(
            f"centralization_{measure}", partial(centralization, measure=measure), _NUMBER, 2,
            _DEPENDS, sources.FREEMAN, Family.SHAPE,
        )
        for measure in Centrality
        if measure is not Centrality.DEGREE
    ),
    *(
        _net(
            name, partial(_dimension, name=name), _NUMBER, 2, _DEPENDS, sources.KRACKHARDT,
            Family.SHAPE,
        )
        for name in ("efficiency", "hierarchy", "lubness")
    ),
    _net("core_fit", _core_fit, _NUMBER, 2, _DEPENDS, sources.BORGATTI_EVERETT, Family.SHAPE),
    _net(
        "degree_assortativity", degree_assortativity, _NUMBER, 2, _DEPENDS, sources.NEWMAN_DEGREE,
        Family.SHAPE,
    ),
)  # fmt: skip

_COHESION = (
    _net("components", component_count, _COUNT, 0, _WORSE, sources.FAUST, Family.COHESION, basic=True),
    _net(
        "isolates", isolate_count, _COUNT, 0, _WORSE, sources.FAUST, Family.COHESION, _isolates,
        basic=True,
    ),
    _net("articulations", _cutting, _COUNT, 0, _WORSE, sources.TARJAN, Family.COHESION),
    _net("bridges", _only_links, _COUNT, 0, _WORSE, sources.TARJAN, Family.COHESION),
    _net(
        "connectedness", partial(_dimension, name="connectedness"), _SHARE, 2, _BETTER,
        sources.KRACKHARDT, Family.COHESION,
    ),
    _net("fragmentation", fragmentation, _SHARE, 2, _WORSE, sources.BORGATTI, Family.COHESION),
    _net(
        "fragmentation_distance", partial(fragmentation, by_distance=True), _NUMBER, 2, _WORSE,
        sources.BORGATTI, Family.COHESION,
    ),
    _net("mean_distance", mean_distance, _NUMBER, 1, _WORSE, sources.FAUST, Family.REACH),
    _net("diameter", diameter, _COUNT, 0, _WORSE, sources.FAUST, Family.REACH),
    _net("compactness", compactness, _NUMBER, 2, _BETTER, sources.LATORA, Family.REACH),
)  # fmt: skip

_CIRCLES = (
    _net("transitivity", transitivity, _SHARE, 2, _DEPENDS, sources.FAUST, Family.CIRCLES),
    _net(
        "small_world", _small_world, _NUMBER, 1, _DEPENDS, sources.SMALL_WORLD, Family.CIRCLES,
        one_of_many=True,
    ),
    _net(
        "modularity", _modularity, _NUMBER, 2, _DEPENDS, sources.BLONDEL, Family.CIRCLES,
        one_of_many=True,
    ),
    _net(
        "community_stability", _stability, _SHARE, 2, _BETTER, sources.GOOD, Family.CIRCLES,
        one_of_many=True,
    ),
    _net("multiplexity", multiplexity, _NUMBER, 1, _BETTER, sources.FAUST, Family.LAYERS),
)  # fmt: skip

_THREES = tuple(
    _net(
        f"triad_{code}", partial(_threes, kind=code), _COUNT, 0, _DEPENDS,
        sources.HOLLAND_LEINHARDT, Family.THREES,
    )
    for code in TRIADS
)  # fmt: skip

NETWORK_MEASURES: tuple[Measure, ...] = (
    *_SIZE,
    *_PAIRS,
    *_SHAPE,
    *_COHESION,
    *_CIRCLES,
    *_THREES,
)


def _crossing(network: nx.Graph, groups: str) -> Counts:
    external, internal = crossing_ties(network, groups)
    return Counts(float(external), float(external + internal))


def dealt_by_chance(network: nx.Graph, groups: str) -> pd.Series:
    """Give the E-I index beside what the same thousand deals of groups make it each time."""

    def make() -> pd.Series:
        return ei_index_by_chance(network, groups, rng=np.random.default_rng(SEED))

    return remembered(network, ("dealt", groups), make)


def _group(
    name: str,
    fn: Callable[..., float],
    groups: str,
    more: More,
    source: str,
    counts: Callable[[nx.Graph], Counts] | None = None,
    *,
    basic: bool = False,
    one_of_many: bool = False,
) -> Measure:
    return Measure(
        f"group_{name}_{groups}", Level.GROUP, partial(fn, groups=groups), _NUMBER, 2, more, source,
        Family.GROUPS, counts, basic, one_of_many,
    )  # fmt: skip


def _of_groups(groups: str) -> tuple[Measure, ...]:
    crossing = partial(_crossing, groups=groups)
    stern = sources.KRACKHARDT_STERN
    return (
        _group("ei_index", ei_index, groups, _DEPENDS, stern, crossing, basic=True),
        _group("ei_expected", ei_index_expected, groups, _DEPENDS, stern),
        _group("assortativity", assortativity, groups, _DEPENDS, sources.NEWMAN),
        _group("within_odds", within_odds, groups, _DEPENDS, stern),
    )


GROUP_MEASURES: tuple[Measure, ...] = (*_of_groups("sector"), *_of_groups("tier"))
