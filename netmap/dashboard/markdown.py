"""Names in Markdown: whatever a file brought stays text."""

from __future__ import annotations

import re

__all__ = ["escape", "spoken"]

_BREAKS = re.compile(r"[^\S\u00a0]+")
_MARKUP = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$:&^]")
_UNSPOKEN = re.compile(r"[\\`*_{}\[\]<>#|~$&^]")
_NAMED_THINGS = re.compile(r":(?=[\w+/\\-]+:)|://|www(?=\\?\.)|@")
"""Icons, addresses and mail are found even in escaped text; an invisible joiner keeps them words."""


def escape(text: object) -> str:
    """Make a name safe to stand in Markdown: names are text, never markup, links or icons."""
    flat = _BREAKS.sub(" ", str(text)).strip()
    marked = _MARKUP.sub(r"\\\g<0>", flat)
    return _NAMED_THINGS.sub(lambda found: found[0] + "\u2060", marked)


def spoken(text: object) -> str:
    """Make a name safe in a label that is only read out: signs of markup are left out, since they would be spoken.

    Examples
    --------
    >>> spoken("Co mówi: Q1[SQ001]"), spoken("**OPS** nr 1 (dom)")
    ('Co mówi: Q1 SQ001', 'OPS nr 1 (dom)')
    """
    plain = _BREAKS.sub(" ", _UNSPOKEN.sub(" ", str(text))).strip()
    return _NAMED_THINGS.sub(lambda found: found[0] + "\u2060", plain)
