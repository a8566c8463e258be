"""The words of answers, each once, with what it is taken for: what is not clear can then be said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from netmap.codebook import Codebook
from netmap.ingest.exports.export import Export
from netmap.ingest.exports.headings import Heading
from netmap.ingest.exports.lists import parted
from netmap.ingest.mapping import NOTHING, Meaning, SheetMapping, Word, title_key
from netmap.ingest.mapping.meaning import LISTED, SCALED
from netmap.ingest.values import Trouble, on_scale
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["MARK", "explained", "words_of"]

MARK = "mark"
"""What stands in the cell of a matrix: a strength, or a sign that there is a tie."""


def words_of(export: Export, mapping: SheetMapping, book: Codebook) -> tuple[Word, ...]:
    """List what stands under questions on a scale, on yes or no, or on kinds of cooperation."""
    return explained(_told(export, mapping, book), mapping, book)


def explained(
    told: Iterable[tuple[str, str]], mapping: SheetMapping, book: Codebook
) -> tuple[Word, ...]:
    """Say of words, given with the attribute they stand for, what each is taken for; what is not clear goes first."""
    once = {(attribute, title_key(text)): text for attribute, text in told}
    words = [
        Word(
            _field(attribute), text, _meant(attribute, mapping.said(_field(attribute), text), book)
        )
        for (attribute, _), text in once.items()
    ]
    return tuple(sorted(words, key=lambda w: (w.attribute, w.meant != "", w.meant, plain(w.text))))


def _field(attribute: str) -> str:
    return "strength" if attribute == MARK else attribute


def _told(export: Export, mapping: SheetMapping, book: Codebook) -> Iterator[tuple[str, str]]:
    separators = mapping.separator or (export.tool.separator if export.tool else "")
    for heading in export.headings:
        meaning = mapping.of(heading.title, heading.question, heading.items)
        attribute = _attribute(heading, meaning)
        for text in export.samples[heading.at] if attribute else ():
            if attribute != "layers":
                yield attribute, text
            elif not book.is_open:
                known = parted(text, separators, lambda word: book.find("layers", word) is not None)
                yield from ((attribute, word) for word in known)


def _attribute(heading: Heading, meaning: Meaning) -> str:
    """Give under which attribute the words of a column are explained; empty if they are not."""
    if heading.aspect or meaning.says not in ("", "layers"):
        return ""
    return (
        "layers"
        if meaning.says
        else meaning.attribute
        if meaning.attribute in (*SCALED, "tie")
        else ""
    )


def _meant(attribute: str, text: str, book: Codebook) -> str:
    """Say what a word is taken for: a step of the scale, yes or no, a layer, or nothing; empty if that is not clear."""
    words = vocabulary()
    if attribute == MARK and (words.is_yes(text) or words.is_no(text)):
        return "yes" if words.is_yes(text) else "0"
    attribute = _field(attribute)
    if attribute in SCALED:
        step = on_scale(text, book.scales[attribute])
        if not isinstance(step, Trouble):
            return f"{step:g}"
    elif attribute in ("layer", "layers", *LISTED):
        known = book.find(LISTED.get(attribute, "layers"), text)
        return known or (NOTHING if words.is_missing(text) else "")
    elif words.is_yes(text) or text == "1":
        return "yes"
    elif words.is_no(text) or plain(text) in ("0", "n"):
        return "no"
    return NOTHING if words.is_missing(text) else ""
