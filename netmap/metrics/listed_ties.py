"""The measures of single ties, as the catalogue lists them."""

from __future__ import annotations

from collections.abc import Callable

import networkx as nx
import pandas as pd

from netmap.metrics import sources
from netmap.metrics.measure import Family, Kind, Level, Measure, More
from netmap.metrics.multiplexity import layers
from netmap.metrics.ties import (
    bridging,
    evidence,
    overlap,
    reciprocated,
    simmelian,
    tie_betweenness,
    tie_strength,
)

__all__ = ["TIE_MEASURES"]


def _tie(
    name: str,
    fn: Callable[[nx.Graph], pd.Series],
    kind: Kind,
    digits: int,
    more: More,
    source: str,
    family: Family,
    *,
    basic: bool = False,
) -> Measure:
    return Measure(f"tie_{name}", Level.TIE, fn, kind, digits, more, source, family, None, basic)


_YES_NO = Kind.YES_NO

TIE_MEASURES: tuple[Measure, ...] = (
    _tie("strength", tie_strength, Kind.NUMBER, 1, More.BETTER, sources.BARRAT, Family.PARTNERS, basic=True),
    _tie("evidence", evidence, Kind.CODE, 0, More.DEPENDS, sources.OURS, Family.PARTNERS, basic=True),
    _tie("reciprocated", reciprocated, _YES_NO, 0, More.BETTER, sources.FAUST, Family.PARTNERS, basic=True),
    _tie("layers", layers, Kind.COUNT, 0, More.BETTER, sources.FAUST, Family.LAYERS, basic=True),
    _tie("bridge", bridging, _YES_NO, 0, More.WORSE, sources.TARJAN, Family.BROKERAGE, basic=True),
    _tie("betweenness", tie_betweenness, Kind.NUMBER, 1, More.DEPENDS, sources.GIRVAN, Family.BROKERAGE),
    _tie("overlap", overlap, Kind.SHARE, 2, More.DEPENDS, sources.ONNELA, Family.CIRCLES),
    _tie("simmelian", simmelian, _YES_NO, 0, More.BETTER, sources.SIMMELIAN, Family.CIRCLES),
)  # fmt: skip
