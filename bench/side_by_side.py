"""Many at once on one study: processes that write, sessions of a dashboard that edit, and edits on what others have changed since."""

from __future__ import annotations

import statistics
import threading
import time
from pathlib import Path

from kills import STARTED_BY, changes, founded, ties

from netmap.errors import ConflictError
from netmap.model import Setting
from netmap.store import Journal
from netmap.study import changed_since, open_study, verify, waves


def _write(path: Path, name: str, writes: int, told) -> None:
    """Write settings one by one, as a process of its own; tell how long each took, and what was refused."""
    seconds, refused = [], []
    with Journal.open(path) as journal:
        for number in range(writes):
            start = time.monotonic()
            try:
                journal.append(
                    changes(Setting(f"{name}-{number}", "x")), who=name, action="setting"
                )
            except Exception as error:
                refused.append(repr(error))
            seconds.append(time.monotonic() - start)
    told.send((seconds, refused))


def at_once(folder, *, processes=4, writes=100, people=8, edits=50):
    """Let processes write while people edit in one server; count what is there and who was turned away."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "study.netmap"
    founded(path)
    with open_study(path, "embedded") as study:
        seconds, shown, refused, behind = [], [], [], []

        def edit(name):
            """Edit, and look at the study as the page does that is drawn after it."""
            for number in range(edits):
                start = time.monotonic()
                try:
                    said = changes(Setting(f"{name}-{number}", "x"))
                    entry = study.save(said, action="edit", who=name)
                    seconds.append(time.monotonic() - start)
                    waves(study)
                    shown.append(time.monotonic() - start)
                    if study.graph.head().number < entry.id:
                        behind.append(entry.id)
                except Exception as error:
                    refused.append(repr(error))

        pipes = [STARTED_BY.Pipe(duplex=False) for _ in range(processes)]
        started = [
            STARTED_BY.Process(target=_write, args=(path, f"p{k}", writes, there))
            for k, (_, there) in enumerate(pipes)
        ]
        threads = [threading.Thread(target=edit, args=(f"s{k}",)) for k in range(people)]
        for one in (*started, *threads):
            one.start()
        for _, there in pipes:
            there.close()  # so that a process that ends without a word is noticed
        said = [here.recv() for here, _ in pipes]
        for one in (*threads, *started):
            one.join()
        study.refresh()
        return {
            "asked": processes * writes + people * edits,
            "there": len(study.journal.records(Setting)),
            "turned away": len(refused) + sum(len(found) for _, found in said),
            "unsound": len(verify(study).problems),
            "behind": len(behind),
            "write p95 (s)": _p95([second for found, _ in said for second in found]),
            "edit p95 (s)": _p95(seconds),
            "shown p95 (s)": _p95(shown),
        }


def _p95(seconds):
    return round(statistics.quantiles(seconds, n=20)[-1], 3)


def stale(folder, times=50):
    """Save on what somebody else has changed since; count how often that is refused, naming who changed what."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "study.netmap"
    founded(path)
    told = {"asked": times, "refused": 0, "who": 0, "what": 0, "kept": 0}
    with open_study(path, "embedded") as mine, open_study(path, "embedded") as theirs:
        for before, after in zip(ties(2)[:times], ties(5)[:times], strict=True):
            seen = mine.head
            theirs.save(changes(before), action="edit", who="Ola")
            try:
                mine.save(changes(after), action="edit", who="Jan", as_of=seen)
            except ConflictError as error:
                told["refused"] += error.code == "record-changed"
                told["who"] += error.params["who"] == "Ola"
            (row,) = changed_since(mine, seen, "en")
            told["what"] += (row["before"], row["after"]) == ("1", "2")
            told["kept"] += mine.journal.records(type(before))[before.key] == before
    return told
