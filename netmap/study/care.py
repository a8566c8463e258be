"""Care of a study: its graph built anew, its records held against one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from netmap.errors import StoreError, UnknownIdError
from netmap.model import RECORD_TYPES
from netmap.store import Graph, Head, Problem, Projected, backups, projection
from netmap.study.session import Progress, Study

__all__ = ["Health", "rebuild", "verify"]


_LEAST = 8
"""Fewer signs of a hash than this prove nothing."""


@dataclass(frozen=True)
class Health:
    """What holding journal, audit chain and graph against one another found."""

    entries: int
    records: dict[str, int]
    problems: tuple[Problem, ...]
    mark: str = ""

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.problems


def rebuild(study: Study, progress: Progress | None = None) -> Projected:
    """Wipe the graph and project it anew from the journal."""
    return projection.rebuild(study.journal, study.graph, progress)


def verify(
    study: Study,
    progress: Progress | None = None,
    *,
    bring_in_step: bool = False,
    marks: Sequence[str] = (),
) -> Health:
    """Hold the journal, its audit chain and the graph against one another.

    The journal comes first: of one that was damaged or touched no graph can be made, and none is held against it. A
    journal cut off at its end is whole in itself; what was seen of it elsewhere tells.

    Parameters
    ----------
    study
        An open study.
    progress
        Told how far a rebuilding of the graph has got.
    bring_in_step
        Bring the graph of a sound journal up to date before it is looked at, as every other command does.
    marks
        Marks of the history as reports print them (:attr:`netmap.store.Head.mark`): the journal must hold them all.
    """
    problems = study.journal.verify()
    if not problems:
        seen = _kept_by(study) | _shown_by(study.graph, study) | dict.fromkeys(marks, "mark")
        problems = [*_lost(study, seen)]
    if not problems:
        if bring_in_step:
            study.refresh(progress)
        problems = projection.compare(study.journal, study.graph)
    return Health(*_counted(study), tuple(problems), _mark(study))


def _lost(study: Study, marks: Mapping[str, str]) -> Iterator[Problem]:
    """Find what somebody has seen of the history and the history does not hold any more."""
    entries = study.journal.entries()
    heads = {entry.id: entry.hash for entry in entries} | {0: study.journal.study_id}
    restored = min((e.id for e in entries if e.action == "restore"), default=len(entries) + 1)
    for mark, witness in marks.items():
        number, _, start = mark.partition("-")
        if not number.isascii() or not number.isdigit() or len(start) < _LEAST:
            raise UnknownIdError("history-mark", mark=mark)
        if heads.get(int(number), "").startswith(start):
            continue
        if restored <= len(
            entries
        ):  # what a restoring left behind, a graph and a backup may well hold
            if witness == "mark" or int(number) < restored:
                yield Problem("history-restored", {"entry": int(number), "by": restored})
        else:
            yield Problem("history-cut", {"entry": int(number), "witness": witness})


def _shown_by(graph: Graph, study: Study) -> dict[str, str]:
    """Tell what a graph of this very study saw last."""
    stamp = graph.head()
    if stamp is None or stamp.study != study.journal.study_id:
        return {}
    return {Head(stamp.number, stamp.hash).mark: "graph"}


def _kept_by(study: Study) -> dict[str, str]:
    """Tell what the backups beside a study saw last."""
    found = {}
    for file in backups.kept(study.path):
        with suppress(StoreError):
            name, head = backups.glance(file)
            if name == study.journal.study_id:
                found[head.mark] = "backup"
    return found


def _mark(study: Study) -> str:
    """Give the mark of the history as it is now, if it can be read at all."""
    try:
        return study.last_act.mark
    except (StoreError, ValueError, TypeError, KeyError):
        return ""


def _counted(study: Study) -> tuple[int, dict[str, int]]:
    """Count entries and records; of a journal that cannot be read there is nothing to count."""
    try:
        records = {kind: len(study.journal.records(cls)) for kind, cls in RECORD_TYPES.items()}
        return len(study.journal.entries()), records
    except (StoreError, ValueError, TypeError, KeyError):
        return 0, {}
