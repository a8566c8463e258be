"""Codes in words: what a table shows to people, while JSON keeps the codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from netmap.codebook import Codebook
from netmap.i18n import format_number, translator

__all__ = ["count_changed", "in_words", "say_counts"]

_CHANGED = ("", "create", "update")


def in_words(
    rows: Iterable[Mapping[str, object]], book: Codebook, lang: str
) -> list[dict[str, object]]:
    """Say every coded column of a table in a language: sectors, layers, evidence, responses."""
    say = translator(lang)
    words: dict[str, Callable[[str], str]] = {
        "type": lambda code: book.type(code).label.say(lang),
        "sector": lambda code: book.sector(code).label.say(lang),
        "tier": lambda code: book.tier(code).label.say(lang),
        "layer": lambda code: book.layer(code).label.say(lang),
        "evidence": lambda code: say(f"draw-evidence-{code}"),
        "response": lambda code: say(f"response-{code}"),
        "phase": lambda code: say(f"phase-{code}"),
        "action": lambda code: say(f"action-{code}"),
    }
    return [
        {name: words[name](str(v)) if name in words and v else v for name, v in row.items()}
        for row in rows
    ]


def say_counts(counts: Mapping[str, int], lang: str) -> list[str]:
    """Say the counts of a journal entry: new institutions, changed ties and the like.

    Examples
    --------
    >>> say_counts({"nomination.create": 3, "wave.unchanged": 2}, "pl")
    ['wskazania więzi: nowe 3']
    >>> say_counts({"nomination.create": 974604}, "en")
    ['nominations: new 974,604']
    """
    say = translator(lang)
    told = []
    for name, n in counts.items():
        kind, _, action = name.partition(".")
        many = format_number(n, lang, 0)
        if action and action != "unchanged":
            told.append(f"{say(f'kind-{kind}')}: {say(f'column-{action}')} {many}")
        elif not action:
            told.append(f"{say(f'kind-{kind}')}: {many}")
    return told


def count_changed(counts: object) -> int:
    """Count the records that an entry made or changed.

    Examples
    --------
    >>> count_changed({"nomination.create": 3, "wave.unchanged": 2})
    3
    """
    told = dict(cast("Mapping[str, int]", counts)).items()
    return sum(n for name, n in told if name.partition(".")[2] in _CHANGED)
