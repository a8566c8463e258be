"""A sheet becomes a table: its header is found and recognised, its rows stay as they are."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from netmap.ingest.columns import Columns, Row, texts_of
from netmap.ingest.findings import Report, Where
from netmap.ingest.headings import own_rows, without_headings
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.relations import understand_relations
from netmap.ingest.text import LONGEST, clean, letters, texts_of_row
from netmap.ingest.values import Trouble, number
from netmap.ingest.vocabulary import Column, plain, vocabulary

__all__ = ["Header", "Table", "header_of", "is_table", "tables"]

_KINDS = (
    "nomination",
    "case_part",
    "membership",
    "response",
    "participation",
    "institution",
    "wave",
)
"""Kinds of sheet; of two that fit a header equally well, the first wins."""
_HEADER_DEPTH = 20
_TURNED = 30
_REMARKS = {
    "left-out": "file-left-out",
    "missing": "file-missing-values",
    "times": "file-times-left-out",
}
_REMARK = re.compile(r"[(\[]|,? ?(?:\bod )?\b[0-9]+ ?(?:-|–|—|do) ?[0-9]+")
"""Where a title ends and a remark begins: ``siła (0–5)``, ``siła 0-5``, ``siła [od 0 do 5]``."""
_KEEP_ATTRIBUTES = ("nomination", "institution")


@dataclass(frozen=True)
class Table:
    """A recognised sheet: which column holds which field, and which columns are kept as attributes.

    ``is_network`` of one made from a network file: its ids may count the nodes of that file alone.
    """

    file: str
    sheet: str
    kind: str
    header: Sequence[str]
    columns: Mapping[str, int]
    extra: Sequence[int]
    rows: Sequence[Row]
    formulas: frozenset[tuple[int, int]] = frozenset()
    is_network: bool = False
    header_row: int | None = None

    @property
    def where(self) -> Where:
        """The place of the header."""
        return Where(self.file, self.sheet, self.header_row)

    def title(self, field: str) -> str:
        """Give the header of a field's column as the file has it; the field's own name if there is no such column."""
        return self.header[self.columns[field]] if field in self.columns else field

    @cached_property
    def numeric(self) -> frozenset[int]:
        """The attribute columns in which every value is a number (a code with a leading zero is none)."""
        return frozenset(at for at in self.extra if self._is_numeric(at))

    def keeps_words(self, at: int) -> bool:
        """Tell whether every word of a column is one of its values: a network file says “none” of what is so called."""
        return self.is_network and at not in self.numeric

    def _is_numeric(self, at: int) -> bool:
        texts = (clean(text).text for text in texts_of(self.rows, at))
        told = [text for text in texts if text and not vocabulary().is_missing(text)]
        return bool(told) and all(_is_number(text) for text in told)


def _is_number(text: str) -> bool:
    digits = text.lstrip("+-")
    leads_with_zero = digits[:1] == "0" and digits[1:2].isdigit()
    return not leads_with_zero and not isinstance(number(text), Trouble)


def tables(
    raw: RawFile, report: Report, *, is_open: bool, is_beside: bool = False, is_rest: bool = False
) -> Iterator[Table]:
    """Recognise the sheets of a file.

    Parameters
    ----------
    raw
        The file as read.
    report
        Takes what there is to say: hidden or unknown sheets, headers that cannot be read.
    is_open
        Whether the codebook is open; fewer names of columns count then.
    is_beside
        Whether it only lies in the folder or archive in which filled forms came: it may be something else then.
    is_rest
        Whether other sheets of the file are read as answers or by a mapping: what nobody knows is passed over then.
    """
    found, passed = [], []
    for sheet in raw.sheets:
        where = Where(raw.name, sheet.name)
        if sheet.network:
            found.append(_of_network(raw.name, sheet, report, is_open=is_open))
        elif sheet.is_hidden:
            report.add("sheet-hidden", where)
        elif not sheet.rows:
            _say_formulas(sheet, where, report)
        else:
            header = _find_header(sheet, is_open=is_open)
            if header:
                found.append(_table(raw.name, sheet, *header, report, is_open=is_open))
            else:
                passed.append(sheet)
    if passed and not found and is_beside:
        report.add("file-among-forms", Where(raw.name))
    else:
        alone = not (found or is_rest)
        _say_passed(raw.name, passed, report, is_open=is_open, alone=alone)
    yield from found


def is_table(sheet: RawSheet, *, is_open: bool) -> bool:
    """Tell whether a sheet has a header that is known."""
    return _find_header(sheet, is_open=is_open) is not None


@dataclass(frozen=True)
class Header:
    """Where a sheet has its header, of which kind it is, and the column of each field."""

    at: int
    kind: str
    columns: Mapping[str, int]


def header_of(sheet: RawSheet, *, is_open: bool) -> Header | None:
    """Find the header of a sheet; ``None`` if none is known."""
    found = _find_header(sheet, is_open=is_open)
    if found is None:
        return None
    at, kind = found
    return Header(at, kind, _match(kind, texts_of_row(sheet.rows[at][1]), is_open=is_open))


def _of_network(file: str, sheet: RawSheet, report: Report, *, is_open: bool) -> Table:
    """Recognise a sheet made from another tool's network file; relations that count the waves are waves."""
    for remark in sheet.remarks:
        if remark.kind in _REMARKS:
            place = Where(file, sheet.name, remark.row, "", remark.value)
            report.add(_REMARKS[remark.kind], place)
    kind = "institution" if sheet.name == "nodes" else "nomination"
    if kind == "nomination":
        understand_relations(file, sheet, report)
    return _table(file, sheet, 0, kind, report, is_open=is_open)


def _say_formulas(sheet: RawSheet, where: Where, report: Report) -> None:
    """Say of a sheet without a single value that it is all formulas, if it is."""
    formula = next((remark for remark in sheet.remarks if remark.kind == "formula"), None)
    if formula:
        place = replace(where, row=formula.row)
        report.add("cell-formula-without-result", place.at(letters(formula.column)))


def _find_header(sheet: RawSheet, *, is_open: bool) -> tuple[int, str] | None:
    """Give the place of the first row that is a header, and the kind of sheet it makes."""
    for at, (_, cells) in enumerate(sheet.rows[:_HEADER_DEPTH]):
        kind = _kind(texts_of_row(cells), is_open=is_open)
        if kind:
            return (at + 1 if _says_more(sheet, at, kind, is_open=is_open) else at), kind
    return None


def _says_more(sheet: RawSheet, at: int, kind: str, *, is_open: bool) -> bool:
    """Tell whether the next row is the lower and fuller half of a header in two rows."""
    if at + 1 >= len(sheet.rows):
        return False
    titles = [texts_of_row(cells) for _, cells in sheet.rows[at : at + 2]]
    upper, lower = (_match(kind, row, is_open=is_open) for row in titles)
    return _kind(titles[1], is_open=is_open) == kind and len(lower) > len(upper)


def _kind(titles: Sequence[str], *, is_open: bool) -> str | None:
    """Give the kind of sheet that most of the titles speak for."""
    matches = {kind: _match(kind, titles, is_open=is_open) for kind in _KINDS}
    whole = [kind for kind in _KINDS if _is_whole(kind, matches[kind], is_open=is_open)]
    return max(whole, key=lambda kind: len(matches[kind]), default=None)


def _match(kind: str, titles: Sequence[str], *, is_open: bool) -> dict[str, int]:
    """Find the column of each field; the strongest of its names that is there wins."""
    places: dict[str, int] = {}
    for at, title in enumerate(titles):
        for word in (plain(_REMARK.split(title)[0]), plain(title)):
            places.setdefault(word, at)
    halves = dict(_said_twice(titles))
    matched = {}
    for column in vocabulary().columns[kind]:
        words = column.words(is_open=is_open)
        here = [places[word] for word in words if word in places]
        here += [at for at, both in halves.items() if both <= {*words}]
        if here:
            matched[column.field] = here[0]
    if kind == "nomination" and "target" in matched and "source" not in matched and not is_open:
        _match_source(matched, places, titles)
    return matched


def _match_source(
    matched: dict[str, int], places: Mapping[str, int], titles: Sequence[str]
) -> None:
    """Take who answers for the source where no column says more, or an institution beside its partner."""
    words = vocabulary()
    own = next((places[word] for word in sorted(words.own) if word in places), None)
    is_pair = plain(_REMARK.split(titles[matched["target"]])[0]) in words.partner
    rest = (c for c in words.columns["institution"] if c.field not in ("name", "serves"))
    is_roster = any(word in places for c in rest for word in (plain(c.field), plain(c.pl)))
    if "respondent" in matched:
        matched["source"] = matched.pop("respondent")
    elif own is not None and is_pair and not is_roster:
        matched["source"] = own


def _said_twice(titles: Sequence[str]) -> Iterator[tuple[int, set[str]]]:
    """Give the titles that say one thing in two ways (“Siła / strength”), each with its words."""
    for at, title in enumerate(titles):
        said = {plain(word) for word in title.split("/")}
        if len(said) > 1 and "" not in said:
            yield at, said


def _is_whole(kind: str, matched: Mapping[str, int], *, is_open: bool) -> bool:
    columns = vocabulary().columns[kind]
    choices = [column.field in matched for column in columns if column.one_of]
    needed = all(column.field in matched for column in columns if column.required)
    if kind == "institution" and not is_open and len(matched) < 2:
        return False  # one column of names is as likely a legend as a roster
    return needed and (any(choices) or not choices)


def _table(
    file: str, sheet: RawSheet, at: int, kind: str, report: Report, *, is_open: bool
) -> Table:
    number_of_row, cells = sheet.rows[at]
    where = Where(file, sheet.name, number_of_row)
    titles = texts_of_row(cells)
    if at:
        report.add("header-not-first", where)
    _check_header(cells, sheet, where, report)
    matched = _match(kind, titles, is_open=is_open)
    if kind == "nomination" and "strength" not in matched and not is_open:
        matched |= _yes_or_no(titles, sheet.rows[at + 1 :])
    extra = list(_extra(kind, titles, set(matched.values()), where, report, is_open=is_open))
    rows: Sequence[Row] = sheet.rows[at + 1 :]
    if not sheet.network:  # whose every row is a node or a tie, whatever it is called
        below = without_headings(titles, rows, where, report)
        rows = own_rows(kind, matched, below, where, report)
    formulas = frozenset((r.row, r.column - 1) for r in sheet.remarks if r.kind == "formula")
    network = bool(sheet.network)
    table = Table(
        file, sheet.name, kind, titles, matched, extra, rows, formulas, network, number_of_row
    )
    _check_body(table, sheet, where, report)
    return table


def _yes_or_no(titles: Sequence[str], rows: Sequence[Row]) -> dict[str, int]:
    """Find the column that says by yes, no or a number whether there is cooperation."""
    words = vocabulary()
    for at, title in enumerate(titles):
        if plain(_REMARK.split(title)[0]) in words.cooperation:
            told = {text for raw in texts_of(rows, at) if (text := clean(raw).text)}
            if told and all(
                words.is_yes(t) or words.is_no(t) or words.is_missing(t) or _is_number(t)
                for t in told
            ):
                return {"strength": at}
    return {}


def _check_header(
    cells: Sequence[str | None], sheet: RawSheet, where: Where, report: Report
) -> None:
    seen: set[str] = set()
    for cleaned in (clean(cell or "") for cell in cells):
        title = cleaned.text
        if cleaned.control:
            report.add("cell-control-character", where.at(title), character=cleaned.control)
        if len(title) > LONGEST:
            report.add("cell-too-long", where.at(title[:100]), most=LONGEST)
        if title and plain(title) in seen:
            report.add("header-repeated", where.at(title, title))
        seen.add(plain(title))
    for remark in sheet.remarks:
        if remark.kind == "merged" and remark.row == where.row:
            report.add("header-merged", where.at("", remark.value))


def _extra(
    kind: str,
    titles: Sequence[str],
    taken: set[int],
    where: Where,
    report: Report,
    *,
    is_open: bool,
) -> Iterator[int]:
    """Give the columns kept as attributes, and say what becomes of every column that is none of ours."""
    words = vocabulary()
    kept = kind in _KEEP_ATTRIBUTES
    for at, title in enumerate(titles):
        if at in taken or not title or words.is_ordinal(title):
            continue
        if words.is_personal(title):
            report.add("header-personal-column", where.at(title, title))
            continue
        if kept:
            yield at
        if not (kept and is_open):
            likely = _likely_title(kind, title)
            code = "header-kept-as-attribute" if kept else "header-ignored"
            report.add("header-misprint" if likely else code, where.at(title, title), likely=likely)


def _likely_title(kind: str, title: str) -> str:
    """Give the column that a header may be a misprint of; empty if it is like none."""
    names = {
        plain(name): name
        for column in vocabulary().columns[kind]
        for name in (column.pl, column.en)
    }
    close = difflib.get_close_matches(plain(title), names, n=1, cutoff=0.8)
    return names[close[0]] if close and close[0] != plain(title) else ""


def _check_body(table: Table, sheet: RawSheet, header: Where, report: Report) -> None:
    if not table.rows:
        report.add("sheet-without-rows", table.where)
    for remark in sheet.remarks:
        if remark.kind == "merged" and header.row is not None and remark.row > header.row:
            report.add("cell-merged", Where(table.file, table.sheet, remark.row, "", remark.value))
    width = len(table.header)
    for number_of_row, cells in () if _are_narrow(table.rows, width) else table.rows:
        if len(cells) > width and not table.sheet:
            where = Where(table.file, table.sheet, number_of_row)
            report.add("row-too-many-cells", where, cells=len(cells), columns=width)
    _check_nameless(table, header, report)


def _are_narrow(rows: Sequence[Row], width: int) -> bool:
    """Tell at a glance that no row of a long sheet has more cells than that."""
    return isinstance(rows, Columns) and len(rows.columns) <= width


def _check_nameless(table: Table, header: Where, report: Report) -> None:
    """Values under no header are not read; say so once a column."""
    across = (len(cells) for _, cells in table.rows) if table.sheet else ()
    width = max([len(table.header), *across])
    for at in range(width):
        title = table.header[at] if at < len(table.header) else ""
        if not title and any(at < len(cells) and cells[at] for _, cells in table.rows):
            report.add("header-empty", header.at(letters(at + 1)))


def _say_passed(
    file: str, passed: Sequence[RawSheet], report: Report, *, is_open: bool, alone: bool
) -> None:
    """Say which sheets were not understood; an error if nothing of the file was."""
    if alone and not passed:
        report.add("file-empty", Where(file))
    for sheet in passed:
        row, cells = sheet.rows[0]
        titles = ", ".join(title for title in texts_of_row(cells) if title)[:200]
        where = Where(file, sheet.name, row, "", titles)
        nearest = _nearest(texts_of_row(cells), is_open=is_open)
        if alone and _is_turned(sheet, is_open=is_open):
            report.add("sheet-turned", where)
        elif nearest and alone:
            report.add("header-missing-column", where, pl=nearest.pl, en=nearest.en)
        else:
            report.add("file-nothing-recognised" if alone else "sheet-unrecognised", where)


def _is_turned(sheet: RawSheet, *, is_open: bool) -> bool:
    """Tell whether the headings stand one below the other in the first column."""
    if len(sheet.rows) > _TURNED:
        return False
    first = texts_of_row([cells[0] if cells else None for _, cells in sheet.rows])
    kind = _kind(first, is_open=is_open)
    return kind is not None and max(len(cells) for _, cells in sheet.rows) > 1


def _nearest(titles: Sequence[str], *, is_open: bool) -> Column | None:
    """Give the one column that a sheet lacks to be of some kind, if it has at least two others."""
    for kind in _KINDS:
        matched = _match(kind, titles, is_open=is_open)
        columns = {column.field: column for column in vocabulary().columns[kind]}
        lacking = [c for c in columns.values() if c.required and c.field not in matched]
        if len(lacking) == 1 and len(matched) >= 2:
            return lacking[0]
        if kind == "institution" and matched.keys() & {"id", "name"}:
            return columns["serves"]  # a roster, but for where its institutions work
    return None
