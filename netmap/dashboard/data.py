"""What pages show, worked out once for all who look: the study itself is shared, and remembers what it was asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, cast

import networkx as nx
import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.compare import Comparison, Verdict, Verdicts
from netmap.dashboard.efforts import worked_out
from netmap.gaps import NOTHING_MORE, CommuneWaves, Region
from netmap.model import Participation, Territory, Wave
from netmap.network import TieRule
from netmap.study import Gaps, Study
from netmap.study.memory import key_of

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
    study = use.open_study(Path(path), graph, create=True, fall_back=True)
    study.remember()
    return study


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
    """Give what caches go by: the study and the newest change shown; a file that was written is none."""
    return str(study.path), study.shown_act.hash


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
    found = use.gaps_of_communes(study, wave, rule, norm, _Beside(study, wave, rule)) or [
        use.gaps(study, wave, rule, norm)
    ]
    # what the judge was given reads on from the study, and a page keeps answers only
    return [replace(one, dossier=NOTHING_MORE) for one in found]


class _Beside(Region):
    """All communes, gathered once for whoever looks at one of them after another, and only if somebody asks."""

    def __init__(self, study: Study, wave: str, rule: TieRule) -> None:
        self._study, self._wave, self._rule = study, wave, replace(rule, commune="")

    def _gathered(self) -> Region:
        return self._study.recall(("region", self._wave, self._rule), self._gather)

    def _gather(self) -> Region:
        study = self._study
        found = use.region(study, use.wave_named(study, self._wave), self._rule)
        len(found.communes)  # what they rest on is what this rests on
        return found

    @property
    def communes(self) -> tuple[CommuneWaves, ...]:
        return self._gathered().communes

    def once(self, key: object, compute: Callable[[], T]) -> T:
        return self._gathered().once(key, compute)

    def tried(self, after: nx.Graph) -> Region:
        return self._gathered().tried(after)


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
    """Put a question to the study; asked again with nothing changed that it rests on, it is answered from memory.

    Nobody may change a network that is given; a table or a list is the asker's own.
    """
    study = _study()
    called = question.__module__, question.__qualname__
    answer = study.recall((called, key_of(asked)), lambda: question(study, *asked))
    return _own(answer)


def _own(answer: T) -> T:
    """Give what somebody may change as a copy."""
    if isinstance(answer, (pd.DataFrame, list, dict)):
        return cast("T", answer.copy())
    return answer


def ask_slowly(question: Callable[..., T], *asked: object, message: str) -> T:
    """Put a question that takes its time to the study: a bar shows how far it is, and nothing else is held up.

    The question is asked with ``told``, to be called as the work goes on.
    """
    study = _study()
    key = f"{question.__name__} {version(study)} {asked}"
    return worked_out(key, lambda told: question(study, *asked, told=told), message)
