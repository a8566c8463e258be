"""Write the networks that golden figures are made on: ``python tools/golden/networks.py``.

networkx's own real networks and a few generated ones, with groups, kept as a file so that the figures stay those of the
same ties whatever networkx draws later. Then run ``Rscript tools/golden/figures.R``.
"""

import json
from pathlib import Path

import networkx as nx
import numpy as np

TARGET = Path(__file__).parents[2] / "tests" / "metrics" / "golden" / "networks.json"


def in_parts() -> nx.DiGraph:
    """A directed network in three parts and an isolate, with bodies that only name or are only named."""
    network = nx.disjoint_union(
        nx.gnp_random_graph(9, 0.3, seed=11, directed=True),
        nx.gnp_random_graph(5, 0.5, seed=12, directed=True),
    )
    network.add_edges_from([(14, 15), (14, 16)])
    network.add_node(17)
    return network


def weighted(network: nx.Graph, seed: int) -> nx.Graph:
    """Give every tie a whole strength from 1 to 5."""
    rng = np.random.default_rng(seed)
    for *_, data in network.edges(data=True):
        data["strength"] = int(rng.integers(1, 6))
    return network


NETWORKS = {
    "kite": nx.krackhardt_kite_graph(),
    "florentine": nx.florentine_families_graph(),
    "karate": nx.karate_club_graph(),
    "miserables": nx.les_miserables_graph(),
    "women": nx.bipartite.projected_graph(
        nx.davis_southern_women_graph(), nx.davis_southern_women_graph().graph["top"]
    ),
    "tree": nx.DiGraph(nx.balanced_tree(2, 3, create_using=nx.DiGraph)),
    "sparse": nx.gnp_random_graph(25, 0.08, seed=3, directed=True),
    "dense": nx.gnp_random_graph(14, 0.45, seed=5, directed=True),
    "parts": in_parts(),
    "scale_free": nx.DiGraph(nx.scale_free_graph(30, seed=7)),
    "sparse_undirected": nx.gnp_random_graph(25, 0.1, seed=9),
}


def told(network: nx.Graph, seed: int) -> dict[str, object]:
    """Number the bodies from 0, drop loops, deal out three groups."""
    plain = nx.convert_node_labels_to_integers(network)
    plain.remove_edges_from(list(nx.selfloop_edges(plain)))
    weighted(plain, seed)
    groups = np.random.default_rng(100 + seed).integers(0, 3, len(plain))
    return {
        "n": len(plain),
        "directed": plain.is_directed(),
        "ties": [[a, b, data["strength"]] for a, b, data in plain.edges(data=True)],
        "groups": [int(group) for group in groups],
    }


if __name__ == "__main__":
    document = {name: told(network, seed) for seed, (name, network) in enumerate(NETWORKS.items())}
    lines = (f"{json.dumps(name)}: {json.dumps(one)}" for name, one in document.items())
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
