"""What Word has and python-docx does not say."""

from __future__ import annotations

import docx
import pytest
from docx.oxml.ns import qn

from netmap.report.docx_parts import add_field, bookmark, frame, link, set_margins


@pytest.fixture
def document():
    return docx.Document()


def order(element):
    return [child.tag.split("}")[1] for child in element]


def test_a_field_shows_its_number_until_word_counts_anew(document):
    paragraph = document.add_paragraph("Tabela ")
    add_field(paragraph, "SEQ Tabela \\* ARABIC", "7")
    (field,) = paragraph._p.xpath("./w:fldSimple")
    assert field.get(qn("w:instr")) == " SEQ Tabela \\* ARABIC "
    assert field.xpath("string(.)") == "7"


def test_a_link_leads_to_the_bookmark(document):
    heading = document.add_heading("Gmina")
    bookmark(heading, "commune_1", 1)
    row = document.add_paragraph()
    link(row, "Gmina", "commune_1")
    assert heading._p.xpath("./w:bookmarkStart/@w:name") == row._p.xpath("./w:hyperlink/@w:anchor")
    assert row._p.xpath("string(.)") == "Gmina"


def test_a_box_keeps_the_order_that_word_demands(document):
    paragraph = document.add_paragraph("STOP")
    paragraph.paragraph_format.keep_together = True
    paragraph.paragraph_format.left_indent = 100000
    frame(paragraph, "9C1C1C", "FBECEC")
    assert order(paragraph._p.pPr) == ["keepLines", "pBdr", "shd", "ind"]


def test_margins_keep_the_order_that_word_demands(document):
    table = document.add_table(rows=1, cols=1)
    table.autofit = False
    set_margins(table, 0.12)
    tags = order(table._tbl.tblPr)
    wanted = ["tblStyle", "tblW", "tblInd", "tblLayout", "tblCellMar", "tblLook"]
    assert [tag for tag in tags if tag in wanted] == [tag for tag in wanted if tag in tags]
    assert {"tblInd", "tblCellMar"} <= set(tags)
