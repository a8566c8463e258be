"""The commands that look after a study: its graph, its records, the local server."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from netmap import study as use
from netmap.cli.group import EXIT_STOPPED, command, commands
from netmap.cli.language import SAY
from netmap.cli.options import (
    format_option,
    lang_option,
    option,
    port_range,
    progress_bar,
    stack,
    study_options,
)
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.study import local_neo4j

__all__ = ["neo4j", "neo4j_start", "neo4j_status", "neo4j_stop", "rebuild", "verify"]


@command("rebuild")
@format_option
@study_options
def rebuild(study: Path | None, graph: str | None, lang: str, form: str) -> None:
    """Project the graph anew from the journal, whatever it showed before."""
    with use.open_study(study, graph, in_step=False) as opened, progress_bar(lang) as progress:
        done = use.rebuild(opened, progress)
    if form == "json":
        counts = {"action": done.action, "counts": dict(done.counts)}
        show([], [], form=form, lang=lang, document=counts)
    else:
        click.echo(translator(lang)("cli-rebuilt", n=sum(done.counts.values())))


@command("verify")
@option("--mark", "marks", key="mark", multiple=True)
@format_option
@study_options
def verify(
    study: Path | None, graph: str | None, lang: str, form: str, marks: tuple[str, ...]
) -> None:
    """Hold the journal, its audit chain and the graph against one another."""
    with use.open_study(study, graph, in_step=False) as opened, progress_bar(lang) as progress:
        health = use.verify(opened, progress, bring_in_step=True, marks=marks)
    say = translator(lang)
    if form == "json":
        show([], [], form=form, lang=lang, document=use.health_document(health, lang))
    else:
        click.echo(
            say("cli-sound", entries=health.entries) if health.is_sound else say("cli-unsound")
        )
        click.echo(say("cli-mark", mark=health.mark))
        for problem in health.problems:
            click.echo("  " + say(f"problem-{problem.code}", **problem.params))
    if not health.is_sound:
        raise SystemExit(EXIT_STOPPED)


@commands.group("neo4j", help=SAY("cli-neo4j-help"))
def neo4j() -> None:
    """Gather the commands of the local server."""


_server_options = stack(
    [
        option("--folder", key="neo4j-folder", type=click.Path(path_type=Path, file_okay=False)),
        lang_option,
        format_option,
    ]
)


@neo4j.command("start", help=SAY("cli-neo4j-start-help"))
@option("--port", key="neo4j-port", type=port_range)
@_server_options
def neo4j_start(folder: Path | None, lang: str, form: str, port: int | None) -> None:
    """Start the local server, and say how to reach it."""
    say = translator(lang)

    def tell(key: str, /, **values: object) -> None:
        click.echo(say(key, **values), err=True)

    server = local_neo4j.start(folder, port=port, progress=tell)
    if form == "json":
        document = {"running": True, "url": server.url, "user": server.user,
                    "version": server.version, "folder": server.folder, "pid": server.pid}  # fmt: skip
        show([], [], form=form, lang=lang, document=document)
        return
    click.echo(
        say("cli-neo4j-running", version=server.version, url=server.url, folder=server.folder)
    )
    click.echo(say("cli-neo4j-password", path=server.folder / "password", url=server.url))


@neo4j.command("stop", help=SAY("cli-neo4j-stop-help"))
@_server_options
def neo4j_stop(folder: Path | None, lang: str, form: str) -> None:
    """Stop the local server; its data stay."""
    stopped = local_neo4j.stop(folder)
    if form == "json":
        show([], [], form=form, lang=lang, document={"stopped": stopped})
    elif stopped:
        click.echo(translator(lang)("cli-neo4j-stopped"))
    else:
        click.echo(
            translator(lang)("cli-neo4j-not-running", folder=local_neo4j.status(folder).folder)
        )


@neo4j.command("status", help=SAY("cli-neo4j-status-help"))
@_server_options
def neo4j_status(folder: Path | None, lang: str, form: str) -> None:
    """Tell whether the local server runs, and where."""
    found = local_neo4j.status(folder)
    if form == "json":
        show([], [], form=form, lang=lang, document=asdict(found))
    elif found.running:
        values = {"version": found.version, "url": found.url, "folder": found.folder}
        click.echo(translator(lang)("cli-neo4j-running", **values))
    else:
        key = "cli-neo4j-starting" if found.starting else "cli-neo4j-not-running"
        click.echo(translator(lang)(key, folder=found.folder))
