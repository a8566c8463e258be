"""Files into the study: looked at, understood whole, then saved in one transaction or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from netmap.codebook import load_codebook
from netmap.errors import RejectedDataError, StoreUnavailableError
from netmap.ingest import Known, Plan, plan_import
from netmap.model import (
    Case,
    CasePart,
    Institution,
    Membership,
    Naming,
    Nomination,
    Participation,
    Response,
    Setting,
    Team,
    Territory,
    Waiting,
    Wave,
)
from netmap.store import Change, Entry, FileStamp, Head
from netmap.study.picture import keep_positions
from netmap.study.session import Study, changes_of, open_study

__all__ = [
    "Outcome",
    "check",
    "check_files",
    "import_files",
    "known_of",
    "save_plan",
    "stamped",
    "take_files",
]


@dataclass(frozen=True)
class Outcome:
    """What an import did: the plan it followed and the journal entry, ``None`` when nothing changed."""

    plan: Plan
    entry: Entry | None


def known_of(study: Study) -> Known:
    """Gather what the study holds, for a file to be held against."""
    journal = study.journal
    return Known(
        institutions=journal.records(Institution),
        territories=journal.records(Territory),
        teams=journal.records(Team),
        memberships=journal.records(Membership),
        cases=journal.records(Case),
        case_parts=journal.records(CasePart),
        waves=journal.records(Wave),
        participations=journal.records(Participation),
        responses=journal.records(Response),
        nominations=journal.records(Nomination),
        settings=journal.records(Setting),
        namings=journal.records(Naming),
        waiting=journal.records(Waiting),
        codebook=study.codebook,
        study=journal.study_id,
    )


def check(
    study: Study,
    files: Sequence[Path],
    *,
    wave: str | None = None,
    commune: str | None = None,
    codebook: str | None = None,
    blank: str = "unknown",
) -> Plan:
    """Say what importing files would do, and everything that is wrong with them; saves nothing."""
    held = replace(known_of(study), codebook=study.codebook_to_use(codebook))
    return plan_import(files, held, wave=wave, commune=commune, blank=blank)


def import_files(
    study: Study,
    files: Sequence[Path],
    *,
    wave: str | None = None,
    commune: str | None = None,
    codebook: str | None = None,
    blank: str = "unknown",
    who: str | None = None,
) -> Outcome:
    """Take files into the study, all or nothing; the same files twice change nothing.

    Raises
    ------
    RejectedDataError
        Something is wrong with the files; the error carries the findings, and nothing was saved.
    ConflictError
        Somebody else changed the study while the files were read.
    """
    head = study.head
    plan = check(study, files, wave=wave, commune=commune, codebook=codebook, blank=blank)
    return save_plan(study, plan, expected_head=head, codebook=codebook, who=who)


def save_plan(
    study: Study,
    plan: Plan,
    *,
    expected_head: Head,
    codebook: str | None = None,
    who: str | None = None,
) -> Outcome:
    """Save a plan that was shown, unless the study has changed since."""
    if not plan.is_accepted:
        raise RejectedDataError("data-rejected", plan.findings, n=len(plan.findings))
    if not plan.changes():
        return Outcome(plan, None)
    chosen = codebook and study.codebook_to_use(codebook) is not study.codebook
    settings = changes_of([Setting("codebook", codebook)]) if codebook and chosen else []
    entry = study.save(
        lambda number: [*stamped(plan, f"{number}"), *settings],
        action="import",
        who=who,
        files=[FileStamp(name, digest) for name, digest in plan.files],
        counts=_flat_counts(plan),
        expected_head=expected_head,
    )
    keep_positions(study, who=who)
    return Outcome(plan, entry)


def stamped(plan: Plan, import_id: str) -> list[Change]:
    """Mark every nomination with the import it came by, so that it leads back to its file."""
    return [
        Change(
            kind,
            key,
            replace(record, import_id=import_id) if isinstance(record, Nomination) else record,
        )
        for kind, key, record in plan.changes()
    ]


def _flat_counts(plan: Plan) -> dict[str, int]:
    """Count by kind and action in one level: ``nomination.create``."""
    return {
        f"{kind}.{action}": n
        for kind, actions in plan.counts().items()
        for action, n in actions.items()
        if n
    }


def check_files(
    path: Path | None,
    graph: str | None,
    files: Sequence[Path],
    *,
    wave: str | None = None,
    commune: str | None = None,
    codebook: str | None = None,
    blank: str = "unknown",
) -> Plan:
    """Check files against a study that need not exist yet; none is made."""
    try:
        opened = open_study(path, graph)
    except StoreUnavailableError as error:
        if error.code != "study-missing":
            raise
        return plan_import(
            files,
            Known(codebook=load_codebook(codebook or "kooperacja")),
            wave=wave,
            commune=commune,
            blank=blank,
        )
    with opened as study:
        return check(study, files, wave=wave, commune=commune, codebook=codebook, blank=blank)


def take_files(
    path: Path | None,
    graph: str | None,
    files: Sequence[Path],
    *,
    wave: str | None = None,
    commune: str | None = None,
    codebook: str | None = None,
    blank: str = "unknown",
) -> Outcome:
    """Take files into a study, which is made if there is none; refused files leave no study behind."""
    plan = check_files(
        path, graph, files, wave=wave, commune=commune, codebook=codebook, blank=blank
    )
    if not plan.is_accepted:
        return Outcome(plan, None)
    with open_study(path, graph, create=True) as study:
        return import_files(
            study, files, wave=wave, commune=commune, codebook=codebook, blank=blank
        )
