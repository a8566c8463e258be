"""The graph of a wave: the bodies that count, who of them answered, and the ties that the rule makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import networkx as nx

from netmap.codebook import Codebook, load_codebook
from netmap.errors import UnknownIdError
from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network.bulk import many_at_once
from netmap.network.evidence import judge_ties
from netmap.network.tie import NetworkInfo, Rule, Tie, TieRule

__all__ = ["build", "graph_of"]


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
    roster = tuple(institutions)
    bodies = _bodies(roster, said, wave, tie_rule, book)
    recorded = {r.institution: ResponseStatus(r.status) for r in responses if r.wave == wave.id}
    heard = _responses(bodies, of_wave, recorded, book)
    words = [n for n in said if n.source in bodies and n.target in bodies]
    with many_at_once():
        ties = tuple(judge_ties(words, heard, tie_rule, book))
    about = NetworkInfo(
        wave,
        tie_rule,
        book.name,
        example,
        study,
        heard,
        ties,
        tuple(words),
        {body.id: body.serves for body in bodies.values()},
        {body.id: body.became for body in roster if body.became},
        bool(recorded) or not book.is_open,
    )
    return graph_of({body.id: _node(body) for body in bodies.values()}, about)


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
    recorded: Mapping[str, ResponseStatus],
    book: Codebook,
) -> dict[str, ResponseStatus]:
    spoke = {n.reporter or n.source for n in of_wave if n.origin == Origin.SURVEY}
    silence = ResponseStatus.ANSWERED if book.is_open and not recorded else ResponseStatus.SILENT
    return {
        body: recorded.get(body, ResponseStatus.ANSWERED if body in spoke else silence)
        for body in bodies
    }


def graph_of(nodes: Mapping[str, Mapping[str, object]], about: NetworkInfo) -> nx.MultiDiGraph:
    """Make the graph of what a network is of: its institutions with their attributes, and the ties that exist."""
    graph: nx.MultiDiGraph = nx.MultiDiGraph(info=about, directed=about.rule.directed)
    for body, data in nodes.items():
        graph.add_node(body, **{**data, "response": about.responses[body].value})
    with many_at_once():
        for tie in about.ties:
            if tie.exists:
                _add(graph, tie, directed=about.rule.directed)
    return graph


def _add(graph: nx.MultiDiGraph, tie: Tie, *, directed: bool) -> None:
    """Add a tie, in both directions unless it has one."""
    said = _edge(tie)
    graph.add_edge(tie.source, tie.target, key=tie.key, **said)
    if not directed:
        graph.add_edge(tie.target, tie.source, key=tie.key, **said)


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
