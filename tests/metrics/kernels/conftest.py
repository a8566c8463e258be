"""Networks of every shape for the compiled measures, small enough to be counted by slower ways."""

import networkx as nx
import numpy as np
import pytest
from scipy.sparse import csr_array

from netmap.metrics.kernels.csr import from_matrix


def drawn(size, ties, directed, seed=1):
    rng = np.random.default_rng(seed)
    network = nx.DiGraph() if directed else nx.Graph()
    network.add_nodes_from(range(size))
    hubs = rng.integers(0, max(size // 8, 1), ties)
    pairs = np.column_stack([np.where(rng.random(ties) < 0.3, hubs, rng.integers(0, size, ties)),
                             rng.integers(0, size, ties)])  # fmt: skip
    for a, b in pairs[pairs[:, 0] != pairs[:, 1]].tolist():
        network.add_edge(a, b, strength=int(rng.integers(1, 6)))
    return network


NETWORKS = {
    "empty": nx.DiGraph,
    "one": lambda: nx.empty_graph(1, nx.DiGraph),
    "isolates": lambda: nx.empty_graph(70),
    "star": lambda: nx.star_graph(80),
    "complete": lambda: nx.complete_graph(12),
    "long_path": lambda: nx.path_graph(150),
    "one_way_path": lambda: nx.path_graph(90, nx.DiGraph),
    "tree": lambda: nx.balanced_tree(3, 4),
    "cliques_apart": lambda: nx.disjoint_union(nx.caveman_graph(5, 4), nx.lollipop_graph(5, 6)),
    "directed": lambda: drawn(200, 1200, directed=True),
    "sparse_directed": lambda: drawn(200, 220, directed=True),
    "undirected": lambda: drawn(200, 600, directed=False),
    "many": lambda: drawn(600, 1500, directed=True),
}


@pytest.fixture(params=NETWORKS)
def network(request):
    """Give a network of whole numbers from 0 in order, ties with a strength from 1 to 5."""
    made = NETWORKS[request.param]()
    for place, (*_, data) in enumerate(made.edges(data=True)):
        data.setdefault("strength", place % 5 + 1)
    return made


@pytest.fixture
def rows_of():
    """Give the ties of a network as arrays; ``turned`` by whom they reach, ``mutual`` both directions added."""

    def rows(network, weight=None, turned=False, mutual=False):
        size = len(network)
        if not size:
            return from_matrix(csr_array((0, 0)))
        matrix = csr_array(nx.to_scipy_sparse_array(network, weight=weight, dtype=np.float64))
        matrix = csr_array(matrix.T) if turned else matrix
        return from_matrix(csr_array(matrix + matrix.T) if mutual else matrix)

    return rows


@pytest.fixture
def is_near():
    def near(found, expected):
        assert np.asarray(found) == pytest.approx(np.asarray(expected), rel=1e-9, abs=1e-9, nan_ok=True)  # fmt: skip

    return near
