"""A million ties taken into a study by ``netmap import``, beside pandas and SQLite doing the least that could be done.

    python bench/intake.py FOLDER 60k

The peer reads the same file with pandas' C engine and writes its rows as they are with ``sqlite3``'s ``executemany``: no
check, no findings, no history, no graph. Each runs in a process of its own: seconds, processor seconds, most memory held.
"""

from __future__ import annotations

import argparse
import csv
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import national
from networks import made


@dataclass(frozen=True)
class Spent:
    """What a process took."""

    seconds: float
    processor: float
    memory: float
    status: int

    def told(self, name: str) -> str:
        return f"| {name} | {self.seconds:.1f} | {self.processor:.1f} | {self.memory:.2f} GiB | {self.status} |"


def spent(command: Sequence[str], out: Path) -> Spent:
    """Run a command, its output to a file, and tell what it took."""
    begin = time.monotonic()
    with out.open("a", encoding="utf-8") as sink:
        started = subprocess.Popen(command, stdout=sink, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(started.pid, 0)
    taken = time.monotonic() - begin
    return Spent(taken, used.ru_utime + used.ru_stime, used.ru_maxrss / 2**20, os.waitstatus_to_exitcode(status))  # fmt: skip


def written(folder: Path, size: str) -> tuple[Path, Path]:
    """Write a roster and all ties of a made network: source, target, wave, kind, strength, day."""
    net = made(size)
    roster, ties = folder / "roster.csv", folder / "ties.csv"
    with roster.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([("id", "name", "type", "serves"), *national.roster(net)])
    said = zip(net.source.tolist(), net.target.tolist(), net.strength.tolist(), strict=True)
    with ties.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(("source", "target", "wave", "layer", "strength", "date"))
        for at, (a, b, strength) in enumerate(said):
            day = f"2019-{at % 12 + 1:02}-{at % 28 + 1:02}"
            rows.writerow((f"b{a}", f"b{b}", "before", "information", strength, day))
    return roster, ties


def peer(file: Path, target: Path) -> None:
    """Read with pandas, write with SQLite: rows as they are."""
    import pandas as pd

    read = pd.read_csv(file, dtype=str, engine="c", keep_default_na=False)
    names = ", ".join(f'"{name}" TEXT' for name in read.columns)
    marks = ", ".join("?" for _ in read.columns)
    with closing(sqlite3.connect(target)) as connection, connection:
        connection.execute(f"CREATE TABLE tie ({names})")
        connection.executemany(f"INSERT INTO tie VALUES ({marks})", read.itertuples(index=False, name=None))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("size", default="60k", nargs="?")
    parser.add_argument("--peer", type=Path, help="the peer alone, on this file")
    told = parser.parse_args()
    if told.peer:
        peer(told.peer, told.folder)
        return
    told.folder.mkdir(parents=True, exist_ok=True)
    study, plain, out = (told.folder / name for name in ("intake.netmap", "peer.db", "intake.out"))
    roster, ties = written(told.folder, told.size)
    for old in (plain, study):
        old.unlink(missing_ok=True)
    mine = [sys.executable, "-m", "netmap", "import", "--study", str(study), "--lang", "en"]
    print(spent([*mine, str(roster)], out).told(f"netmap import {roster.name}"), flush=True)
    ours = spent([*mine, str(ties)], out)
    print(ours.told(f"netmap import {ties.name}"), flush=True)
    theirs = spent([sys.executable, __file__, str(plain), "--peer", str(ties)], out)
    print(theirs.told("pandas read_csv, sqlite3 executemany"))
    print(
        f"netmap takes {ours.processor / theirs.processor:.1f} times the processor time of the peer"
    )


if __name__ == "__main__":
    main()
