"""The report of a commune, or of every commune of the study: gathered here, written by ``netmap.report``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import numpy as np

from netmap.compare import DRAWS, MEASURE_DRAWS, Reading, seen_changes
from netmap.errors import ExportError, UnknownIdError
from netmap.gaps import Norm, judge, ledger, proposals, resources
from netmap.i18n import translator
from netmap.model import Group, Wave
from netmap.network import TieRule
from netmap.report import Certainty, CommuneReport, Judged, Map, Moment, write_docx
from netmap.study.analysis import Gaps, compare
from netmap.study.changes import course, doubt_of
from netmap.study.dossiers import dossier
from netmap.study.draw_documents import say_drawn
from netmap.study.draws import FAMILIES, FIRST_MEASURES, Draws, ask_chance, question_of
from netmap.study.maps import has_borders, map_alt, map_figure
from netmap.study.missing import SEED
from netmap.study.norms import norm_named
from netmap.study.output import noted
from netmap.study.picture import commune_name
from netmap.study.placing import positions
from netmap.study.reading import communes, network, participations, wave_named, waves
from netmap.study.session import Study

__all__ = ["REPORT_FORMATS", "report_of", "write_report"]

MOST_TESTED = 100
"""Places with more institutions are tested on request only: their tests take longer than a report should."""

MOST_PROPOSED = 5
"""So many proposals a report makes for a commune: no team takes up more at once."""

MAPS = ("map-response", "map-rules")
"""The maps that a report of several communes shows, where the study holds their borders."""

REPORT_FORMATS: tuple[str, ...] = (".docx",)
"""What a report can be written as, by suffix."""


def write_report(
    study: Study,
    rule: TieRule,
    path: Path,
    lang: str,
    *,
    before: str | None = None,
    after: str | None = None,
    norm: str = "liderzy-kooperacji",
    made_on: dt.date | None = None,
    who: str | None = None,
) -> None:
    """Write the report of the rule's commune; without one, an overview of all and a chapter for each.

    Parameters
    ----------
    study, rule
        What to report, under which tie rule.
    path
        A ``.docx`` file.
    lang
        ``pl`` or ``en``.
    before, after
        Waves by id, label or phase; the first and the last when left out. A study with one wave gives a report of it.
    norm
        The cooperation model to judge by.
    made_on
        Day on the title page; today when left out.

    Raises
    ------
    ExportError
        Another suffix, or a file that cannot be written.
    UnknownIdError
        The study has no wave yet, or none of that name.
    """
    if path.suffix.lower() not in REPORT_FORMATS:
        known = ", ".join(REPORT_FORMATS)
        raise ExportError("report-format", suffix=path.suffix or path.name, known=known)
    chosen = _chosen(study, before, after)
    day = made_on or dt.datetime.now().astimezone().date()
    codes = [rule.commune] if rule.commune else [place.terc for place in communes(study)] or [""]
    with noted(study, path, who):
        reports = [
            report_of(study, replace(rule, commune=code), lang, chosen, norm=norm, made_on=day)
            for code in codes
        ]
        write_docx(reports, path, list(_maps(study, chosen[-1], rule, reports)))


def _maps(
    study: Study, wave: Wave, rule: TieRule, reports: Sequence[CommuneReport]
) -> Iterator[Map]:
    """Draw the communes of a report, as its overview tells of them; nothing without borders or a norm."""
    found = [
        Gaps(place, r.latest.network, r.norm, judged.answers, judged.ledger, judged.resources)
        for place, r in zip(communes(study), reports, strict=False)
        if r.norm and (judged := r.latest.judged)
    ]
    if len(found) < 2 or not has_borders(study):
        return
    first = reports[0]
    for what in MAPS:
        drawn = map_figure(
            study, wave.id, rule, "", what, first.lang, made_on=first.made_on, size="report", judged=found
        )  # fmt: skip
        invented = [first.say("common-example-data")] if first.is_example else []
        about = "; ".join([first.latest.title(first.say), *invented])
        yield Map(drawn, map_alt(found, what, first.lang), f"{first.say(what)} ({about}).")


def _chosen(study: Study, before: str | None, after: str | None) -> list[Wave]:
    """Give the two waves to hold against one another, or the only one."""
    known = waves(study)
    if not known:
        raise UnknownIdError("no-waves")
    first = wave_named(study, before) if before else known[0]
    last = wave_named(study, after) if after else known[-1]
    return [first] if first.id == last.id else [first, last]


def report_of(
    study: Study, rule: TieRule, lang: str, chosen: Sequence[Wave], *, norm: str, made_on: dt.date
) -> CommuneReport:
    """Gather what the report of one commune says."""
    standard: Norm | None = norm_named(study, norm)
    if standard and standard.codebook != study.codebook.name:
        standard = None  # a norm of other words than the study's has nothing to say of it
    groups = {p.commune: p.group for p in participations(study) if p.group is not Group.NONE}
    found = compare(study, chosen[0].id, chosen[-1].id, rule) if len(chosen) > 1 else None
    return CommuneReport(
        place=commune_name(study, rule.commune),
        study=study.name,
        lang=lang,
        made_on=made_on,
        moments=tuple(
            _moment(study, wave, rule, standard, is_last=wave is chosen[-1]) for wave in chosen
        ),
        positions=positions(study, rule.commune),
        norm=standard,
        comparison=found,
        doubt=doubt_of(found, seed=SEED) if found else None,
        certainty=_certainty(study, chosen, rule, lang) if found else None,
        lasting=_lasting(study, rule, lang),
        seed=SEED,
        group=str(groups.get(rule.commune, "")),
        version=version("netmap"),
        mark=study.last_act.mark,
    )


def _certainty(study: Study, chosen: Sequence[Wave], rule: TieRule, lang: str) -> Certainty:
    """Ask chance about the change; in large places the tests are left to whoever asks for them."""
    question = question_of(study, chosen[0].id, chosen[-1].id, rule)
    is_large = question.found.counts.bodies_shared > MOST_TESTED
    if is_large and question.found.reading is not Reading.STOP:
        numbers = seen_changes(question.found, DRAWS, rng=np.random.default_rng(SEED))
        said = [translator(lang)("report-certainty-large", most=MOST_TESTED)]
        return Certainty(numbers, {"withheld": said}, DRAWS)
    asked = Draws(DRAWS, SEED, FIRST_MEASURES, FAMILIES[0], measure_draws=MEASURE_DRAWS)
    drawn = ask_chance(question, asked)
    names = {place.terc: place.name for place in communes(study)}
    told = say_drawn(drawn, lang, study.codebook, names)
    return Certainty(drawn.numbers, told, DRAWS, drawn.measures)


def _lasting(study: Study, rule: TieRule, lang: str) -> Sequence[str]:
    """Say how long ties last; two waves have said it already."""
    return course(study, rule).say_lasting(lang) if len(waves(study)) > 2 else ()


def _moment(study: Study, wave: Wave, rule: TieRule, norm: Norm | None, *, is_last: bool) -> Moment:
    graph = network(study, wave.id, rule)
    if norm is None:
        return Moment(graph)
    known = dossier(study, graph)
    judged = Judged(
        tuple(judge(graph, norm, known)),
        ledger(graph, norm, known),
        resources(graph, norm, known),
        tuple(proposals(graph, norm, most=MOST_PROPOSED, dossier=known)) if is_last else (),
    )
    return Moment(graph, judged)
