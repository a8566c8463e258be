"""The diagram of the dashboard: one or two waves with shared zoom and selection, for pointer and keyboard.

A small component of our own; its pictures come from :func:`netmap.draw.svg`, its JavaScript loads nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from netmap.i18n import translator

__all__ = ["Panel", "graph_view"]

_FOLDER = Path(__file__).parent
_HTML = """
<div class="netmap-view">
</div>
"""
_WORDS = {
    "zoomIn": "draw-view-zoom-in",
    "zoomOut": "draw-view-zoom-out",
    "fit": "draw-view-fit",
    "clear": "draw-view-clear",
    "hint": "draw-view-hint",
}


@dataclass(frozen=True)
class Panel:
    """One diagram with its heading; ``svg`` is made by :func:`netmap.draw.svg` with ``interactive=True``."""

    title: str
    svg: str


def graph_view(
    panels: Sequence[Panel],
    *,
    lang: str,
    key: str,
    selected: str | None = None,
    height: int = 560,
    on_selected: Callable[[], None] | None = None,
    on_clicked: Callable[[], None] | None = None,
) -> str | None:
    """Show one or two diagrams side by side and give the institution chosen in them.

    Parameters
    ----------
    panels
        The diagrams; zoom and selection are shared, so they should be drawn in frames of one size from the same
        positions.
    lang
        Language of the buttons.
    key
        Where the state lives: ``st.session_state[key]["selected"]``.
    selected
        An institution chosen elsewhere (a list, the address); it is marked here as soon as it changes.
    height
        In pixels, without the buttons.
    on_selected
        Called before the next run when the choice changes here.
    on_clicked
        Given, nothing is chosen here: a click (or Enter) on an institution is an act of its own, and each one calls
        this; ``st.session_state[key]["clicked"]`` names the institution, be it a faint one of another wave.

    Returns
    -------
    str or None
        Id of the chosen institution.
    """
    say = translator(lang)
    shown = [{"title": panel.title, "svg": panel.svg} for panel in panels]
    words = {name: say(message) for name, message in _WORDS.items()}
    result = _component()(
        key=key,
        data={
            "panels": shown,
            "words": words,
            "height": height,
            "selected": selected,
            "acting": on_clicked is not None,
            "rev": _revision(panels, lang, height),
        },
        default={"selected": selected},
        on_selected_change=on_selected or _nothing,
        on_clicked_change=on_clicked or _nothing,
    )
    chosen: str | None = result.selected
    return chosen


def _nothing() -> None:
    """Streamlit wants a callback for every state that has a default."""


def _revision(panels: Sequence[Panel], lang: str, height: int) -> str:
    """Change whenever the drawing does: the component rebuilds only then, and keeps zoom and focus otherwise."""
    told = repr((panels, lang, height)).encode("utf-8", "backslashreplace")
    return hashlib.sha256(told).hexdigest()


@cache
def _component() -> Any:
    """Register the component once a process; registering again would log a warning."""
    return st.components.v2.component(
        "netmap_graph_view",
        html=_HTML,
        css=(_FOLDER / "view.css").read_text(encoding="utf-8"),
        js=(_FOLDER / "view.js").read_text(encoding="utf-8"),
    )
