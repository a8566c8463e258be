"""The command line: each command is a few lines over ``netmap.study``."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import wraps
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import click

from netmap import study as use
from netmap.codebook import Codebook
from netmap.errors import NetmapError, RejectedDataError, StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error, translator
from netmap.network import RULES, TieRule
from netmap.study import Study, local_neo4j, tables

__all__ = ["commands", "main"]

F = TypeVar("F", bound=Callable[..., Any])

EXIT_STOPPED, EXIT_REJECTED, EXIT_UNREACHABLE = 1, 3, 4


def _default_lang(arguments: Sequence[str] = ()) -> str:
    """Give the language asked for before options are parsed, so that help speaks it too."""
    asked = [b for a, b in pairwise(arguments) if a == "--lang"]
    asked += [a.removeprefix("--lang=") for a in arguments if a.startswith("--lang=")]
    asked.append(os.environ.get("NETMAP_LANG", ""))
    return next((lang for lang in asked if lang in LANGUAGES), LANGUAGES[0])


_SAY = translator(_default_lang(sys.argv))


class _Commands(click.Group):
    """Says every error of netmap in one line, with the exit code that scripts go by."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except NetmapError as error:
            click.echo(say_error(error, _default_lang(sys.argv)), err=True)
            ctx.exit(_exit_code(error))


def _exit_code(error: NetmapError) -> int:
    if isinstance(error, RejectedDataError):
        return EXIT_REJECTED
    return EXIT_UNREACHABLE if isinstance(error, StoreUnavailableError) else EXIT_STOPPED


def _option(*names: str, key: str, **settings: Any) -> Callable[[F], F]:
    return click.option(*names, help=_SAY(f"cli-option-{key}"), **settings)


def _stack(options: Sequence[Callable[[F], F]]) -> Callable[[F], F]:
    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


_study_options = _stack(
    [
        _option("--study", key="study", type=click.Path(path_type=Path, dir_okay=False)),
        _option("--graph", key="graph", metavar="embedded|neo4j://…"),
        _option(
            "--lang", key="lang", type=click.Choice(LANGUAGES), default=_default_lang(sys.argv)
        ),
    ]
)
_format_option = _option(
    "--format", "form", key="format", type=click.Choice(["table", "json", "csv"]), default="table"
)
_tie_options = _stack(
    [
        _option(
            "--rule",
            key="rule",
            type=click.Choice(RULES),
            default="either_unless_denied",
            show_default=True,
        ),
        _option("--layer", "layers", key="layer", multiple=True),
        _option("--min-strength", key="min-strength", type=float, default=1, show_default=True),
        _option("--commune", key="commune", default=""),
        _option("--all-tiers", key="all-tiers", is_flag=True),
    ]
)


@click.group(cls=_Commands, help=_SAY("cli-help"), context_settings={"max_content_width": 100})
@click.version_option(package_name="netmap", message="%(version)s")
def commands() -> None:
    """Gather the commands."""


def _command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    return commands.command(name, help=_SAY(f"cli-{name}-help"), **settings)


def _opening(command: F) -> F:
    """Give a command an open study in place of ``--study`` and ``--graph``."""

    @wraps(command)
    def run(study: Path | None, graph: str | None, lang: str, **options: Any) -> Any:
        with _progress(lang) as progress, use.open_study(study, graph, progress=progress) as opened:
            return command(opened, lang=lang, **options)

    return _study_options(run)  # type: ignore[return-value]


def _with_rule(command: F) -> F:
    """Give a command a tie rule in place of its parts."""

    @wraps(command)
    def run(
        study: Any,
        rule: str,
        layers: tuple[str, ...],
        min_strength: float,
        commune: str,
        all_tiers: bool,
        **options: Any,
    ) -> Any:
        chosen = use.tie_rule(
            rule,
            commune=use.commune_named(study, commune),
            layers=use.layers_named(study, layers),
            min_strength=min_strength,
            all_tiers=all_tiers,
        )
        return command(study, tie_rule=chosen, **options)

    return _tie_options(run)  # type: ignore[return-value]


@contextmanager
def _progress(lang: str) -> Iterator[Callable[[int, int], None] | None]:
    """Show how far long work has got, on stderr and only to a person."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(
        length=0, label=translator(lang)("cli-projecting"), file=sys.stderr
    ) as bar:

        def tell(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        yield tell


def _show(
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[str],
    *,
    form: str,
    lang: str,
    document: object = None,
    heading: str = "",
    book: Codebook | None = None,
) -> None:
    """Print a table, its codes in words, or one JSON document and nothing else."""
    if form == "json":
        click.echo(tables.as_json(rows if document is None else document))
        return
    rows = use.in_words(rows, book, lang) if book else rows
    if form == "csv":
        click.echo(tables.as_csv(rows, columns, lang), nl=False)
    else:
        headings = {c: _heading(c, lang) for c in columns}
        click.echo((heading + "\n\n" if heading else "") + tables.as_text(rows, headings, lang))


def _heading(column: str, lang: str) -> str:
    """Name a column: a measure by its label, anything else by its message."""
    say = translator(lang)
    keys = (f"measure-{column}-label", f"column-{column}")
    return next((say(key) for key in keys if say.has(key)), column)


@_command("demo")
@_study_options
@_option("--port", key="port", type=int, default=8501, show_default=True)
@_option("--no-browser", key="no-browser", is_flag=True)
@_option("--no-serve", key="no-serve", is_flag=True)
def demo(
    study: Path | None, graph: str | None, lang: str, port: int, no_browser: bool, no_serve: bool
) -> None:
    """Make the example study and open the dashboard on it."""
    path = use.make_example(study, graph)
    click.echo(translator(lang)("cli-demo-made", path=str(path)))
    if not no_serve:
        _serve(path, graph, lang, port, no_browser)


@_command("serve")
@_study_options
@_option("--port", key="port", type=int, default=8501, show_default=True)
@_option("--no-browser", key="no-browser", is_flag=True)
def serve(study: Path | None, graph: str | None, lang: str, port: int, no_browser: bool) -> None:
    """Open the dashboard on a study."""
    _serve(study or use.default_path(), graph, lang, port, no_browser)


def _serve(study: Path, graph: str | None, lang: str, port: int, no_browser: bool) -> None:
    """Run the dashboard as a program of its own, which this one waits for."""
    asked = ["--study", str(study), "--lang", lang, "--port", str(port)]
    asked += ["--graph", graph] if graph else []
    asked += ["--no-browser"] if no_browser else []
    try:
        code = subprocess.run(
            [sys.executable, "-m", "netmap.dashboard", *asked], check=False
        ).returncode
    except KeyboardInterrupt:
        code = 0
    raise SystemExit(code)


_import_options = _stack(
    [
        click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path)),
        _option("--wave", key="import-wave"),
        _option("--commune", key="import-commune"),
        _option("--codebook", key="codebook"),
    ]
)


@_command("check")
@_import_options
@_format_option
@_study_options
def check(study: Path | None, graph: str | None, lang: str, form: str, **options: Any) -> None:
    """Say what an import would do; save nothing, not even a new study."""
    plan = use.check_files(study, graph, **options)
    _show_plan(plan, form, lang, saved=False, entry=None)
    if not plan.is_accepted:
        raise SystemExit(EXIT_REJECTED)


@_command("import")
@_import_options
@_option("--dry-run", key="dry-run", is_flag=True)
@_format_option
@_study_options
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


def _show_plan(plan: Any, form: str, lang: str, *, saved: bool, entry: int | None) -> None:
    document = use.plan_document(plan, lang) | {"saved": saved, "entry": entry}
    if form == "json":
        _show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    actions = ["create", "update", "unchanged", "queue", "reject"]
    rows = [{"kind": say(f"kind-{kind}"), **counts} for kind, counts in document["plan"].items()]
    _show(rows, ["kind", *actions], form=form, lang=lang, heading=say("cli-plan"))
    if document["findings"]:
        columns = ["level", "file", "sheet", "row", "column", "message", "remedy"]
        shown = [f | {"level": say(f"level-{f['level']}")} for f in document["findings"]]
        click.echo("")
        _show(shown, columns, form=form, lang=lang, heading=say("cli-findings", n=len(shown)))
    if form == "table":
        click.echo("\n" + say(_verdict(plan, saved), entry=entry or 0))


def _verdict(plan: Any, saved: bool) -> str:
    if not plan.is_accepted:
        return "cli-import-rejected"
    if saved:
        return "cli-import-saved"
    return "cli-import-nothing" if not plan.changes() else "cli-import-dry"


@_command("imports")
@_format_option
@_option("--all", "everything", key="everything", is_flag=True)
@_opening
def imports(study: Study, lang: str, form: str, everything: bool) -> None:
    """List the history of the data."""
    rows = tables.records(use.imports(study, everything=everything))
    columns = ["id", "at", "who", "action", "files", "undone_by"]
    _show(rows, columns, form=form, lang=lang, book=study.codebook)


@_command("undo")
@click.argument("entry", type=int)
@_format_option
@_opening
def undo(study: Study, lang: str, form: str, entry: int) -> None:
    """Take an entry back."""
    made = use.undo(study, entry)
    if form == "json":
        _show([], [], form=form, lang=lang, document={"entry": made.id, "undoes": made.undoes})
    else:
        click.echo(translator(lang)("cli-undone", entry=entry, by=made.id))


@_command("waves")
@_format_option
@_opening
def waves(study: Study, lang: str, form: str) -> None:
    """List the waves."""
    columns = ["id", "label", "date", "phase", "order"]
    _show(
        tables.records(use.waves_table(study)), columns, form=form, lang=lang, book=study.codebook
    )


@_command("institutions")
@_option("--commune", key="commune", default="")
@_format_option
@_opening
def institutions(study: Study, lang: str, form: str, commune: str) -> None:
    """List the institutions, or those that serve a commune."""
    frame = use.institutions(study, use.commune_named(study, commune))
    columns = ["id", "name", "label", "type", "sector", "tier", "seat", "serves"]
    _show(tables.records(frame), columns, form=form, lang=lang, book=study.codebook)


@_command("ties")
@_option("--wave", key="wave", required=True)
@_format_option
@_opening
@_with_rule
def ties(study: Study, tie_rule: TieRule, lang: str, form: str, wave: str) -> None:
    """List what was said of ties, with the evidence of each."""
    columns = ["source", "target", "layer", "commune", "strength", "evidence", "exists"]
    _show(
        tables.records(use.ties(study, wave, tie_rule)),
        columns,
        form=form,
        lang=lang,
        book=study.codebook,
    )


@_command("responses")
@_option("--wave", key="wave", required=True)
@_format_option
@_opening
@_with_rule
def responses(study: Study, tie_rule: TieRule, lang: str, form: str, wave: str) -> None:
    """List who answered in a wave."""
    columns = ["institution", "name", "response"]
    _show(
        tables.records(use.responses(study, wave, tie_rule)),
        columns,
        form=form,
        lang=lang,
        book=study.codebook,
    )


@_command("measures")
@_option("--wave", key="wave", required=True)
@_option("--level", key="level", type=click.Choice(["node", "tie", "net", "group"]))
@_option("--measure", "ids", key="measure", multiple=True)
@_format_option
@_opening
@_with_rule
def measures(
    study: Study,
    tie_rule: TieRule,
    lang: str,
    form: str,
    wave: str,
    level: str | None,
    ids: tuple[str, ...],
) -> None:
    """Compute the measures of a wave."""
    document = use.measures_document(study, wave, tie_rule, level=level, ids=ids)
    if form == "json":
        _show([], [], form=form, lang=lang, document=document)
        return
    for name in ("net", "group", "node"):
        rows = document.get(name) or []
        if rows:
            _show(use.named_measures(rows, lang), list(rows[0]), form=form, lang=lang)
            click.echo("")


@_command("gaps")
@_option("--wave", key="wave", required=True)
@_option("--norm", key="norm", default="liderzy-kooperacji", show_default=True)
@_format_option
@_opening
@_with_rule
def gaps(study: Study, tie_rule: TieRule, lang: str, form: str, wave: str, norm: str) -> None:
    """Say which rules of the model are met, and which required ties are missing."""
    document = use.gaps_document(study, wave, tie_rule, norm, lang)
    if form == "json":
        _show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    for place in document["communes"]:
        _show(
            place["rules"],
            ["rule", "state_label", "sentence"],
            form=form,
            lang=lang,
            heading=f"{place['name']}\n{say('cli-rules')}",
        )
        columns = [
            "rules",
            "source_name",
            "target_name",
            "state_label",
            "strength",
            "required_strength",
        ]
        _show(place["ledger"], columns, form=form, lang=lang, heading="\n" + say("cli-ledger"))
        if place["resources"]:
            _show(
                place["resources"],
                ["rules", "missing_label"],
                form=form,
                lang=lang,
                heading="\n" + say("cli-resources"),
            )
        click.echo("")


@_command("compare")
@click.argument("before")
@click.argument("after")
@_format_option
@_opening
@_with_rule
def compare(study: Study, tie_rule: TieRule, lang: str, form: str, before: str, after: str) -> None:
    """Compare two waves over the pairs that could be seen in both."""
    document = use.compare_document(study, before, after, tie_rule, lang)
    if form == "json":
        _show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    click.echo(document["sentence"] + "\n")
    columns = ["source_name", "target_name", "state_label", "strength_before", "strength_after"]
    _show(document["dyads"], columns, form=form, lang=lang, heading=say("cli-changes"))
    if document["not_comparable"]:
        _show(
            document["not_comparable"],
            ["source_name", "target_name", "reason_label"],
            form=form,
            lang=lang,
            heading="\n" + say("cli-not-comparable"),
        )


_target_option = _option(
    "-o",
    "--output",
    "output",
    key="output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
)


@_command("draw")
@_option("--wave", key="wave", required=True)
@_target_option
@_opening
@_with_rule
def draw(study: Study, tie_rule: TieRule, lang: str, wave: str, output: Path) -> None:
    """Write a diagram with its legend, wave, rule, number of institutions and response."""
    use.draw(study, wave, tie_rule, output, lang)
    click.echo(translator(lang)("cli-written", path=str(output)))


@_command("report")
@_option("--before", key="before")
@_option("--after", key="after")
@_option("--norm", key="norm", default="liderzy-kooperacji", show_default=True)
@_target_option
@_opening
@_with_rule
def report(
    study: Study,
    tie_rule: TieRule,
    lang: str,
    before: str | None,
    after: str | None,
    norm: str,
    output: Path,
) -> None:
    """Write the report of a commune, before and after."""
    use.write_report(study, tie_rule, output, lang, before=before, after=after, norm=norm)
    click.echo(translator(lang)("cli-written", path=str(output)))


@_command("export")
@_option("--wave", key="export-wave")
@_target_option
@_opening
@_with_rule
def export(study: Study, tie_rule: TieRule, lang: str, wave: str | None, output: Path) -> None:
    """Write the data out for other tools."""
    use.export(study, output, tie_rule, lang, wave=wave)
    click.echo(translator(lang)("cli-written", path=str(output)))


@_command("rebuild")
@_format_option
@_opening
def rebuild(study: Study, lang: str, form: str) -> None:
    """Project the graph anew from the journal."""
    with _progress(lang) as progress:
        done = use.rebuild(study, progress)
    if form == "json":
        _show(
            [],
            [],
            form=form,
            lang=lang,
            document={"action": done.action, "counts": dict(done.counts)},
        )
    else:
        click.echo(translator(lang)("cli-rebuilt", n=sum(done.counts.values())))


@_command("verify")
@_format_option
@_opening
def verify(study: Study, lang: str, form: str) -> None:
    """Hold the journal, its audit chain and the graph against one another."""
    health = use.verify(study)
    say = translator(lang)
    if form == "json":
        _show([], [], form=form, lang=lang, document=use.health_document(health, lang))
    else:
        click.echo(
            say("cli-sound", entries=health.entries) if health.is_sound else say("cli-unsound")
        )
        for problem in health.problems:
            click.echo("  " + say(f"problem-{problem.code}", **problem.params))
    if not health.is_sound:
        raise SystemExit(EXIT_STOPPED)


@commands.group("neo4j", help=_SAY("cli-neo4j-help"))
def neo4j() -> None:
    """Gather the commands of the local server."""


_server_options = _stack(
    [
        _option("--folder", key="neo4j-folder", type=click.Path(path_type=Path, file_okay=False)),
        _option(
            "--lang", key="lang", type=click.Choice(LANGUAGES), default=_default_lang(sys.argv)
        ),
        _format_option,
    ]
)


@neo4j.command("start", help=_SAY("cli-neo4j-start-help"))
@_option("--port", key="neo4j-port", type=int)
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
        _show([], [], form=form, lang=lang, document=document)
        return
    click.echo(
        say("cli-neo4j-running", version=server.version, url=server.url, folder=server.folder)
    )
    click.echo(say("cli-neo4j-password", path=server.folder / "password", url=server.url))


@neo4j.command("stop", help=_SAY("cli-neo4j-stop-help"))
@_server_options
def neo4j_stop(folder: Path | None, lang: str, form: str) -> None:
    """Stop the local server; its data stay."""
    stopped = local_neo4j.stop(folder)
    if form == "json":
        _show([], [], form=form, lang=lang, document={"stopped": stopped})
    elif stopped:
        click.echo(translator(lang)("cli-neo4j-stopped"))
    else:
        click.echo(
            translator(lang)("cli-neo4j-not-running", folder=local_neo4j.status(folder).folder)
        )


@neo4j.command("status", help=_SAY("cli-neo4j-status-help"))
@_server_options
def neo4j_status(folder: Path | None, lang: str, form: str) -> None:
    """Tell whether the local server runs, and where."""
    found = local_neo4j.status(folder)
    if form == "json":
        _show([], [], form=form, lang=lang, document=asdict(found))
    elif found.running:
        values = {"version": found.version, "url": found.url, "folder": found.folder}
        click.echo(translator(lang)("cli-neo4j-running", **values))
    else:
        click.echo(translator(lang)("cli-neo4j-not-running", folder=found.folder))


def main() -> None:
    """Run the command line."""
    commands(prog_name="netmap")
