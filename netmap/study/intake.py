"""Files into the study: looked at, understood whole, then saved in one transaction or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from netmap.codebook import load_codebook
from netmap.errors import ExportError, RejectedDataError, StoreUnavailableError
from netmap.ingest import (
    KEPT,
    Choices,
    Known,
    ManyTies,
    Plan,
    Stage,
    Tell,
    plan_import,
    tell_nobody,
    write_mapping,
    write_proposal,
)
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
    TercEntry,
    Territory,
    Waiting,
    Wave,
)
from netmap.network.bulk import many_at_once
from netmap.store import Change, Entry, FileStamp, Head, ManyChanges
from netmap.study.differences import differences
from netmap.study.opening import open_study
from netmap.study.placing import keep_positions
from netmap.study.session import Study, changes_of

__all__ = [
    "Outcome",
    "check",
    "check_files",
    "import_files",
    "known_of",
    "propose_mapping",
    "save_plan",
    "stamped",
    "take_files",
    "told_differences",
]


_CHECKED, _KEPT = 0.7, 0.9
"""About what share of taking files in has gone by when they are checked, and when their rows are kept."""


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
        terc=journal.records(TercEntry),
        codebook=study.codebook,
        study=journal.study_id,
    )


def check(
    study: Study,
    files: Sequence[Path],
    choices: Choices | None = None,
    *,
    tell: Tell = tell_nobody,
) -> Plan:
    """Say what importing files would do, and everything that is wrong with them; saves nothing.

    ``tell`` is told now and then how far it is.
    """
    choices = choices or Choices()
    with many_at_once():
        held = replace(known_of(study), codebook=study.codebook_to_use(choices.codebook))
        return plan_import(files, held, choices, tell=tell)


def import_files(
    study: Study,
    files: Sequence[Path],
    choices: Choices | None = None,
    *,
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
    choices = choices or Choices()
    head = study.head
    plan = check(study, files, choices)
    return save_plan(study, plan, expected_head=head, codebook=choices.codebook, who=who)


def save_plan(
    study: Study,
    plan: Plan,
    *,
    expected_head: Head,
    codebook: str | None = None,
    who: str | None = None,
    tell: Tell = tell_nobody,
) -> Outcome:
    """Save a plan that was shown, unless the study has changed since; the graph shows it when this ends."""
    if not plan.is_accepted:
        raise RejectedDataError("data-rejected", plan.findings, n=len(plan.findings))
    if plan.changes_nothing:
        return Outcome(plan, None)
    tell(Stage(_CHECKED, is_saving=True))
    settings = _mappings(study, plan)
    if codebook and study.codebook_to_use(codebook) is not study.codebook:
        settings.append(Setting("codebook", codebook))
    with many_at_once():
        entry = study.save(
            lambda number: [*stamped(plan, f"{number}"), *changes_of(settings)],
            action="import",
            who=who,
            files=[FileStamp(name, digest) for name, digest in plan.files],
            counts=_flat_counts(plan),
            expected_head=expected_head,
        )
        tell(Stage(_KEPT, is_saving=True))
        keep_positions(study, who=who)
        study.catch_up()
    tell(Stage(1, is_saving=True))
    return Outcome(plan, entry)


def _mappings(study: Study, plan: Plan) -> list[Setting]:
    """Give the mappings by which the files were read: kept with the import, and offered for the next wave."""
    used = (one.mapping for one in plan.mapped if one.source != "offered")
    kept = (Setting(f"{KEPT}{mapping.key}", write_mapping([mapping])) for mapping in used)
    return [setting for setting in kept if study.setting(setting.name) != setting.value]


def stamped(plan: Plan, import_id: str) -> list[Change | ManyChanges]:
    """Mark every nomination with the import it came by, so that it leads back to its file."""
    single = (
        Change(
            kind,
            key,
            replace(record, import_id=import_id) if isinstance(record, Nomination) else record,
        )
        for kind, key, record in plan.single_changes()
    )
    return [*single, *(_stamped_together(ties.in_order(), import_id) for ties in plan.planned.many)]


def _stamped_together(ties: ManyTies, import_id: str) -> ManyChanges:
    said = {field: (one.values, one.places) for field, one in ties.columns(import_id).items()}
    return ManyChanges("nomination", ties.keys(), said, ties.each(), len(ties))


def told_differences(
    path: Path | None, graph: str | None, plan: Plan, lang: str, most: int
) -> list[dict[str, object]]:
    """List what the updates of a plan would change in a study, in words; nothing where there is no study yet."""
    if not any(row.action == "update" for row in plan.planned.single):
        return []
    with open_study(path, graph) as study:
        return differences(study, plan, lang, most)


def propose_mapping(plan: Plan, path: Path) -> None:
    """Write what netmap thinks the columns of the files say, as a file to be corrected; nothing if none needs it.

    Raises
    ------
    ExportError
        The file cannot be written.
    """
    if plan.mapped:
        try:
            path.write_text(write_proposal(plan.mapped), encoding="utf-8")
        except OSError as error:
            raise ExportError("export-unwritable", path=str(path), reason=str(error)) from error


def _flat_counts(plan: Plan) -> dict[str, int]:
    """Count by kind and action in one level: ``nomination.create``."""
    return {
        f"{kind}.{action}": n
        for kind, actions in plan.counts().items()
        for action, n in actions.items()
        if n
    }


def _if_there(path: Path | None, graph: str | None) -> Study | None:
    try:
        return open_study(path, graph)
    except StoreUnavailableError as error:
        if error.code != "study-missing":
            raise
        return None


def check_files(
    path: Path | None,
    graph: str | None,
    files: Sequence[Path],
    choices: Choices | None = None,
    *,
    tell: Tell = tell_nobody,
) -> Plan:
    """Check files against a study that need not exist yet; none is made."""
    choices, study = choices or Choices(), _if_there(path, graph)
    if study is None:
        book = load_codebook(choices.codebook or "kooperacja")
        with many_at_once():
            return plan_import(files, Known(codebook=book), choices, tell=tell)
    with study:
        return check(study, files, choices, tell=tell)


def take_files(
    path: Path | None,
    graph: str | None,
    files: Sequence[Path],
    choices: Choices | None = None,
    *,
    tell: Tell = tell_nobody,
) -> Outcome:
    """Take files into a study, which is made if there is none; refused files leave no study behind."""
    choices, study = choices or Choices(), _if_there(path, graph)
    if study is None:
        return _take_first_files(path, graph, files, choices, tell)
    with study:
        head, plan = study.head, check(study, files, choices, tell=_of_check(tell))
        if not plan.is_accepted:
            return Outcome(plan, None)
        return save_plan(study, plan, expected_head=head, codebook=choices.codebook, tell=tell)


def _of_check(tell: Tell) -> Tell:
    """Tell the stages of checking files as the part of taking them in that they are."""
    return lambda stage: tell(replace(stage, share=stage.share * _CHECKED))


def _take_first_files(
    path: Path | None, graph: str | None, files: Sequence[Path], choices: Choices, tell: Tell
) -> Outcome:
    """Make a study of files, unless they are refused, or somebody made it meanwhile."""
    plan = check_files(path, graph, files, choices, tell=_of_check(tell))
    if not plan.is_accepted:
        return Outcome(plan, None)
    with open_study(path, graph, create=True) as study:
        if study.head.number:
            return import_files(study, files, choices)
        head, codebook = study.head, choices.codebook
        return save_plan(study, plan, expected_head=head, codebook=codebook, tell=tell)
