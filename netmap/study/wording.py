"""Codes in words: what a table shows to people, while JSON keeps the codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from netmap.codebook import Codebook
from netmap.i18n import translator

__all__ = ["in_words"]


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
