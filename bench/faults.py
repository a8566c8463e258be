"""Kill a process at random moments of what changes a study, and look at what is left: one command prints the counts.

    python bench/faults.py                       # 200 kills of each, some twenty minutes
    python bench/faults.py --times 20 --only import undo
    python bench/faults.py --only crowd          # many writers on one study

Each act runs in a process of its own, which is killed (SIGKILL) at a moment drawn evenly from the time the act takes.
Afterwards the study must be the old one or the new one, sound from end to end, and open within two seconds; an act that was
acknowledged must be there; a graph must show just what the journal says, by counts and by contents.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from netmap.model import Institution, Nomination, Setting, Wave
from netmap.store import Change, Journal, bring_up_to_date, compare, keeping, open_graph, rebuild
from netmap.store.records import kind_of
from netmap.study import open_study, verify

BODIES, TIES = 60, 3_000
LONGEST_OPENING = 2.0
RELEASED = Path(__file__).parent.parent / "tests" / "store" / "released"


def changes(*records):
    return [Change(kind_of(type(record)), record.key, record) for record in records]


def ties(strength):
    """Give an import of some size: what each body says of others."""
    return [
        Nomination(f"b{n % BODIES}", f"b{(n * 7 + n // BODIES) % BODIES}", "w", f"l{n}", strength=strength)
        for n in range(TIES)
    ]  # fmt: skip


def founded(path):
    """Make the study that each act begins with: bodies, a wave, and a first import."""
    with Journal.create(path) as journal:
        bodies = [Institution(f"b{n}", f"Body {n}") for n in range(BODIES)]
        journal.append(changes(Wave("w"), *bodies), who="Ewa", action="import")
        journal.append(changes(*ties(1)), who="Ewa", action="import")


# ── acts, each run by a process that is killed ────────────────────────────────────────────────────────────────────────


def do_import(path):
    with Journal.open(path) as journal:
        journal.append(changes(*ties(2)), who="Jan", action="import")


def do_undo(path):
    with Journal.open(path) as journal:
        journal.undo(2, who="Jan")


def do_migration(path):
    Journal.open(path).close()


def do_restore(path):
    keeping.restore(path.with_name("copy.netmap"), path, who="Jan")


def do_ladybug(path):
    project(path, "embedded")


def do_neo4j(path):
    project(path, path.with_name("address.txt").read_text(encoding="utf-8"))


def project(path, spec):
    graph = open_graph(spec, path)
    try:
        with Journal.open(path) as journal:
            rebuild(journal, graph)
            journal.append(changes(*ties(3)[:200]), who="Jan", action="edit")
            bring_up_to_date(journal, graph)
    finally:
        graph.close()


ACTS: dict[str, Callable[[Path], None]] = {
    "import": do_import, "undo": do_undo, "migration": do_migration, "restore": do_restore,
    "ladybug": do_ladybug, "neo4j": do_neo4j,
}  # fmt: skip


def prepare(act, folder, address):
    """Lay out what the act begins with."""
    path = folder / "study.netmap"
    if act == "migration":
        shutil.copyfile(RELEASED / "schema-1.study", path)
        return path
    founded(path)
    if act == "restore":
        with Journal.open(path) as journal:
            keeping.back_up(journal, folder / "copy.netmap")
            journal.append(changes(*ties(2)), who="Jan", action="import")
    if act == "neo4j":
        (folder / "address.txt").write_text(address, encoding="utf-8")
    return path


# ── killing and looking ───────────────────────────────────────────────────────────────────────────────────────────────


def run(act, path, wait=None):
    """Run an act in a process of its own, killed after ``wait`` seconds; tell whether it said it was done, and when."""
    command = [sys.executable, __file__, "--act", act, str(path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        start = time.monotonic()
        if wait is not None:
            time.sleep(wait)
            process.kill()
        return "done" in process.stdout.readline(), time.monotonic() - start


def states(path):
    """Give what a study holds, by the number of its last entry."""
    with Journal.open(path) as journal:
        return len(journal.entries()), journal.snapshot()


def fresh(base, folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(base, folder)
    return folder / "study.netmap"


def look(act, path, address, wanted, was_done, told):
    """Count what is left after a kill."""
    start = time.monotonic()
    with Journal.open(path) as journal:
        journal.records(Institution)
        told["slow"] += time.monotonic() - start > LONGEST_OPENING
        found = (len(journal.entries()), journal.snapshot())
        told["unsound"] += bool(journal.verify())
        if act in ("ladybug", "neo4j"):
            told["unlike"] += _differs(journal, address if act == "neo4j" else "embedded", path)
    if act == "migration":  # looking migrates: what counts is that all is there
        told["new" if found == wanted["new"] else "between"] += 1
        return
    kind = next((name for name, state in wanted.items() if state[1] == found[1]), "between")
    told[kind] += 1
    told["lost"] += was_done and kind != "new"


def _differs(journal, spec, path):
    """Bring the graph in step; tell whether it differs, or a second projection finds anything to do."""
    graph = open_graph(spec, path)
    try:
        bring_up_to_date(journal, graph)
        again = bring_up_to_date(journal, graph).action
        return bool(compare(journal, graph)) or again != "nothing"
    finally:
        graph.close()


def killed(act, times, folder, seed=1, address=""):
    """Kill an act so many times and count what was left each time."""
    base, work = folder / "base", folder / "work"
    base.mkdir(parents=True)
    prepare(act, base, address)
    path = fresh(base, work)
    old = states(path) if act != "migration" else None
    path = fresh(base, work)
    _, length = run(act, path)
    wanted = {"old": old, "new": states(path)} if old else {"new": states(path)}
    told, chance = Counter(), random.Random(seed)
    for _ in range(times):
        path = fresh(base, work)
        done, _ = run(act, path, chance.uniform(0, length))
        look(act, path, address, wanted, done, told)
    return told


# ── many at once ──────────────────────────────────────────────────────────────────────────────────────────────────────


def write_many(path, name, n):
    """Write settings one by one, as a process of its own, and print how long each took."""
    with Journal.open(path) as journal:
        for k in range(n):
            start = time.monotonic()
            journal.append(changes(Setting(f"{name}-{k}", "x")), who=name, action="setting")
            print(time.monotonic() - start, flush=True)


def crowd(processes, writes, folder):
    """Let processes write at once; give how many writes are there, and the 95th percentile of their seconds."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "study.netmap"
    founded(path)
    command = [sys.executable, __file__, "--write", str(path)]
    started = [
        subprocess.Popen([*command, f"p{k}", str(writes)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for k in range(processes)
    ]  # fmt: skip
    said = [process.communicate() for process in started]
    seconds = [float(line) for out, _ in said for line in out.split()]
    with Journal.open(path) as journal:
        return {
            "asked": processes * writes,
            "there": len(journal.records(Setting)),
            "refused": sum(bool(process.returncode) for process in started),
            "unsound": len(journal.verify()),
            "p95": statistics.quantiles(seconds, n=20)[-1],
        }


def sessions(people, edits, folder):
    """Let people edit one open study as the sessions of a dashboard do; count what is there and who was turned away."""
    folder.mkdir(parents=True, exist_ok=True)
    path, turned_away, seconds = folder / "study.netmap", [], []
    founded(path)

    def edit(name):
        for k in range(edits):
            start = time.monotonic()
            try:
                study.save(changes(Setting(f"{name}-{k}", "x")), action="edit", who=name)
            except Exception as error:
                turned_away.append(repr(error))
            seconds.append(time.monotonic() - start)

    with open_study(path, "embedded") as study:
        threads = [threading.Thread(target=edit, args=(f"s{k}",)) for k in range(people)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        study.refresh()
        return {
            "asked": people * edits,
            "there": len(study.journal.records(Setting)),
            "refused": len(turned_away),
            "unsound": len(verify(study).problems),
            "p95": statistics.quantiles(seconds, n=20)[-1],
        }


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=200)
    asked.add_argument("--only", nargs="*", default=[*ACTS, "crowd"], choices=[*ACTS, "crowd"])
    asked.add_argument("--neo4j", default="", help="address of a server with an empty database")
    asked.add_argument("--act", nargs=2, help=argparse.SUPPRESS)
    asked.add_argument("--write", nargs=3, help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.act:
        print("ready", flush=True)
        ACTS[options.act[0]](Path(options.act[1]))
        print("done", flush=True)
    elif options.write:
        path, name, n = options.write
        write_many(Path(path), name, int(n))
    else:
        report(options)


def report(options):
    print(
        f"{'act':10} {'kills':>5} {'old':>5} {'new':>5} {'between':>8} {'lost':>5} {'unsound':>8} {'slow':>5} {'unlike':>7}"
    )
    with tempfile.TemporaryDirectory(prefix="netmap-") as folder:
        for act in (name for name in options.only if name in ACTS):
            if act == "neo4j" and not options.neo4j:
                print(f"{act:10} (name a server: --neo4j bolt://127.0.0.1:7687)")
                continue
            told = killed(act, options.times, Path(folder) / act, address=options.neo4j)
            columns = (
                ("old", 5),
                ("new", 5),
                ("between", 8),
                ("lost", 5),
                ("unsound", 8),
                ("slow", 5),
                ("unlike", 7),
            )
            print(
                f"{act:10} {options.times:5} "
                + " ".join(f"{told[name]:{width}}" for name, width in columns)
            )
        if "crowd" in options.only:
            print("4 processes x 100 writes:", crowd(4, 100, Path(folder) / "crowd"))
            print("8 sessions x 50 edits:", sessions(8, 50, Path(folder) / "sessions"))


if __name__ == "__main__":
    main()
