"""The whole report as a Word document: one commune, or an overview of all with a chapter for each."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np

from netmap.compare import say_response, verdicts
from netmap.draw import describe_wave, render_png
from netmap.gaps import State, summary
from netmap.i18n import format_date, format_percent
from netmap.model import Group
from netmap.report.answers import add_answers
from netmap.report.certainty import say_communes
from netmap.report.changes import add_changes
from netmap.report.commune import CommuneReport, Map
from netmap.report.coverage import add_coverage
from netmap.report.docx_blocks import Column, Pages
from netmap.report.docx_styles import PORTRAIT
from netmap.report.export import write_atomically
from netmap.report.measures import add_meanings, add_measures
from netmap.report.method import add_method
from netmap.report.picture import add_picture
from netmap.report.requirements import add_ledger, add_proposals, add_requirements
from netmap.report.structures import add_structures
from netmap.report.summary import add_summary

__all__ = ["write_docx"]

_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_docx(reports: Sequence[CommuneReport], path: Path, maps: Sequence[Map] = ()) -> None:
    """Write the report of a commune, or of several with an overview of all, as a Word document.

    Parameters
    ----------
    reports
        At least one; of one study, in one language, under one norm.
    path
        Where to write; the same reports give the same bytes.
    maps
        Maps of the communes, for the overview of several.

    Raises
    ------
    ExportError
        The file cannot be written; what stood there before still stands.
    """
    first = reports[0]
    pages = Pages(
        first.lang,
        title=_title(reports),
        author=first.study,
        footer=_foot(reports),
        made_on=first.made_on,
    )
    _add_title(pages, reports)
    if len(reports) == 1:
        _add_chapters(pages, first)
    else:
        _add_communes(pages, reports, maps)
    add_meanings(pages, first)
    add_method(pages, first, several=len(reports) > 1)
    content = _content(pages)
    write_atomically(path, lambda target: _write(content, target))


def _write(content: bytes, path: Path) -> None:
    path.write_bytes(content)


def _title(reports: Sequence[CommuneReport]) -> str:
    say = reports[0].say
    if len(reports) > 1 or not reports[0].place:
        return say("report-title-all", study=reports[0].study)
    return say("report-title", place=reports[0].place)


def _foot(reports: Sequence[CommuneReport], place: str = "") -> str:
    """Say on every page of which report and commune it is, and that its data are invented if they are."""
    example = [reports[0].say("common-example-data")] * any(r.is_example for r in reports)
    return " · ".join([_title(reports), *([place] if place else []), *example])


def _add_title(pages: Pages, reports: Sequence[CommuneReport]) -> None:
    """Say what the report is of: place, study, waves with dates, norm, day; and that the data are invented."""
    first, say = reports[0], reports[0].say
    several = len(reports) > 1
    pages.title(_title(reports), say(f"report-subtitle{'-open' * first.codebook.is_open}"))
    if any(report.is_example for report in reports):
        pages.box(say("report-example"), say("report-example-lead"))
    facts = [
        ("report-fact-study", first.study),
        ("report-fact-place", "" if several else _placed(first)),
        ("report-fact-communes", str(len(reports)) if several else ""),
        (
            "report-fact-waves",
            "; ".join(describe_wave(m.about.wave, first.lang) for m in first.moments),
        ),
        ("report-fact-norm", first.norm.label.say(first.lang) if first.norm else ""),
        ("report-fact-made", format_date(first.made_on, first.lang)),
    ]
    for key, fact in facts:
        if fact:
            pages.fact(say(key), fact)


def _placed(report: CommuneReport) -> str:
    group = report.say(f"report-group-{report.group}") if report.group else ""
    return f"{report.place} ({group})" if report.place and group else report.place


def _add_chapters(pages: Pages, report: CommuneReport) -> None:
    """Add all that is said of one commune; what is the same for all comes once, at the end of the whole."""
    add_summary(pages, report)
    add_picture(pages, report)
    judged = report.latest.judged
    if report.norm and judged:
        add_requirements(pages, report, report.norm)
        add_ledger(pages, report, judged)
        add_coverage(pages, report, report.norm)
        add_proposals(pages, report, judged)
    if report.comparison:
        add_changes(pages, report, report.comparison)
    add_structures(pages, report)
    add_answers(pages, report)
    add_measures(pages, report)


def _add_communes(pages: Pages, reports: Sequence[CommuneReport], maps: Sequence[Map]) -> None:
    _add_overview(pages, reports)
    if maps:
        pages.paragraph(reports[0].say("report-overview-maps"), keep=True)
    for one in maps:
        pages.figure(render_png(one.svg), one.alt, one.title, PORTRAIT)
    for number, report in enumerate(reports):
        pages.part(_foot(reports, report.place))
        pages.heading(_placed(report), mark=_mark(number))
        pages.depth = 1
        _add_chapters(pages, report)
        pages.depth = 0
    pages.part(_foot(reports))


def _mark(number: int) -> str:
    return f"commune_{number + 1}"


def _add_overview(pages: Pages, reports: Sequence[CommuneReport]) -> None:
    say, moments = reports[0].say, reports[0].moments
    pages.heading(say("report-overview"))
    pages.paragraph(say("report-overview-of"))
    _add_verdict(pages, reports)
    columns = [
        Column(say("report-column-commune"), 3.0),
        Column(say("report-column-group"), 2.6),
        Column(say("report-column-response"), 2.6, numbers=True),
        Column(say("report-column-rules-met"), 2.2, numbers=True),
        Column(say("report-column-ties-met", wave=moments[-1].title(say)), 2.6, numbers=True),
        Column(say("report-column-reading"), 3.0),
    ]
    marks = [_mark(number) for number in range(len(reports))]
    caption = say("report-caption-overview")
    pages.table(caption, columns, [_overview_row(report) for report in reports], marks)


def _add_verdict(pages: Pages, reports: Sequence[CommuneReport]) -> None:
    """Say what may be said of the change in all communes together."""
    first = reports[0]
    found = {report.place: report.comparison for report in reports if report.comparison}
    if found:
        groups = {report.place: Group(report.group) for report in reports if report.group}
        doubts = {report.place: report.doubt for report in reports if report.doubt}
        made = verdicts(found, groups, doubts, rng=np.random.default_rng(first.seed))
        pages.paragraph(made.say(first.lang), lead=first.say("report-lead-verdict"))
        pages.bullets(say_communes(reports))


def _overview_row(report: CommuneReport) -> list[str]:
    say, lang = report.say, report.lang
    judged = [moment.judged for moment in report.moments if moment.judged]
    total = summary(judged[-1].ledger) if judged else None
    return [
        report.place,
        say(f"report-group-{report.group}") if report.group else "–",
        " → ".join(say_response(moment.about.response, lang) for moment in report.moments),
        " → ".join(say("report-of", n=j.count(State.MET), of=j.applicable) for j in judged),
        _range(format_percent(total.low, lang), format_percent(total.high, lang)) if total else "–",
        say(f"report-reading-{report.reading.replace('_', '-')}"),
    ]


def _range(low: str, high: str) -> str:
    return low if low == high else f"{low}–{high}"


def _content(pages: Pages) -> bytes:
    """Pack the document so that the same content gives the same bytes: no clock in the archive."""
    raw, out = BytesIO(), BytesIO()
    pages.document.save(raw)
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in made.namelist():
            stamp = zipfile.ZipInfo(name, _EPOCH)
            stamp.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(stamp, made.read(name))
    return out.getvalue()
