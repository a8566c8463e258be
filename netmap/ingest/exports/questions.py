"""What the words of a question name: one institution, in whatever grammatical form, or a kind of cooperation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from netmap.codebook import Codebook, fold
from netmap.ingest.context import Context
from netmap.ingest.exports.tools import asked_by, kinds_asked, says
from netmap.ingest.vocabulary import plain

__all__ = ["asks_from_whom", "body_in", "is_body", "layer_in", "post_in"]

_LONGEST_NAME = 12
_MOST_WORDS = 300
"""So much of a question is read: what is longer is a text, not a question."""
_SIGNS = ".,;:?!()[]"


def is_body(word: str, context: Context) -> bool:
    """Tell whether somebody wrote the name of an institution, perhaps not as the roster does."""
    directory = context.directory
    return bool(directory.find(word) or directory.match(word, context.commune).key)


def asks_from_whom(text: str) -> bool:
    """Tell whether a question asks what the respondent gets from others: the tie begins at them then.

    Examples
    --------
    >>> (
    ...     asks_from_whom("Od kogo otrzymują Państwo informacje?"),
    ...     asks_from_whom("Komu je przekazują?"),
    ... )
    (True, False)
    """
    words = f"{plain(text)} "
    return any(words.startswith(f"{begun} ") for begun in says("from_whom"))


def body_in(text: str, context: Context) -> str:
    """Give the one institution that a question names: by its name as it stands there, else by id; else nothing.

    A name as the roster writes it counts first; else one in another grammatical form ("z Ośrodkiem Pomocy").
    """
    words = text.replace("–", " ").replace("?", " ").replace(":", " ").split()[:_MOST_WORDS]
    exact = _names(words, lambda some: _exact(some, context))
    found = exact or _names(words, lambda some: _declined(some, context))
    return found[0] if len(set(map(fold, found))) == 1 else ""


def _names(words: Sequence[str], named: Callable[[Sequence[str]], str]) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(words):
        ends = range(min(len(words), at + _LONGEST_NAME), at, -1)
        told = next(((end, name) for end in ends if (name := named(words[at:end]))), None)
        at = told[0] if told else at + 1
        found += [told[1]] if told else []
    return found


def _exact(words: Sequence[str], context: Context) -> str:
    """Give words that name one institution; one small word does not, though it may be somebody's id."""
    name = _joined(words)
    if not name or (len(words) == 1 and name.islower()):
        return ""
    return name if context.directory.find(name) else ""


def _declined(words: Sequence[str], context: Context) -> str:
    """Give the id of the one body that words name in another form; a name has a capital and more than one word."""
    name = _joined(words)
    if len(words) < 2 or not name[:1].isupper() or words[-1][:1] != name.split()[-1][:1]:
        return ""
    return context.directory.match(name, context.commune).key


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).strip(_SIGNS + " ")


def layer_in(text: str, context: Context) -> str:
    """Give the layer that a question names in whatever form (the longest name counts), or asks for by a verb."""
    book = context.book
    if book.is_open:
        return ""
    found = [
        (len(spelling), code)
        for code, layer in book.layers.items()
        for spelling in map(plain, layer.spellings())
        if _holds(plain(text), spelling)
    ]
    named = max(found, default=(0, ""))[1]
    return named or asked_by(text, [code for code in kinds_asked() if code in book.layers])


def post_in(text: str, book: Codebook) -> str:
    """Give the post that words name: one of the codebook's, or one part of its label ("Kierownik GOPS"); the longest.

    A deputy is not the head.
    """
    known, told = book.find("respondents", text), f" {plain(text)} "
    if known or any(f" {word}" in told for word in says("deputy")):
        return known or ""
    found = [
        (len(name), code)
        for code, post in book.respondents.items()
        for part in (*post.label.pl.split(","), *post.label.en.split(","))
        if (name := plain(part)) and f" {name} " in told
    ]
    return max(found, default=(0, ""))[1]


def _holds(text: str, name: str) -> bool:
    """Tell whether a text holds every word of a name, in whatever grammatical form."""
    words = text.split()
    return bool(name) and all(any(_akin(one, other) for other in words) for one in name.split())


def _akin(one: str, other: str) -> bool:
    """Tell whether two words have a stem in common: most of the longer one."""
    longest = max(len(one), len(other))
    if longest < 4:
        return one == other
    pairs = zip(one, other, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared >= 0.65 * longest
