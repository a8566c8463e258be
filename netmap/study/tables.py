"""Tables as JSON, as CSV for a Polish Excel, and as plain text: no undefined number, no live formula."""

from __future__ import annotations

import csv
import json
import math
import re
from collections.abc import Mapping, Sequence
from enum import Enum
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from netmap.ingest.text import armoured

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = [
    "Sheet", "as_csv", "as_json", "as_text", "as_workbook", "as_xlsx", "neutral", "on_one_line",
    "plain", "records",
]  # fmt: skip

Sheet = tuple[Sequence[Mapping[str, object]], Sequence[str]]
"""Rows, and the columns in which they stand."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_LONGEST_TITLE = 31
_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")


def plain(value: object) -> object:
    """Turn a value into what JSON knows; an undefined number becomes ``None``, a whole one loses its point."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, np.generic):
        return plain(value.item())
    if value is None or value is pd.NA:
        return None
    if isinstance(value, float):
        return _number(value)
    return value if isinstance(value, (str, int, bool)) else str(value)


def _number(value: float) -> float | int | None:
    if math.isnan(value) or math.isinf(value):
        return None
    # twelve figures are more than any measure means, and hide the last bit in which machines differ
    told = value if value.is_integer() else float(f"{value:.12g}")
    return int(told) if told.is_integer() and abs(told) < 2**53 else told


def records(frame: pd.DataFrame, index: str | None = None) -> list[dict[str, object]]:
    """Turn a table into a list of plain records; ``index`` names the index if it is to be kept."""
    shown = frame.rename_axis(index).reset_index() if index else frame
    rows = shown.astype(object).to_dict("records")
    return [{str(key): plain(value) for key, value in row.items()} for row in rows]


def as_json(document: object) -> str:
    """Write a JSON document: the same content gives the same bytes."""
    return json.dumps(plain(document), ensure_ascii=False, indent=2, allow_nan=False)


def neutral(text: str) -> str:
    """Take the life out of a cell that a spreadsheet would run as a formula; numbers stay numbers.

    A text that looks as if that had been done already is written with one apostrophe more, so that reading, which takes
    one off, gives back what was written.
    """
    is_live = text.startswith(_FORMULA) and not _NUMBER.fullmatch(text)
    is_like_neutral = text[:1] == "'" and text.lstrip("'").startswith(_FORMULA)
    return f"'{text}" if is_live or is_like_neutral else text


def as_csv(rows: Sequence[Mapping[str, object]], columns: Sequence[str], lang: str) -> str:
    """Write CSV: ``;`` and decimal comma in Polish, ``,`` and point in English. The file wants a BOM for Excel."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";" if lang == "pl" else ",")
    writer.writerow([neutral(column) for column in columns])
    writer.writerows([_cell(row.get(c), lang) for c in columns] for row in rows)
    return out.getvalue()


def _cell(value: object, lang: str) -> str:
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, float):
        return str(value).replace(".", ",") if lang == "pl" else str(value)
    if isinstance(value, (list, dict)):
        return neutral(", ".join(map(str, value)) if isinstance(value, list) else as_json(value))
    return neutral(str(value))


def as_xlsx(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> bytes:
    """Write a workbook of one sheet: numbers as numbers, and every text as text that nothing runs."""
    return as_workbook({"": (rows, columns)})


def as_workbook(sheets: Mapping[str, Sheet]) -> bytes:
    """Write a workbook of named sheets, as :func:`as_xlsx` writes one."""
    from openpyxl import Workbook  # large, and most commands write no workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, (rows, columns) in sheets.items():
        sheet = book.create_sheet(_NOT_IN_TITLES.sub("_", name)[:_LONGEST_TITLE] or None)
        for place, column in enumerate(columns, start=1):
            cells = [column, *(_as_text_cell(plain(row.get(column))) for row in rows)]
            _write_column(sheet, place, cells)
        sheet.freeze_panes = "A2"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _write_column(
    sheet: Worksheet, place: int, values: Sequence[str | int | float | bool | None]
) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.utils import get_column_letter

    for line, value in enumerate(values, start=1):
        cell = sheet.cell(line, place)
        if isinstance(value, str):  # characters that no workbook may hold are left out
            text = ILLEGAL_CHARACTERS_RE.sub("", value)
            cell.value = armoured(text)
            cell.data_type = "s"
        else:
            cell.value = value
    widest = max(len(str(value or "")) for value in values)
    sheet.column_dimensions[get_column_letter(place)].width = min(max(widest + 2, 8), 60)


def _as_text_cell(value: object) -> str | int | float | bool | None:
    """Give what a cell can hold: a list becomes its words."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return value if isinstance(value, (str, int, float)) or value is None else as_json(value)


def as_text(rows: Sequence[Mapping[str, object]], columns: Mapping[str, str], lang: str) -> str:
    """Write a table for the terminal: headings by column, numbers to the right."""
    cells = [[_shown(row.get(c), lang) for c in columns] for row in rows]
    numeric = [
        all(isinstance(plain(row.get(c)), (int, float, type(None))) for row in rows)
        for c in columns
    ]
    table = [list(columns.values()), *cells]
    widths = [max(len(line[i]) for line in table) for i in range(len(columns))]
    lines = ["  ".join(_aligned(line, widths, numeric)).rstrip() for line in table]
    rule = "  ".join("─" * width for width in widths)
    return "\n".join([lines[0], rule, *lines[1:]])


def _aligned(line: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> list[str]:
    return [
        text.rjust(width) if right else text.ljust(width)
        for text, width, right in zip(line, widths, numeric, strict=True)
    ]


def _shown(value: object, lang: str) -> str:
    value = plain(value)
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "✓" if value else "·"
    if isinstance(value, float):
        text = f"{value:.3f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if lang == "pl" else text
    if isinstance(value, list):
        return on_one_line(", ".join(map(str, value)))
    return on_one_line(str(value))


def on_one_line(text: str) -> str:
    """Keep what would break a line, or tell a terminal what to do, out of a table."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
