"""Maps of a study: its communes within their borders, coloured by what the networks and a norm say of each."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from netmap.draw import Area, AreaMap, Caption, Mark, caption, figure_areas, write_figure
from netmap.errors import ExportError, UnknownIdError
from netmap.gaps import GapState, State, summary
from netmap.i18n import Translator, format_date, format_percent, translator
from netmap.metrics import density
from netmap.model import Border, Group, Territory
from netmap.network import TieRule, info, simple
from netmap.study.analysis import Gaps, gaps_of_communes
from netmap.study.output import noted
from netmap.study.reading import communes, network, participations
from netmap.study.session import Study

__all__ = ["MAP_FIGURES", "draw_map", "has_borders", "map_alt", "map_figure", "place_map"]

_MOST_NAMED = 6
"""How many communes without borders are named below a map."""


@dataclass(frozen=True)
class _Value:
    """What is said of a commune: a share, what it would be if every missing answer were good, and the words."""

    low: float
    high: float
    words: str


@dataclass(frozen=True)
class _Steps:
    """Classes of a share: where each begins, and its colour, the darker the more."""

    begins: tuple[float, ...]
    fills: tuple[str, ...]
    word: str

    def of(self, share: float) -> str:
        """Give the class of a share; empty where there is none."""
        if math.isnan(share):
            return ""
        return f"{sum(share >= begin for begin in self.begins) - 1}"

    @property
    def marks(self) -> dict[str, Mark]:
        """The marks of the legend, and that of communes of which nothing can be said."""
        told = [Mark("", fill, f"{self.word}-{k}") for k, fill in enumerate(self.fills)]
        return {f"{k}": mark for k, mark in enumerate(told)} | {
            "": Mark("?", "#ffffff", "map-unknown")
        }


_FIFTHS = _Steps(
    (0.0, 0.2, 0.4, 0.6, 0.8), ("#fffbcc", "#c9e8b6", "#7fc9bd", "#45a3c4", "#2c5fa3"), "map-fifth"
)
_ANSWERED = _Steps((0.0, 0.65, 0.8), ("#fffbcc", "#7fc9bd", "#2c5fa3"), "map-answered")
_GROUPS: Mapping[str, Mark] = {
    Group.PILOT: Mark("P", "#8fbcdb", "map-group-pilot"),
    Group.COMPARISON: Mark("=", "#fbe3b8", "map-group-comparison"),
    Group.NONE: Mark("", "#e4e4e4", "map-group-none"),
}


def _response(one: Gaps, say: Translator) -> _Value:
    about = info(one.network)
    return _share(about.answered, len(about.responses), 0, say)


def _density(one: Gaps, say: Translator) -> _Value:
    share = density(one.network)
    ties = simple(one.network).number_of_edges()
    told = "–" if math.isnan(share) else format_percent(share, say.lang)
    return _Value(share, share, say("map-ties", n=ties, share=told))


def _rules(one: Gaps, say: Translator) -> _Value:
    states = [a.state for a in one.answers if a.state is not State.NOT_APPLICABLE]
    met, unknown = states.count(State.MET), states.count(State.UNKNOWN)
    return _share(met, len(states), unknown, say)


def _pairs(one: Gaps, say: Translator) -> _Value:
    found = summary(one.ledger)
    met, unknown = (found.counts[state.value] for state in (GapState.MET, GapState.UNKNOWN))
    return _share(met, found.total, unknown, say)


def _share(k: int, n: int, unknown: int, say: Translator) -> _Value:
    """Give a share with its counts, and the range that is left open."""
    if not n:
        return _Value(math.nan, math.nan, "–")
    low, high = k / n, (k + unknown) / n
    shares = [format_percent(share, say.lang) for share in (low, high)]
    key = "map-share" if low == high else "map-share-range"
    return _Value(low, high, say(key, k=k, n=n, low=shares[0], high=shares[1]))


MAP_FIGURES: Mapping[str, tuple[Callable[[Gaps, Translator], _Value], _Steps]] = {
    "map-response": (_response, _ANSWERED),
    "map-density": (_density, _FIFTHS),
    "map-rules": (_rules, _FIFTHS),
    "map-pairs": (_pairs, _FIFTHS),
}
"""What communes can be coloured by."""


def has_borders(study: Study) -> bool:
    """Tell whether the study holds the border of any of its communes."""
    held = study.records(Border)
    return any(place.terc in held for place in communes(study))


def draw_map(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: str,
    what: str,
    path: Path,
    lang: str,
    *,
    who: str | None = None,
) -> None:
    """Write a map of :data:`MAP_FIGURES` to ``.svg``, ``.pdf`` or ``.png``.

    Raises
    ------
    ExportError
        No borders in the study, another suffix, or a file that cannot be written.
    """
    with noted(study, path, who):
        write_figure(map_figure(study, wave, rule, norm, what, lang), path)


def map_figure(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: str,
    what: str,
    lang: str,
    *,
    made_on: dt.date | None = None,
    size: str = "a4-landscape",
    judged: Sequence[Gaps] = (),
) -> str:
    """Draw the communes of a study as SVG, coloured by one thing that is said of each.

    Parameters
    ----------
    study
        An open study that holds borders.
    wave, rule, norm
        Of which wave, by which ties, judged by which norm.
    what
        A name of :data:`MAP_FIGURES`.
    lang
        ``pl`` or ``en``.
    made_on
        Day on which the figure was made; today when left out.
    size
        A name of :data:`netmap.draw.PAGES`.
    judged
        What the norm says of each commune, if somebody asked before.

    Raises
    ------
    ExportError
        No border of any of the communes is in the study, or no such size.
    UnknownIdError
        The study has no communes.
    """
    say, (value_of, steps) = translator(lang), MAP_FIGURES[what]
    found = judged or gaps_of_communes(study, wave, rule, norm)
    told = {one.commune.terc: value_of(one, say) for one in found}
    places = [one.commune for one in found]
    graph = found[0].network if len(found) == 1 else network(study, wave, rule)
    place = places[0].name if len(places) == 1 else ""
    day = (made_on or dt.datetime.now().astimezone().date()).isoformat()
    words = caption(graph, lang, title=say(what), commune_name=place, made_on=day)
    notes = [say("map-norm", norm=found[0].norm.label.say(lang))] if what in _JUDGED else []
    shown = {
        terc: (steps.of(value.low), value.words, steps.of(value.high) != steps.of(value.low))
        for terc, value in told.items()
    }
    drawn, lacking = _drawn(study, places, shown, steps.marks, say(f"{what}-legend"))
    alt = _said(places, {terc: value.words for terc, value in told.items()}, say(what))
    facts = (*notes, *_lacking(lacking, say), *words.facts)
    return figure_areas(drawn, replace(words, facts=facts, alt=alt), lang, size=size)


_JUDGED = ("map-rules", "map-pairs")


def place_map(study: Study, lang: str, *, size: str = "screen") -> str:
    """Draw where the communes of a study lie, and which of them take part in the pilot.

    Raises
    ------
    ExportError
        No border of any of the communes is in the study.
    """
    say, places = translator(lang), communes(study)
    groups = {part.commune: part.group for part in participations(study)}
    shown = {p.terc: (str(groups.get(p.terc, Group.NONE)), "", False) for p in places}
    drawn, lacking = _drawn(study, places, shown, _GROUPS, "")
    day = dt.datetime.now().astimezone().date()
    facts = (*_lacking(lacking, say), say("map-made", date=format_date(day, lang)))
    title = say("map-places-of", study=study.name) if study.name else say("map-places")
    example = say("common-example-data") if study.is_example else ""
    alt = _said(places, {t: say(_GROUPS[mark].word) for t, (mark, *_) in shown.items()}, title)
    return figure_areas(drawn, Caption(title, facts, alt, "", facts, example), lang, size=size)


def map_alt(found: Sequence[Gaps], what: str, lang: str) -> str:
    """Say a map in words: what is said of each commune."""
    say, (value_of, _) = translator(lang), MAP_FIGURES[what]
    words = {one.commune.terc: value_of(one, say).words for one in found}
    return _said([one.commune for one in found], words, say(what))


def _drawn(
    study: Study,
    places: Sequence[Territory],
    shown: Mapping[str, tuple[str, str, bool]],
    marks: Mapping[str, Mark],
    heading: str,
) -> tuple[AreaMap, list[str]]:
    """Lay out communes with their borders and what lies round them; name those that have none."""
    if not places:
        raise UnknownIdError("commune-needed")
    borders = study.records(Border)
    areas = [
        Area(place.terc, place.name, borders[place.terc].shape, *shown[place.terc])
        for place in places
        if place.terc in borders
    ]
    if not areas:
        raise ExportError("map-no-borders")
    regions = {place.terc[:2] for place in places}
    near = {code: b.shape for code, b in borders.items() if code[:2] in regions}
    counties = {place.terc[:4] for place in places}
    around = {code: shape for code, shape in near.items() if len(code) == 6}
    around |= {code: shape for code, shape in near.items() if len(code) < 6} if not around else {}
    over = {code: shape for code, shape in near.items() if code in counties or len(code) == 2}
    lacking = [place.name for place in places if place.terc not in borders]
    return AreaMap(areas, marks, around, over, heading, "map-open"), lacking


def _lacking(names: Sequence[str], say: Translator) -> list[str]:
    if not names:
        return []
    told = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
    return [say("map-lacking", n=len(names), names=told)]


def _said(places: Sequence[Territory], words: Mapping[str, str], title: str) -> str:
    told = "; ".join(f"{place.name}: {words.get(place.terc, '–')}" for place in places)
    return f"{title}. {told}."
