"""The commands that keep a study: copies of it, and the way back from one."""

from __future__ import annotations

from pathlib import Path

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.language import SAY
from netmap.cli.options import format_option, opening, study_options
from netmap.cli.printing import show
from netmap.i18n import format_moment, say_error, translator
from netmap.study import Kept, Study

__all__ = ["backup", "restore"]

_file = click.Path(path_type=Path, dir_okay=False)
_COLUMNS = ["file", "why", "made", "entries", "size", "state"]


@command("backup")
@click.argument("file", required=False, type=_file, metavar=f"[{SAY('cli-argument-file')}]")
@format_option
@opening
def backup(study: Study, lang: str, form: str, file: Path | None) -> None:
    """Copy the study to a file and verify the copy; without a file, list the copies that netmap made by itself."""
    if file is None:
        rows = [_told(one, lang, form) for one in use.backups_of(study.path)]
        show(rows, _COLUMNS, form=form, lang=lang, called={"why": "backup_why"})
        return
    made = use.back_up(study, file)
    if form == "json":
        document = {"file": made.path, "entries": len(made.entries), "mark": made.head.mark,
                    "size": made.size, "sha256": made.sha256}  # fmt: skip
        show([], [], form=form, lang=lang, document=document)
    else:
        say = translator(lang)
        click.echo(say("cli-backed-up", path=made.path, entries=len(made.entries)))
        click.echo(say("cli-mark", mark=made.head.mark))


def _told(one: Kept, lang: str, form: str) -> dict[str, object]:
    say = translator(lang)
    sound = one.error is None
    row: dict[str, object] = {"file": str(one.path), "why": one.why, "made": one.made}
    row |= {"entries": one.entries, "size": one.size, "state": "sound" if sound else "damaged"}
    if form == "json":
        return row
    state = say("backup-sound") if one.error is None else say_error(one.error, lang)
    made = format_moment(one.made, lang) if one.made else ""
    return row | {"why": say(f"backup-{one.why}"), "made": made, "state": state}


@command("restore")
@click.argument("file", type=_file, metavar=SAY("cli-argument-file"))
@format_option
@study_options
def restore(study: Path | None, graph: str | None, lang: str, form: str, file: Path) -> None:
    """Put a backup in place of the study; what was there is kept beside it."""
    path = study or use.default_path()
    told = "cli-restored" if path.exists() else "cli-restored-anew"
    entry = use.restore(file, path, graph=graph)
    if form == "json":
        show([], [], form=form, lang=lang, document={"entry": entry.id, "replaced": entry.note})
    else:
        click.echo(translator(lang)(told, entry=entry.id, path=str(file), study=str(path)))
