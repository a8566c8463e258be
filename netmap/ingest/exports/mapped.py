"""Which sheets are read through a mapping: one that was given, that the study keeps, or that netmap proposes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from netmap.ingest.choices import MappingText
from netmap.ingest.context import Context
from netmap.ingest.exports.export import Export, export_at, recognised
from netmap.ingest.exports.proposal import proposed
from netmap.ingest.exports.tools import tools
from netmap.ingest.findings import Where
from netmap.ingest.mapping import MappingProblem, Meaning, SheetMapping, read_mapping, title_key
from netmap.ingest.reading import RawFile, RawSheet
from netmap.ingest.text import letters, texts_of_row
from netmap.model import Setting

__all__ = ["KEPT", "Sorted", "given_mappings", "sort_sheets"]

KEPT = "mapping:"
"""Under which names a study keeps the mappings of its imports."""
_DEPTH = 20
_ENOUGH = 0.8


@dataclass(frozen=True)
class Sorted:
    """A sheet set apart: its file, and the mapping that was given or kept for it, if any."""

    file: str
    sheet: RawSheet
    mapping: SheetMapping | None
    source: str

    @property
    def kind(self) -> str:
        """What the sheet is."""
        return self.mapping.kind if self.mapping else "answers"

    def header(self) -> list[int]:
        """Give the places of the header's rows: as the mapping says, else where most of its headings stand."""
        if self.mapping is None:
            return []
        numbers = {number: at for at, (number, _) in enumerate(self.sheet.rows)}
        if self.mapping.header:
            return [numbers[row] for row in self.mapping.header if row in numbers]
        return _likeliest(self.mapping, self.sheet)

    def export(self, context: Context) -> tuple[Export, SheetMapping]:
        """Read a sheet of answers, and say what its columns mean."""
        sheet = self.sheet
        if self.mapping is not None and self.mapping.last is not None:
            rows = [row for row in sheet.rows if row[0] <= self.mapping.last]
            sheet = replace(sheet, rows=rows)
        spoken = set(map(title_key, self.mapping.columns)) if self.mapping else set()
        found = recognised(self.file, sheet, context, spoken)
        if self.mapping is None or self.source == "kept":
            if found is None:
                found = export_at(self.file, sheet, self.header(), None, context)
            own = proposed(found, context)
            return found, own if self.mapping is None else _overlaid(own, self.mapping)
        if found is None or (self.mapping.header and not self.mapping.tool):
            tool = tools().get(self.mapping.tool)
            found = export_at(self.file, sheet, self.header(), tool, context)
        return found, self.mapping


def given_mappings(text: MappingText | None, context: Context) -> tuple[SheetMapping, ...]:
    """Read the mapping that was given; what is wrong with it is a finding with its line."""
    if text is None:
        return ()
    try:
        mappings = read_mapping(text.text, context.book)
    except MappingProblem as problem:
        where = Where(text.name, "", problem.line, problem.key)
        context.report.add("sheet-mapping-wrong", where, why=problem.why, **_told(problem.params))
        return ()
    return mappings


def _told(params: Mapping[str, object]) -> dict[str, object]:
    """Give what the message may need, empty where the reason does not tell it."""
    told = {("said" if name == "value" else name): value for name, value in params.items()}
    return {"reason": "", "said": "", "known": "", **told}


def sort_sheets(
    files: Sequence[RawFile], given: Sequence[SheetMapping], context: Context
) -> tuple[list[Sorted], list[RawFile]]:
    """Set apart the sheets that are read through a mapping; give the files without them."""
    apart, rest = [], []
    kept = [] if given else list(_kept(context))
    for file in files:
        left = []
        for sheet in file.sheets:
            if sheet.network or sheet.is_hidden or not sheet.rows:
                left.append(sheet)
                continue
            found = _sorted(file.name, sheet, given, kept)
            if found is None:
                left.append(sheet)
            else:
                apart.append(found)
        rest.append(replace(file, sheets=tuple(left)))
    _say_unused(given, apart, context)
    return apart, rest


def _sorted(
    file: str,
    sheet: RawSheet,
    given: Sequence[SheetMapping],
    kept: Sequence[SheetMapping],
) -> Sorted | None:
    for mapping in given:
        if mapping.name in ("", sheet.name) and _fits(mapping, sheet):
            return Sorted(file, sheet, mapping, "given")
    heads = [_titles(cells) for _, cells in sheet.rows[:_DEPTH]]
    is_export = any(tool.knows(titles) for tool in tools().values() for titles in heads)
    likely = max(kept, key=lambda mapping: _best(mapping, sheet), default=None)
    fits = likely is not None and _best(likely, sheet) >= _ENOUGH
    if likely is not None and fits and is_export == bool(likely.tool):
        header = () if is_export else tuple(sheet.rows[at][0] for at in _likeliest(likely, sheet))
        anywhere = replace(likely, name="", header=header, last=None, wave="", commune="")
        return Sorted(file, sheet, anywhere, "kept")
    return Sorted(file, sheet, None, "proposed") if is_export else None


def _kept(context: Context) -> Iterator[SheetMapping]:
    for name, setting in context.known.settings.items():
        if name.startswith(KEPT) and isinstance(setting, Setting) and setting.value:
            try:
                found = read_mapping(setting.value, context.book)
                yield from (one for one in found if one.header != (0,))
            except MappingProblem:  # kept under another codebook
                continue


def _say_unused(given: Sequence[SheetMapping], apart: Iterable[Sorted], context: Context) -> None:
    used = [one.mapping for one in apart if one.source == "given"]
    for mapping in given:
        if all(mapping is not one for one in used):
            which = f" “{mapping.name}”" if mapping.name else ""
            context.report.add("sheet-mapping-unused", Where(), which=which)


# ── which mapping fits which sheet ──────────────────────────────────────────────────────────────────────────────────


def _fits(mapping: SheetMapping, sheet: RawSheet) -> bool:
    """Tell whether a mapping that was given is for a sheet: named so, or half of its headings are there.

    In a CSV file nothing has a name: a mapping that speaks of no heading is for it.
    """
    is_all = not (mapping.name or mapping.questions or mapping.items or mapping.columns)
    is_named = mapping.name == sheet.name and (bool(mapping.name) or is_all)
    return is_named or _best(mapping, sheet) >= 0.5


def _best(mapping: SheetMapping, sheet: RawSheet) -> float:
    if mapping.header == (0,):
        return 1.0 if mapping.name == sheet.name else 0.0
    return max((_fit(mapping, sheet, rows) for rows in _headers(mapping, sheet)), default=0.0)


def _likeliest(mapping: SheetMapping, sheet: RawSheet) -> list[int]:
    """Give the places of the rows in which most of what a mapping speaks of stands."""
    headers = _headers(mapping, sheet)
    return max(headers, key=lambda rows: _fit(mapping, sheet, rows), default=[])


def _headers(mapping: SheetMapping, sheet: RawSheet) -> list[list[int]]:
    """List where a header may stand, of as many rows as the mapping's has."""
    many = max(1, len(mapping.header))
    rows = range(min(_DEPTH, len(sheet.rows)) - many + 1)
    return [list(range(at, at + many)) for at in rows]


def _fit(mapping: SheetMapping, sheet: RawSheet, header: Sequence[int]) -> float:
    """Give the share of what a mapping speaks of that stands in a row: headings, questions, rows of questions."""
    told = " ".join(f" {title_key(title)} " for at in header for title in _titles(sheet.rows[at][1]))  # fmt: skip
    named = [*mapping.questions, *mapping.items, *mapping.columns]
    keys = [title_key(name.partition("#")[0].split(" … ")[0]) for name in named]
    return sum(f" {key} " in told for key in keys) / len(keys) if keys else 0.0


def _titles(cells: Sequence[str | None]) -> list[str]:
    titles = texts_of_row(cells)
    return titles if any(titles) else [letters(at + 1) for at in range(len(cells))]


def _overlaid(own: SheetMapping, kept: SheetMapping) -> SheetMapping:
    """Lay a kept mapping over what netmap proposes: what was decided goes before, what is new is proposed."""

    def over(ours: Mapping[str, Meaning], theirs: Mapping[str, Meaning]) -> dict[str, Meaning]:
        named = {title_key(title) for title in theirs}
        return {**theirs, **{t: m for t, m in ours.items() if title_key(t) not in named}}

    return replace(
        kept, name=own.name,
        questions=over(own.questions, kept.questions), items=over(own.items, kept.items),
        columns=over(own.columns, kept.columns),
    )  # fmt: skip
