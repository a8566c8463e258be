"""Codebooks as people read them: which there are, and every code of one with what it is called."""

from __future__ import annotations

from netmap.codebook import CODEBOOKS, VOCABULARIES, Codebook, load_codebook
from netmap.study.documents import Document

__all__ = ["codebook_document", "codebooks_list"]


def codebooks_list(lang: str) -> list[Document]:
    """List the codebooks that netmap ships."""
    books = [codebook_document(name, lang) for name in CODEBOOKS]
    return [{key: value for key, value in book.items() if key != "codes"} for book in books]


def codebook_document(name: str, lang: str) -> Document:
    """Tell a codebook code by code.

    Raises
    ------
    CodebookError
        No such codebook, or one that is refused.
    """
    book = load_codebook(name)
    codes = _codes(book, lang)
    return {
        "codebook": book.name,
        "version": book.version,
        "codebook_label": book.label.say(lang),
        "count": len(codes),
        "codes": codes,
    }


def _codes(book: Codebook, lang: str) -> list[Document]:
    coded = [
        {"vocabulary": name, "code": code, "label": item.label.say(lang)}
        for name in VOCABULARIES
        for code, item in getattr(book, name).items()
    ]
    levels = [
        {"vocabulary": "scales", "code": f"{scale.code} {level}", "label": label.say(lang)}
        for scale in book.scales.values()
        for level, label in scale.levels.items()
    ]
    return coded + levels
