"""What the words of a question or of an answer name."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.exports.questions import post_in


@pytest.mark.parametrize(("words", "post"), [
    ("kierownik, dyrektor", "head"),
    ("Kierownik GOPS", "head"),
    ("Dyrektor szkoły", "head"),
    ("head", "head"),
    ("starszy pracownik socjalny", "social_worker"),
    ("pielęgniarka środowiskowa", "health_worker"),
    ("zastępca kierownika", ""),
    ("z-ca dyrektor", ""),
    ("deputy head", ""),
    ("wicedyrektor", ""),
    ("sekretarka", ""),
])  # fmt: skip
def test_a_post_is_told_by_its_own_words(words, post):
    assert post_in(words, load_codebook("kooperacja")) == post
