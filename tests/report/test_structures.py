"""The chapter on how the network is built."""

from __future__ import annotations

import pytest

LOPUSZNO, BIELINY = "260408", "260401"
SAID = {
    "pl": (
        "Układ sieci",
        "Rdzeń tworzą: GOPS, PCPR i SP Łopuszno (3 z 12 instytucji)",
        "Liczba odpowiedzi: 10 z 12",
    ),
    "en": (
        "How the network is built",
        "The core is GOPS, PCPR, and SP Łopuszno (3 of 12",
        "10 of 12",
    ),
}


def cells(table):
    return [
        [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells] for row in table.rows
    ]


@pytest.mark.parametrize("lang", SAID)
def test_waves_stand_side_by_side_and_missing_answers_are_said_once(written, lang):
    title, core, unheard = SAID[lang]
    read = written(LOPUSZNO, lang)
    tables = [cells(table) for table in read.docx.tables]
    found = next(t for t in tables if any(core in cell for row in t for cell in row))
    assert len(found) == 7
    assert all(cell for row in found for cell in row)
    assert core in found[3][2]
    assert not any(unheard in cell for row in found for cell in row)
    assert read.chapter(title).count(unheard) == 1


def test_of_a_single_wave_nothing_is_said_of_columns(written):
    chapter = written(BIELINY, after="before").chapter("Układ sieci")
    assert chapter.startswith("Kto trzyma sieć razem")
    assert "między kolumnami" not in chapter
    assert "między kolumnami" in written(BIELINY).chapter("Układ sieci")
