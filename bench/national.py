"""A study of the whole country, end to end: files made, imported, and measured as a user would, by the command line.

    python bench/national.py FOLDER 60k                # make the files of a study and import them (once)
    python bench/national.py FOLDER 60k --ask          # run the commands on it: seconds, processor seconds, memory
    python bench/national.py - 60k --measures          # no files: build the network and work out every measure

Each command is a process of its own; its memory is the most that it held at once. Betweenness is left out of --measures:
``bench/metrics.py`` times it.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from networks import Made, made

from netmap.metrics import MEASURES
from netmap.metrics.matrix import remembering
from netmap.model import Institution, Nomination, Wave
from netmap.network import build

_A_FILE = 1_000_000  # rows; a file may have 1,000,001
_BODIES_A_COMMUNE = 40
_COMMUNES_A_COUNTY = 9
_COUNTIES_A_VOIVODESHIP = 12
_TYPES = ("ops", "primary_school", "police", "primary_care", "culture_centre", "ngo", "kindergarten", "library", "church", "commune_office")  # fmt: skip
_SECTORS = ("social", "education", "police", "health", "culture", "ngo", "education", "culture", "ngo", "government")  # fmt: skip
_ANSWERED = 0.8
ASKED: dict[str, Sequence[str]] = {
    "measures": ("measures", "--wave", "before"),
    "measures of the network, no ranges": ("measures", "--wave", "before", "--level", "net", "--ranges", "none"),
    "measures of one commune": ("measures", "--wave", "before", "--commune", "020101"),
    "responses": ("responses", "--wave", "before"),
    "ties": ("ties", "--wave", "before", "--format", "csv"),
}  # fmt: skip


def commune(number: int) -> str:
    """Give the code of a made commune."""
    county, place = divmod(number, _COMMUNES_A_COUNTY)
    voivodeship, county = divmod(county, _COUNTIES_A_VOIVODESHIP)
    return f"{2 * voivodeship + 2:02}{county + 1:02}{place + 1:02}"


def places(net: Made) -> list[str]:
    return [commune(body // _BODIES_A_COMMUNE) for body in range(net.size)]


def roster(net: Made) -> Iterator[tuple[object, ...]]:
    for body, (kind, place) in enumerate(zip(net.kind.tolist(), places(net), strict=True)):
        yield f"b{body}", f"Institution {body}", _TYPES[kind], place


def ties(net: Made) -> Iterator[tuple[object, ...]]:
    """Give the ties of a wave; who did not answer names nobody."""
    heard = np.random.default_rng(4).random(net.size) < _ANSWERED
    for a, b, strength in zip(net.source.tolist(), net.target.tolist(), net.strength.tolist(), strict=True):  # fmt: skip
        if heard[a]:
            yield f"b{a}", f"b{b}", "before", "information", strength


def write(folder: Path, size: str) -> list[Path]:
    net = made(size)
    kinds = {
        "roster": (("id", "name", "type", "serves"), roster(net)),
        "ties": (("source", "target", "wave", "layer", "strength"), ties(net)),
    }
    return [
        file for name, (head, rows) in kinds.items() for file in _files(folder, name, head, rows)
    ]


def _files(
    folder: Path, name: str, head: Sequence[str], rows: Iterable[tuple[object, ...]]
) -> Iterator[Path]:
    for number, some in enumerate(_some(rows)):
        file = folder / f"{name}-{number}.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows([head, *some])
        yield file


def _some(rows: Iterable[tuple[object, ...]]) -> Iterator[list[tuple[object, ...]]]:
    left = iter(rows)
    while some := list(islice(left, _A_FILE)):
        yield some


def run(study: Path, arguments: Sequence[str]) -> tuple[float, float]:
    """Run a command on a study, print what it took, and give its processor seconds and the most memory it held."""
    command = [sys.executable, "-m", "netmap", *arguments, "--study", str(study)]
    begin = time.monotonic()
    with study.with_suffix(".out").open("w", encoding="utf-8") as out:
        started = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(started.pid, 0)
    taken = time.monotonic() - begin
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 2**20
    ended = os.waitstatus_to_exitcode(status)
    print(
        f"| {' '.join(arguments)} | {taken:.1f} | {cpu:.1f} | {memory:.2f} GiB | {ended} |",
        flush=True,
    )
    return cpu, memory


def measured(size: str) -> Iterator[tuple[str, float, float]]:
    """Build the network of a wave and work out every measure; tell what each took, and the most memory held so far."""
    net = made(size)
    bodies = [
        Institution(id_, name, type=kind, serves=(place,), sector=_SECTORS[number], seat=place)
        for (id_, name, kind, place), number in zip(roster(net), net.kind.tolist(), strict=True)
    ]
    words = [Nomination(a, b, wave, layer, strength=s) for a, b, wave, layer, s in ties(net)]
    network, taken = _timed(lambda: build(bodies, words, wave=Wave("before")))
    yield "building the network of a wave", taken, _held()
    with remembering(network):
        for id_, measure in MEASURES.items():
            if "between" not in id_:
                yield id_, _timed(lambda fn=measure.fn: fn(network))[1], _held()


def _timed(run: Callable[[], Any]) -> tuple[Any, float]:
    begin = time.process_time()
    found = run()
    return found, time.process_time() - begin


def _held() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def keep(size: str, results: Path) -> None:
    """Measure, print, and keep the sums for the table."""
    rows = json.loads(results.read_text("utf-8")) if results.exists() else {}
    spent: dict[str, float] = {}
    for name, taken, held in measured(size):
        print(f"{name:40} {taken:8.2f} s {held:6.2f} GiB", flush=True)
        kind = name if " " in name else "every measure but betweenness"
        spent[kind] = spent.get(kind, 0.0) + taken
        rows[f"{kind} / {size}"] = {
            "work": kind,
            "size": size,
            "seconds": spent[kind],
            "memory": held,
        }
    results.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")


def told_of(work: str, size: str, taken: tuple[float, float], results: Path) -> None:
    """Keep what a command took for the table."""
    rows = json.loads(results.read_text("utf-8")) if results.exists() else {}
    row = {"work": work, "size": size, "seconds": taken[0], "memory": taken[1]}
    results.write_text(json.dumps(rows | {f"{work} / {size}": row}, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("size", default="60k", nargs="?")
    parser.add_argument("--ask", nargs="*", help="only commands with one of these words")
    parser.add_argument("--measures", action="store_true", help="without files")
    parser.add_argument("--results", type=Path, default=Path(__file__).with_name("results.json"))
    told = parser.parse_args()
    if told.measures:
        keep(told.size, told.results)
        return
    study = told.folder / "national.netmap"
    if told.ask is None:
        told.folder.mkdir(parents=True, exist_ok=True)
        for file in write(told.folder, told.size):
            run(study, ["import", str(file)])
        return
    for name, arguments in ASKED.items():
        if not told.ask or any(word in name for word in told.ask):
            told_of(f"netmap {name}", told.size, run(study, arguments), told.results)


if __name__ == "__main__":
    main()
