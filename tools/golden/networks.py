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


def knoke(rows: str) -> nx.DiGraph:
    """Ten organisations of Indianapolis (Knoke, Wood 1981), as UCINET and Hanneman and Riddle give them, row by row."""
    matrix = np.array([[int(digit) for digit in row] for row in rows.split()])
    return nx.from_numpy_array(matrix, create_using=nx.DiGraph)


KNOKE_INFORMATION = """
0100101010 1011101110 0101111001 1100101000 1111001111
0010001010 0101100000 1101101010 0100101000 1110101000
"""
KNOKE_MONEY = """
0010100111 0010000000 0000000100 0110001110 0110000110
0000000000 0100000100 0000000011 0010000100 0000000000
"""


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
    "knoke_information": knoke(KNOKE_INFORMATION),
    "knoke_money": knoke(KNOKE_MONEY),
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


def document() -> dict[str, object]:
    """Give every network; one that is in the file already stays as it is, as figures were made on it."""
    kept = json.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}
    made = enumerate(NETWORKS.items())
    return {
        name: kept[name] if name in kept else told(network, seed) for seed, (name, network) in made
    }


if __name__ == "__main__":
    lines = (f"{json.dumps(name)}: {json.dumps(one)}" for name, one in document().items())
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
