"""What stands around a page and Streamlit has no setting for: its language, the address, Streamlit's own words.

A small component of our own; its JavaScript loads nothing and touches nothing that the study holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from netmap.i18n import translator

__all__ = ["page_frame"]

_FOLDER = Path(__file__).parent
_HTML = """
<div class="netmap-frame">
</div>
"""
WORDS = {
    r"Upload": "upload",
    r"(\S+) per file": "per-file",
    r"Drag and drop files here": "drop",
    r"Add files": "add-files",
    r"file upload": "choose-files",
    r"Remove (.+)": "remove",
    r"Error: File must be (.+) or smaller\.": "too-large",
    r"Error: .+ files are not allowed\.": "wrong-kind",
    r"No results": "no-results",
    r"Clear value": "clear",
    r"Clear all": "clear-all",
    r"Selected values": "selected",
    r"Open": "open",
    r"Close": "close",
    r"Press Enter to apply": "enter-apply",
    r"Press Enter to submit form": "enter-submit",
    r"Running\.\.\.": "running",
    r"Stop": "stop",
    r"Main menu": "menu",
    r"App pages": "pages",
    r"Sidebar": "sidebar",
    r"Expand sidebar": "sidebar-expand",
    r"Collapse sidebar": "sidebar-collapse",
    r"Skip to main content": "skip",
    r"Notifications": "notifications",
    r"Fullscreen": "fullscreen",
    r"Close fullscreen": "fullscreen-close",
    r"Help for (.+)": "help",
    r"Connection error": "connection",
    r"Page not found": "no-page",
    r"(You have requested page|The page that you have requested) .+": "no-page-help",
}
"""What Streamlit writes by itself, as patterns, and the message that says it."""


def page_frame(page: str, lang: str, address: Mapping[str, str]) -> None:
    """Set the document's language and address, and say Streamlit's own words in that language.

    Parameters
    ----------
    page
        Name of the page: on another page the address is written anew.
    lang
        ``pl`` or ``en``.
    address
        The choices that a link should keep, by their codes; they replace the address and add no step to go back.
    """
    say = translator(lang)
    words = [[pattern, say(f"frame-{name}", part="$1")] for pattern, name in WORDS.items()]
    _component()(
        key="page_frame",
        data={"page": page, "lang": lang, "words": words, "address": dict(address)},
    )


@cache
def _component() -> Any:
    """Register the component once a process; its style is the page's, so it is not kept apart."""
    return st.components.v2.component(
        "netmap_page_frame",
        html=_HTML,
        css=(_FOLDER / "frame.css").read_text(encoding="utf-8"),
        js=(_FOLDER / "frame.js").read_text(encoding="utf-8"),
        isolate_styles=False,
    )
