"""The commands that list what a study holds."""

from __future__ import annotations

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.options import format_option, opening, option, with_rule
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.network import TieRule
from netmap.study import Study, tables

__all__ = ["institutions", "responses", "ties", "waves"]


@command("waves")
@format_option
@opening
def waves(study: Study, lang: str, form: str) -> None:
    """List the waves."""
    columns = ["id", "label", "date", "phase", "order"]
    show(
        tables.records(use.waves_table(study)),
        columns,
        form=form,
        lang=lang,
        book=study.codebook,
        called={"label": "name"},
    )


@command("institutions")
@option("--commune", key="commune", default="")
@format_option
@opening
def institutions(study: Study, lang: str, form: str, commune: str) -> None:
    """List the institutions, or those that serve a commune."""
    frame = use.institutions(study, use.commune_named(study, commune))
    columns = ["id", "name", "label", "type", "sector", "tier", "seat", "serves"]
    show(tables.records(frame), columns, form=form, lang=lang, book=study.codebook)


@command("ties")
@option("--wave", key="wave", required=True)
@format_option
@opening
@with_rule
def ties(study: Study, tie_rule: TieRule, lang: str, form: str, wave: str) -> None:
    """List what was said of ties, with the evidence of each."""
    ends = ["source", "target"] if form == "csv" else []
    columns = [
        *ends,
        "source_name",
        "target_name",
        "layer",
        "commune",
        "strength",
        "evidence",
        "exists",
    ]
    show(
        tables.records(use.named_ties(study, wave, tie_rule)),
        columns,
        form=form,
        lang=lang,
        book=study.codebook,
    )


@command("responses")
@option("--wave", key="wave", required=True)
@format_option
@opening
@with_rule
def responses(study: Study, tie_rule: TieRule, lang: str, form: str, wave: str) -> None:
    """List who answered in a wave."""
    columns = ["institution", "name", "response"]
    found = tables.records(use.responses(study, wave, tie_rule))
    answered = sum(row["response"] == "answered" for row in found)
    show(
        found,
        columns,
        heading=translator(lang)("cli-responses-total", k=answered, n=len(found)),
        form=form,
        lang=lang,
        book=study.codebook,
    )
