"""Nominations become a network under a tie rule: the only place where a graph of institutions is built.

What somebody *said* (a nomination) is not yet a tie. A :class:`TieRule` says which words make one, and every tie
carries its :class:`Evidence`: who confirmed it, who denied it, who was never heard. Institutions come from the roster,
so those without ties stay in.
"""

from netmap.network.build import build
from netmap.network.changed import AddedTie, changed, first_layer, said_with
from netmap.network.evidence import judge_ties
from netmap.network.simple import info, simple
from netmap.network.tie import RULES, Evidence, NetworkInfo, Rule, Tie, TieRule
from netmap.network.unanswered import Answer, OpenPair, Unanswered, own_word, share_area

__all__ = [
    "RULES",
    "AddedTie",
    "Answer",
    "Evidence",
    "NetworkInfo",
    "OpenPair",
    "Rule",
    "Tie",
    "TieRule",
    "Unanswered",
    "build",
    "changed",
    "first_layer",
    "info",
    "judge_ties",
    "own_word",
    "said_with",
    "share_area",
    "simple",
]
