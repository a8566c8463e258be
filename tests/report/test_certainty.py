"""How sure a change is, in the report."""

from __future__ import annotations

import pytest

from netmap.i18n import translator
from netmap.metrics import MEASURES

BOGORIA, OKSA = "261201", "260205"


def test_tests_and_intervals_are_said_and_no_cause_with_them(written):
    read = written(OKSA)
    assert "Jak pewna jest ta zmiana" in read.headings()
    assert any("Liczby z przedziałem 95%" in line for line in read.captions("Tabela"))
    assert "tyle mógł zrobić sam przypadek" in read.text
    assert "To, co idzie w parze z więziami, nie musi być ich przyczyną." in read.text
    assert "Żaden test nie mówi, dlaczego coś się zmieniło." in read.text
    assert "Losowań: 1 000" in read.text or "Losowań: 1000" in read.text


@pytest.mark.parametrize(("lang", "share"), [("pl", "+14,5 p. p."), ("en", "+14.5 pp")])
def test_the_change_of_measures_has_its_interval(written, lang, share):
    say, read = translator(lang), written(OKSA, lang)
    assert say("report-caption-measure-changes", n=11) in read.text
    rows = [[cell.text for cell in row.cells] for table in read.docx.tables for row in table.rows]
    label = MEASURES["net_density"].label(lang)
    density = next(row for row in rows if row[0] == label and len(row) == 6)
    assert density[3].replace("\N{NO-BREAK SPACE}", " ") == share
    assert not {"", "–"} & set(density)
    assert say("doubt-measures-within", n=4) in read.text


def test_none_of_it_under_a_stop_sign(written):
    assert "Jak pewna jest ta zmiana" not in written(BOGORIA).headings()


def test_institutions_that_moved_by_betweenness_are_listed(written):
    assert any("Pośrednictwo mówi" in line for line in written(OKSA).captions("Tabela"))


def test_the_overview_says_which_communes_moved_together(written):
    text = written("").text
    assert "Nie można powiedzieć, za mało odpowiedzi lub instytucji (1): Bogoria." in text
    assert "średnio o" in text


def test_in_english(written):
    assert "How sure this change is" in written(OKSA, "en").headings()
