"""What pages show, read once: tables are cached by the study's newest entry, the study itself is shared."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from netmap import study as use
from netmap.study import Study

__all__ = ["opened_study", "version"]


@st.cache_resource(show_spinner=False, max_entries=4, on_release=lambda study: study.close())
def _open(path: str, graph: str) -> Study:
    return use.open_study(Path(path), graph, create=True, fall_back=True)


def opened_study() -> Study:
    """Give the study of this server, with its graph up to date: another program may have written to it."""
    path = Path(os.environ.get("NETMAP_STUDY") or use.default_path())
    study = _open(str(path), use.graph_spec(os.environ.get("NETMAP_GRAPH")))
    study.refresh()
    return study


def version(study: Study) -> tuple[str, str]:
    """Give what caches go by: the study and its newest entry."""
    return str(study.path), study.head.hash
