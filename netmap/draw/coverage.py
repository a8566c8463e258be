"""Who covers what, as matrices of signs: institutions by needs; communes by sectors, needs and kinds of case."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

import networkx as nx
import pandas as pd

from netmap.codebook import load_codebook
from netmap.draw.marks import NEEDS, SECTORS, STEPS, WAYS
from netmap.draw.matrix import Matrix
from netmap.gaps import (
    GapState,
    Norm,
    Way,
    needs_covered,
    providers,
    sectors_covered,
    ways,
)
from netmap.i18n import Translator, sort_key, translator
from netmap.network import info

__all__ = [
    "needs_matrix",
    "providers_matrix",
    "say_matrix",
    "sectors_matrix",
    "way_state",
    "ways_matrix",
]

MOST_BODIES = 36
"""Of more providers than this the matrix shows the types of body, each with how many there are."""

_WHOLE = "whole"


def providers_matrix(network: nx.Graph, norm: Norm, lang: str) -> Matrix:
    """Lay out who in one commune meets which need, and how many steps that body stands from the OPS.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune.
    norm
        The norm whose basket of services is looked at.
    lang
        Language of the names.

    Returns
    -------
    Matrix
        A row a body, in the order of their names; where there are many, a row a type with the nearest of its bodies.
        The first row says how each need is provided for in the commune.
    """
    found = providers(network, norm)
    steps = zip(found["steps"], found["steps_at_best"], strict=True)
    found = found.assign(state=[_steps(*both) for both in steps])
    rows = _by_body(found, network, lang)
    if len(rows) > MOST_BODIES:
        found, rows = _by_type(found, network, lang)
    cells = _cells(_WHOLE, needs_covered(network, norm), "need")
    for row, part in found.groupby("institution"):
        cells |= _cells(str(row), part, "need")
    whole = {_WHOLE: translator(lang)("draw-coverage-whole")}
    marks = {**NEEDS, **STEPS}
    return Matrix(whole | rows, _need_names(norm, lang), cells, marks, first=_WHOLE)


def _steps(certain: float, at_best: float) -> str:
    """Name how far a body stands from the OPS; what hangs on those not heard is open."""
    sure, best = (n if n <= 2 else 3 for n in (_number(certain), _number(at_best)))
    if sure != best:
        return "steps_open"
    return "steps_far" if sure == 3 else f"steps_{sure}"


def _number(steps: float) -> int:
    return 3 if pd.isna(steps) else int(steps)


def _by_body(found: pd.DataFrame, network: nx.Graph, lang: str) -> dict[str, str]:
    nodes, order = network.nodes, sort_key(lang)
    names = {body: str(nodes[body].get("label") or body) for body in found["institution"]}
    return dict(sorted(names.items(), key=lambda item: order(item[1])))


def _by_type(
    found: pd.DataFrame, network: nx.Graph, lang: str
) -> tuple[pd.DataFrame, dict[str, str]]:
    """Gather bodies by type: of each need the nearest counts, and what may be nearer is open."""
    book = load_codebook(info(network).codebook)
    types = found["institution"].map(lambda body: str(network.nodes[body].get("type") or ""))
    counts = found.assign(institution=types, body=found["institution"])
    many = counts.groupby("institution")["body"].nunique()
    best = counts.assign(rank=counts["state"].map(list(STEPS).index)).sort_values("rank")
    nearest = best.drop_duplicates(["institution", "need"])
    order = sort_key(lang)
    names = {code: book.type(code).label.say(lang) if code else "–" for code in many.index}
    told = sorted(names.items(), key=lambda item: order(item[1]))
    return nearest, {code: f"{name} ({many[code]})" for code, name in told}


def _cells(row: str, states: pd.DataFrame, column: str) -> dict[tuple[str, str], str]:
    return {(row, str(c)): str(s) for c, s in zip(states[column], states["state"], strict=True)}


def _need_names(norm: Norm, lang: str) -> dict[str, str]:
    return {need.id: need.label.say(lang) for need in norm.services.needs}


def sectors_matrix(
    networks: Mapping[str, nx.Graph], names: Mapping[str, str], norm: Norm, lang: str
) -> Matrix:
    """Lay out which sectors each commune (or each wave of one) has, and whether the OPS works with them."""
    cells: dict[tuple[str, str], str] = {}
    columns: dict[str, str] = {}
    for code, network in networks.items():
        book, rows = load_codebook(info(network).codebook), sectors_covered(network, norm)
        columns |= {sector: book.sector(sector).label.say(lang) for sector in rows["sector"]}
        cells |= _cells(code, rows, "sector")
    return Matrix(names, columns, cells, SECTORS)


def needs_matrix(
    networks: Mapping[str, nx.Graph], names: Mapping[str, str], norm: Norm, lang: str
) -> Matrix:
    """Lay out how each commune provides for each need, one step from the OPS."""
    cells: dict[tuple[str, str], str] = {}
    for code, network in networks.items():
        cells |= _cells(code, needs_covered(network, norm), "need")
    return Matrix(names, _need_names(norm, lang), cells, NEEDS)


def ways_matrix(
    networks: Mapping[str, nx.Graph], names: Mapping[str, str], norm: Norm, lang: str
) -> Matrix:
    """Lay out in which commune which kind of case gets through."""
    cells = {
        (code, way.id): way_state(way)
        for code, network in networks.items()
        for way in ways(network, norm)
    }
    columns = {path.id: path.label.say(lang) for path in norm.services.paths}
    return Matrix(names, columns, cells, WAYS)


def way_state(way: Way) -> str:
    """Name what becomes of a kind of case: ``met``, ``unknown``, ``missing``, or ``absent`` for want of a body."""
    if way.state is GapState.MISSING and way.breaks_at is not None:
        return "absent" if way.links[way.breaks_at].absent else "missing"
    return str(way.state)


def say_matrix(matrix: Matrix, lang: str) -> str:
    """Say a matrix row by row: what a reader who sees no signs hears."""
    say = translator(lang)
    return " ".join(_say_row(matrix, code, name, say) for code, name in matrix.rows.items())


def _say_row(matrix: Matrix, code: str, name: str, say: Translator) -> str:
    told = [(matrix.cells[code, column], head) for column, head in matrix.columns.items()
            if (code, column) in matrix.cells]  # fmt: skip
    order = list(matrix.marks)
    told.sort(key=lambda one: order.index(one[0]))
    parts = [
        f"{say(matrix.marks[state].word)}: {', '.join(head for _, head in cells)}"
        for state, cells in groupby(told, key=lambda one: one[0])
    ]
    return f"{name}: {'; '.join(parts)}."
