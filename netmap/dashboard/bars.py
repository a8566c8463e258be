"""A list of bars: how institutions stand by one measure, in an order the eye takes in at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netmap.draw.lettering import FONT_FAMILY, text_width
from netmap.draw.markup import element, text_line

__all__ = ["Bar", "Key", "bars_svg"]

_WIDTH, _ROW, _FONT = 900.0, 24.0, 13.0
_INK = "#1f1f1f"


@dataclass(frozen=True)
class Bar:
    """One bar: whose it is, how long, how the number is written, its colour, and from where to where it could reach."""

    name: str
    value: float
    written: str
    color: str
    low: float | None = None
    high: float | None = None

    @property
    def reach(self) -> float:
        """The furthest it could reach."""
        return max(
            self.value, *(end for end in (self.high, self.low) if end is not None and end > 0), 0
        )


@dataclass(frozen=True)
class Key:
    """What a colour of bars stands for."""

    name: str
    color: str


def bars_svg(bars: Sequence[Bar], keys: Sequence[Key] = ()) -> str:
    """Draw bars one below another, names to the left and numbers at their ends; a thin line shows what could be.

    What the colours stand for is told below the bars.
    """
    names = max((text_width(bar.name, _FONT) for bar in bars), default=0.0) + 24
    numbers = max((text_width(bar.written, _FONT) for bar in bars), default=0.0) + 24
    longest = max((bar.reach for bar in bars), default=0) or 1
    scale = (_WIDTH - names - numbers) / longest
    rows = "".join(_row(bar, number, names, scale) for number, bar in enumerate(bars))
    told, below = _keys(keys, _ROW * len(bars) + 16)
    height = below + 16
    return element(
        "svg",
        element("rect", width=_WIDTH, height=height, fill="#fff") + rows + told,
        xmlns="http://www.w3.org/2000/svg",
        width=_WIDTH,
        height=height,
        viewBox=f"0 0 {_WIDTH:g} {height:g}",
        font_family=FONT_FAMILY,
    )


def _row(bar: Bar, number: int, names: float, scale: float) -> str:
    top = 8 + number * _ROW
    base, length = top + _ROW / 2 + _FONT * 0.36, bar.value * scale
    drawn = element(
        "rect",
        x=names,
        y=top + 4,
        width=max(length, 0.5),
        height=_ROW - 8,
        fill=bar.color,
        stroke=_INK,
        stroke_width=0.6,
    )
    name = text_line(bar.name, names - 10, base, _FONT, anchor="end")
    end = names + bar.reach * scale + 8
    return (
        name
        + drawn
        + _could_be(bar, top + _ROW / 2, names, scale)
        + text_line(bar.written, end, base, _FONT)
    )


def _keys(keys: Sequence[Key], top: float) -> tuple[str, float]:
    """Draw the key in as many lines as it needs, and say where it ends."""
    drawn, x, y = "", 10.0, top if keys else top - 16
    for key in keys:
        wide = text_width(key.name, _FONT) + 42
        if x > 10 and x + wide > _WIDTH:
            x, y = 10.0, y + _ROW
        drawn += element(
            "rect", x=x, y=y, width=14, height=14, fill=key.color, stroke=_INK, stroke_width=0.6
        )
        drawn += text_line(key.name, x + 20, y + 12, _FONT)
        x += wide
    return drawn, y + (_ROW - 16 if keys else 0)


def _could_be(bar: Bar, middle: float, left: float, scale: float) -> str:
    """Draw the line from the least to the most a value could be, with a stroke at each end."""
    if bar.low is None or bar.high is None or not bar.low < bar.high:
        return ""
    ends = [left + end * scale for end in (bar.low, bar.high)]
    lines = [(ends[0], middle, ends[1], middle)]
    lines += [(x, middle - 5, x, middle + 5) for x in ends]
    return "".join(
        element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=color, stroke_width=width)
        for color, width in (("#fff", 4), (_INK, 1.6))
        for x1, y1, x2, y2 in lines
    )
