"""Share parts of a piece of work among processors."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

__all__ = ["part_count", "processors", "side_by_side"]

_T = TypeVar("_T")
_MOST_PARTS = 32


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def part_count(units: int) -> int:
    """Into how many parts work falls; it must not hang on the machine, so that sums come out the same on each."""
    return max(1, min(units, _MOST_PARTS))


def side_by_side(work: Callable[[int], _T], parts: int, threads: int | None = None) -> list[_T]:
    """Do each part of some work, which must let go of the interpreter's lock, and give the results in order.

    Parameters
    ----------
    work
        What to do, given the number of the part.
    parts
        How many parts there are.
    threads
        How many at once; as many as there are processors unless told.
    """
    at_once = min(parts, threads or processors())
    if at_once == 1:
        return [work(part) for part in range(parts)]
    with ThreadPoolExecutor(at_once, thread_name_prefix="netmap-kernel") as pool:
        return list(pool.map(work, range(parts)))
