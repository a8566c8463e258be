"""Acts on a study, each in a process of its own that is killed (SIGKILL) at a random moment, and what is then left.

A run that nobody kills says how long an act takes, and when its entry was kept. Half of the moments are drawn evenly from
the whole, half from what leads to the entry. Afterwards the study must be the old one or the new one, sound from end to
end; what was said to be kept must be there; the graph must show just what the journal says, by counts and by contents.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from netmap import study as use
from netmap.model import RECORD_TYPES, Institution, Nomination, Position, Wave
from netmap.store import (
    Change,
    Journal,
    backups,
    bring_up_to_date,
    keeping,
    open_graph,
    rebuild,
)
from netmap.store.ladybug import LadybugGraph
from netmap.store.records import kind_of
from netmap.study import open_study, verify
from netmap.study.intake import save_plan
from netmap.study.placing import keep_positions

BODIES, TIES = 60, 2_000
RELEASED = Path(__file__).parent.parent / "tests" / "store" / "released"
CALIBRATED_EACH = 20
STARTED_BY = multiprocessing.get_context(
    "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
)
"""A process forked from one that has everything loaded begins at once; nothing runs there that a fork would tear."""

if STARTED_BY.get_start_method() == "forkserver":
    STARTED_BY.set_forkserver_preload(["netmap.cli", "netmap.store.ladybug", "netmap.store.neo4j"])


def changes(*records):
    return [Change(kind_of(type(record)), record.key, record) for record in records]


def ties(strength, many=TIES):
    """Give an import of some size: what each body says of others."""
    ends = [(a, b) for a in range(BODIES) for b in range(BODIES) if a != b][:many]
    return [Nomination(f"b{a}", f"b{b}", "w", "informacja", strength=strength) for a, b in ends]


def founded(path, many=TIES):
    """Make the study that each act begins with: bodies with their places, a wave, and a first import."""
    with Journal.create(path) as journal:
        bodies = [Institution(f"b{n}", f"Body {n}") for n in range(BODIES)]
        places = [Position(body.id, float(n), float(n % 7), "") for n, body in enumerate(bodies)]
        journal.append(changes(Wave("w"), *bodies), who="Ewa", action="import")
        journal.append(changes(*ties(1, many)), who="Ewa", action="import")
        journal.append(changes(*places), who="Ewa", action="layout")


def written(file, said):
    """Write ties to a file, as somebody would hand them in."""
    rows = (f"{one.source};{one.target};w;informacja;{one.strength:g}" for one in said)
    file.write_text("\n".join(["od;do;fala;rodzaj;siła", *rows]), encoding="utf-8")
    return file


# ── acts: what each begins with, and what it does ─────────────────────────────────────────────────────────────────────


def lay_import(path):
    """A study with its graph, and a file of ties that was looked at and only waits to be saved."""
    founded(path)
    file = written(path.with_name("after.csv"), ties(4))
    with open_study(path, "embedded") as study:
        keep_positions(study, who="Ewa")
        return use.check(study, [file])


def do_import(path, plan, begin):
    with open_study(path, "embedded") as study:
        begin()
        save_plan(study, plan, expected_head=study.head, who="Jan")


def lay_undo(path):
    founded(path)
    open_study(path, "embedded").close()


def do_undo(path, _more, begin):
    with open_study(path, "embedded") as study:
        begin()
        use.undo(study, 2, who="Jan")


def lay_migration(path):
    """A study of the oldest form, filled with what a founded one holds."""
    shutil.copyfile(RELEASED / "schema-1.study", path)
    filled = path.with_name("filled.netmap")
    founded(filled)
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute("ATTACH ? AS filled", (str(filled),))
        for table in ("study", "entry", "version", "current"):
            old.execute(f"DELETE FROM main.{table}")
            old.execute(f"INSERT INTO main.{table} SELECT * FROM filled.{table}")
    filled.unlink()


def do_migration(path, _more, begin):
    begin()
    Journal.open(path).close()


def lay_restore(path):
    """A study, and a backup of it from before its last import."""
    founded(path)
    with Journal.open(path) as journal:
        keeping.back_up(journal, path.with_name("copy.netmap"))
        journal.append(changes(*ties(2)), who="Ewa", action="import")
    open_study(path, "embedded").close()


def do_restore(path, _more, begin):
    begin()
    use.restore(path.with_name("copy.netmap"), path, graph="embedded", who="Jan")


def do_ladybug(path, _more, begin):
    project(path, open_graph("embedded", path), begin)


def do_ladybug_child(path, _more, begin):
    """As a study too big to be built in the program itself is projected."""
    project(path, LadybugGraph(path.with_name(f"{path.name}.graph"), child_above=0), begin)


def lay_neo4j(path, address):
    founded(path)
    return address


def do_neo4j(path, address, begin):
    project(path, open_graph(address, path), begin)


def project(path, graph, begin):
    """Build a graph, and bring it in step with one more act."""
    try:
        with Journal.open(path) as journal:
            begin()
            rebuild(journal, graph)
            journal.append(changes(*ties(3)[:200]), who="Jan", action="edit")
            bring_up_to_date(journal, graph)
    finally:
        graph.close()


@dataclass(frozen=True)
class Act:
    """What is killed: it begins with what ``lay`` lays out and hands over."""

    lay: Callable[..., Any]
    do: Callable[[Path, Any, Callable[[], None]], None]


ACTS = {
    "import": Act(lay_import, do_import),
    "undo": Act(lay_undo, do_undo),
    "migration": Act(lay_migration, do_migration),
    "restore": Act(lay_restore, do_restore),
    "ladybug": Act(founded, do_ladybug),
    "ladybug-child": Act(founded, do_ladybug_child),
    "neo4j": Act(lay_neo4j, do_neo4j),
}


# ── killing ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class Told:
    """What was left: how often of what kind, and how long the slowest opening took."""

    left: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0


@dataclass
class Heard:
    """When an act told that its entry is kept and that it has ended, if it did."""

    kept: float | None = None
    done: float | None = None


def run(name, path, more, wait=None):
    """Run an act in a process of its own, killed after ``wait`` seconds; give what it told until then."""
    here, there = STARTED_BY.Pipe(duplex=False)
    process = STARTED_BY.Process(target=_do, args=(name, path, more, there, dict(os.environ)))
    process.start()
    there.close()
    try:
        begun = here.recv()
        if wait is not None:
            time.sleep(max(0.0, begun + wait - time.monotonic()))
            process.kill()
        return _heard(here, begun)
    finally:
        process.join()
        here.close()


def _do(name: str, path: Path, more: Any, there: Connection, around: Mapping[str, str]) -> None:
    os.environ.update(around)  # what this process is forked from began with other values

    def told_when_kept(act: Callable[..., Any]) -> Callable[..., Any]:
        def told(*args: Any, **named: Any) -> Any:
            found = act(*args, **named)
            there.send(time.monotonic())
            return found

        return told

    def begin() -> None:
        there.send(time.monotonic())
        if name != "restore":  # what a restoring keeps first, it keeps in a copy
            Journal.append = told_when_kept(Journal.append)  # type: ignore[method-assign]
            Journal.undo = told_when_kept(Journal.undo)  # type: ignore[method-assign]

    ACTS[name].do(path, more, begin)
    there.send(None)


def _heard(here: Connection, begun: float) -> Heard:
    heard, last = Heard(), begun
    try:
        while (told := here.recv()) is not None:
            heard.kept, last = heard.kept or told - begun, told
        heard.done = max(last, time.monotonic()) - begun
    except (EOFError, ConnectionResetError):
        pass
    return heard


def killed(name, times, folder, *, seed=1, address=""):
    """Kill an act so many times and count what was left each time."""
    base, work = folder / "base", folder / "work"
    base.mkdir(parents=True)
    more = ACTS[name].lay(base / "study.netmap", *([address] if name == "neo4j" else []))
    wanted = {"old": None if name == "migration" else _held(_fresh(base, work))}
    told, chance = Told(), random.Random(seed)
    for number in range(times):
        if number % CALIBRATED_EACH == 0:
            path = _fresh(base, work)
            whole = run(name, path, more)
            assert whole.done, f"{name} does not end by itself"
            wanted["new"] = _held(path)
        path = _fresh(base, work)
        wait = chance.uniform(0, (whole.kept if number % 2 else None) or whole.done)
        heard = run(name, path, more, wait)
        told.left["inside"] += not heard.done
        _look(name, path, address, wanted, heard, told)
    return told


def _fresh(base, work):
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(base, work)
    return work / "study.netmap"


Held = dict[type, dict[str, Any]]


def _held(path):
    """Give every record of a study but places in diagrams, which are an entry of their own."""
    with Journal.open(path) as journal:
        return {cls: journal.records(cls) for cls in RECORD_TYPES.values() if cls is not Position}


# ── looking ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _look(name, path, address, wanted, heard, told):
    """Count what is left after a kill."""
    left = told.left
    left["cut"] += _is_unfinished(path)
    if name == "migration":
        kind = "new" if _form(path) > 1 else "old"
        left["unsound"] += kind == "new" and not [backups.look_at(b) for b in backups.kept(path)]
    with _opened(path, address or "embedded", told) as study:
        held = _held(path)
        if name == "migration":  # looking at it migrates: what counts is that all is there
            kind = kind if held == wanted["new"] else "between"
        else:
            kind = next((known for known, state in wanted.items() if state == held), "between")
        left[kind] += 1
        left["lost"] += bool(heard.kept or heard.done) and kind != "new"
        codes = [problem.code for problem in verify(study).problems]
        again = bring_up_to_date(study.journal, study.graph).action
        left["unlike"] += again != "nothing" or any(code.startswith("graph-") for code in codes)
        left["unsound"] += not all(code.startswith("graph-") for code in codes)


@contextmanager
def _opened(path: Path, graph: str, told: Told) -> Iterator[use.Study]:
    """Open what was left as a user does, graph and all; the journal must be readable within two seconds."""
    start = time.monotonic()
    with Journal.open(path) as journal:
        journal.records(Institution)
    told.slowest = max(told.slowest, time.monotonic() - start)
    with open_study(path, graph) as study:
        yield study


def _is_unfinished(path):
    """Tell whether the kill left work half done on the disk: pages not taken over, a draft, a copy."""
    beside = [*path.parent.rglob(".*.netmap.*"), *path.parent.rglob("draft-*")]
    logs = [file for end in ("-wal", "-journal") if (file := Path(f"{path}{end}")).exists()]
    return bool(beside) or any(file.stat().st_size for file in logs)


def _form(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]
