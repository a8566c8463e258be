"""What changed between two waves, and how far it may be read."""

from netmap.compare.alike import Alike, alike, same, team_ties, together
from netmap.compare.bootstrap import DRAWS, FEWEST_BODIES, LEVEL, SEEN, seen_changes
from netmap.compare.chance import RARE, Chances, chances, least_p
from netmap.compare.comparison import Comparison, Counts
from netmap.compare.decomposition import PARTS, Cause, Decomposition, Part, decompose
from netmap.compare.dyads import CHANGES, dyad_changes, hamming, jaccard
from netmap.compare.exchange import exchange_test
from netmap.compare.independent import that_say_more
from netmap.compare.layers import LAYER_COLUMNS, qap_layers
from netmap.compare.movers import BETWEEN_COLUMNS, MOVER_COLUMNS, movers, movers_between
from netmap.compare.mrqap import INTERCEPT, MRQAP_COLUMNS, mrqap
from netmap.compare.pooling import COMMUNE_COLUMNS, Pooled, change_by_commune, pool
from netmap.compare.qap import PERMUTATIONS, qap_correlation
from netmap.compare.randomisation import (
    FEWEST_ASSIGNMENTS,
    DifferenceInDifferences,
    difference_in_differences,
)
from netmap.compare.reading import BROAD_PATTERNS, SINGLE_POSITIONS, Reading, reading, say_response
from netmap.compare.resampling import MEASURE_DRAWS, both_heard, measure_changes
from netmap.compare.roster import Roster, match_bodies
from netmap.compare.sentences import (
    say_directions,
    say_exchange,
    say_explained,
    say_lasting,
    say_layers,
    say_likeness,
    say_measures,
    say_pooled,
    say_term,
)
from netmap.compare.squares import Pairs
from netmap.compare.survival import share_kept, turnover
from netmap.compare.trajectory import FATE_COLUMNS, LASTING_COLUMNS, Trajectory, trajectory
from netmap.compare.verdict import (
    Change,
    Contrast,
    Doubt,
    Sureness,
    Verdict,
    say_cause,
    say_points,
    verdict,
)
from netmap.compare.verdicts import Verdicts, contrast, verdicts
from netmap.compare.waves import DYAD_COLUMNS, NOT_COMPARABLE_COLUMNS, waves
from netmap.compare.work import HERE, Work

__all__ = [
    "BETWEEN_COLUMNS",
    "BROAD_PATTERNS",
    "CHANGES",
    "COMMUNE_COLUMNS",
    "DRAWS",
    "DYAD_COLUMNS",
    "FATE_COLUMNS",
    "FEWEST_ASSIGNMENTS",
    "FEWEST_BODIES",
    "HERE",
    "INTERCEPT",
    "LASTING_COLUMNS",
    "LAYER_COLUMNS",
    "LEVEL",
    "MEASURE_DRAWS",
    "MOVER_COLUMNS",
    "MRQAP_COLUMNS",
    "NOT_COMPARABLE_COLUMNS",
    "PARTS",
    "PERMUTATIONS",
    "RARE",
    "SEEN",
    "SINGLE_POSITIONS",
    "Alike",
    "Cause",
    "Chances",
    "Change",
    "Comparison",
    "Contrast",
    "Counts",
    "Decomposition",
    "DifferenceInDifferences",
    "Doubt",
    "Pairs",
    "Part",
    "Pooled",
    "Reading",
    "Roster",
    "Sureness",
    "Trajectory",
    "Verdict",
    "Verdicts",
    "Work",
    "alike",
    "both_heard",
    "chances",
    "change_by_commune",
    "contrast",
    "decompose",
    "difference_in_differences",
    "dyad_changes",
    "exchange_test",
    "hamming",
    "jaccard",
    "least_p",
    "match_bodies",
    "measure_changes",
    "movers",
    "movers_between",
    "mrqap",
    "pool",
    "qap_correlation",
    "qap_layers",
    "reading",
    "same",
    "say_cause",
    "say_directions",
    "say_exchange",
    "say_explained",
    "say_lasting",
    "say_layers",
    "say_likeness",
    "say_measures",
    "say_points",
    "say_pooled",
    "say_response",
    "say_term",
    "seen_changes",
    "share_kept",
    "team_ties",
    "that_say_more",
    "together",
    "trajectory",
    "turnover",
    "verdict",
    "verdicts",
    "waves",
]
