"""The chapter on answers: every institution, who it is, and what became of the question put to it in each wave."""

from __future__ import annotations

from collections import Counter

from netmap.compare import say_response
from netmap.i18n import sort_key
from netmap.model import ResponseStatus
from netmap.report.commune import CommuneReport, Moment
from netmap.report.docx_blocks import Column, Pages

__all__ = ["add_answers"]


def add_answers(pages: Pages, report: CommuneReport) -> None:
    """List who answered, refused, kept silent or was not asked; also the key to the labels of the diagrams.

    Left out of a mere list of ties: nobody noted there who was asked, and names are all there is.
    """
    if not report.surveyed:
        return
    say = report.say
    pages.heading(say("report-answers"), new_page=True)
    for moment in report.moments:
        pages.paragraph(_counted(report, moment), lead=f"{moment.title(say)}.")
    columns = [
        Column(say("report-column-label"), 2.1),
        Column(say("report-column-body"), 5.1),
        Column(say("report-column-sector"), 3.0),
        *(Column(m.title(say), 5.8 / len(report.moments)) for m in report.moments),
    ]
    pages.table(say("report-caption-answers"), columns, _rows(report))


def _counted(report: CommuneReport, moment: Moment) -> str:
    about, say = moment.about, report.say
    found = Counter(about.responses.values())
    others = [
        say(f"report-answers-{status.replace('_', '-')}", n=found[status])
        for status in ResponseStatus
        if status is not ResponseStatus.ANSWERED and found[status]
    ]
    said = say("words-response", answered=about.answered, n=len(about.responses))
    share = say_response(about.response, report.lang)
    first = say("report-answers-of", answered=said, share=share)
    return "; ".join([first, *others]) + "."


def _rows(report: CommuneReport) -> list[list[str]]:
    known = {body: moment for moment in report.moments for body in moment.network}
    key = sort_key(report.lang)
    order = sorted(known, key=lambda body: (key(known[body].name(body)), body))
    return [_row(report, body, known[body]) for body in order]


def _row(report: CommuneReport, body: str, moment: Moment) -> list[str]:
    about = moment.network.nodes[body]
    sector = report.codebook.sector(str(about.get("sector") or "")).label.say(report.lang)
    statuses = [_status(report, body, one) for one in report.moments]
    return [str(about.get("label") or ""), moment.name(body), sector, *statuses]


def _status(report: CommuneReport, body: str, moment: Moment) -> str:
    status = moment.about.responses.get(body)
    if status is None:
        return report.say("report-not-there")
    return report.say(f"draw-body-{status}")
