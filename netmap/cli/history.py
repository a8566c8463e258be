"""The commands of the history: what was changed by whom, one step back, one step forth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.language import SAY
from netmap.cli.options import format_option, opening, option
from netmap.cli.printing import show
from netmap.i18n import format_moment, translator
from netmap.store import Entry
from netmap.study import Study, tables

__all__ = ["imports", "redo", "undo"]

_LISTED = ["id", "at", "who", "act", "records", "files", "undone_by"]
_IN_FILES = [
    "id",
    "at",
    "who",
    "action",
    "files",
    "sha256",
    "counts",
    "note",
    "undoes",
    "undone_by",
    "hash",
]
_CHANGES = ["kind", "record", "what", "field", "before", "after"]

Row = dict[str, object]

_entry = click.argument("entry", type=int, metavar=SAY("cli-argument-entry"))


@command("imports")
@click.argument("entry", type=int, required=False, metavar=f"[{SAY('cli-argument-entry')}]")
@format_option
@option("--all", "everything", key="everything", is_flag=True)
@option(
    "-o",
    "--output",
    "output",
    key="history-output",
    type=click.Path(path_type=Path, dir_okay=False),
)
@opening
def imports(
    study: Study, lang: str, form: str, entry: int | None, everything: bool, output: Path | None
) -> None:
    """List the history of the data, show what one entry changed, or write the whole history to a file."""
    if output is not None:
        use.write_history(study, output, lang)
        click.echo(translator(lang)("cli-written", path=str(output)))
    elif entry is not None:
        _show_entry(study, entry, form, lang)
    else:
        _list_entries(study, form, lang, everything=everything)


def _list_entries(study: Study, form: str, lang: str, *, everything: bool) -> None:
    rows = tables.records(use.imports(study, everything=everything))
    columns = _IN_FILES
    if form == "table":
        subjects = use.subjects(study)
        columns, rows = _LISTED, [row | _in_words(row, subjects, lang) for row in rows]
    if form == "csv":
        rows = [row | {"counts": use.in_short(row["counts"])} for row in rows]
    show(
        rows,
        columns,
        form=form,
        lang=lang,
        book=study.codebook,
        called={"id": "entry", "act": "action"},
    )
    aside = study.head.number - len(rows)
    if form == "table" and aside:
        click.echo("\n" + translator(lang)("cli-entries-aside", n=aside))


def _in_words(row: Row, subjects: Mapping[int, int], lang: str) -> Row:
    say, number = translator(lang), int(str(row["id"]))
    act = say(f"action-{row['action']}")
    if subjects[number] != number:
        act = say("cli-entry-turned", action=act, entry=subjects[number])
    return {
        "at": format_moment(str(row["at"]), lang),
        "act": act,
        "records": use.count_changed(row["counts"]),
    }


def _show_entry(study: Study, number: int, form: str, lang: str) -> None:
    document = use.history_document(study, lang, number)
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    rows = [
        row | {"kind": say(f"kind-{row['kind']}"), "what": say(f"history-{row['what']}")}
        for row in document["changes"]
    ]
    heading = say(
        "cli-entry",
        entry=number,
        action=say(f"action-{document['action']}"),
        who=document["who"],
        at=format_moment(str(document["at"]), lang),
    )
    show(
        rows,
        _CHANGES,
        form=form,
        lang=lang,
        heading=heading,
        called={"before": "was", "after": "is"},
    )


@command("undo")
@_entry
@format_option
@opening
def undo(study: Study, lang: str, form: str, entry: int) -> None:
    """Take an entry back."""
    _turn(use.undo, study, entry, form, lang)


@command("redo")
@_entry
@format_option
@opening
def redo(study: Study, lang: str, form: str, entry: int) -> None:
    """Bring back an entry that was taken back."""
    _turn(use.redo, study, entry, form, lang)


def _turn(
    act: Callable[[Study, int], Entry], study: Study, entry: int, form: str, lang: str
) -> None:
    made = act(study, entry)
    if form == "json":
        show([], [], form=form, lang=lang, document={"entry": made.id, "undoes": made.undoes})
    else:
        key = "cli-undone" if made.action == "undo" else "cli-redone"
        click.echo(translator(lang)(key, entry=use.subjects(study)[made.id], by=made.id))
