"""How sure a change is, in the report: tests and intervals in sentences, with the numbers that stand behind them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from netmap.compare import (
    Comparison,
    Reading,
    change_by_commune,
    pool,
    say_directions,
    say_points,
    say_pooled,
)
from netmap.i18n import format_number, format_percent, sort_key
from netmap.metrics import MEASURES, Kind
from netmap.report.commune import Certainty, CommuneReport
from netmap.report.docx_blocks import Column, Pages

__all__ = ["add_certainty", "add_lasting", "say_communes"]

_PARTS = ("tests", "layers", "explained")
_CHANGE = ("change", "low", "high")


def add_certainty(pages: Pages, report: CommuneReport, found: Comparison) -> None:
    """Say how sure the change is; nothing under a stop sign, which stands above already."""
    say, sure = report.say, report.certainty
    if sure is None or found.reading is Reading.STOP:
        return
    pages.heading(say("report-certainty"), 2)
    if not sure.numbers.empty:
        _add_numbers(pages, report, sure)
    for sentence in sure.said.get("withheld", ()):
        pages.paragraph(sentence)
    for part in _PARTS:
        if sure.said.get(part):
            pages.paragraph(f"{say(f'compare-page-doubt-{part}')}:", keep=True)
            pages.bullets(sure.said[part])
    if not sure.measures.empty:
        _add_measures(pages, report, sure)
    values = {"draws": format_number(sure.draws, report.lang), "seed": report.seed}
    pages.paragraph(say("report-certainty-drawn", **values))


def _add_numbers(pages: Pages, report: CommuneReport, sure: Certainty) -> None:
    say = report.say
    columns = [
        Column(say("compare-page-doubt-column-measure"), 8.0),
        *(
            Column(say(f"compare-page-doubt-column-{name}"), 2.6, numbers=True)
            for name in ("value", "low", "high")
        ),
    ]
    rows = [_number_row(report, row) for _, row in sure.numbers.iterrows()]
    pages.table(say("report-caption-intervals"), columns, rows)


def _number_row(report: CommuneReport, row: pd.Series) -> list[str]:
    name = str(row["measure"])
    label = report.say(f"compare-number-{name.replace('_', '-')}")
    values = [float(row[column]) for column in ("value", "low", "high")]
    if name != "density_change":
        return [label, *(format_percent(value, report.lang) for value in values)]
    points = report.say("report-points")
    return [
        f"{label} ({points})",
        *("–" if value != value else say_points(value, report.lang) for value in values),
    ]


def _add_measures(pages: Pages, report: CommuneReport, sure: Certainty) -> None:
    """Show measures of the whole network before and after, with the interval of their change, and say what it says."""
    say = report.say
    columns = [
        Column(say("compare-page-doubt-column-measure"), 5.0),
        *(
            Column(say(f"compare-page-doubt-column-{name}"), 2.16, numbers=True)
            for name in ("before", "after", *_CHANGE)
        ),
    ]
    rows = [_measure_row(report, row) for _, row in sure.measures.iterrows()]
    bodies = int(sure.measures["bodies"].iloc[0])
    pages.table(say("report-caption-measure-changes", n=bodies), columns, rows)
    pages.bullets(sure.said.get("measures", ()))


def _measure_row(report: CommuneReport, row: pd.Series) -> list[str]:
    measure, lang = MEASURES[str(row["measure"])], report.lang
    waves = [measure.write(float(row[name]), lang) for name in ("before", "after")]
    changed = [float(row[name]) for name in _CHANGE]
    if measure.kind is not Kind.SHARE:
        return [
            measure.label(lang),
            *waves,
            *(measure.write(v, lang, whole=False) for v in changed),
        ]
    points = report.say("report-points")
    said = ("–" if v != v else f"{say_points(v, lang)} {points}" for v in changed)
    return [measure.label(lang), *waves, *said]


def add_lasting(pages: Pages, report: CommuneReport) -> None:
    """Say over more than two waves how many ties are still there in each later one."""
    if report.lasting:
        pages.heading(report.say("compare-page-lasting"), 2)
        pages.paragraph(report.say("compare-page-lasting-help"), keep=True)
        pages.bullets(report.lasting)


def say_communes(reports: Sequence[CommuneReport]) -> list[str]:
    """Say which communes moved together, and the change of all of them pooled."""
    first = reports[0]
    found = {report.place: report.comparison for report in reports if report.comparison}
    if len(found) < 2:
        return []
    table = change_by_commune(found, rng=np.random.default_rng(first.seed))
    named = {
        str(way): sorted(rows, key=sort_key(first.lang))
        for way, rows in table.groupby("direction")["commune"]
    }
    read = table[table["reading"] != Reading.STOP.value]
    pooled = pool(read["density_change"].tolist(), read["error"].tolist())
    return [*say_directions(named, first.say), *say_pooled(pooled, first.say)]
