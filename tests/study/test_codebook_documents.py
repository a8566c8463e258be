"""Codebooks told code by code, in both languages."""

import pytest

from netmap.codebook import CODEBOOKS, VOCABULARIES, load_codebook
from netmap.errors import CodebookError
from netmap.study import codebook_document, codebooks_list


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_every_code_of_every_codebook_is_told_by_its_label(lang):
    listed = codebooks_list(lang)
    assert [book["codebook"] for book in listed] == list(CODEBOOKS)
    for heading in listed:
        book, document = (
            load_codebook(heading["codebook"]),
            codebook_document(heading["codebook"], lang),
        )
        told = {(row["vocabulary"], row["code"]): row["label"] for row in document["codes"]}
        assert len(told) == document["count"] == heading["count"]
        for name in VOCABULARIES:
            for code, item in getattr(book, name).items():
                assert told[name, code] == item.label.say(lang)
        levels = {code for vocabulary, code in told if vocabulary == "scales"}
        assert levels == {f"{s.code} {level}" for s in book.scales.values() for level in s.levels}


def test_one_that_is_not_there_is_refused():
    with pytest.raises(CodebookError, match="codebook-missing"):
        codebook_document("nie-ma", "pl")
