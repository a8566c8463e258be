"""The sheets that are read through a mapping, taken in: what was found is said, what nobody can tell too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from netmap.ingest.answers import Answers
from netmap.ingest.choices import Blank
from netmap.ingest.context import Context
from netmap.ingest.exports.export import Export
from netmap.ingest.exports.headings import Heading
from netmap.ingest.exports.mapped import Sorted
from netmap.ingest.exports.reading import read_exports
from netmap.ingest.mapping import Asked, Mapped, Meaning, SheetMapping
from netmap.ingest.vocabulary import vocabulary

__all__ = ["take_exports"]

_WORDS = 5
_MOST_BODIES = 2_000
"""A page cannot offer more names than this in every row."""


def take_exports(
    apart: Iterable[Sorted], context: Context, blank: Blank
) -> tuple[list[Answers], list[Mapped]]:
    """Read the sheets of answers; give what respondents said, and the mappings that were used."""
    answers: list[Answers] = []
    mapped: list[Mapped] = []
    for one in apart:
        if one.kind != "answers":
            if one.mapping:
                mapped.append(Mapped(one.file, one.mapping, one.source))
            continue
        export, mapping = one.export(context)
        mapped.append(_shown(export, mapping, one.source, context))
        if one.source != "proposed":
            context.report.add(f"sheet-mapping-{one.source}", export.where)
        if _is_enough(export, mapping, context):
            answers += read_exports([(export, mapping)], context, blank)
        else:
            context.drafts.refuse("nomination", export.where)
        _say_passed(export, mapping, context)
    return answers, mapped


def _is_enough(export: Export, mapping: SheetMapping, context: Context) -> bool:
    """Tell whether a mapping says who answers and what of whom; say what it lacks."""
    meanings = list(_meanings(export, mapping))
    has_respondent = any(m.says == "respondent" for _, m in meanings)
    has_ties = any(m.partner or m.says in ("partners", "partner") for _, m in meanings)
    if has_respondent and has_ties:
        return True
    lacks = "respondent" if has_ties else "ties" if has_respondent else "both"
    tool = export.tool.name if export.tool else "hand"
    rows = sum(1 for _, cells in export.rows if any(cells))
    told = {"tool": tool, "style": export.style or "text", "rows": rows, "used": 0, "bodies": 0}
    context.report.add("sheet-export", export.where, **told)
    context.report.add("sheet-mapping-needed", export.where, lacks=lacks)
    return False


def _meanings(export: Export, mapping: SheetMapping) -> Iterator[tuple[Heading, Meaning]]:
    for heading in export.headings:
        yield heading, mapping.of(heading.title, heading.question, heading.items)


def _say_passed(export: Export, mapping: SheetMapping, context: Context) -> None:
    """Say which columns were not read: those on people apart, and those that may speak of ties."""
    passed: list[str] = []
    for heading, meaning in _meanings(export, mapping):
        if _lacks_layer(meaning) and not mapping.layer:
            first = next(iter(context.book.layers.values())).label
            context.report.add_once(
                "header-answer-layer-assumed", export.where.at(heading.question), layer=first
            )
        if meaning.says == "pass" or meaning.says or meaning.partner or heading.aspect:
            continue
        if vocabulary().is_personal(heading.title):
            where = export.where.at(heading.title, heading.title)
            context.report.add("header-personal-column", where)
        elif heading.items and any(True for _ in export.texts(heading.at)):
            context.report.add("header-answer-unmapped", export.where.at(heading.title))
        else:
            passed.append(heading.title)
    if passed:
        told = "; ".join(passed[:8])
        context.report.add("header-answer-passed", export.where, titles=told, n=len(passed))


def _lacks_layer(meaning: Meaning) -> bool:
    """Tell whether a column says that there is a tie, and not of what kind."""
    is_tie = bool(meaning.partner) and meaning.attribute in ("tie", "box")
    return not meaning.layer and (is_tie or meaning.says == "partners")


def _shown(export: Export, mapping: SheetMapping, source: str, context: Context) -> Mapped:
    """Gather what a page needs to show a mapping: every question once, with some of its cells."""
    asked: dict[str, Asked] = {}
    items: dict[str, None] = {}
    for heading in export.headings:
        key = heading.question if heading.items else heading.title
        words = () if heading.aspect else export.samples[heading.at][:_WORDS]
        before = asked.get(key, Asked(key, heading.text, (), False))
        both = tuple(dict.fromkeys((*before.words, *words)))[:_WORDS]
        asked[key] = replace(before, words=both, has_rows=before.has_rows or bool(heading.items))
        items |= dict.fromkeys(heading.items)
    named = (m.partner for part in (mapping.items, mapping.columns) for m in part.values())
    found = {
        word: ids[0] for word in named if word and len(ids := context.directory.find(word)) == 1
    }
    return Mapped(
        export.file, mapping, source, tuple(asked.values()), tuple(items), found, _bodies(context)
    )


def _bodies(context: Context) -> dict[str, str]:
    """Name the institutions that can be chosen: those of the commune, if one is chosen."""
    commune = context.commune
    here = (b for b in context.directory if not commune or b.serves_commune(commune))
    return {body.id: body.name for body in islice(here, _MOST_BODIES)}
