"""What a cell says of a tie: a strength, a sign that there is one or none, or a code with words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from netmap.codebook import Codebook, Label, Scale
from netmap.i18n import translator
from netmap.ingest.choices import Blank
from netmap.ingest.values import Trouble, number, on_scale
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["Mark", "are_binary", "coded", "marked", "read_mark", "step"]

_BEFORE = re.compile(r"([0-9]+|[^\W\d]+|[+✓✔☑]) ?(?:[-–—.:,;=(]|\) ?) ?(.*?)\)?\.?")
_AFTER = re.compile(r"([^()]+?) ?(?:[-–—:=(]) ?([0-9]+)\)?")
_LONGEST = 200
"""A longer text is no code with words beside it."""
_NONE = ("brak", "none", "nic", "zero")
"""Words that beside a 0 say that there is no tie, and by themselves that nobody knows."""


@dataclass(frozen=True)
class Mark:
    """What a cell says of a tie, in the words of a list of ties.

    ``strength`` is a number, ``0`` where there is no tie, empty where there is one of unknown strength; ``note`` what
    somebody wrote beside it; ``meant`` is what an odd cell was taken for, to be told.
    """

    strength: str
    frequency: str = ""
    note: str = ""
    meant: Label | None = None


def are_binary(cells: Iterable[str]) -> bool:
    """Tell whether the numbers are only 0 and 1: then 1 says that there is a tie, not how strong it is."""
    return {cell for cell in cells if not isinstance(number(cell), Trouble)} <= {"0", "1"}


def read_mark(text: str, blank: Blank, book: Codebook, *, is_binary: bool) -> Mark | Trouble | None:
    """Read a cell of a matrix, or of a column for a kind of tie; ``None`` if it says nothing.

    Parameters
    ----------
    text
        What stands in the cell.
    blank
        What an empty cell says.
    book
        Has the scales.
    is_binary
        Whether 1 means that there is a tie, and not how strong it is.
    """
    words, scale = vocabulary(), book.scales["strength"]
    if not text:
        return Mark("0") if blank is Blank.NONE else None
    if words.is_missing(text) and scale.level(text) is None:
        return None
    if "?" in text:
        return _doubted(text, scale)
    if words.is_yes(text) or (is_binary and text == "1"):
        return Mark("")
    if words.is_no(text):
        return Mark("0")
    value = on_scale(text, scale)
    if isinstance(value, Trouble):
        return _often(text, book) or marked(text, scale) or value
    return Mark(f"{value:g}")


def _doubted(text: str, scale: Scale) -> Trouble:
    """Refuse an answer with a question mark: whoever wrote it was not sure."""
    value = on_scale(text, scale)
    return value if isinstance(value, Trouble) else Trouble("cell-not-a-number")


def _often(text: str, book: Codebook) -> Mark | None:
    """Read words for how often two bodies meet: there is a tie, how strong nobody said."""
    scale = book.scales.get("frequency")
    if scale is None or not any(map(str.isalpha, text)):
        return None
    value = on_scale(text, scale)
    if isinstance(value, Trouble):
        return None
    return Mark("", f"{value:g}") if value else Mark("0")


def marked(text: str, scale: Scale) -> Mark | None:
    """Read a code with words beside it (``0 (brak)``, ``3 – często``, ``tak (umowa)``); ``None`` if it is not clear.

    The words may not be another level, another answer or a word for “unknown”.

    Examples
    --------
    >>> from netmap.codebook import load_codebook
    >>> scale = load_codebook("kooperacja").scales["strength"]
    >>> [
    ...     mark and (mark.strength, mark.note)
    ...     for text in ("3 – często", "tak (umowa)", "tak/nie")
    ...     for mark in [marked(text, scale)]
    ... ]
    [('3', ''), ('', 'umowa'), None]
    """
    if len(text) > _LONGEST:
        return None
    value = coded(text, scale)
    if value is not None:
        return Mark(f"{value:g}", meant=step(value, scale))
    found, words = _BEFORE.fullmatch(text), vocabulary()
    if found is None or not found[2] or not _is_remark(found[2]):
        return _yes_of(found, scale)
    if words.is_yes(found[1]):
        return Mark("", note=found[2], meant=_said("mark-yes", found[2]))
    if words.is_no(found[1]):
        return Mark("0", note=found[2], meant=_said("mark-no", found[2]))
    return None


def _yes_of(found: re.Match[str] | None, scale: Scale) -> Mark | None:
    """Read a yes with its strength (``tak (3)``)."""
    if found is None or not vocabulary().is_yes(found[1]) or not found[2].isdecimal():
        return None
    value = float(found[2])
    return Mark(f"{value:g}", meant=step(value, scale)) if value and scale.holds(value) else None


def coded(text: str, scale: Scale) -> float | None:
    """Read a number of the scale with words beside it that say nothing else; ``None`` if it is none."""
    if len(text) > _LONGEST:
        return None
    before, after = _BEFORE.fullmatch(text), _AFTER.fullmatch(text)
    for told, words in [
        *([before.groups()] if before else []),
        *([after.groups()[::-1]] if after else []),
    ]:
        if told.isdecimal() and scale.holds(float(told)) and _suits(words, int(told), scale):
            return float(told)
    return None


def _suits(words: str, told: int, scale: Scale) -> bool:
    """Tell whether words beside a number leave it what it is: they are no other level, answer or number."""
    level, known = scale.level(words), vocabulary()
    if level is not None:
        return level == told
    if known.is_no(words) or plain(words) in _NONE:
        return told == 0
    if known.is_yes(words):
        return told > 0
    return _is_remark(words)


def _is_remark(words: str) -> bool:
    """Tell whether words are only said beside an answer: with a letter, without a number, no answer themselves."""
    known = vocabulary()
    begun = re.split(r"[\s,;/(-]+", words)[0]
    is_answer = any(known.is_yes(part) or known.is_no(part) for part in (words, begun))
    has_letters = any(map(str.isalpha, words)) and not any(map(str.isdigit, words))
    return has_letters and not is_answer and not known.is_missing(words)


def step(value: float, scale: Scale) -> Label:
    """Name a step of a scale: its number, and its words where it has any."""
    label = scale.levels.get(int(value)) if value.is_integer() else None
    if label is None:
        return Label(f"{value:g}", f"{value:g}")
    return Label(f"{value:g} ({label.pl})", f"{value:g} ({label.en})")


def _said(key: str, note: str) -> Label:
    return Label(*(translator(lang)(key, note=note) for lang in ("pl", "en")))
