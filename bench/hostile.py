"""Give netmap hostile and messy files, one at a time, and look at what comes of it: one command prints the counts.

    python bench/hostile.py                     # every file; some minutes
    python bench/hostile.py --only Pajek bomb   # those whose name has one of these words
    python bench/hostile.py --named "vna: good" # those of just this name

Each file goes through ``netmap check`` and ``netmap import``, each a process of its own, into a study that holds a few
bodies (network files: into a study of their own). Right is: taken with just its ties, or refused by a finding with nothing at
all saved, no traceback, and a sound study afterwards. Files that are bombs must be refused within two processor seconds and
300 MB, the readers' own process included; how much that is, is asked of the command as a user starts it, since a fork begins with
all that this program holds.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import hostile_books
import hostile_networks
import hostile_odd
import hostile_strange
import hostile_tables
from hostile_cases import ROSTER, Case

from netmap.cli import commands
from netmap.ingest import Choices
from netmap.model import Nomination
from netmap.store import Journal
from netmap.study import check_files, take_files

MOST_SECONDS, MOST_MEMORY = 2.0, 300 * 1024
TAKEN, REFUSED, BROKEN = 0, 3, 99


@dataclass(frozen=True)
class Ended:
    """How a command ended: its status and words, processor seconds it and its readers took."""

    status: int
    said: str
    seconds: float


def every_case() -> list[Case]:
    parts = (hostile_tables, hostile_books, hostile_networks, hostile_odd, hostile_strange)
    return list(chain.from_iterable(part.cases() for part in parts))


def run(arguments: Sequence[str], folder: Path) -> Ended:
    """Run a command in a process of its own, a fork of this one: netmap is loaded once."""
    out = folder / "said.txt"
    child = os.fork()
    if not child:
        _become(arguments, out)
    _, status, used = os.wait4(child, 0)
    said = out.read_text("utf-8", errors="replace")
    return Ended(os.waitstatus_to_exitcode(status), said, used.ru_utime + used.ru_stime)


def _become(arguments: Sequence[str], out: Path) -> None:
    """Be the command: its output to a file, its end the end of the process."""
    sink = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for number in (1, 2):
        os.dup2(sink, number)
    sys.stdout = sys.stderr = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    os.environ["NETMAP_DEBUG"] = "1"
    status = BROKEN
    try:
        commands(list(arguments), prog_name="netmap")
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    except BaseException:
        traceback.print_exc()
        status = BROKEN
    sys.stdout.flush()
    os._exit(status)


def founded(folder: Path) -> Path:
    """Make the study that tables go into."""
    study, roster = folder / "base.netmap", folder / "roster.csv"
    roster.write_text(ROSTER, "utf-8")
    if (
        take_files(study, "memory", [roster]).entry is None
    ):  # here, so that forks find all of netmap loaded
        raise SystemExit("the roster was not taken in")
    check_files(folder / "none.netmap", "memory", [roster], Choices(codebook="generic"))
    return study


def wrong(case: Case, base: Path, folder: Path) -> Iterator[str]:
    """Give what is not as it should be."""
    study = folder / "study.netmap"
    if not case.is_network:
        shutil.copy(base, study)
    paths = [folder / name for name in case.files] or [folder / "nobody.csv"]
    for path, data in zip(paths, case.files.values(), strict=False):
        path.write_bytes(data)
    options = [
        *map(str, paths),
        *case.options,
        "--study",
        str(study),
        "--graph",
        "memory",
        "--lang",
        "en",
    ]
    if case.is_network:
        options += ["--codebook", "generic"]
    before = _state(study)
    checked = run(["check", *options, "--format", "json"], folder)
    if _state(study) != before:
        yield "a check changed the study"
    imported = run(["import", *options], folder)
    wanted = REFUSED if case.ties is None else TAKEN
    for name, ended in (("check", checked), ("import", imported)):
        if "Traceback" in ended.said or ended.status == BROKEN:
            yield f"{name}: a traceback: {ended.said[-300:]}"
        elif ended.status != wanted:
            yield f"{name} ended with {ended.status}, not {wanted}: {_told(checked)}"
        if case.is_heavy and ended.seconds > MOST_SECONDS:
            yield f"{name} took {ended.seconds:.1f} s"
    memory = _memory(["check", *options]) if case.is_heavy else 0
    if memory > MOST_MEMORY:
        yield f"check took {memory // 1024} MB"
    lacking = set(case.codes) - set(_told(checked))
    if lacking:
        yield f"not said: {sorted(lacking)}, but {_told(checked)}"
    yield from _wrongly_kept(case, before, _state(study))


_STARTED = """
import os, sys
child = os.fork()
if not child:
    os.dup2(2, 1)
    os.execv(sys.executable, [sys.executable, "-m", "netmap", *sys.argv[1:]])
print(os.wait4(child, 0)[2].ru_maxrss)
"""


def _memory(arguments: Sequence[str]) -> int:
    """Start a command afresh, from a small process; give the KiB that it and its readers took at most."""
    command = [sys.executable, "-S", "-c", _STARTED, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout)


def _wrongly_kept(case: Case, before: tuple[str, int], after: tuple[str, int]) -> Iterator[str]:
    if case.ties is None and after != before:
        yield "something was saved of a refused file"
    if case.ties is not None and after[1] - before[1] != case.ties:
        yield f"{after[1] - before[1]} ties were saved, not {case.ties}"


def _told(checked: Ended) -> list[str]:
    try:
        return sorted({finding["code"] for finding in json.loads(checked.said)["findings"]})
    except (ValueError, KeyError):
        return [checked.said[-200:]]


def _state(study: Path) -> tuple[str, int]:
    """Give the hash of the journal's records, and how many ties there are; a study that is not sound is its own state."""
    if not study.exists():
        return "", 0
    with Journal.open(study) as journal:
        problems = journal.verify()
        return f"{journal.snapshot()}{problems or ''}", len(journal.records(Nomination))


def tried(cases: Sequence[Case], folder: Path) -> Iterator[tuple[Case, list[str]]]:
    """Try every file; give what was wrong with each."""
    base = founded(folder)
    for number, case in enumerate(cases):
        place = folder / f"{number}"
        place.mkdir()
        yield case, list(wrong(case, base, place))
        shutil.rmtree(place)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--named", nargs="*", default=[])
    told = parser.parse_args()
    cases = [c for c in every_case() if not told.only or any(word in c.name for word in told.only)]
    cases = [c for c in cases if not told.named or c.name in told.named]
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for case, faults in tried(cases, Path(folder)):
            counts["wrong" if faults else "right"] += 1
            for fault in faults:
                print(f"{case.name}: {fault}", flush=True)
    print(f"{len(cases)} files: {counts['right']} right, {counts['wrong']} wrong; "
          f"{sum(c.ties is None for c in cases)} to be refused, {sum(c.is_heavy for c in cases)} bombs and their kin")  # fmt: skip
    raise SystemExit(bool(counts["wrong"]))


if __name__ == "__main__":
    main()
