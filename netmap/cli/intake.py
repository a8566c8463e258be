"""The commands that take data in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, get_args

import click

from netmap import study as use
from netmap.cli.group import EXIT_REJECTED, command
from netmap.cli.language import SAY
from netmap.cli.options import format_option, option, stack, study_options
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.ingest import Blank, Finding, Level, Plan

__all__ = ["check", "import_"]

_READABLE = 50
"""How many findings a terminal shows; JSON and CSV give all of them."""

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
        option("--blank", key="blank", type=click.Choice(list(Blank)), default=Blank.UNKNOWN),
    ]
)


@command("check")
@_import_options
@format_option
@study_options
def check(study: Path | None, graph: str | None, lang: str, form: str, **options: Any) -> None:
    """Say what an import would do; save nothing, not even a new study."""
    plan = use.check_files(study, graph, **options)
    _show_plan(plan, form, lang, saved=False, entry=None)
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
    if dry_run:
        plan, entry = use.check_files(study, graph, **options), None
    else:
        outcome = use.take_files(study, graph, **options)
        plan, entry = outcome.plan, outcome.entry
    _show_plan(plan, form, lang, saved=entry is not None, entry=entry.id if entry else None)
    if not plan.is_accepted:
        raise SystemExit(EXIT_REJECTED)


def _show_plan(plan: Plan, form: str, lang: str, *, saved: bool, entry: int | None) -> None:
    told = replace(plan, findings=_gravest(plan.findings)) if form == "table" else plan
    document = use.plan_document(told, lang) | {"saved": saved, "entry": entry}
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    actions = ["create", "update", "unchanged", "queue", "reject"]
    rows = [{"kind": say(f"kind-{kind}"), **counts} for kind, counts in document["plan"].items()]
    if rows:
        show(rows, ["kind", *actions], form=form, lang=lang, heading=say("cli-plan"))
    if document["findings"]:
        columns = ["level", "file", "sheet", "row", "column", "message", "remedy"]
        shown = [f | {"level": say(f"level-{f['level']}")} for f in document["findings"]]
        click.echo("")
        every = len(plan.findings)
        show(shown, columns, form=form, lang=lang, heading=say("cli-findings", n=every))
        if len(shown) < every:
            click.echo("\n" + say("cli-findings-more", n=every - len(shown)))
    if form == "table":
        click.echo("\n" + say(_verdict(plan, saved), entry=entry or 0))
        waiting = sum(row.action == "queue" for row in plan.rows)
        if waiting and plan.is_accepted:
            click.echo(say("cli-import-waiting", n=waiting))


def _gravest(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Give as many findings as somebody reads; where there are more, errors first, then warnings."""
    by_level = (f for level in get_args(Level) for f in findings if f.level == level)
    return tuple(findings) if len(findings) <= _READABLE else tuple(islice(by_level, _READABLE))


def _verdict(plan: Plan, saved: bool) -> str:
    if not plan.is_accepted:
        return "cli-import-rejected"
    if saved:
        return "cli-import-saved"
    return "cli-import-nothing" if not plan.changes() else "cli-import-dry"
