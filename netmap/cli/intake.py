"""The commands that take data in."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, islice
from pathlib import Path
from typing import Any, get_args

import click

from netmap import study as use
from netmap.cli.findings import show_findings
from netmap.cli.group import EXIT_REJECTED, command
from netmap.cli.language import SAY
from netmap.cli.options import format_option, option, stack, stage_bar, study_options
from netmap.cli.printing import show, show_block
from netmap.i18n import translator
from netmap.i18n.format import MISSING
from netmap.ingest import Blank, Choices, Finding, Level, MappingText, Plan

__all__ = ["check", "import_"]

_READABLE = 50
"""How many findings a terminal shows; JSON and CSV give all of them."""

_MOST_CHANGES = 200
_CHANGE = {name: f"difference-{name}" for name in ("record", "field", "before", "after")}
"""What an update would change, under the headings of the Data page."""

_import_options = stack(
    [
        click.argument(
            "files",
            nargs=-1,
            required=True,
            type=click.Path(path_type=Path),
            metavar=SAY("cli-argument-files"),
        ),
        option("--wave", key="import-wave"),
        option("--commune", key="import-commune"),
        option("--codebook", key="codebook"),
        option(
            "--blank", key="blank", type=click.Choice([b.value for b in Blank]), default="unknown"
        ),
        option(
            "--mapping",
            key="mapping",
            type=click.Path(path_type=Path, exists=True, dir_okay=False, readable=True),
        ),
    ]
)


@command("check")
@_import_options
@option(
    "--propose-mapping",
    "proposal",
    key="propose-mapping",
    type=click.Path(path_type=Path, dir_okay=False),
)
@format_option
@study_options
def check(
    study: Path | None,
    graph: str | None,
    lang: str,
    form: str,
    proposal: Path | None,
    **options: Any,
) -> None:
    """Say what an import would do; save nothing, not even a new study."""
    files, choices = _chosen(**options)
    with stage_bar(lang) as tell:
        plan = use.check_files(study, graph, files, choices, tell=tell)
    if proposal is not None:
        use.propose_mapping(plan, proposal)
        click.echo(translator(lang)(_proposed(plan), path=str(proposal)), err=True)
    changed = use.told_differences(study, graph, plan, lang, _most(form))
    _show_plan(plan, form, lang, changed=changed, saved=False, entry=None)
    if not plan.is_accepted:
        raise SystemExit(EXIT_REJECTED)


@command("import")
@_import_options
@option("--dry-run", key="dry-run", is_flag=True)
@format_option
@study_options
def import_(
    study: Path | None, graph: str | None, lang: str, form: str, dry_run: bool, **options: Any
) -> None:
    """Take files into the study, all or nothing."""
    files, choices = _chosen(**options)
    changed: list[dict[str, object]] = []
    if dry_run:
        with stage_bar(lang) as tell:
            plan, entry = use.check_files(study, graph, files, choices, tell=tell), None
        changed = use.told_differences(study, graph, plan, lang, _most(form))
    else:
        with stage_bar(lang) as tell:
            outcome = use.take_files(study, graph, files, choices, tell=tell)
        plan, entry = outcome.plan, outcome.entry
    number = entry.id if entry else None
    _show_plan(plan, form, lang, changed=changed, saved=entry is not None, entry=number)
    if not plan.is_accepted:
        raise SystemExit(EXIT_REJECTED)


def _most(form: str) -> int:
    """Give how many changed values are listed: as many as can be read, all of them in a file for programs."""
    return _MOST_CHANGES if form == "table" else sys.maxsize


def _proposed(plan: Plan) -> str:
    return "cli-mapping-proposed" if plan.mapped else "cli-mapping-nothing"


def _chosen(
    files: tuple[Path, ...], mapping: Path | None, blank: str, **said: str | None
) -> tuple[tuple[Path, ...], Choices]:
    """Give the files, and what was chosen for them."""
    read = None if mapping is None else MappingText.of(mapping)
    return files, Choices(**said, blank=Blank(blank), mapping=read)


def _show_plan(
    plan: Plan,
    form: str,
    lang: str,
    *,
    changed: Sequence[dict[str, object]],
    saved: bool,
    entry: int | None,
) -> None:
    told = replace(plan, findings=_gravest(plan.findings)) if form == "table" else plan
    document = use.plan_document(told, lang, changed) | {"saved": saved, "entry": entry}
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    actions = ["create", "update", "unchanged", "queue", "reject"]
    rows = [{"kind": say(f"kind-{kind}"), **counts} for kind, counts in document["plan"].items()]
    if rows:
        show(rows, ["kind", *actions], form=form, lang=lang, heading=say("cli-plan"))
    if changed:
        click.echo("")
        every = use.changed_values(plan)
        _show_changed(changed, say("data-differences", n=every), form, lang)
        if form == "table" and every > len(changed):
            click.echo("\n" + say("cli-differences-more", shown=len(changed), n=every))
    if document["findings"]:
        every = len(plan.findings)
        _show_findings(document["findings"], told.findings, every, form, lang)
    if form == "table":
        click.echo("\n" + say(_verdict(plan, saved), entry=entry or 0))
        if plan.doubts and plan.is_accepted:
            click.echo(say("cli-import-waiting", names=len(plan.doubts), rows=plan.queued))


def _show_changed(changed: Sequence[dict[str, object]], heading: str, form: str, lang: str) -> None:
    """Print what becomes of values: on a terminal record by record, as two names alone are wider than a line."""
    if form == "csv":
        show(changed, list(_CHANGE), form=form, lang=lang, called=_CHANGE)
        return
    say = translator(lang)
    click.echo(heading)
    for record, values in groupby(changed, lambda value: str(value["record"])):
        click.echo("")
        show_block(
            record,
            (
                say(
                    "cli-difference",
                    field=str(value["field"]),
                    before=value["before"] or MISSING,
                    after=value["after"] or MISSING,
                )
                for value in values
            ),
        )


def _show_findings(
    told: Sequence[dict[str, Any]], findings: Sequence[Finding], every: int, form: str, lang: str
) -> None:
    say = translator(lang)
    if form == "csv":
        columns = ["level", "file", "sheet", "row", "column", "message", "remedy"]
        rows = [f | {"level": say(f"level-{f['level']}")} for f in told]
        click.echo("")
        show(rows, columns, form=form, lang=lang)
        return
    click.echo("\n" + say("cli-findings", n=every))
    show_findings(findings, lang)
    if len(findings) < every:
        click.echo("\n" + say("cli-findings-more", n=every - len(findings)))


def _gravest(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Give as many findings as somebody reads; where there are more, errors first, then warnings."""
    by_level = (f for level in get_args(Level) for f in findings if f.level == level)
    return tuple(findings) if len(findings) <= _READABLE else tuple(islice(by_level, _READABLE))


def _verdict(plan: Plan, saved: bool) -> str:
    if not plan.is_accepted:
        return "cli-import-rejected"
    if saved:
        return "cli-import-saved"
    return "cli-import-nothing" if plan.changes_nothing else "cli-import-dry"
