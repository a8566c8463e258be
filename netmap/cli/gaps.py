"""The commands of norms: what is missing (`gaps`), and what is asked (`norm show`, `norm check`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from netmap import study as use
from netmap.cli.group import command, commands
from netmap.cli.language import SAY
from netmap.cli.options import format_option, lang_option, opening, option, with_rule
from netmap.cli.printing import show
from netmap.cli.trials import show_proposals
from netmap.gaps import GapState
from netmap.i18n import format_percent, translator
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["gaps", "norm"]

Row = Mapping[str, Any]

_TOTALS = ("met", "too_weak", "one_sided", "unknown", "missing", "of", "low", "high")

_VIEWS: dict[str, tuple[str, ...]] = {
    "rules": ("rule", "state_label", "sentence"),
    "ledger": (
        "rules",
        "source_name",
        "target_name",
        "state_label",
        "strength",
        "required_strength",
    ),
    "resources": ("rules", "missing_label"),
    "types": ("key_label", *_TOTALS),
    "institutions": ("name", *_TOTALS),
    "sectors": ("sector_label", "state_label", "bodies", "tied", "open"),
    "needs": ("need_label", "state_label", "providers", "near", "may_be_near", "body_labels"),
    "providers": ("name", "need_label", "steps", "steps_at_best"),
    "paths": ("path_label", "state_label", "sentence"),
}
"""What of a commune can be shown, and in which columns."""

_WHOLE = {"communes": ("commune_name", *_TOTALS)}
"""What of all communes together can be shown."""

_FIRST = ("rules", "ledger", "resources")


@command("gaps")
@option("--wave", key="wave", required=True)
@option("--norm", key="norm", default="liderzy-kooperacji", show_default=True)
@option("--show", "views", key="gaps-show", type=click.Choice([*_VIEWS, *_WHOLE]), multiple=True)
@option(
    "--state",
    "states",
    key="gaps-state",
    type=click.Choice([s.value for s in GapState]),
    multiple=True,
)
@option("--institution", key="gaps-institution", default="")
@option("--proposals", "most", key="proposals", type=click.IntRange(0, 60), default=0)
@format_option
@opening
@with_rule
def gaps(
    study: Study,
    tie_rule: TieRule,
    lang: str,
    form: str,
    wave: str,
    norm: str,
    views: tuple[str, ...],
    states: tuple[str, ...],
    institution: str,
    most: int,
) -> None:
    """Say which rules of the model are met, which required ties are missing, and what to do next."""
    document = use.gaps_document(study, wave, tie_rule, norm, lang, most=most)
    for place in document["communes"]:
        place["ledger"] = _chosen(place["ledger"], states, institution)
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    if form == "csv":
        _show_flat(document, views, lang)
        return
    if "communes" in views:
        heading = f"{_norm_line(document, lang)}\n\n{translator(lang)('cli-communes')}"
        _show_table(document["totals"], _WHOLE["communes"], lang, heading)
        click.echo("")
    chosen = [view for view in views if view in _VIEWS]
    for place in document["communes"] if chosen or most or not views else ():
        _show_commune(document, place, chosen, lang=lang, all_rows=bool(states))


def _chosen(rows: Sequence[Row], states: Sequence[str], institution: str) -> list[Row]:
    """Take the rows in some states, and those of one body."""
    return [
        row
        for row in rows
        if (not states or row["state"] in states)
        and (not institution or institution in (row["source"], row["target"]))
    ]


def _show_commune(
    document: Row, place: Row, views: Sequence[str], *, lang: str, all_rows: bool
) -> None:
    say = translator(lang)
    heading = f"{place['name']}\n{_norm_line(document, lang)}\n"
    for view in views or _FIRST:
        rows = _rows(place, view)
        if view == "ledger" and not all_rows:
            rows = [row for row in rows if row["state"] == "met" or not row["alternative_met"]]
        if rows or view in ("rules", "ledger"):
            told = f"\n{place['summary_sentence']}" if view == "ledger" else ""
            head = heading + say(f"cli-{view}") + told
            _show_table(rows, _VIEWS[view], lang, head)
            heading = "\n"
    show_proposals(place.get("proposals", []), "table", lang, say("cli-best-ties"))
    few = place.get("best_few", [])
    show_proposals(few if len(few) > 1 else [], "table", lang, say("cli-best-few"))
    click.echo("")


def _show_table(rows: Sequence[Row], columns: Sequence[str], lang: str, heading: str) -> None:
    """Show rows as a table, shares met as percentages."""
    ends = [end for end in ("low", "high") if end in columns]
    told = [{**row, **{end: format_percent(row[end], lang) for end in ends}} for row in rows]
    called = {end: f"met_{end}" for end in ends}
    show(told, columns, form="table", lang=lang, heading=heading, called=called)


def _norm_line(document: Row, lang: str) -> str:
    """Name the norm and its version."""
    return translator(lang)(
        "cli-norm",
        label=document["norm_label"],
        name=document["norm"],
        version=document["norm_version"],
    )


def _show_flat(document: Row, views: Sequence[str], lang: str) -> None:
    """Write every view as one table of all communes, with the norm and its version in each row."""
    norm = {key: document[key] for key in ("norm", "norm_version")}
    for view in views or _FIRST:
        columns = _VIEWS.get(view) or _WHOLE[view][1:]
        rows = [
            {"commune": place["commune"], "commune_name": place["name"], **norm, **row}
            for place in document["communes"]
            for row in _rows(place, view)
        ]
        show(rows, ["commune", "commune_name", *norm, *columns], form="csv", lang=lang)
    rows = [
        {"commune": place["commune"], "commune_name": place["name"], **norm, **row, "place": number}
        for place in document["communes"]
        for number, row in enumerate(place.get("proposals", []), start=1)
    ]
    columns = ("commune", "commune_name", *norm, "place", "effort_label", "sentence")
    if rows:
        show(rows, columns, form="csv", lang=lang)


def _rows(place: Row, view: str) -> list[Row]:
    """Give the rows of a view; totals of institutions by their names."""
    if view == "types":
        return list(place["totals"]["types"])
    if view == "communes":
        return [place["total"]]
    if view == "institutions":
        return list(place["totals"]["institution"])
    return list(place[view])


@commands.group("norm", help=SAY("cli-norm-help"))
def norm() -> None:
    """Gather the commands of norms."""


@norm.command("show", help=SAY("cli-norm-show-help"))
@click.argument("name", metavar=SAY("cli-argument-norm"), required=False)
@format_option
@lang_option
def norm_show(name: str | None, form: str, lang: str) -> None:
    """List the norms that netmap ships, or the rules of one."""
    if name is None:
        show(use.norms_list(lang), ["norm", "version", "norm_label", "count"], form=form, lang=lang)
        return
    document = use.norm_document(name, lang)
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    heading = translator(lang)(
        "cli-norm", label=document["norm_label"], name=document["norm"], version=document["version"]
    )
    rows = [rule | {"settings": _in_short(rule["settings"])} for rule in document["rules"]]
    show(rows, ["rule", "rule_label", "kind", "settings"], form=form, lang=lang, heading=heading)


def _in_short(settings: Row) -> str:
    """Write settings on one line as the file does."""
    told = {
        key: ", ".join(value) if isinstance(value, list) else value
        for key, value in settings.items()
    }
    return "; ".join(f"{key} = {value}" for key, value in told.items())


@norm.command("check", help=SAY("cli-norm-check-help"))
@click.argument("name", metavar=SAY("cli-argument-norm"))
@format_option
@lang_option
def norm_check(name: str, form: str, lang: str) -> None:
    """Read a norm and say that it is in order; what is wrong is refused with its line."""
    document = use.norm_document(name, lang)
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    say = translator(lang)
    told = say(
        "cli-norm", label=document["norm_label"], name=document["norm"], version=document["version"]
    )
    click.echo(say("cli-norm-sound", norm=told, n=len(document["rules"])))
