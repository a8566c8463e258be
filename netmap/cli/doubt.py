"""How sure a change is, shown in tables."""

from __future__ import annotations

from typing import Any

import click

from netmap.cli.printing import show
from netmap.codebook import Codebook
from netmap.i18n import translator
from netmap.metrics import MEASURES

__all__ = ["show_doubt"]

_TABLES = {
    "numbers": ("measure", "value", "low", "high", "bodies"),
    "measures": ("measure", "institution", "before", "after", "change", "low", "high"),
    "tests": ("test", "statistic", "p_two_sided"),
    "layers": ("layer", "other", "statistic", "p_two_sided"),
    "explained": ("term", "estimate", "statistic", "p_two_sided"),
    "lasting": ("origin", "since", "until", "ties", "at_risk", "lasted", "share"),
    "by_commune": ("commune", "bodies", "shared", "density_change", "low", "high", "direction"),
}


def show_doubt(document: dict[str, Any], lang: str, book: Codebook) -> None:
    """Show what was drawn, a table each with what it says; what was not asked for is left out."""
    say, told = translator(lang), dict(document.get("sentences", {}))
    told["lasting"] = document.get("trajectory", {}).get("sentences", [])
    names = {place["commune"]: place["name"] for place in document.get("communes", [])}
    told["by_commune"] = told.pop("across", [])
    for sentence in told.get("withheld", []):
        click.echo(f"\n{sentence}")
    for name, columns in _TABLES.items():
        rows = document.get(name)
        if rows:
            there = [column for column in columns if any(column in row for row in rows)]
            shown = [
                {c: names.get(row.get(c), _named(row.get(c, ""), lang, book)) for c in there}
                for row in rows
            ]
            show(
                shown,
                there,
                form="table",
                lang=lang,
                heading="\n" + say(f"cli-doubt-{name.replace('_', '-')}"),
            )
        if told.get(name):
            click.echo("\n" + "\n".join(f"- {sentence}" for sentence in told[name]))


def _named(value: object, lang: str, book: Codebook) -> object:
    """Write a code in words: a kind of tie, a measure, a number over pairs, a test, a term, where ties come from."""
    if not isinstance(value, str):
        return value
    if value in book.layers:
        return book.layer(value).label.say(lang)
    say, code = translator(lang), value.replace("_", "-")
    if value in MEASURES:
        return MEASURES[value].label(lang)
    keys = (f"compare-number-{code}", f"compare-way-{code}")
    return next((say(key) for key in keys if say.has(key)), value)
