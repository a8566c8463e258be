"""What a norm says, as figures for print: rules, required ties, sectors, needs and ways of cases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import networkx as nx

from netmap.draw import (
    ANSWERS,
    Matrix,
    caption,
    figure_board,
    figure_ledger,
    figure_matrix,
    figure_ways,
    needs_matrix,
    providers_matrix,
    say_board,
    say_matrix,
    sectors_matrix,
    wave_title,
    ways_matrix,
    write_figure,
)
from netmap.errors import UnknownIdError
from netmap.gaps import Norm, State, ways
from netmap.i18n import Translator, translator
from netmap.model import Territory
from netmap.network import TieRule
from netmap.study.analysis import Gaps, gaps, gaps_of_communes
from netmap.study.norms import norm_named
from netmap.study.output import noted
from netmap.study.picture import told_apart
from netmap.study.placing import positions
from netmap.study.reading import communes, network, wave_named, waves
from netmap.study.session import Study

__all__ = ["GAP_FIGURES", "draw_gaps", "gap_figure"]

MANY_ROWS, FEW_COLUMNS = 20, 14
"""A matrix taller than this and no wider stands on an upright sheet."""


def draw_gaps(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: str,
    what: str,
    path: Path,
    lang: str,
    *,
    made_on: dt.date | None = None,
    who: str | None = None,
) -> None:
    """Write a figure of :data:`GAP_FIGURES` to ``.svg``, ``.pdf`` or ``.png``.

    Raises
    ------
    ExportError
        Another suffix, or a file that cannot be written.
    UnknownIdError
        A diagram of one commune was asked for, and the study has several.
    """
    with noted(study, path, who):
        write_figure(gap_figure(study, wave, rule, norm, what, lang, made_on=made_on), path)


def gap_figure(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: str,
    what: str,
    lang: str,
    *,
    made_on: dt.date | None = None,
    size: str = "",
) -> str:
    """Draw a figure of :data:`GAP_FIGURES` as SVG; without a commune it shows all communes side by side.

    ``size`` is a name of :data:`netmap.draw.PAGES`; the sheet that suits the figure best when left out.
    """
    day = (made_on or dt.datetime.now().astimezone().date()).isoformat()
    standard = norm_named(study, norm)
    return GAP_FIGURES[what](_Asked(study, wave, rule, standard, lang, day, size))


@dataclass(frozen=True)
class _Asked:
    """What a figure is asked to show: the rule's commune, or every commune, or a study that has none as one place."""

    study: Study
    wave: str
    rule: TieRule
    norm: Norm
    lang: str
    day: str
    size: str

    @cached_property
    def judged(self) -> Sequence[Gaps]:
        """What the norm says of each place."""
        asked = self.study, self.wave, self.rule, self.norm.name
        return gaps_of_communes(*asked) or [gaps(*asked)]

    @cached_property
    def places(self) -> Sequence[Territory]:
        """The communes."""
        known = {place.terc: place for place in communes(self.study)}
        codes = [self.rule.commune] if self.rule.commune else list(known) or [""]
        return [known.get(code, Territory(code, self.study.name)) for code in codes]

    @cached_property
    def networks(self) -> Mapping[str, nx.MultiDiGraph]:
        """The networks of the communes by code."""
        rules = {place.terc: replace(self.rule, commune=place.terc) for place in self.places}
        return {code: network(self.study, self.wave, rule) for code, rule in rules.items()}

    @property
    def names(self) -> Mapping[str, str]:
        """The names of the communes by code."""
        return {place.terc: place.name for place in self.places}

    @property
    def only(self) -> Territory | None:
        """The only commune, if there is just one."""
        return self.places[0] if len(self.places) == 1 else None

    @property
    def graph(self) -> nx.MultiDiGraph:
        """The network of the only commune, or of all together: what the words below a figure are of."""
        one = self.only
        return self.networks[one.terc] if one else network(self.study, self.wave, self.rule)

    @property
    def say(self) -> Translator:
        """Speak the language of the figure."""
        return translator(self.lang)

    def title(self, key: str) -> str:
        """Name the figure, after its commune if it shows one."""
        return self.say(f"{key}-of", commune=self.only.name) if self.only else self.say(key)

    def basket(self) -> str:
        """Name the basket of services."""
        label = self.norm.services.label.say(self.lang)
        return self.say("draw-basket", label=label, version=self.norm.services.version)


def _board(asked: _Asked) -> str:
    if asked.only is None:
        return _communes(asked)
    (one,) = asked.judged
    return figure_board(
        one.network,
        one.norm,
        one.answers,
        asked.lang,
        commune_name=one.commune.name,
        made_on=asked.day,
        size=asked.size or "a4-portrait",
    )


def _communes(asked: _Asked) -> str:
    """Draw communes by rules: who meets what, and how many rules of those that apply."""
    say, lang, norm = asked.say, asked.lang, asked.norm
    cells = {
        (one.commune.terc, answer.rule): str(answer.state)
        for one in asked.judged
        for answer in one.answers
    }
    matrix = Matrix(
        asked.names,
        {rule.id: rule.id for rule in norm.rules},
        cells,
        ANSWERS,
        key={rule.id: rule.label.say(lang) for rule in norm.rules},
        key_title=say("draw-board-key"),
        totals={one.commune.terc: _met(one, say) for one in asked.judged},
        totals_head=say("draw-board-met"),
    )
    alt = " ".join(f"{one.commune.name}: {say_board(one.answers, lang)}" for one in asked.judged)
    return _matrix(asked, matrix, say("draw-board-all"), alt=alt)


def _met(judged: Gaps, say: Translator) -> str:
    applying = [a for a in judged.answers if a.state is not State.NOT_APPLICABLE]
    met = sum(answer.state is State.MET for answer in applying)
    return say("draw-board-met-of", met=met, of=len(applying))


def _matrix(
    asked: _Asked, matrix: Matrix, title: str, *, alt: str = "", notes: Sequence[str] = ()
) -> str:
    """Draw a matrix with the norm named below."""
    say, norm = asked.say, asked.norm
    place = asked.only.name if asked.only else ""
    words = caption(asked.graph, say.lang, title=title, commune_name=place, made_on=asked.day)
    named = say("draw-norm", norm=norm.label.say(say.lang), name=norm.name, version=norm.version)
    told = replace(
        words, facts=(*notes, named, *words.facts), alt=alt or say_matrix(matrix, say.lang)
    )
    upright = len(matrix.rows) > MANY_ROWS and len(matrix.columns) <= FEW_COLUMNS
    size = asked.size or ("a4-portrait" if upright else "a4-landscape")
    return figure_matrix(matrix, told, say.lang, size=size)


def _sectors(asked: _Asked) -> str:
    """Draw communes by sectors; of one commune its waves up to this one."""
    networks, names = _so_far(asked) if asked.only else (asked.networks, asked.names)
    matrix = sectors_matrix(networks, names, asked.norm, asked.lang)
    notes = [asked.say("draw-sectors-note")]
    return _matrix(asked, matrix, asked.title("draw-sectors-title"), notes=notes)


def _so_far(asked: _Asked) -> tuple[Mapping[str, nx.MultiDiGraph], Mapping[str, str]]:
    """Give the networks of a commune up to a wave, with the names of the waves."""
    last = wave_named(asked.study, asked.wave)
    known = waves(asked.study)
    seen = known[: [one.id for one in known].index(last.id) + 1]
    networks = {one.id: network(asked.study, one.id, asked.rule) for one in seen}
    return networks, {one.id: wave_title(one, asked.lang) for one in seen}


def _needs(asked: _Asked) -> str:
    """Draw communes by needs; of one commune who meets which need."""
    norm, lang, one = asked.norm, asked.lang, asked.only
    title, notes = asked.title("draw-needs-title"), [asked.basket()]
    if one is None:
        matrix = needs_matrix(asked.networks, asked.names, norm, lang)
        return _matrix(asked, matrix, title, notes=notes)
    matrix = providers_matrix(asked.graph, norm, lang)
    return _matrix(asked, matrix, title, notes=[asked.say("draw-needs-note"), *notes])


def _paths(asked: _Asked) -> str:
    """Draw communes by kinds of case; of one commune the way of each, step by step."""
    norm, lang, one = asked.norm, asked.lang, asked.only
    if one is None:
        matrix = ways_matrix(asked.networks, asked.names, norm, lang)
        title = asked.title("draw-ways-title")
        return _matrix(asked, matrix, title, notes=[asked.basket()])
    return figure_ways(
        asked.graph,
        norm,
        ways(asked.graph, norm),
        lang,
        commune_name=one.name,
        made_on=asked.day,
        size=asked.size or "a4-portrait",
    )


def _ledger(asked: _Asked) -> str:
    if asked.only is None:
        raise UnknownIdError("commune-needed")
    (one,) = asked.judged
    return figure_ledger(
        told_apart(asked.study, one.network),
        one.norm,
        one.ledger,
        positions(asked.study, one.commune.terc),
        asked.lang,
        commune_name=one.commune.name,
        made_on=asked.day,
        size=asked.size or "a4-landscape",
    )


GAP_FIGURES: dict[str, Callable[[_Asked], str]] = {
    "rules": _board,
    "ledger": _ledger,
    "sectors": _sectors,
    "needs": _needs,
    "paths": _paths,
}
"""Figures of gaps by name."""
