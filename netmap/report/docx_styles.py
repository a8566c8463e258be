"""How the report looks: fonts, sizes, page, language, and the properties of the file."""

from __future__ import annotations

import datetime as dt

from docx.document import Document
from docx.enum.section import WD_ORIENTATION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

__all__ = ["LANDSCAPE", "PORTRAIT", "TABLE_TEXT", "prepare", "set_page", "set_properties"]

FONT = "Arial"
TABLE_TEXT = "Table Text"
INK = RGBColor(0x1F, 0x2A, 0x44)
_LOCALES = {"pl": "pl-PL", "en": "en-GB"}
_SIDES = (21.0, 29.7)

PORTRAIT = 16.0
"""Width of the text on an upright page, in centimetres."""

LANDSCAPE = 26.2
"""Width of the text on a page on its side, in centimetres."""


def prepare(document: Document, lang: str) -> None:
    """Set fonts, sizes and the language of the document."""
    _set_language(document, _LOCALES[lang])
    _set_text(document, "Normal", 10, before=6, after=3)
    _set_text(document, "Title", 22, bold=True, after=2, heading=True)
    _set_text(document, "Subtitle", 12, after=10, heading=True)
    for level, size in ((1, 16), (2, 12.5), (3, 11)):
        _set_text(document, f"Heading {level}", size, bold=True, before=14, after=5, heading=True)
    _set_text(document, "Caption", 9, before=10, after=4, heading=True)
    _set_text(document, "List Bullet", 10, after=3)
    _set_text(document, "Footer", 8.5, after=0)
    document.styles["Footer"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.styles.add_style(TABLE_TEXT, WD_STYLE_TYPE.PARAGRAPH)
    _set_text(document, TABLE_TEXT, 8.5, after=0)


def _set_text(
    document: Document,
    name: str,
    size: float,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    heading: bool = False,
) -> None:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no paragraph style")
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    _set_font(style)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.widow_control = True
    if heading:
        style.font.color.rgb = INK
    for border in style.element.xpath("./w:pPr/w:pBdr"):
        border.getparent().remove(border)


def _set_font(style: ParagraphStyle) -> None:
    """Name the font outright: a theme's font would win over the name otherwise."""
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        if "Theme" in str(attribute):
            del fonts.attrib[attribute]
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    for spacing in style.element.xpath("./w:rPr/w:spacing | ./w:rPr/w:kern"):
        spacing.getparent().remove(spacing)


def _set_language(document: Document, locale: str) -> None:
    """Tell spelling checkers and screen readers the language of the whole document."""
    defaults = document.styles.element.xpath("./w:docDefaults/w:rPrDefault/w:rPr")[0]
    for known in defaults.findall(qn("w:lang")):
        defaults.remove(known)
    lang = OxmlElement("w:lang")
    for script in ("w:val", "w:eastAsia"):
        lang.set(qn(script), locale)
    defaults.append(lang)
    document.core_properties.language = locale


def set_page(section: Section, *, on_its_side: bool) -> None:
    """Make a section A4, upright or on its side, with margins that leave the width of the text."""
    short, long = _SIDES
    width, height = (long, short) if on_its_side else (short, long)
    section.page_width, section.page_height = Cm(width), Cm(height)
    section.orientation = WD_ORIENTATION.LANDSCAPE if on_its_side else WD_ORIENTATION.PORTRAIT
    side = (width - (LANDSCAPE if on_its_side else PORTRAIT)) / 2
    section.left_margin = section.right_margin = Cm(side)
    section.top_margin = Cm(1.5 if on_its_side else 2.2)
    section.bottom_margin = Cm(1.7 if on_its_side else 2.2)
    section.header_distance = section.footer_distance = Cm(0.7 if on_its_side else 1.0)


def set_properties(document: Document, title: str, author: str, made_on: dt.date) -> None:
    """Fill in who made the file and what it is; the same day gives the same file."""
    about, noon = document.core_properties, dt.datetime.combine(made_on, dt.time(12))
    about.title, about.subject, about.author, about.last_modified_by = title, "", author, author
    about.created = about.modified = about.last_printed = noon
    about.comments = about.keywords = about.category = ""
    about.revision = 1
