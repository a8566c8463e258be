"""What holds a network together, from one depth-first search: cut points, bridges, and what each removal leaves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from netmap.metrics.kernels.compiled import compiled
from netmap.metrics.kernels.csr import Csr

__all__ = ["Cuts", "cuts"]


@dataclass(frozen=True)
class Cuts:
    """Which bodies are cut points, which pairs are bridges (one row a pair), what each removal leaves connected.

    ``connected`` counts, for each body, the ordered pairs of others that still reach one another without it.
    """

    is_cut: npt.NDArray[np.bool_]
    bridges: npt.NDArray[np.int64]
    connected: npt.NDArray[np.float64]


def cuts(ties: Csr) -> Cuts:
    """Search the network once, whatever the number of bodies looked at.

    Parameters
    ----------
    ties
        Who is tied to whom in either direction, symmetric.
    """
    size = ties.size
    is_cut, connected = np.zeros(size, np.bool_), np.zeros(size)
    bridges = np.empty((max(size - 1, 0), 2), np.int64)
    found = _search(ties.start, ties.index, is_cut, connected, bridges)
    return Cuts(is_cut, bridges[:found], connected)


@compiled
def _search(start, index, is_cut, connected, bridges):
    size = len(start) - 1
    met, low = np.full(size, -1, np.int64), np.zeros(size, np.int64)
    below, parent = np.ones(size, np.int64), np.full(size, -1, np.int64)
    cut_off, branches = np.zeros(size, np.int64), np.zeros(size, np.int64)
    at, path, root_of = start[:-1].copy(), np.empty(size, np.int64), np.empty(size, np.int64)
    whole, found, clock = 0.0, 0, 0
    for root in range(size):
        if met[root] >= 0:
            continue
        met[root], low[root], root_of[root], path[0] = clock, clock, root, root
        clock += 1
        depth = 0
        while depth >= 0:
            body = path[depth]
            if at[body] < start[body + 1]:
                other = np.int64(index[at[body]])
                at[body] += 1
                if met[other] < 0:
                    met[other], low[other], root_of[other], parent[other] = clock, clock, root, body
                    clock += 1
                    depth += 1
                    path[depth] = other
                elif other != parent[body]:
                    low[body] = min(low[body], met[other])
                continue
            depth -= 1
            above = parent[body]
            if above < 0:
                continue
            below[above] += below[body]
            low[above] = min(low[above], low[body])
            if low[body] > met[above]:
                bridges[found, 0], bridges[found, 1] = above, body
                found += 1
            if low[body] >= met[above]:
                branches[above] += 1
                cut_off[above] += below[body]
                connected[above] += below[body] * (below[body] - 1.0)
        whole += below[root] * (below[root] - 1.0)
    for body in range(size):
        is_root = parent[body] < 0
        is_cut[body] = branches[body] > (1 if is_root else 0)
        part = below[root_of[body]]
        rest = part - 1.0 - cut_off[body]
        connected[body] += whole - part * (part - 1.0) + rest * (rest - 1.0)
    return found
