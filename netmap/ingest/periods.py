"""Times that are no days: a month, a quarter, a year, a school year, as offices write them."""

from __future__ import annotations

import calendar
import re

from netmap.i18n import month_number
from netmap.ingest.values import roman_month
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["period"]

_YEAR = r"((?:19|20)[0-9]{2})"
_YEARS = re.compile(rf"(.*?) ?{_YEAR} ?([/–-]) ?((?:20)?[0-9]{{2}})")
_MONTH = re.compile(rf"([^\W\d_]+|[0-9]{{1,2}})\.?[ ./-] ?{_YEAR}")
_ISO_MONTH = re.compile(rf"{_YEAR}[-./]([0-9]{{1,2}})")
_QUARTER = re.compile(rf"(I|II|III|IV|[1-4]) ?([^\W\d_]+\.?) ?{_YEAR}")
_FIRST_OF_SCHOOL, _LAST_OF_SCHOOL = 9, 8


def period(text: str) -> tuple[str, str] | None:
    """Give the first and the last day of a month, a quarter, a year or a school year; ``None`` if it is none of these.

    Examples
    --------
    >>> period("wrzesień 2025"), period("2025/26")
    (('2025-09-01', '2025-09-30'), ('2025-09-01', '2026-08-31'))
    >>> period("III kw. 2025 r."), period("2025")
    (('2025-07-01', '2025-09-30'), ('2025-01-01', '2025-12-31'))
    """
    told = _without_word(text)
    if re.fullmatch(_YEAR, told):
        return _between(int(told), 1, int(told), 12)
    month = _of_iso_month(told)
    if month is not None:
        return None if _of_school(told) else month  # 2011/12 may be either
    return _of_quarter(told) or _of_month_in_words(told) or _of_school(told)


def _without_word(text: str) -> str:
    """Take off the word for a year, after it or before a year alone."""
    words = vocabulary().of_time["after_year"]
    told = next((text[: -len(w)].rstrip() for w in words if text.endswith(w)), text)
    before, _, year = told.rpartition(" ")
    return year if before in words and re.fullmatch(_YEAR, year) else told


def _of_iso_month(told: str) -> tuple[str, str] | None:
    found = _ISO_MONTH.fullmatch(told)
    return None if found is None else _of_month(int(found[1]), int(found[2]))


def _of_quarter(told: str) -> tuple[str, str] | None:
    found = _QUARTER.fullmatch(told)
    if found is None or plain(found[2]) not in map(plain, vocabulary().of_time["quarter"]):
        return None
    number = int(found[1]) if found[1].isdecimal() else roman_month(found[1])
    return _between(int(found[3]), 3 * number - 2, int(found[3]), 3 * number)


def _of_month_in_words(told: str) -> tuple[str, str] | None:
    found = _MONTH.fullmatch(told)
    if found is None:
        return None
    word = found[1]
    number = int(word) if word.isdecimal() else month_number(word) or roman_month(word)
    return _of_month(int(found[2]), number)


def _of_school(told: str) -> tuple[str, str] | None:
    """Read a school year: its second year follows the first; with a dash alone it may be any two years."""
    found = _YEARS.fullmatch(told)
    words = vocabulary().of_time["school_year"]
    if found is None or plain(found[1]) not in ("", *map(plain, words)):
        return None
    begun, ended = int(found[2]), int(found[4])
    if ended % 100 != (begun + 1) % 100 or not (found[1] or found[3] == "/"):
        return None
    return _between(begun, _FIRST_OF_SCHOOL, begun + 1, _LAST_OF_SCHOOL)


def _of_month(year: int, month: int) -> tuple[str, str] | None:
    return _between(year, month, year, month) if 1 <= month <= 12 else None


def _between(year: int, month: int, last_year: int, last_month: int) -> tuple[str, str]:
    last = calendar.monthrange(last_year, last_month)[1]
    return f"{year}-{month:02d}-01", f"{last_year}-{last_month:02d}-{last:02d}"
