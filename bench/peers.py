"""Hand a made network to each tool, once; tools that are not installed are left out."""

from __future__ import annotations

import importlib
from functools import cached_property
from typing import Any

import networkx as nx
import numpy as np
from networks import Made
from scipy.sparse import csr_array

from netmap.metrics.kernels.csr import Csr, from_matrix


def tool(name: str) -> Any:
    """Give a peer's module, or nothing where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


class Peers:
    """A network in the form of each tool; ``both`` are the two directions of a tie as one."""

    def __init__(self, net: Made) -> None:
        self.net = net
        self.weights = net.matrix(net.strength)
        self.ties = net.matrix()
        self.mutual = csr_array(self.weights + self.weights.T)
        self.tied = csr_array((self.mutual > 0).astype(np.float64))

    @cached_property
    def out(self) -> Csr:
        return from_matrix(self.ties)

    @cached_property
    def into(self) -> Csr:
        return from_matrix(csr_array(self.ties.T))

    @cached_property
    def both(self) -> Csr:
        return from_matrix(self.tied)

    @cached_property
    def networkx(self) -> nx.DiGraph:
        net, graph = self.net, nx.DiGraph()
        graph.add_nodes_from((body, {"kind": kind}) for body, kind in enumerate(net.kind.tolist()))
        ties = zip(*(a.tolist() for a in (net.source, net.target, net.strength, net.distance)), strict=True)  # fmt: skip
        graph.add_edges_from((a, b, {"strength": s, "distance": d}) for a, b, s, d in ties)
        return graph

    @cached_property
    def networkx_both(self) -> nx.Graph:
        return nx.Graph(self.networkx)

    @cached_property
    def igraph(self) -> Any:
        net = self.net
        pairs = np.column_stack([net.source, net.target])
        graph = tool("igraph").Graph(n=net.size, edges=pairs, directed=True)
        graph.es["strength"], graph.es["distance"] = net.strength.tolist(), net.distance.tolist()
        return graph

    @cached_property
    def igraph_both(self) -> Any:
        upper = csr_array(self.mutual).tocoo()
        kept = upper.row < upper.col
        pairs = np.column_stack([upper.row[kept], upper.col[kept]])
        graph = tool("igraph").Graph(n=self.net.size, edges=pairs)
        graph.es["strength"] = upper.data[kept].tolist()
        return graph

    def _rustworkx(self, graph: Any, source: Any, target: Any, value: Any) -> Any:
        graph.add_nodes_from(range(self.net.size))
        graph.add_edges_from(
            list(zip(source.tolist(), target.tolist(), value.tolist(), strict=True))
        )
        return graph

    @cached_property
    def rustworkx(self) -> Any:
        net = self.net
        return self._rustworkx(tool("rustworkx").PyDiGraph(), net.source, net.target, net.distance)

    @cached_property
    def rustworkx_both(self) -> Any:
        grid = self.tied.tocoo()
        kept = grid.row < grid.col
        graph = tool("rustworkx").PyGraph(multigraph=False)
        return self._rustworkx(graph, grid.row[kept], grid.col[kept], grid.data[kept])

    def _networkit(
        self, source: Any, target: Any, value: Any, directed: bool, weighted: bool
    ) -> Any:
        words = (source.astype(np.uint64), target.astype(np.uint64))  # it dies of any other kind
        kit = tool("networkit")
        kit.setNumberOfThreads(1)
        shape = {"n": self.net.size, "weighted": weighted, "directed": directed}
        return kit.GraphFromCoo((value.astype(np.float64), words), **shape)

    @cached_property
    def networkit(self) -> Any:
        net = self.net
        return self._networkit(net.source, net.target, net.distance, True, False)

    @cached_property
    def networkit_far(self) -> Any:
        net = self.net
        return self._networkit(net.source, net.target, net.distance, True, True)

    @cached_property
    def networkit_both(self) -> Any:
        grid = self.tied.tocoo()
        kept = grid.row < grid.col
        return self._networkit(grid.row[kept], grid.col[kept], grid.data[kept], False, False)
