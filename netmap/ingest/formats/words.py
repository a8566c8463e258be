"""Lines of a text format cut into words: quotes hold a word together."""

from __future__ import annotations

import re

from netmap.ingest.formats.problem import Problem

__all__ = ["beginning", "is_number", "is_read_twice", "number", "whole", "words"]

_WORD = re.compile(r'"((?:[^"]|"")*)"|([^\s,;"]+)')
_NUMBER = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?", re.ASCII)

_TWICE = re.compile(
    r"[\u00c5\u0139][\u201a\u203a\u00ba\u015f\u013d\u00bc\u201e](?=\w)"
    r"|\u00c4[\u2026\u2122\u2021](?=\w)|(?<=\w)[\u00c3\u0102][\u00b3\u0142]"
)
"""Polish letters of UTF-8 that were once read as Windows-1252 or 1250, and written again."""


def beginning(text: str, most: int) -> list[str]:
    r"""Give the first lines of a text, however long it is.

    Examples
    --------
    >>> beginning("a\nb\nc", 2)
    ['a', 'b']
    """
    size, lines = 10_000, text[:10_000].splitlines()
    while len(lines) <= most and size < len(text):
        size *= 10
        lines = text[:size].splitlines()
    return lines[:most]


def is_read_twice(text: str) -> bool:
    """Tell whether the letters of a text were read wrongly before it was written."""
    return not text.isascii() and len(_TWICE.findall(text[:100_000])) > 1


def words(text: str, *, commas: bool = False) -> list[str]:
    """Cut a line into words at blanks (and, if told, commas); a word in quotes may hold anything.

    Examples
    --------
    >>> words('1 "SP nr 1" 0.5')
    ['1', 'SP nr 1', '0.5']
    """
    pattern = _WORD if commas else re.compile(r'"((?:[^"]|"")*)"|([^\s"]+)')
    return [
        found[2] if found[2] is not None else found[1].replace('""', '"')
        for found in pattern.finditer(text)
    ]


def whole(text: str, line: int) -> int:
    """Read a whole number.

    Raises
    ------
    Problem
        It is none.
    """
    if not re.fullmatch("[0-9]{1,9}", text, re.ASCII):
        raise Problem("file-network-number", line=line, value=text)
    return int(text)


def is_number(text: str) -> bool:
    """Tell whether a word is a number, with a decimal point or comma.

    Examples
    --------
    >>> is_number("2,5"), is_number("umowa")
    (True, False)
    """
    return _NUMBER.fullmatch(text) is not None


def number(text: str, line: int) -> str:
    """Check that a word is a number, and give it with a decimal point.

    Raises
    ------
    Problem
        It is none.
    """
    if not is_number(text):
        raise Problem("file-network-number", line=line, value=text)
    return text.replace(",", ".")
