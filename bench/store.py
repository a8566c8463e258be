"""The study's file and both graphs, beside the plain library calls that are their limit.

    python bench/store.py 10k                                  # 80,000 words of 10,000 bodies: a minute
    nice python bench/store.py 60k --write docs/speed.md       # 1,000,000 words of 60,000 bodies: some twenty minutes

Two waves of equal size are saved and projected. Each step is a process of its own: processor seconds of all that it started
(of Neo4j: the server's too), and the most memory that it held. What is saved lies ready as records. The limit of the file is
``sqlite3.executemany`` of the same texts into one plain table; of the embedded graph, Ladybug's ``COPY`` of tables that lie ready; of Neo4j, the same ``UNWIND``
of rows that lie ready. A local Neo4j is started for this, and ends with it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import psutil
from national import places
from networks import made

from netmap.model import Institution, Nomination, Wave
from netmap.network.bulk import many_at_once
from netmap.store import Change, Journal, neo4j_local, open_graph, reading, rebuild, shape
from netmap.store.arrow import write_table
from netmap.store.graph import Step, in_batches
from netmap.store.records import kind_of

ASKED = 50
HEADING = "## Journal and graphs"


def records(size):
    """Give bodies and what they say of one another, half of it in each of two waves."""
    net = made(size)
    homes = places(net)
    for number, wave in enumerate(("before", "after")):
        yield Wave(wave, wave, order=number)
    for body, home in enumerate(homes):
        yield Institution(
            f"b{body}",
            f"Institution {body}",
            type="ops",
            sector="social",
            seat=home,
            serves=(home,),
        )
    ends = zip(net.source.tolist(), net.target.tolist(), net.strength.tolist(), strict=True)
    for number, (a, b, strength) in enumerate(ends):
        wave = ("before", "after")[number % 2]
        yield Nomination(f"b{a}", f"b{b}", wave, "information", homes[a], strength=strength,
                         origin="survey", import_id="1", row=str(number))  # fmt: skip


# ── steps, each a process of its own ──────────────────────────────────────────────────────────────────────────────────


def journal(folder, size):
    changes = [Change(kind_of(type(one)), one.key, one) for one in records(size)]
    with Journal.create(folder / "study.netmap") as made_anew, many_at_once():
        before = spent()
        made_anew.append(changes, who="Ewa", action="import")
        return spent() - before


def journal_limit(folder, _size):
    """The same texts in one transaction of one table, on a disk as safe."""
    with Journal.open(folder / "study.netmap") as known, known.view() as view:
        rows = [(kind_of(type_), key, text) for type_ in (Wave, Institution, Nomination) for key, text in view.texts(type_)]  # fmt: skip
    before = spent()
    with closing(sqlite3.connect(folder / "plain.sqlite")) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("PRAGMA synchronous = FULL")
        plain.execute(
            "CREATE TABLE plain (kind, key, record, PRIMARY KEY (kind, key)) WITHOUT ROWID"
        )
        with plain:
            plain.executemany("INSERT INTO plain VALUES (?, ?, ?)", rows)
    return spent() - before


def project(folder, spec):
    graph = open_graph(spec, folder / "study.netmap")
    with Journal.open(folder / "study.netmap") as known, closing(graph):
        rebuild(known, graph)


def embedded(folder, _size):
    project(folder, "embedded")


def embedded_limit(folder, _size):
    from netmap.store.ladybug import build

    scratch = folder / "ready"
    scratch.mkdir()
    with Journal.open(folder / "study.netmap") as known, known.view() as view:
        stamp = {"id": "x", "number": 1, "hash": "", "version": shape.SHAPE_VERSION}
        for table, rows in (*shape.whole(view), ("Study", [stamp])):
            write_table(scratch / f"{table}.arrow", table, rows)
    before = spent()
    build(scratch)
    taken = spent() - before
    shutil.rmtree(scratch)
    return taken


def neo4j(folder, _size):
    project(folder, address(folder))


def neo4j_limit(folder, _size):
    from netmap.store.neo4j import _do_all

    graph = open_graph(address(folder), folder / "study.netmap")
    with closing(graph), Journal.open(folder / "study.netmap") as known, known.view() as view:
        graph.wipe()
        ready = [(table, list(rows)) for table, rows in shape.whole(view)]
        before = spent()
        with graph._session() as session:
            for table, rows in ready:
                for batch in in_batches(rows, 5_000):
                    session.execute_write(_do_all, [Step("merge", table, batch)])
        return spent() - before


def asked_of(folder, spec, read):
    """Open a graph that stands there, and give the seconds that reading takes."""
    with closing(open_graph(spec, folder / "study.netmap")) as graph:
        reading.waves(graph)
        before = spent()
        read(graph)
        return spent() - before


def commune_of(graph):
    codes = reading.contexts(graph)
    before = spent()
    for code in random.Random(1).choices(codes, k=ASKED):
        reading.nominations(graph, "before", code)
    return (spent() - before) / ASKED


def frame_of(graph):
    return len(reading.nomination_frame(graph, "before"))


def embedded_commune(folder, _size):
    with closing(open_graph("embedded", folder / "study.netmap")) as graph:
        return commune_of(graph)


def neo4j_commune(folder, _size):
    with closing(open_graph(address(folder), folder / "study.netmap")) as graph:
        return commune_of(graph)


def embedded_frame(folder, _size):
    return asked_of(folder, "embedded", frame_of)


def neo4j_frame(folder, _size):
    return asked_of(folder, address(folder), frame_of)


STEPS = {
    "journal": (journal, "an import saved in the file"),
    "journal_limit": (journal_limit, "`sqlite3.executemany`"),
    "embedded": (embedded, "the embedded graph made from the file"),
    "embedded_limit": (embedded_limit, "Ladybug `COPY`"),
    "embedded_commune": (embedded_commune, "a commune's wave, from the embedded graph"),
    "embedded_frame": (embedded_frame, "a whole wave as a table, from the embedded graph"),
    "neo4j": (neo4j, "the graph on Neo4j made from the file"),
    "neo4j_commune": (neo4j_commune, "a commune's wave, from Neo4j"),
    "neo4j_frame": (neo4j_frame, "a whole wave as a table, from Neo4j"),
    "neo4j_limit": (neo4j_limit, "Neo4j `UNWIND`"),
}  # fmt: skip


# ── measuring ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def address(folder):
    return (folder / "address.txt").read_text("utf-8").split()[0]


def spent():
    """Give the processor seconds of this process, of those it started, and of the server."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    server = sum(server_process().cpu_times()[:2]) if os.environ.get("NETMAP_BENCH_SERVER") else 0.0
    return sum(one.ru_utime + one.ru_stime for one in used) + server


def server_process():
    return psutil.Process(int(os.environ["NETMAP_BENCH_SERVER"]))


def step(name, folder, size):
    """Do one step and print what it took."""
    before = spent()
    own = STEPS[name][0](folder, size)
    seconds = spent() - before if own is None else own
    held = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(json.dumps({"seconds": seconds, "memory": held / 2**20}))


def run(name, folder, size):
    command = [sys.executable, __file__, size, "--step", name, str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        sys.exit(ended.stderr)
    return json.loads(ended.stdout.splitlines()[-1])


def measured(size, folder, wanted):
    found = {}
    for name in wanted:
        found[name] = run(name, folder, size)
        print(
            f"{STEPS[name][1]:50} {found[name]['seconds']:9.4f} s {found[name]['memory']:6.2f} GiB",
            flush=True,
        )
    return found


def with_server(folder):
    """Start a Neo4j for the steps that follow."""
    server = neo4j_local.start(folder / "server", attached=True)
    (folder / "address.txt").write_text(server.url, "utf-8")
    os.environ |= {"NETMAP_NEO4J_PASSWORD": server.password, "NETMAP_BENCH_SERVER": str(server.pid)}
    return server


# ── the table ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def table(size, found, others=()):
    """Put what was found beside its limit, after rows of other sizes."""
    lines = [
        HEADING,
        "",
        "Institutions and what they say of one another in two waves (10k: 10,000 and 80,000; 60k: 60,000 and 1,000,000), measured",
        "by `bench/store.py`: processor seconds of all processes of a step, the server's too, and the most memory that the step held",
        "(of Neo4j: without the server, which has 512 MiB of heap as `netmap neo4j start` gives it). The ratio is the time over that of",
        "the plain library call that is the limit, on the same data in the same run; the goal for the embedded graph is 2. Of the time",
        "for a whole wave from Neo4j the driver takes a third, the server as much, and as much to put half a million rows in order.",
        "",
        "| step | size | seconds | times the limit | GiB |",
        "|---|---|---:|---:|---:|",
        *others,
    ]
    for name, one in found.items():
        limit = found.get(f"{name}_limit")
        ratio = f"{one['seconds'] / limit['seconds']:.1f}" if limit else ""
        lines.append(
            f"| {STEPS[name][1]} | {size} | {one['seconds']:.3g} | {ratio} | {one['memory']:.2f} |"
        )
    return "\n".join([*lines, ""])


def renewed(text, size, found):
    """Put the table in its place, the end of a document; rows of other sizes stay."""
    before, _, old = text.partition(HEADING)
    rows = [
        line
        for line in old.splitlines()
        if line.startswith("| ") and not line.startswith("| step ")
    ]
    kept = [line for line in rows if line.split("|")[2].strip() != size]
    return before.rstrip("\n") + "\n\n" + table(size, found, kept)


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("size", choices=["1k", "10k", "60k"])
    asked.add_argument("--only", nargs="*", default=[*STEPS], choices=[*STEPS])
    asked.add_argument("--write", type=Path, help="a Markdown document for the table")
    asked.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    told = asked.parse_args()
    if told.step:
        step(told.step[0], Path(told.step[1]), told.size)
        return
    with tempfile.TemporaryDirectory(prefix="netmap-") as name:
        folder = Path(name)
        server = with_server(folder) if any("neo4j" in one for one in told.only) else None
        try:
            found = measured(told.size, folder, told.only)
        finally:
            if server:
                server.stop()
    if told.write:
        text = told.write.read_text("utf-8")
        told.write.write_text(renewed(text, told.size, found), "utf-8")


if __name__ == "__main__":
    main()
