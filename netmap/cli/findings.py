"""Findings on the terminal: each by itself, in sentences. A table would not fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import click

from netmap.cli.printing import place_of, show_block
from netmap.i18n import translator
from netmap.ingest import Finding

__all__ = ["show_findings"]


def show_findings(findings: Sequence[Finding], lang: str, *, err: bool = False) -> None:
    """Print where each finding is, what is wrong there, and what to do: once for neighbours with the same remedy."""
    for remedy, group in groupby(findings, lambda finding: finding.remedy(lang)):
        alike = list(group)
        click.echo("", err=err)
        for finding in alike:
            told = [finding.say(lang), *([remedy] if finding is alike[-1] else [])]
            show_block(_heading(finding, lang), told, err=err)


def _heading(finding: Finding, lang: str) -> str:
    level = translator(lang)(f"level-{finding.level}")
    place = place_of(finding.file, finding.sheet, finding.row, finding.column, lang)
    return f"{level}: {place}" if place else level
