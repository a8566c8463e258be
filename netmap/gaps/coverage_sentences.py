"""What a commune covers and what not, said in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx as nx

from netmap.codebook import load_codebook
from netmap.gaps.coverage import NeedState, SectorState, needs_covered, providers, sectors_covered
from netmap.gaps.norm import Norm
from netmap.i18n import translator
from netmap.network import info

__all__ = ["say_needs", "say_sectors"]


def say_needs(network: nx.Graph, norm: Norm, lang: str) -> list[str]:
    """Say which needs nobody meets, who is the only one, and where several do not talk; one sentence a kind.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune.
    norm
        The norm whose basket is looked at; without needs nothing is said.
    lang
        ``pl`` or ``en``.
    """
    say, labels = translator(lang), {need.id: need.label.say(lang) for need in norm.services.needs}
    found: dict[str, list[str]] = {}
    for need, kind, bodies in _needs(network, norm):
        names = ", ".join(_label(network, body) for body in bodies)
        told = say("gaps-coverage-by", need=labels[need], bodies=names) if names else labels[need]
        found.setdefault(kind, []).append(told)
    told_of = [
        say(f"gaps-coverage-{kind}", list="; ".join(found[kind]))
        for kind in _KINDS
        if kind in found
    ]
    counted = sum(len(one) for kind, one in found.items() if kind in _NEAR)
    whole = say("gaps-coverage-needs", n=counted, of=len(labels))
    return [whole, *told_of] if labels else []


_KINDS = ("absent", "far", "second", "perhaps", "fragile", "apart", "open")
_NEAR = ("covered", "apart", "fragile")


def _needs(network: nx.Graph, norm: Norm) -> list[tuple[str, str, Sequence[str]]]:
    """Sort the needs by what is to be said of them, each with the bodies that it is said of."""
    one, two = (needs_covered(network, norm, steps=steps) for steps in (1, 2))
    within = providers(network, norm)
    sorted_: list[tuple[str, str, Sequence[str]]] = []
    for need, state, later in zip(one["need"], one["state"], two["state"], strict=True):
        here = within[within["need"] == need]
        near = list(here.loc[here["steps"] <= 1, "institution"])
        if state == NeedState.OUT_OF_REACH:
            kind = _BEYOND.get(later, "second")
            near = list(here["institution"])
        else:
            kind = _KIND_OF[state]
        sorted_.append((need, kind, () if kind in ("absent", "covered", "open") else near))
    return sorted_


_KIND_OF: Mapping[str, str] = {
    NeedState.COVERED: "covered",
    NeedState.APART: "apart",
    NeedState.FRAGILE: "fragile",
    NeedState.UNKNOWN: "open",
    NeedState.ABSENT: "absent",
}


_BEYOND: Mapping[str, str] = {NeedState.OUT_OF_REACH: "far", NeedState.UNKNOWN: "perhaps"}
"""What is said of a need that nobody meets in one step, by how it is provided for within two."""


def _label(network: nx.Graph, body: str) -> str:
    return str(network.nodes[body].get("label") or network.nodes[body].get("name") or body)


def say_sectors(network: nx.Graph, norm: Norm, lang: str) -> list[str]:
    """Say with which sectors the OPS works, with which it does not, and which have no body here at all."""
    say, book = translator(lang), load_codebook(info(network).codebook)
    rows = sectors_covered(network, norm)
    told = []
    for state in SectorState:
        codes = rows.loc[rows["state"] == state, "sector"]
        names = ", ".join(book.sector(code).label.say(lang) for code in codes)
        if names:
            told.append(
                say(f"gaps-coverage-sector-{state}", n=len(codes), of=len(rows), list=names)
            )
    return told
