"""A mapping is read strictly: whatever is wrong is named with its line and the reason."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.mapping import MappingProblem, Meaning, read_mapping

BOOK = load_codebook("kooperacja")
GOOD = """mapping = 1

[[sheet]]
name = "Arkusz1"
kind = "ties"
header = [2, 3]
last = 40
blank = "none"

[sheet.columns]
"Kto, i skąd" = { is = "source" }
Kogo = { is = "target" }
Ile = { is = "strength" }
"Cecha" = { is = "attribute" }

[sheet.values.strength]
"x" = 3

[[sheet]]
tool = "google"
layer = "kierowanie klientów"

[sheet.questions]
"Jak?" = { attribute = "strength", layer = "spotkania" }

[sheet.items]
GOPS = { partner = "ops" }
"""


def test_a_whole_file_is_read():
    one, other = read_mapping(GOOD, BOOK)
    assert (one.name, one.kind, one.header, one.last, one.blank) == (
        "Arkusz1",
        "ties",
        (2, 3),
        40,
        "none",
    )
    assert one.columns["Kto, i skąd"] == Meaning("source")
    assert one.values == {"strength": {"x": "3"}}
    assert (other.tool, other.layer) == ("google", "referral")
    assert other.questions["Jak?"] == Meaning(layer="meetings", attribute="strength")
    assert other.items["GOPS"] == Meaning(partner="ops")


WRONG = [
    ("mapping = 1", "mapping = true", "version", 1),
    ("mapping = 1\n", "", "version", 1),
    ("mapping = 1", "mappings = 1", "unknown-key", 1),
    ('kind = "ties"', 'kind = "koty"', "unknown-value", 5),
    ('kind = "ties"', "kind = true", "not-text", 5),
    ("header = [2, 3]", "header = [1, 2, 3, 4]", "row", 6),
    ("header = [2, 3]", 'header = "2"', "row", 6),
    ("last = 40", "last = -1", "row", 7),
    ("last = 40", "lats = 40", "unknown-key", 7),
    ('blank = "none"', 'blank = "zero"', "unknown-value", 8),
    ('"Kto, i skąd" = { is = "source" }', '"Kto, i skąd" = "source"', "not-a-meaning", 11),
    ('Kogo = { is = "target" }', 'Kogo = { is = "cel" }', "unknown-value", 12),
    ('Kogo = { is = "target" }', 'Kogo = { was = "target" }', "unknown-key", 12),
    ("Ile =", '"kogo" =', "twice", 13),
    ("[sheet.values.strength]", "[sheet.values.sila]", "unknown-value", 16),
    ('"x" = 3', '"x" = [3]', "not-text", 17),
    ('layer = "kierowanie klientów"', 'layer = "plotki"', "layer", 21),
    ('layer = "spotkania"', 'layer = "plotki"', "layer", 24),
    ('attribute = "strength"', 'attribute = "waga"', "unknown-value", 24),
    ("[sheet.items]", "[sheet.rows]", "unknown-key", 26),
    ("mapping = 1", "mapping = = 1", "broken", 1),
    ("mapping = 1", "mapping = 1\nsheet = 2", "broken", 4),
]


@pytest.mark.parametrize(("old", "new", "why", "line"), WRONG)
def test_what_is_wrong_is_named_with_its_line(old, new, why, line):
    assert old in GOOD
    with pytest.raises(MappingProblem) as raised:
        read_mapping(GOOD.replace(old, new, 1), BOOK)
    assert (raised.value.why, raised.value.line) == (why, line)


@pytest.mark.parametrize(("text", "why"), [
    ("mapping = 1\n", "no-sheet"), ("mapping = 1\nsheet = 3\n", "no-sheet"), ("mapping = 1\nsheet = []\n", "no-sheet"),
    ("", "version"), ("mapping = 1\n[[sheet]]\ncolumns = 1\n", "not-a-table"),
    ("mapping = 1\n[[sheet]]\nvalues = 1\n", "not-a-table"),
    ("mapping = 1\n[[sheet]]\n[sheet.values]\nstrength = 1\n", "not-a-table"),
    ("\x00", "broken"), ("[" * 5000, "broken"),
])  # fmt: skip
def test_what_is_no_mapping_at_all(text, why):
    with pytest.raises(MappingProblem) as raised:
        read_mapping(text, BOOK)
    assert raised.value.why == why
    assert raised.value.line >= 1


def test_any_layer_goes_in_an_open_codebook():
    generic = load_codebook("generic")
    text = 'mapping = 1\n[[sheet]]\nlayer = "friends"\n'
    assert read_mapping(text, generic)[0].layer == "friends"
