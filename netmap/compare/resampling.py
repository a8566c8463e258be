"""Change of measures between two waves, with intervals: whole networks of bodies drawn anew, measured again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.bootstrap import FEWEST_BODIES, interval
from netmap.compare.roster import match_bodies
from netmap.compare.work import HERE, Block, Work
from netmap.errors import ComparisonError
from netmap.metrics import compute
from netmap.network import info

__all__ = ["MEASURE_DRAWS", "both_heard", "measure_changes"]

Numbers = npt.NDArray[np.float64]
MEASURE_DRAWS = 200
"""How many times networks are made anew unless told."""

_A_BLOCK = 10
_LEVELS = ("net", "group", "node")


def measure_changes(
    before: nx.Graph,
    after: nx.Graph,
    level: str = "net",
    ids: Iterable[str] | None = None,
    draws: int = MEASURE_DRAWS,
    *,
    rng: np.random.Generator,
    work: Work = HERE,
) -> pd.DataFrame:
    """How measures changed, over the bodies that both waves have and of which both heard, with 95 % intervals.

    Parameters
    ----------
    before, after
        Networks built under the same tie rule.
    level
        ``net``, ``group`` or ``node``.
    ids
        Measures (:data:`netmap.metrics.MEASURES`); all of the level unless told.
    draws
        How many times bodies are drawn anew, the same in both waves; 0 for no intervals.
    rng
        The chance.
    work
        Where draws run, and who is told.

    Returns
    -------
    pandas.DataFrame
        ``measure`` (and ``institution``, by its later id), ``before``, ``after``, ``change``, ``error``, ``low``,
        ``high``, ``bodies``. No interval with fewer than ten bodies, or where more than a twentieth of the draws has
        no such number.

    Notes
    -----
    Bodies that did not answer in both waves are left out, for a measure cannot pass over single pairs. An institution's
    own value is that of its copies in the draws that hold it, with the others drawn anew around it. What comes from
    words behind the ties (evidence, who answered) is not measured here.

    References
    ----------
    .. [1] Snijders, T. A. B. & Borgatti, S. P. (1999). Non-parametric standard errors and tests for network
       statistics. Connections 22 (2), 161-170.

    Examples
    --------
    >>> found = measure_changes(
    ...     nx.path_graph(12),
    ...     nx.cycle_graph(12),
    ...     ids=["net_ties"],
    ...     draws=50,
    ...     rng=np.random.default_rng(1),
    ... )
    >>> found[["measure", "before", "after", "change", "bodies"]].values.tolist()
    [['net_ties', 11.0, 12.0, 1.0, 12]]
    """
    if level not in _LEVELS:
        raise ComparisonError("level-without-change", level=level, known=", ".join(_LEVELS))
    pair = _pair(before, after, level, None if ids is None else tuple(ids))
    one, other = pair.measured(), pair.measured(later=True)
    size, width = len(pair.bodies), one.size
    drawn = np.full((1, width), np.nan)
    if draws and size >= FEWEST_BODIES and width:
        drawn = work.draw(_block, pair, draws, _A_BLOCK, rng)
    return _told(pair, one, other, drawn)


@dataclass(frozen=True, eq=False)
class _Pair:
    """Two waves over the same bodies, in the same order, and what is measured."""

    bodies: tuple[object, ...]
    waves: tuple[nx.Graph, nx.Graph]
    level: str
    ids: tuple[str, ...] | None
    names: list[str] = field(default_factory=list)

    def measured(self, *, later: bool = False) -> Numbers:
        """Give the measures of a wave: one each, or institutions × measures."""
        return _measure(self.waves[later], self.level, self.ids)

    def resampled(self, rng: np.random.Generator) -> tuple[npt.NDArray[np.int64], list[nx.Graph]]:
        """Draw bodies anew, and give both waves among them."""
        size = len(self.bodies)
        drawn = rng.integers(0, size, size)
        rows, columns = np.triu_indices(size, 1)
        ends = np.stack([drawn[rows], drawn[columns]])
        twice = ends[0] == ends[1]
        instead = rng.integers(0, len(rows), int(twice.sum()))
        ends[:, twice] = rows[instead], columns[instead]
        return drawn, [_made_of(wave, drawn, rows, columns, ends) for wave in self.waves]


def _measure(network: nx.Graph, level: str, ids: tuple[str, ...] | None) -> Numbers:
    table = compute(network, level, ids)
    values = table.to_numpy(dtype=np.float64) if level == "node" else table["value"].to_numpy()
    return np.asarray(values, dtype=np.float64)


def _pair(before: nx.Graph, after: nx.Graph, level: str, ids: tuple[str, ...] | None) -> _Pair:
    waves, bodies = both_heard(before, after)
    table = compute(waves[1], level, ids)
    names = list(map(str, table.columns if level == "node" else table.index))
    return _Pair(bodies, waves, level, ids, names)


def both_heard(
    before: nx.Graph, after: nx.Graph
) -> tuple[tuple[nx.Graph, nx.Graph], tuple[Hashable, ...]]:
    """Give two waves among the bodies that both have and of which both heard, numbered alike, and their later ids.

    Among them nothing is unknown, so that a tie that is not there is a "no".

    Raises
    ------
    ComparisonError
        One network has directions and the other has none.
    """
    if before.is_directed() != after.is_directed():
        raise ComparisonError("directedness-differs")
    heard = [
        (old, new)
        for old, new in match_bodies(before, after).shared
        if info(before).has_answered(old) and info(after).has_answered(new)
    ]
    olds, news = ([pair[side] for pair in heard] for side in (0, 1))
    return (_numbered(before, olds), _numbered(after, news)), tuple(news)


def _numbered(network: nx.Graph, bodies: list[str]) -> nx.Graph:
    """Give the network among some bodies, numbered in their order; what was said stays behind."""
    found: nx.Graph = type(network)(**{k: v for k, v in network.graph.items() if k != "info"})
    place = {body: row for row, body in enumerate(bodies)}
    found.add_nodes_from((row, network.nodes[body]) for body, row in place.items())
    found.add_edges_from(
        (place[a], place[b], data)
        for a, b, data in network.edges(data=True)
        if a in place and b in place and a != b
    )
    return found


def _made_of(
    wave: nx.Graph,
    drawn: npt.NDArray[np.int64],
    rows: npt.NDArray[np.int64],
    columns: npt.NDArray[np.int64],
    ends: npt.NDArray[np.int64],
) -> nx.Graph:
    found: nx.Graph = type(wave)(**wave.graph)
    found.add_nodes_from((row, wave.nodes[body]) for row, body in enumerate(drawn.tolist()))
    copies: dict[int, list[int]] = defaultdict(list)
    for row, body in enumerate(drawn.tolist()):
        copies[body].append(row)
    for one, other, data in wave.edges(data=True):  # far fewer than pairs of bodies
        found.add_edges_from((p, q, data) for p in copies[one] for q in copies[other])
    twice = drawn[rows] == drawn[columns]
    every = zip(
        rows[twice].tolist(), columns[twice].tolist(), *ends[:, twice].tolist(), strict=True
    )
    for row, column, one, other in every:
        found.add_edges_from((row, column, data) for data in _between(wave, one, other))
        if wave.is_directed():
            found.add_edges_from((column, row, data) for data in _between(wave, other, one))
    return found


def _between(wave: nx.Graph, one: int, other: int) -> list[dict[str, object]]:
    if not wave.has_edge(one, other):
        return []
    data = wave.get_edge_data(one, other)
    return list(data.values()) if wave.is_multigraph() else [data]


def _block(pair: _Pair, block: Block) -> Numbers:
    rng, rows = block.rng(), []
    for _ in range(block.draws):
        drawn, (one, other) = pair.resampled(rng)
        change = _measure(other, pair.level, pair.ids) - _measure(one, pair.level, pair.ids)
        rows.append(_by_body(change, drawn) if pair.level == "node" else change)
    return np.stack(rows)


def _by_body(change: Numbers, drawn: npt.NDArray[np.int64]) -> Numbers:
    """Give each body the mean change of its copies; ``NaN`` to those not drawn."""
    sums, copies = np.zeros_like(change), np.bincount(drawn, minlength=len(drawn))
    np.add.at(sums, drawn, change)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(sums / copies[:, None]).ravel()


def _told(pair: _Pair, one: Numbers, other: Numbers, drawn: Numbers) -> pd.DataFrame:
    size, change = len(pair.bodies), (other - one).ravel()
    is_node = pair.level == "node"
    labels: list[tuple[object, ...]] = (
        [(body, name) for body in pair.bodies for name in pair.names]
        if is_node
        else [(name,) for name in pair.names]
    )
    rows = [
        (*label, a, b, c, *interval(c, _defined(column, is_node), size), size)
        for label, a, b, c, column in zip(
            labels,
            one.ravel().tolist(),
            other.ravel().tolist(),
            change.tolist(),
            drawn.T,
            strict=True,
        )
    ]
    columns = ["before", "after", "change", "error", "low", "high", "bodies"]
    return pd.DataFrame(rows, columns=[*(["institution"] * is_node), "measure", *columns])


def _defined(column: Numbers, is_node: bool) -> Numbers:
    """Leave out the draws that do not hold a body: they say nothing of it."""
    return column[~np.isnan(column)] if is_node else column
