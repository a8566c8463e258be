"""Widths come from the font that is shipped; text breaks and shortens where it must."""

import pytest

from netmap.draw.lettering import FONT_FOLDER, clipped, text_width, wrapped


def test_the_font_and_its_licence_are_shipped():
    assert {file.name for file in FONT_FOLDER.iterdir()} >= {
        "DejaVuSans.ttf",
        "DejaVuSans-Bold.ttf",
        "LICENSE.txt",
    }


def test_widths_of_the_known_font():
    # advance widths of DejaVu Sans 2.37 in 2048ths of its size: O 1612, P 1235, S 1300
    assert text_width("OPS", 2048) == pytest.approx(1612 + 1235 + 1300, abs=25)
    assert text_width("OPS", 10, bold=True) > text_width("OPS", 10)
    assert text_width("", 10) == 0


def test_lines_keep_all_words_and_fit():
    text = "więź: wystarczy wskazanie jednej strony, o ile druga mu nie zaprzecza"
    lines = wrapped(text, 8, 120)
    assert " ".join(lines) == text
    assert all(text_width(line, 8) <= 120 for line in lines)


def test_a_word_wider_than_the_line_is_clipped():
    (line,) = wrapped("Konstantynopolitańczykiewiczówna", 10, 80)
    assert line.endswith("…")
    assert text_width(line, 10) <= 80


@pytest.mark.parametrize("name", ["GOPS Oksa", "Szkoła Podstawowa nr 12 w Łopusznie", "a" * 500])
def test_long_names_are_shortened_in_the_middle(name):
    short = clipped(name)
    assert len(short) <= 18
    assert short[:4] == name[:4]
    assert short[-4:] == name[-4:]


def test_a_line_does_not_end_at_a_space_that_must_not_break():
    whole = text_width("gmina: Oksa", 10)
    assert wrapped("gmina: Oksa", 10, whole - 1) == ["gmina:", "Oksa"]
    assert wrapped("w gmina:\N{NO-BREAK SPACE}Oksa", 10, whole + 1) == [
        "w",
        "gmina:\N{NO-BREAK SPACE}Oksa",
    ]
    assert wrapped(" ", 10, 50) == []
