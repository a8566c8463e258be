"""What a cooperation model demands and what is missing: norms, the five answers, the gap ledger, resource gaps."""

from netmap.gaps.answers import Answer, Reason, State, judge
from netmap.gaps.changes import LEDGER_CHANGE_COLUMNS, GapChange, ledger_changes
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
from netmap.gaps.proposals import Closed, Effort, Proposal, Risk, best_few, introducers, proposals
from netmap.gaps.reader import NORMS, load_norm
from netmap.gaps.requirements import Absence, Requirement
from netmap.gaps.whatif import SHORT, Effect, Route, RuleChange, Trial, usual_tie, what_if
from netmap.gaps.whatif_sentences import (
    say_effect,
    say_proposal,
    say_reasons,
    say_risks,
    say_trial,
)

__all__ = [
    "KINDS",
    "LEDGER_CHANGE_COLUMNS",
    "LEDGER_COLUMNS",
    "NORMS",
    "RESOURCE_COLUMNS",
    "SHORT",
    "Absence",
    "Answer",
    "Closed",
    "Demand",
    "Effect",
    "Effort",
    "GapChange",
    "GapState",
    "Norm",
    "NormRule",
    "Pair",
    "Pairs",
    "Proposal",
    "Reason",
    "Requirement",
    "Risk",
    "Route",
    "RuleChange",
    "State",
    "Summary",
    "Trial",
    "best_few",
    "introducers",
    "judge",
    "ledger",
    "ledger_changes",
    "load_norm",
    "proposals",
    "resources",
    "say_effect",
    "say_proposal",
    "say_reasons",
    "say_risks",
    "say_trial",
    "summary",
    "usual_tie",
    "what_if",
]
