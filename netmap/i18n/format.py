"""Numbers, percent, dates and sorting as the language writes them."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from functools import cache

from babel.dates import format_date as babel_date
from babel.dates import get_month_names
from babel.numbers import format_decimal

__all__ = [
    "format_date",
    "format_moment",
    "format_number",
    "format_percent",
    "month_number",
    "sort_key",
    "unbroken",
    "with_capital",
]

MISSING = "–"
"""What is shown where a number is undefined."""

_NUMBER = re.compile("[0-9]+")
_ONE_LETTER = re.compile(r"(?<=(?<!\w)[aiouwzAIOUWZ]) (?=\S)")
_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
_ORDER = {letter: f"{rank:02d}" for rank, letter in enumerate(_ALPHABET)}


def format_number(value: float | None, lang: str, digits: int = 2, *, whole: bool = True) -> str:
    """Write a number with ``digits`` decimals, a whole one with none if ``whole``; an undefined one as a dash.

    Examples
    --------
    >>> format_number(0.421, "pl"), format_number(float("nan"), "pl")
    ('0,42', '–')
    >>> format_number(-0.05, "pl")
    '−0,05'
    """
    if value is None or math.isnan(value):
        return MISSING
    pattern = (
        "#,##0" if whole and float(value).is_integer() and digits <= 2 else "#,##0." + "0" * digits
    )
    return _with_sign(str(format_decimal(value, format=pattern, locale=lang)))


def _with_sign(number: str) -> str:
    """Write a true minus: a hyphen is too short beside digits and breaks at the end of a line."""
    return number.replace("-", "−", 1)


def format_percent(share: float | None, lang: str) -> str:
    """Write a share of one as a whole percent; a little is never written as nothing, nor almost all as all.

    Examples
    --------
    >>> format_percent(0.421, "pl"), format_percent(0.0038, "pl"), format_percent(0.998, "en")
    ('42%', '0,4%', '99.8%')
    """
    if share is None or math.isnan(share):
        return MISSING
    percent = share * 100
    if 0 < percent < 1 or 99 < percent < 100:
        return f"{format_number(min(max(percent, 0.1), 99.9), lang, 1)}%"
    return f"{round(percent)}%"


def format_date(date: dt.date | str | None, lang: str) -> str:
    """Write a date the way an office does: ``4.06.2019`` in Polish, ``4 Jun 2019`` in English."""
    if not date:
        return MISSING
    day = dt.date.fromisoformat(date[:10]) if isinstance(date, str) else date
    return str(babel_date(day, format="d.MM.yyyy" if lang == "pl" else "d MMM yyyy", locale=lang))


@cache
def _months() -> dict[str, int]:
    """Every name of a month in both languages, with and without the ending it has in a date."""
    return {
        name.casefold().rstrip("."): number
        for lang in ("pl", "en")
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context=context, locale=lang).items()
    }


def month_number(word: str) -> int:
    """Count a month by its name in either language; 0 if it is none.

    Examples
    --------
    >>> month_number("czerwca"), month_number("June"), month_number("kot")
    (6, 6, 0)
    """
    return _months().get(word.casefold().rstrip("."), 0)


def unbroken(text: str) -> str:
    """Keep together what no line may part: a word of one letter and the next, a dash or an arrow and what it follows.

    Examples
    --------
    >>> unbroken("OPS i PCPR – w gminie").replace("\N{NO-BREAK SPACE}", "_")
    'OPS i_PCPR_– w_gminie'
    """
    joined = _ONE_LETTER.sub("\N{NO-BREAK SPACE}", text)
    return re.sub(" (?=[–→] )|(?<= →) ", "\N{NO-BREAK SPACE}", joined)


def format_moment(moment: str, lang: str) -> str:
    """Write a moment of the journal (ISO text, UTC) as the local day and time: ``4.06.2019, 14:05``.

    Examples
    --------
    >>> len(format_moment("2019-06-04T12:05:00+00:00", "pl")) > 12
    True
    """
    local = dt.datetime.fromisoformat(moment).astimezone()
    return f"{format_date(local.date(), lang)}, {local:%H:%M}"


def with_capital(words: str) -> str:
    """Begin with a capital, as a sentence or the head of a column does; a symbol of one letter stays.

    Examples
    --------
    >>> with_capital("żłobek w Oksie"), with_capital("ZSP nr 1"), with_capital("p")
    ('Żłobek w Oksie', 'ZSP nr 1', 'p')
    """
    return words if len(words) < 2 else words[0].upper() + words[1:]


def sort_key(lang: str) -> Callable[[str], str]:
    """Give a key function for sorting names; Polish letters come after their Latin twins, numbers by their size.

    Examples
    --------
    >>> sorted(["SP nr 10", "SP nr 2", "Łąka", "Las"], key=sort_key("pl"))
    ['Las', 'Łąka', 'SP nr 2', 'SP nr 10']
    """
    del lang  # English names sort rightly in the same order
    return lambda text: "".join(
        _ORDER.get(letter, "~" + letter if letter.isalpha() else "!" + letter)
        for letter in _NUMBER.sub(lambda found: found[0].zfill(9), text.casefold())
    )
