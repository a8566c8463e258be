"""What is entrusted to copies and to the audit log: backups taken while others write, flipped bytes, a tampered history."""

from __future__ import annotations

import random
import shutil
import sqlite3
import threading
import time
from collections import Counter
from contextlib import closing

from kills import changes, founded, ties

from netmap.errors import StoreUnavailableError
from netmap.model import Setting
from netmap.store import Journal, backups, keeping
from netmap.study import open_study, verify

TIES = 300

# ── copies ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def copied(folder, times=20, *, seed=1):
    """Back a study up while somebody writes to it, restore each copy, and flip a byte in each; count what came of it."""
    folder.mkdir(parents=True, exist_ok=True)
    study = folder / "study.netmap"
    founded(study, TIES)
    told, chance = Counter(taken=times), random.Random(seed)
    hashes, copies, last = _backed_up(study, folder, times)
    for copy in copies:
        found = backups.look_at(copy)
        told["while writing"] += found.head.number < last
        seen = shutil.copyfile(
            copy, copy.with_suffix(".seen")
        )  # whoever opens a study may write to it
        told["equal"] += _hash(seen) == hashes[found.head.number]
        begin = time.monotonic()
        back = copy.with_suffix(".back")
        keeping.restore(copy, back, who="Jan")
        told["slowest restore (s)"] = max(
            told["slowest restore (s)"], round(time.monotonic() - begin, 2)
        )
        told["restored"] += _hash(back) == hashes[found.head.number]
        told["flips refused"] += _is_refused(copy, back, chance)
    names = ("taken", "while writing", "equal", "restored", "flips refused", "slowest restore (s)")
    return {name: told[name] for name in names}


def _backed_up(study, folder, times):
    """Take copies while somebody writes; give what each entry's study hashes to, the copies, and the last entry."""
    hashes, ended = {}, threading.Event()

    def write():
        with Journal.open(study) as journal:
            number = 0
            while not ended.is_set():
                number += 1
                some = ties(number % 5 + 1, TIES)[number % 7 :: 7]
                entry = journal.append(changes(*some), who="Ewa", action="edit")
                hashes[entry.id] = journal.snapshot()

    with Journal.open(study) as journal:
        hashes[journal.head().number] = journal.snapshot()
        writer = threading.Thread(target=write)
        writer.start()
        copies = [folder / f"copy-{number}.netmap" for number in range(times)]
        for copy in copies:
            keeping.back_up(journal, copy)
        ended.set()
        writer.join()
        return hashes, copies, journal.head().number


def _hash(path):
    with Journal.open(path) as journal:
        return journal.snapshot()


def _is_refused(copy, study, chance):
    """Flip one byte of a copy: it must be refused, and the study stay what it was."""
    before, content = study.read_bytes(), bytearray(copy.read_bytes())
    content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
    copy.write_bytes(content)
    try:
        keeping.restore(copy, study, who="Jan")
    except StoreUnavailableError:
        return study.read_bytes() == before
    return False


# ── the audit log ─────────────────────────────────────────────────────────────────────────────────────────────────────

ENTRIES = 30


def tampered(folder, times=20, *, seed=1):
    """Tamper with the history behind netmap's back, in each way so many times; count how often that is found."""
    folder.mkdir(parents=True, exist_ok=True)
    whole, spoiled = folder / "whole.netmap", folder / "spoiled.netmap"
    founded(whole, TIES)
    with Journal.open(whole) as journal:
        for number in range(ENTRIES):
            journal.append(
                changes(Setting("x", str(number)), *ties(number % 5 + 1, 5)),
                who=f"p{number}",
                action="edit",
            )
        mark = journal.last_act.mark
    told, chance = Counter(), random.Random(seed)
    for name, tamper in TAMPERING.items():
        for _ in range(times):
            shutil.copyfile(whole, spoiled)
            with closing(sqlite3.connect(spoiled)) as file, file:
                tamper(file, chance)
            told[name] += _is_found(spoiled, mark if name == "cut and mended" else None)
    return {"each": times, **{name: told[name] for name in TAMPERING}}


def _is_found(path, mark):
    """Tell whether what was done is found, if need be by the mark that a report of before it bears."""
    with open_study(path, "memory", in_step=False) as study:
        return bool(verify(study, marks=[mark] if mark else []).problems)


def _edit(file, chance):
    """Change what an entry says of itself, or what a record became by it."""
    number = _some(chance)
    what = chance.choice(("who", "at", "action", "note", "counts", "record"))
    if what == "record":
        rows = file.execute("SELECT kind, key FROM version WHERE entry = ?", (number,)).fetchall()
        kind, key = chance.choice(rows)
        file.execute(
            "UPDATE version SET record = replace(record, '1', '2') || ' ' WHERE (kind, key, entry) = (?, ?, ?)",
            (kind, key, number),
        )
    else:
        file.execute(f"UPDATE entry SET {what} = {what} || ' ' WHERE id = ?", (number,))


def _delete(file, chance):
    """Take an entry out, with what it changed."""
    _drop(file, _some(chance))


def _reorder(file, chance):
    """Let two entries, with what they changed, stand in each other's place."""
    one, other = chance.sample(range(4, ENTRIES + 4), 2)
    for before, after in ((one, -1), (other, one), (-1, other)):
        file.execute("UPDATE entry SET id = ? WHERE id = ?", (after, before))
        file.execute("UPDATE version SET entry = ? WHERE entry = ?", (after, before))


def _cut(file, chance):
    """Take the last entries out, with what they changed."""
    for number in range(_some(chance), ENTRIES + 4):
        _drop(file, number)


def _cut_and_mend(file, chance):
    """Cut, and make all the rest agree with it: only who knows the mark of before can tell."""
    _cut(file, chance)
    number, hash_ = file.execute("SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1").fetchone()
    for name, value in {"head_number": number, "head_hash": hash_}.items():
        file.execute("UPDATE study SET value = ? WHERE name = ?", (value, name))
    file.execute("DELETE FROM current")
    file.execute(
        "INSERT INTO current SELECT kind, key, max(entry), record FROM version GROUP BY kind, key"
    )


def _drop(file, number):
    file.execute("DELETE FROM entry WHERE id = ?", (number,))
    file.execute("DELETE FROM version WHERE entry = ?", (number,))


def _some(chance):
    """Draw one of the entries after those that founded the study."""
    return chance.randrange(4, ENTRIES + 4)


TAMPERING = {
    "edits": _edit,
    "deletions": _delete,
    "reorderings": _reorder,
    "truncations": _cut,
    "cut and mended": _cut_and_mend,
}
