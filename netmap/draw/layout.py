"""Where every institution stands: one stress layout of all waves together, the same on every run.

Distances on paper follow steps in the network (stress majorisation on the union of all waves), so that a body stands in
one place in every wave. Separate parts of the network and bodies without ties are packed beside the largest part.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.linalg import eigh
from scipy.sparse.csgraph import shortest_path
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

from netmap.draw.crowd import crowd_places

__all__ = ["BOX", "layout"]

Points = NDArray[np.float64]

BOX = (1000.0, 700.0)
"""Width and height of the drawing box that a new layout fills."""

STEP = 100.0
"""Length of one tie before the drawing is fitted into the box."""

LARGEST_STRETCH = 2.5
"""A network of two or three bodies is not blown up to the whole box."""

LARGEST_DENSE = 1200
"""Above this many bodies in one part, stress is not taken over all pairs any more: :mod:`netmap.draw.crowd`."""

_GAP = 0.8 * STEP
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


def layout(
    networks: Sequence[nx.Graph], known: Mapping[str, tuple[float, float]] | None = None
) -> dict[str, tuple[float, float]]:
    """Give every institution of several waves one place to stand in all their diagrams.

    Parameters
    ----------
    networks
        The waves; their union is laid out, so that no body moves between them.
    known
        Places that are settled already: they stay exactly as they are, and only new bodies are placed, near their
        partners.

    Returns
    -------
    dict
        Institution id to (x, y), rounded to 0.1, y downwards. A new layout lies within :data:`BOX`.

    Notes
    -----
    Normalised stress is minimised by the SMACOF algorithm from a classical scaling start, in parts of thousands by its
    sparse form; there is no randomness, and the order of nodes and ties does not matter. Strength of ties is not read
    as distance.

    References
    ----------
    .. [1] Gansner, E. R., Koren, Y., North, S. (2005). Graph drawing by stress majorization. LNCS 3383, 239-250.

    Examples
    --------
    >>> layout([nx.path_graph(["ops", "pcpr"])])
    {'ops': (375.0, 350.0), 'pcpr': (625.0, 350.0)}
    """
    union = _union(networks)
    settled = {str(body): place for body, place in (known or {}).items()}
    stands = any(body in settled for body in union)
    placed = _beside(union, settled) if stands else _anew(union)
    rounded = {body: (_tenth(x), _tenth(y)) for body, (x, y) in sorted(placed.items())}
    return {body: settled.get(body, place) for body, place in rounded.items()}


def _tenth(value: float) -> float:
    return round(float(value), 1) + 0.0


def _union(networks: Sequence[nx.Graph]) -> nx.Graph:
    """Join all waves, nodes sorted, so that the layout does not hang on the order of the input."""
    union: nx.Graph = nx.Graph()
    union.add_nodes_from(sorted({str(body) for network in networks for body in network}))
    pairs = {
        (min(str(a), str(b)), max(str(a), str(b)))
        for network in networks
        for a, b in network.edges()
    }
    union.add_edges_from(sorted((a, b) for a, b in pairs if a != b))
    return union


def _anew(union: nx.Graph) -> dict[str, tuple[float, float]]:
    """Lay out each part, pack the parts, fit them into the box."""
    parts = _parts(union)
    if not parts:
        return {}
    bodies = [body for part in parts for body in part]
    points = _pack([_drawn(union.subgraph(part)) for part in parts])
    return dict(zip(bodies, map(tuple, _fitted(points)), strict=True))


def _parts(graph: nx.Graph) -> list[list[str]]:
    """Give the separate parts, the largest first."""
    parts = (sorted(part) for part in nx.connected_components(graph))
    return sorted(parts, key=lambda part: (-len(part), part))


def _fitted(points: Points) -> Points:
    low, high = points.min(axis=0), points.max(axis=0)
    size = np.maximum(high - low, 1e-9)
    stretch = min(BOX[0] / size[0], BOX[1] / size[1], LARGEST_STRETCH)
    return np.asarray(np.array(BOX) / 2 + (points - (low + high) / 2) * stretch)


# ── one connected part ──────────────────────────────────────────────────────────────────────────────────────────────


def _drawn(part: nx.Graph) -> Points:
    """Lay out one connected part, its long side across, no two bodies on top of each other."""
    bodies = sorted(part)
    if len(bodies) == 1:
        return np.zeros((1, 2))
    ties = nx.to_scipy_sparse_array(part, nodelist=bodies, weight=None, dtype=np.dtype(np.float64))
    crowd = len(bodies) > LARGEST_DENSE
    points = crowd_places(ties) if crowd else _stressed(_steps(part, bodies))
    return _spread(_turned(points * STEP))


def _steps(graph: nx.Graph, bodies: Sequence[str]) -> NDArray[np.float64]:
    """Count the steps between every two bodies; ``inf`` where there is no way."""
    matrix = nx.to_scipy_sparse_array(graph, nodelist=list(bodies), weight=None)
    return np.asarray(shortest_path(matrix, directed=False, unweighted=True))


def _stressed(steps: NDArray[np.float64]) -> Points:
    """Minimise stress with weights 1/d² by SMACOF (Guttman transforms): to the end for few, near it for a crowd."""
    n = len(steps)
    rounds, enough = (1000, 1e-7) if n <= 150 else (100, 1e-4)
    points = _scaled_start(steps)
    with np.errstate(divide="ignore"):
        weights = steps**-2
    np.fill_diagonal(weights, 0)
    pull = np.linalg.inv(np.diag(weights.sum(axis=1)) - weights + 1 / n) - 1 / n
    last = math.inf
    for _ in range(rounds):
        lengths = cdist(points, points)
        stress = float((weights * (lengths - steps) ** 2).sum())
        if last - stress < enough * stress:
            break
        last = stress
        ratio = weights * steps / np.maximum(lengths, 1e-9)
        points = pull @ (ratio.sum(axis=1)[:, None] * points - ratio @ points)
    return points


def _scaled_start(steps: NDArray[np.float64]) -> Points:
    """Classical scaling, nudged along a spiral so that bodies with the same partners do not coincide."""
    squares = steps**2
    centred = -0.5 * (
        squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
    )
    values, vectors = eigh(centred, subset_by_index=(len(steps) - 2, len(steps) - 1))
    if (
        len(values) < 2
    ):  # of a star all but one are equal, and LAPACK's search for the largest may come back with none
        values, vectors = (found[..., -2:] for found in np.linalg.eigh(centred))
    start = vectors[:, ::-1] * np.sqrt(np.maximum(values[::-1], 0))
    return _signed(start) + 0.15 * _spiral(len(steps))


def _spiral(n: int) -> Points:
    turns = np.arange(n) * _GOLDEN_ANGLE
    reach = np.sqrt((np.arange(n) + 0.5) / n)
    return np.column_stack([reach * np.cos(turns), reach * np.sin(turns)])


def _signed(points: Points) -> Points:
    """Choose between mirror images: the first of the farthest bodies stands at the left, or at the top."""
    reach = np.abs(points)
    first = (reach >= 0.999 * reach.max(axis=0)).argmax(axis=0)
    farthest = points[first, np.arange(points.shape[1])]
    return np.asarray(points * np.where(farthest > 0, -1.0, 1.0))


def _turned(points: Points) -> Points:
    """Turn the drawing so that its long side lies across the page."""
    centred = points - points.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    return _signed(centred @ axes[:, ::-1])


def _spread(points: Points, fixed: int = 0, least: float = 0.0, rounds: int = 80) -> Points:
    """Push apart bodies that stand too near; the first ``fixed`` of them stay where they are."""
    points = points.copy()
    least = least or _least_distance(points)
    free = np.arange(len(points)) >= fixed
    for _ in range(rounds):
        pairs = cKDTree(points).query_pairs(least * 0.999, output_type="ndarray")
        pairs = pairs[free[pairs].any(axis=1)]
        if not len(pairs):
            break
        pairs = pairs[np.lexsort(pairs.T)]
        _push(points, pairs, free, least)
    return points


def _least_distance(points: Points) -> float:
    width, height = np.ptp(points, axis=0) + STEP
    return min(0.5 * STEP, 0.65 * math.sqrt(width * height / len(points)))


def _push(points: Points, pairs: NDArray[np.intp], free: NDArray[np.bool_], least: float) -> None:
    first, second = pairs[:, 0], pairs[:, 1]
    apart = points[second] - points[first]
    length = np.hypot(apart[:, 0], apart[:, 1])
    same = length < 1e-9
    angle = second[same] * _GOLDEN_ANGLE
    apart[same] = np.column_stack([np.cos(angle), np.sin(angle)])
    length[same] = 1.0
    lack = np.where(same, least, least - length)
    share = lack / (free[first].astype(float) + free[second]) / length
    move = apart * share[:, None]
    np.add.at(points, first[free[first]], -move[free[first]])
    np.add.at(points, second[free[second]], move[free[second]])


# ── several parts ───────────────────────────────────────────────────────────────────────────────────────────────────


def _pack(blocks: Sequence[Points], across: float | None = None) -> Points:
    """Put the parts side by side without overlap, in the shape of the box or at a given width."""
    sizes = [np.ptp(block, axis=0) + _GAP for block in blocks]
    widths = [across] if across else _widths(sizes)
    tried = [_strip(sizes, width) for width in widths]
    corners = min(tried, key=lambda found: _fill(found, sizes))
    moved = [
        block - block.min(axis=0) + corner + _GAP / 2
        for block, corner in zip(blocks, corners, strict=True)
    ]
    return np.vstack(moved)


def _widths(sizes: Sequence[Points]) -> list[float]:
    least = float(max(size[0] for size in sizes))
    most = float(sum(size[0] for size in sizes))
    return [least * (most / least) ** (k / 15) for k in range(16)]


def _fill(corners: Sequence[Points], sizes: Sequence[Points]) -> float:
    """How small the packed drawing must be shown to fit into the box: less is better."""
    ends = np.array([corner + size for corner, size in zip(corners, sizes, strict=True)])
    return float(max(ends[:, 0].max() / BOX[0], ends[:, 1].max() / BOX[1]))


def _strip(sizes: Sequence[Points], across: float) -> list[Points]:
    """Pack rectangles into a strip, each as high up as it goes (bottom-left skyline)."""
    skyline = [(0.0, across + 1e-6, 0.0)]  # from, to, depth
    corners = []
    for width, height in sizes:
        left, depth = _highest(skyline, float(width))
        corners.append(np.array([left, depth]))
        skyline = _raised(skyline, left, left + float(width), depth + float(height))
    return corners


def _highest(skyline: Sequence[tuple[float, float, float]], width: float) -> tuple[float, float]:
    """Find the first place where something so wide lies highest: where it begins, and how deep that is."""
    left, least = skyline[0][0], math.inf
    for at, (start, _, depth) in enumerate(skyline):
        if start + width > skyline[-1][1]:
            break
        if depth < least:
            deepest = _deepest(skyline, at, start + width)
            left, least = (start, deepest) if deepest < least else (left, least)
    return left, least


def _deepest(skyline: Sequence[tuple[float, float, float]], at: int, right: float) -> float:
    """Give the depth of the deepest of the parts from one on that begin before a place."""
    deepest = skyline[at][2]
    for further in range(at + 1, len(skyline)):
        start, _, depth = skyline[further]
        if start >= right:
            break
        deepest = max(deepest, depth)
    return deepest


def _raised(
    skyline: Sequence[tuple[float, float, float]], left: float, right: float, depth: float
) -> list[tuple[float, float, float]]:
    kept = [(s, min(e, left), d) for s, e, d in skyline if s < left]
    after = [(max(s, right), e, d) for s, e, d in skyline if e > right]
    return [*kept, (left, right, depth), *after]


# ── beside what stands already ──────────────────────────────────────────────────────────────────────────────────────


def _beside(
    union: nx.Graph, settled: Mapping[str, tuple[float, float]]
) -> dict[str, tuple[float, float]]:
    """Place new bodies near their partners, new parts beneath the drawing; what stands stays."""
    parts = _parts(union)
    tied = [part for part in parts if any(body in settled for body in part)]
    loose = [part for part in parts if not any(body in settled for body in part)]
    standing = dict(settled)
    step = _step_length(union, settled)
    for part in tied:
        standing.update(_joined(union.subgraph(part), standing, step))
    if loose:
        standing.update(_beneath(union, loose, standing, step))
    return {body: standing[body] for body in union}


def _step_length(union: nx.Graph, settled: Mapping[str, tuple[float, float]]) -> float:
    """Give the usual length of a tie in what stands already."""
    lengths = [
        math.dist(settled[a], settled[b]) for a, b in union.edges if a in settled and b in settled
    ]
    return max(float(np.median(lengths)), 40.0) if lengths else 1.5 * STEP


def _joined(
    part: nx.Graph, standing: Mapping[str, tuple[float, float]], step: float
) -> dict[str, tuple[float, float]]:
    """Place the new bodies of a part whose other bodies stand: least stress with those held still."""
    new = sorted(body for body in part if body not in standing)
    if not new:
        return {}
    old = sorted(body for body in part if body in standing)
    others = sorted(body for body in standing if body not in part)
    steps = _steps(part, [*old, *new])[len(old) :] * step
    anchors = np.array([standing[body] for body in old])
    nearest = steps[:, : len(old)].argmin(axis=1)
    free = anchors[nearest] + 0.5 * step * _spiral(len(new))
    points = _settle(np.vstack([anchors, free]), len(old), steps)
    obstacles = np.array([standing[body] for body in others]).reshape(-1, 2)
    spread = _spread(np.vstack([obstacles, points]), len(others) + len(old), 0.45 * step)
    return dict(zip(new, map(tuple, spread[len(others) + len(old) :]), strict=True))


def _settle(points: Points, held: int, steps: NDArray[np.float64]) -> Points:
    points = points.copy()
    own = np.arange(len(steps))
    weights = np.maximum(steps, 1e-9) ** -2
    weights[own, held + own] = 0
    for _ in range(100):
        apart = points[held:, None] - points[None]
        length = np.maximum(np.hypot(apart[..., 0], apart[..., 1]), 1e-9)
        wanted = points[None] + apart * (steps / length)[..., None]
        points[held:] = (weights[..., None] * wanted).sum(axis=1) / weights.sum(axis=1)[:, None]
    return points


def _beneath(
    union: nx.Graph,
    loose: Sequence[Sequence[str]],
    standing: Mapping[str, tuple[float, float]],
    step: float,
) -> dict[str, tuple[float, float]]:
    """Pack new parts, which have no tie to what stands, under the drawing."""
    places = np.array(list(standing.values()))
    low, high = places.min(axis=0), places.max(axis=0)
    scale = step / STEP
    blocks = [_drawn(union.subgraph(part)) for part in loose]
    room = max(float(high[0] - low[0]) / scale, *(float(np.ptp(b[:, 0])) for b in blocks)) + _GAP
    packed = _pack(blocks, room) * scale
    shift = np.array([low[0] - _GAP / 2 * scale, high[1] + _GAP / 2 * scale])
    bodies = [body for part in loose for body in part]
    return dict(zip(bodies, map(tuple, packed + shift), strict=True))
