"""The chapters on coverage: who meets the needs of families, which sectors the OPS works with, where cases stop."""

from __future__ import annotations

from dataclasses import replace

from netmap.draw import (
    caption,
    figure_matrix,
    figure_ways,
    providers_matrix,
    render_png,
    say_matrix,
    say_ways,
)
from netmap.gaps import Norm, say_needs, say_sectors, say_way, ways
from netmap.report.commune import CommuneReport
from netmap.report.docx_blocks import Pages
from netmap.report.docx_styles import PORTRAIT

__all__ = ["add_coverage"]


def add_coverage(pages: Pages, report: CommuneReport, norm: Norm) -> None:
    """Say what the basket of services finds in the latest wave, and the same of the sectors; a norm may have none."""
    say, network = report.say, report.latest.network
    if norm.services.needs:
        pages.heading(say("report-needs"))
        pages.paragraph(say("report-needs-of", wave=report.latest.title(say)), keep=True)
        pages.bullets(say_needs(network, norm, report.lang))
        _add_needs(pages, report, norm)
    pages.heading(say("report-sectors"))
    pages.bullets(say_sectors(network, norm, report.lang))
    if norm.services.paths:
        _add_ways(pages, report, norm)


def _add_needs(pages: Pages, report: CommuneReport, norm: Norm) -> None:
    """Show who meets which need, and how many steps from the OPS."""
    network, say = report.latest.network, report.say
    title = (
        say("draw-needs-title-of", commune=report.place) if report.place else say("report-needs")
    )
    matrix = providers_matrix(network, norm, report.lang)
    day = report.made_on.isoformat()
    words = caption(network, report.lang, title=title, commune_name=report.place, made_on=day)
    told = replace(words, facts=(say("draw-needs-note"), *words.facts))
    drawn = figure_matrix(matrix, told, report.lang, size="report")
    pages.figure(
        render_png(drawn), say_matrix(matrix, report.lang), say("report-caption-needs"), PORTRAIT
    )


def _add_ways(pages: Pages, report: CommuneReport, norm: Norm) -> None:
    """Say where the way of each kind of case breaks, and show it step by step."""
    network, say = report.latest.network, report.say
    found = ways(network, norm)
    pages.heading(say("report-ways"))
    pages.paragraph(say("gaps-paths-note"), keep=True)
    pages.bullets([say_way(way, network, report.lang) for way in found])
    drawn = figure_ways(
        network,
        norm,
        found,
        report.lang,
        commune_name=report.place,
        made_on=report.made_on.isoformat(),
        size="report",
    )
    said = say_ways(network, found, report.lang)
    pages.figure(render_png(drawn), said, say("report-caption-ways"), PORTRAIT)
