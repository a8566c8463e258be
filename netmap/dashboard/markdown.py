"""Names in Markdown: whatever a file brought stays text."""

from __future__ import annotations

import re

__all__ = ["escape"]

_BREAKS = re.compile(r"[^\S\u00a0]+")
_MARKUP = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$:&^]")
_NAMED_THINGS = re.compile(r":(?=[\w+/\\-]+:)|://|www(?=\\?\.)|@")
"""Icons, addresses and mail are found even in escaped text; an invisible joiner keeps them words."""


def escape(text: object) -> str:
    """Make a name safe to stand in Markdown: names are text, never markup, links or icons."""
    flat = _BREAKS.sub(" ", str(text)).strip()
    marked = _MARKUP.sub(r"\\\g<0>", flat)
    return _NAMED_THINGS.sub(lambda found: found[0] + "\u2060", marked)
