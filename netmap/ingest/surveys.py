"""Answers of a LimeSurvey survey that netmap made: one row a respondent, whichever export LimeSurvey wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from netmap.ingest.answers import Answer, Answers, suits
from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.survey_columns import Names, coded_titles, header_of, names_in
from netmap.ingest.text import clean
from netmap.ingest.vocabulary import vocabulary
from netmap.questionnaire import SCALES, Mark
from netmap.questionnaire.limesurvey import KINDS, MARK, RESPONDENT, ROLE

__all__ = ["is_survey", "read_survey"]

_PART = re.compile(r"(\w+?)\[([a-z0-9]+)(?:_([a-z0-9]+))?\]", re.ASCII)
_SENT = "submitdate"


def is_survey(file: RawFile) -> bool:
    """Tell whether a file is the export of a survey that netmap made."""
    return any(header_of(sheet) is not None for sheet in file.sheets)


def read_survey(file: RawFile, context: Context) -> Iterator[Answers]:
    """Give what every respondent of a survey said."""
    for sheet in file.sheets:
        header = header_of(sheet)
        if header is not None:
            yield from _Survey(file.name, sheet, header, context).answers()


def _texts(cells: Sequence[str | None]) -> list[str]:
    return [clean(cell or "").text for cell in cells]


class _Survey:
    """The sheet of an export."""

    def __init__(self, file: str, sheet: RawSheet, header: int, context: Context) -> None:
        self._file, self._sheet, self._context = file, sheet, context
        self._names: dict[str, Names] = {}
        self._judged: dict[Mark, bool] = {}
        self._rows_below = sheet.rows[header + 1 :]
        cells = sheet.rows[header][1]
        mark = next((m for title in _texts(cells) if (m := Mark.read(title))), None)
        named = self._names_in(mark).code_of if mark else {}
        self._titles = coded_titles(cells, named, context.book)
        self._shown = dict(zip(self._titles, _texts(cells), strict=True))

    def answers(self) -> Iterator[Answers]:
        """Give what every respondent said."""
        for number, cells in self._rows_below:
            told = dict(zip(self._titles, _texts(cells), strict=False))
            where = Where(self._file, self._sheet.name, number)
            rows = list(self._rows(told, where))
            found = self._answers_of(told, rows, where)
            if found:
                yield found
            elif any(row.cells for row in rows) and not self._is_unfinished(told):
                self._context.drafts.refuse("nomination", where)

    def _is_unfinished(self, told: Mapping[str, str]) -> bool:
        return _SENT in told and (not told[_SENT] or vocabulary().is_missing(told[_SENT]))

    def _answers_of(
        self, told: Mapping[str, str], rows: Sequence[Answer], where: Where
    ) -> Answers | None:
        """Give what one respondent said; nothing if the row cannot be taken, or holds no answer."""
        report = self._context.report
        mark = Mark.read(told[MARK])
        if mark is None:
            report.add("row-form-no-mark", where.at(MARK, told[MARK]))
            return None
        if not self._suits(mark, where):
            return None
        if self._is_unfinished(told):
            report.add("row-form-unfinished", where.at(_SENT))
            return None
        if not any(row.cells for row in rows):
            report.add("sheet-form-blank", where)
            return None
        respondent, role = self._respondent(told, mark, where), self._role(told, mark, where)
        known = self._known_rows(rows, mark)
        return (
            None
            if not respondent or role is None
            else Answers(mark.wave, mark.commune, where, respondent, role, known)
        )

    def _suits(self, mark: Mark, where: Where) -> bool:
        """Judge a mark once: every row of a survey bears the same."""
        if mark not in self._judged:
            self._judged[mark] = suits(mark, where, {}, self._context)
        return self._judged[mark]

    def _names_in(self, mark: Mark) -> Names:
        if mark.commune not in self._names:
            context = self._context
            places = {place.terc: place.name for place in context.known.territories.values()}
            self._names[mark.commune] = names_in(mark, context.directory, context.book, places)
        return self._names[mark.commune]

    def _respondent(self, told: Mapping[str, str], mark: Mark, where: Where) -> str:
        """Give the institution that answers by its code, or by the name that the form gives it."""
        said, names = told[RESPONDENT], self._names_in(mark)
        found = names.bodies.get(names.code_of.get(said, said), "")
        if not found:
            kind = "unknown" if said else "no"
            self._context.report.add(
                f"cell-form-{kind}-respondent", where.at(self._shown[RESPONDENT], said)
            )
        return found

    def _role(self, told: Mapping[str, str], mark: Mark, where: Where) -> str | None:
        said = told.get(ROLE, "")
        roles = self._names_in(mark).roles
        if not said or vocabulary().is_missing(said):
            return ""
        if said not in roles:
            self._context.report.add("cell-form-unknown-role", where.at(self._shown[ROLE], said))
            return None
        return roles[said]

    def _rows(self, told: Mapping[str, str], where: Where) -> Iterator[Answer]:
        """Give the answers by the code of the institution they are about; a box left empty says nothing."""
        cells: dict[str, dict[str, tuple[str, Where]]] = {}
        for title, text in told.items():
            part = _PART.fullmatch(title)
            if part is None or part[1] not in (*SCALES, KINDS) or self._says_nothing(part[1], text):
                continue
            place = where.at(self._shown[title], text)
            if part[1] != KINDS:
                cells.setdefault(part[2], {})[part[1]] = (text, place)
            elif part[3] and not vocabulary().is_no(text) and text not in ("0", "N"):
                said = "yes" if text == "1" else text
                cells.setdefault(part[2], {})[f"layer:{part[3]}"] = (said, place)
        for code, said_of in cells.items():
            yield Answer(where, code, said_of)

    def _says_nothing(self, question: str, text: str) -> bool:
        """Tell whether a cell is empty, or of a question that was not shown; a step of a scale is neither."""
        is_step = question in SCALES and self._context.book.scales[question].level(text) is not None
        return not text or (vocabulary().is_missing(text) and not is_step)

    def _known_rows(self, rows: Sequence[Answer], mark: Mark) -> list[Answer]:
        """Turn codes into ids and layers; say which nobody knows."""
        names, known = self._names_in(mark), []
        for row in rows:
            layers = {
                c: names.layers.get(c.removeprefix("layer:"))
                for c in row.cells
                if c.startswith("layer:")
            }
            target = names.bodies.get(row.target)
            strange = next((c for c, layer in layers.items() if layer is None), None)
            if target is None or strange:
                place = row.cells[strange or next(iter(row.cells))][1]
                self._context.report.add("row-form-unknown-id", place, id=place.column)
                self._context.drafts.refuse("nomination", row.where)
                continue
            cells = {
                f"layer:{layers[c]}" if c in layers else c: said for c, said in row.cells.items()
            }
            known.append(Answer(row.where, target, cells))
        return known
