"""A cell's text made honest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ingest.text import Cleaned, clean, letters


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  OPS  Oksa ", "OPS Oksa"),
        ("OPS\u00a0Oksa\u202f", "OPS Oksa"),
        ('="0123"', "0123"),
        ('="a""b"', 'a"b'),
        ("'=1+1", "=1+1"),
        ("'-5", "-5"),
        ("''-5", "'-5"),
        ("'＝1", "＝1"),
        ("'tak'", "'tak'"),
        ("'", "'"),
        ("Ł\u0065\u0328", "Łę"),
        ("a\nb\r\nc", "a b c"),
        ("a_x000D_\nb", "a b"),
        ("", ""),
    ],
)
def test_text_is_cleaned(raw, text):
    assert clean(raw) == Cleaned(text)


def test_lines_are_kept_where_they_mean_something():
    assert clean(" a  b \r\n c ", keep_lines=True).text == "a b\nc"


@pytest.mark.parametrize("invisible", ["\u200b", "\u202e", "\ufeff", "\u00ad", "\u2066"])
def test_invisible_characters_are_removed_and_told(invisible):
    assert clean(f"OP{invisible}S") == Cleaned("OPS", was_invisible=True)


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ufffd"])
def test_control_characters_are_named(control):
    assert clean(f"OP{control}S").control == f"U+{ord(control):04X}"


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_clean_text_stays_as_it_is(raw):
    text = clean(raw).text
    assert not text.startswith((" ", "\n"))
    if not text.startswith(("'", "=")):
        assert clean(text).text == text


@pytest.mark.parametrize(
    ("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")]
)
def test_columns_are_named_as_a_spreadsheet_does(number, name):
    assert letters(number) == name
