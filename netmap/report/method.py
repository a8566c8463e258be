"""The last chapter: what makes a tie, what it rests on, where the norm comes from, what numbers cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from netmap.draw import describe_rule
from netmap.i18n import format_date
from netmap.network import Evidence
from netmap.report.commune import CommuneReport
from netmap.report.docx_blocks import Column, Pages

__all__ = ["add_method"]


_SMALL = 50
"""A network of no more institutions is small: a single tie shows in its shares."""


def add_method(pages: Pages, report: CommuneReport, *, several: bool = False) -> None:
    """Say how the report came about, so that anybody could make it again; ``several``: it is of more communes."""
    say = report.say
    pages.heading(say("report-method"))
    pages.paragraph(_rule(report, several=several), lead=say("report-lead-rule"))
    if report.comparison:
        pages.paragraph(say("report-method-pairs"), lead=say("report-lead-comparison"))
    if report.surveyed:
        pages.paragraph(say("report-method-reading"), lead=say("report-lead-reading"))
        pages.paragraph(say("report-method-several"), lead=say("report-lead-several"))
        _add_evidence(pages, report)
    if report.norm:
        _add_norm(pages, report)
    pages.heading(say("report-limits"), 2)
    pages.bullets(list(_limits(report)))
    pages.paragraph(_made(report), lead=say("report-lead-made"))


def _rule(report: CommuneReport, *, several: bool) -> str:
    about = report.about
    rule = replace(about.rule, commune="") if several else about.rule
    return describe_rule(rule, about.codebook, report.lang, commune_name=report.place) + "."


def _add_evidence(pages: Pages, report: CommuneReport) -> None:
    say = report.say
    pages.heading(say("report-evidence"), 2)
    pages.paragraph(say("report-evidence-of"))
    columns = [
        Column(say("report-column-rests-on"), 5.0),
        Column(say("report-column-meaning"), 11.0),
    ]
    rows = [
        [say(f"draw-evidence-{one}"), say(f"report-evidence-{one.replace('_', '-')}")]
        for one in Evidence
    ]
    pages.table(say("report-caption-evidence"), columns, rows)


def _add_norm(pages: Pages, report: CommuneReport) -> None:
    say, norm = report.say, report.norm
    if norm is None:
        return
    pages.heading(say("report-norm"), 2)
    pages.paragraph(say("report-norm-of", norm=norm.label.say(report.lang), version=norm.version))
    columns = [Column(say("report-column-rule"), 5.0), Column(say("report-column-source"), 11.0)]
    rows = [
        [f"{rule.id}. {rule.label.say(report.lang)}", rule.source.say(report.lang)]
        for rule in norm.rules
    ]
    pages.table(say("report-caption-norm"), columns, rows)


def _limits(report: CommuneReport) -> Iterator[str]:
    say, is_open = report.say, report.codebook.is_open
    yield say("report-limit-said-open" if is_open else "report-limit-said")
    if report.surveyed:
        yield say("report-limit-silence")
    if all(len(moment.network) <= _SMALL for moment in report.moments):
        yield say("report-limit-small")
    if not is_open:
        yield say("report-limit-strength")
    if report.comparison:
        yield say("report-limit-cause")
    if report.is_example:
        yield say("report-limit-example")


def _made(report: CommuneReport) -> str:
    book = report.codebook
    return report.say(
        "report-made",
        study=report.study,
        date=format_date(report.made_on, report.lang),
        version=report.version,
        mark=report.mark,
        codebook=book.label.say(report.lang),
        book_version=book.version,
    )
