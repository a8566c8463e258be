"""Cells that list several things."""

import pytest

from netmap.ingest.exports.lists import parted

KNOWN = {"GOPS", "SP", "Dom Kultury", "Urząd, wydział oświaty"}.__contains__


@pytest.mark.parametrize(("text", "separators", "parts"), [
    ("GOPS;SP;", ";", ["GOPS", "SP"]),
    (" GOPS ; GOPS;", ";", ["GOPS"]),
    ("GOPS, Dom Kultury", ";,", ["GOPS", "Dom Kultury"]),
    ("Urząd, wydział oświaty, SP", ";,", ["Urząd, wydział oświaty", "SP"]),
    ("GOPS Dom Kultury SP", " ", ["GOPS", "Dom Kultury", "SP"]),
    ("GOPS nikt taki SP", " ", ["GOPS", "nikt taki", "SP"]),
    ("Caritas, GOPS", ";,", ["Caritas", "GOPS"]),
    ("", ";", []),
    (";;", ";", []),
    ("GOPS\nSP", "", ["GOPS", "SP"]),
])  # fmt: skip
def test_a_list_is_parted_where_names_end(text, separators, parts):
    assert parted(text, separators, KNOWN) == parts


@pytest.mark.parametrize("separator", [",", " "])
def test_a_very_long_list_is_parted_without_trying_all_of_it_at_every_place(separator):
    asked = []
    parted(f"x{separator} " * 3_000, separator, asked.append)
    assert len(asked) <= 3_000 * 41
    assert max(map(len, asked[1:])) < 200
