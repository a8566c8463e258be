"""Nominations become a network under a tie rule: the only place where a graph of institutions is built.

What somebody *said* (a nomination) is not yet a tie. A :class:`TieRule` says which words make one, and every tie
carries its :class:`Evidence`: who confirmed it, who denied it, who was never heard. Institutions come from the roster,
so those without ties stay in.
"""

from netmap.network.build import build
from netmap.network.evidence import judge_ties
from netmap.network.simple import info, layers_present, simple
from netmap.network.tie import RULES, Evidence, NetworkInfo, Rule, Tie, TieRule

__all__ = [
    "RULES",
    "Evidence",
    "NetworkInfo",
    "Rule",
    "Tie",
    "TieRule",
    "build",
    "info",
    "judge_ties",
    "layers_present",
    "simple",
]
