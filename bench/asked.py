"""What each tool is asked for each measure: ours first, as compiled code over arrays, on one core."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
from networks import made
from peers import Peers, tool
from race import Runner
from scipy import sparse
from scipy.sparse import csgraph, csr_array
from scipy.spatial.distance import cdist

from netmap.draw.crowd import crowd_places
from netmap.metrics.core_periphery import searched_core
from netmap.metrics.kernels.betweenness import betweenness_by_steps
from netmap.metrics.kernels.brokers import open_ways
from netmap.metrics.kernels.cores import core_numbers
from netmap.metrics.kernels.csr import from_matrix
from netmap.metrics.kernels.cuts import cuts
from netmap.metrics.kernels.distances import steps_to_all
from netmap.metrics.kernels.dyads import mutual_pairs
from netmap.metrics.kernels.holes import hole_sums
from netmap.metrics.kernels.ranks import page_ranks
from netmap.metrics.kernels.triads import TRIADS, census
from netmap.metrics.kernels.weighted import betweenness_by_distance

Runners = dict[str, Runner]

_ENOUGH = {"1k": 1.0, "10k": 1 / 20, "60k": 1 / 400}
"""Which share of the sources a compiled peer works out where it goes source by source."""
_A_FEW = {"1k": 1 / 20, "10k": 1 / 2500, "60k": 1 / 60000}
"""The same for networkx, source by source."""


@cache
def peers(size: str) -> Peers:
    return Peers(made(size))


def some(size: str, share: float) -> np.ndarray:
    """Draw bodies to stand for all; all of them in order where the share is whole."""
    everybody = np.arange(peers(size).net.size)
    count = max(round(len(everybody) * share), 1)
    drawn = np.random.default_rng(1).choice(everybody, count, replace=False)
    return everybody if share == 1 else np.sort(drawn)


def with_tools(runners: Runners, **others: Callable[[], Runner]) -> Runners:
    """Add the tools that are installed."""
    return runners | {name: make() for name, make in others.items() if tool(name)}


def ours_from(size: str) -> tuple[np.ndarray, float]:
    """Our own sources: whole stretches of the order at 60k, as the whole run meets them."""
    everybody = np.arange(peers(size).net.size)
    return (everybody, 1.0) if size != "60k" else (everybody[20_000:20_512], 512 / 60_000)


def betweenness(size: str) -> Runners:
    p, (sources, part), few, enough = peers(size), ours_from(size), _A_FEW[size], _ENOUGH[size]
    vs, k = some(size, enough), len(some(size, few))
    runners = with_tools(
        {
            "netmap": Runner(lambda: betweenness_by_steps(p.out, p.into, sources, 1), part),
            "networkx": Runner(lambda: nx.betweenness_centrality(p.networkx, k, False, seed=1) and None, k / p.net.size),
        },
        igraph=lambda: Runner(lambda: p.igraph.betweenness(sources=None if enough == 1 else vs.tolist()), len(vs) / p.net.size),
    )  # fmt: skip
    if size == "60k":
        return runners
    kit = tool("networkit")
    return with_tools(
        runners,
        rustworkx=lambda: Runner(lambda: list(tool("rustworkx").digraph_betweenness_centrality(p.rustworkx, False).values())),
        networkit=lambda: Runner(lambda: kit.centrality.Betweenness(p.networkit).run().scores()),
    )  # fmt: skip


def betweenness_weighted(size: str) -> Runners:
    p, enough = peers(size), _ENOUGH[size]
    sources, part = ours_from(size)
    out = from_matrix(p.net.matrix(p.net.distance))
    lengths = out.value.astype(np.int64)
    vs, k = some(size, enough), len(some(size, _A_FEW[size]))
    runners = with_tools(
        {
            "netmap": Runner(lambda: betweenness_by_distance(out, lengths, sources, 1), part),
            "networkx": Runner(lambda: nx.betweenness_centrality(p.networkx, k, False, "distance", seed=1) and None, k / p.net.size),
        },
        igraph=lambda: Runner(lambda: p.igraph.betweenness(sources=None if enough == 1 else vs.tolist(), weights="distance"), len(vs) / p.net.size),
    )  # fmt: skip
    if size == "60k":
        return runners
    kit = tool("networkit")
    return with_tools(
        runners, networkit=lambda: Runner(lambda: kit.centrality.Betweenness(p.networkit_far).run().scores())
    )  # fmt: skip


def harmonic(size: str) -> Runners:
    p, vs, few = peers(size), some(size, _ENOUGH[size]), some(size, _A_FEW[size])
    runners = with_tools(
        {
            "netmap": Runner(lambda: steps_to_all(p.into, p.out, 1).inverse),
            "networkx": Runner(lambda: nx.harmonic_centrality(p.networkx, few.tolist()) and None, len(few) / p.net.size),
        },
        igraph=lambda: Runner(lambda: np.array(p.igraph.harmonic_centrality(vs.tolist(), mode="in", normalized=False)), len(vs) / p.net.size),
    )  # fmt: skip
    if size == "60k":
        return runners
    kit = tool("networkit")
    return with_tools(
        runners, networkit=lambda: Runner(lambda: kit.centrality.HarmonicCloseness(p.networkit, False).run() and None)
    )  # fmt: skip


def closeness(size: str) -> Runners:
    p, vs, few = peers(size), some(size, _ENOUGH[size]), some(size, _A_FEW[size])
    turned = p.networkx.reverse(copy=False)

    def ours() -> None:
        found = steps_to_all(p.into, p.out, 1)
        found.others**2 / np.maximum(found.total * (p.net.size - 1), 1)

    def theirs() -> (
        None
    ):  # what closeness_centrality does for all bodies, the graph turned only once
        for body in few.tolist():
            sum(nx.single_source_shortest_path_length(turned, body).values())

    return with_tools(
        {"netmap": Runner(ours), "networkx": Runner(theirs, len(few) / p.net.size)},
        igraph=lambda: Runner(lambda: p.igraph.closeness(vs.tolist(), mode="in") and None, len(vs) / p.net.size),
    )  # fmt: skip


def holes(size: str) -> Runners:
    p = peers(size)
    mutual = from_matrix(p.mutual)
    few = some(size, {"1k": 1 / 20, "10k": 1 / 500, "60k": 1 / 6000}[size])
    return with_tools(
        {
            "netmap": Runner(lambda: hole_sums(mutual, 1).bound),
            "networkx": Runner(lambda: np.nan_to_num(list(nx.constraint(p.networkx, weight="strength").values()))),
            "networkx, nodes=": Runner(lambda: nx.constraint(p.networkx, few.tolist(), weight="strength") and None, looked_at(p, few)),
        },
        igraph=lambda: Runner(lambda: np.nan_to_num(p.igraph_both.constraint(weights="strength"))),
    )  # fmt: skip


def looked_at(p: Peers, few: np.ndarray) -> float:
    """Which share of what the loop of networkx looks at falls to some bodies: hubs are most of it.

    It goes over the pairs of a body's partners, and for each over the partners of both.
    """
    partners = np.diff(p.tied.indptr).astype(np.float64)
    looks = partners * (partners**2 + p.tied @ partners)
    return float(looks[few].sum() / looks.sum())


def brokerage(size: str) -> Runners:
    p, few = peers(size), some(size, {"1k": 1.0, "10k": 1 / 5, "60k": 1 / 60}[size])
    kind = p.net.kind

    def loop() -> np.ndarray | None:
        graph, found = p.networkx, np.zeros((p.net.size, 5), np.int64)
        group = kind.tolist()
        for b in few.tolist():
            for a in graph.pred[b]:
                for c in graph.succ[b]:
                    if a != c and c not in graph.succ[a]:
                        x, y, z = group[a], group[b], group[c]
                        role = (
                            0
                            if x == y == z
                            else 1
                            if x == z
                            else 2
                            if x == y
                            else 3
                            if y == z
                            else 4
                        )
                        found[b, role] += 1
        return found if len(few) == p.net.size else None

    runners = {
        "netmap": Runner(lambda: open_ways(p.out, p.into, kind, 1)),
        "triple loop": Runner(loop, len(few) / p.net.size),
    }
    if shutil.which("Rscript") and size == "1k":
        runners["R sna"] = Runner(lambda: by_sna(p), tells_time=True)
    return runners


def by_sna(p: Peers) -> tuple[float, np.ndarray]:
    with tempfile.TemporaryDirectory() as folder:
        ties, kinds = f"{folder}/ties", f"{folder}/kinds"
        np.savetxt(ties, np.column_stack([p.net.source, p.net.target]), fmt="%d")
        np.savetxt(kinds, p.net.kind, fmt="%d")
        script = str(Path(__file__).with_name("sna.R"))
        done = subprocess.run(
            ["Rscript", script, ties, kinds], stdout=subprocess.PIPE, text=True, check=True
        )
    seconds, *rows = done.stdout.splitlines()
    return float(seconds), np.array([row.split() for row in rows], dtype=np.int64)


def triads(size: str) -> Runners:
    p = peers(size)
    order = ("003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D", "120U", "120C", "210", "300")  # fmt: skip

    def as_listed(found: Any) -> list[float]:
        return [float(found[kind]) for kind in TRIADS]

    runners = {"netmap": Runner(lambda: as_listed(census(p.out, p.into, 1)))}
    if size != "60k":
        runners["networkx"] = Runner(lambda: as_listed(nx.triadic_census(p.networkx)))
    return with_tools(
        runners,
        igraph=lambda: Runner(lambda: as_listed(dict(zip(order, p.igraph.triad_census(), strict=True)))),
    )  # fmt: skip


def k_core(size: str) -> Runners:
    p, kit = peers(size), tool("networkit")
    return with_tools(
        {
            "netmap": Runner(lambda: core_numbers(p.both, p.both)),
            "networkx": Runner(lambda: list(nx.core_number(p.networkx_both).values())),
        },
        igraph=lambda: Runner(lambda: p.igraph_both.coreness()),
        rustworkx=lambda: Runner(lambda: list(tool("rustworkx").core_number(p.rustworkx_both).values())),
        networkit=lambda: Runner(lambda: kit.centrality.CoreDecomposition(p.networkit_both).run().scores()),
    )  # fmt: skip


def articulation(size: str) -> Runners:
    p, rx = peers(size), tool("rustworkx")

    def ours() -> list[int]:
        found = cuts(p.both)
        return [int(found.is_cut.sum()), len(found.bridges)]

    def by(points: Callable[[Any], Any], bridges: Callable[[Any], Any], graph: Any) -> list[int]:
        return [len(set(points(graph))), sum(1 for _ in bridges(graph))]

    return with_tools(
        {
            "netmap": Runner(ours),
            "networkx": Runner(lambda: by(nx.articulation_points, nx.bridges, p.networkx_both)),
        },
        igraph=lambda: Runner(lambda: [len(p.igraph_both.articulation_points()), len(p.igraph_both.bridges())]),
        rustworkx=lambda: Runner(lambda: by(rx.articulation_points, rx.bridges, p.rustworkx_both)),
    )  # fmt: skip


def without_each(size: str) -> Runners:
    p = peers(size)
    few = some(size, {"1k": 1.0, "10k": 1 / 50, "60k": 1 / 6000}[size]).tolist()

    def recounted() -> list[float] | None:
        left = []
        for body in few:
            copy = p.igraph_both.copy()
            copy.delete_vertices(body)
            left.append(sum(n * (n - 1.0) for n in copy.connected_components().sizes()))
        return left if len(few) == p.net.size else None

    return with_tools(
        {"netmap": Runner(lambda: cuts(p.both).connected)},
        igraph=lambda: Runner(recounted, len(few) / p.net.size),
    )


def pagerank(size: str) -> Runners:
    p, alpha = peers(size), 0.85
    exact = 1e-10 / p.net.size  # networkx stops at n times this
    return with_tools(
        {
            "netmap": Runner(lambda: page_ranks(from_matrix(p.weights), alpha, 1e-10)),
            "networkx": Runner(lambda: list(nx.pagerank(p.networkx, alpha, tol=exact, max_iter=1000, weight="strength").values())),
        },
        igraph=lambda: Runner(lambda: p.igraph.pagerank(weights="strength")),
    )  # fmt: skip


def core_periphery(size: str) -> Runners:
    p = peers(size)
    runners = {"netmap": Runner(lambda: _core_fit(p, searched_core(p.tied)))}
    if size != "500":  # it had not ended after six minutes with 1k
        return runners

    def drawn() -> float:
        found = tool("cpnet").BE()
        found.detect(p.networkx_both)
        core = found.get_coreness()
        return _core_fit(p, np.array([core[body] > 0.5 for body in range(p.net.size)]))

    def warmed() -> Runner:
        tool("cpnet").BE().detect(nx.karate_club_graph())  # it compiles itself at the first call
        return Runner(drawn)

    return with_tools(runners, cpnet=warmed)


def _core_fit(p: Peers, core: np.ndarray) -> float:
    """The correlation with the ideal pattern."""
    size, ties, outer = p.net.size, p.tied.nnz / 2, (~core).astype(float)
    pairs = size * (size - 1) / 2
    ideal = pairs - outer.sum() * (outer.sum() - 1) / 2
    touching = ties - float(outer @ (p.tied @ outer)) / 2
    return float((touching * pairs - ideal * ties) / np.sqrt(ideal * (pairs - ideal) * ties * (pairs - ties)))  # fmt: skip


def mixing(size: str) -> Runners:
    p, kinds = peers(size), 10

    def ours() -> np.ndarray:
        cells = p.net.kind[p.net.source] * kinds + p.net.kind[p.net.target]
        return np.bincount(cells, minlength=kinds**2).reshape(kinds, kinds)

    named = {kind: kind for kind in range(kinds)}
    return {
        "netmap": Runner(ours),
        "networkx": Runner(lambda: nx.attribute_mixing_matrix(p.networkx, "kind", mapping=named, normalized=False)),
    }  # fmt: skip


def reciprocity(size: str) -> Runners:
    p = peers(size)
    return with_tools(
        {
            "netmap": Runner(lambda: [2 * mutual_pairs(p.out) / p.ties.nnz]),
            "networkx": Runner(lambda: [nx.overall_reciprocity(p.networkx)]),
        },
        igraph=lambda: Runner(lambda: [p.igraph.reciprocity()]),
    )


def all_kernels(size: str) -> Runners:
    """What a dashboard works out anew when a network changes: ours of every other row, one after another."""
    named = [
        name for name in ASKED if name not in ("all kernels, once", "layout", "core and periphery")
    ]
    ours = [ASKED[name](size)["netmap"].run for name in named]
    return {"netmap": Runner(lambda: [run() is None for run in ours] and None)}


def layout(size: str) -> Runners:
    """Places of the largest part; each gives what its distances are off by, from some bodies to all."""
    p, kit = peers(size), tool("networkit")
    _, part = csgraph.connected_components(p.tied)
    inside = np.flatnonzero(part == np.bincount(part).argmax())
    ties = csr_array(p.tied[inside][:, inside])

    def theirs(graph: Any) -> float:
        found = kit.viz.MaxentStress(graph, 2, 2)
        found.run()
        return off_by(ties, np.array(found.getCoordinates()))

    def their_graph() -> Any:
        pairs = sparse.triu(ties).tocoo()
        words = (pairs.row.astype(np.uint64), pairs.col.astype(np.uint64))
        kit.setNumberOfThreads(1)
        return kit.GraphFromCoo(
            (pairs.data, words), n=ties.shape[0], weighted=False, directed=False
        )

    def theirs_on_one() -> Runner:
        graph = their_graph()
        return Runner(lambda: theirs(graph))

    return with_tools(
        {"netmap": Runner(lambda: off_by(ties, crowd_places(ties)))}, networkit=theirs_on_one
    )


def off_by(ties: csr_array, places: np.ndarray, sources: int = 50) -> float:
    """The mean square share by which distances differ from steps, at the best scale."""
    drawn = np.random.default_rng(0).choice(ties.shape[0], sources, replace=False)
    steps = csgraph.dijkstra(ties, indices=drawn, unweighted=True)
    lengths = cdist(places[drawn], places)
    ratio = lengths[steps > 0] / steps[steps > 0]
    return float(np.square(ratio * ratio.sum() / np.square(ratio).sum() - 1).mean())


ASKED: dict[str, Callable[[str], Runners]] = {
    "betweenness": betweenness,
    "betweenness, weighted": betweenness_weighted,
    "harmonic": harmonic,
    "closeness": closeness,
    "constraint, effective size, hierarchy": holes,
    "brokerage": brokerage,
    "triad census": triads,
    "k-core": k_core,
    "articulation points, bridges": articulation,
    "fragmentation without each": without_each,
    "PageRank": pagerank,
    "core and periphery": core_periphery,
    "layout": layout,
    "all kernels, once": all_kernels,
    "mixing matrix": mixing,
    "reciprocity": reciprocity,
}
