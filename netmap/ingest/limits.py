"""How much of a file is taken in, and what the system lets the process have that opens it."""

from __future__ import annotations

import math
import time
from contextlib import suppress
from dataclasses import dataclass

__all__ = ["Limits", "limit", "limit_next"]


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


def limit(memory: int, seconds: int) -> None:
    """Let the system refuse memory and end the process after so many processor seconds, where it can."""
    try:
        import resource
    except ImportError:
        return
    _set_limit(resource.RLIMIT_AS, memory, memory)
    _set_limit(resource.RLIMIT_CPU, seconds, seconds)


def limit_next(memory: int, seconds: int) -> None:
    """Let the system do the same in a process that opens many files, so many seconds for the next of them."""
    try:
        import resource
    except ImportError:
        return
    _set_limit(resource.RLIMIT_AS, memory, memory)
    until = math.ceil(time.process_time()) + seconds
    _set_limit(resource.RLIMIT_CPU, until, resource.getrlimit(resource.RLIMIT_CPU)[1])


def _set_limit(what: int, soft: int, hard: int) -> None:
    import resource

    with suppress(ValueError, OSError):  # a stricter limit is set already, or none is possible
        resource.setrlimit(what, (soft, hard))
