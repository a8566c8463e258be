"""The sheets that are read through a mapping, taken in: what was found is said, what nobody can tell too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from netmap.ingest.answers import Answers
from netmap.ingest.choices import Blank
from netmap.ingest.context import Context
from netmap.ingest.exports.export import Export
from netmap.ingest.exports.headings import Heading
from netmap.ingest.exports.mapped import Sorted
from netmap.ingest.exports.reading import Repeat, read_export
from netmap.ingest.exports.repeats import Link, is_repeat, link_of
from netmap.ingest.exports.tools import asked_by
from netmap.ingest.exports.words import words_of
from netmap.ingest.mapping import Asked, Mapped, Meaning, SheetMapping, title_key
from netmap.ingest.mapping.meaning import SCALED
from netmap.ingest.vocabulary import vocabulary

__all__ = ["shown", "take_exports"]

_WORDS = 5
_MOST_BODIES = 2_000
"""A page cannot offer more names than this in every row."""


def take_exports(
    apart: Sequence[Sorted], context: Context, blank: Blank
) -> tuple[list[Answers], list[Mapped]]:
    """Read the sheets of answers; give what respondents said, and the mappings that were used."""
    mapped = [
        Mapped(o.file, o.mapping, o.source)
        for o in apart
        if o.mapping and o.kind not in ("answers", "matrix")
    ]
    read = [(one, *one.export(context)) for one in apart if one.kind == "answers"]
    links = _links([export for _, export, _ in read], context)
    answers: list[Answers] = []
    for at, (one, export, mapping) in enumerate(read):
        mapped.append(shown(export, mapping, one.source, context))
        if one.source != "proposed":
            context.report.add(f"sheet-mapping-{one.source}", export.where)
            _say_lacking(export, mapping, context)
        if _is_aside(export, mapping, read):
            rows = sum(1 for _, cells in export.rows if any(cells))
            context.report.add("sheet-canvas-unread", export.where, rows=rows)
        elif not is_repeat(export):
            repeats = _repeats(export, read, links)
            answers += _taken(export, mapping, repeats, context, blank)
        elif links[at] is not None and not _has_ties(export, mapping, ()):
            _say_unread(export, context)
        _say_passed(export, mapping, context)
    return answers, mapped


def _say_lacking(export: Export, mapping: SheetMapping, context: Context) -> None:
    """Say which questions, rows and columns a mapping speaks of that this file does not have."""
    here = {title_key(h.title) for h in export.headings}
    here |= {title_key(part) for h in export.headings for part in (h.question, *h.items)}
    told = (*mapping.questions, *mapping.items, *mapping.columns)
    lacking = [title for title in told if title_key(title) not in here]
    if lacking:
        shown = "; ".join(lacking[:10])
        context.report.add("header-mapping-lacking", export.where, titles=shown, n=len(lacking))


def _links(exports: Sequence[Export], context: Context) -> list[Link | None]:
    """Find for every repeat group the sheet it belongs to; say of which it was not given."""
    links = [link_of(one, exports) if is_repeat(one) else None for one in exports]
    for export, link in zip(exports, links, strict=True):
        if is_repeat(export) and link is None:
            context.report.add("sheet-repeat-alone", export.where)
            context.drafts.refuse("nomination", export.where)
    return links


def _repeats(
    export: Export,
    read: Sequence[tuple[Sorted, Export, SheetMapping]],
    links: Sequence[Link | None],
) -> list[Repeat]:
    """Gather the repeat groups of a sheet, with those within them."""
    return [
        Repeat(child, mapping, link, _repeats(child, read, links))
        for (_, child, mapping), link in zip(read, links, strict=True)
        if link is not None and link.parent is export
    ]


def _taken(
    export: Export,
    mapping: SheetMapping,
    repeats: Sequence[Repeat],
    context: Context,
    blank: Blank,
) -> list[Answers]:
    if _is_enough(export, mapping, repeats, context):
        return list(read_export(export, mapping, context, blank, repeats))
    context.drafts.refuse("nomination", export.where)
    return []


def _say_unread(export: Export, context: Context) -> None:
    """Say that the rows of a repeat group name nobody: it may be about something else."""
    rows = sum(1 for _, cells in export.rows if any(cells))
    context.report.add("sheet-repeat-unread", export.where, rows=rows)


def _is_aside(
    export: Export, mapping: SheetMapping, read: Sequence[tuple[Sorted, Export, SheetMapping]]
) -> bool:
    """Tell whether a list of Network Canvas is of people or things that an ego named beside its institutions."""
    if not _is_canvas(export) or _has_ties(export, mapping, ()):
        return False
    return any(_is_canvas(other) and _has_ties(other, said, ()) for _, other, said in read)


def _is_canvas(export: Export) -> bool:
    return export.tool is not None and export.tool.name == "canvas"


def _has_ties(export: Export, mapping: SheetMapping, repeats: Sequence[Repeat]) -> bool:
    """Tell whether a sheet, or a repeat group that belongs to it, says with whom there are ties."""
    return any(
        m.partner or m.says in ("partners", "partner") for _, m in _meanings(export, mapping)
    ) or any(_has_ties(repeat.export, repeat.mapping, repeat.within) for repeat in repeats)


def _is_enough(
    export: Export, mapping: SheetMapping, repeats: Sequence[Repeat], context: Context
) -> bool:
    """Tell whether a mapping says who answers and what of whom; say what it lacks."""
    has_respondent = any(m.says == "respondent" for _, m in _meanings(export, mapping))
    has_ties = _has_ties(export, mapping, repeats)
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
    unclear: dict[str, list[str]] = {}
    is_rowed = any(m.says == "partner" for _, m in _meanings(export, mapping))
    for heading, meaning in _meanings(export, mapping):
        if _lacks_layer(meaning) and not mapping.layer:
            first = next(iter(context.book.layers.values())).label
            context.report.add_once(
                "header-answer-layer-assumed", export.where.at(heading.question), layer=first
            )
        if meaning.says or meaning.partner or heading.aspect or (is_rowed and meaning):
            continue
        if vocabulary().is_personal(heading.title):
            where = export.where.at(heading.title, heading.title)
            context.report.add("header-personal-column", where)
        elif _asks_of_ties(heading) and any(True for _ in export.texts(heading.at)):
            unclear.setdefault(heading.question, []).append(heading.title)
        else:
            passed.append(heading.title)
    for question, titles in unclear.items():
        told = "; ".join(titles[:8])
        where = export.where.at(question)
        context.report.add("header-answer-unmapped", where, titles=told, n=len(titles))
    if passed:
        told = "; ".join(passed[:8])
        context.report.add("header-answer-passed", export.where, titles=told, n=len(passed))


def _asks_of_ties(heading: Heading) -> bool:
    """Tell whether a column seems to speak of ties: it is the row of a question, or asks how strong, how often."""
    return bool(heading.items) or asked_by(heading.text, SCALED) != ""


def _lacks_layer(meaning: Meaning) -> bool:
    """Tell whether a column says that there is a tie, and not of what kind."""
    is_tie = bool(meaning.partner) and meaning.attribute in ("tie", "box")
    return not meaning.layer and (is_tie or meaning.says == "partners")


def shown(export: Export, mapping: SheetMapping, source: str, context: Context) -> Mapped:
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
    meant = context.directory.match
    found = {word: key for word in named if word and (key := meant(word, context.commune).key)}
    return Mapped(
        export.file, mapping, source, tuple(asked.values()), tuple(items), found, _bodies(context),
        words_of(export, mapping, context.book),
    )  # fmt: skip


def _bodies(context: Context) -> dict[str, str]:
    """Name the institutions that can be chosen: those of the commune, if one is chosen."""
    commune = context.commune
    here = (b for b in context.directory if not commune or b.serves_commune(commune))
    return {body.id: body.name for body in islice(here, _MOST_BODIES)}
