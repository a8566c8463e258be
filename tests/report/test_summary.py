"""The first chapter."""

from __future__ import annotations

LOPUSZNO = "260408"


def test_the_summary_says_response_rules_change_and_gaps(written):
    brief = written(LOPUSZNO).chapter("W skrócie")
    assert "10 z 13 instytucji odpowiedziało (77%)" in brief
    assert "Po pilotażu: 9 z 24" in brief
    assert "nowych więzi jest 9, utraconych 1, a utrzymanych 12" in brief
    assert (
        "Gminny Ośrodek Pomocy Społecznej w Łopusznie – Gminny Ośrodek Zdrowia w Łopusznie (brak)"
        in brief
    )
    assert "sport i rekreacja" in brief
    assert "Sąd Rejonowy w Kielcach" in brief
