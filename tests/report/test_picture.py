"""The chapter with the diagrams."""

from __future__ import annotations

import pytest

BIELINY = "260401"


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_figure_is_read_aloud_as_words(written, lang):
    document = written(BIELINY, lang)
    about, *_ = document.docx.element.body.xpath(".//wp:docPr")
    alt = about.get("descr")
    assert ("Dwa diagramy" in alt) == (lang == "pl")
    assert "CUS" in alt
    assert "(30%" in alt
    assert document.docx.inline_shapes[0].width.cm <= 26.3


def test_the_figure_stands_on_a_page_on_its_side_and_the_rest_upright(written):
    sections = written(BIELINY).docx.sections
    assert [s.page_width > s.page_height for s in sections] == [False, True, False]
