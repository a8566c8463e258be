"""Structures that part institutions or ties: mixing of groups, blocks of alike place, circles, kinds of tie."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence

import networkx as nx
import numpy as np
import pandas as pd

from netmap.metrics.communities import Search, communities, modularity
from netmap.metrics.completions import Completions
from netmap.metrics.equivalence import Likeness, concor, reduced_image, structural_equivalence
from netmap.metrics.listed_nodes import LARGEST_BY_LOUVAIN, SEED, circles
from netmap.metrics.matrix import is_directed
from netmap.metrics.mixing import mixing_matrix, mixing_odds, mixing_possible
from netmap.metrics.multiplexity import layer_correlation, layers, multiplexity, ties_of_layers
from netmap.metrics.size import density, tie_count
from netmap.metrics.structure import Cell, Found, Sheet

__all__ = ["find_blocks", "find_circles", "find_layers", "find_mixing"]

_MOST_PAIRS = 20
_CLEAR = 0.9
_DISTINCT = 0.3  # the modularity from which circles are called clear: Clauset, Newman, Moore (2004)
_BOUNDED_UP_TO = 600


# ── groups ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def find_mixing(network: nx.Graph, groups: str) -> Found:
    """Count the ties between each two groups: of how many possible, against chance, and what silence leaves open."""
    rows = _mixed(network, groups)
    if rows.empty or not rows["ties"].sum():
        return Found({}, ())
    kind = Cell(groups)
    cells = {
        "source": kind, "target": kind, "ties": Cell.COUNT, "possible": Cell.COUNT,
        "share": Cell.SHARE, "against_chance": Cell.NUMBER, "least": Cell.COUNT, "most": Cell.COUNT,
    }  # fmt: skip
    once = rows if is_directed(network) else rows[rows["once"]]
    top = once.iloc[int(np.argmax(once["ties"].to_numpy()))]
    facts = {name: (cells[name], top[name]) for name in ("source", "target", "ties", "possible")}
    facts["share"] = (Cell.SHARE, float(top["share"]))
    facts["empty"] = (Cell.COUNT, int(((once["ties"] == 0) & (once["possible"] > 0)).sum()))
    facts["cells"] = (Cell.COUNT, int((once["possible"] > 0).sum()))
    facts["inside"] = (Cell.YES_NO, bool(top["source"] == top["target"]))
    table = rows[list(cells)].astype("object").reset_index(drop=True)
    return Found(facts, (Sheet(f"mixing_{groups}", cells, table, ("source", "target")),))


def _mixed(network: nx.Graph, groups: str) -> pd.DataFrame:
    """Give a row for each two groups; ``once`` marks those that name a pair of groups the first time."""
    ties = mixing_matrix(network, groups)
    least, most = _bounds(network, groups, ties)
    possible, odds = mixing_possible(network, groups), mixing_odds(network, groups)
    tables = {
        "ties": ties, "possible": possible, "share": ties / possible.where(possible > 0),
        "against_chance": odds, "least": least, "most": most,
    }  # fmt: skip
    size = len(ties)
    row, column = (axis.ravel() for axis in np.indices((size, size)))
    labels = np.array(list(ties.index), dtype=object)
    columns = {"source": labels[row], "target": labels[column], "once": row <= column}
    return pd.DataFrame(columns | {name: t.to_numpy().ravel() for name, t in tables.items()})


def _bounds(
    network: nx.Graph, groups: str, ties: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give the fewest and the most ties that missing answers allow; not looked for in a large network."""
    if len(network) > _BOUNDED_UP_TO:
        unknown = ties.astype("float64") * math.nan
        return unknown, unknown
    could_be = Completions(network, rng=np.random.default_rng(SEED))
    if could_be.is_settled:
        return ties, ties
    fewest, most = could_be.extremes
    return mixing_matrix(fewest, groups), mixing_matrix(most, groups)


# ── blocks ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def find_blocks(network: nx.Graph) -> Found:
    """Part institutions by whom they are tied to, and say which blocks are tied to which."""
    if not tie_count(network):
        return Found({}, ())
    blocks, whole, alike = concor(network), density(network), _alike(network)
    image = _image(network, blocks, whole)
    told = image.rows["dense"].dropna()
    facts = {
        "blocks": (Cell.COUNT, int(blocks.nunique())),
        "dense": (Cell.COUNT, int(told.astype(bool).sum())),
        "cells": (Cell.COUNT, len(told)),
        "density": (Cell.SHARE, whole),
        "pair": (Cell.BODIES, alike.rows["members"].iloc[0] if len(alike.rows) else ()),
    }
    return Found(facts, (_members(blocks), image, alike))


def _members(blocks: pd.Series) -> Sheet:
    rows = [
        {"block": number, "size": len(own), "members": tuple(own)}
        for number in sorted(set(blocks))
        for own in [blocks.index[blocks == number]]
    ]
    cells = {"block": Cell.CIRCLE, "size": Cell.COUNT, "members": Cell.BODIES}
    return _sheet("blocks", cells, rows)


def _image(network: nx.Graph, blocks: pd.Series, whole: float) -> Sheet:
    image = reduced_image(network, blocks)
    names, shares = list(image.index), image.to_numpy(dtype=np.float64)
    rows = [
        {"source": one, "target": other, "share": share, "dense": _at_least(share, whole)}
        for row, one in enumerate(names)
        for other, share in zip(names, shares[row].tolist(), strict=True)
    ]
    cells = {
        "source": Cell.CIRCLE, "target": Cell.CIRCLE, "share": Cell.SHARE, "dense": Cell.YES_NO,
    }  # fmt: skip
    return _sheet("reduced_image", cells, rows, ("source", "target"))


def _at_least(share: float, whole: float) -> bool | None:
    return None if math.isnan(share) else share >= whole


def _alike(network: nx.Graph) -> Sheet:
    """Give the pairs whose ties to others are most alike; those without ties are alike in nothing."""
    likeness = structural_equivalence(network)
    nodes, values = list(likeness.index), likeness.round(12).to_numpy(dtype=np.float64)
    differing = structural_equivalence(network, Likeness.HAMMING).to_numpy()
    first, second = np.triu_indices(len(nodes), 1)
    correlation = values[first, second]
    known = np.flatnonzero(~np.isnan(correlation))
    best = known[np.argsort(-correlation[known], kind="stable")][:_MOST_PAIRS]
    counted = 1 if is_directed(network) else 2
    rows = [
        {
            "members": (nodes[one], nodes[other]),
            "correlation": float(values[one, other]),
            "differing": int(differing[one, other]) // counted,
        }
        for one, other in zip(first[best], second[best], strict=True)
    ]
    cells = {"members": Cell.BODIES, "correlation": Cell.NUMBER, "differing": Cell.COUNT}
    return _sheet("most_alike", cells, rows)


# ── circles ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def find_circles(network: nx.Graph) -> Found:
    """Part institutions into circles by Louvain and by Leiden, and say how sure each parting and each place is.

    Large networks are parted by Leiden only.
    """
    if not tie_count(network):
        return Found({}, ())
    both = len(network) <= LARGEST_BY_LOUVAIN
    found = _by_both(network) if both else {Search.LEIDEN: circles(network)}
    rows = [_method(network, method, parting) for method, parting in found.items()]
    cells = {
        "method": Cell.WORD,
        "circles": Cell.COUNT,
        "modularity": Cell.NUMBER,
        "stability": Cell.SHARE,
    }
    facts: dict[str, tuple[Cell, object]] = {
        f"{name}_{row['method']}": (cells[name], row[name])
        for row in rows
        for name in ("circles", "stability")
    }
    sure = min(float(str(row["stability"])) for row in rows)
    best = max(float(str(row["modularity"])) for row in rows)
    facts |= {"modularity": (Cell.NUMBER, best), "distinct": (Cell.YES_NO, best >= _DISTINCT)}
    facts |= {"clear": (Cell.YES_NO, sure >= _CLEAR), "both": (Cell.YES_NO, both)}
    methods = _sheet("methods", cells, rows)
    return Found(facts, (methods, *(_circle_sheet(m, parting) for m, parting in found.items())))


def _by_both(network: nx.Graph) -> dict[Search, pd.DataFrame]:
    leiden = communities(network, rng=np.random.default_rng(SEED), method=Search.LEIDEN)
    return {Search.LOUVAIN: circles(network), Search.LEIDEN: leiden}


def _method(network: nx.Graph, method: Search, parting: pd.DataFrame) -> dict[str, object]:
    sizes = parting["community"].value_counts()
    return {
        "method": method.value,
        "circles": int((sizes > 1).sum()),
        "modularity": modularity(network, parting["community"]),
        "stability": float(parting["stability"].mean()),
    }


def _circle_sheet(method: Search, parting: pd.DataFrame) -> Sheet:
    rows = [
        {
            "circle": number,
            "size": len(own),
            "stability": float(own["stability"].mean()),
            "members": tuple(own.index),
        }
        for number, own in parting.groupby("community", sort=True)
    ]
    cells = {"circle": Cell.CIRCLE, "size": Cell.COUNT, "stability": Cell.SHARE, "members": Cell.BODIES}  # fmt: skip
    return _sheet(f"circles_{method.value}", cells, rows)


# ── kinds of tie ────────────────────────────────────────────────────────────────────────────────────────────────────


def find_layers(network: nx.Graph) -> Found:
    """Count ties by kind and by how many kinds join a pair, and say which kinds go together."""
    if not tie_count(network):
        return Found({}, ())
    rows, names = _together(network), list(ties_of_layers(network).index)
    facts: dict[str, tuple[Cell, object]] = {
        "mean": (Cell.NUMBER, multiplexity(network)),
    }
    place = {name: at for at, name in enumerate(names)}
    known = [
        (value, one, other)
        for one, other, value in rows
        if place[one] < place[other] and not math.isnan(value)
    ]
    value, one, other = max(known, key=lambda pair: pair[0], default=(math.nan, "", ""))
    facts |= {"paired": (Cell.YES_NO, bool(known)), "correlation": (Cell.NUMBER, value)}
    facts |= {"one": (Cell.LAYER, one), "other": (Cell.LAYER, other)}
    return Found(facts, (_kinds(network), _joined(network), _correlated(rows)))


def _together(network: nx.Graph) -> list[tuple[Hashable, Hashable, float]]:
    found = layer_correlation(network)
    values = found.to_numpy(dtype=np.float64)
    names = list(found.index)
    return [
        (one, other, round(float(values[row, column]), 12))
        for row, one in enumerate(names)
        for column, other in enumerate(names)
    ]


def _kinds(network: nx.Graph) -> Sheet:
    every, by_kind = len(layers(network)), ties_of_layers(network)
    counts = zip(by_kind.index, by_kind.tolist(), strict=True)
    rows = [{"layer": name, "ties": n, "share": n / every} for name, n in counts]
    return _sheet("layers", {"layer": Cell.LAYER, "ties": Cell.COUNT, "share": Cell.SHARE}, rows)


def _joined(network: nx.Graph) -> Sheet:
    kinds, ties = np.unique(layers(network).to_numpy(), return_counts=True)
    rows = [{"kinds": int(k), "ties": int(n)} for k, n in zip(kinds, ties, strict=True)]
    return _sheet("layers_a_tie", {"kinds": Cell.COUNT, "ties": Cell.COUNT}, rows)


def _correlated(pairs: Sequence[tuple[Hashable, Hashable, float]]) -> Sheet:
    rows = [{"source": one, "target": other, "correlation": value} for one, other, value in pairs]
    cells = {"source": Cell.LAYER, "target": Cell.LAYER, "correlation": Cell.NUMBER}
    return _sheet("layer_correlation", cells, rows, ("source", "target"))


def _sheet(
    name: str,
    cells: Mapping[str, Cell],
    rows: Sequence[Mapping[str, object]],
    grid: tuple[str, str] | None = None,
) -> Sheet:
    return Sheet(name, cells, pd.DataFrame(rows, columns=list(cells), dtype="object"), grid)
