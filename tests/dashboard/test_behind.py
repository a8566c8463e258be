"""A page that shows the moment before a large import says so, until the graph shows all of it."""

import pytest

from netmap.i18n import LANGUAGES, translator
from netmap.study import Study


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_says_that_it_shows_the_former_state(studies, open_page, monkeypatch, lang):
    said = translator(lang)("dashboard-catching-up")
    monkeypatch.setattr(Study, "is_behind", True)
    at = open_page(studies["two"], lang=lang)
    assert said in [info.value for info in at.info]
    assert at.metric
    monkeypatch.setattr(Study, "is_behind", False)
    assert said not in [info.value for info in at.run().info]
