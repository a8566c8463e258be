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
