"""A network looked at more simply: what it is of, and one tie a pair."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from netmap.model import ResponseStatus, Wave
from netmap.network.tie import NetworkInfo, Rule, TieRule

__all__ = ["info", "simple"]


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
