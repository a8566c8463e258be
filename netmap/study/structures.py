"""Structures of a wave's network: what tables say of it, with codes in words, for pages, files and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import networkx as nx
import pandas as pd

from netmap.codebook import Codebook
from netmap.errors import UnknownIdError
from netmap.i18n import format_number, format_percent, translator
from netmap.metrics import (
    STRUCTURES,
    Cell,
    Found,
    Sheet,
    naming_by,
    say_structure,
    structure_of,
)
from netmap.network import TieRule
from netmap.study.reading import network
from netmap.study.session import Study
from netmap.study.tables import plain

__all__ = [
    "kept_sheet",
    "say_found",
    "sheet_label",
    "shown_sheet",
    "structure",
    "structures_document",
]

Rows = list[dict[str, Any]]

_FIELDS = {"reduced_image": "image", "mixing_sector": "mixing", "mixing_tier": "mixing"}
"""Which message writes the fields of a table laid out row by column; the others hold one number."""


def structure(study: Study, wave: str, rule: TieRule, name: str) -> Found | None:
    """Find a structure in a wave's network; ``None`` where the network is too large for it.

    Raises
    ------
    UnknownIdError
        No structure of that id.
    """
    if name not in STRUCTURES:
        raise UnknownIdError("unknown-structure", structure=name, known=", ".join(STRUCTURES))
    return structure_of(network(study, wave, rule), name)


def say_found(
    book: Codebook, graph: nx.MultiDiGraph, name: str, found: Found | None, lang: str
) -> str:
    """Say a structure in a sentence, with the codebook's own words."""
    return say_structure(graph, name, found, lang, naming=naming_by(book, lang))


def sheet_label(sheet: Sheet, lang: str) -> str:
    """Name a table of a structure."""
    return translator(lang)(f"structure-sheet-{sheet.id}")


def structures_document(
    study: Study, graph: nx.MultiDiGraph, names: Sequence[str], lang: str
) -> Rows:
    """Tell structures in JSON: a sentence, and tables in the long form with ids and codes, names beside ids."""
    for name in names:
        if name not in STRUCTURES:
            raise UnknownIdError("unknown-structure", structure=name, known=", ".join(STRUCTURES))
    told = []
    for name in dict.fromkeys(names):
        found = structure_of(graph, name)
        about = {"structure": name, "label": STRUCTURES[name].text("label", lang)}
        sentence = say_found(study.codebook, graph, name, found, lang)
        sheets = [_told(graph, sheet) for sheet in (found.sheets if found else ())]
        told.append(about | {"sentence": sentence, "sheets": sheets})
    return told


def _told(graph: nx.MultiDiGraph, sheet: Sheet) -> dict[str, Any]:
    rows: Rows = []
    for row in _rows(sheet):
        told = {name: plain(value) for name, value in row.items()}
        for name, kind in sheet.cells.items():
            if kind is Cell.BODIES:
                told[f"{name}_names"] = _names(graph, row[name])
        rows.append(told)
    return {"sheet": sheet.id, "rows": rows}


def kept_sheet(
    book: Codebook, graph: nx.MultiDiGraph, sheet: Sheet, lang: str
) -> tuple[dict[str, str], Rows]:
    """Give headings and rows for a file: the long form, codes in words, numbers as numbers."""
    rows = [
        {name: _kept(book, graph, kind, row[name], lang) for name, kind in sheet.cells.items()}
        for row in _rows(sheet)
    ]
    return _headings(sheet, lang), rows


def shown_sheet(
    book: Codebook, graph: nx.MultiDiGraph, sheet: Sheet, lang: str
) -> tuple[dict[str, str], Rows]:
    """Give headings and rows for people: every cell written out, and laid out row by column where that reads better."""
    if sheet.grid is None:
        rows = [
            {name: _shown(book, graph, kind, row[name], lang) for name, kind in sheet.cells.items()}
            for row in _rows(sheet)
        ]
        return _headings(sheet, lang), rows
    return _laid_out(book, graph, sheet, sheet.grid, lang)


def _laid_out(
    book: Codebook, graph: nx.MultiDiGraph, sheet: Sheet, grid: tuple[str, str], lang: str
) -> tuple[dict[str, str], Rows]:
    side, head = grid
    laid: dict[str, dict[str, Any]] = {}
    columns = {"side": _corner(lang)}
    for row in _rows(sheet):
        named, over = (
            str(_shown(book, graph, sheet.cells[end], row[end], lang)) for end in (side, head)
        )
        columns[f"to {row[head]}"] = over
        line = laid.setdefault(str(row[side]), {"side": named})
        line[f"to {row[head]}"] = _field(book, graph, sheet, row, lang)
    return columns, list(laid.values())


def _corner(lang: str) -> str:
    say = translator(lang)
    return f"{say('structure-column-source')} ↓ {say('structure-column-target')} →"


def _field(
    book: Codebook, graph: nx.MultiDiGraph, sheet: Sheet, row: Mapping[str, object], lang: str
) -> str:
    """Write what stands where a row and a column meet."""
    cells = {n: k for n, k in sheet.cells.items() if n not in (sheet.grid or ())}
    told = {n: _shown(book, graph, kind, row[n], lang) for n, kind in cells.items()}
    field = _FIELDS.get(sheet.id)
    if field == "mixing":
        if not row["possible"]:
            return "–"
        key = "structure-field-mixing" if row["ties"] else "structure-field-mixing-none"
        return translator(lang)(
            key,
            ties=told["ties"],
            possible=told["possible"],
            share=told["share"],
            against=told["against_chance"],
        )
    if field == "image":
        dense = "yes" if row["dense"] else "no"
        return translator(lang)("structure-field-image", dense=dense, share=told["share"])
    return str(next(iter(told.values())))


def _headings(sheet: Sheet, lang: str) -> dict[str, str]:
    say = translator(lang)
    reach = sheet.id == "key_players" and "direct" in sheet.cells
    return {
        name: say(f"structure-column-{name}{'-reach' if reach and name == 'value' else ''}")
        for name in sheet.cells
    }


def _rows(sheet: Sheet) -> Rows:
    return [{str(k): v for k, v in row.items()} for row in sheet.rows.to_dict("records")]


def _names(graph: nx.MultiDiGraph, bodies: Sequence[object]) -> list[str]:
    return [str(graph.nodes[body].get("name") or body) for body in bodies]


def _kept(book: Codebook, graph: nx.MultiDiGraph, kind: Cell, value: Any, lang: str) -> object:
    """Give a cell for a file: names and codes in words, amounts as they are."""
    match kind:
        case Cell.BODIES:
            return ", ".join(_names(graph, value))
        case Cell.SECTOR | Cell.TIER | Cell.LAYER:
            return naming_by(book, lang)(kind, str(value))
        case Cell.WORD:
            return translator(lang)(f"structure-word-{value}")
        case Cell.YES_NO:
            return "" if value is None else translator(lang)("common-yes" if value else "common-no")
        case _:
            return plain(value)


def _shown(book: Codebook, graph: nx.MultiDiGraph, kind: Cell, value: Any, lang: str) -> object:
    """Write a cell for people; what is undefined, or not known, is a dash."""
    if kind in (Cell.COUNT, Cell.SHARE, Cell.NUMBER):
        number = None if value is None or pd.isna(value) else float(value)
        write = format_percent if kind is Cell.SHARE else format_number
        return write(number, lang)
    return _kept(book, graph, kind, value, lang) or "–"
