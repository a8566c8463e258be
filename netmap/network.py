"""Nominations become a network under a tie rule: the only place where a graph of institutions is built.

What somebody *said* (a nomination) is not yet a tie. A :class:`TieRule` says which words make one, and every tie
carries its :class:`Evidence`: who confirmed it, who denied it, who was never heard. Institutions come from the roster,
so those without ties stay in.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

import networkx as nx

from netmap.codebook import Codebook, load_codebook
from netmap.errors import UnknownIdError
from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave

__all__ = [
    "RULES",
    "Evidence",
    "NetworkInfo",
    "Rule",
    "Tie",
    "TieRule",
    "build",
    "info",
    "layers_present",
    "simple",
]


class Rule(StrEnum):
    """Which words make a tie."""

    EITHER = "either"
    BOTH = "both"
    EITHER_UNLESS_DENIED = "either_unless_denied"
    AS_SAID = "as_said"


RULES: tuple[str, ...] = tuple(rule.value for rule in Rule)


class Evidence(StrEnum):
    """What a tie rests on."""

    CONFIRMED = "confirmed"
    ONE_SIDED_DENIED = "one_sided_denied"
    ONE_SIDED_UNANSWERED = "one_sided_unanswered"
    REGISTER_ONLY = "register_only"
    DECLARED_IN_ROOM = "declared_in_room"


@dataclass(frozen=True)
class TieRule:
    """Which nominations make a tie; every table and figure names it.

    ``either``: one side's word is enough; the stronger word counts. ``both``: both must say it; the weaker word counts.
    ``either_unless_denied``: one word is enough as long as the other side, if it answered, does not deny it; the weaker
    word counts. ``as_said``: directed, just as said. The first three give ties without direction.

    ``layers`` empty means every layer that counts. ``all_tiers`` lets ROPS and other voivodeship bodies in.
    """

    rule: Rule = Rule.EITHER_UNLESS_DENIED
    layers: tuple[str, ...] = ()
    min_strength: float = 1
    commune: str = ""
    all_tiers: bool = False

    @property
    def directed(self) -> bool:
        """Tell whether ties keep their direction."""
        return self.rule is Rule.AS_SAID


@dataclass(frozen=True)
class Tie:
    """What was said of one pair in one layer and commune context, and what the rule makes of it.

    ``strength`` is what the rule counts; ``strength_source`` and ``strength_target`` are each side's own word (0: "no",
    ``None``: nothing heard). ``stated`` is false when nobody gave a strength, so that 1 stands in. ``exists`` is false
    when there were words but the rule makes no tie of them.
    """

    source: str
    target: str
    layer: str
    commune: str
    evidence: Evidence
    exists: bool
    strength: float
    strength_source: float | None
    strength_target: float | None
    stated: bool = True
    frequency: float | None = None
    formality: str = ""
    trust: float | None = None
    channel: str = ""
    origins: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The edge key in the multigraph."""
        return f"{self.layer}@{self.commune}" if self.commune else self.layer


@dataclass(frozen=True)
class NetworkInfo:
    """What a network is of: shown with every number and figure made from it.

    ``ties`` also holds what was said and did not become a tie (``exists`` false): the gap ledger needs it.
    """

    wave: Wave
    rule: TieRule
    codebook: str = "kooperacja"
    example: bool = False
    study: str = ""
    responses: Mapping[str, ResponseStatus] = field(default_factory=dict)
    ties: tuple[Tie, ...] = ()

    @property
    def answered(self) -> int:
        """How many of the institutions answered."""
        return sum(status is ResponseStatus.ANSWERED for status in self.responses.values())

    @property
    def response(self) -> float:
        """Share of the institutions in the network that answered; ``nan`` for an empty one."""
        return self.answered / len(self.responses) if self.responses else float("nan")

    def has_answered(self, institution: str) -> bool:
        """Tell whether an institution answered."""
        return self.responses.get(institution) is ResponseStatus.ANSWERED


def build(
    institutions: Iterable[Institution],
    nominations: Iterable[Nomination],
    responses: Iterable[Response] = (),
    *,
    wave: Wave,
    rule: TieRule | str = Rule.EITHER_UNLESS_DENIED,
    codebook: Codebook | str = "kooperacja",
    example: bool = False,
    study: str = "",
) -> nx.MultiDiGraph:
    """Build the network of a wave under a tie rule.

    Parameters
    ----------
    institutions
        The roster; every institution that serves the commune and existed on the wave's day becomes a node.
    nominations
        What was said; other waves, layers and communes are passed over.
    responses
        Who answered. A body without a record has answered if it named anybody, else it was silent; in an open codebook
        (any network, no roster) every body counts as heard when no responses are recorded at all.
    wave, rule, codebook
        What to build: the wave, the tie rule, the vocabulary.
    example, study
        Carried along so that figures can say so.

    Returns
    -------
    networkx.MultiDiGraph
        Nodes: institution ids with ``name label type sector tier response`` and the roster's attributes. Edges: one per
        layer (and commune context), key ``layer`` or ``layer@commune``, with ``layer commune strength evidence
        frequency formality trust``. Under an undirected rule each tie stands in both directions and
        ``graph["directed"]`` is false. ``graph["info"]`` is a :class:`NetworkInfo`. Isolates are kept.

    Raises
    ------
    UnknownIdError
        The rule names a layer that the codebook does not know.

    Examples
    --------
    >>> bodies = [Institution("ops", "OPS"), Institution("sp", "Szkoła"), Institution("gok", "GOK")]
    >>> words = [
    ...     Nomination("ops", "sp", "before", "information", strength=3),
    ...     Nomination("sp", "ops", "before", "information", strength=2),
    ... ]
    >>> network = build(bodies, words, wave=Wave("before"))
    >>> sorted(network), network.edges["ops", "sp", "information"]["strength"]
    (['gok', 'ops', 'sp'], 2)
    """
    book = load_codebook(codebook) if isinstance(codebook, str) else codebook
    tie_rule = rule if isinstance(rule, TieRule) else TieRule(Rule(rule))
    layers = _layers(tie_rule, book)
    of_wave = [n for n in nominations if n.wave == wave.id]
    said = [n for n in of_wave if _in_scope(n, layers, tie_rule.commune, book)]
    bodies = _bodies(institutions, said, wave, tie_rule, book)
    heard = _responses(bodies, of_wave, responses, wave, book)
    words = [n for n in said if n.source in bodies and n.target in bodies]
    ties = tuple(_ties(words, heard, tie_rule, book))
    about = NetworkInfo(wave, tie_rule, book.name, example, study, heard, ties)
    return _graph(bodies, about)


def info(network: nx.Graph) -> NetworkInfo:
    """Give what a network is of; a graph that netmap did not build gets a blank one."""
    known = network.graph.get("info")
    if isinstance(known, NetworkInfo):
        return known
    return NetworkInfo(
        Wave(""),
        TieRule(Rule.AS_SAID),
        codebook="generic",
        responses=dict.fromkeys(network, ResponseStatus.ANSWERED),
    )


def simple(network: nx.Graph) -> nx.Graph:
    """Give the network with at most one tie a pair: no layers, no loops, the strongest tie's strength.

    A network built under an undirected rule becomes an ``nx.Graph``, one built ``as_said`` an ``nx.DiGraph``; a bare
    graph keeps its kind. Isolates and node attributes stay. Edges carry ``strength`` (a bare graph's ``weight``
    serves if it has no ``strength``; 1 without either) and ``layers``, how many layers tie the pair.
    """
    directed = network.is_directed() and network.graph.get("directed", True)
    flat: nx.Graph = nx.DiGraph() if directed else nx.Graph()
    flat.graph.update(network.graph)
    flat.add_nodes_from(network.nodes(data=True))
    seen: dict[object, set[object]] = defaultdict(set)
    for source, target, data in network.edges(data=True):
        if source == target:
            continue
        strength = next((s for s in (data.get("strength"), data.get("weight")) if s is not None), 1)
        pair = (source, target) if directed else frozenset((source, target))
        seen[pair].add(data.get("layer"))
        known = flat.get_edge_data(source, target, {"strength": strength})
        strongest = max(known["strength"], strength)
        flat.add_edge(source, target, strength=strongest, layers=len(seen[pair]))
    return flat


def _layers(rule: TieRule, book: Codebook) -> frozenset[str] | None:
    """The layers asked for; ``None`` for all of an open codebook."""
    if not book.is_open:
        for layer in rule.layers:
            if layer not in book.layers:
                raise UnknownIdError("unknown-layer", layer=layer, known=", ".join(book.layers))
    if rule.layers:
        return frozenset(rule.layers)
    return (
        None if book.is_open else frozenset(c for c, layer in book.layers.items() if layer.counts)
    )


def _in_scope(n: Nomination, layers: frozenset[str] | None, commune: str, book: Codebook) -> bool:
    counts = n.layer in layers if layers is not None else book.layer(n.layer).counts
    return counts and n.source != n.target and (not commune or n.commune in ("", commune))


def _bodies(
    institutions: Iterable[Institution],
    said: Sequence[Nomination],
    wave: Wave,
    rule: TieRule,
    book: Codebook,
) -> dict[str, Institution]:
    """The roster of the place on the wave's day; a body named in this very commune's context counts too."""
    named = {
        body
        for n in said
        if rule.commune and n.commune == rule.commune
        for body in (n.source, n.target)
    }
    return {
        body.id: body
        for body in institutions
        if body.is_active(wave.date)
        and (rule.all_tiers or book.tier(body.tier).local)
        and (not rule.commune or body.serves_commune(rule.commune) or body.id in named)
    }


def _responses(
    bodies: Iterable[str],
    of_wave: Sequence[Nomination],
    responses: Iterable[Response],
    wave: Wave,
    book: Codebook,
) -> dict[str, ResponseStatus]:
    recorded = {r.institution: ResponseStatus(r.status) for r in responses if r.wave == wave.id}
    spoke = {n.reporter or n.source for n in of_wave if n.origin == Origin.SURVEY}
    silence = ResponseStatus.ANSWERED if book.is_open and not recorded else ResponseStatus.SILENT
    return {
        body: recorded.get(body, ResponseStatus.ANSWERED if body in spoke else silence)
        for body in bodies
    }


@dataclass
class _Word:
    """One side's word on a tie: its strongest statement."""

    strength: float | None
    stated: bool

    @classmethod
    def of(cls, statements: Sequence[Nomination]) -> _Word | None:
        if not statements:
            return None
        stated = [n.strength for n in statements if n.strength is not None]
        return cls(max(stated), True) if stated else cls(1, False)

    @property
    def value(self) -> float:
        return self.strength or 0


_DENIED = _Word(0, True)


@dataclass
class _Talk:
    """Everything said of one tie: by the source, by the target, in the room, in registers and documents."""

    source: str
    target: str
    layer: str
    commune: str
    by_source: list[Nomination] = field(default_factory=list)
    by_target: list[Nomination] = field(default_factory=list)
    in_room: list[Nomination] = field(default_factory=list)
    on_paper: list[Nomination] = field(default_factory=list)

    def everything(self) -> Iterator[Nomination]:
        yield from (*self.in_room, *self.by_source, *self.by_target, *self.on_paper)

    def first(self, detail: str) -> Any:
        """Give the first word on a detail, what was declared in the room before the rest."""
        told = (getattr(n, detail) for n in self.everything())
        return next((value for value in told if value not in (None, "")), None)


def _ties(
    words: Sequence[Nomination],
    heard: Mapping[str, ResponseStatus],
    rule: TieRule,
    book: Codebook,
) -> Iterator[Tie]:
    talks = _talks(words, rule, book)
    for talk in talks.values():
        tie = _judge(talk, heard, rule, mutual=book.layer(talk.layer).mutual)
        if tie is not None:
            yield tie


def _talks(
    words: Sequence[Nomination], rule: TieRule, book: Codebook
) -> dict[tuple[str, ...], _Talk]:
    """Gather what belongs to one tie; a pair without direction is named after who spoke of it first by id."""
    talks: dict[tuple[str, ...], _Talk] = {}
    for n in sorted(words, key=lambda n: n.key):
        for source, target in _directions(n, rule, book):
            key = (source, target, n.layer, n.commune)
            _file(talks.setdefault(key, _Talk(*key)), n)
    if rule.directed:
        _hear_back(talks, book)
    return talks


def _directions(n: Nomination, rule: TieRule, book: Codebook) -> Iterator[tuple[str, str]]:
    if not rule.directed:
        yield min(n.source, n.target), max(n.source, n.target)
        return
    yield n.source, n.target
    if n.origin == Origin.WORKSHOP and book.layer(n.layer).mutual:
        yield n.target, n.source


def _file(talk: _Talk, n: Nomination) -> None:
    if n.origin == Origin.WORKSHOP:
        talk.in_room.append(n)
    elif n.origin in (Origin.REGISTER, Origin.DOCUMENT):
        talk.on_paper.append(n)
    elif (n.reporter or n.source) == talk.target:
        talk.by_target.append(n)
    else:
        talk.by_source.append(n)


def _hear_back(talks: Mapping[tuple[str, ...], _Talk], book: Codebook) -> None:
    """In a mutual layer the other side's own nomination is its word on this tie too."""
    said_out = {key: list(talk.by_source) for key, talk in talks.items()}
    for (source, target, layer, commune), talk in talks.items():
        if book.layer(layer).mutual and not talk.by_target:
            talk.by_target = said_out.get((target, source, layer, commune), [])


def _judge(
    talk: _Talk, heard: Mapping[str, ResponseStatus], rule: TieRule, *, mutual: bool
) -> Tie | None:
    """Turn what was said into a tie with its evidence, or into nothing if nobody said "yes"."""
    sides = (_Word.of(talk.by_source), _Word.of(talk.by_target))
    room, paper = _Word.of(talk.in_room[-1:]), _Word.of(talk.on_paper)
    evidence = _evidence(sides, room, paper, talk, heard, mutual=mutual)
    if evidence is None:
        return None
    told = tuple(
        word or (_DENIED if mutual and heard.get(body) is ResponseStatus.ANSWERED else None)
        for word, body in zip(sides, (talk.source, talk.target), strict=True)
    )
    if evidence is Evidence.DECLARED_IN_ROOM and room:
        strength, stated, allowed = room.value, room.stated, True
    elif evidence is Evidence.REGISTER_ONLY and paper:
        denied = any(word is not None and word.value == 0 for word in sides)
        strength, stated, allowed = (
            paper.value,
            paper.stated,
            rule.rule is not Rule.BOTH and not denied,
        )
    else:
        strength, stated, allowed = _strength(told, rule.rule)
    own_words = [word.strength if word else None for word in told]
    tie = Tie(
        talk.source,
        talk.target,
        talk.layer,
        talk.commune,
        evidence,
        exists=allowed and strength >= rule.min_strength,
        strength=strength,
        strength_source=own_words[0],
        strength_target=own_words[1],
        stated=stated,
        frequency=talk.first("frequency"),
        formality=talk.first("formality") or "",
        trust=talk.first("trust"),
        channel=talk.first("channel") or "",
        origins=tuple(sorted({str(n.origin) for n in talk.everything()})),
    )
    return tie if rule.directed else _from_who_named_it(tie)


def _evidence(
    sides: tuple[_Word | None, _Word | None],
    room: _Word | None,
    paper: _Word | None,
    talk: _Talk,
    heard: Mapping[str, ResponseStatus],
    *,
    mutual: bool,
) -> Evidence | None:
    if room is not None:
        return Evidence.DECLARED_IN_ROOM
    named = [word is not None and word.value > 0 for word in sides]
    if all(named):
        return Evidence.CONFIRMED
    if any(named):
        other = 1 - named.index(True)
        answered = heard.get((talk.source, talk.target)[other]) is ResponseStatus.ANSWERED
        denied = sides[other] is not None or (mutual and answered)
        return Evidence.ONE_SIDED_DENIED if denied else Evidence.ONE_SIDED_UNANSWERED
    return Evidence.REGISTER_ONLY if paper is not None and paper.value > 0 else None


def _strength(told: tuple[_Word | None, ...], rule: Rule) -> tuple[float, bool, bool]:
    """What the rule counts: the strength, whether anybody stated it, and whether the rule lets it be a tie."""
    words = [word for word in told if word is not None]
    if rule is Rule.AS_SAID:
        words = words[:1] if told[0] is not None else words
    # a word without a number says only that the tie is there: it lowers nothing, but a denial does
    stated = [w.value for w in words if w.stated and w.value > 0]
    named = [w for w in words if w.value > 0]
    if rule in (Rule.EITHER, Rule.AS_SAID):
        chosen = max(stated, default=1.0 if named else 0.0)
    else:
        chosen = min(stated, default=1.0) if len(named) == len(words) else 0.0
    heard_enough = rule is not Rule.BOTH or len(words) == 2
    return chosen, bool(stated), heard_enough


def _from_who_named_it(tie: Tie) -> Tie:
    """Turn a pair round so that its source is the one who named it."""
    if not tie.strength_source and tie.strength_target:
        return replace(
            tie,
            source=tie.target,
            target=tie.source,
            strength_source=tie.strength_target,
            strength_target=tie.strength_source,
        )
    return tie


def _graph(bodies: Mapping[str, Institution], about: NetworkInfo) -> nx.MultiDiGraph:
    graph: nx.MultiDiGraph = nx.MultiDiGraph(info=about, directed=about.rule.directed)
    for body in bodies.values():
        graph.add_node(body.id, **_node(body), response=about.responses[body.id].value)
    for tie in about.ties:
        if not tie.exists:
            continue
        ends = [(tie.source, tie.target)] + [(tie.target, tie.source)] * (not about.rule.directed)
        for source, target in ends:
            graph.add_edge(source, target, key=tie.key, **_edge(tie))
    return graph


def _node(body: Institution) -> dict[str, object]:
    own = {
        "name": body.name,
        "label": body.label or body.name,
        "type": body.type,
        "sector": body.sector,
        "tier": body.tier,
    }
    return {**body.attributes, **own}


def _edge(tie: Tie) -> dict[str, object]:
    return {
        "layer": tie.layer,
        "commune": tie.commune,
        "strength": tie.strength,
        "evidence": tie.evidence.value,
        "frequency": tie.frequency,
        "formality": tie.formality,
        "trust": tie.trust,
    }


def layers_present(network: nx.Graph) -> Counter[str]:
    """Count ties per layer; a tie without direction counts once."""
    return Counter(tie.layer for tie in info(network).ties if tie.exists)
