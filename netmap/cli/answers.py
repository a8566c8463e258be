"""The commands that answer: measures, change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import click

from netmap import study as use
from netmap.cli.doubt import show_doubt
from netmap.cli.group import command
from netmap.cli.language import SAY
from netmap.cli.options import (
    format_option,
    opening,
    option,
    progress_bar,
    with_rule_and_seed,
)
from netmap.cli.printing import show
from netmap.cli.structures import show_structures
from netmap.compare import DRAWS, Work
from netmap.i18n import format_number, translator
from netmap.metrics import MEASURES
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["compare", "measures"]


@command("measures")
@option("--wave", key="wave", required=True)
@option("--level", key="level", type=click.Choice(["node", "tie", "net", "group"]))
@option("--measure", "ids", key="measure", multiple=True)
@option("--sort", key="sort", metavar=SAY("cli-argument-measure"))
@option("--group-by", "group_by", key="group-by", type=click.Choice(use.GROUPINGS))
@option(
    "--structure",
    "structures",
    key="structure",
    multiple=True,
    metavar=SAY("cli-argument-structure"),
)
@option("--ranges", key="ranges", type=click.Choice(use.SOUGHT), default="exact", show_default=True)
@format_option
@opening
@with_rule_and_seed
def measures(
    study: Study,
    tie_rule: TieRule,
    lang: str,
    form: str,
    wave: str,
    level: str | None,
    ids: tuple[str, ...],
    sort: str | None,
    group_by: str | None,
    structures: tuple[str, ...],
    ranges: str,
    seed: int,
) -> None:
    """Compute the measures of a wave."""
    document = use.measures_document(
        study,
        wave,
        tie_rule,
        level=level,
        ids=ids,
        lang=lang,
        seed=seed,
        sought=ranges,
        sort=sort,
        group_by=group_by,
        structures=structures,
        warn=partial(_warn, lang),
    )
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    levels = {
        name: document[name] for name in ("net", "group", "node", "tie") if document.get(name)
    }
    if not levels and not structures and form == "table":
        click.echo(translator(lang)("cli-no-measures"))
    for rows in levels.values():
        told = use.named_measures(use.ranged_rows(rows, form, lang, sort), lang)
        show(told, _columns(told, form), form=form, lang=lang)
        click.echo("")
    if structures:
        show_structures(study, wave, tie_rule, structures, form, lang)
    if document.get("groups"):
        _show_groups(document["groups"], str(group_by), form, lang)
    if form == "table" and levels:
        _show_missing(document, lang)


def _warn(lang: str, slow: Sequence[str]) -> None:
    """Say which measures are going to take minutes, and what is quicker."""
    labels = ", ".join(MEASURES[id_].label(lang) for id_ in slow)
    click.echo(translator(lang)("cli-takes-long", n=len(slow), labels=labels), err=True)


def _columns(rows: Sequence[dict[str, Any]], form: str) -> list[str]:
    """Leave ranges out of a table for people where every measure is a point."""
    points = all(row.get(end) is None for row in rows for end in ("low", "high"))
    return [name for name in rows[0] if form == "csv" or not (points and name in ("low", "high"))]


def _show_groups(groups: Sequence[dict[str, Any]], by: str, form: str, lang: str) -> None:
    """Show the measures of institutions by group."""
    columns = ["group", "measure", "institutions", "defined", "mean", "lowest", "highest"]
    rows = use.named_measures(groups, lang)
    if form == "csv":
        columns += ["low", "high"]
    else:
        rows = [row | {"mean": _mean(row, lang)} for row in rows]
    heading = translator(lang)("cli-groups") if form == "table" else ""
    show(rows, columns, form=form, lang=lang, called={"group": by}, heading=heading)
    click.echo("")


def _mean(row: Mapping[str, Any], lang: str) -> object:
    """Write a group's mean with its range, where missing answers leave it open."""
    low, high = row["low"], row["high"]
    if low is None or low == high:
        return row["mean"]
    ends = {name: format_number(row[name], lang) for name in ("low", "high")}
    return translator(lang)("cli-range", value=format_number(row["mean"], lang), **ends)


def _show_missing(document: dict[str, Any], lang: str) -> None:
    """Say the measures in sentences, and whom to call first."""
    say, call = translator(lang), document["missing"]["call"]
    if document["sentences"]:
        lines = "\n".join(f"- {sentence}" for sentence in document["sentences"].values())
        click.echo(f"{say('cli-sentences')}\n\n{lines}" + "\n" * bool(call))
    if lacking := use.not_sought(document):
        labels = ", ".join(MEASURES[id_].label(lang) for id_ in lacking)
        click.echo(
            "\n" * (not call) + say("cli-ranges-not-sought", labels=labels) + "\n" * bool(call)
        )
    if call:
        columns = ["name", "settled", "pairs", "places"]
        show(call, columns, form="table", lang=lang, heading=say("cli-call-next"))
    if document["missing"].get("open_pairs"):
        columns = ["source_name", "target_name", "tied", "unheard_names"]
        rows = document["missing"]["open_pairs"]
        show(
            rows,
            columns,
            form="table",
            lang=lang,
            heading="\n" + say("cli-open-pairs"),
            called={"tied": "tied_now"},
        )


@command("compare")
@click.argument("before", metavar=SAY("cli-argument-before"))
@click.argument("after", metavar=SAY("cli-argument-after"))
@option("--draws", key="draws", type=click.IntRange(0), default=0, show_default=True)
@option("--measure", "ids", key="measure", multiple=True)
@option("--explain", "family", key="explain", type=click.Choice(use.FAMILIES))
@option("--scheduler", key="scheduler", default="", metavar="tcp://…", envvar="NETMAP_SCHEDULER")
@format_option
@opening
@with_rule_and_seed
def compare(
    study: Study,
    tie_rule: TieRule,
    lang: str,
    form: str,
    before: str,
    after: str,
    draws: int,
    ids: tuple[str, ...],
    family: str | None,
    scheduler: str,
    seed: int,
) -> None:
    """Compare two waves over the pairs that could be seen in both."""
    use.measures_named(None, ids)
    with progress_bar(lang, "cli-drawing") as progress:
        work = Work(scheduler=scheduler, progress=progress)
        asked = use.Draws(draws or (DRAWS if ids or family else 0), seed, ids, family or "", work)
        document = use.compare_document(
            study, before, after, tie_rule, lang, seed=seed, asked=asked
        )
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    if form == "table":
        click.echo(document["verdict"]["sentence"] + "\n")
        _show_parts(document["decomposition"]["parts"], form, lang)
    if document["communes"]:
        _show_communes(document["communes"], form, lang)
    else:
        _show_changes(document, form, lang)
    if form == "table":
        show_doubt(document, lang, study.codebook)


def _show_parts(parts: Sequence[dict[str, Any]], form: str, lang: str) -> None:
    """Show where the change in the number of ties comes from."""
    say = translator(lang)
    rows = [
        part | {"part": say(f"compare-part-{part['name'].replace('_', '-')}")}
        for part in parts
        if part["dyads"]
    ]
    columns = ["part", "dyads", "ties_before", "ties_after", "answers_differ"]
    show(rows, columns, form=form, lang=lang, heading=say("cli-compare-parts"))
    click.echo("")


def _show_communes(found: Sequence[dict[str, Any]], form: str, lang: str) -> None:
    """Show one row a commune: what changed, and whether that may be read at all."""
    say = translator(lang)
    columns = ["name", "shared", "kept", "stronger", "weaker", "gained", "lost", "reading"]
    rows = [
        {"name": place["name"], **place["counts"], "reading": say(f"compare-short-{_read(place)}")}
        for place in found
    ]
    show(rows, columns, form=form, lang=lang, heading=say("cli-compare-communes"))


def _read(place: dict[str, Any]) -> str:
    """Tell how a commune's change may be read: not at all where no pair could be seen in both waves."""
    return place["reading"].replace("_", "-") if place["counts"]["shared"] else "nothing"


def _show_changes(document: dict[str, Any], form: str, lang: str) -> None:
    say = translator(lang)
    columns = ["source_name", "target_name", "state_label", "strength_before", "strength_after"]
    show(document["dyads"], columns, form=form, lang=lang, heading=say("cli-changes"))
    if document["not_comparable"]:
        show(
            document["not_comparable"],
            ["source_name", "target_name", "reason_label"],
            form=form,
            lang=lang,
            heading="\n" + say("cli-not-comparable"),
        )
