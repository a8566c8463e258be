"""The chapter of numbers."""

from __future__ import annotations

BIELINY = "260401"
BOGORIA = "261201"


def test_undefined_measures_are_a_dash_and_isolates_are_kept(written):
    table = next(
        t for t in written(BIELINY).docx.tables if t.rows[0].cells[-1].text == "Jedyny łącznik"
    )
    rows = {row.cells[0].text.replace("\N{NO-BREAK SPACE}", " "): row for row in table.rows}
    clinic = rows["Gminny Ośrodek Zdrowia w Bielinach *"]
    assert clinic.cells[0].text.endswith("*")
    assert [clinic.cells[n].text for n in (1, 2, 5)] == ["0", "0,0", "–"]


def test_numbers_are_written_as_the_language_writes_them(written):
    assert "1,00" in written(BOGORIA).text
    assert "1.00" not in written(BOGORIA).text
    assert "1.00" in written(BOGORIA, "en").text
    assert "15.01.2021" in written(BOGORIA).text
    assert "15 Jan 2021" in written(BOGORIA, "en").text


def test_bounds_stand_where_answers_are_missing(written):
    assert "możliwe" in written(BOGORIA).text
    assert "„Możliwe” mówi" in written(BOGORIA).text
    assert "possibly" in written(BOGORIA, "en").text
