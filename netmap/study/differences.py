"""What the updates of a plan would change, in words: names instead of ids, labels instead of codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from itertools import islice

from netmap.codebook import Codebook
from netmap.i18n import format_number, translator
from netmap.ingest import Plan, PlannedRow
from netmap.model import Institution, Nomination, Record, Waiting
from netmap.study.session import Study
from netmap.study.wording import in_words

__all__ = ["changed_fields", "changed_values", "differences", "record_name", "whole_record"]

_PROVENANCE = ("import_id", "row", "said")
"""Where a record came from is not what it says."""

_NAMING = ("id", "name", "source", "target", "layer", "wave", "institution", "label")
"""What a record is called by."""


def differences(study: Study, plan: Plan, lang: str, most: int) -> list[dict[str, object]]:
    """List what the updates of a plan would change, field by field, at most so many."""
    names = {body.id: body.name for body in study.journal.records(Institution).values()}
    names |= {row.record.id: row.record.name for row in plan.planned.single if _is_new_body(row)}  # type: ignore[union-attr]
    return list(islice(_differences(plan, names, study.codebook, lang), most))


def changed_values(plan: Plan) -> int:
    """Count the values that the updates of a plan would change, however many of them are listed."""
    updates = ((r.before, r.record) for r in plan.planned.single if r.action == "update")
    return sum(
        sum(1 for _ in _changed(before, after)) for before, after in updates if before and after
    )


def _changed(before: Record, after: Record) -> Iterator[str]:
    """Go through the fields that say something else, without where a record came from."""
    for name in (field.name for field in fields(after)):
        if name not in _PROVENANCE and getattr(before, name) != getattr(after, name):
            yield name


def _is_new_body(row: PlannedRow) -> bool:
    return isinstance(row.record, Institution) and row.before is None


def _differences(
    plan: Plan, names: Mapping[str, str], book: Codebook, lang: str
) -> Iterator[dict[str, object]]:
    for row in plan.planned.single:
        if row.action == "update" and row.before is not None and row.record is not None:
            yield from changed_fields(row.before, row.record, names, book, lang)


def changed_fields(
    before: Record, after: Record, names: Mapping[str, str], book: Codebook, lang: str
) -> Iterator[dict[str, object]]:
    """Go through the fields in which two states of a record differ, each as a row in words."""
    called = record_name(before, names, book, lang)
    for name in _changed(before, after):
        yield {
            "record": called,
            "field": _field(name, lang),
            "before": _said(name, getattr(before, name), book, lang),
            "after": _said(name, getattr(after, name), book, lang),
        }


def whole_record(
    record: Record, names: Mapping[str, str], book: Codebook, lang: str
) -> tuple[str, str]:
    """Give a record's name, and what it says beside that, in words."""
    called = record_name(record, names, book, lang)
    held = {
        field.name: _said(field.name, getattr(record, field.name), book, lang)
        for field in fields(record)
        if field.name not in (*_PROVENANCE, *_NAMING)
    }
    told = (f"{_field(name, lang)}: {value}" for name, value in held.items() if value)
    return called, "; ".join(told)


def _field(name: str, lang: str) -> str:
    say = translator(lang)
    return say(f"field-{name}") if say.has(f"field-{name}") else name


def record_name(record: Record, names: Mapping[str, str], book: Codebook, lang: str) -> str:
    """Name a record as people would: an institution by its name, a nomination by its two sides and layer."""
    if isinstance(record, Nomination):
        ends = " → ".join(names.get(body, body) for body in (record.source, record.target))
        told = [book.layer(record.layer).label.say(lang), record.wave, _post(record, book, lang)]
        return f"{ends} ({', '.join(filter(None, told))})"
    if isinstance(record, Waiting):
        return "; ".join(record.names.values())
    own = getattr(record, "name", "") or getattr(record, "label", "")
    body = str(getattr(record, "institution", ""))
    return own or names.get(body, body) or record.key


def _post(nomination: Nomination, book: Codebook, lang: str) -> str:
    """Say whose words these are where an institution has several respondents: the post, and the number after it."""
    code, _, number = nomination.respondent.partition(" ")
    post = book.respondents.get(code)
    return " ".join(filter(None, (post.label.say(lang) if post else code, number)))


def _said(name: str, value: object, book: Codebook, lang: str) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_said('', held, book, lang)}" for key, held in value.items())
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, float):
        return format_number(value, lang)
    coded = "response" if name == "status" else name
    told = in_words([{coded: value}], book, lang)[0][coded]
    return "" if told is None else str(told)
