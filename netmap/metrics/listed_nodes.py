"""The measures of institutions, as the catalogue lists them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import networkx as nx
import numpy as np
import pandas as pd

from netmap.metrics import sources
from netmap.metrics.brokerage import BROKER_ROLES, gould_fernandez, tier_brokerage
from netmap.metrics.cohesion import articulation_points
from netmap.metrics.communities import RUNS, Search, communities
from netmap.metrics.core_periphery import core_periphery
from netmap.metrics.cores import k_core
from netmap.metrics.degrees import degree, in_degree, out_degree, strength
from netmap.metrics.distances import sector_reach, two_step_reach
from netmap.metrics.equivalence import concor
from netmap.metrics.influence import bonacich_power_of_few, eigenvector, katz, pagerank
from netmap.metrics.matrix import over_nodes, remembered
from netmap.metrics.measure import Family, Kind, Level, Measure, More
from netmap.metrics.partner import relative_connectivity, trust, value
from netmap.metrics.paths import betweenness, closeness, harmonic
from netmap.metrics.structural_holes import (
    constraint,
    effective_size,
    efficiency,
    hierarchy,
    non_redundant_ties,
)
from netmap.metrics.triads import clustering

__all__ = ["NODE_MEASURES", "SEED", "circles"]

SEED = 2018
"""Where chance plays a part, the same network gives the same values."""

MOST_IN_BLOCKS = 2_000
"""Larger networks get no blocks."""

FEWEST_RUNS = 3
LARGEST_BY_LOUVAIN = 600
"""Above so many bodies circles are looked for by Leiden, which is quicker."""
_RUNS_IN_FULL = 2_000  # bodies; the search for circles is repeated less often in larger networks

_COUNT, _SHARE, _NUMBER, _YES_NO = Kind.COUNT, Kind.SHARE, Kind.NUMBER, Kind.YES_NO
_BETTER, _WORSE, _DEPENDS = More.BETTER, More.WORSE, More.DEPENDS


def _node(
    name: str,
    fn: Callable[[nx.Graph], pd.Series],
    kind: Kind,
    digits: int,
    more: More,
    source: str,
    family: Family,
    *,
    basic: bool = False,
    one_of_many: bool = False,
) -> Measure:
    return Measure(
        f"node_{name}", Level.NODE, fn, kind, digits, more, source, family, None, basic, one_of_many
    )


def _named(fn: Callable[..., pd.Series], name: str, **how: object) -> Callable[..., pd.Series]:
    """Give a measure with other settings, under its own name."""
    return lambda network: fn(network, **how).rename(name)


def _role(network: nx.Graph, groups: str, column: str, name: str) -> pd.Series:
    return gould_fernandez(network, groups)[column].rename(name)


def _broker(column: str, name: str, kind: Kind = _COUNT, digits: int = 0) -> Measure:
    fn = partial(_role, groups="sector", column=column, name=f"node_{name}")
    family = Family.BROKERAGE
    return _node(name, fn, kind, digits, _DEPENDS, sources.GOULD_FERNANDEZ, family)


def circles(network: nx.Graph) -> pd.DataFrame:
    """Give the communities of a network, found with the seed of the house."""

    def make() -> pd.DataFrame:
        runs = max(FEWEST_RUNS, min(RUNS, RUNS * _RUNS_IN_FULL // max(len(network), 1)))
        search = Search.LOUVAIN if len(network) <= LARGEST_BY_LOUVAIN else Search.LEIDEN
        return communities(network, runs=runs, rng=np.random.default_rng(SEED), method=search)

    return remembered(network, "circles", make)


def _community(network: nx.Graph) -> pd.Series:
    return circles(network)["community"].astype("float64").rename("node_community")


def _community_stability(network: nx.Graph) -> pd.Series:
    return circles(network)["stability"].rename("node_community_stability")


def _core(network: nx.Graph) -> pd.Series:
    return core_periphery(network).core


def _block(network: nx.Graph) -> pd.Series:
    """Blocks come from a table of all pairs: beyond some thousand bodies there are none."""
    if len(network) > MOST_IN_BLOCKS:
        return over_nodes(network, np.full(len(network), np.nan), "node_block")
    return concor(network).astype("float64")


_PARTNERS = (
    _node("degree", degree, _COUNT, 0, _BETTER, sources.FREEMAN, Family.PARTNERS, basic=True),
    _node("in_degree", in_degree, _COUNT, 0, _BETTER, sources.FAUST, Family.PARTNERS, basic=True),
    _node("out_degree", out_degree, _COUNT, 0, _BETTER, sources.FAUST, Family.PARTNERS, basic=True),
    _node("strength", strength, _NUMBER, 1, _BETTER, sources.BARRAT, Family.PARTNERS, basic=True),
    _node("sector_reach", sector_reach, _COUNT, 0, _BETTER, sources.OURS, Family.PARTNERS),
    _node("value", value, _NUMBER, 1, _BETTER, sources.VARDA, Family.RATING),
    _node("trust", trust, _NUMBER, 1, _BETTER, sources.VARDA, Family.RATING),
    _node(
        "relative_connectivity", relative_connectivity, _SHARE, 2, _BETTER, sources.VARDA,
        Family.RATING,
    ),
)  # fmt: skip

_BETWEEN = (
    _node("betweenness", betweenness, _NUMBER, 1, _DEPENDS, sources.BRANDES, Family.BROKERAGE, basic=True),
    _node(
        "betweenness_normalized", _named(betweenness, "node_betweenness_normalized", normalized=True),
        _SHARE, 2, _DEPENDS, sources.BRANDES, Family.BROKERAGE,
    ),
    _node(
        "betweenness_weighted", _named(betweenness, "node_betweenness_weighted", weight="strength"),
        _NUMBER, 1, _DEPENDS, sources.BRANDES, Family.BROKERAGE,
    ),
    _node("harmonic", harmonic, _NUMBER, 1, _BETTER, sources.HARMONIC, Family.REACH, basic=True),
    _node(
        "closeness", closeness, _NUMBER, 2, _BETTER, f"{sources.FREEMAN}; {sources.FAUST}",
        Family.REACH, basic=True,
    ),
    _node("two_step_reach", two_step_reach, _COUNT, 0, _BETTER, sources.BORGATTI, Family.REACH),
)  # fmt: skip

_HOLES = (
    _node("constraint", constraint, _NUMBER, 2, _DEPENDS, sources.BURT, Family.BROKERAGE, basic=True),
    _node("effective_size", effective_size, _NUMBER, 1, _DEPENDS, sources.BURT, Family.BROKERAGE),
    _node("efficiency", efficiency, _SHARE, 2, _DEPENDS, sources.BURT, Family.BROKERAGE),
    _node("hierarchy", hierarchy, _NUMBER, 2, _DEPENDS, sources.BURT_HIERARCHY, Family.BROKERAGE),
    _node("non_redundant_ties", non_redundant_ties, _COUNT, 0, _DEPENDS, sources.VARDA, Family.BROKERAGE),
    _node(
        "articulation", articulation_points, _YES_NO, 0, _WORSE, sources.TARJAN, Family.BROKERAGE,
        basic=True,
    ),
    _node("tier_brokerage", tier_brokerage, _COUNT, 0, _BETTER, sources.OURS, Family.BROKERAGE),
    *(_broker(role, f"{role}_sector") for role in BROKER_ROLES),
    _broker("total", "brokerage_sector"),
    _broker("total_z", "brokerage_z_sector", _NUMBER, 1),
)  # fmt: skip

_INFLUENCE = (
    _node("eigenvector", eigenvector, _NUMBER, 2, _BETTER, sources.BONACICH, Family.INFLUENCE),
    _node(
        "bonacich_power", bonacich_power_of_few, _NUMBER, 2, _DEPENDS, sources.BONACICH_POWER,
        Family.INFLUENCE,
    ),
    _node("katz", katz, _NUMBER, 2, _BETTER, sources.KATZ, Family.INFLUENCE),
    _node("pagerank", pagerank, _SHARE, 3, _BETTER, sources.PAGERANK, Family.INFLUENCE),
)  # fmt: skip

_CIRCLES = (
    _node("clustering", clustering, _SHARE, 2, _DEPENDS, sources.WATTS, Family.CIRCLES),
    _node("k_core", k_core, _COUNT, 0, _BETTER, sources.SEIDMAN, Family.CIRCLES),
    _node(
        "core", _core, _YES_NO, 0, _DEPENDS, sources.BORGATTI_EVERETT, Family.CIRCLES,
        one_of_many=True,
    ),
    _node(
        "community", _community, Kind.CIRCLE, 0, _DEPENDS, sources.BLONDEL, Family.CIRCLES,
        one_of_many=True,
    ),
    _node(
        "community_stability", _community_stability, _SHARE, 2, _BETTER, sources.GOOD,
        Family.CIRCLES, one_of_many=True,
    ),
    _node(
        "block", _block, Kind.CIRCLE, 0, _DEPENDS, sources.BREIGER, Family.CIRCLES, one_of_many=True
    ),
)  # fmt: skip

NODE_MEASURES: tuple[Measure, ...] = (*_PARTNERS, *_BETWEEN, *_HOLES, *_INFLUENCE, *_CIRCLES)
