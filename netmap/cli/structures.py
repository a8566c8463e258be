"""Structures of a network on the terminal: a sentence each, then its tables."""

from __future__ import annotations

from collections.abc import Sequence

import click

from netmap import study as use
from netmap.metrics import STRUCTURES
from netmap.network import TieRule
from netmap.study import Study, tables

__all__ = ["show_structures"]


def show_structures(
    study: Study, wave: str, rule: TieRule, names: Sequence[str], form: str, lang: str
) -> None:
    """Print structures: for people with their sentence and laid out, as CSV table after table in the long form."""
    graph = use.network(study, wave, rule)
    for name in dict.fromkeys(names):
        found = use.structure(study, wave, rule, name)
        if form == "table":
            said = use.say_found(study.codebook, graph, name, found, lang)
            click.echo(f"{STRUCTURES[name].text('label', lang)}\n\n{said}\n")
        make = use.shown_sheet if form == "table" else use.kept_sheet
        for sheet in found.sheets if found else ():
            columns, rows = make(study.codebook, graph, sheet, lang)
            if form == "table":
                click.echo(
                    f"{use.sheet_label(sheet, lang)}\n\n{tables.as_text(rows, columns, lang)}\n"
                )
            else:
                told = [{label: row[name] for name, label in columns.items()} for row in rows]
                click.echo(tables.as_csv(told, list(columns.values()), lang))
