"""The chapter on how the network is built: who holds it together, its core, its circles and blocks, in sentences."""

from __future__ import annotations

from netmap.metrics import (
    STRUCTURES,
    naming_by,
    say_structure,
    say_unheard,
    structure_of,
    tie_count,
)
from netmap.report.commune import CommuneReport, Moment
from netmap.report.docx_blocks import Column, Pages
from netmap.report.docx_styles import PORTRAIT

__all__ = ["add_structures"]

_TOLD = (
    "key_players_fragment",
    "key_players_reach",
    "core_periphery",
    "mixing_sector",
    "circles",
    "blocks",
)
_LABELS = 3.2


def add_structures(pages: Pages, report: CommuneReport) -> None:
    """Say of every wave with ties what its network looks like; networks too large for a structure are left out."""
    say, moments = report.say, [m for m in report.moments if tie_count(m.network)]
    rows = [row for row in (_row(name, moments, report) for name in _TOLD) if any(row[1:])]
    if not rows:
        return
    pages.heading(say("report-structures"))
    pages.paragraph(
        say("report-structures-of" if report.comparison else "report-structures-of-one")
    )
    pages.bullets(
        [f"{m.title(say)}: {said}" for m in moments for said in say_unheard(m.network, report.lang)]
    )
    width = (PORTRAIT - _LABELS) / len(moments)
    columns = [Column(say("report-column-structure"), _LABELS)]
    columns += [Column(moment.title(say), width) for moment in moments]
    pages.table(say("report-caption-structures"), columns, rows)


def _row(name: str, moments: list[Moment], report: CommuneReport) -> list[str]:
    return [
        STRUCTURES[name].text("label", report.lang),
        *(_said(name, moment, report) for moment in moments),
    ]


def _said(name: str, moment: Moment, report: CommuneReport) -> str:
    found = structure_of(moment.network, name)
    if found is None:
        return ""
    return say_structure(
        moment.network, name, found, report.lang,
        naming=naming_by(report.codebook, report.lang), with_unheard=False,
    )  # fmt: skip
