"""What chance says of a change, for people and for programs: sentences by part, and one JSON document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from netmap.codebook import Codebook
from netmap.compare import (
    FEWEST_BODIES,
    Doubt,
    say_directions,
    say_exchange,
    say_explained,
    say_layers,
    say_likeness,
    say_measures,
    say_pooled,
)
from netmap.i18n import Translator, sort_key, translator
from netmap.network import TieRule
from netmap.study.changes import Course, course
from netmap.study.draws import Across, Drawn, Draws, ask_chance, question_of
from netmap.study.reading import communes
from netmap.study.session import Study
from netmap.study.tables import plain, records

__all__ = ["drawn_document", "say_drawn"]

Document = dict[str, Any]


def say_drawn(
    found: Drawn, lang: str, book: Codebook, names: Mapping[str, str]
) -> dict[str, list[str]]:
    """Say what was found, part by part: ``withheld``, ``tests``, ``layers``, ``measures``, ``explained``, ``across``.

    ``names`` are those of communes by code. A part with nothing to say is left out.
    """
    say, told = translator(lang), found.tests.set_index("test", drop=False)
    doubt = None if found.numbers.empty else Doubt.of(found.numbers)
    parts = {
        "withheld": [_withheld(found, say)] if found.withheld else [],
        "tests": [
            say_likeness(row, say)
            if name == "qap_waves"
            else say_exchange(row, say, doubt if name == "density" else None)
            for name, row in told.iterrows()
        ],
        "layers": []
        if found.tests.empty
        else [say_layers(found.layers, lambda code: book.layer(code).label.say(lang), say)],
        "measures": [*say_measures(found.measures, say), *_single(found, say)],
        "explained": say_explained(found.explained, found.asked.family, say),
        "across": _say_across(found.across, names, say) if found.across else [],
    }
    return {name: sentences for name, sentences in parts.items() if sentences}


def _withheld(found: Drawn, say: Translator) -> str:
    return say(f"doubt-withheld-{found.withheld}", n=found.bodies, least=FEWEST_BODIES)


def _single(found: Drawn, say: Translator) -> list[str]:
    return [say("doubt-withheld-single")] * found.withholds_single


def _say_across(across: Across, names: Mapping[str, str], say: Translator) -> list[str]:
    by_way = {
        str(way): sorted((names.get(code, code) for code in rows), key=sort_key(say.lang))
        for way, rows in across.by_commune.groupby("direction")["commune"]
    }
    return [*say_directions(by_way, say), *say_pooled(across.pooled, say)]


def drawn_document(
    study: Study, before: str, after: str, rule: TieRule, lang: str, asked: Draws
) -> Document:
    """Tell how sure a change is; nothing without draws.

    Returns
    -------
    dict
        ``numbers`` (over pairs seen in both waves), ``tests``, ``layers``, ``measures`` and ``explained`` as asked, why
        tests are ``withheld``, ``sentences`` of each part, ``lasting`` and ``trajectory`` over every wave of the study,
        and over many communes ``by_commune``, ``pooled`` and ``difference_in_differences``.
    """
    if not asked.draws:
        return {}
    found = ask_chance(question_of(study, before, after, rule), asked)
    names = {place.terc: place.name for place in communes(study)}
    tables = ("numbers", "tests", "layers", "measures", "explained")
    document: Document = {name: records(getattr(found, name)) for name in tables}
    document["withheld"], document["bodies_of_both"] = found.withheld, found.bodies
    document["sentences"] = say_drawn(found, lang, study.codebook, names)
    document |= _followed(course(study, rule), lang)
    return document | (_across(found.across) if found.across else {})


def _followed(made: Course, lang: str) -> Document:
    found = made.followed
    if found is None:
        return {"lasting": []}
    told = {
        "waves": list(found.waves),
        "bodies": found.bodies,
        "dyads": found.dyads,
        "ties": list(found.ties),
        "patterns": plain(found.patterns.to_dict()),
        "sentences": made.say_lasting(lang),
    }
    return {"lasting": records(found.lasting), "trajectory": told}


def _across(across: Across) -> Document:
    held = across.held
    derived = {"difference": held.difference, "sign": held.sign, "least_p": held.least_p}
    return {
        "by_commune": records(across.by_commune),
        "pooled": plain(asdict(across.pooled)),
        "difference_in_differences": plain({**asdict(held), **derived}),
    }
