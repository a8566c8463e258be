"""The chapter with the diagrams: each wave in a sentence, and both in one figure on a page of its own."""

from __future__ import annotations

from netmap.draw import (
    Caption,
    caption,
    caption_pair,
    describe_wave,
    figure,
    figure_pair,
    render_png,
)
from netmap.metrics import describe
from netmap.report.commune import CommuneReport
from netmap.report.docx_blocks import Pages
from netmap.report.docx_styles import LANDSCAPE, PORTRAIT

__all__ = ["add_picture"]


def add_picture(pages: Pages, report: CommuneReport) -> None:
    """Show the network of the commune, before and after in the same places."""
    say = report.say
    pages.heading(say("report-picture-pair" if len(report.moments) > 1 else "report-picture"))
    for moment in report.moments:
        wave = describe_wave(moment.about.wave, report.lang)
        pages.paragraph(describe(moment.network, report.lang), lead=f"{wave}.")
    if len(report.moments) > 1:
        pages.paragraph(say("report-picture-next"))
        pages.turn(on_its_side=True)
        _add_pair(pages, report)
        pages.turn(on_its_side=False)
    else:
        _add_one(pages, report)


def _add_pair(pages: Pages, report: CommuneReport) -> None:
    before, after = (moment.network for moment in report.moments)
    place, day = report.place, report.made_on.isoformat()
    drawn = figure_pair(
        before,
        after,
        report.positions,
        report.lang,
        commune_name=place,
        made_on=day,
        size="report-landscape",
    )
    words = caption_pair(before, after, report.lang, commune_name=place, made_on=day)
    pages.figure(render_png(drawn), words.alt, _titled(words), LANDSCAPE)


def _add_one(pages: Pages, report: CommuneReport) -> None:
    network, place, day = report.latest.network, report.place, report.made_on.isoformat()
    drawn = figure(
        network, report.positions, report.lang, commune_name=place, made_on=day, size="report"
    )
    words = caption(network, report.lang, commune_name=place, made_on=day)
    pages.figure(render_png(drawn), words.alt, _titled(words), PORTRAIT)


def _titled(words: Caption) -> str:
    """Give a figure's title, and that its data are invented if they are."""
    return f"{words.title} ({words.example})." if words.example else f"{words.title}."
