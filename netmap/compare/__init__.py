"""What changed between two waves, and how far it may be read."""

from netmap.compare.comparison import Comparison, Counts
from netmap.compare.decomposition import PARTS, Cause, Decomposition, Part, decompose
from netmap.compare.dyads import CHANGES, dyad_changes, hamming, jaccard
from netmap.compare.reading import BROAD_PATTERNS, SINGLE_POSITIONS, Reading, reading, say_response
from netmap.compare.roster import Roster, match_bodies
from netmap.compare.verdict import Change, Contrast, Doubt, Sureness, Verdict, verdict
from netmap.compare.verdicts import Verdicts, contrast, verdicts
from netmap.compare.waves import DYAD_COLUMNS, NOT_COMPARABLE_COLUMNS, waves

__all__ = [
    "BROAD_PATTERNS",
    "CHANGES",
    "DYAD_COLUMNS",
    "NOT_COMPARABLE_COLUMNS",
    "PARTS",
    "SINGLE_POSITIONS",
    "Cause",
    "Change",
    "Comparison",
    "Contrast",
    "Counts",
    "Decomposition",
    "Doubt",
    "Part",
    "Reading",
    "Roster",
    "Sureness",
    "Verdict",
    "Verdicts",
    "contrast",
    "decompose",
    "dyad_changes",
    "hamming",
    "jaccard",
    "match_bodies",
    "reading",
    "say_response",
    "verdict",
    "verdicts",
    "waves",
]
