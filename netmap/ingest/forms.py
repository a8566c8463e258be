"""Filled forms: workbooks that netmap made, and what was done to them by hand since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from netmap.ingest.answers import Answer, Answers, suits
from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import clean, letters
from netmap.questionnaire import Mark, questions_of
from netmap.questionnaire.workbook import CODE_ROW, FIRST_COLUMN, LISTS, TITLE_ROW

__all__ = ["is_form", "read_form"]

_OTHER, _LAYER = "other", "layer:"
_DEPTH = 40


def is_form(file: RawFile) -> bool:
    """Tell whether a file is a form that netmap made, or what another kind of file kept of one."""
    return any(_is_lists(sheet) or _layout(sheet) for sheet in file.sheets)


def read_form(file: RawFile, context: Context) -> Iterator[Answers]:
    """Give what a respondent said in a filled form; say what was done to the form by hand."""
    kept = next(filter(_is_lists, file.sheets), None)
    sheets = [sheet for sheet in file.sheets if not sheet.is_hidden and sheet.rows]
    found = [(sheet, layout) for sheet in sheets if (layout := _layout(sheet))]
    for sheet in sheets:
        if all(sheet is not one for one, _ in found):
            titles = ", ".join(filter(None, (_text(sheet.rows[0][1], n) for n in range(8))))
            context.report.add("sheet-unrecognised", Where(file.name, sheet.name, None, "", titles))
    lists = _Lists(kept) if kept else None
    if lists is None or lists.mark is None or not found:
        context.report.add("sheet-form-damaged", Where(file.name, sheets[0].name if sheets else ""))
        return
    for sheet, layout in found:
        form = _Form(file.name, sheet, layout, lists, lists.mark, context)
        if suits(lists.mark, form.where, lists.bodies, context):
            yield from form.answers()


def _is_lists(sheet: RawSheet) -> bool:
    return sheet.name == LISTS and bool(sheet.rows) and _text(sheet.rows[0][1], 0) == "netmap"


def _text(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if 0 <= at < len(cells) else ""


class _Lists:
    """The hidden sheet of a form: what it says of itself, and its lists with the codes behind their words."""

    def __init__(self, sheet: RawSheet) -> None:
        rows = [cells for _, cells in sheet.rows]
        self.mark = Mark.of({_text(cells, 0): _text(cells, 1) for cells in rows})
        self.bodies = {_text(c, 2): _text(c, 3) for c in rows if _text(c, 2)}
        self.roles = {_text(c, 4): _text(c, 5) for c in rows if _text(c, 4)}

    def code_of(self, word: str, listed: Mapping[str, str]) -> str:
        """Give the code behind a word of a list, which Excel lets people type in any case; empty if it is none."""
        folded = word.casefold()
        alike = [code for code, shown in listed.items() if shown.casefold() == folded]
        return next((c for c in alike if listed[c] == word), alike[0] if len(alike) == 1 else "")


@dataclass(frozen=True)
class _Layout:
    """Where things stand on the sheet: its row of codes, and the column of each code."""

    sheet: RawSheet
    at: int
    columns: Mapping[str, int]

    @cached_property
    def cells_of(self) -> Mapping[int, Sequence[str | None]]:
        """The rows by their number."""
        return dict(self.sheet.rows)

    @property
    def code_row(self) -> int:
        """The number of the row of codes."""
        return self.sheet.rows[self.at][0]

    def chosen(self, above: int) -> tuple[str, int]:
        """Give what was chosen so many rows above the row of codes, and the row."""
        row = self.code_row - above
        return _text(self.cells_of.get(row, ()), FIRST_COLUMN - 1), row


def _layout(sheet: RawSheet) -> _Layout | None:
    for at, (_, cells) in enumerate(sheet.rows[:_DEPTH]):
        if not any(cell and cell.startswith(_LAYER) for cell in cells):
            continue
        codes = [_text(cells, n) for n in range(len(cells))]
        if "id" in codes and "name" in codes and any(code.startswith(_LAYER) for code in codes):
            columns = {code: n for n, code in enumerate(codes) if code}
            return _Layout(sheet, at, columns)
    return None


class _Form:
    """One sheet of a filled form."""

    def __init__(
        self,
        file: str,
        sheet: RawSheet,
        layout: _Layout,
        lists: _Lists,
        mark: Mark,
        context: Context,
    ) -> None:
        self.where = Where(file, sheet.name)
        self._sheet, self._layout, self._lists, self._mark = sheet, layout, lists, mark
        self._context, self._report = context, context.report
        self._refused = 0
        self._questions = {q.field: q for q in questions_of(context.book)}

    def answers(self) -> Iterator[Answers]:
        """Give the answers, if the form can be read and somebody answered."""
        if not self._is_whole():
            return
        rows = list(self._rows())
        if not rows:
            if not self._refused:
                self._report.add("sheet-form-blank", self.where)
            return
        respondent, role = self._respondent(), self._role()
        if respondent and role is not None:
            mark = self._mark
            yield Answers(mark.wave, mark.commune, self.where, respondent, role, rows)
        else:
            for row in rows:
                self._context.drafts.refuse("nomination", row.where)

    @cached_property
    def _formulas(self) -> Mapping[int, Sequence[int]]:
        """The columns of the form in which formulas without a result stand, by row."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for remark in self._sheet.remarks:
            if remark.kind == "formula" and remark.column - 1 in self._layout.columns.values():
                found[remark.row].append(remark.column)
        return found

    # ── what was done to the form ───────────────────────────────────────────────────────────────────────────────────

    def _is_whole(self) -> bool:
        columns = self._layout.columns
        lost = [code for code in self._questions if code not in columns]
        strange = [
            c for c in columns if c not in self._questions and c not in ("id", "number", "name")
        ]
        if lost or strange:
            place = Where(self.where.file, self.where.sheet, self._layout.code_row)
            self._report.add("sheet-form-damaged", place)
            return False
        if not any(remark.kind == "protected" for remark in self._sheet.remarks):
            self._report.add("sheet-form-unprotected", self.where)
        self._check_titles()
        self._say_beside()
        return True

    def _say_beside(self) -> None:
        """Say that something was written to the right of the form: nobody can tell what it means."""
        first, width = self._layout.code_row, max(self._layout.columns.values()) + 1
        rows = [n for n, cells in self._sheet.rows if n > first and any(cells[width:])]
        if rows:
            place = Where(self.where.file, self.where.sheet, rows[0], letters(width + 1))
            self._report.add("sheet-form-beside", place, n=len(rows))

    def _check_titles(self) -> None:
        """Say where a heading is not what the form had: the codes decide, but somebody may have meant another thing."""
        row = self._layout.code_row + TITLE_ROW - CODE_ROW
        cells = self._layout.cells_of.get(row, ())
        for code, question in self._questions.items():
            at = self._layout.columns[code]
            title, meant = _text(cells, at), question.label.say(self._mark.lang)
            if title != meant and self._mark.codebook_version == self._context.book.version:
                place = Where(self.where.file, self.where.sheet, row, letters(at + 1), title)
                self._report.add("header-form-changed", place, meant=question.label)

    # ── who answers ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _respondent(self) -> str:
        """Give the institution that answers; empty, and a finding, if nobody can tell."""
        said, row = self._layout.chosen(2)
        place = Where(self.where.file, self.where.sheet, row, letters(FIRST_COLUMN), said)
        made_for = self._mark.respondent
        found = self._lists.code_of(said, self._lists.bodies)
        if made_for and found != made_for:
            meant = self._lists.bodies.get(made_for, made_for)
            self._report.add("cell-form-other-respondent", place, meant=meant)
        elif not said:
            self._report.add("cell-form-no-respondent", place)
        elif not found or found not in self._context.directory:
            self._report.add("cell-form-unknown-respondent", place)
        else:
            return found
        return ""

    def _role(self) -> str | None:
        said, row = self._layout.chosen(1)
        found = self._lists.code_of(said, self._lists.roles)
        if said and not found:
            place = Where(self.where.file, self.where.sheet, row, letters(FIRST_COLUMN), said)
            self._report.add("cell-form-unknown-role", place)
            return None
        return found

    # ── the rows ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _rows(self) -> Iterator[Answer]:
        """Give every row that says anything and can be trusted to speak of the institution whose id it bears."""
        seen: dict[str, int] = {}
        for number, cells in self._sheet.rows:
            if number <= self._layout.code_row + TITLE_ROW - CODE_ROW:
                continue
            row = self._row(number, cells)
            key = _text(cells, self._layout.columns["id"])
            if key and key != _OTHER and key in seen:
                self._refuse("row-form-copied", row, first=seen[key])
            elif self._is_sound(row, key):
                yield row
            if key:
                seen.setdefault(key, number)
        self._say_missing(seen)

    def _row(self, number: int, cells: Sequence[str | None]) -> Answer:
        where, columns = Where(self.where.file, self.where.sheet, number), self._layout.columns
        key, name = _text(cells, columns["id"]), _text(cells, columns["name"])
        filled = {
            code: (cells[at] or "", where.at(question.label.say(self._mark.lang), _text(cells, at)))
            for code, question in self._questions.items()
            if (at := columns[code]) < len(cells) and _text(cells, at)
        }
        target = "" if key == _OTHER else key
        return Answer(where.at("", name), target, filled, name)

    def _is_sound(self, row: Answer, key: str) -> bool:
        """Tell whether a row is an answer; say what is wrong with one that is not."""
        if not key and (row.cells or row.name):
            self._refuse("row-form-added", row)
        elif self._lacks_results(row):
            self._context.drafts.refuse("nomination", row.where)
        elif key == _OTHER:
            return self._is_written_in(row)
        elif key and key not in self._lists.bodies and row.cells:
            self._refuse("row-form-unknown-id", row, id=key)
        elif key and row.name != self._lists.bodies.get(key, row.name):
            self._refuse("row-form-name-changed", row, id=key, meant=self._lists.bodies[key])
        elif row.cells and key not in self._context.directory:
            self._refuse("row-form-unknown-id", row, id=key)
        else:
            return bool(row.cells)
        return False

    def _is_written_in(self, row: Answer) -> bool:
        if row.cells and not row.name:
            self._refuse("row-form-nameless", row)
        elif row.name and not row.cells:
            self._report.add("row-form-name-only", row.where)
        return bool(row.cells and row.name)

    def _lacks_results(self, row: Answer) -> bool:
        """Say where a formula has no stored result: its cell only looks empty."""
        found = self._formulas.get(row.where.row or 0, [])
        for column in found:
            self._report.add("cell-formula-without-result", row.where.at(letters(column)))
        return bool(found)

    def _refuse(self, code: str, row: Answer, **params: object) -> None:
        self._refused += 1
        self._report.add(code, row.where, **params)
        self._context.drafts.refuse("nomination", row.where)

    def _say_missing(self, seen: Mapping[str, int]) -> None:
        asked = {k: n for k, n in self._lists.bodies.items() if k != self._mark.respondent}
        lost = [name for key, name in asked.items() if key not in seen]
        if lost:
            names = "; ".join(lost[:5])
            self._report.add("sheet-form-rows-missing", self.where, n=len(lost), names=names)
