"""The chapter on change."""

from __future__ import annotations

BIELINY = "260401"
BOGORIA = "261201"
OKSA = "260205"


def test_the_stop_sign_is_there_when_too_few_answered_and_only_then(written):
    stopped, other = written(BOGORIA).text, written(BIELINY).text
    assert "STOP. Odpowiedzi jest za mało" in stopped
    assert "58% w pierwszym" in stopped
    assert "O zmianie nie można nic powiedzieć" in stopped
    assert "STOP" not in other


def test_who_joined_and_who_left_is_told(written):
    assert "Świetlica Środowiskowa w Bielinach: instytucja dołączyła" in written(BIELINY).text
    assert "Świetlica Środowiskowa w Bogorii: instytucja odeszła" in written(BOGORIA).text
    assert "W obu pomiarach są te same instytucje." in written(OKSA).text


def test_the_verdict_opens_the_chapter_and_claims_no_cause(written):
    told = written(OKSA).chapter("Co się zmieniło")
    assert "Wniosek. Odpowiedzi: 11 z 12 instytucji (92%) w pierwszym pomiarze" in told
    assert (
        "bez gmin porównawczych ani zmiany, ani jej braku nie można przypisać pilotażowi." in told
    )


def test_where_the_change_comes_from_and_the_difference_are_figures(written):
    polish = ("Skąd się bierze zmiana liczby więzi, Oksa", "Co się zmieniło między pomiarami, Oksa")
    english = (
        "Where the change in the number of ties comes from, Oksa",
        "What changed between the waves, Oksa",
    )
    for lang, word, titles in (("pl", "Rycina", polish), ("en", "Figure", english)):
        found = written(OKSA, lang).captions(word)
        assert [title for title in titles if not any(title in line for line in found)] == []


def test_institutions_are_named_only_where_enough_answered(written):
    withheld = "pojedynczych instytucji nie należy wskazywać"
    assert withheld in written(BOGORIA).text
    assert withheld not in written(OKSA).text
    assert "U kogo zmieniło się najwięcej" in written(OKSA).headings()


def test_gaps_that_closed_are_counted_and_listed(written):
    text = written(OKSA).text
    assert "Luki zamknięte: 14, otwarte na nowo: 0" in text
    assert any(
        "Luki zamknięte między pomiarami (14)" in line for line in written(OKSA).captions("Tabela")
    )


def test_the_overview_says_one_verdict_of_all_communes(written):
    text = written("").text
    assert "Wniosek. Gminy: 8." in text
    assert "nie można jej przypisać pilotażowi" in text
