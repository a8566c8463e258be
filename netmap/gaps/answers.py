"""The rules of a norm answered for a network: met, partly, not met, unknown, not applicable, and what is behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import networkx as nx

from netmap.gaps.answer import Answer
from netmap.gaps.dossier import NOTHING_MORE, Dossier
from netmap.gaps.kinds import JUDGES
from netmap.gaps.norm import MutualFlow, Norm, NormRule, TwoTiers
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Place
from netmap.gaps.rules.pairs import judge_pairs
from netmap.network import AddedTie

__all__ = ["judge", "judge_place", "judge_tried"]


def judge(network: nx.Graph, norm: Norm | str, dossier: Dossier = NOTHING_MORE) -> list[Answer]:
    """Answer every rule of a norm for one place.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune: all its bodies are taken to serve one place.
    norm
        A norm, its name, or the path of its file.
    dossier
        What is known beside this network: earlier waves, teams, cases, other communes. Without it the rules that ask
        for more than one network answer *unknown*.

    Returns
    -------
    list of Answer
        In the order of the norm.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution("o", "OPS", type="ops"), Institution("p", "PCPR", type="pcpr")]
    >>> words = [Nomination("o", "p", "w", "information", strength=4)]
    >>> network = build(bodies, words, wave=Wave("w"))
    >>> print(judge(network, "liderzy-kooperacji")[0].state)
    met
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    return judge_place(Place(network, asked, dossier))


def judge_place(place: Place) -> list[Answer]:
    """Answer every rule of a place's norm."""
    return [_named(place, JUDGES[type(rule)](place, rule)) for rule in place.norm.rules]


def judge_tried(place: Place, before: Sequence[Answer], ties: Sequence[AddedTie]) -> list[Answer]:
    """Answer every rule as it would be with a few ties more, from what was answered without them.

    The same as :func:`judge` of the network with the ties, but for the bodies, ties and lacking answers behind each
    answer, which a trial has no use for. A rule that looks at none of the pairs, or at none of the layers, is not
    answered anew.

    Parameters
    ----------
    place
        The place as it is.
    before
        Its answers, in the order of the norm.
    ties
        The ties that are tried out, with their layers.
    """
    after = place.tried(ties)
    return [
        JUDGES[type(rule)](after, rule) if _may_move(rule, answer, ties) else answer
        for rule, answer in zip(place.norm.rules, before, strict=True)
    ]


def _may_move(rule: NormRule, answer: Answer, ties: Sequence[AddedTie]) -> bool:
    """Tell whether a rule looks at any of some ties."""
    if not rule.about_ties:
        return False
    seen = [
        tie
        for tie in ties
        if not (rule.in_layers and rule.layers and tie.layers) or {*rule.layers} & {*tie.layers}
    ]
    if JUDGES[type(rule)] is not judge_pairs or isinstance(rule, (MutualFlow, TwoTiers)):
        return bool(seen)
    asked = {
        frozenset(pair.bodies)
        for item in (*answer.requirements, *answer.beyond)
        for pair in item.pairs
    }
    return any(tie.bodies in asked for tie in seen)


def _named(place: Place, answer: Answer) -> Answer:
    """Name the bodies of an answer that the network does not hold."""
    behind = [b for b in (*answer.bodies, *answer.missing) if b not in place.network]
    if place.wide is None or not behind:
        return answer
    nodes = place.wide.network.nodes
    beyond = (body for body in behind if body in nodes)
    return replace(answer, outside={body: str(nodes[body]["label"]) for body in beyond})
