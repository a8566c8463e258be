"""Coverage in the report: needs, sectors and ways of cases in sentences, each figure with its caption."""

from __future__ import annotations

BIELINY = "260401"


def test_needs_sectors_and_ways_are_said_and_shown(written):
    report = written(BIELINY)
    needs = report.chapter("Kto odpowiada na potrzeby rodzin")
    assert "Potrzeby, na które odpowiada instytucja z bezpośrednią więzią z OPS: 10 z 12." in needs
    assert "luka zasobowa): leczenie uzależnienia." in needs
    assert "zdrowie, policja" in report.chapter("Obszary, z którymi współpracuje OPS")
    ways = report.chapter("Drogi spraw")
    assert "Długotrwała choroba: droga zrywa się między krokiem 1 a 2: GOZ – CUS (brak)." in ways
    captions = "\n".join(report.captions("Rycina"))
    assert "ile kroków dzieli go od OPS" in captions
    assert "miejsca, w których się zrywają" in captions
