"""The figure of the decomposition: parts add up, a sign and a pattern beside each colour, all the words on the page."""

import re
from dataclasses import replace

import pytest

from netmap.compare import decompose
from netmap.compare import waves as compare_waves
from netmap.draw import PAGES, figure_decomposition, render_pdf, render_png, say_parts
from netmap.model import Wave
from netmap.network import build

MADE = "2024-06-12"


def _figure(networks, split=None, lang="pl", **options):
    split = split or decompose(compare_waves(*networks))
    return figure_decomposition(*networks, split, lang, made_on=MADE, **options)


def _numbers(lines):
    """Give the written ends of the bars, in order."""
    return [line for line in lines if re.fullmatch(r"[+−]?[0-9]+", line)]


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("n", [2, 12, 60])
def test_nothing_overlaps_and_the_written_parts_add_up(waves, check, n, size, lang):
    lines = check(_figure(waves(n), lang=lang, commune_name="Oksa", size=size))
    first, *parts, last = (int(x.replace("−", "-")) for x in _numbers(lines))
    assert first + sum(parts) == last


def test_a_study_without_any_tie_is_drawn_too(check):
    empty = [build([], [], wave=Wave(name, name)) for name in ("w1", "w2")]
    assert _numbers(check(_figure(empty))) == ["0", "0", "0", "0"]


def test_every_part_has_its_row(waves, check):
    lines = check(_figure(waves(60)))
    for words in (
        "Skąd się bierze zmiana liczby więzi",
        "Więzi: Przed pilotażem (31.05.2019)",
        "Więzi: Po pilotażu (15.03.2021)",
        "utracone",
        "nowe",
        "więzi instytucji, które dołączyły",
        "więzi instytucji, które odeszły",
        "za pierwszym razem nikt nie odpowiedział",
        "dane przykładowe, zmyślone",
        "Sporządzono 12.06.2024.",
    ):
        assert words in lines
    told = " ".join(lines)
    for words in ("Odpowiedzi: 51 z 59 (86%)", "Więź: wystarczy wskazanie jednej strony"):
        assert words in told


def test_gain_loss_and_doubt_differ_without_colour(waves):
    networks = waves(12)
    split = decompose(compare_waves(*networks))
    parts = tuple(
        replace(part, answers_differ=1) if part.name in ("lost", "gained") else part
        for part in split.parts
    )
    sure, doubtful = _figure(networks, split), _figure(networks, replace(split, parts=parts))
    assert sure.count("url(#netmap-lost)") == 3  # lost, left, and the legend
    assert "url(#netmap-doubtful)" not in sure
    assert doubtful.count("url(#netmap-doubtful)") == 3  # lost, gained, and the legend
    assert "niepewne" in doubtful
    assert "niepewne" not in sure


def test_a_small_change_of_many_ties_is_seen_and_the_cut_axis_said(waves, check):
    networks = waves(12)
    split = decompose(compare_waves(*networks))
    many = tuple(
        replace(part, dyads=900, ties_before=900, ties_after=900) if part.name == "kept" else part
        for part in split.parts
    )
    more = [n + 900 for n in (split.ties_before, split.ties_after)]
    lines = check(
        _figure(networks, replace(split, parts=many, ties_before=more[0], ties_after=more[1]))
    )
    assert [line for line in lines if line.startswith("oś zaczyna się od")]
    assert not [line for line in check(_figure(networks)) if line.startswith("oś zaczyna")]


def test_the_sentence_says_what_the_figure_shows(waves):
    split = decompose(compare_waves(*waves(12)))
    assert say_parts(split, "pl") == (
        "Przed: 12, po: 8 (liczba par instytucji z więzią). Co było widać w obu pomiarach (44 pary): utracone −8, "
        "nowe +5; Zmiana składu instytucji, poza porównaniem (20 par): instytucja dołączyła: bez więzi 0, więzi "
        "instytucji, które odeszły −1; Kto odpowiedział, poza porównaniem (1 para): brak odpowiedzi: bez więzi 0."
    )
    assert say_parts(split, "pl") in _figure(waves(12))


def test_the_figure_can_be_printed(waves):
    drawn = _figure(waves(12))
    assert render_pdf(drawn).startswith(b"%PDF")
    assert render_png(drawn, 200_000).startswith(b"\x89PNG")
