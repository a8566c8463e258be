"""How sure a change is, shown in tables."""

from __future__ import annotations

from typing import Any

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
    "lasting": ("origin", "since", "until", "at_risk", "lasted", "share"),
}


def show_doubt(document: dict[str, Any], lang: str, book: Codebook) -> None:
    """Show what was drawn, a table each; what was not asked for is left out."""
    say = translator(lang)
    for name, columns in _TABLES.items():
        rows = document.get(name)
        if rows:
            there = [column for column in columns if any(column in row for row in rows)]
            told = [
                {column: _named(row.get(column, ""), lang, book) for column in there}
                for row in rows
            ]
            show(told, there, form="table", lang=lang, heading="\n" + say(f"cli-doubt-{name}"))


def _named(value: object, lang: str, book: Codebook) -> object:
    """Write a code in words: a kind of tie, a measure, a number over pairs, a test, a term, where ties come from."""
    if not isinstance(value, str):
        return value
    if value in book.layers:
        return book.layer(value).label.say(lang)
    say, key = translator(lang), f"compare-number-{value.replace('_', '-')}"
    return MEASURES[value].label(lang) if value in MEASURES else say(key) if say.has(key) else value
