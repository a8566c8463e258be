"""Tools of one measure in turn, several rounds; the least processor time of each counts."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

_SHORT = 0.02
"""Shorter runs are repeated until they have taken this long, and the mean counts."""


@dataclass(frozen=True)
class Runner:
    """What a tool is asked; ``part`` is the share of the whole that it works out, to be scaled up.

    A tool that is a program of its own gives its processor seconds with its values (``tells_time``).
    """

    run: Callable[[], Any]
    part: float = 1.0
    tells_time: bool = False


@dataclass
class Result:
    """Processor seconds for the whole, whether scaled up, and the difference from the first tool's values."""

    seconds: float
    is_scaled: bool
    difference: float | None


def race(
    runners: Mapping[str, Runner], rounds: int = 3, patience: float = 20.0
) -> dict[str, Result]:
    """Run each tool up to so many rounds, one after another; a slow one only as long as patience lasts."""
    least = dict.fromkeys(runners, float("inf"))
    spent = dict.fromkeys(runners, 0.0)
    values: dict[str, Any] = {}
    for turn in range(rounds):
        for name, runner in runners.items():
            if turn and spent[name] * (turn + 1) / turn > patience:
                continue
            times = (
                int(_SHORT / max(least[name], _SHORT / 500)) + 1
                if turn and not runner.tells_time
                else 1
            )
            if runner.tells_time:
                taken, values[name] = runner.run()
            else:
                taken, values[name] = _timed(runner.run, times)
            least[name] = min(least[name], taken)
            spent[name] += taken * times
    first = next(iter(values.values()))
    return {
        name: Result(
            least[name] / runner.part,
            runner.part != 1,
            _difference(first, values[name]) if runner.part == 1 else None,
        )
        for name, runner in runners.items()
    }


def _timed(run: Callable[[], Any], times: int) -> tuple[float, Any]:
    gc.collect()
    gc.disable()
    begin = time.process_time()
    for _ in range(times):
        value = run()
    taken = time.process_time() - begin
    gc.enable()
    return taken / times, value


def _difference(first: Any, other: Any) -> float | None:
    if first is None or other is None or np.shape(first) != np.shape(other):
        return None
    one, two = np.asarray(first, dtype=np.float64), np.asarray(other, dtype=np.float64)
    largest = np.nanmax(np.abs(one)) if one.size else 0.0
    return float(np.nanmax(np.abs(one - two)) / largest) if largest else 0.0
