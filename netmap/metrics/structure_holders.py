"""Structures that name a few institutions: key players, the core, and those on most shortest ways."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import networkx as nx
import numpy as np
import pandas as pd

from netmap.metrics.cohesion import component_count
from netmap.metrics.core_periphery import CorePeriphery, core_periphery
from netmap.metrics.key_players import Goal, KeyPlayers, key_players
from netmap.metrics.matrix import adjacency, either_way, undirected
from netmap.metrics.sampled import betweenness_sampled
from netmap.metrics.size import tie_count
from netmap.metrics.structure import Cell, Found, Sheet

__all__ = ["find_core", "find_fragmenting", "find_most_between", "find_reaching"]

_SEED = 2018
_SETS_IN_PASSING = 2_000
_SIZES = (1, 2, 3)
_TOLD_SIZE = 2
_SOURCES = 256


def find_fragmenting(network: nx.Graph) -> Found:
    """Find the one, two and three institutions without which the network falls apart most."""
    found = _sets(network, Goal.FRAGMENT, len(network) - 2)
    rows = [_fragmenting_row(network, players) for players in found]
    cells = {
        "size": Cell.COUNT, "members": Cell.BODIES, "before": Cell.NUMBER, "value": Cell.NUMBER,
        "parts": Cell.COUNT, "exact": Cell.YES_NO, "equally_good": Cell.COUNT,
    }  # fmt: skip
    return _players(rows, cells)


def find_reaching(network: nx.Graph) -> Found:
    """Find the one, two and three institutions from whom everybody is nearest."""
    found = _sets(network, Goal.REACH, len(network))
    rows = [_reaching_row(network, players) for players in found]
    cells = {
        "size": Cell.COUNT, "members": Cell.BODIES, "direct": Cell.COUNT, "others": Cell.COUNT,
        "value": Cell.SHARE, "exact": Cell.YES_NO, "equally_good": Cell.COUNT,
    }  # fmt: skip
    return _players(rows, cells)


def _sets(network: nx.Graph, goal: Goal, largest: int) -> list[KeyPlayers]:
    if not tie_count(network):
        return []
    sizes = [size for size in _SIZES if size <= largest]
    return [key_players(network, size, goal, _SETS_IN_PASSING) for size in sizes]


def _fragmenting_row(network: nx.Graph, found: KeyPlayers) -> dict[str, object]:
    left = undirected(network).subgraph(set(network) - set(found.members))
    parts = int(component_count(left))
    now = int(component_count(network))
    told = {"before": found.before, "parts": parts, "parts_now": now, "left": len(left)}
    return _row(found) | told


def _reaching_row(network: nx.Graph, found: KeyPlayers) -> dict[str, object]:
    graph, members = undirected(network), set(found.members)
    direct = {other for body in members for other in graph[body]} - members
    return _row(found) | {"direct": len(direct), "others": len(graph) - len(members)}


def _row(found: KeyPlayers) -> dict[str, object]:
    told = {"size": len(found.members), "members": found.members, "value": found.value}
    return told | {
        "exact": found.exact,
        "equally_good": found.equally_good if found.exact else None,
    }


def _players(rows: Sequence[dict[str, object]], cells: dict[str, Cell]) -> Found:
    sheet = Sheet("key_players", cells, pd.DataFrame(rows, columns=list(cells), dtype="object"))
    told = next((row for row in reversed(rows) if row["size"] in (1, _TOLD_SIZE)), None)
    if told is None:
        return Found({}, ())
    kinds = cells | {"left": Cell.COUNT, "parts_now": Cell.COUNT}
    return Found({name: (kinds[name], value) for name, value in told.items()}, (sheet,))


def find_core(network: nx.Graph) -> Found:
    """Find who is in the core, how full its ties are, and how well the network fits the pattern."""
    found = core_periphery(network)
    core = tuple(found.core.index[found.core])
    if not core:
        return Found({}, ())
    rest = tuple(body for body in network if body not in set(core))
    facts = {
        "members": (Cell.BODIES, core),
        "size": (Cell.COUNT, len(core)),
        "bodies": (Cell.COUNT, len(network)),
        "fit": (Cell.NUMBER, found.fit),
        "clear": (Cell.YES_NO, found.fit >= 0.5),
        "exact": (Cell.YES_NO, found.exact),
    }
    return Found(facts, (_core_sheet(network, found, core, rest),))


def _core_sheet(
    network: nx.Graph,
    found: CorePeriphery,
    core: tuple[Hashable, ...],
    rest: tuple[Hashable, ...],
) -> Sheet:
    """Say part by part who is there, and how many ties of how many possible."""
    tied = either_way(adjacency(network))
    inside = found.core.to_numpy(dtype=bool)
    into = tied[np.flatnonzero(inside)]
    of_core = float(into[:, np.flatnonzero(inside)].sum()) / 2
    between = float(into[:, np.flatnonzero(~inside)].sum())
    k, p = len(core), len(rest)
    counts = (of_core, between, tied.nnz / 2 - of_core - between)
    possible = (k * (k - 1) // 2, k * p, p * (p - 1) // 2)
    rows = [
        {"part": part, "members": who, "ties": int(ties), "possible": of, "share": share}
        for part, who, ties, of, share in zip(
            found.density.index, (core, (), rest), counts, possible, found.density, strict=True
        )
    ]
    cells = {
        "part": Cell.WORD, "ties": Cell.COUNT, "possible": Cell.COUNT, "share": Cell.SHARE,
        "members": Cell.BODIES,
    }  # fmt: skip
    return Sheet("core", cells, pd.DataFrame(rows, columns=list(cells), dtype="object"))


def find_most_between(network: nx.Graph) -> Found:
    """Estimate on how many shortest ways each institution stands, and how far that may be off; exact where small."""
    if not tie_count(network):
        return Found({}, ())
    found = betweenness_sampled(network, _SOURCES, rng=np.random.default_rng(_SEED))
    ordered = found.sort_values("betweenness", ascending=False, kind="stable")
    cells = {
        "members": Cell.BODIES, "betweenness": Cell.NUMBER, "standard_error": Cell.NUMBER,
        "bound": Cell.NUMBER,
    }  # fmt: skip
    rows = ordered.reset_index(drop=True).astype("object")
    rows.insert(0, "members", [(body,) for body in ordered.index])
    first = ordered.iloc[0]
    facts = {
        "members": (Cell.BODIES, (ordered.index[0],)),
        "betweenness": (Cell.NUMBER, float(first["betweenness"])),
        "standard_error": (Cell.NUMBER, float(first["standard_error"])),
        "bound": (Cell.NUMBER, float(first["bound"])),
        "sources": (Cell.COUNT, min(_SOURCES, len(network))),
        "bodies": (Cell.COUNT, len(network)),
        "exact": (Cell.YES_NO, len(network) <= _SOURCES),
    }
    return Found(facts, (Sheet("most_between", cells, rows),))
