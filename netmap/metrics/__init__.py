"""Measures of a network, one module a concept of the literature; ``MEASURES`` lists them all."""

from netmap.metrics.brokerage import gould_fernandez, tier_brokerage
from netmap.metrics.catalogue import MEASURES, compute, measures_of, take_long
from netmap.metrics.cohesion import articulation_points, bridges, component_count, components
from netmap.metrics.communities import Search, communities, community_stability, modularity
from netmap.metrics.completions import Completions
from netmap.metrics.core_periphery import CorePeriphery, core_fit, core_periphery
from netmap.metrics.cores import k_core
from netmap.metrics.degrees import degree, in_degree, out_degree, strength
from netmap.metrics.distances import (
    compactness,
    diameter,
    mean_distance,
    sector_reach,
    two_step_reach,
)
from netmap.metrics.dyads import dyad_census, reciprocated_ties, reciprocity
from netmap.metrics.equivalence import concor, reduced_image, structural_equivalence
from netmap.metrics.freeman import centralization
from netmap.metrics.groups import Groups
from netmap.metrics.influence import bonacich_power, eigenvector, katz, pagerank
from netmap.metrics.key_players import (
    KeyPlayers,
    fragmentation,
    fragmentation_without,
    key_players,
)
from netmap.metrics.krackhardt import connectedness, krackhardt
from netmap.metrics.measure import Counts, Family, Kind, Level, Measure, More
from netmap.metrics.mixing import (
    assortativity,
    crossing_ties,
    degree_assortativity,
    ei_index,
    ei_index_by_chance,
    ei_index_expected,
    mixing_matrix,
    mixing_odds,
    mixing_possible,
    within_odds,
)
from netmap.metrics.multiplexity import layer_correlation, layers, multiplexity, ties_of_layers
from netmap.metrics.partner import relative_connectivity, trust, value
from netmap.metrics.paths import betweenness, closeness, harmonic
from netmap.metrics.ranges import MONOTONE, SHAPE, How, ranges, sureness
from netmap.metrics.sampled import betweenness_sampled
from netmap.metrics.sentences import needs_direction, say_first, say_measure, say_place, say_unheard
from netmap.metrics.silence import open_pairs, whom_to_call
from netmap.metrics.size import (
    density,
    isolate_count,
    mean_degree,
    node_count,
    possible_ties,
    tie_count,
)
from netmap.metrics.small_world import small_world
from netmap.metrics.structural_holes import (
    constraint,
    effective_size,
    efficiency,
    hierarchy,
    non_redundant_ties,
)
from netmap.metrics.structure import Cell, Found, Sheet, Structure
from netmap.metrics.structures import STRUCTURES, naming_by, say_structure, structure_of
from netmap.metrics.ties import (
    bridging,
    evidence,
    overlap,
    reciprocated,
    simmelian,
    tie_betweenness,
    tie_strength,
)
from netmap.metrics.triads import clustering, transitivity, triad_census
from netmap.metrics.words import describe, describe_institution

__all__ = [
    "MEASURES",
    "MONOTONE",
    "SHAPE",
    "STRUCTURES",
    "Cell",
    "Completions",
    "CorePeriphery",
    "Counts",
    "Family",
    "Found",
    "Groups",
    "How",
    "KeyPlayers",
    "Kind",
    "Level",
    "Measure",
    "More",
    "Search",
    "Sheet",
    "Structure",
    "articulation_points",
    "assortativity",
    "betweenness",
    "betweenness_sampled",
    "bonacich_power",
    "bridges",
    "bridging",
    "centralization",
    "closeness",
    "clustering",
    "communities",
    "community_stability",
    "compactness",
    "component_count",
    "components",
    "compute",
    "concor",
    "connectedness",
    "constraint",
    "core_fit",
    "core_periphery",
    "crossing_ties",
    "degree",
    "degree_assortativity",
    "density",
    "describe",
    "describe_institution",
    "diameter",
    "dyad_census",
    "effective_size",
    "efficiency",
    "ei_index",
    "ei_index_by_chance",
    "ei_index_expected",
    "eigenvector",
    "evidence",
    "fragmentation",
    "fragmentation_without",
    "gould_fernandez",
    "harmonic",
    "hierarchy",
    "in_degree",
    "isolate_count",
    "k_core",
    "katz",
    "key_players",
    "krackhardt",
    "layer_correlation",
    "layers",
    "mean_degree",
    "mean_distance",
    "measures_of",
    "mixing_matrix",
    "mixing_odds",
    "mixing_possible",
    "modularity",
    "multiplexity",
    "naming_by",
    "needs_direction",
    "node_count",
    "non_redundant_ties",
    "open_pairs",
    "out_degree",
    "overlap",
    "pagerank",
    "possible_ties",
    "ranges",
    "reciprocated",
    "reciprocated_ties",
    "reciprocity",
    "reduced_image",
    "relative_connectivity",
    "say_first",
    "say_measure",
    "say_place",
    "say_structure",
    "say_unheard",
    "sector_reach",
    "simmelian",
    "small_world",
    "strength",
    "structural_equivalence",
    "structure_of",
    "sureness",
    "take_long",
    "tie_betweenness",
    "tie_count",
    "tie_strength",
    "tier_brokerage",
    "ties_of_layers",
    "transitivity",
    "triad_census",
    "trust",
    "two_step_reach",
    "value",
    "whom_to_call",
    "within_odds",
]
