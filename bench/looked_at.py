"""A million ties read and checked, beside pandas' C engine doing the same to the same files in the same run.

    python bench/looked_at.py FOLDER 60k

Both read every cell, look both ends up in a register of 60,000, and look for ties of a body to itself, strengths off the
scale, unknown kinds, days that are none, and ties said twice; both find the same rows: none in the first file, one in a
thousand in the second, of which netmap also says what is wrong. Of netmap: in one process, what the process that opens files
does and what understands them, the register known already; then the whole of ``netmap check``, with that process, the register
and every finding. The least processor and clock seconds of some rounds taken in turn; netmap reads with two threads.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import intake
import numpy as np
import pandas as pd

from netmap.ingest import Choices, Known, child, plan_import, reading
from netmap.ingest.findings import Report
from netmap.ingest.importing import _context
from netmap.ingest.limits import Limits
from netmap.ingest.tables import tables
from netmap.ingest.ties import read_ties
from netmap.model import Wave

ROUNDS = 5
SPOILT = 1_000
KINDS = ("information",)


def spoilt(file: Path) -> Path:
    """Give the ties with one row in so many wrong: an unknown end, a strength off the scale, no day, said twice."""
    lines = file.read_text(encoding="utf-8").splitlines()
    wrong = [
        lambda c: ["nobody", *c[1:]],
        lambda c: [*c[:4], "9", c[5]],
        lambda c: [*c[:5], "2019-02-31"],
    ]
    for turn, at in enumerate(range(SPOILT, len(lines), SPOILT)):
        cells = lines[at].split(",")
        lines[at] = lines[at - 1] if turn % 4 == 3 else ",".join(wrong[turn % 4](cells))
    out = file.with_name("spoilt.csv")
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return out


def known_of(roster: Path) -> Known:
    rows = plan_import([roster], Known()).rows
    held = {
        kind: {r.key: r.record for r in rows if r.kind == kind}
        for kind in ("institution", "territory")
    }
    return Known(
        institutions=held["institution"],
        territories=held["territory"],
        waves={"before": Wave("before")},
    )


def mine(file: Path, known: Known) -> Callable[[], int]:
    """Give what reads and checks with netmap; the commune is said for the whole import, as pandas knows of none."""
    prepared = _context(known, Report(), None, "020101")

    def run() -> int:
        report = Report()
        context = replace(prepared, report=report, drafts=type(prepared.drafts)(known, report))
        opened = reading._opened(
            b"".join(child.output(file.read_bytes(), Limits())), file.name, ""
        ).files
        (table,) = tables(opened[0], report, is_open=False)
        read_ties(table, context)
        return len({finding.row for finding in report.findings if finding.row})

    return run


def peer(file: Path, known: Known) -> Callable[[], int]:
    """Give what reads and checks with pandas."""
    register, size = pd.Index(list(known.institutions)), len(known.institutions)
    types = dict.fromkeys(("source", "target", "wave", "layer", "date"), str) | {"strength": "int8"}

    def run() -> int:
        read = pd.read_csv(file, dtype=types, engine="c", keep_default_na=False)
        ends = [register.get_indexer(read[end]).astype(np.int64) for end in ("source", "target")]
        day = pd.to_datetime(read["date"], errors="coerce", format="%Y-%m-%d")
        bad = (ends[0] < 0) | (ends[1] < 0) | (ends[0] == ends[1]) | day.isna().to_numpy()
        bad |= ~read["strength"].between(0, 5).to_numpy() | ~read["layer"].isin(KINDS).to_numpy()
        codes = (
            read[name].astype("category").cat.codes.to_numpy(np.int64) for name in ("wave", "layer")
        )
        key = ends[0] * size + ends[1]
        for code in codes:
            key = key * 64 + code
        return int((bad | pd.Series(key).duplicated().to_numpy()).sum())

    return run


def processor() -> float:
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def least(runs: dict[str, Callable[[], object]]) -> dict[str, tuple[float, float]]:
    """Run all in turn; give the least processor and clock seconds of each."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            begun, clock = processor(), time.monotonic()
            run()
            taken[name].append((processor() - begun, time.monotonic() - clock))
    return {
        name: (min(p for p, _ in told), min(c for _, c in told)) for name, told in taken.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("size", default="60k", nargs="?")
    told = parser.parse_args()
    told.folder.mkdir(parents=True, exist_ok=True)
    roster, ties = intake.written(told.folder, told.size)
    known = known_of(roster)
    for name, file in (("nothing wrong", ties), ("one row in a thousand wrong", spoilt(ties))):
        compared(name, file, known)


def compared(name: str, file: Path, known: Known) -> None:
    """Print how long a file takes, and how many times as long pandas."""
    ours, theirs = mine(file, known), peer(file, known)
    print(f"{name}: rows that something is wrong with:", ours(), "netmap,", theirs(), "pandas")
    taken = least(
        {
            "netmap, read and checked": ours,
            "pandas, C engine, the same": theirs,
            "netmap check, whole": lambda: plan_import([file], known, Choices()),
        }
    )
    for what, (used, clock) in taken.items():
        print(f"| {what} | {used:.2f} | {clock:.2f} |")
    mine_, peer_ = list(taken.values())[:2]
    print(
        f"pandas takes {peer_[0] / mine_[0]:.1f} times the processor time, {peer_[1] / mine_[1]:.1f} times the time of the clock"
    )


if __name__ == "__main__":
    main()
