"""The example study as a user would have it: a roster and two tie lists in XLSX. All ties are invented."""

from __future__ import annotations

from pathlib import Path

__all__ = ["files"]

_FOLDER = Path(__file__).parent
_NAMES = ("przyklad-instytucje.xlsx", "przyklad-wiezi-przed.xlsx", "przyklad-wiezi-po.xlsx")


def files() -> tuple[Path, ...]:
    """Give the files of the example in the order in which they are to be imported.

    They are made by ``tools/make_example.py`` and go in through the ordinary import. Each says that it is invented, and
    so does every figure made from it.
    """
    return tuple(_FOLDER / name for name in _NAMES)
