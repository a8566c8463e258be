"""The first chapter: what the head of a social assistance centre reads if nothing else is read."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from netmap.compare import Comparison, Reading, say_response
from netmap.gaps import GapState, State
from netmap.i18n import sort_key
from netmap.report.commune import CommuneReport, Judged, Moment
from netmap.report.docx_blocks import Pages

__all__ = ["add_summary", "open_pairs", "resource_names", "said_reading"]

_MOST_NAMED = 5
_PRESSING = (GapState.MISSING, GapState.ONE_SIDED, GapState.TOO_WEAK)


def add_summary(pages: Pages, report: CommuneReport) -> None:
    """Say in a few sentences who answered, what is met, what changed, what is most pressing, what nobody knows."""
    say, judged = report.say, report.latest.judged
    pages.heading(say("report-summary"))
    pages.paragraph(_response(report), lead=say("report-lead-response"))
    if judged:
        pages.paragraph(" ".join(_rules(report)), lead=say("report-lead-rules"))
    if report.comparison:
        pages.paragraph(_change(report, report.comparison), lead=say("report-lead-change"))
    if judged:
        _add_gaps(pages, report, judged)
    pages.paragraph(" ".join(_unknown(report)), lead=say("report-lead-unknown"))


def _response(report: CommuneReport) -> str:
    say = report.say
    if not report.surveyed:
        return say("report-response-unnoted")
    waves = [
        say(
            "report-response-of",
            wave=moment.title(say),
            answered=say(
                "words-response", answered=moment.about.answered, n=len(moment.about.responses)
            ),
            share=say_response(moment.about.response, report.lang),
        )
        for moment in report.moments
    ]
    return f"{'; '.join(waves)}. {said_reading(report)}"


def said_reading(report: CommuneReport) -> str:
    """Say how far the answers carry."""
    if report.reading is Reading.STOP and not report.comparison:
        return report.say("report-reading-stop-one")
    return report.say(f"compare-reading-{report.reading.replace('_', '-')}")


def _rules(report: CommuneReport) -> Iterator[str]:
    told = [
        report.say(
            "report-rules-of",
            wave=moment.title(report.say),
            met=moment.judged.count(State.MET),
            of=moment.judged.applicable,
            partly=moment.judged.count(State.PARTLY),
            unknown=moment.judged.count(State.UNKNOWN),
        )
        for moment in report.moments
        if moment.judged
    ]
    yield report.say("report-rules", norm=_norm(report), waves="; ".join(told))


def _norm(report: CommuneReport) -> str:
    return report.norm.label.say(report.lang) if report.norm else ""


def _change(report: CommuneReport, comparison: Comparison) -> str:
    say, counts = report.say, comparison.counts
    if comparison.reading is Reading.STOP:
        return say("report-change-stop")
    return say(
        "report-change",
        shared=counts.shared,
        gained=counts.gained,
        lost=counts.lost,
        kept=counts.kept,
        stronger=counts.stronger,
        weaker=counts.weaker,
        joined=len(comparison.joined),
        left=len(comparison.left),
    )


def _add_gaps(pages: Pages, report: CommuneReport, judged: Judged) -> None:
    say, rows = report.say, open_pairs(judged.ledger, *_PRESSING)
    named = [_gap(report, row) for row in _most_pressing(rows)]
    lead, left = say("report-lead-gaps"), len(named) - _MOST_NAMED
    if named:
        pages.paragraph(say("report-gaps-first"), lead=lead, keep=True)
        pages.bullets(named[:_MOST_NAMED])
        if left > 0:
            pages.paragraph(say("report-gaps-more", n=left))
    else:
        known = len(open_pairs(judged.ledger, *_PRESSING, GapState.MET))
        unknown = len(open_pairs(judged.ledger, GapState.UNKNOWN))
        key = "report-gaps-unknown" if unknown and not known else "report-gaps-none"
        pages.paragraph(say(key), lead=lead)
    absent = resource_names(report, report.latest)
    if absent:
        pages.paragraph(say("report-resources-list", list=", ".join(absent)))


def open_pairs(ledger: pd.DataFrame, *states: GapState) -> pd.DataFrame:
    """Keep the required pairs in some states; those another body already stands in for are left out."""
    fulfilled = ledger["alternative_met"] & (ledger["state"] != GapState.MET)
    return ledger[~fulfilled & ledger["state"].isin([state.value for state in states])]


def _most_pressing(rows: pd.DataFrame) -> list[dict[str, str]]:
    """Each pair once: what is missing before what is weak, what more rules ask for before what few do."""
    asked = rows["rules"].str.count(";")
    order = rows["state"].map([state.value for state in _PRESSING].index)
    ranked = rows.assign(order=order, asked=-asked).sort_values(["order", "asked"], kind="stable")
    pairs = [frozenset(pair) for pair in zip(ranked["source"], ranked["target"], strict=True)]
    first = ~pd.Series(pairs, index=ranked.index, dtype="object").duplicated()
    return [
        {str(name): str(value) for name, value in row.items()}
        for row in ranked[first].to_dict("records")
    ]


def _gap(report: CommuneReport, row: dict[str, str]) -> str:
    tie = report.tie(row["source_name"], row["target_name"])
    state = report.say(f"gaps-state-{row['state'].replace('_', '-')}")
    return report.say("report-gap", tie=tie, state=state)


def resource_names(report: CommuneReport, moment: Moment) -> list[str]:
    """Name the sectors, types and tiers that the norm requires and of which no body serves the commune."""
    if moment.judged is None:
        return []
    book, rows = report.codebook, moment.judged.resources
    named = {"sector": book.sector, "type": book.type, "tier": book.tier}
    found = zip(rows["what"].astype(str), rows["code"].astype(str), strict=True)
    return [named[what](code).label.say(report.lang) for what, code in found]


def _unknown(report: CommuneReport) -> Iterator[str]:
    say, judged = report.say, report.latest.judged
    unknown = open_pairs(judged.ledger, GapState.UNKNOWN) if judged else pd.DataFrame()
    if len(unknown):
        yield say("report-unknown-pairs", n=len(unknown))
    silent = _unheard(report, report.latest)
    if silent:
        yield say("report-unknown-bodies", list=", ".join(silent))
    if not report.surveyed:
        yield say("report-unknown-unnoted")
    elif not len(unknown) and not silent:
        yield say("report-unknown-none" if judged else "report-unknown-nobody")
    if report.comparison:
        yield say("compare-no-cause")


def _unheard(report: CommuneReport, moment: Moment) -> list[str]:
    """Name the institutions of a wave that did not answer, whatever the reason."""
    about = moment.about
    names = [moment.name(body) for body in about.responses if not about.has_answered(body)]
    return sorted(names, key=sort_key(report.lang))
