"""What a cooperation model demands and what is missing: norms, the five answers, the gap ledger, resource gaps."""

from netmap.gaps.answers import Answer, Reason, State, judge
from netmap.gaps.ledger import (
    LEDGER_COLUMNS,
    RESOURCE_COLUMNS,
    Summary,
    ledger,
    resources,
    summary,
)
from netmap.gaps.norm import KINDS, Norm, NormRule
from netmap.gaps.pairs import Demand, GapState, Pair, Pairs
from netmap.gaps.reader import NORMS, load_norm
from netmap.gaps.requirements import Absence, Requirement

__all__ = [
    "KINDS",
    "LEDGER_COLUMNS",
    "NORMS",
    "RESOURCE_COLUMNS",
    "Absence",
    "Answer",
    "Demand",
    "GapState",
    "Norm",
    "NormRule",
    "Pair",
    "Pairs",
    "Reason",
    "Requirement",
    "State",
    "Summary",
    "judge",
    "ledger",
    "load_norm",
    "resources",
    "summary",
]
