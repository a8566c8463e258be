"""Questionnaires out of a study: one for a commune and wave, or one for every institution, ready to come back."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from netmap.codebook import fold
from netmap.errors import ExportError, UnknownIdError
from netmap.i18n import sort_key
from netmap.ingest import Limits, find_wave
from netmap.model import Institution, Wave
from netmap.questionnaire import (
    Body,
    Form,
    Mark,
    columns_of,
    told_apart,
    write_survey,
    write_workbook,
)
from netmap.store import reading
from netmap.study.output import stamp_of
from netmap.study.picture import commune_name
from netmap.study.reading import commune_named, territories, waves
from netmap.study.session import Study

__all__ = [
    "QUESTIONNAIRE_FORMATS",
    "questionnaire",
    "questionnaire_refusal",
    "write_questionnaires",
]

QUESTIONNAIRE_FORMATS = (".xlsx", ".zip", ".lss")
"""What a questionnaire can be written as, by suffix; a folder or ``.zip`` gets a workbook for every institution."""


def questionnaire(
    study: Study, commune: str, wave: str, *, all_tiers: bool = False, lang: str = "pl"
) -> Form:
    """Make the questionnaire of a commune and wave: the roster, never an earlier answer.

    Parameters
    ----------
    study
        An open study.
    commune
        Code or name.
    wave
        Id, label or phase of a wave; another word is the id of a wave that is still to come.
    all_tiers
        Ask about ROPS and other bodies of the voivodeship too.
    lang
        The language of the form.

    Raises
    ------
    UnknownIdError
        No such commune, or no wave named.
    ExportError
        Fewer than two institutions serve the commune.
    """
    terc = commune_named(study, commune)
    if not terc or not wave.strip():
        raise UnknownIdError("questionnaire-place")
    moment = find_wave(waves(study), wave) or Wave(wave.strip())
    book = study.codebook
    day = moment.date or dt.datetime.now().astimezone().date().isoformat()
    bodies = [
        body
        for body in reading.institutions(study.graph)
        if body.serves_commune(terc)
        and body.is_active(day)
        and (all_tiers or book.tier(body.tier).local)
    ]
    if len(bodies) < 2:
        raise ExportError("questionnaire-roster", commune=commune_name(study, terc), n=len(bodies))
    mark = Mark(study.journal.study_id, book.name, book.version, terc, moment.id, lang)
    place = commune_name(study, terc)
    return Form(mark, book, place, moment.label or moment.id, _told_apart(study, bodies, lang))


def _told_apart(study: Study, bodies: Sequence[Institution], lang: str) -> tuple[Body, ...]:
    """List institutions in the order of their names, no two of which look alike."""
    names = told_apart(bodies, {code: place.name for code, place in territories(study).items()})
    in_order = sort_key(lang)
    ordered = sorted(sorted(names), key=lambda key: in_order(names[key]))
    return tuple(Body(key, names[key]) for key in ordered)


def questionnaire_refusal(form: Form, suffix: str) -> ExportError | None:
    """Say why a form cannot be written so: a survey with more columns than netmap reads back; ``None`` if it can."""
    columns = columns_of(form)
    if suffix != ".lss" or columns <= Limits.columns:
        return None
    told = {"n": len(form.bodies), "columns": columns, "most": Limits.columns}
    return ExportError("questionnaire-too-wide", **told)


def write_questionnaires(
    study: Study,
    commune: str,
    wave: str,
    path: Path,
    lang: str,
    *,
    all_tiers: bool = False,
    who: str | None = None,
) -> list[Path]:
    """Write the questionnaire: ``.xlsx`` or ``.lss``, or into a folder or ``.zip`` a workbook for every institution.

    Raises
    ------
    UnknownIdError
        No such commune.
    ExportError
        Another suffix, no roster, more institutions than a LimeSurvey survey holds, or a file that cannot be written.
    """
    form = questionnaire(study, commune, wave, all_tiers=all_tiers, lang=lang)
    try:
        written = list(_written(form, path, lang))
    except OSError as error:
        raise ExportError("export-unwritable", path=str(path), reason=str(error)) from error
    study.save([], action="export", who=who, files=[stamp_of(one) for one in written])
    return written


def _written(form: Form, path: Path, lang: str) -> list[Path]:
    suffix = path.suffix.casefold()
    if path.is_dir() or not suffix:
        return _write_each(form, path, lang)
    if suffix not in QUESTIONNAIRE_FORMATS:
        known = ", ".join(QUESTIONNAIRE_FORMATS)
        raise ExportError("export-format", suffix=suffix, known=known)
    refusal = questionnaire_refusal(form, suffix)
    if refusal:
        raise refusal
    write = {".xlsx": write_workbook, ".zip": _write_packed, ".lss": write_survey}[suffix]
    write(form, path, lang)
    return [path]


def _write_packed(form: Form, path: Path, lang: str) -> None:
    """Pack a workbook for every institution into one file."""
    with (
        tempfile.TemporaryDirectory(prefix="netmap-") as folder,
        ZipFile(path, "w", ZIP_DEFLATED) as pack,
    ):
        for one in _write_each(form, Path(folder), lang):
            pack.write(one, one.name)


def _write_each(form: Form, folder: Path, lang: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for number, body in enumerate(form.bodies, start=1):
        name = fold(body.name).replace(" ", "-")[:60]
        path = folder / f"{number:02d}-{name}.xlsx"
        own = replace(form, mark=replace(form.mark, respondent=body.id))
        write_workbook(own, path, lang)
        written.append(path)
    return written
