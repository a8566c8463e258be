"""What a cell says of a tie: codes with words beside them, answers with remarks."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest import Blank
from netmap.ingest.marks import Mark, coded, read_mark
from netmap.ingest.values import Trouble

BOOK = load_codebook("kooperacja")


def read(text, *, blank="unknown", is_binary=False):
    return read_mark(text, Blank(blank), BOOK, is_binary=is_binary)


@pytest.mark.parametrize(("text", "strength"), [
    ("3", "3"), ("koordynacja", "3"), ("3 – koordynacja", "3"), ("x", ""), ("TAK", ""), ("nie", "0"), ("0", "0"),
    ("2,5", "2.5"), ("brak współpracy", "0"),
])  # fmt: skip
def test_a_plain_cell_is_read_and_nothing_said(text, strength):
    assert read(text) == Mark(strength)


@pytest.mark.parametrize(("text", "strength", "note"), [
    ("3 – często", "3", ""), ("3 - często", "3", ""), ("3. często", "3", ""), ("3) często", "3", ""),
    ("3 (często)", "3", ""), ("3=często", "3", ""), ("0 (brak)", "0", ""),
    ("brak (0)", "0", ""), ("często (3)", "3", ""),
    ("5 – bardzo silna", "5", ""), ("0 - nie", "0", ""), ("4: tak", "4", ""), ("tak (3)", "3", ""), ("x - 2", "2", ""),
    ("tak (umowa)", "", "umowa"), ("TAK – porozumienie", "", "porozumienie"),
    ("nie (brak potrzeby)", "0", "brak potrzeby"),
    ("x (od lat)", "", "od lat"), ("tak, sporadycznie", "", "sporadycznie"),
])  # fmt: skip
def test_a_code_with_words_is_read_as_the_code_and_that_is_told(text, strength, note):
    mark = read(text)
    assert isinstance(mark, Mark)
    assert (mark.strength, mark.note) == (strength, note)
    assert mark.meant is not None


@pytest.mark.parametrize("text", [
    "tak/nie", "2–3", "3 lub 4", "5 – kontakt", "0 – nie wiem", "0 (brak danych)", "tak?", "tak (?)",
    "nie – tak", "9 – często",
    "3 osoby", "od 2019", "3 (5)", "tak (0)", "często", "2 razy", "0 – tak", "3 – nie", "1.09.2025 r.",
    "tak, nie", "++",
])  # fmt: skip
def test_what_may_mean_two_things_is_not_guessed(text):
    assert isinstance(read(text), Trouble)


@pytest.mark.parametrize("text", ["n/d", "brak", "-", "nie wiem", "b.d.", "nd.", "bd"])
def test_a_word_for_unknown_says_nothing(text):
    assert read(text, blank="none") is None


@pytest.mark.parametrize(("text", "frequency"), [
    ("raz w miesiącu", "3"), ("1 raz w miesiącu", "3"), ("1x w tygodniu", "4"), ("1 x na kwartał", "2"),
    ("codziennie", "5"),
    ("2 razy w tygodniu", "5"), ("2-3 razy w tygodniu", "5"), ("2 razy w roku", "1"),
])  # fmt: skip
def test_words_for_how_often_are_a_tie_of_unknown_strength(text, frequency):
    assert read(text) == Mark("", frequency)


def test_never_is_no_tie_and_an_empty_cell_what_the_user_says():
    assert read("nigdy") == Mark("0")
    assert read("") is None
    assert read("", blank="none") == Mark("0")
    assert read("1", is_binary=True) == Mark("")


def test_words_of_a_level_may_not_be_another_level():
    scale = BOOK.scales["frequency"]
    assert coded("5 – codziennie", scale) == 5
    assert coded("1 – codziennie", scale) is None


@pytest.mark.parametrize("sign", ["a", "a ", "a-", "1-", "a("])
def test_a_very_long_text_is_no_code_and_does_not_keep_the_program(sign):
    text = sign * 100_000
    assert coded(text, BOOK.scales["strength"]) is None
    assert isinstance(read(text), Trouble)
