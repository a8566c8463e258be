"""What signs are made of: outlines of bodies, dashes and widths of ties, letters that stand for colours.

Nothing is said by colour alone: a sector has a letter beside its colour, a tier its shape, evidence its dash.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from netmap.network import Evidence

__all__ = [
    "CHANGES",
    "DASHES",
    "GAIN",
    "INK",
    "LOSS",
    "NEUTRAL",
    "REQUIRED",
    "SHAPES",
    "Stroke",
    "dash",
    "dashes",
    "extent",
    "letters",
    "outline",
    "readable_on",
]

INK = "#1f1f1f"
"""The dark outline of every sign, legible on white whatever its fill."""

NEUTRAL = "#5c5c5c"
"""Colour of ties when several layers are drawn as one."""


GAIN, LOSS = "#1b6ca8", "#c2571a"
"""Colours of what was gained and lost; signs, dashes and hatching say the same without them."""


@dataclass(frozen=True)
class Stroke:
    """How a line looks: its colour, its width on usual paper, and its dash."""

    color: str
    width: float
    dash: tuple[float, ...] = ()


CHANGES: dict[str, Stroke] = {
    "gained": Stroke(GAIN, 3.0),
    "lost": Stroke(LOSS, 3.0, (4.5, 2.5)),
    "kept": Stroke("#7a7a7a", 1.8, (1.2, 1.8)),
    "apart": Stroke("#8c8c8c", 1.2, (8, 3, 1.2, 3)),
}
"""Lines by what became of a tie, the most telling first; ``apart``: only one of the waves could see the pair."""


REQUIRED: dict[str, Stroke] = {
    "required_missing": Stroke("#b3261e", 3.0, (4.5, 3.0)),
    "required_too_weak": Stroke("#9a5b00", 2.6, (11, 2.5)),
    "required_one_sided": Stroke("#9a5b00", 2.6, (9, 2.5, 1.5, 2.5)),
    "required_unknown": Stroke("#6a3d9a", 2.6, (1.3, 2.2)),
    "required_met": Stroke("#1b6ca8", 2.6),
    "required_other": Stroke("#b4b4b4", 1.0),
}
"""Lines by the state of a required tie, the gravest first; ``required_other`` is a tie that nobody asks for."""


def _polygon(corners: int, reach: float, turn: float = -90, inner: float = 1) -> str:
    points = []
    for k in range(corners):
        length = reach * (inner if k % 2 else 1)
        angle = math.radians(turn + 360 * k / corners)
        points.append(f"{length * math.cos(angle):.2f},{length * math.sin(angle):.2f}")
    return "M" + "L".join(points) + "Z"


def _circle(r: float) -> str:
    return f"M{-r:.2f},0a{r:.2f},{r:.2f} 0 1,0 {2 * r:.2f},0a{r:.2f},{r:.2f} 0 1,0 {-2 * r:.2f},0Z"


SHAPES: dict[str, Callable[[float], str]] = {
    "circle": _circle,
    "square": lambda r: _polygon(4, 1.27 * r, 45),
    "diamond": lambda r: _polygon(4, 1.35 * r),
    "triangle": lambda r: _polygon(3, 1.5 * r),
    "hexagon": lambda r: _polygon(6, 1.15 * r, 0),
    "star": lambda r: _polygon(10, 1.55 * r, inner=0.58),
}
"""Outlines by the names codebooks use; all look equally large at the same ``r``."""


EXTENTS: dict[str, tuple[float, float, float]] = {
    "circle": (1, 1, 1),
    "square": (0.9, 0.9, 0.9),
    "diamond": (1.35, 1.35, 1.35),
    "triangle": (1.3, 1.5, 0.75),
    "hexagon": (1.15, 1, 1),
    "star": (1.48, 1.55, 1.26),
}
"""How far a sign reaches sideways, up and down, in ``r``."""


def extent(shape: str, r: float) -> tuple[float, float, float]:
    """Give how far a sign reaches sideways, up and down from its centre."""
    side, up, down = EXTENTS.get(shape, (1, 1, 1))
    return side * r, up * r, down * r


def outline(shape: str, r: float) -> str:
    """Give the path of a sign round the origin; a shape nobody knows is a circle."""
    return SHAPES.get(shape, _circle)(r)


DASHES: dict[str, tuple[float, ...]] = {
    Evidence.CONFIRMED: (),
    Evidence.DECLARED_IN_ROOM: (9, 3, 1.5, 3),
    Evidence.ONE_SIDED_UNANSWERED: (7, 4),
    Evidence.ONE_SIDED_DENIED: (3, 3),
    Evidence.REGISTER_ONLY: (0.1, 3.2),
}
"""Dash of a tie by its evidence, the firmest first."""


def dash(evidence: str, width: float) -> str | None:
    """Give the dash array of a tie; thick ties have longer dashes, so that they look alike."""
    return dashes(DASHES.get(evidence, ()), width)


def dashes(pattern: Sequence[float], width: float) -> str | None:
    """Give the dash array of a pattern on a line so wide; nothing for a full line."""
    grown = 0.6 + 0.35 * width
    return " ".join(f"{max(part * grown, 0.1):.2f}" for part in pattern) or None


def letters(names: Mapping[str, str]) -> dict[str, str]:
    """Choose one or two letters for each code, no two the same: the second carrier beside colour.

    Examples
    --------
    >>> letters({"social": "pomoc", "police": "policja", "justice": "sądownictwo"})
    {'social': 'P', 'police': 'Po', 'justice': 'S'}
    """
    taken: dict[str, str] = {}
    for code, name in names.items():
        free = (sign for sign in _signs(name) if sign not in taken.values())
        taken[code] = next(free, "")
    return taken


def _signs(name: str) -> Iterable[str]:
    letter = [sign for sign in name if sign.isalpha()]
    if letter:
        yield letter[0].upper()
        yield from (letter[0].upper() + other.lower() for other in letter[1:])


def readable_on(color: str) -> str:
    """Choose black or white letters for a fill (``#rrggbb``), whichever stands out more."""
    parts = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#fff" if 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 else "#000"
