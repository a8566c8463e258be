"""Care of a study: its graph built anew, its records held against one another."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.model import RECORD_TYPES
from netmap.store import Problem, Projected, projection
from netmap.study.session import Progress, Study

__all__ = ["Health", "rebuild", "verify"]


@dataclass(frozen=True)
class Health:
    """What holding journal, audit chain and graph against one another found."""

    entries: int
    records: dict[str, int]
    problems: tuple[Problem, ...]

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.problems


def rebuild(study: Study, progress: Progress | None = None) -> Projected:
    """Wipe the graph and project it anew from the journal."""
    return projection.rebuild(study.journal, study.graph, progress)


def verify(study: Study) -> Health:
    """Hold the journal, its audit chain and the graph against one another."""
    problems = (*study.journal.verify(), *projection.compare(study.journal, study.graph))
    records = {kind: len(study.journal.records(cls)) for kind, cls in RECORD_TYPES.items()}
    return Health(len(study.journal.entries()), records, problems)
