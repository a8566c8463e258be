"""The chapters on the norm: its rules with their answers, and the ledger of required ties."""

from __future__ import annotations

import pandas as pd

from netmap.draw import figure_ledger, render_png, say_ledger
from netmap.draw.marks import ANSWERS
from netmap.gaps import Answer, GapState, Norm, say_proposal, summary
from netmap.i18n import format_number
from netmap.report.commune import CommuneReport, Judged, Moment
from netmap.report.docx_blocks import Column, Pages
from netmap.report.docx_styles import PORTRAIT
from netmap.report.summary import open_pairs, resource_names

__all__ = ["add_ledger", "add_proposals", "add_requirements"]

_FALLS_SHORT = (GapState.MISSING, GapState.ONE_SIDED, GapState.TOO_WEAK)


def add_requirements(pages: Pages, report: CommuneReport, norm: Norm) -> None:
    """Answer every rule of the norm for every wave, and say what is behind the latest answer."""
    say, judged = report.say, [(m, m.judged) for m in report.moments if m.judged]
    pages.heading(say("report-requirements"))
    pages.paragraph(say("report-requirements-of", norm=norm.label.say(report.lang)))
    for moment, found in judged:
        pages.paragraph(summary(found.ledger).say(report.lang), lead=f"{moment.title(say)}.")
    several = len(judged) > 1
    columns = [
        Column(say("report-column-rule"), 3.7),
        *(Column(moment.title(say), 2.3 if several else 2.6) for moment, _ in judged),
        Column(say("report-column-behind"), 7.7 if several else 9.7),
    ]
    rows = [_rule_row(report, norm, number, judged) for number in range(len(norm.rules))]
    caption = say("report-caption-rules", wave=report.latest.title(say))
    pages.table(caption, columns, rows)


def _rule_row(
    report: CommuneReport, norm: Norm, number: int, judged: list[tuple[Moment, Judged]]
) -> list[str]:
    rule = norm.rules[number]
    answers = [(moment, found.answers[number]) for moment, found in judged]
    moment, latest = answers[-1]
    return [
        f"{rule.id}. {rule.label.say(report.lang)}",
        *(_answer(report, answer) for _, answer in answers),
        latest.say(moment.network, report.lang),
    ]


def _answer(report: CommuneReport, answer: Answer) -> str:
    mark = ANSWERS[answer.state]
    return f"{mark.sign} {report.say(mark.word)}"


def add_ledger(pages: Pages, report: CommuneReport, judged: Judged) -> None:
    """List the required ties: what falls short first, then what nobody knows, resources apart, then what is met."""
    say = report.say
    pages.heading(say("report-ledger"))
    pages.paragraph(say("report-ledger-of", wave=report.latest.title(say)))
    _add_diagram(pages, report, judged)
    _add_group(pages, report, judged, "short", *_FALLS_SHORT)
    _add_group(pages, report, judged, "unknown", GapState.UNKNOWN)
    _add_resources(pages, report)
    _add_group(pages, report, judged, "met", GapState.MET)


def _add_diagram(pages: Pages, report: CommuneReport, judged: Judged) -> None:
    """Show the required ties over the network: what is missing is dashed."""
    if report.norm is None or judged.ledger.empty:
        return
    drawn = figure_ledger(
        report.latest.network,
        report.norm,
        judged.ledger,
        report.positions,
        report.lang,
        commune_name=report.place,
        made_on=report.made_on.isoformat(),
        size="report",
    )
    alt = say_ledger(judged.ledger, report.lang)
    pages.figure(render_png(drawn), alt, report.say("report-caption-ledger-figure"), PORTRAIT)


def add_proposals(pages: Pages, report: CommuneReport, judged: Judged) -> None:
    """Say which ties would close the most, the best first."""
    say, network = report.say, report.latest.network
    pages.heading(say("report-proposals"))
    if not judged.proposals:
        pages.paragraph(say("gaps-proposals-none"))
        return
    pages.paragraph(say("report-proposals-of"), keep=True)
    pages.bullets([say_proposal(one, network, report.lang) for one in judged.proposals])


def _add_group(
    pages: Pages, report: CommuneReport, judged: Judged, key: str, *states: GapState
) -> None:
    say, rows = report.say, open_pairs(judged.ledger, *states)
    if rows.empty:
        unjudged = key != "unknown" and len(open_pairs(judged.ledger, GapState.UNKNOWN))
        pages.paragraph(say(f"report-ledger-{key}-none{'-known' if unjudged else ''}"))
        return
    pages.heading(say(f"report-ledger-{key}", n=len(rows)), 2)
    pages.paragraph(say(f"report-ledger-{key}-of"))
    _add_pairs(pages, report, rows, say(f"report-caption-ledger-{key}"))


def _add_resources(pages: Pages, report: CommuneReport) -> None:
    say, absent = report.say, resource_names(report, report.latest)
    if not absent:
        pages.paragraph(say("report-resources-none"))
        return
    pages.heading(say("report-resources"), 2)
    pages.paragraph(say("report-resources-of"), keep=True)
    pages.bullets(absent)


def _add_pairs(pages: Pages, report: CommuneReport, rows: pd.DataFrame, caption: str) -> None:
    say, earlier = report.say, _earlier(report)
    beside = 4.4 if earlier else 2.2
    columns = [
        Column(say("report-column-tie"), 9.6 - beside),
        Column(say("report-column-asked-by"), 2.1),
        *([Column(report.moments[0].title(say), 2.2)] if earlier else []),
        Column(report.latest.title(say), 2.2),
        Column(say("report-column-strength-asked"), 1.9),
        Column(say("report-column-rests-on"), 2.4),
    ]
    order = rows["state"].map([state.value for state in (*_FALLS_SHORT, *GapState)].index)
    ranked = rows.assign(order=order).sort_values("order", kind="stable")
    pages.table(caption, columns, [_pair_row(report, row, earlier) for _, row in ranked.iterrows()])


def _earlier(report: CommuneReport) -> dict[tuple[str, ...], str]:
    """The state of each required pair in the earlier wave."""
    judged = report.moments[0].judged
    if judged is None or len(report.moments) < 2:
        return {}
    return {_key(row): str(row["state"]) for _, row in judged.ledger.iterrows()}


def _key(row: pd.Series) -> tuple[str, ...]:
    return (str(row["alternative"]), str(row["source"]), str(row["target"]))


def _pair_row(
    report: CommuneReport, row: pd.Series, earlier: dict[tuple[str, ...], str]
) -> list[str]:
    found = format_number(row["strength"], report.lang, 1)
    asked = format_number(row["required_strength"], report.lang, 1)
    return [
        report.tie(str(row["source_name"]), str(row["target_name"])),
        _asked_by(report, row),
        *([_state(report, earlier.get(_key(row), ""))] if earlier else []),
        _state(report, str(row["state"])),
        report.say("report-strength-of", found=found, asked=asked),
        _rests_on(report, row),
    ]


def _asked_by(report: CommuneReport, row: pd.Series) -> str:
    rules = str(row["rules"]).replace("; ", ", ")
    sector = str(row["sector"])
    return f"{rules}: {report.codebook.sector(sector).short.say(report.lang)}" if sector else rules


def _state(report: CommuneReport, state: str) -> str:
    return report.say(f"gaps-state-{state.replace('_', '-')}") if state else "–"


def _rests_on(report: CommuneReport, row: pd.Series) -> str:
    """What the state rests on: the evidence of a tie, else whose answer is lacking."""
    if row["evidence"]:
        return report.say(f"draw-evidence-{row['evidence']}")
    if row["could_answer"]:
        labels = [_label(report, body) for body in str(row["could_answer"]).split("; ")]
        return report.say("report-no-answer", list=", ".join(labels))
    return report.say("report-nobody-named")


def _label(report: CommuneReport, body: str) -> str:
    network = report.latest.network
    return str(network.nodes[body].get("label") or report.name(body)) if body in network else body
