"""What pages show, read once: tables are cached by the study's newest entry, the study itself is shared."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import networkx as nx
import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.compare import Comparison
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = ["comparison", "gaps", "measures", "network", "opened_study", "positions", "version"]

T = TypeVar("T")


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


def network(wave: str, rule: TieRule) -> nx.MultiDiGraph:
    """Give the network of a wave."""
    return _answer(use.network, wave, rule)


def positions(commune: str) -> dict[str, tuple[float, float]]:
    """Give the places of institutions in a commune's diagrams."""
    return _answer(use.positions, commune)


def gaps(wave: str, rule: TieRule, norm: str) -> list[Gaps]:
    """Judge the rule's commune, or every commune."""
    return _answer(use.gaps_of_communes, wave, rule, norm)


def measures(wave: str, rule: TieRule, level: str) -> pd.DataFrame:
    """Give the measures of one level."""
    return _answer(use.measures, wave, rule, level)


def comparison(before: str, after: str, rule: TieRule) -> Comparison:
    """Compare two waves."""
    return _answer(use.compare, before, after, rule)


def _answer(question: Callable[..., T], *asked: object) -> T:
    study = opened_study()
    return _answered(question.__name__, version(study), asked, question, study)  # type: ignore[no-any-return]


@st.cache_data(max_entries=200, show_spinner=False)
def _answered(
    name: str,
    at: tuple[str, str],
    asked: tuple[object, ...],
    _question: Callable[..., Any],
    _study: Study,
) -> Any:
    """Ask once a question, study and newest entry: what changes the answer is in the key, the study itself is not."""
    del name, at
    return _question(_study, *asked)
