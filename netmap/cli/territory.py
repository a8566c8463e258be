"""The commands of places: registers and borders into the study, and what they say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from netmap import study as use
from netmap.cli.group import commands
from netmap.cli.language import SAY
from netmap.cli.options import format_option, opening, option, study_options
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.study import Study

__all__ = ["territory", "territory_add", "territory_show"]


@commands.group("territory", help=SAY("cli-territory-help"))
def territory() -> None:
    """Gather the commands of places."""


@territory.command("add", help=SAY("cli-territory-add-help"))
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path),
    metavar=SAY("cli-argument-files"),
)
@option("--property", "code", key="territory-property", default="")
@format_option
@study_options
def territory_add(
    study: Path | None, graph: str | None, lang: str, form: str, files: tuple[Path, ...], code: str
) -> None:
    """Keep TERC registers and borders in the study, which is made if there is none."""
    with use.open_study(study, graph, create=True) as opened:
        entry = use.add_territories(opened, files, code=code)
        rows = use.register_rows(opened)
    say = translator(lang)
    if form == "json":
        document = {"entry": entry.id if entry else None, "registers": rows}
        show([], [], form=form, lang=lang, document=document)
    elif entry is None:
        click.echo(say("cli-import-nothing"))
    else:
        click.echo(say("cli-import-saved", entry=entry.id) + "\n")
        _show_registers(rows, form, lang)


@territory.command("show", help=SAY("cli-territory-show-help"))
@click.argument("place", required=False, metavar=SAY("cli-argument-place"))
@format_option
@opening
def territory_show(study: Study, lang: str, form: str, place: str | None) -> None:
    """List the registers of the study, or what they say of a place."""
    if place is None:
        _show_registers(use.register_rows(study), form, lang)
        return
    rows = use.place_rows(study, place)
    told = rows if form == "json" else [_told(row, lang) for row in rows]
    columns = ["terc", "date", "name", "place_kind", "parent", "borders"]
    show(told, columns, form=form, lang=lang)


def _show_registers(rows: list[dict[str, object]], form: str, lang: str) -> None:
    say = translator(lang)
    told = rows
    if form != "json":
        told = [{**row, "register": say(f"territory-register-{row['register']}")} for row in rows]
        if not rows and form == "table":
            click.echo(say("cli-territory-none"))
            return
    columns = ["register", "date", "voivodeships", "counties", "communes"]
    show(told, columns, form=form, lang=lang)


def _told(row: dict[str, Any], lang: str) -> dict[str, object]:
    say = translator(lang)
    kind = say("territory-kind", kind=int(row["place_kind"] or 0), n=len(row["terc"]))
    borders = say("territory-has-borders", answer="yes" if row["borders"] else "no")
    return {**row, "place_kind": kind, "borders": borders}
