"""Measures of a network, one module a concept of the literature; ``MEASURES`` lists them all."""

from netmap.metrics.catalogue import MEASURES, compute, measures_of
from netmap.metrics.cohesion import articulation_points, bridges, component_count, components
from netmap.metrics.completions import Completions
from netmap.metrics.degrees import degree, in_degree, out_degree, strength
from netmap.metrics.dyads import reciprocated_ties, reciprocity
from netmap.metrics.freeman import centralization
from netmap.metrics.measure import Counts, Kind, Level, Measure, More
from netmap.metrics.mixing import crossing_ties, ei_index
from netmap.metrics.paths import betweenness, closeness, harmonic
from netmap.metrics.ranges import MONOTONE, SHAPE, How, ranges
from netmap.metrics.silence import whom_to_call
from netmap.metrics.size import (
    density,
    isolate_count,
    mean_degree,
    node_count,
    possible_ties,
    tie_count,
)
from netmap.metrics.structural_holes import constraint
from netmap.metrics.words import describe, describe_institution

__all__ = [
    "MEASURES",
    "MONOTONE",
    "SHAPE",
    "Completions",
    "Counts",
    "How",
    "Kind",
    "Level",
    "Measure",
    "More",
    "articulation_points",
    "betweenness",
    "bridges",
    "centralization",
    "closeness",
    "component_count",
    "components",
    "compute",
    "constraint",
    "crossing_ties",
    "degree",
    "density",
    "describe",
    "describe_institution",
    "ei_index",
    "harmonic",
    "in_degree",
    "isolate_count",
    "mean_degree",
    "measures_of",
    "node_count",
    "out_degree",
    "possible_ties",
    "ranges",
    "reciprocated_ties",
    "reciprocity",
    "strength",
    "tie_count",
    "whom_to_call",
]
