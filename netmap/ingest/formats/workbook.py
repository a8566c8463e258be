"""What openpyxl is asked of a workbook: its sheets and which cells are dates, nothing of how it looks or prints."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from defusedxml.ElementTree import iterparse

from netmap.ingest.formats.problem import Problem

__all__ = ["date_styles", "elements", "opened"]

_STYLES = "xl/styles.xml"
_LONGEST_FORMAT = 255
"""As many signs as Excel keeps of a format; looking for dates takes as long as their square."""
_MOST_FORMATS = 5_000


def opened(archive: io.BytesIO) -> Any:
    """Open a workbook that was looked at, and give openpyxl's reader of it.

    Names of areas, properties, themes and charts are not read: openpyxl looks for them with patterns that a few
    thousand signs keep busy for hours.
    """
    from openpyxl.reader.excel import ExcelReader  # only now: text needs none of it

    reader: Any = ExcelReader(archive, read_only=True, data_only=True, keep_links=False)
    reader.read_chartsheet = lambda *_: None
    reader.read_manifest()
    reader.read_strings()
    reader.read_workbook()
    if _STYLES in reader.valid_files:
        dates, spans = date_styles(reader.archive.read(_STYLES))
        reader.wb._date_formats, reader.wb._timedelta_formats = dates, spans
    reader.read_worksheets()
    return reader


def date_styles(styles: bytes) -> tuple[set[int], set[int]]:
    """Give the numbers of the styles whose cells are dates, and of those that are spans of time.

    Examples
    --------
    >>> date_styles(
    ...     b'<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs></s>'
    ... )
    ({1, 2}, {2})
    """
    from openpyxl.styles.numbers import builtin_format_code, is_date_format, is_timedelta_format

    own: dict[int, str] = {}
    used: list[int] = []
    for name, inside, told in elements(styles):
        if name == "numFmt":
            own[int(told["numFmtId"])] = told.get("formatCode", "")[:_LONGEST_FORMAT]
        elif name == "xf" and inside == "cellXfs":
            used.append(int(told.get("numFmtId", 0)))
        if len(own) > _MOST_FORMATS:
            raise Problem("file-suspicious-archive")
    code = {of: own.get(of) or builtin_format_code(of) for of in set(used)}
    dates = {of for of, said in code.items() if is_date_format(said)}
    spans = {of for of, said in code.items() if is_timedelta_format(said)}
    return (
        {at for at, of in enumerate(used) if of in dates},
        {at for at, of in enumerate(used) if of in spans},
    )


def elements(xml: bytes) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Give each element that opens: its name, that of what it stands in, its attributes."""
    path: list[str] = []
    for event, element in iterparse(io.BytesIO(xml), ("start", "end"), forbid_dtd=True):
        if event == "end":
            path.pop()
            element.clear()
            continue
        name = element.tag.rpartition("}")[2]
        yield name, path[-1] if path else "", element.attrib
        path.append(name)
