"""What in a commune's network asks for attention first: plain sentences in order of weight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

import networkx as nx

from netmap.codebook import load_codebook
from netmap.compare import Reading, reading, say_response
from netmap.gaps import State
from netmap.i18n import Translator, sort_key, translator
from netmap.metrics import articulation_points
from netmap.model import ResponseStatus
from netmap.network import Evidence, info, simple
from netmap.study import Gaps

__all__ = ["Concern", "Weight", "concerns"]

MOST_NAMED = 6


class Weight(IntEnum):
    """Which concern comes before which: first what makes numbers unreadable, then what the model demands."""

    STOP = 0
    NOT_MET = 1
    PARTLY = 2
    DENIED = 3
    UNKNOWN = 4
    UNHEARD = 5
    RESOURCES = 6
    ALONE = 7
    KEYSTONE = 8


@dataclass(frozen=True)
class Concern:
    """One thing that asks for attention."""

    weight: Weight
    sentence: str


def concerns(network: nx.MultiDiGraph, lang: str, gaps: Gaps | None = None) -> list[Concern]:
    """List what asks for attention in a network, heaviest first.

    Parameters
    ----------
    network
        One wave of one commune, or of a whole study.
    lang
        ``pl`` or ``en``.
    gaps
        What a norm says of it; without a norm only answers and ties are looked at.
    """
    say = translator(lang)
    found = [*_answers(network, say), *_shape(network, say)]
    if gaps is not None:
        found += [*_rules(gaps, lang), *_resources(gaps, say)]
    return sorted(found, key=lambda concern: concern.weight)


def _answers(network: nx.MultiDiGraph, say: Translator) -> Iterator[Concern]:
    about = info(network)
    unheard = [b for b in network if about.responses.get(b) is not ResponseStatus.ANSWERED]
    told = {
        "answered": about.answered,
        "n": len(network),
        "share": say_response(about.response, say.lang),
        "names": _names(network, unheard, say),
    }
    if network and reading(about.response) is Reading.STOP:
        yield Concern(Weight.STOP, say("overview-concern-stop", **told))
    elif unheard:
        yield Concern(Weight.UNHEARD, say("overview-concern-unheard", **told))


def _rules(gaps: Gaps, lang: str) -> Iterator[Concern]:
    weights = {
        State.NOT_MET: Weight.NOT_MET,
        State.PARTLY: Weight.PARTLY,
        State.UNKNOWN: Weight.UNKNOWN,
    }
    for answer in gaps.answers:
        if answer.state in weights:
            sentence = answer.say(gaps.network, lang)
            yield Concern(weights[answer.state], sentence)


def _resources(gaps: Gaps, say: Translator) -> Iterator[Concern]:
    book = load_codebook(info(gaps.network).codebook)
    known = {"sector": book.sector, "type": book.type, "tier": book.tier}
    lacking = [
        known[what](code).label.say(say.lang)
        for what, code in zip(gaps.resources["what"], gaps.resources["code"], strict=True)
    ]
    if lacking:
        names = ", ".join(dict.fromkeys(lacking))
        yield Concern(Weight.RESOURCES, say("overview-concern-resources", names=names))


def _shape(network: nx.MultiDiGraph, say: Translator) -> Iterator[Concern]:
    denied = {
        tuple(sorted((tie.source, tie.target)))
        for tie in info(network).ties
        if tie.evidence is Evidence.ONE_SIDED_DENIED
    }
    agreed = {tuple(sorted(pair)) for pair in simple(network).edges}
    open_pairs = sorted(denied - agreed)
    if open_pairs:
        pairs = [" – ".join(_label(network, body) for body in pair) for pair in open_pairs]
        told = say("overview-concern-denied", n=len(pairs), names=_listed(pairs, say))
        yield Concern(Weight.DENIED, told)
    alone = [body for body in network if not network.degree(body)]
    if alone and len(alone) < len(network):
        told = say("overview-concern-alone", n=len(alone), names=_names(network, alone, say))
        yield Concern(Weight.ALONE, told)
    keystones = [str(body) for body, holds in articulation_points(network).items() if holds]
    if keystones:
        told = say("overview-concern-keystone", names=_names(network, keystones, say))
        yield Concern(Weight.KEYSTONE, told)


def _names(network: nx.MultiDiGraph, bodies: Sequence[str], say: Translator) -> str:
    return _listed([_label(network, body) for body in bodies], say)


def _listed(names: Sequence[str], say: Translator) -> str:
    """List names in order, the first few if they are many."""
    told = sorted(names, key=sort_key(say.lang))
    left = len(told) - MOST_NAMED
    shown = ", ".join(told[:MOST_NAMED] if left > 0 else told)
    return f"{shown} {say('words-and-others', n=left)}" if left > 0 else shown


def _label(network: nx.MultiDiGraph, body: str) -> str:
    data = network.nodes[body]
    return str(data.get("label") or data.get("name") or body)
