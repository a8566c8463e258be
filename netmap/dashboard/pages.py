"""The pages by name: their files, icons and translated titles; the address of a page is the same in both languages."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from netmap.dashboard import state

__all__ = ["PAGES", "link_to", "overview_by_name", "page"]

_VIEWS = Path(__file__).parent / "views"

PAGES = {
    "overview": ":material/home:",
    "network": ":material/hub:",
    "measures": ":material/monitoring:",
    "gaps": ":material/rule:",
    "compare": ":material/compare_arrows:",
    "query": ":material/manage_search:",
    "data": ":material/upload_file:",
    "workshop": ":material/groups:",
}
"""Pages in their order, with their icons."""


def page(name: str) -> st.Page:
    """Give a page under its title in the page's language."""
    first = name == "overview"
    return st.Page(
        _VIEWS / f"{name}.py",
        title=state.say()(f"page-{name}"),
        icon=PAGES[name],
        url_path="start" if first else name,  # the first page stands at the bare address
        default=first,
    )


def overview_by_name() -> st.Page:
    """Give the first page under its own name too, for whoever types it like that of any other page."""
    return st.Page(
        _VIEWS / "overview.py",
        title=state.say()("page-overview"),
        icon=PAGES["overview"],
        url_path="overview",
        visibility="hidden",
    )


def link_to(name: str, label: str | None = None) -> None:
    """Offer the way to another page."""
    st.page_link(page(name), label=label or state.say()(f"page-{name}"), icon=PAGES[name])
