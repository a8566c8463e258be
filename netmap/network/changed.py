"""A network as it would be: without some bodies, with some more ties, with a kind of tie closed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import networkx as nx

from netmap.codebook import Codebook, load_codebook
from netmap.errors import UnknownIdError
from netmap.model import Nomination, Origin
from netmap.network.build import graph_of
from netmap.network.evidence import judge_ties
from netmap.network.simple import info
from netmap.network.tie import NetworkInfo, Tie

__all__ = ["AddedTie", "changed", "first_layer", "said_with"]


@dataclass(frozen=True)
class AddedTie:
    """A tie that is tried out: both sides want it, so it stands as if they had declared it in the room.

    ``layers`` empty means the first kind of tie that the network holds. A tie that is there already is never made
    weaker. ``frequency`` and ``channel`` are how the two would keep in touch.
    """

    source: str
    target: str
    layers: tuple[str, ...] = ()
    strength: float = 1
    frequency: float | None = None
    channel: str = ""

    @property
    def bodies(self) -> frozenset[str]:
        """The two bodies."""
        return frozenset((self.source, self.target))


def changed(
    network: nx.MultiDiGraph,
    *,
    without: Collection[str] = (),
    added: Sequence[AddedTie] = (),
    closed: Collection[str] = (),
) -> nx.MultiDiGraph:
    """Build a network anew as it would be after some changes; who answered stays as it was.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`; it is left alone.
    without
        Bodies that are taken out with all that was said by them and of them.
    added
        Ties that are added, or made as strong as they say.
    closed
        Kinds of tie (layers) of which nothing is left; ties of other kinds stay.

    Raises
    ------
    UnknownIdError
        A body or layer that the network does not hold.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution(body, body) for body in ("ops", "sp", "gok")]
    >>> network = build(bodies, [Nomination("ops", "sp", "w", "referral")], wave=Wave("w"))
    >>> after = changed(network, without=["ops"], added=[AddedTie("sp", "gok")])
    >>> sorted(after), after.has_edge("gok", "sp")
    (['gok', 'sp'], True)
    """
    about = info(network)
    book = load_codebook(about.codebook)
    _check(network, [*without, *(body for tie in added for body in tie.bodies)], closed, book)
    gone = set(without)
    words = [
        n
        for n in about.words
        if n.source not in gone and n.target not in gone and n.layer not in closed
    ]
    words += [
        word
        for tie in added
        if not gone & tie.bodies
        for word in _words(tie, about, book, words)
        if word.layer not in closed
    ]
    heard = {body: status for body, status in about.responses.items() if body not in gone}
    ties = tuple(judge_ties(words, heard, about.rule, book))
    serves = {body: area for body, area in about.serves.items() if body not in gone}
    new = replace(about, responses=heard, ties=ties, words=tuple(words), serves=serves)
    nodes = {body: data for body, data in network.nodes(data=True) if body not in gone}
    return graph_of(nodes, new)


def said_with(
    about: NetworkInfo, known: Sequence[Nomination], added: Sequence[AddedTie]
) -> tuple[list[Nomination], list[Tie]]:
    """Give what is said of some pairs once ties between them are added, and what ties it makes.

    ``known`` is all that was said of these pairs. They come out as :func:`changed` would have them: what is said of a
    pair makes no difference to any other.
    """
    book = load_codebook(about.codebook)
    words = [*known, *(word for tie in added for word in _words(tie, about, book, known))]
    return words, list(judge_ties(words, about.responses, about.rule, book))


def first_layer(network: nx.Graph) -> str:
    """Give the kind of tie that a tie is of when nobody says which: the first one that the network holds."""
    about = info(network)
    return _first(about, load_codebook(about.codebook))


def _first(about: NetworkInfo, book: Codebook) -> str:
    if about.rule.layers:
        return about.rule.layers[0]
    known = [code for code, layer in book.layers.items() if layer.counts]
    return known[0] if known else next((tie.layer for tie in about.ties), "")


def _check(
    network: nx.Graph, bodies: Sequence[str], layers: Collection[str], book: Codebook
) -> None:
    for body in bodies:
        if body not in network:
            raise UnknownIdError("unknown-institution", institution=body)
    for layer in layers:
        if not book.is_open and layer not in book.layers:
            raise UnknownIdError("unknown-layer", layer=layer, known=", ".join(book.layers))


def _words(
    tie: AddedTie, about: NetworkInfo, book: Codebook, said: Sequence[Nomination]
) -> Iterator[Nomination]:
    """Say the tie as the room would, one word a layer; of a kind that goes one way, both ways.

    The room's word stands above all others, so it must not be weaker than what is there.
    """
    for layer in tie.layers or (_first(about, book),):
        ways = [(tie.source, tie.target), (tie.target, tie.source)]
        known = [n for n in said if {n.source, n.target} == tie.bodies and n.layer == layer]
        strength = max([tie.strength, about.rule.min_strength, *(n.strength or 0 for n in known)])
        places = {n.commune for n in known} or {about.rule.commune}
        for source, target in ways[: 1 if book.layer(layer).mutual else 2]:
            for commune in sorted(places):
                yield Nomination(
                    source,
                    target,
                    about.wave.id,
                    layer,
                    commune,
                    strength=strength,
                    frequency=tie.frequency,
                    channel=tie.channel,
                    date="9999",
                    origin=Origin.WORKSHOP,
                )
