"""The commands of names that rows wait for: the queue, and decisions."""

from __future__ import annotations

from typing import Any

import click

from netmap import study as use
from netmap.cli.findings import show_findings
from netmap.cli.group import commands
from netmap.cli.language import SAY
from netmap.cli.options import format_option, opening, option
from netmap.cli.printing import place_of, show, show_block
from netmap.errors import ConflictError
from netmap.i18n import translator
from netmap.model import Institution
from netmap.study import Decided, Study

__all__ = ["names", "names_decide", "names_list"]


@commands.group("names", help=SAY("cli-names-help"))
def names() -> None:
    """Gather the commands of names."""


@names.command("list", help=SAY("cli-names-list-help"))
@option("--decided", key="names-decided", is_flag=True)
@format_option
@opening
def names_list(study: Study, lang: str, form: str, decided: bool) -> None:
    """List the names that rows wait for, or what was decided."""
    if decided:
        _list_decided(study, lang, form)
        return
    bodies = list(study.journal.records(Institution).values())
    rows = use.doubt_rows(use.doubts_of(study), bodies, lang)
    if form == "json":
        show(rows, [], form=form, lang=lang)
        return
    if form == "csv":
        columns = ["name", "commune", "rows", "why", "candidates", "file", "row"]
        told = [{**row, "candidates": _in_short(row["candidates"])} for row in rows]
        show(told, columns, form=form, lang=lang)
        return
    counts = {"names": len(rows), "rows": use.waiting_rows(study)}
    click.echo(translator(lang)("cli-names-waiting" if rows else "data-names-none", **counts))
    communes = {place.terc: place.name for place in use.communes(study)}
    for row in rows:
        _show_name(row, communes, lang)


def _in_short(candidates: Any) -> str:
    return "; ".join(f"{one['id']} ({one['score']})" for one in candidates)


def _show_name(row: dict[str, Any], communes: dict[str, str], lang: str) -> None:
    say = translator(lang)
    place = place_of(row["file"], row["sheet"], row["row"], "", lang)
    commune = communes.get(row["commune"], row["commune"])
    name = ", ".join(part for part in (row["name"], commune) if part)
    likely = (f"{one['name']} ({one['id']}): {one['why']}" for one in row["candidates"])
    told = "; ".join(likely) or say("none-of-candidates")
    click.echo("")
    show_block(
        say("cli-names-first", name=name, rows=row["rows"], place=place),
        (f"{row['why']}.", say("cli-names-likely", candidates=told)),
    )


def _list_decided(study: Study, lang: str, form: str) -> None:
    say = translator(lang)
    rows = [
        {
            "name": naming.word,
            "commune": naming.commune,
            "decision": str(naming.decision)
            if form == "json"
            else say(f"decision-{naming.decision}"),
            "institution": naming.institution,
        }
        for naming in use.namings(study)
    ]
    show(rows, ["name", "commune", "decision", "institution"], form=form, lang=lang)


@names.command("decide", help=SAY("cli-names-decide-help"))
@click.argument("name", metavar=SAY("cli-argument-name"))
@option("--commune", key="names-commune")
@option("--same", key="names-same", metavar="ID")
@option("--not", "others", key="names-not", metavar="ID", multiple=True)
@option("--nobody", key="names-nobody", is_flag=True)
@option("--new", key="names-new", is_flag=True)
@option("--type", "type_", key="names-type", default="")
@option("--sector", key="names-sector", default="")
@option("--tier", key="names-tier", default="")
@format_option
@opening
def names_decide(
    study: Study, lang: str, form: str, name: str, commune: str | None, **said: Any
) -> None:
    """Say what a name means; rows that wait for it are taken in."""
    done = _decide(study, name, commune, **said)
    if form == "json":
        document = {
            "entry": done.entry.id,
            "settled": done.settled,
            "waiting": use.waiting_rows(study),
            "waiting_names": len(use.doubts_of(study)),
            "institution": done.institution.id if done.institution else None,
            **{key: use.plan_document(done.plan, lang)[key] for key in ("plan", "findings")},
        }
        show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    show_findings([f for f in done.plan.findings if f.level == "warning"], lang, err=True)
    counts = {"names": len(use.doubts_of(study)), "rows": use.waiting_rows(study)}
    click.echo(say("cli-names-decided", entry=done.entry.id, settled=done.settled, **counts))


def _decide(
    study: Study,
    name: str,
    commune: str | None,
    same: str | None,
    others: tuple[str, ...],
    nobody: bool,
    new: bool,
    type_: str,
    sector: str,
    tier: str,
) -> Decided:
    if sum(map(bool, (same, others, nobody, new))) != 1:
        raise ConflictError("name-one-decision")
    if same:
        return use.call_same(study, name, same, commune=commune)
    if others:
        return use.call_other(study, name, others, commune=commune)
    if nobody:
        return use.call_nobody(study, name, commune=commune)
    kind = {"type": type_, "sector": sector, "tier": tier}
    return use.call_new(study, name, commune=commune, **kind)
