"""Made communes whose change is known, through the whole way: files, import, networks, comparison, intervals, tests.

Every commune of a study is one draw. Who is tied says so, of both sides that answer; who is silent says nothing, so that
some pairs are told by one side only, and some by nobody.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import networkx as nx
import numpy as np
from national import commune

from netmap import study as use
from netmap.compare import Work

Waves = tuple[np.ndarray, np.ndarray]
_WAVES = ("before", "after")
_DRAWS = 199


@dataclass(frozen=True)
class Told:
    """What netmap said of a commune: intervals by number, and p of the tests by their name."""

    intervals: dict[str, tuple[float, float]]
    tests: dict[str, float]


def through_files(places: Sequence[Waves], silent: int, rng: np.random.Generator) -> list[Told]:
    """Write communes as files, import them, and ask of each what changed.

    Parameters
    ----------
    places
        The ties of both waves of each commune.
    silent
        How many institutions say nothing in each wave.
    rng
        The chance of who is silent; that of draws follows from the study's own seed.
    """
    with tempfile.TemporaryDirectory() as folder:
        files = list(_written(Path(folder), places, silent, rng))
        with use.open_study(Path(folder) / "made.netmap", "memory", create=True) as study:
            use.import_files(study, files)
            return [_told(study, number) for number in range(len(places))]


def _told(study: use.Study, number: int) -> Told:
    rule = use.tie_rule(commune=commune(number))
    question = use.question_of(study, *_WAVES, rule)
    drawn = use.ask_chance(question, use.Draws(_DRAWS, seed=number, work=Work(at_once=1)))
    rows = drawn.numbers.set_index("measure")
    ends = {name: (row["low"], row["high"]) for name, row in rows.iterrows()}
    return Told(ends, dict(zip(drawn.tests["test"], drawn.tests["p_two_sided"], strict=True)))


def _written(
    folder: Path, places: Sequence[Waves], silent: int, rng: np.random.Generator
) -> Iterator[Path]:
    size = len(places[0][0])
    said = [[_answers(size, silent, rng) for _ in _WAVES] for _ in places]
    rows: dict[str, list[tuple[object, ...]]] = {
        "roster": [("id", "name", "type", "serves")],
        "responses": [("institution", "wave", "response")],
        "ties": [("source", "target", "wave", "layer", "strength")],
    }
    for number, waves in enumerate(places):
        ids = [f"b{number}-{body}" for body in range(size)]
        rows["roster"] += [(id_, f"Institution {id_}", "ngo", commune(number)) for id_ in ids]
        for wave, ties, answered in zip(_WAVES, waves, said[number], strict=True):
            rows["responses"] += [
                (id_, wave, "tak" if heard else "brak odpowiedzi")
                for id_, heard in zip(ids, answered, strict=True)
            ]
            rows["ties"] += [
                (ids[a], ids[b], wave, "information", 3)
                for a, b in zip(*np.nonzero(ties), strict=True)
                if answered[a]
            ]
    for name, lines in rows.items():
        file = folder / f"{name}.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(lines)
        yield file


def _answers(size: int, silent: int, rng: np.random.Generator) -> np.ndarray:
    heard = np.ones(size, bool)
    heard[rng.choice(size, silent, replace=False)] = False
    return heard


def communes_made(
    make: Callable[[np.random.Generator], Sequence[nx.Graph]], runs: int, rng: np.random.Generator
) -> list[Waves]:
    """Make so many communes; ties have no direction."""
    found = []
    for _ in range(runs):
        one, other = (nx.to_numpy_array(g) > 0 for g in make(rng))
        found.append((one, other))
    return found
