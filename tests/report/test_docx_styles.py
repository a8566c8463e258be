"""How the document looks and what it says of itself."""

from __future__ import annotations

import datetime as dt

import pytest
from docx.oxml.ns import qn

BIELINY = "260401"
DAY = dt.date(2021, 1, 15)


@pytest.mark.parametrize(("lang", "locale"), [("pl", "pl-PL"), ("en", "en-GB")])
def test_the_document_says_its_language_title_author_and_day(written, lang, locale):
    document = written(BIELINY, lang)
    (said,) = document.docx.styles.element.xpath("./w:docDefaults//w:lang")
    about = document.docx.core_properties
    assert said.get(qn("w:val")) == about.language == locale
    assert "Bieliny" in about.title
    assert about.author == "Liderzy kooperacji (przykład)"
    assert about.created.date() == about.modified.date() == DAY
    assert about.comments == ""
