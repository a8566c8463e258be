"""What stands in the way of an act: a full disk, a folder that can only be read, another program, damage; and what then happens.

Each act is the command as a user gives it, in a process of its own. Whatever stands in its way, the process must end by
itself with an exit code of the command line and no traceback, say what is wrong in words, and leave the old study or the new
one; a study that was damaged must not be made worse. A change that is said to be saved must be there.
"""

from __future__ import annotations

import ctypes
import json
import os
import random
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path

import kills
from kills import STARTED_BY, changes, founded, ties, written

from netmap.errors import StoreError
from netmap.store import Journal, keeping
from netmap.study import open_study, verify
from netmap.study.placing import keep_positions

TIES = 300
SIZES = 20
WAIT = 0.5
"""Seconds that a command waits here for another program; half a minute in earnest."""

PATIENT = 300.0
"""Seconds after which a command is said not to end."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "import": ("import", "after.csv", "--study", "study.netmap"),
    "undo": ("undo", "4", "--study", "study.netmap"),
    "restore": ("restore", "copy.netmap", "--study", "study.netmap"),
    "backup": ("backup", "new.netmap", "--study", "study.netmap"),
    "export": ("export", "--study", "study.netmap", "--wave", "w", "-o", "out.graphml"),
}
CODES = (0, 1, 2, 3, 4)
Limit = Callable[[], None]


def lay(folder):
    """Lay out a study with its graph, a file to import, and a backup to restore."""
    path = folder / "study.netmap"
    folder.mkdir(parents=True)
    founded(path, TIES)
    written(path.with_name("after.csv"), ties(4, TIES))
    with Journal.open(path) as journal:
        keeping.back_up(journal, path.with_name("copy.netmap"))
        journal.append(changes(*ties(2, TIES)), who="Ewa", action="import")
    with open_study(path, "embedded") as study:
        keep_positions(study, who="Ewa")
        study.keep_daily()
    return path


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code, below 0 a signal, and what it said."""

    code: int
    said: str


def without_limit() -> None:
    """Set none."""


def command(
    act: str, folder: Path, limit: Limit = without_limit, *, out: Path | None = None
) -> Ended:
    """Run a command in a folder, within limits that its process sets itself; what it says goes through a pipe."""
    pipe = out or folder.with_name(f"{folder.name}-said")
    pipe.unlink(missing_ok=True)
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    process = STARTED_BY.Process(target=_run, args=(COMMANDS[act], folder, pipe, limit))
    process.start()
    try:
        said = _heard(reading, process.sentinel)
        process.join(PATIENT)
        return Ended(-99 if process.exitcode is None else process.exitcode, said)
    finally:
        process.kill()
        process.join()
        os.close(reading)


def _heard(reading: int, ended: int) -> str:
    """Read what a process says until it ends, or has taken far too long."""
    said, until = b"", time.monotonic() + PATIENT
    while ended not in (ready := wait([reading, ended], PATIENT)) and time.monotonic() < until:
        if ready:
            said += _piece(reading)
            time.sleep(0.02)
    while piece := _piece(reading):
        said += piece
    return said.decode(errors="replace")


def _piece(reading: int) -> bytes:
    try:
        return os.read(reading, 1 << 16)
    except BlockingIOError:
        return b""


def _run(args: tuple[str, ...], folder: Path, pipe: Path, limit: Limit) -> None:
    from netmap.cli import commands
    from netmap.store import database

    told = os.open(pipe, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(told, stream)
    os.close(told)
    sys.stdout, sys.stderr = open(1, "w", closefd=False), open(2, "w", closefd=False)  # noqa: SIM115
    os.environ.pop("NETMAP_DEBUG", None)
    os.chdir(folder)
    database._PATIENCE = WAIT
    limit()
    commands([*args, "--lang", "en"], prog_name="netmap")


# ── what is in the way ────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class ShortFiles:
    """No file may grow beyond so many bytes: the disk or the quota is full at that moment."""

    size: int

    def __call__(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.size, self.size))


def without_rights() -> None:
    """Give up the right to write where one may not, which an administrator has."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    if ctypes.CDLL(None, use_errno=True).capset(header, (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Take the right to write from a folder and all that is in it."""
    everything = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in everything}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@contextmanager
def in_use(path: Path, *, alone: bool) -> Iterator[None]:
    """Hold a study as another program does: in the middle of writing, or ``alone``, so that nobody can even read it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        if alone:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE study SET value = value")
        yield
        other.execute("ROLLBACK")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def flip(path: Path, chance: random.Random, *, least: int = 0) -> int:
    """Change one bit of a file; give where."""
    content = bytearray(path.read_bytes())
    place = chance.randrange(least, len(content))
    content[place] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    return place


# ── trials ────────────────────────────────────────────────────────────────────────────────────────────────────────────

CAUSES = {
    "full disk": r"full|did not take what was written|No space left|too large",
    "quota": r"full|did not take what was written|No space left|too large",
    "read-only folder": r"only be read|rights|write",
    "in use": r"Another program",
    "newer version": r"newer netmap",
    "flipped bit": r"damaged|not a netmap study|cannot be read|changed outside|newer|refused|reached|only be read",
    "spoiled graph": r"graph",
}
"""What a command that is refused must say, by what stands in its way."""

_SAVED = re.compile(r"was saved \(entry|Saved as entry|was restored from")


class Trials:
    """Counts what came of commands that met one kind of obstacle.

    Columns: ``tried``, how many were ``refused``, how often the ``old`` and the ``new`` study was left; and faults:
    ``died`` (no exit code of ours), ``traceback``, ``unnamed`` (the cause is not said), ``silent`` (changed, but told as
    if not), ``lost`` (told as done, but not there), ``worse`` (a fault in the study that was not there before).
    """

    def __init__(self, cause: str, base: Path) -> None:
        self.cause, self.base = cause, base
        self.old = kills._held(base / "study.netmap")
        self.told: Counter[str] = Counter()
        self.faults: list[str] = []

    def fresh(self, work: Path) -> Path:
        """Give the study of a copy of everything."""
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(self.base, work)
        return work / "study.netmap"

    def judge(
        self, act: str, ended: Ended, path: Path, known: frozenset[str] = frozenset()
    ) -> None:
        """Count how a command ended and what it left, beside faults that were ``known`` before."""
        problems, changed = _looked_at(path, self.old)
        saved = _SAVED.search(ended.said) is not None
        faults = {
            "died": ended.code not in CODES,
            "traceback": "Traceback" in ended.said or "Something went wrong" in ended.said,
            "unnamed": bool(ended.code) and not re.search(CAUSES[self.cause], ended.said),
            "silent": bool(ended.code) and changed and not saved and not known,
            "lost": not ended.code and act in CHANGING and not changed and not known,
            "worse": not problems <= known,
        }
        self.told.update({"tried": 1, "new" if changed else "old": 1, "refused": bool(ended.code)})
        for kind, is_so in faults.items():
            self.told[kind] += is_so
            if is_so:
                said = f"{ended.said.strip()[-300:]} {sorted(problems)}"
                self.faults.append(f"{kind}: {self.cause}, {act} ended with {ended.code}: {said}")


CHANGING = ("import", "undo", "restore")
FAULTS = ("died", "traceback", "unnamed", "silent", "lost", "worse")


def _looked_at(path: Path, old: kills.Held) -> tuple[frozenset[str], bool]:
    """Tell what is wrong with a study, the obstacle being gone, and whether it holds anything but the old records."""
    try:
        with Journal.open(path) as journal:
            problems = journal.verify()
        if problems:
            return frozenset(problem.code for problem in problems), False
        with open_study(path, "embedded") as study:
            wrong = frozenset(problem.code for problem in verify(study).problems)
        return wrong, kills._held(path) != old
    except StoreError as error:
        return frozenset({error.code}), False


def met(cause: str, folder: Path, times: int = SIZES) -> Trials:
    """Let every command meet an obstacle; give what came of it."""
    trials = Trials(cause, lay(folder / "base").parent)
    OBSTACLES[cause](trials, folder / "work", times)
    return trials


def _quota(trials: Trials, work: Path, times: int) -> None:
    """No file may grow beyond a size, from nothing to more than enough."""
    for act in COMMANDS:
        for size in _sizes(times, most=8 * 1024**2):
            path = trials.fresh(work)
            trials.judge(act, command(act, work, ShortFiles(size)), path)


def _sizes(times: int, *, most: int) -> list[int]:
    """Give sizes that grow by the same factor, from one page on."""
    least = 4096
    return [round(least * (most / least) ** (n / max(times - 1, 1))) for n in range(times)]


def _full_disk(trials: Trials, work: Path, times: int) -> None:
    """A disk of its own in memory with so much room left, which takes a right to mount: see :func:`main`."""
    held = sum(-(-file.stat().st_size // 4096) * 4096 for file in trials.base.rglob("*"))
    for act in COMMANDS:
        for size in _sizes(times, most=128 * 1024**2):
            with _small_disk(work.with_name("disk"), held + 64 * 1024 + size) as disk:
                trials.fresh(disk / "work")
                ended = command(act, disk / "work", out=work.with_name("said"))
                shutil.rmtree(work, ignore_errors=True)
                shutil.copytree(disk / "work", work)
            trials.judge(act, ended, work / "study.netmap")


@contextmanager
def _small_disk(place: Path, size: int) -> Iterator[Path]:
    place.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    subprocess.run(mount, check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def _read_only(trials: Trials, work: Path, _times: int) -> None:
    for act in COMMANDS:
        path = trials.fresh(work)
        with read_only(work):
            ended = command(act, work, without_rights)
        trials.judge(act, ended, path)


def _in_use(trials: Trials, work: Path, _times: int) -> None:
    """Another program writes and does not end, or lets nobody in at all."""
    for act in COMMANDS:
        for alone in (False, True):
            path = trials.fresh(work)
            with in_use(path, alone=alone):
                ended = command(act, work)
            trials.judge(act, ended, path)


def _newer(trials: Trials, work: Path, _times: int) -> None:
    for act in COMMANDS:
        path = trials.fresh(work)
        newer(path)
        before = path.read_bytes()
        ended = command(act, work)
        trials.told["touched"] += path.read_bytes() != before
        trials.judge(act, ended, path, frozenset({"study-newer"}))


def _flipped(trials: Trials, work: Path, times: int) -> None:
    """One bit of the study is another one; it is found, unless nothing that anybody reads is stored there."""
    chance = random.Random(1)
    for number in range(times):
        path = trials.fresh(work)
        place = flip(path, chance)
        spoiled = path.read_bytes()
        known, _ = _looked_at(path, trials.old)
        same = not known and kills._held(path) == trials.old
        trials.told.update(
            {"found": bool(known), "harmless": same, "missed": not known and not same}
        )
        if not known and not same:
            trials.faults.append(f"missed: bit flipped at byte {place}")
        act = list(COMMANDS)[number % len(COMMANDS)]
        path = trials.fresh(work)
        path.write_bytes(spoiled)
        trials.judge(act, command(act, work), path, known)


def _spoiled_graph(trials: Trials, work: Path, times: int) -> None:
    """Files of the graph are damaged, gone or somebody else's: it is made anew, or what is wrong is said."""
    chance = random.Random(1)
    for number in range(times):
        path = trials.fresh(work)
        spoil = SPOILS[number % len(SPOILS)]
        spoil(next(path.with_name(f"{path.name}.graph").iterdir()) / "graph.lbug", chance)
        act = list(COMMANDS)[number // len(SPOILS) % len(COMMANDS)]
        ended = command(act, work)
        trials.told["rebuilt"] += not ended.code
        trials.judge(act, ended, path)


def _cut(file: Path, chance: random.Random) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: chance.randrange(len(content))])


def _foreign(file: Path, chance: random.Random) -> None:
    file.write_bytes(chance.randbytes(100_000))


def _log_of_another(file: Path, chance: random.Random) -> None:
    file.with_name(f"{file.name}.wal").write_bytes(chance.randbytes(5_000))


def _folder_instead(file: Path, _chance: random.Random) -> None:
    file.unlink()
    file.mkdir()


SPOILS: tuple[Callable[[Path, random.Random], object], ...] = (
    flip, _cut, lambda file, _: file.unlink(), _foreign, _log_of_another, _folder_instead,
    lambda file, _: shutil.rmtree(file.parent),
)  # fmt: skip

OBSTACLES: dict[str, Callable[[Trials, Path, int], None]] = {
    "full disk": _full_disk,
    "quota": _quota,
    "read-only folder": _read_only,
    "in use": _in_use,
    "newer version": _newer,
    "flipped bit": _flipped,
    "spoiled graph": _spoiled_graph,
}


def met_apart(cause: str, folder: Path, times: int = SIZES) -> dict[str, object]:
    """Let commands meet an obstacle; a small disk is mounted where nobody else sees it."""
    own = ["unshare", "--user", "--map-root-user", "--mount"] if cause == "full disk" else []
    told = subprocess.run(
        [*own, sys.executable, __file__, cause, str(folder), str(times)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict[str, object] = json.loads(told.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    tried = met(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    print(json.dumps({"told": tried.told, "faults": tried.faults}))
