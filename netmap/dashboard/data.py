"""What pages show, read once: tables are cached by the study's newest change, the study itself is shared."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import networkx as nx
import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.compare import Comparison, Verdict, Verdicts
from netmap.dashboard.efforts import worked_out
from netmap.gaps import NOTHING_MORE, Region
from netmap.model import Participation, Territory, Wave
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = [
    "ask",
    "ask_slowly",
    "communes",
    "comparison",
    "gaps",
    "institutions",
    "layers",
    "measures",
    "network",
    "opened_study",
    "participations",
    "positions",
    "ranges",
    "teams",
    "verdict",
    "version",
    "waves",
    "whom_to_call",
]

T = TypeVar("T")


@st.cache_resource(show_spinner=False, max_entries=4, on_release=lambda study: study.close())
def _open(path: str, graph: str) -> Study:
    return use.open_study(Path(path), graph, create=True, fall_back=True)


def _study() -> Study:
    """Give the study of this server as it was when the page began."""
    path = Path(os.environ.get("NETMAP_STUDY") or use.default_path())
    return _open(str(path), use.graph_spec(os.environ.get("NETMAP_GRAPH")))


def opened_study() -> Study:
    """Give the study of this server, with its graph up to date: another program may have written to it."""
    study = _study()
    study.stay_in_step()
    return study


def version(study: Study) -> tuple[str, str]:
    """Give what caches go by: the study and its newest change; a file that was written is none."""
    return str(study.path), study.last_act.hash


def waves() -> list[Wave]:
    """List the waves in their order."""
    return ask(use.waves)


def communes() -> list[Territory]:
    """List the communes of the study."""
    return ask(use.communes)


def participations() -> list[Participation]:
    """List what each commune is in the pilot."""
    return ask(use.participations)


def institutions(commune: str = "") -> pd.DataFrame:
    """List institutions; with a commune, those that serve it."""
    return ask(use.institutions, commune)


def teams() -> pd.DataFrame:
    """List teams with their members."""
    return ask(use.teams)


def layers() -> list[str]:
    """List the kinds of tie there are: the codebook's, or in an open one those that occur."""
    return ask(_layers)


def _layers(study: Study) -> list[str]:
    if not study.codebook.is_open:
        return list(study.codebook.layers)
    everything = use.tie_rule("either", min_strength=0, all_tiers=True)
    found = {
        layer
        for wave in use.waves(study)
        for layer in use.ties(study, wave.id, everything)["layer"].unique()
    }
    return sorted(found)


def network(wave: str, rule: TieRule) -> nx.MultiDiGraph:
    """Give the network of a wave."""
    return ask(use.network, wave, rule)


def positions(commune: str) -> dict[str, tuple[float, float]]:
    """Give the places of institutions in a commune's diagrams."""
    return ask(use.positions, commune)


def gaps(wave: str, rule: TieRule, norm: str) -> list[Gaps]:
    """Judge the rule's commune, or every commune; a study without communes is judged as one place."""
    return ask(_gaps, wave, rule, norm)


def _gaps(study: Study, wave: str, rule: TieRule, norm: str) -> list[Gaps]:
    if study.codebook.is_open:  # nobody says there what an institution is, so no norm speaks of it
        return []
    beside = _beside(version(study), wave, replace(rule, commune=""), study)
    found = use.gaps_of_communes(study, wave, rule, norm, beside) or [
        use.gaps(study, wave, rule, norm)
    ]
    # what the judge was given reads on from the study, and a page keeps answers only
    return [replace(one, dossier=NOTHING_MORE) for one in found]


@st.cache_resource(show_spinner=False, max_entries=8, hash_funcs={Study: id})
def _beside(at: tuple[str, str], wave: str, rule: TieRule, study: Study) -> Region:
    """Gather all communes once for whoever looks at one of them after another."""
    del at
    return use.region(study, use.wave_named(study, wave), rule)


def measures(wave: str, rule: TieRule, level: str, ids: tuple[str, ...]) -> pd.DataFrame:
    """Give some measures of one level."""
    return ask(use.measures, wave, rule, level, ids)


def ranges(
    wave: str, rule: TieRule, level: str, ids: tuple[str, ...], *, quick: bool = False
) -> pd.DataFrame:
    """Give what some measures of one level could be, given the unanswered rows."""
    return ask(_quick_ranges if quick else use.ranges, wave, rule, level, ids)


def _quick_ranges(
    study: Study, wave: str, rule: TieRule, level: str, ids: tuple[str, ...]
) -> pd.DataFrame:
    return use.ranges(study, wave, rule, level, ids, quick=True)


def whom_to_call(wave: str, rule: TieRule, measure: str) -> pd.DataFrame:
    """Give the silent in the order in which to call them."""
    return ask(use.whom_to_call, wave, rule, measure)


def comparison(before: str, after: str, rule: TieRule) -> Comparison:
    """Compare two waves."""
    return ask(use.compare, before, after, rule)


def verdict(before: str, after: str, rule: TieRule) -> Verdict | Verdicts:
    """Say what may be said of two waves, of one commune or of all."""
    return ask(use.judge_change, before, after, rule)


def ask(question: Callable[..., T], *asked: object) -> T:
    """Put a question to the study; asked again with nothing changed, it is answered from memory."""
    study = _study()
    return _answered(question.__name__, version(study), asked, question, study)  # type: ignore[no-any-return]


def ask_slowly(question: Callable[..., T], *asked: object, message: str) -> T:
    """Put a question that takes its time to the study: a bar shows how far it is, and nothing else is held up.

    The question is asked with ``told``, to be called as the work goes on.
    """
    study = _study()
    key = f"{question.__name__} {version(study)} {asked}"
    return worked_out(key, lambda told: question(study, *asked, told=told), message)


@st.cache_data(max_entries=400, show_spinner=False)
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
