"""What a norm says, as figures for print: the board of rules, communes side by side, the ledger as a diagram."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from netmap.draw import (
    ANSWERS,
    Matrix,
    caption,
    figure_board,
    figure_ledger,
    figure_matrix,
    say_board,
    write_figure,
)
from netmap.errors import UnknownIdError
from netmap.i18n import translator
from netmap.network import TieRule
from netmap.study.analysis import Gaps, gaps_of_communes
from netmap.study.output import note_written
from netmap.study.picture import positions, told_apart
from netmap.study.reading import network
from netmap.study.session import Study

__all__ = ["GAP_FIGURES", "draw_gaps", "gap_figure"]


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
    write_figure(gap_figure(study, wave, rule, norm, what, lang, made_on=made_on), path)
    note_written(study, path, who)


def gap_figure(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: str,
    what: str,
    lang: str,
    *,
    made_on: dt.date | None = None,
) -> str:
    """Draw a figure of :data:`GAP_FIGURES` as SVG; without a commune, the board shows all communes side by side."""
    judged = gaps_of_communes(study, wave, rule, norm)
    day = (made_on or dt.datetime.now().astimezone().date()).isoformat()
    return GAP_FIGURES[what](study, wave, rule, judged, lang, day)


def _board(
    study: Study, wave: str, rule: TieRule, judged: Sequence[Gaps], lang: str, day: str
) -> str:
    if len(judged) != 1:
        return _communes(study, wave, rule, judged, lang, day)
    (one,) = judged
    return figure_board(
        one.network, one.norm, one.answers, lang, commune_name=one.commune.name, made_on=day
    )


def _communes(
    study: Study, wave: str, rule: TieRule, judged: Sequence[Gaps], lang: str, day: str
) -> str:
    """Draw communes by rules: who meets what."""
    say, norm = translator(lang), judged[0].norm
    rules = {r.id: f"{r.id}. {r.label.say(lang)}" for r in norm.rules}
    cells = {
        (one.commune.terc, answer.rule): str(answer.state)
        for one in judged
        for answer in one.answers
    }
    names = {one.commune.terc: one.commune.name for one in judged}
    title = say("draw-board-all")
    words = caption(network(study, wave, rule), lang, title=title, made_on=day)
    named = say("draw-norm", norm=norm.label.say(lang), name=norm.name, version=norm.version)
    alt = " ".join(f"{one.commune.name}: {say_board(one.answers, lang)}" for one in judged)
    return figure_matrix(
        Matrix(names, rules, cells, ANSWERS),
        replace(words, facts=(named, *words.facts), alt=alt),
        lang,
    )


def _ledger(
    study: Study, wave: str, rule: TieRule, judged: Sequence[Gaps], lang: str, day: str
) -> str:
    del wave, rule
    if len(judged) != 1:
        raise UnknownIdError("commune-needed")
    (one,) = judged
    return figure_ledger(
        told_apart(study, one.network),
        one.norm,
        one.ledger,
        positions(study, one.commune.terc),
        lang,
        commune_name=one.commune.name,
        made_on=day,
    )


GAP_FIGURES: dict[str, Callable[[Study, str, TieRule, Sequence[Gaps], str, str], str]] = {
    "rules": _board,
    "ledger": _ledger,
}
"""Figures of gaps by name."""
