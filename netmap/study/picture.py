"""The figures of a study: a wave, two waves, what became of ties."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import networkx as nx

from netmap.compare import decompose
from netmap.draw import (
    figure,
    figure_decomposition,
    figure_difference,
    figure_pair,
    html,
    write_figure,
    write_html,
)
from netmap.network import TieRule
from netmap.store import reading
from netmap.study.analysis import compare
from netmap.study.output import noted
from netmap.study.placing import positions
from netmap.study.reading import network, territories
from netmap.study.session import Study

__all__ = [
    "change_svg",
    "commune_name",
    "draw",
    "draw_change",
    "told_apart",
]


def draw(
    study: Study,
    wave: str,
    rule: TieRule,
    path: Path,
    lang: str,
    *,
    title: str | None = None,
    made_on: dt.date | None = None,
    who: str | None = None,
) -> None:
    """Write the diagram of a wave to ``.svg``, ``.pdf``, ``.png`` or ``.html``.

    Raises
    ------
    ExportError
        Another suffix, or a file that cannot be written.
    """
    graph = told_apart(study, network(study, wave, rule))
    render = html if path.suffix.lower() == ".html" else figure
    write = write_html if render is html else write_figure
    drawn = render(
        graph,
        positions(study, rule.commune),
        lang,
        title=title,
        commune_name=commune_name(study, rule.commune),
        made_on=_day(made_on),
    )
    with noted(study, path, who):
        write(drawn, path)


def draw_change(
    study: Study,
    before: str,
    after: str,
    rule: TieRule,
    path: Path,
    lang: str,
    *,
    kind: str = "pair",
    made_on: dt.date | None = None,
    who: str | None = None,
) -> None:
    """Write a figure of two waves to ``.svg``, ``.pdf`` or ``.png``: see :func:`change_svg`."""
    drawn = change_svg(study, before, after, rule, lang, kind=kind, made_on=made_on)
    with noted(study, path, who):
        write_figure(drawn, path)


def change_svg(
    study: Study,
    before: str,
    after: str,
    rule: TieRule,
    lang: str,
    *,
    kind: str = "pair",
    size: str = "a4-landscape",
    made_on: dt.date | None = None,
) -> str:
    """Draw two waves as SVG: a ``pair`` of diagrams, their ``difference``, or the ``parts`` that the change comes from.

    Raises
    ------
    ExportError
        No such size of figure.
    """
    one, other = (told_apart(study, network(study, wave, rule)) for wave in (before, after))
    place, day = commune_name(study, rule.commune), _day(made_on)
    if kind == "parts":
        split = decompose(compare(study, before, after, rule))
        return figure_decomposition(
            one, other, split, lang, commune_name=place, made_on=day, size=size
        )
    at = positions(study, rule.commune)
    if kind == "pair":
        return figure_pair(one, other, at, lang, commune_name=place, made_on=day, size=size)
    found = compare(study, before, after, rule)
    return figure_difference(
        one, other, found, at, lang, commune_name=place, made_on=day, size=size
    )


def told_apart(study: Study, network: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Name the seat beside labels that several institutions of a network wear: "GOPS Oksa", not eight times "GOPS"."""
    labels = {body: str(data["label"]) for body, data in network.nodes(data=True)}
    worn = Counter(labels.values())
    shared = {body for body, label in labels.items() if worn[label] > 1}
    if not shared:
        return network
    drawn, places = network.copy(), territories(study)
    seats = {body.id: places.get(body.seat) for body in reading.institutions(study.graph)}
    for body in shared:
        if place := seats.get(body):
            drawn.nodes[body]["label"] = f"{labels[body]} {place.name}"
    return drawn


def _day(made_on: dt.date | None) -> str:
    return (made_on or dt.datetime.now().astimezone().date()).isoformat()


def commune_name(study: Study, terc: str) -> str:
    """Give a commune's name, its code if nobody named it, nothing for the whole study."""
    place = territories(study).get(terc)
    return place.name if place else terc
