"""A network, and an institution in it, in a few sentences: for diagrams, reports and screen readers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Literal

import networkx as nx
from babel.lists import format_list

from netmap.errors import MeasureError
from netmap.i18n import Translator, format_percent, sort_key, translator
from netmap.metrics.cohesion import component_count
from netmap.metrics.degrees import degree, in_degree, out_degree
from netmap.metrics.matrix import is_directed, undirected
from netmap.metrics.size import density, possible_ties, tie_count
from netmap.network import NetworkInfo, info

__all__ = ["describe", "describe_institution", "falls_apart", "list_names"]

ListStyle = Literal["standard", "or"]

_NAMED_AT_MOST = 12
_LEADERS_AT_MOST = 3


def describe(network: nx.Graph, lang: str) -> str:
    """Say in one sentence how big and how full a network is, who answered, who leads, who is alone.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    lang
        ``pl`` or ``en``.

    Examples
    --------
    >>> print(describe(nx.Graph({"GOPS": ["SP", "GOK"], "Klub": []}), "pl"))
    Sieć liczy 4 instytucje i 2 więzi (33% z 6 możliwych); najwięcej partnerów ma GOPS (2); bez więzi: Klub.
    """
    say = translator(lang)
    if not network:
        return say("words-empty")
    parts = [_size(network, say), *_response(network, say), *_leaders(network, say)]
    return "; ".join([*parts, *_alone(network, say)]) + "."


def _size(network: nx.Graph, say: Translator) -> str:
    bodies = say("words-institutions", n=len(network))
    if len(network) == 1:
        return say("words-size-one", institutions=bodies)
    percent = format_percent(density(network), say.lang)
    share = say("words-of-possible", percent=percent, possible=int(possible_ties(network)))
    count = int(tie_count(network))
    if not count:
        return say("words-size-none", institutions=bodies, share=share)
    ties = say("words-ties", n=count)
    return say("words-size", institutions=bodies, ties=ties, share=share)


def _response(network: nx.Graph, say: Translator) -> list[str]:
    """Nothing for a graph that netmap did not build, or a mere list of ties: nobody was asked."""
    about = network.graph.get("info")
    if not isinstance(about, NetworkInfo) or not about.surveyed:
        return []
    return [say("words-response", answered=about.answered, n=len(about.responses))]


def _leaders(network: nx.Graph, say: Translator) -> list[str]:
    partners = degree(network)
    most = partners.max()
    if most == 0:
        return []
    first = [node for node, n in zip(network, partners, strict=True) if n == most]
    if len(first) == len(network):
        return [say("words-all-equal", n=int(most))]
    if len(first) > _LEADERS_AT_MOST:
        return [say("words-many-leaders", n=len(first), partners=int(most))]
    names = list_names(network, first, say)
    return [say("words-leaders", n=len(first), names=names, partners=int(most))]


def _alone(network: nx.Graph, say: Translator) -> list[str]:
    alone = [node for node, n in zip(network, degree(network), strict=True) if n == 0]
    if not alone or len(alone) == len(network):
        return []
    return [say("words-alone", names=list_names(network, alone, say))]


def list_names(
    network: nx.Graph, nodes: Sequence[Hashable], say: Translator, style: ListStyle = "standard"
) -> str:
    """List institutions by their labels, in the order of names; of more than twelve the first, and how many more.

    Where several of the network wear one label (a social assistance centre in every commune), names tell them apart.
    """
    worn = Counter(_label(network, node) for node in network)
    told = (_name_if(worn[_label(network, node)] > 1, network, node) for node in nodes)
    names = sorted(told, key=sort_key(say.lang))
    left = len(names) - _NAMED_AT_MOST
    if left > 0:
        return f"{', '.join(names[:_NAMED_AT_MOST])} {say('words-and-others', n=left)}"
    return format_list(names, style=style, locale=say.lang)


def _name_if(ambiguous: bool, network: nx.Graph, node: Hashable) -> str:
    return str((ambiguous and network.nodes[node].get("name")) or _label(network, node))


def _label(network: nx.Graph, node: Hashable) -> str:
    about = network.nodes[node]
    return str(about.get("label") or about.get("name") or node)


def describe_institution(network: nx.Graph, institution: Hashable, lang: str) -> str:
    """Say who an institution works with, and what the network would be without it.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    institution
        Its id.
    lang
        ``pl`` or ``en``.

    Raises
    ------
    MeasureError
        The institution is not in the network.

    Examples
    --------
    >>> print(describe_institution(nx.Graph({"GOPS": ["SP", "GOK"]}), "GOPS", "pl"))
    GOPS ma 2 partnerów z 2 możliwych: GOK i SP. Bez tej instytucji sieć rozpada się na 2 części.
    """
    if institution not in network:
        raise MeasureError("institution-not-in-network", id=institution)
    say = translator(lang)
    sentences = [_partners(network, institution, say), *_directions(network, institution, say)]
    sentences += falls_apart(network, institution, say)
    return " ".join([*sentences, *_silence(network, institution, say)])


def _partners(network: nx.Graph, institution: Hashable, say: Translator) -> str:
    graph = undirected(network)
    partners = list(graph[institution])
    name = _label(network, institution)
    if len(graph) == 1:
        return say("words-only-one", name=name)
    possible = say("words-possible-partners", n=len(graph) - 1)
    if not partners:
        return say("words-no-partner", name=name, possible=possible)
    names = list_names(network, partners, say)
    return say("words-partners", name=name, n=len(partners), possible=possible, names=names)


def _directions(network: nx.Graph, institution: Hashable, say: Translator) -> list[str]:
    if not is_directed(network):
        return []
    place = list(network).index(institution)
    named, named_by = (int(fn(network).iloc[place]) for fn in (out_degree, in_degree))
    return [say("words-directions", named=named, by=named_by)] if named + named_by else []


def falls_apart(network: nx.Graph, institution: Hashable, say: Translator) -> list[str]:
    """Say into how many parts the network, or the institution's part of it, falls without it; nothing if it holds."""
    graph = undirected(network)
    own = graph.subgraph(nx.node_connected_component(graph, institution))
    left = int(component_count(own.subgraph(set(own) - {institution})))
    whole = "network" if len(own) == len(graph) else "part"
    return [say("words-without", where=whole, n=left)] if left > 1 else []


def _silence(network: nx.Graph, institution: Hashable, say: Translator) -> list[str]:
    status = info(network).responses.get(str(institution))
    unheard = status is not None and status.value != "answered"
    return [say("words-unheard", status=status)] if unheard else []
