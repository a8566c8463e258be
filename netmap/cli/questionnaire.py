"""The command that makes questionnaires."""

from __future__ import annotations

from pathlib import Path

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.options import opening, option
from netmap.i18n import translator
from netmap.study import Study

__all__ = ["questionnaire"]


@command("questionnaire")
@option("--commune", key="commune", required=True)
@option("--wave", key="form-wave", required=True)
@option("--all-tiers", key="all-tiers", is_flag=True)
@option("-o", "--output", key="form-output", required=True, type=click.Path(path_type=Path))
@opening
def questionnaire(
    study: Study, lang: str, commune: str, wave: str, all_tiers: bool, output: Path
) -> None:
    """Write the questionnaire of a commune and wave, or one for every institution."""
    say = translator(lang)
    written = use.write_questionnaires(study, commune, wave, output, lang, all_tiers=all_tiers)
    for path in written:
        click.echo(say("cli-written", path=str(path)))
    form = use.questionnaire(study, commune, wave, all_tiers=all_tiers, lang=lang)
    if form.mark.wave not in {one.id for one in use.waves(study)}:
        click.echo(say("cli-form-new-wave", wave=form.mark.wave))
