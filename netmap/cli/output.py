"""The commands that write files: diagrams, reports, data for other tools."""

from __future__ import annotations

from pathlib import Path

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.options import opening, option, output_option, with_rule
from netmap.i18n import translator
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["draw", "export", "report"]


@command("draw")
@option("--wave", key="wave", required=True)
@option(
    "--what",
    key="what",
    type=click.Choice(["network", *use.GAP_FIGURES, *use.MAP_FIGURES]),
    default="network",
)
@option("--norm", key="norm", default="liderzy-kooperacji", show_default=True)
@output_option
@opening
@with_rule
def draw(
    study: Study, tie_rule: TieRule, lang: str, wave: str, what: str, norm: str, output: Path
) -> None:
    """Write a figure with its legend, wave, rule, number of institutions and response."""
    if what == "network":
        use.draw(study, wave, tie_rule, output, lang)
    elif what in use.MAP_FIGURES:
        use.draw_map(study, wave, tie_rule, norm, what, output, lang)
    else:
        use.draw_gaps(study, wave, tie_rule, norm, what, output, lang)
    click.echo(translator(lang)("cli-written", path=str(output)))


@command("report")
@option("--before", key="before")
@option("--after", key="after")
@option("--norm", key="norm", default="liderzy-kooperacji", show_default=True)
@output_option
@opening
@with_rule
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


@command("export")
@option("--wave", key="export-wave")
@option("--everything", "everything", key="export-everything", is_flag=True)
@output_option
@opening
@with_rule
def export(
    study: Study,
    tie_rule: TieRule,
    lang: str,
    wave: str | None,
    everything: bool,
    output: Path,
) -> None:
    """Write the data out for other tools, or all that the study holds."""
    if everything:
        use.write_everything(study, output)
    else:
        use.export(study, output, tie_rule, lang, wave=wave)
    click.echo(translator(lang)("cli-written", path=str(output)))
    if output.suffix.lower() in use.TIES_ONLY:
        click.echo(translator(lang)("cli-ties-only"))
