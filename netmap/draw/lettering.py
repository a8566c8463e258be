"""How wide words are: the one font of every diagram, measured from the files netmap ships.

The same file is measured here and embedded into PDF and PNG, so that labels fit alike on every machine.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

__all__ = ["FONT_FAMILY", "FONT_FOLDER", "clipped", "text_width", "wrapped"]

FONT_FAMILY = "'DejaVu Sans', Verdana, Arial, sans-serif"
"""What SVG and HTML ask for; the first is shipped with netmap."""

FONT_FOLDER = Path(__file__).parent / "fonts"
"""Where the font files lie, with their licence."""

_MEASURED_AT = 100
_BREAKS = re.compile(r"[^\S\u00a0]+")
"""Spaces at which a line may end: a space that must not break is none."""


@cache
def _font(bold: bool) -> ImageFont.FreeTypeFont:
    file = FONT_FOLDER / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")
    return ImageFont.truetype(file, _MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=8192)
def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Measure a line of text in the units of ``size``.

    Examples
    --------
    >>> text_width("PCPR", 10) > text_width("OPS", 10) > 0
    True
    """
    return float(_font(bold).getlength(text)) * size / _MEASURED_AT


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Break text into lines no wider than ``width``; a single word that is wider is clipped.

    Examples
    --------
    >>> wrapped("sieć współpracy instytucji", 10, 90)
    ['sieć współpracy', 'instytucji']
    """
    lines: list[str] = []
    if not text.strip():
        return lines
    for word in _BREAKS.split(text.strip()):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(joined, size, bold=bold) <= width:
            lines[-1] = joined
        else:
            lines.append(_narrowed(word, size, width, bold=bold))
    return lines


def _narrowed(word: str, size: float, width: float, *, bold: bool) -> str:
    if text_width(word, size, bold=bold) <= width:
        return word
    while word and text_width(word + "…", size, bold=bold) > width:
        word = word[:-1]
    return word + "…"


def clipped(text: str, most: int = 18) -> str:
    """Shorten a long name in the middle: its beginning and its end tell bodies apart.

    Examples
    --------
    >>> clipped("Szkoła Podstawowa w Oksie"), clipped("GOPS Oksa")
    ('Szkoła Po…w Oksie', 'GOPS Oksa')
    """
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    ahead = most // 2
    return f"{text[:ahead].rstrip()}…{text[-(most - ahead - 2) :].lstrip()}"
