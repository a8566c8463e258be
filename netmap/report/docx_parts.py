"""What Word has and python-docx does not say: fields, alternative texts, repeated headers, shading, borders."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shape import InlineShape
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

__all__ = [
    "add_field",
    "bookmark",
    "describe_picture",
    "describe_table",
    "end_section_here",
    "frame",
    "keep_whole",
    "link",
    "repeat_header",
    "rule_lines",
    "set_margins",
    "shade",
]


def _element(tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def add_field(paragraph: Paragraph, instruction: str, shown: str, *, is_bold: bool = False) -> None:
    """Add a field that Word counts itself: ``PAGE``, ``NUMPAGES``, ``SEQ``; ``shown`` until it does."""
    field = _element("w:fldSimple", instr=f" {instruction} ")
    run = _element("w:r")
    if is_bold:
        look = _element("w:rPr")
        look.append(_element("w:b"))
        run.append(look)
    text = _element("w:t")
    text.text = shown
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def describe_picture(picture: InlineShape, title: str, alt: str) -> None:
    """Give a picture the text that is read aloud instead of it."""
    inline = picture._inline
    for side in "TBLR":
        inline.set(
            f"dist{side}", "0"
        )  # left out, some programs put a gap there and cut the picture
    about = inline.docPr
    about.set("descr", alt)
    about.set("title", title)


def describe_table(table: Table, caption: str) -> None:
    """Give a table the name that a screen reader says before it."""
    table._tbl.tblPr.append(_element("w:tblCaption", val=caption))


def repeat_header(row: _Row) -> None:
    """Mark a row as the header: it is repeated on every page and read with every cell."""
    row._tr.get_or_add_trPr().append(_element("w:tblHeader", val="true"))


def keep_whole(row: _Row) -> None:
    """Keep a row from being split between two pages."""
    row._tr.get_or_add_trPr().append(_element("w:cantSplit", val="true"))


def shade(cell: _Cell, fill: str) -> None:
    """Give a cell a background."""
    shading = _element("w:shd", val="clear", color="auto", fill=fill)
    cell._tc.get_or_add_tcPr().append(shading)


def rule_lines(table: Table, colour: str) -> None:
    """Rule a table with thin lines of one colour."""
    borders = _element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color=colour))
    table._tbl.tblPr.insert_element_before(
        borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption"
    )


def set_margins(table: Table, centimetres: float) -> None:
    """Set the space between a cell's text and its border, and let the borders stand in line with the text."""
    properties, twips = table._tbl.tblPr, str(round(centimetres * 567))
    indent, margins = _element("w:tblInd", w="0", type="dxa"), _element("w:tblCellMar")
    for side, width in (("top", "25"), ("left", twips), ("bottom", "25"), ("right", twips)):
        margins.append(_element(f"w:{side}", w=width, type="dxa"))
    properties.insert_element_before(indent, "w:tblBorders", "w:tblLayout", "w:tblLook")
    properties.insert_element_before(margins, "w:tblLook", "w:tblCaption")


def frame(paragraph: Paragraph, colour: str, fill: str) -> None:
    """Put a paragraph in a box."""
    borders = _element("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        borders.append(_element(f"w:{side}", val="single", sz="18", space="6", color=colour))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
    shading = _element("w:shd", val="clear", color="auto", fill=fill)
    properties.insert_element_before(shading, "w:tabs", "w:spacing", "w:ind", "w:jc")


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Mark a paragraph so that a link leads to it."""
    start = _element("w:bookmarkStart", id=str(number), name=name)
    paragraph._p.append(start)
    paragraph._p.append(_element("w:bookmarkEnd", id=str(number)))


def link(paragraph: Paragraph, text: str, name: str) -> None:
    """Add text that leads to a bookmark."""
    run = paragraph.add_run(text)
    run.font.underline = True
    anchor = _element("w:hyperlink", anchor=name)
    anchor.append(run._r)
    paragraph._p.append(anchor)


def end_section_here(document: Document) -> None:
    """Move a new section break into the paragraph before it, or make its own so low that it costs no page."""
    body = document.element.body
    holder = body.xpath("./w:p[w:pPr/w:sectPr]")[-1]
    before = holder.getprevious()
    if before is None or before.tag != qn("w:p") or before.xpath("./w:pPr/w:sectPr"):
        tiny = _element("w:spacing", before="0", after="0", line="20", lineRule="exact")
        holder.pPr.insert_element_before(tiny, "w:ind", "w:jc", "w:rPr", "w:sectPr")
        return
    before.get_or_add_pPr().append(holder.xpath("./w:pPr/w:sectPr")[0])
    body.remove(holder)
