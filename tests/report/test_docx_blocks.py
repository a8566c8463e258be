"""The blocks of a report, each on its own."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import pytest
from docx.oxml.ns import qn
from PIL import Image

from netmap.report.docx_blocks import Column, Pages, narrowest

NAMES = [Column("Nazwa", 8.0), Column("Liczba", 4.0, numbers=True)]


@pytest.fixture
def pages() -> Pages:
    return Pages("pl", title="Tytuł", author="Kto", footer="stopka", made_on=dt.date(2021, 1, 15))


def held(table) -> list[bool]:
    """Tell of each row whether it is kept with the next."""
    return [bool(row.xpath(".//w:keepNext")) for row in table._tbl.tr_lst]


def test_a_short_table_is_kept_whole(pages):
    pages.table("Krótka", NAMES, [["a", "1"]] * 3)
    assert held(pages.document.tables[0]) == [True, True, True, False]


def test_a_long_table_leaves_no_row_alone(pages):
    pages.table("Długa", NAMES, [["a", "1"]] * 9)
    assert held(pages.document.tables[0]) == [True, True, *[False] * 6, True, False]


def test_widths_are_those_asked_for(pages):
    pages.table("Szerokości", NAMES, [["a", "1"]])
    table = pages.document.tables[0]
    assert not table.autofit
    for row in table.rows:
        assert [cell.width.cm for cell in row.cells] == pytest.approx([8, 4], abs=0.01)


def test_headings_sink_with_the_chapter_they_are_in(pages):
    pages.heading("A")
    pages.depth = 1
    pages.heading("B")
    assert [p.style.name for p in pages.document.paragraphs] == ["Heading 1", "Heading 2"]


def test_turning_the_page_adds_no_empty_paragraph(pages):
    pages.paragraph("przed")
    pages.turn(on_its_side=True)
    pages.paragraph("obok")
    pages.turn(on_its_side=False)
    pages.paragraph("po")
    assert [p.text for p in pages.document.paragraphs] == ["przed", "obok", "po"]
    assert len(pages.document.sections) == 3


def test_a_page_may_turn_after_a_table(pages):
    pages.table("Tabela", NAMES, [["a", "1"]])
    pages.turn(on_its_side=True)
    assert len(pages.document.sections) == 2


def test_a_figure_has_its_words_its_width_and_no_gap_around_it(pages):
    png = BytesIO()
    Image.new("RGB", (40, 20)).save(png, "PNG")
    pages.figure(png.getvalue(), "co widać", "Podpis.", 12)
    picture = pages.document.inline_shapes[0]
    assert picture.width.cm == pytest.approx(12, abs=0.01)
    assert picture._inline.docPr.get("descr") == "co widać"
    assert picture._inline.get("distL") == picture._inline.get("distR") == "0"
    text = "".join(t.text for t in pages.document.paragraphs[-1]._p.iter(qn("w:t")))
    assert text == "Rycina\N{NO-BREAK SPACE}1. Podpis."


def test_text_is_text_and_never_markup(pages):
    pages.table("<b>&", NAMES, [["<script>&amp;", "=1+1"]])
    cells = pages.document.tables[0].rows[1].cells
    assert [cell.text for cell in cells] == ["<script>&amp;", "=1+1"]


def test_the_words_that_lead_up_to_a_table_stay_with_it(pages):
    pages.paragraph("Prowadzi do tabeli:")
    pages.table("Tabela", NAMES, [["a", "1"]])
    pages.paragraph("Po tabeli.")
    lead, caption, after = pages.document.paragraphs
    assert lead.paragraph_format.keep_with_next
    assert caption.paragraph_format.keep_with_next
    assert not after.paragraph_format.keep_with_next


def test_a_new_part_has_its_own_words_at_the_foot(pages):
    pages.table("Tabela", NAMES, [["a", "1"]])
    pages.part("Bieliny")
    feet = [section.footer.paragraphs[0].text for section in pages.document.sections]
    assert feet == ["stopka", "Bieliny"]


def test_a_line_does_not_end_with_a_word_of_one_letter(pages):
    pages.paragraph("Ośrodek w Oksie i szkoła")
    assert (
        pages.document.paragraphs[0].text
        == "Ośrodek w\N{NO-BREAK SPACE}Oksie i\N{NO-BREAK SPACE}szkoła"
    )


@pytest.mark.parametrize("title", ["Pośrednictwo", "Bliskość harmoniczna", "Ja"])
def test_a_column_is_as_wide_as_the_longest_word_of_its_heading(title):
    width = narrowest(title)
    assert width >= max(1.5, max(len(word) for word in title.split()) * 0.14)
