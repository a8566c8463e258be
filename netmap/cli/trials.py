"""The command that tries things out: what if this body were gone, these two worked together."""

from __future__ import annotations

from typing import Any

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.options import Strength, format_option, opening, option, with_rule
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.metrics import MEASURES
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["show_proposals", "whatif"]


class _Pair(click.ParamType):
    """Two institutions with a colon between them; ``usage`` names what is said when it is none."""

    name = "A:B"
    usage = "pair"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        source, colon, target = str(value).partition(":")
        if not (colon and source.strip() and target.strip()):
            self.fail("no pair", param, ctx)
        return source.strip(), target.strip()


@command("whatif")
@option("--wave", key="wave", required=True)
@option("--remove", key="remove", multiple=True, metavar="ID")
@option("--add", key="add", multiple=True, type=_Pair())
@option("--close-layer", key="close-layer", multiple=True)
@option("--strength", key="trial-strength", type=Strength())
@option("--norm", key="norm", default="liderzy-kooperacji", show_default=True)
@format_option
@opening
@with_rule
def whatif(
    study: Study, tie_rule: TieRule, lang: str, form: str, wave: str, norm: str, **change: Any
) -> None:
    """Tell what would follow if bodies were gone, ties added, a kind of tie closed."""
    if not (change["remove"] or change["add"] or change["close_layer"]):
        context = click.get_current_context()
        wanted = next(p for p in context.command.params if p.name == "remove")
        raise click.MissingParameter(ctx=context, param=wanted)
    document = use.whatif_document(study, wave, tie_rule, norm, lang, **change)
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    for place in document["communes"]:
        _show_place(document, place, form, lang)


def _show_place(document: dict[str, Any], place: dict[str, Any], form: str, lang: str) -> None:
    say = translator(lang)
    norm = {key: document[key] for key in ("norm", "norm_version")}
    named = {"commune_name": place["name"], **norm} if form == "csv" else {}
    if form == "table":
        told = {"name": norm["norm"], "version": norm["norm_version"]}
        asked = say("cli-norm", label=document["norm_label"], **told)
        click.echo(f"{place['name']}: {place['trial']['sentence']}\n{asked}")
        click.echo("\n".join(place["sentences"]) + "\n")
    changed = [rule for rule in place["rules"] if rule["before"] != rule["after"]]
    if changed:
        columns = [*named, "rule", "before_label", "after_label", "sentence"]
        show(
            [named | rule for rule in changed],
            columns,
            form=form,
            lang=lang,
            heading=say("cli-rules-changed"),
        )
    moved = [row for row in place["measures"] if row["before"] != row["after"]]
    rows = [named | row | {"measure": MEASURES[row["measure"]].label(lang)} for row in moved]
    if rows:
        columns = [*named, "measure", "before", "after"]
        show(rows, columns, form=form, lang=lang, heading="\n" + say("cli-measures-changed"))
    show_proposals(place["best"], form, lang, say("cli-best-ties"))
    show_proposals(place["best_few"], form, lang, say("cli-best-few"))
    click.echo("")


def show_proposals(found: list[dict[str, Any]], form: str, lang: str, heading: str) -> None:
    """Show proposals, the best first, each in a sentence."""
    if not found:
        return
    rows = [row | {"place": number} for number, row in enumerate(found, start=1)]
    columns = ["place", "effort_label", "sentence"]
    show(rows, columns, form=form, lang=lang, heading="\n" + heading)
