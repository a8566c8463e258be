"""Figures of gaps out of a study: one commune, or all side by side; a diagram needs one commune."""

import datetime as dt

import pytest

from netmap import study as use
from netmap.errors import ExportError, UnknownIdError

DAY = dt.date(2020, 1, 2)
NORM = "liderzy-kooperacji"


def figure(example, what, commune="", lang="pl"):
    rule = use.tie_rule(commune=commune)
    return use.gap_figure(example, "before", rule, NORM, what, lang, made_on=DAY)


def test_a_board_of_one_commune_and_of_all(example):
    assert "Wymogi modelu: Oksa" in figure(example, "rules", "260205")
    every = figure(example, "rules")
    assert all(place.name in every for place in use.communes(example))
    assert "zmyślone" in every


def test_a_ledger_is_of_one_commune(example):
    assert "Wykaz luk kooperacyjnych: Oksa" in figure(example, "ledger", "260205")
    with pytest.raises(UnknownIdError) as caught:
        figure(example, "ledger")
    assert caught.value.code == "commune-needed"


@pytest.mark.parametrize(
    ("what", "one", "every"),
    [
        (
            "needs",
            "Kto odpowiada na potrzeby rodzin: Oksa",
            "Kto odpowiada na potrzeby rodzin w gminach",
        ),
        ("sectors", "Obszary w gminie: Oksa", "Obszary w gminach"),
        ("paths", "Drogi spraw: Oksa", "Drogi spraw w gminach"),
    ],
)
def test_coverage_and_ways_of_one_commune_and_of_all(example, what, one, every):
    alone, together = figure(example, what, "260205"), figure(example, what)
    assert one in alone
    assert every in together
    assert all(place.name in together for place in use.communes(example))
    for drawn in (alone, together):
        assert "zmyślone" in drawn
        assert "wersja" in drawn


def test_sectors_of_one_commune_are_held_against_earlier_waves(example):
    rule = use.tie_rule(commune="260205")
    drawn = use.gap_figure(example, "after", rule, NORM, "sectors", "pl", made_on=DAY)
    assert "Przed pilotażem" in drawn
    assert "Po pilotażu" not in figure(example, "sectors", "260205")


BEGINS = {".svg": b"<svg", ".pdf": b"%PDF", ".png": b"\x89PNG"}


@pytest.mark.parametrize("suffix", BEGINS)
def test_every_format(study_copy, tmp_path, suffix):
    path = tmp_path / f"x{suffix}"
    rule = use.tie_rule(commune="260205")
    with use.open_study(study_copy, "memory") as study:
        use.draw_gaps(study, "after", rule, NORM, "ledger", path, "en", made_on=DAY)
    assert path.read_bytes().startswith(BEGINS[suffix])


def test_another_format_is_refused(example, tmp_path):
    rule = use.tie_rule(commune="260205")
    with pytest.raises(ExportError):
        use.draw_gaps(example, "after", rule, NORM, "rules", tmp_path / "x.gif", "pl")
