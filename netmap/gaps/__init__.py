"""What a cooperation model demands and what is missing: norms, the five answers, the gap ledger, resource gaps."""

from netmap.gaps.answer import Answer, Part, Reason, State
from netmap.gaps.answers import judge
from netmap.gaps.changes import LEDGER_CHANGE_COLUMNS, GapChange, ledger_changes
from netmap.gaps.coverage import (
    NEED_COLUMNS,
    PROVIDER_COLUMNS,
    SECTOR_COLUMNS,
    NeedState,
    SectorState,
    needs_covered,
    providers,
    sectors_covered,
)
from netmap.gaps.coverage_sentences import say_needs, say_sectors
from netmap.gaps.dossier import NOTHING_MORE, CommuneWaves, Dossier, Region, tried
from netmap.gaps.kinds import KINDS
from netmap.gaps.ledger import (
    LEDGER_COLUMNS,
    RESOURCE_COLUMNS,
    TOTAL_COLUMNS,
    Summary,
    chosen,
    ledger,
    resources,
    summary,
    totals,
)
from netmap.gaps.norm import Norm, NormRule
from netmap.gaps.pairs import Demand, GapState, Pair, Pairs
from netmap.gaps.paths import Link, Way, ways
from netmap.gaps.proposal import Closed, Effort, Proposal, Risk
from netmap.gaps.proposals import PAIRED, Told, best_few, one_of, proposals
from netmap.gaps.reader import NORMS, load_norm, norm_file, parse_norm
from netmap.gaps.requirements import Absence, Requirement
from netmap.gaps.sentences import say_way
from netmap.gaps.services import CasePath, Need, Services
from netmap.gaps.small import SMALL, shown, shown_change, shown_parts
from netmap.gaps.spans import Span
from netmap.gaps.trials import introducers
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
    "NEED_COLUMNS",
    "NORMS",
    "NOTHING_MORE",
    "PAIRED",
    "PROVIDER_COLUMNS",
    "RESOURCE_COLUMNS",
    "SECTOR_COLUMNS",
    "SHORT",
    "SMALL",
    "TOTAL_COLUMNS",
    "Absence",
    "Answer",
    "CasePath",
    "Closed",
    "CommuneWaves",
    "Demand",
    "Dossier",
    "Effect",
    "Effort",
    "GapChange",
    "GapState",
    "Link",
    "Need",
    "NeedState",
    "Norm",
    "NormRule",
    "Pair",
    "Pairs",
    "Part",
    "Proposal",
    "Reason",
    "Region",
    "Requirement",
    "Risk",
    "Route",
    "RuleChange",
    "SectorState",
    "Services",
    "Span",
    "State",
    "Summary",
    "Told",
    "Trial",
    "Way",
    "best_few",
    "chosen",
    "introducers",
    "judge",
    "ledger",
    "ledger_changes",
    "load_norm",
    "needs_covered",
    "norm_file",
    "one_of",
    "parse_norm",
    "proposals",
    "providers",
    "resources",
    "say_effect",
    "say_needs",
    "say_proposal",
    "say_reasons",
    "say_risks",
    "say_sectors",
    "say_trial",
    "say_way",
    "sectors_covered",
    "shown",
    "shown_change",
    "shown_parts",
    "summary",
    "totals",
    "tried",
    "usual_tie",
    "ways",
    "what_if",
]
