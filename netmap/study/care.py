"""Care of a study: its graph built anew, its records held against one another."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.errors import StoreError
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


def verify(
    study: Study, progress: Progress | None = None, *, bring_in_step: bool = False
) -> Health:
    """Hold the journal, its audit chain and the graph against one another.

    The journal comes first: of one that was damaged or touched no graph can be made, and none is held against it.

    Parameters
    ----------
    study
        An open study.
    progress
        Told how far a rebuilding of the graph has got.
    bring_in_step
        Bring the graph of a sound journal up to date before it is looked at, as every other command does.
    """
    problems = study.journal.verify()
    if not problems:
        if bring_in_step:
            study.refresh(progress)
        problems = projection.compare(study.journal, study.graph)
    return Health(*_counted(study), tuple(problems))


def _counted(study: Study) -> tuple[int, dict[str, int]]:
    """Count entries and records; of a journal that cannot be read there is nothing to count."""
    try:
        records = {kind: len(study.journal.records(cls)) for kind, cls in RECORD_TYPES.items()}
        return len(study.journal.entries()), records
    except (StoreError, ValueError, TypeError, KeyError):
        return 0, {}
