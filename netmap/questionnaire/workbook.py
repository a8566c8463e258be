"""The questionnaire as a workbook: a roster with hidden ids and drop-downs, everything else protected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from netmap.questionnaire.form import Form, Question, label_of

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["CODE_ROW", "FIRST_COLUMN", "FIRST_ROW", "LISTS", "OTHERS", "write_workbook"]

LISTS = "netmap"
"""The hidden sheet: what the form says of itself, the roster with its ids, what may be chosen."""
RESPONDENT, ROLE = "D6", "D7"
"""The cells in which the one who answers is chosen."""
CODE_ROW, TITLE_ROW, FIRST_ROW = 8, 10, 11
"""The hidden row of codes, the row of headings, the first row of the roster."""
FIRST_COLUMN = 4
OTHERS = 3
"""Rows for institutions that the roster does not hold."""

_GREY, _DARK, _OPEN, _LINE = "FFE7E6E6", "FF1F3864", "FFFFF9E5", "FF7F7F7F"
_WIDTHS = {"strength": 23, "frequency": 25, "trust": 20}


def write_workbook(form: Form, path: Path, lang: str) -> None:
    """Write the form as XLSX.

    Parameters
    ----------
    form
        What is asked.
    path
        Where to.
    lang
        The language of the form.
    """
    from openpyxl import Workbook  # large, and most commands write no workbook
    from openpyxl.workbook.protection import WorkbookProtection

    words = form.words(lang)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = words["sheet"]
    lists = _Lists(book, form, lang)
    _write_head(sheet, form, words)
    _write_roster(sheet, form, words, lang)
    _write_anchors(sheet, form, words, lang)
    _offer_choices(sheet, form, words, lists)
    _set_page(sheet, form)
    book.security = WorkbookProtection(lockStructure=True)
    book.properties.title = words["title"]
    book.properties.language = lang
    book.properties.creator = "netmap"
    book.save(path)


class _Lists:
    """The hidden sheet: a column for each list; gives the places that drop-downs point to."""

    def __init__(self, book: Workbook, form: Form, lang: str) -> None:
        self._sheet: Worksheet = book.create_sheet(LISTS)
        self._at = 0
        words, mark = form.words(lang), form.mark
        said = {
            "netmap": mark.version,
            **{n: getattr(mark, n) for n in _MARKED if getattr(mark, n)},
        }
        self._column([*said])
        self._column([*said.values()])
        self._column([body.id for body in form.bodies])
        self.bodies = self._column([body.name for body in form.bodies])
        self._column([*form.codebook.respondents])
        self.roles = self._column([r.label.say(lang) for r in form.codebook.respondents.values()])
        self.answers = {"": self._column([words["yes"], words["no"]])}
        for question in form.questions:
            if question.scale:
                levels = [label_of(n, question.scale, lang) for n in sorted(question.scale.levels)]
                self.answers[question.code] = self._column(levels)
        self._sheet.sheet_state = "veryHidden"
        self._sheet.protection.sheet = True

    def _column(self, values: Sequence[str]) -> str:
        """Write a list and give its place; an empty one has none."""
        from openpyxl.utils import get_column_letter

        self._at += 1
        for row, value in enumerate(values, start=1):
            _put(self._sheet, row, self._at, value)
        letter = get_column_letter(self._at)
        return f"'{LISTS}'!${letter}$1:${letter}${len(values)}" if values else ""


_MARKED = ("study", "codebook", "codebook_version", "commune", "wave", "lang", "respondent")


def _put(sheet: Worksheet, row: int, column: int, value: str, **style: Any) -> Any:
    """Write text that no spreadsheet runs."""
    cell: Any = sheet.cell(row, column)
    cell.value = value
    cell.data_type = "s"
    for name, given in style.items():
        setattr(cell, name, given)
    return cell


def _write_head(sheet: Worksheet, form: Form, words: dict[str, str]) -> None:
    """Write what the form is and how it is filled in, and who answers."""
    from openpyxl.styles import Alignment, PatternFill, Protection

    last = FIRST_COLUMN + len(form.questions) - 1
    wrapped = Alignment(wrap_text=True, vertical="top")
    _put(sheet, 1, 2, words["title"], font=_font(bold=True, size=15, color=_DARK))
    for row, word in ((2, "intro"), (3, "how"), (4, "persons"), (5, "return")):
        _put(
            sheet,
            row,
            2,
            words[word],
            alignment=wrapped,
            font=_font(size=11, bold=word == "persons"),
        )
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=last)
    for row, word, height in ((6, "institution", 24), (7, "role", 24)):
        _put(
            sheet,
            row,
            3,
            words[word],
            font=_font(bold=True),
            alignment=Alignment(vertical="center"),
        )
        sheet.row_dimensions[row].height = height
        for column in range(4, 7):
            cell: Any = sheet.cell(row, column)
            cell.fill, cell.border = PatternFill("solid", _OPEN), _frame()
            cell.alignment = Alignment(vertical="center", wrap_text=True)
            cell.protection = Protection(locked=False)
        sheet.merge_cells(start_row=row, end_row=row, start_column=4, end_column=6)
    if form.respondent:
        chosen = _put(sheet, 6, 4, form.respondent.name, font=_font(bold=True))
        chosen.protection = Protection(locked=True)
    for row, height in ((1, 24), (2, 32), (3, 48), (4, 18), (5, 18)):
        sheet.row_dimensions[row].height = height


def _font(**style: Any) -> Any:
    from openpyxl.styles import Font

    return Font(**{"name": "Calibri", "size": 11, **style})


def _frame() -> Any:
    from openpyxl.styles import Border, Side

    side = Side("thin", color=_LINE)
    return Border(side, side, side, side)


def _write_roster(sheet: Worksheet, form: Form, words: dict[str, str], lang: str) -> None:
    """Write the hidden row of codes, the questions, the headings, and a row for every institution."""
    from openpyxl.styles import Alignment, PatternFill, Protection

    for at, code in enumerate(
        ("id", "number", "name", *(q.field for q in form.questions)), start=1
    ):
        _put(sheet, CODE_ROW, at, code)
    _write_titles(sheet, form, words, lang)
    rows = [*((body.id, body.name) for body in form.roster), *[("", "")] * OTHERS]
    for number, (key, name) in enumerate(rows, start=1):
        row = FIRST_ROW + number - 1
        _put(sheet, row, 1, key or "other")
        for column in range(2, FIRST_COLUMN + len(form.questions)):
            cell: Any = sheet.cell(row, column)
            is_open = column >= FIRST_COLUMN or (column == 3 and not key)
            cell.border = _frame()
            cell.alignment = Alignment(
                wrap_text=True, vertical="center", horizontal="left" if column < 7 else "center"
            )
            if is_open:
                cell.fill, cell.protection = PatternFill("solid", _OPEN), Protection(locked=False)
                cell.font = _font()
        _put(sheet, row, 2, f"{number}" if key else "+")
        if key:
            _put(sheet, row, 3, name, font=_font(bold=True))
        sheet.row_dimensions[row].height = 15 * (1 + len(name) // 38) + 6


def _write_titles(sheet: Worksheet, form: Form, words: dict[str, str], lang: str) -> None:
    from openpyxl.styles import Alignment, PatternFill

    titles = {2: words["number"], 3: words["name"]}
    asked = {3: words["roster"]}
    for at, question in enumerate(form.questions, start=FIRST_COLUMN):
        titles[at] = question.label.say(lang)
        asked[at] = words["kinds"] if question.is_layer else words[question.code]
    first_layer = FIRST_COLUMN + sum(not q.is_layer for q in form.questions)
    for at in range(2, FIRST_COLUMN + len(form.questions)):
        is_layer = at >= first_layer
        for row, said in ((TITLE_ROW - 1, asked.get(at, "")), (TITLE_ROW, titles[at])):
            turned = Alignment(
                wrap_text=True, vertical="center", horizontal="center",
                textRotation=90 if is_layer and row == TITLE_ROW else 0,
            )  # fmt: skip
            style = {"font": _font(bold=row == TITLE_ROW), "fill": PatternFill("solid", _GREY)}
            _put(sheet, row, at, said, alignment=turned, border=_frame(), **style)
    if len(form.questions) > first_layer - FIRST_COLUMN + 1:
        last = FIRST_COLUMN + len(form.questions) - 1
        sheet.merge_cells(
            start_row=TITLE_ROW - 1,
            end_row=TITLE_ROW - 1,
            start_column=first_layer,
            end_column=last,
        )
    sheet.row_dimensions[TITLE_ROW - 1].height = 50
    sheet.row_dimensions[TITLE_ROW].height = 175


def _write_anchors(sheet: Worksheet, form: Form, words: dict[str, str], lang: str) -> None:
    """Write under the roster what every step of a scale is called: on paper there are no drop-downs."""
    from openpyxl.styles import Alignment

    row = FIRST_ROW + len(form.roster) + OTHERS + 1
    last = FIRST_COLUMN + len(form.questions) - 1
    for at, text in enumerate(_explained(form, words, lang)):
        wrapped = Alignment(wrap_text=True, vertical="top")
        _put(sheet, row + at, 2, text, alignment=wrapped, font=_font())
        sheet.merge_cells(start_row=row + at, end_row=row + at, start_column=2, end_column=last)


def _explained(form: Form, words: dict[str, str], lang: str) -> Iterator[str]:
    yield f"+  {words['other']}"
    for question in form.questions:
        if question.scale:
            steps = (label_of(n, question.scale, lang) for n in sorted(question.scale.levels))
            yield f"{question.label.say(lang)}: {'; '.join(steps)}"


def _offer_choices(sheet: Worksheet, form: Form, words: dict[str, str], lists: _Lists) -> None:
    """Lay drop-downs over the open cells; what is not in the list is refused in words."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    if not form.respondent:
        _offer(sheet, RESPONDENT, lists.bodies, words["institution"], words)
        last = get_column_letter(FIRST_COLUMN + len(form.questions) - 1)
        own = f"B{FIRST_ROW}:{last}{FIRST_ROW + len(form.roster) - 1}"
        rule = FormulaRule(  # type: ignore[no-untyped-call]
            [f"$C{FIRST_ROW}=$D$6"], fill=PatternFill(bgColor=_GREY), font=Font(strike=True)
        )
        sheet.conditional_formatting.add(own, rule)
    if lists.roles:
        _offer(sheet, ROLE, lists.roles, words["role"], words)
    bottom = FIRST_ROW + len(form.roster) + OTHERS - 1
    for at, question in enumerate(form.questions, start=FIRST_COLUMN):
        letter = get_column_letter(at)
        asked = words["kinds"] if question.is_layer else words[question.code]
        source = lists.answers["" if question.is_layer else question.code]
        _offer(sheet, f"{letter}{FIRST_ROW}:{letter}{bottom}", source, asked, words)


def _offer(sheet: Worksheet, cells: str, source: str, asked: str, words: dict[str, str]) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    offered = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=True)
    offered.errorTitle, offered.error = words["choose"], words["wrong"]
    offered.showInputMessage, offered.prompt = True, asked[:255]
    offered.add(cells)
    sheet.add_data_validation(offered)


def _set_page(sheet: Any, form: Form) -> None:
    """Protect the sheet, keep its headings in sight, and fit it to the width of an A4 page."""
    from openpyxl.utils import get_column_letter

    widths = [2, 5, 44, *(_width(question) for question in form.questions)]
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[CODE_ROW].hidden = True
    sheet.freeze_panes = f"D{FIRST_ROW}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{TITLE_ROW - 1}:{TITLE_ROW}"
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = margins.bottom = 0.4
    sheet.oddFooter.center.text = "&P / &N"
    sheet.sheet_view.showGridLines = False


def _width(question: Question) -> float:
    return _WIDTHS.get(question.code, 6)
