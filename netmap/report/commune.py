"""What a report is written from: one commune, its waves, and what a norm and a comparison say of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import networkx as nx
import pandas as pd

from netmap.codebook import Codebook, load_codebook
from netmap.compare import Comparison, Doubt, Reading, reading
from netmap.draw import wave_title
from netmap.gaps import Answer, Norm, Proposal, State
from netmap.i18n import Translator, translator
from netmap.network import NetworkInfo, info

__all__ = ["Certainty", "CommuneReport", "Judged", "Map", "Moment"]


@dataclass(frozen=True)
class Map:
    """A map of the communes of a report: as SVG, in words for who does not see it, and what it is called."""

    svg: str
    alt: str
    title: str


@dataclass(frozen=True, eq=False)
class Judged:
    """What a norm says of one wave: rule by rule, pair by pair, what is not there at all, and what to do next."""

    answers: tuple[Answer, ...]
    ledger: pd.DataFrame
    resources: pd.DataFrame
    proposals: tuple[Proposal, ...] = ()

    def count(self, *states: State) -> int:
        """Count the rules that got one of these answers."""
        return sum(answer.state in states for answer in self.answers)

    @property
    def applicable(self) -> int:
        """How many rules apply here at all."""
        return len(self.answers) - self.count(State.NOT_APPLICABLE)


@dataclass(frozen=True, eq=False)
class Moment:
    """One wave of the commune: its network, and what the norm says of it, if one was asked."""

    network: nx.MultiDiGraph
    judged: Judged | None = None

    @property
    def about(self) -> NetworkInfo:
        """What the network is of."""
        return info(self.network)

    def title(self, say: Translator) -> str:
        """Name the wave without its date: for the head of a column."""
        return wave_title(self.about.wave, say.lang)

    def name(self, institution: str) -> str:
        """Give the full name of an institution, its id when the wave does not know it."""
        known = institution in self.network
        return (
            str(self.network.nodes[institution].get("name") or institution)
            if known
            else institution
        )


@dataclass(frozen=True, eq=False)
class Certainty:
    """How sure a change is: numbers with intervals, sentences by part (``withheld``, ``tests`` …), how many draws.

    ``measures`` are those of the whole network before and after, with an interval of their change; none in a large one.
    """

    numbers: pd.DataFrame
    said: Mapping[str, Sequence[str]]
    draws: int
    measures: pd.DataFrame = field(default_factory=pd.DataFrame)


@dataclass(frozen=True, eq=False)
class CommuneReport:
    """Everything the report of a commune says, in the order of time; with one wave there is no comparison.

    ``place`` is the commune's name, empty for a study without communes; ``group`` is what the commune is in the pilot.
    ``norm`` is ``None`` when the norm speaks of another codebook than the study. ``doubt`` is the interval of the
    change in density, ``certainty`` what tests and intervals say, and ``seed`` where the chance behind them begins.
    ``lasting`` says over more than two waves how long ties last.
    """

    place: str
    study: str
    lang: str
    made_on: dt.date
    moments: tuple[Moment, ...]
    positions: Mapping[str, tuple[float, float]]
    norm: Norm | None = None
    comparison: Comparison | None = None
    doubt: Doubt | None = None
    certainty: Certainty | None = None
    lasting: Sequence[str] = ()
    seed: int = 1
    group: str = ""
    version: str = ""
    mark: str = ""

    @property
    def say(self) -> Translator:
        """Speak the language of the report."""
        return translator(self.lang)

    @property
    def latest(self) -> Moment:
        """The last of the waves."""
        return self.moments[-1]

    @property
    def about(self) -> NetworkInfo:
        """What the latest network is of; the tie rule is the same in all."""
        return self.latest.about

    @property
    def codebook(self) -> Codebook:
        """The vocabulary that names codes."""
        return load_codebook(self.about.codebook)

    @property
    def is_example(self) -> bool:
        """Tell whether the data are invented."""
        return any(moment.about.example for moment in self.moments)

    @property
    def surveyed(self) -> bool:
        """Tell whether it is known who was asked and who answered."""
        return all(moment.about.surveyed for moment in self.moments)

    @property
    def reading(self) -> Reading:
        """How far the waves may be read; the one with fewer answers decides."""
        return reading(*(moment.about.response for moment in self.moments))

    def name(self, institution: str) -> str:
        """Give the full name of an institution as the latest wave that has it knows it."""
        found = (m.name(institution) for m in reversed(self.moments) if institution in m.network)
        return next(found, institution)

    def tie(self, source: str, target: str) -> str:
        """Write a tie: a dash between its ends, an arrow if ties have a direction."""
        return f"{source} {'→' if self.about.rule.directed else '–'} {target}"
