"""The blocks a report is built of: headings, paragraphs, tables, figures with numbered captions, a box, pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import docx
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from netmap.draw.lettering import text_width
from netmap.i18n import translator, unbroken
from netmap.report import docx_parts as parts
from netmap.report.docx_styles import TABLE_TEXT, prepare, set_page, set_properties

__all__ = ["Column", "Pages", "narrowest"]

Row = Sequence[str]
_HEAD_SIZE = 7.5
_POINTS = 72 / 2.54
_MARGIN = 0.14
"""Centimetres between the text of a cell and its border."""
_LINES = "A9B2BF"
"""The colour of the lines of tables: there for the eye to follow, and no more."""
_SHORT = 6
"""Tables with no more rows than this are not parted by a page."""


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, its width in centimetres, and whether it holds numbers."""

    title: str
    width: float
    numbers: bool = False


class Pages:
    """A Word document while it is written, from top to bottom.

    Parameters
    ----------
    lang
        ``pl`` or ``en``: language of the document and of its numbered captions.
    title, author, made_on
        Properties of the file.
    footer
        Words at the foot of every page, above its number.
    """

    def __init__(
        self, lang: str, *, title: str, author: str, footer: str, made_on: dt.date
    ) -> None:
        self.say = translator(lang)
        self.document = docx.Document()
        self.depth = 0
        self._numbers = {"figure": 0, "table": 0, "bookmark": 0}
        prepare(self.document, lang)
        self._cell_style = self.document.styles[TABLE_TEXT].style_id
        set_properties(self.document, title, author, made_on)
        set_page(self.document.sections[0], on_its_side=False)
        self._foot(footer)

    def part(self, footer: str) -> None:
        """Go on to a new upright page, from which on other words stand at the foot."""
        self.turn(on_its_side=False)
        self._foot(footer)

    def _foot(self, words: str) -> None:
        foot = self.document.sections[-1].footer
        foot.is_linked_to_previous = False
        line = foot.paragraphs[0]
        line.add_run(unbroken(words))
        page = foot.add_paragraph(style="Footer")
        before, between, after = self.say("report-page", page="|", pages="|").split("|")
        page.add_run(before)
        parts.add_field(page, "PAGE", "1")
        page.add_run(between)
        parts.add_field(page, "NUMPAGES", "1")
        page.add_run(after)

    def title(self, title: str, subtitle: str) -> None:
        """Begin with what the document is."""
        self.document.add_paragraph(unbroken(title), style="Title")
        self.document.add_paragraph(subtitle, style="Subtitle")

    def fact(self, name: str, value: str) -> None:
        """Add a line of the title block."""
        line = self.document.add_paragraph()
        line.paragraph_format.space_before = line.paragraph_format.space_after = 0
        _write(line, value, f"{name}:")

    def heading(self, text: str, level: int = 1, *, mark: str = "", new_page: bool = False) -> None:
        """Add a heading; ``mark`` is a name that links lead to."""
        paragraph = self.document.add_heading(unbroken(text), level + self.depth)
        paragraph.paragraph_format.page_break_before = new_page
        if mark:
            self._numbers["bookmark"] += 1
            parts.bookmark(paragraph, mark, self._numbers["bookmark"])

    def paragraph(self, text: str, *, lead: str = "", keep: bool = False) -> None:
        """Add a paragraph; ``lead`` comes first in bold, ``keep`` holds it with what follows."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = keep
        _write(paragraph, text, lead)

    def bullets(self, items: Sequence[str]) -> None:
        """Add a list."""
        for item in items:
            self.document.add_paragraph(unbroken(item), style="List Bullet")

    def box(self, text: str, lead: str, *, alarm: bool = False) -> None:
        """Add a paragraph in a box, for what must not be overlooked; a stop sign is an ``alarm``."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Cm(0.3)
        paragraph.paragraph_format.keep_together = True
        _write(paragraph, text, lead)
        parts.frame(paragraph, *(("9C1C1C", "FBECEC") if alarm else ("1F2A44", "F3F5F8")))

    def figure(self, png: bytes, alt: str, caption: str, width: float) -> None:
        """Add a picture ``width`` centimetres wide with the text read instead of it, and its caption below."""
        place = self.document.add_paragraph()
        place.paragraph_format.keep_with_next = True
        place.paragraph_format.space_after = 0
        picture = place.add_run().add_picture(BytesIO(png), width=Cm(width))
        parts.describe_picture(picture, caption, alt)
        self._caption("figure", caption)

    def table(
        self,
        caption: str,
        columns: Sequence[Column],
        rows: Sequence[Row],
        marks: Sequence[str] = (),
    ) -> None:
        """Add a table with its caption above; ``marks`` turn the first cell of a row into a link."""
        self._hold_last()
        self._caption("table", caption, keep=True)
        table = self.document.add_table(rows=0, cols=len(columns), style="Table Grid")
        parts.describe_table(table, caption)
        parts.rule_lines(table, _LINES)
        parts.set_margins(table, _MARGIN)
        _fix_widths(table, columns)
        self._head(table, columns)
        for number, row in enumerate(rows):
            cells = self._row(table, columns, row)
            if marks:
                cells[0].paragraphs[0].clear()
                parts.link(cells[0].paragraphs[0], unbroken(row[0]), marks[number])
            if _holds_next(number, len(rows)):
                cells[0].paragraphs[0].paragraph_format.keep_with_next = True

    def _hold_last(self) -> None:
        """Hold the paragraph that leads up to a table with it; what follows another table stands by itself."""
        last = self.document.element.body.xpath("./*[not(self::w:sectPr)][last()]")
        if last and last[0].tag == qn("w:p") and not last[0].xpath("./w:pPr/w:sectPr"):
            Paragraph(last[0], self.document._body).paragraph_format.keep_with_next = True

    def _head(self, table: Table, columns: Sequence[Column]) -> None:
        cells = self._row(table, columns, [column.title for column in columns])
        parts.repeat_header(table.rows[0])
        for cell in cells:
            parts.shade(cell, "E3E8EF")
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
            cell.paragraphs[0].paragraph_format.keep_with_next = True
            for run in cell.paragraphs[0].runs:
                run.font.bold, run.font.size = True, Pt(_HEAD_SIZE)

    def _row(self, table: Table, columns: Sequence[Column], row: Row) -> tuple[_Cell, ...]:
        line: _Row = table.add_row()  # type: ignore[no-untyped-call]
        parts.keep_whole(line)
        for cell, column, text in zip(line.cells, columns, row, strict=True):
            cell.width = Cm(column.width)
            paragraph = cell.paragraphs[0]
            paragraph._p.style = self._cell_style  # by id: looking a style up by name is slow
            paragraph.add_run(unbroken(text))
            if column.numbers:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return tuple(line.cells)

    def _caption(self, kind: str, text: str, *, keep: bool = False) -> None:
        self._numbers[kind] += 1
        word = self.say(f"report-{kind}")
        paragraph = self.document.add_paragraph(style="Caption")
        paragraph.paragraph_format.keep_with_next = keep
        paragraph.add_run(f"{word}\N{NO-BREAK SPACE}").font.bold = True
        parts.add_field(paragraph, f"SEQ {word} \\* ARABIC", str(self._numbers[kind]), is_bold=True)
        paragraph.add_run(".").font.bold = True
        paragraph.add_run(f" {unbroken(text)}")

    def turn(self, *, on_its_side: bool) -> None:
        """Go on to a new page, upright or on its side."""
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        parts.end_section_here(self.document)
        set_page(section, on_its_side=on_its_side)


def narrowest(title: str) -> float:
    """Give the least width in centimetres, not below that of a number, at which no word of a heading is cut."""
    longest = max(text_width(word, _HEAD_SIZE, bold=True) for word in title.split())
    return round(max(longest / _POINTS + 2 * _MARGIN, 1.5), 2)


def _holds_next(number: int, rows: int) -> bool:
    """Keep a short table whole; of a long one, no single row at the foot of a page or the head of the next."""
    return number < rows - 1 and (rows <= _SHORT or number < 1 or number == rows - 2)


def _write(paragraph: Paragraph, text: str, lead: str) -> None:
    if lead:
        paragraph.add_run(f"{unbroken(lead)} ").font.bold = True
    paragraph.add_run(unbroken(text))


def _fix_widths(table: Table, columns: Sequence[Column]) -> None:
    """Widths are ours: Word must not squeeze a column after its content."""
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for column, wanted in zip(table.columns, columns, strict=True):
        column.width = Cm(wanted.width)
