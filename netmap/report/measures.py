"""The chapter of numbers: the network's measures with counts beside shares, each institution's, and what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
from babel.numbers import format_decimal

from netmap.i18n import format_number, format_percent, sort_key
from netmap.metrics import MEASURES, Kind, Measure, compute, ranges
from netmap.report.commune import CommuneReport, Moment
from netmap.report.docx_blocks import Column, Pages, narrowest
from netmap.report.docx_styles import PORTRAIT

__all__ = ["add_meanings", "add_measures"]

_BODIES = ("node_betweenness", "node_harmonic", "node_constraint", "node_articulation")
_BODIES_PLAIN = ("node_degree", "node_strength", *_BODIES)
_BODIES_DIRECTED = ("node_in_degree", "node_out_degree", *_BODIES)
UNHEARD = "*"
"""Beside the name of an institution that did not answer: its numbers rest on the words of others."""


def add_measures(pages: Pages, report: CommuneReport) -> None:
    """Give the measures of the network, and of every institution in every wave."""
    say = report.say
    pages.heading(say("report-measures"), new_page=True)
    pages.paragraph(say("report-measures-of" if report.comparison else "report-measures-of-one"))
    _add_network(pages, report)
    pages.heading(say("report-measures-bodies"), 2)
    told = [say("report-measures-bodies-of")]
    if any(m.about.answered < len(m.about.responses) for m in report.moments):
        told.append(say("report-measures-star", sign=UNHEARD))
    pages.paragraph(" ".join(told))
    for moment in report.moments:
        if len(moment.network):
            _add_bodies(pages, report, moment)


def add_meanings(pages: Pages, report: CommuneReport) -> None:
    """Say in a line what each measure of the report means."""
    say = report.say
    pages.heading(say("report-measures-meaning"))
    pages.paragraph(say("report-measures-meaning-of"))
    columns = [
        Column(say("report-column-measure"), 4.6),
        Column(say("report-column-meaning"), 11.4),
    ]
    used = [*_of_network(report), *_of_bodies(report)]
    rows = [[measure.label(report.lang), measure.short(report.lang)] for measure in used]
    pages.table(say("report-caption-meaning"), columns, rows)


def _of_network(report: CommuneReport) -> list[Measure]:
    """List the basic measures of the whole: no return without direction, no groups that nobody named."""
    wanted = [m for m in MEASURES.values() if m.level in ("net", "group") and m.basic]
    named = [m for m in wanted if m.level == "net" or _is_grouped(report, m.id.rsplit("_", 1)[-1])]
    return [m for m in named if report.about.rule.directed or m.id != "net_reciprocity"]


def _is_grouped(report: CommuneReport, groups: str) -> bool:
    """Tell whether any institution has a sector, a tier or whatever the groups are."""
    nodes = [data for moment in report.moments for _, data in moment.network.nodes(data=True)]
    return any(data.get(groups) for data in nodes)


def _of_bodies(report: CommuneReport) -> list[Measure]:
    """List the measures of an institution: as many as a page is wide."""
    ids = _BODIES_DIRECTED if report.about.rule.directed else _BODIES_PLAIN
    return [MEASURES[id_] for id_ in ids]


def _add_network(pages: Pages, report: CommuneReport) -> None:
    say, measures = report.say, _of_network(report)
    ids = {level: [m.id for m in measures if m.level == level] for level in ("net", "group")}
    tables = [
        pd.concat([_with_bounds(moment, level, chosen) for level, chosen in ids.items()])
        for moment in report.moments
    ]
    if any((table["low"] < table["high"]).any() for table in tables):
        pages.paragraph(say("report-measures-range"))
    width = 9.0 / len(tables)
    columns = [
        Column(say("report-column-measure"), 7.0),
        *(Column(moment.title(say), width, numbers=True) for moment in report.moments),
    ]
    rows = [
        [m.label(report.lang), *(_value(m, table, report) for table in tables)] for m in measures
    ]
    pages.table(say("report-caption-network"), columns, rows)


def _with_bounds(moment: Moment, level: str, ids: Sequence[str]) -> pd.DataFrame:
    """Compute measures with the bounds that missing answers leave them; nothing is drawn."""
    rng = np.random.default_rng(0)
    bounds = ranges(moment.network, level, ids, rng=rng, quick=True)
    return compute(moment.network, level, ids).join(bounds[["low", "high"]])


def _value(measure: Measure, table: pd.DataFrame, report: CommuneReport) -> str:
    """Write a value with what stands behind it, and with what it could be: ``31% (17 of 55), possibly 29%–62%``."""
    row = table.T[measure.id]
    written = _counted(measure, row, report)
    if not row["low"] < row["high"]:
        return written
    low, high = (_written(measure, float(row[end]), report) for end in ("low", "high"))
    return report.say("report-range", value=written, low=low, high=high)


def _counted(measure: Measure, row: pd.Series, report: CommuneReport) -> str:
    written = _written(measure, float(row["value"]), report)
    share = measure.kind is Kind.SHARE or measure.level == "group"
    if not share or pd.isna(row["count"]) or pd.isna(row["possible"]):
        return written
    counted = report.say("report-of", n=int(row["count"]), of=int(row["possible"]))
    return f"{written} ({counted})"


def _written(measure: Measure, value: float, report: CommuneReport) -> str:
    if measure.kind is Kind.SHARE:
        return format_percent(value, report.lang)
    if measure.kind is Kind.YES_NO and not pd.isna(value):
        return report.say("common-yes" if value else "common-no")
    if measure.kind is Kind.NUMBER and not pd.isna(value):
        return _even(value, measure.digits, report.lang)
    return format_number(value, report.lang, measure.digits)


def _even(value: float, digits: int, lang: str) -> str:
    """Write every number of a column with as many decimals, so that they stand under one another."""
    rounded = round(value, digits) + 0.0  # no minus before a zero
    pattern = "#,##0." + "0" * digits
    return str(format_decimal(rounded, format=pattern, locale=lang)).replace("-", "−")


def _add_bodies(pages: Pages, report: CommuneReport, moment: Moment) -> None:
    say, measures = report.say, _of_bodies(report)
    table = compute(moment.network, "node", [measure.id for measure in measures])
    labels = [measure.label(report.lang) for measure in measures]
    widths = [narrowest(label) for label in labels]
    columns = [
        Column(say("report-column-body"), PORTRAIT - sum(widths)),
        *(Column(label, width, numbers=True) for label, width in zip(labels, widths, strict=True)),
    ]
    rows = [
        [_named(moment, body), *(_written(m, float(table[m.id][body]), report) for m in measures)]
        for body in _by_name(moment, moment.network, report.lang)
    ]
    pages.table(say("report-caption-bodies", wave=moment.title(say)), columns, rows)


def _by_name(moment: Moment, bodies: Iterable[str], lang: str) -> Sequence[str]:
    key = sort_key(lang)
    return sorted(bodies, key=lambda body: (key(moment.name(body)), body))


def _named(moment: Moment, body: str) -> str:
    return moment.name(body) + (
        "" if moment.about.has_answered(body) else f"\N{NO-BREAK SPACE}{UNHEARD}"
    )
