"""How much of a file is taken in."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Limits"]


@dataclass(frozen=True)
class Limits:
    """How much is taken in; beyond it a file is refused in words.

    A workbook may unpack to ``ratio`` times its size up to ``small_bytes``; to more only if it is packed no tighter
    than tables are (``usual_ratio``), up to ``unpacked_bytes``. ``seconds`` are those of the processor.
    """

    bytes: int = 100_000_000
    unpacked_bytes: int = 200_000_000
    small_bytes: int = 50_000_000
    ratio: int = 100
    usual_ratio: int = 25
    parts: int = 1_000
    rows: int = 1_000_001
    columns: int = 500
    cells: int = 10_000_000
    memory: int = 1_500_000_000
    seconds: int = 120
