"""A list of ties or institutions whose headings nobody knows, read as its mapping says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from netmap.ingest.exports.mapped import Sorted
from netmap.ingest.findings import Report, Where
from netmap.ingest.headings import own_rows
from netmap.ingest.mapping import RECORDS, SheetMapping, title_key
from netmap.ingest.tables import Table
from netmap.ingest.text import clean, letters, texts_of_row

__all__ = ["in_words", "listed"]

_CONSTANT = ("wave", "commune", "layer")


def listed(apart: Sorted, report: Report) -> Table | None:
    """Read a sheet as the list that its mapping says it is; ``None`` if it is to be passed over."""
    mapping, sheet = apart.mapping, apart.sheet
    if mapping is None or mapping.kind not in RECORDS:
        report.add("sheet-mapping-pass", Where(apart.file, sheet.name))
        return None
    header = apart.header()
    titles = texts_of_row(sheet.rows[header[-1]][1]) if header else _lettered(apart)
    rows = sheet.rows[header[-1] + 1 if header else 0 :]
    told = {title_key(title): meaning for title, meaning in mapping.columns.items()}
    says = {at: told[key].says for at, t in enumerate(titles) if (key := title_key(t)) in told}
    columns = {field: at for at, field in says.items() if field not in ("attribute", "pass", "")}
    _say_lacking(apart, mapping, titles, report)
    rows = [row for row in rows if mapping.last is None or row[0] <= mapping.last]
    kind, where = RECORDS[mapping.kind], Where(apart.file, sheet.name)
    own = own_rows(kind, columns, rows, where, report)
    kept = [(number, in_words(cells, columns, mapping)) for number, cells in own]
    constants = [f for f in _CONSTANT if getattr(mapping, f) and f not in columns]
    width = max(len(titles), *(len(cells) for _, cells in kept)) if kept else len(titles)
    titles += [""] * (width - len(titles))
    for field in constants:
        columns[field] = len(titles)
        titles.append(field)
        value = getattr(mapping, field)
        for _, cells in kept:
            cells += [None] * (columns[field] - len(cells)) + [value]
    return Table(
        apart.file, sheet.name, kind, titles, columns,
        [at for at, field in says.items() if field == "attribute"], kept,
        frozenset((r.row, r.column - 1) for r in sheet.remarks if r.kind == "formula"),
        header_row=sheet.rows[header[-1]][0] if header else None,
    )  # fmt: skip


def in_words(
    cells: Sequence[str | None], columns: Mapping[str, int], mapping: SheetMapping
) -> list[str | None]:
    """Put cells into the words of netmap."""
    told = list(cells)
    for field, at in columns.items():
        if at < len(told) and told[at]:
            said = mapping.said(field, clean(told[at] or "").text)
            told[at] = said if said != clean(told[at] or "").text else told[at]
    return told


def _say_lacking(
    apart: Sorted, mapping: SheetMapping, titles: Sequence[str], report: Report
) -> None:
    here = set(map(title_key, titles))
    lacking = [title for title in mapping.columns if title_key(title) not in here]
    if lacking:
        where = Where(apart.file, apart.sheet.name)
        report.add("header-mapping-lacking", where, titles="; ".join(lacking[:10]), n=len(lacking))


def _lettered(apart: Sorted) -> list[str]:
    width = max((len(cells) for _, cells in apart.sheet.rows), default=0)
    return [letters(at + 1) for at in range(width)]
