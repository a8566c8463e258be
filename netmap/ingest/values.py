"""What a cell's text means: numbers, dates, register numbers; nothing is guessed in silence."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from netmap.codebook import Codebook, Label, Scale, fold
from netmap.i18n import month_number
from netmap.ingest.vocabulary import vocabulary

__all__ = [
    "Trouble",
    "code",
    "date",
    "digits",
    "excel_day",
    "known_codes",
    "likely_codes",
    "number",
    "on_scale",
    "roman_month",
    "words",
]

_NUMBER = re.compile(
    r"[+-]?(?:[0-9]+|[0-9]{1,3}(?: [0-9]{3})+)(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]{1,3})?"
)
_ANCHORED = re.compile(r"([0-9]+)(?: ?[-–—.:)=]| ?\(| ) ?(.+?)\)?")
_ANCHORED_AFTER = re.compile(r"(.+?)(?: ?[-–—:=]| ?\(| ) ?([0-9]+)\)?")
_ISO = re.compile(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?:[T ].*)?")
_OFFICE = re.compile(r"([0-9]{1,2})[.-] ?([0-9]{1,2})[.-] ?([0-9]{4})")
_WORDED = re.compile(r"([0-9]{1,2})\.? ?([^\W\d_]+)[.,]? ?([0-9]{4})")
_TIME = re.compile(r"(?:,? ?(?:[^\W\d_]+\.? )?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?")
_YEAR = re.compile("[0-9]{4}")
_OF_WEEK = re.compile(r"[^\W\d_]+, ")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?:,? .*)?")
_COUNTED = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?")
_EXCEL_BEGINS = dt.date(1899, 12, 30)
_FIRST_DAY, _LAST_DAY = 25_569, 73_050
_DIGITS = re.compile(r"([0-9]+|[0-9]{2}(?:[ -][0-9]{2}){1,2}(?:[ -][0-9])?)(?:[.,]0+)?")


@dataclass(frozen=True)
class Trouble:
    """Why a text means nothing here: the code of a finding and what its messages need."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


def number(text: str) -> float | Trouble:
    """Read a number: ASCII digits, a decimal comma or point, blanks between thousands.

    Examples
    --------
    >>> number("2,5"), number("1 234.5"), number("3_0")
    (2.5, 1234.5, Trouble(code='cell-not-a-number', params={}))
    """
    if not _NUMBER.fullmatch(text):
        return Trouble("cell-not-a-number")
    value = float(text.replace(" ", "").replace(",", "."))
    return value if math.isfinite(value) else Trouble("cell-not-a-number")


def on_scale(text: str, scale: Scale) -> float | Trouble:
    """Read a value of a scale: a number, a label in either language, or both (``3 – koordynacja``)."""
    level = scale.level(text)
    if level is not None:
        return float(level)
    before, after = _ANCHORED.fullmatch(text), _ANCHORED_AFTER.fullmatch(text)
    for told, label in [
        *([before.groups()] if before else []),
        *([after.groups()[::-1]] if after else []),
    ]:
        if scale.level(label) == int(told):
            return float(told)
    value = number(text)
    if isinstance(value, Trouble):
        return Trouble("cell-not-a-number") if scale.most is None else _off(scale)
    return value if scale.holds(value) else _off(scale)


def _off(scale: Scale) -> Trouble:
    most = "∞" if scale.most is None else f"{scale.most:g}"
    return Trouble(
        "cell-out-of-scale", {"least": f"{scale.least:g}", "most": most, "scale": scale.label}
    )


def digits(text: str) -> str:
    """Give the digits of a code: written in pairs or as a number (``260205.0``) too; other text as it is.

    Examples
    --------
    >>> digits("260205.0"), digits("26-02-05 2"), digits("26-052")
    ('260205', '2602052', '26-052')
    """
    code = _DIGITS.fullmatch(text)
    return re.sub("[ -]", "", code[1]) if code else text


def date(text: str) -> str | Trouble:
    """Read a day, ISO or as an office writes it, as ISO text.

    Examples
    --------
    >>> date("4.06.2019 r."), date("4 VI 2019"), date("2019-06-04 10:00"), date("31.02.2019")
    ('2019-06-04', '2019-06-04', '2019-06-04', Trouble(code='cell-not-a-date', params={}))
    """
    iso, day_alone = _ISO.fullmatch(text), _day_alone(text)
    office = _OFFICE.fullmatch(day_alone)
    parts = iso.groups() if iso else office.groups()[::-1] if office else _worded(day_alone)
    try:
        day = dt.date(*map(int, parts))
    except (ValueError, TypeError):
        return Trouble("cell-not-a-date")
    return day.isoformat() if 1900 <= day.year <= 2200 else Trouble("cell-not-a-date")


def _day_alone(text: str) -> str:
    """Take off what stands around a day: “dn.”, the day of the week, “r.”, the time."""
    begun, words = _OF_WEEK.match(text), vocabulary().of_time
    text = text[begun.end() :] if begun else text
    text = next((text[len(w) + 1 :] for w in words["before_day"] if text.startswith(f"{w} ")), text)
    year = _YEAR.search(text)
    if year is None:
        return text
    rest = text[year.end() :].lstrip()
    after = next((word for word in words["after_year"] if rest.startswith(word)), "")
    return text[: year.end()] if _TIME.fullmatch(rest[len(after) :]) else text


def excel_day(text: str) -> str | None:
    """Read a day as Excel keeps it, a count of days, as ISO text; ``None`` if it is none of 1970 to 2099.

    Examples
    --------
    >>> excel_day("45000"), excel_day("45000,0"), excel_day("2019"), excel_day("260205")
    ('2023-03-15', '2023-03-15', None, None)
    """
    counted = _COUNTED.fullmatch(text)
    if not counted or not _FIRST_DAY <= int(counted[1]) <= _LAST_DAY:
        return None
    return (_EXCEL_BEGINS + dt.timedelta(int(counted[1]))).isoformat()


def roman_month(word: str) -> int:
    """Count a month by its Roman number, as offices write it; 0 if it is none."""
    numbers = vocabulary().of_time["month"]
    return numbers.index(word.upper()) + 1 if word.upper() in numbers else 0


def _worded(text: str) -> tuple[str, ...]:
    """Part a day with the month in words, or with slashes where only one order can be meant."""
    worded, slashed = _WORDED.fullmatch(text), _SLASHED.fullmatch(text)
    if worded:
        month = month_number(worded[2]) or roman_month(worded[2])
        return (worded[3], str(month), worded[1]) if month else ()
    if not slashed:
        return ()
    one, other, year = slashed.groups()
    if int(one) > 12 or one == other:
        return (year, other, one)
    return (year, one, other) if int(other) > 12 else ()


def words(text: str) -> tuple[str, ...]:
    """Read several names from one cell: parted by semicolons, bars or new lines."""
    parts = (" ".join(part.split()) for part in re.split(r"[;|\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def code(text: str, book: Codebook, field_name: str) -> str | None:
    """Read a code of the codebook: a code or a label in either language; an open codebook takes any."""
    return book.find(field_name, text) or (text if book.is_open else None)


def likely_codes(text: str, book: Codebook, field_name: str) -> list[tuple[str, Label]]:
    """Say what a word that is no label may mean: a type its name gives away, or the one label that begins like it.

    Examples
    --------
    >>> from netmap.codebook import load_codebook
    >>> [code for code, _ in likely_codes("powiatowy", load_codebook("kooperacja"), "tiers")]
    ['county']
    """
    codes = getattr(book, field_name)
    proposed = book.propose_type(text) if field_name == "types" else None
    if proposed:
        return [(proposed, codes[proposed].label)]
    folded = fold(text)
    stem = folded[: max(4, len(folded) - 3)]
    spellings = (
        (c, item)
        for c, item in codes.items()
        for word in item.spellings()
        if fold(word).startswith(stem)
    )
    return [(c, item.label) for c, item in dict(spellings).items()]


def known_codes(text: str, book: Codebook, field_name: str) -> Label:
    """List what could be written instead of a word nobody knows: the labels most like it first, at most a dozen."""
    codes, by_word = getattr(book, field_name), book.spellings(field_name)
    close = process.extract(fold(text), by_word.keys(), scorer=fuzz.ratio, limit=None)
    labels = [codes[c].label for c in dict.fromkeys(by_word[word] for word, _, _ in close)][:12]
    return Label("; ".join(label.pl for label in labels), "; ".join(label.en for label in labels))
