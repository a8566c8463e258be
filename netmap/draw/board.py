"""The rule board of a commune: every rule of a norm with its answer and its sentence on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import networkx as nx

from netmap.draw.caption import Caption, caption
from netmap.draw.legend import Block
from netmap.draw.lettering import text_width, wrapped
from netmap.draw.marks import ANSWERS, Mark
from netmap.draw.markup import element, number, text_line
from netmap.draw.shapes import INK
from netmap.draw.sheet import Page, at, fitted_sheet, page_named
from netmap.gaps import Answer, Norm, State
from netmap.i18n import Translator, translator, unbroken
from netmap.network import info

__all__ = ["draw_mark", "figure_board", "say_board"]


def figure_board(
    network: nx.Graph,
    norm: Norm,
    answers: Sequence[Answer],
    lang: str,
    *,
    commune_name: str = "",
    made_on: str,
    size: str = "a4-portrait",
) -> str:
    """Draw the rules of a norm with their answers for print.

    Parameters
    ----------
    network
        One wave of one commune, as built by :func:`netmap.network.build`.
    norm, answers
        The norm and what :func:`netmap.gaps.judge` says of the network by it.
    lang
        ``pl`` or ``en``.
    commune_name
        Name of the commune.
    made_on
        Day on which the figure was made, ISO text.
    size
        A name of :data:`netmap.draw.PAGES`.

    Returns
    -------
    str
        An SVG document: a row a rule with sign, colour and word of its answer, its name, and the sentence with the
        bodies behind it. On a page of fixed height letters shrink until everything fits.

    Raises
    ------
    ExportError
        No such size.
    """
    page, say = page_named(size), translator(lang)
    words = _words(network, norm, answers, say, commune_name, made_on)
    return fitted_sheet(
        words, page, lang, lambda font: _rows(network, norm, answers, say, page, font)
    )


def say_board(answers: Sequence[Answer], lang: str) -> str:
    """Say a board in a sentence: which rules got which answer."""
    say, parts = translator(lang), []
    for state in State:
        rules = [answer.rule for answer in answers if answer.state is state]
        if rules:
            parts.append(f"{say(ANSWERS[state].word)}: {', '.join(rules)}")
    return say("draw-board-said", parts="; ".join(parts))


def _words(
    network: nx.Graph,
    norm: Norm,
    answers: Sequence[Answer],
    say: Translator,
    commune_name: str,
    made_on: str,
) -> Caption:
    of = commune_name or info(network).study
    title = say("draw-board-title-of", commune=of) if of else say("draw-board-title")
    words = caption(network, say.lang, title=title, commune_name=commune_name, made_on=made_on)
    named = say("draw-norm", norm=norm.label.say(say.lang), name=norm.name, version=norm.version)
    return replace(words, facts=(named, *words.facts), alt=say_board(answers, say.lang))


@dataclass(frozen=True)
class _Widths:
    """Where the columns of the board begin and how wide they are."""

    mark: float
    name: float
    sentence: float


def _rows(
    network: nx.Graph,
    norm: Norm,
    answers: Sequence[Answer],
    say: Translator,
    page: Page,
    font: float,
) -> Block:
    longest = max(text_width(say(mark.word), font) for mark in ANSWERS.values())
    mark = longest + 3.4 * font
    name = 0.27 * page.inner
    widths = _Widths(mark, name, page.inner - mark - name - 2 * font)
    markup, y = "", 0.0
    for answer in answers:
        label = norm.rule(answer.rule).label.say(say.lang)
        row = _row(answer, label, answer.say(network, say.lang), say, widths, font)
        line = element("path", d=f"M0,0H{number(page.inner)}", stroke="#c8c8c8", stroke_width=0.5)
        markup += at(0, y, line + row.markup)
        y += row.height
    return Block(markup, page.inner, y)


def _row(
    answer: Answer, label: str, sentence: str, say: Translator, widths: _Widths, font: float
) -> Block:
    names = wrapped(unbroken(f"{answer.rule}. {label}"), font, widths.name, bold=True)
    told = wrapped(unbroken(sentence), font, widths.sentence)
    height = max(len(names), len(told), 1) * 1.35 * font + 0.8 * font
    mark = ANSWERS[answer.state]
    badge = draw_mark(mark, font, 0.45 * font)
    word = text_line(say(mark.word), 2.3 * font, 1.35 * font, font)
    return Block(
        badge
        + word
        + _lines(names, widths.mark, font, bold=True)
        + _lines(told, widths.mark + widths.name + font, font),
        0,
        height,
    )


def _lines(lines: Sequence[str], x: float, font: float, *, bold: bool = False) -> str:
    return "".join(
        text_line(line, x, (1.35 + 1.35 * k) * font, font, bold=bold)
        for k, line in enumerate(lines)
    )


def draw_mark(mark: Mark, font: float, y: float, x: float = 0) -> str:
    """Draw a sign on its fill, a square of one and a half letters, from its upper left corner."""
    side = 1.5 * font
    box = element(
        "rect", x=float(x), y=float(y), width=side, height=side, rx=0.25 * font, fill=mark.fill,
        stroke=INK, stroke_width=0.5,
    )  # fmt: skip
    return box + text_line(
        mark.sign, x + side / 2, y + side / 2 + 0.36 * font, font, bold=True, anchor="middle"
    )
