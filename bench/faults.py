"""What a study goes through without losing anything: one command prints the counts.

    python bench/faults.py                       # everything, 200 kills of each act; two hours on a busy machine
    python bench/faults.py --times 20 --only kills --acts import undo
    python bench/faults.py --only obstacles --causes "flipped bit" --sizes 40
    python bench/faults.py --only side-by-side
    python bench/faults.py --only disturbed sessions   # in a real browser, and as browsers speak
    python bench/faults.py --only kills --acts neo4j --neo4j bolt://127.0.0.1:7687
    python bench/faults.py --write docs/faults.md   # what was found, as a document

Each run adds to ``bench/faults.json`` (``--results`` says where else). Counts under a fault must be 0.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import tempfile
from pathlib import Path

import custody
import disturbed
import kills
import obstacles
import sessions
import side_by_side

PARTS = ("kills", "obstacles", "side-by-side", "disturbed", "sessions", "custody")
KILLED = ("inside", "cut", "old", "new", "between", "lost", "unsound", "unlike")
MET = ("tried", "refused", "old", "new", *obstacles.FAULTS)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=200, help="kills of each act")
    asked.add_argument("--sizes", type=int, default=obstacles.SIZES, help="sizes of disks, flips")
    asked.add_argument("--disturbances", type=int, default=50, help="imports disturbed")
    asked.add_argument("--only", nargs="*", default=PARTS, choices=PARTS)
    asked.add_argument("--acts", nargs="*", default=[], choices=[*kills.ACTS])
    asked.add_argument(
        "--causes", nargs="*", default=obstacles.OBSTACLES, choices=obstacles.OBSTACLES
    )
    asked.add_argument("--neo4j", default="", help="address of a server with an empty database")
    asked.add_argument("--results", type=Path, default=Path(__file__).with_name("faults.json"))
    asked.add_argument("--write", type=Path, help="write the document from what was found before")
    options = asked.parse_args()
    if options.write:
        before = options.write.read_text(encoding="utf-8") if options.write.exists() else ""
        options.write.write_text(document(_kept(options.results), before), encoding="utf-8")
        return
    with tempfile.TemporaryDirectory(prefix="netmap-") as folder:
        for part in options.only:
            RUN[part](options, Path(folder) / part)


def _kills(options, folder):
    acts = options.acts or [act for act in kills.ACTS if act != "neo4j" or options.neo4j]
    for act in acts:
        told = kills.killed(act, options.times, folder / act, address=options.neo4j)
        found = {"kills": options.times, **{name: told.left[name] for name in KILLED}}
        _keep(options, "kills", act, {**found, "slowest opening (s)": round(told.slowest, 2)})


def _obstacles(options, folder):
    for cause in options.causes:
        found = obstacles.met_apart(cause, folder / cause.replace(" ", "-"), options.sizes)
        more = {name: n for name, n in found["told"].items() if name not in MET and n}
        told = {name: found["told"].get(name, 0) for name in MET}
        _keep(options, "obstacles", cause, {**told, **({"of these": more} if more else {})})
        print("\n".join(found["faults"]))


def _side_by_side(options, folder):
    _keep(options, "side-by-side", "at once", side_by_side.at_once(folder / "at-once"))
    _keep(options, "side-by-side", "stale edits", side_by_side.stale(folder / "stale"))


def _disturbed(options, folder):
    _keep(options, "disturbed", "imports", disturbed.disturbed(options.disturbances, folder))


def _sessions(options, folder):
    _keep(options, "sessions", "at once", sessions.crowded(folder))


def _custody(options, folder):
    _keep(options, "custody", "copies", custody.copied(folder / "copies"))
    _keep(options, "custody", "audit log", custody.tampered(folder / "audit"))


RUN = {
    "kills": _kills,
    "obstacles": _obstacles,
    "side-by-side": _side_by_side,
    "disturbed": _disturbed,
    "sessions": _sessions,
    "custody": _custody,
}


def _keep(options, part, name, found):
    """Print what was found, and add it to the results."""
    print(f"{part}: {name}: {found}", flush=True)
    results = _kept(options.results)
    day = dt.datetime.now().astimezone().date().isoformat()
    results.setdefault(part, {})[name] = {"day": day, **found}
    options.results.write_text(json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8")


def _kept(path):
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


DOCUMENT = """# What a study goes through without losing anything

`bench/faults.py` does all this and writes this page; `tests/test_faults.py` is the short form. Each row says on which day it
was run. The columns after *new* are faults and must be 0.

## Killed

Each act runs in a process of its own, which is killed (SIGKILL) at a random moment: half of the moments from the whole act,
half from what leads to its entry in the journal. *inside*: the act had not ended when it was killed; *cut*: it left half done
work on the disk (pages not taken over, a draft, a copy). Then the study is opened: it must hold the *old* or the *new* records
and nothing *between*, have lost nothing that was said to be kept, be sound from end to end (pages, audit chain, contents,
current records), and its graph must equal the journal by counts and contents, with nothing left to do. Opening is that of
the journal and its institutions; it may take 2 s. A killed process leaves the system's own memory whole: nothing here says
what a power cut does.

{kills}

*import*: 2,000 ties saved from a checked file, graph included; *undo* of as many; *migration*: a study of schema 1 with as
many records, copied and verified first; *restore* of a backup into a study in use; *ladybug*: the graph built and brought in
step with 200 ties, in the program itself and (*ladybug-child*) as a big study is, in a process of its own; *neo4j*: the same into a
server, the program killed and the server left running ([neo4j.md](neo4j.md) tells of killed servers). The slowest opening of a
migration was on a machine with much other work; of 100 kills more on a quiet one it was 0.05 s.

## Something in the way

Each command (import, undo, restore, backup, export) in a process of its own. It must end with an exit code of the command line
(none *died*), without a *traceback*, name the cause (*unnamed*), say so when it changed something (*silent*), have done what it
says (*lost*), and leave the study no *worse*.

{obstacles}

*full disk*: a disk in memory with so much room left, twenty sizes from 4 KiB to 128 MiB for each command; *quota*: no file may grow
beyond so many bytes, as many sizes for each; *in use*: another program writes and does not end, or lets nobody in;
*flipped bit*: one bit anywhere in the file of the study, `found` by `netmap verify` or refused at opening, `harmless` where
every entry and record is still what it was. Before its first act a program holds a study of up to 8 MiB against itself from
end to end, of a bigger one the pages and the chain, and before the copy of a day is made the whole of any: a damaged study is
refused with the name of its newest sound copy, and pushes none out. *worse* counts those that were left with one fault more.
*spoiled graph*: files of the embedded graph flipped, cut, deleted, replaced, or a foreign log beside them.
With the graph's disk full or its quota used up an import is kept and told so: the graph catches up later.

## Side by side

{side_by_side}

*at once*: 4 processes write 100 entries each while 8 sessions of one server make 50 edits each; *turned away* counts whoever saw
"locked" or any other refusal, *behind* whoever looked after an edit and was shown a graph without it. A *write* is one entry
in the journal; so is an *edit* in the dashboard's process, where others bring the graph in step meanwhile; it is *shown* when
the session has read the graph again, which is then in step, as the page does that is drawn next. Seconds are those of two
processors with seven programs waiting for them; with ten waiting an edit took up to 0.41 s.
*stale edits*: a save on a record that another session has changed since: refused, saying who and what, and theirs stays.

## Imports disturbed

{disturbed}

2,000 ties handed to the Data page in a real Chromium, saved, and within a second and a half disturbed: by a second click where
*Save* was, a click elsewhere, a reload, a closed tab, another page; a third of these come while the file is still looked at.
*under way*: the entry was not there yet when the disturbance was over. Then somebody comes back in a new tab: the page says the
number of the entry, or that the files were checked and not saved; *said nothing*: the file had not reached the server.
*more than one* and all after it are faults.

## Sessions at once

{sessions}

Sessions of one dashboard, speaking as a browser does, on about 130 institutions of 14 communes with 900 ties: each thinks two
seconds and looks at another page, commune or wave (in the *first minute* of a server, when nearly every answer is a first one,
and in the two after it: *think*), all click in the same moment (*at once*), and they look around while `netmap import` takes in
5,000 ties in a process of its own (*import*; *former state shown*: looks told that the graph is still a moment behind). *errors*
counts every error any of them saw, *stale* those that did not show afterwards what a newcomer is shown. Seconds run until the
page is drawn to its end, the server and all who speak to it on two cores and nothing else. *server s a look* are its processor
seconds.

## Copies and the audit log

{copies}

A study is backed up while somebody writes to it without a pause. *equal*: the copy holds just what the study held after the entry
that the copy ends with, by the hash of all records; *restored*: so does the study it is put back as. *flips refused*: with any one
byte changed, the copy is not put back, and the study there stays what it was.

{audit}

How often `netmap verify` found that somebody had tampered with the file behind its back: a word of an entry or of a record changed,
an entry taken out, two that changed places, the last ones cut off; and *cut and mended*, where the rest was made to agree, which only
the mark tells that a report or a backup bears (`netmap verify --mark`).
"""


def document(results, before=""):
    """Say what was found; of what was not tried anew the rows of the document ``before`` stay."""
    names = ("kills", "obstacles", "side_by_side", "disturbed", "sessions", "copies", "audit")
    stood = (found.strip() for found in re.findall(r"(?:^\|.*\n(?:\n(?=\|))?)+", before, re.M))
    kept = dict(zip(names, stood, strict=False))
    custody_ = results.get("custody", {})
    found = {name: results.get(name.replace("_", "-"), {}) for name in names}
    found["copies"] = {n: row for n, row in custody_.items() if n == "copies"}
    found["audit"] = {n: row for n, row in custody_.items() if n == "audit log"}
    rows = {name: {**_rows(kept.get(name, "")), **found[name]} for name in names}
    tables = {name: _table(all_) for name, all_ in rows.items()}
    beside = rows["side_by_side"].items()
    tables["side_by_side"] = "\n\n".join(_table({name: row}) for name, row in beside)
    return DOCUMENT.format(**tables)


def _rows(stood):
    """Read the rows of tables back, each by the name it begins with."""
    found = {}
    for table in filter(None, stood.split("\n\n")):
        (_, *heads), _, *lines = ([cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines())  # fmt: skip
        found |= {name: dict(zip(heads, cells, strict=True)) for name, *cells in lines}
    return found


def _table(rows):
    if not rows:
        return ""
    heads = list(dict.fromkeys(name for found in rows.values() for name in found))
    lines = ["| | " + " | ".join(heads) + " |", "| --- |" + " ---: |" * len(heads)]
    lines += [
        f"| {name} | " + " | ".join(_cell(found.get(head, "")) for head in heads) + " |"
        for name, found in rows.items()
    ]
    return "\n".join(lines)


def _cell(value):
    if isinstance(value, dict):
        return ", ".join(f"{n} {name}" for name, n in value.items())
    return f"{value:,}" if isinstance(value, int) else str(value)


if __name__ == "__main__":
    main()
