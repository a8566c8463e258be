"""What changed between two waves, and how far it may be read."""

from netmap.compare.alike import same, together
from netmap.compare.chance import Chances, chances, least_p
from netmap.compare.comparison import Comparison, Counts
from netmap.compare.decomposition import PARTS, Cause, Decomposition, Part, decompose
from netmap.compare.dyads import CHANGES, dyad_changes, hamming, jaccard
from netmap.compare.mrqap import INTERCEPT, MRQAP_COLUMNS, mrqap
from netmap.compare.qap import PERMUTATIONS, qap_correlation
from netmap.compare.reading import BROAD_PATTERNS, SINGLE_POSITIONS, Reading, reading, say_response
from netmap.compare.roster import Roster, match_bodies
from netmap.compare.survival import share_kept, turnover
from netmap.compare.verdict import Change, Contrast, Doubt, Sureness, Verdict, verdict
from netmap.compare.verdicts import Verdicts, contrast, verdicts
from netmap.compare.waves import DYAD_COLUMNS, NOT_COMPARABLE_COLUMNS, waves
from netmap.compare.work import HERE, Work

__all__ = [
    "BROAD_PATTERNS",
    "CHANGES",
    "DYAD_COLUMNS",
    "HERE",
    "INTERCEPT",
    "MRQAP_COLUMNS",
    "NOT_COMPARABLE_COLUMNS",
    "PARTS",
    "PERMUTATIONS",
    "SINGLE_POSITIONS",
    "Cause",
    "Chances",
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
    "Work",
    "chances",
    "contrast",
    "decompose",
    "dyad_changes",
    "hamming",
    "jaccard",
    "least_p",
    "match_bodies",
    "mrqap",
    "qap_correlation",
    "reading",
    "same",
    "say_response",
    "share_kept",
    "together",
    "turnover",
    "verdict",
    "verdicts",
    "waves",
]
