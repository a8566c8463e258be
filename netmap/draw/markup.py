"""SVG written by hand: escaped text, numbers without noise, elements from their attributes."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

__all__ = ["element", "number", "plain", "text_line"]

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_QUOTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def plain(text: object) -> str:
    """Escape text for XML and HTML; characters that XML cannot hold are left out.

    Examples
    --------
    >>> plain("<b>OPS & PCPR</b>" + chr(0))
    '&lt;b&gt;OPS &amp; PCPR&lt;/b&gt;'
    """
    return escape(_FORBIDDEN.sub("", str(text)), _QUOTES)


def number(value: float) -> str:
    """Write a coordinate with at most two decimals."""
    return (
        f"{value:.2f}".rstrip("0").rstrip(".").replace("-0", "0")
        if abs(value) < 0.005
        else f"{value:.2f}".rstrip("0").rstrip(".")
    )


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """Write an element: ``stroke_width`` becomes ``stroke-width``, ``None`` is left out, text is escaped.

    ``content`` is markup and must be escaped already.

    Examples
    --------
    >>> element("path", d="M0,0", stroke_width=1.5, fill=None)
    '<path d="M0,0" stroke-width="1.5"/>'
    """
    said = "".join(
        f' {key.strip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{said}>{content}</{name}>" if content else f"<{name}{said}/>"


def _value(value: object) -> str:
    return number(value) if isinstance(value, float) else plain(value)


def text_line(
    text: str,
    x: float,
    y: float,
    size: float,
    *,
    bold: bool = False,
    fill: str = "#111",
    anchor: str | None = None,
) -> str:
    """Write one line of text on its base line."""
    return element(
        "text",
        plain(text),
        x=float(x),
        y=float(y),
        font_size=float(size),
        font_weight="bold" if bold else None,
        fill=fill,
        text_anchor=anchor,
    )
