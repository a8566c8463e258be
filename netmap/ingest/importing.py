"""From files to a plan: everything is read and understood together before anything is saved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

from netmap.errors import UnreadableFileError
from netmap.ingest.answers import Answers, read_answers
from netmap.ingest.beside import apart_beside, told_by_titles
from netmap.ingest.cases import read_cases
from netmap.ingest.choices import Blank, Choices
from netmap.ingest.communes import read_communes
from netmap.ingest.context import Context
from netmap.ingest.drafts import Drafts
from netmap.ingest.editions import tell_unlisted
from netmap.ingest.exports import (
    Sorted,
    ask_of_words,
    gathered,
    given_mappings,
    listed,
    offered,
    sort_sheets,
    take_exports,
    with_words,
)
from netmap.ingest.findings import Report, Where
from netmap.ingest.forms import is_form, read_form
from netmap.ingest.gathering import gather_notes
from netmap.ingest.levels import with_levels
from netmap.ingest.loosening import loosen
from netmap.ingest.mapping import Mapped, SheetMapping
from netmap.ingest.matrix import unfold, unfold_as
from netmap.ingest.merged import grouped, unmerged
from netmap.ingest.names import Directory
from netmap.ingest.one_speaker import with_speakers
from netmap.ingest.packed import READABLE, is_lock, is_readable
from netmap.ingest.partitions import joined
from netmap.ingest.places import Atlas
from netmap.ingest.plan import Known, Plan
from netmap.ingest.reading import (
    Limits,
    Opened,
    RawFile,
    SmallFiles,
    half_of_pair,
    read_files,
)
from netmap.ingest.registers import as_rosters
from netmap.ingest.relations import name_kinds
from netmap.ingest.repeated import unrepeated
from netmap.ingest.responses import read_responses
from netmap.ingest.roster import check_labels, read_rosters
from netmap.ingest.rows import rows_of
from netmap.ingest.settling import settle_waiting
from netmap.ingest.stage import Stage, Tell, tell_nobody
from netmap.ingest.surveys import is_survey, read_survey
from netmap.ingest.tables import Table, header_of, tables
from netmap.ingest.teams import read_teams
from netmap.ingest.ties import read_ties
from netmap.ingest.unseen import seen_only, tell_colours, tell_comments
from netmap.ingest.values import Trouble
from netmap.ingest.vocabulary import vocabulary
from netmap.ingest.waiting import doubts
from netmap.ingest.waves import Waves
from netmap.ingest.wide_ties import unfold_kinds, unfold_kinds_as

__all__ = ["READABLE", "plan_import"]

_MARK_DEPTH = 10
_MOST_FORESEEN = 5_000
"""Rosters of more rows than this are read once only: no matrix is that large."""
_READ, _MANY_READ, _MANY = 0.4, 0.6, 10
"""About what share of the time of an import is spent on reading a few files, and on so many and more."""
_UNDERSTOOD, _BEFORE_FORMS = 0.9, 0.75
"""What share of it has gone by when the tables are understood, and when filled forms are yet to be."""


def plan_import(
    paths: Sequence[Path],
    known: Known,
    choices: Choices | None = None,
    *,
    limits: Limits | None = None,
    tell: Tell = tell_nobody,
) -> Plan:
    """Plan an import: read the files, understand them together, and say what would change.

    Nothing is saved and nothing is raised for what is in the files: what is wrong with them is in the plan's findings.

    Parameters
    ----------
    paths
        CSV or XLSX files in any order; the roster may be in one and the ties in another. A folder or an archive (ZIP)
        stands for the files in it.
    known
        What the study holds.
    choices
        What the files do not say: wave, commune, what an empty cell of a matrix means, what columns mean.
    limits
        How much is taken in.
    tell
        Is told how far the work is, after every file and every part of understanding them.
    """
    choices = choices or Choices()
    report = Report()
    named = {path.name for path in paths}
    paths = list(_unpacked(paths, report))
    files, stamps = _read(paths, report, limits, tell)
    files = joined(files, report)
    context = _context(known, report, choices.wave, choices.commune)
    _heed_marks(files, context)
    for file in files:
        tell_comments(file, report)
        if not is_form(file):
            tell_colours(file, report)
    sheets = [
        seen_only(unmerged(file, report), report)
        for file in files
        if not is_form(file) and not is_survey(file)
    ]
    whole = gathered(as_rosters(sheets, context), context)
    apart, rest = sort_sheets(whole, given_mappings(choices.mapping, context), context)
    apart, rest, worded = with_words(apart, rest, whole, context)
    context.foreseen = _foreseen(rest, known, choices)
    apart, plain, lists, unfolded = _unfolded(apart, rest, context, choices.blank)
    beside = {f.name for f in files if f.name not in named} if any(map(is_form, files)) else set()
    read = {one.file for one in (*apart, *plain)}
    by_kind = _recognised(lists, context, beside, read)
    for table in (listed(one, report) for one in (*apart, *plain) if one.kind != "answers"):
        if table is not None:
            by_kind[table.kind].append(table)
    forms = [file for file in files if is_form(file) or is_survey(file)]
    tell(Stage(_share_of_reading(paths) + 0.1))
    _understand(by_kind, context)
    exported, mapped = take_exports(apart, context, choices.blank)
    read_answers([*_answers(forms, context, tell), *exported], context)
    settled = settle_waiting(context)
    _settle(context)
    mapped += [*unfolded, *offered(lists, context)]
    mapped += ask_of_words(rest, worded, mapped, context)
    waiting = context.drafts.waiting
    return Plan(
        rows=context.drafts.planned(),
        doubts=doubts(waiting.values(), context.directory),
        waiting=tuple(row for key, row in waiting.items() if key not in known.waiting),
        settled=tuple(settled),
        bodies=tuple(context.directory) if waiting else (),
        findings=report.in_order(path.name for path in paths),
        files=stamps,
        mapped=tuple(mapped),
    )


def _unpacked(paths: Sequence[Path], report: Report) -> Iterator[Path]:
    """Put the files of a folder in its place; say which files in it are none that netmap reads."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        held = sorted(path.iterdir())
        kept = [one for one in held if one.is_file() and _is_taken(one)]
        for one in held:
            if one not in kept and not is_lock(one.name):
                report.add("file-folder-passed-over", Where(one.name))
        if not kept:
            report.add("file-folder-empty", Where(path.name))
        yield from kept


def _is_taken(path: Path) -> bool:
    return is_readable(path.name) or (path.suffix.casefold() == ".zip" and not is_lock(path.name))


def _read(
    paths: Sequence[Path], report: Report, limits: Limits | None, tell: Tell
) -> tuple[list[RawFile], tuple[tuple[str, str], ...]]:
    """Read every file that can be read, one given twice once; give the names and hashes of what was given, too.

    Of an archive that is the archive: what lies on somebody's disk.
    """
    files: dict[str, RawFile] = {}
    given: dict[str, str] = {}
    for path, opened in _opened(paths, report, limits, tell):
        if opened.archive:
            _tell_archive(opened, path.name, report)
            given.setdefault(opened.archive, path.name)
        for file in opened.files:
            told = file.sha256 + _wave_of_name(file)
            if told in files and (not opened.archive or _has_rows(file)):
                report.add("file-given-twice", Where(file.name), first=files[told].name)
            files.setdefault(told, file)
            if not opened.archive:
                given.setdefault(file.sha256, file.name)
    return list(files.values()), tuple((name, digest) for digest, name in given.items())


def _opened(
    paths: Sequence[Path], report: Report, limits: Limits | None, tell: Tell
) -> Iterator[tuple[Path, Opened]]:
    """Open file after file, and say of which that could not be done."""
    whole, share = _whole_pairs(paths), _share_of_reading(paths)
    with SmallFiles(limits or Limits()) if len(whole) > 1 else nullcontext() as small:
        for number, path in enumerate(whole):
            tell(Stage(share * number / len(whole), number + 1, len(whole)))
            try:
                yield path, read_files(path, limits, small)
            except UnreadableFileError as error:
                _say_unreadable(error, path.name, report)


def _share_of_reading(paths: Sequence[Path]) -> float:
    return _READ if len(paths) < _MANY else _MANY_READ


def _wave_of_name(file: RawFile) -> str:
    """Give the wave that the name of a network file says: what nothing changed in is the same in two waves."""
    is_network = any(sheet.network for sheet in file.sheets)
    return vocabulary().wave_of(file.name.rsplit(".", 1)[0]) if is_network else ""


def _has_rows(file: RawFile) -> bool:
    """Tell whether a file holds more than headings: those without are alike for every session of a tool."""
    return any(len(sheet.rows) > 1 for sheet in file.sheets)


def _say_unreadable(error: UnreadableFileError, file: str, report: Report) -> None:
    """Say what keeps a file from being read, at the sheet and the row or line where it stands."""
    params: dict[str, Any] = {name: v for name, v in error.params.items() if name != "file"}
    sheet, row = params.pop("sheet", ""), params.pop("row", params.get("line"))
    report.add(error.code, Where(file, sheet, row), **params)


def _tell_archive(opened: Opened, name: str, report: Report) -> None:
    """Say what an archive holds: how many files were read, which were passed over, which cannot be read."""
    report.add("file-archive", Where(name), n=len(opened.files))
    for other in opened.passed:
        report.add("file-archive-passed-over", Where(other), archive=name)
    for error in opened.troubles:
        _say_unreadable(error, str(error.params["file"]), report)


def _foreseen(files: Sequence[RawFile], known: Known, choices: Choices) -> Directory | None:
    """Give the institutions that the study will hold once its rosters are read, if a sheet may be a matrix of them."""
    is_open, rosters, is_needed = known.codebook.is_open, [], False
    for file in files:
        for sheet in (
            one for one in file.sheets if one.rows and not one.is_hidden and not one.network
        ):
            header = header_of(sheet, is_open=is_open)
            if header is not None and header.kind == "institution":
                rosters.append(replace(file, sheets=(sheet,)))
            elif header is None or len(header.columns) < len(sheet.rows[header.at][1]):
                is_needed = True
    rows = sum(len(file.sheets[0].rows) for file in rosters)
    if not (rosters and is_needed) or is_open or rows > _MOST_FORESEEN:
        return None
    unheard = _context(known, Report(), choices.wave, choices.commune)
    told = [table for file in rosters for table in tables(file, unheard.report, is_open=is_open)]
    read_rosters(told, unheard)
    return unheard.directory


def _unfolded(
    apart: Sequence[Sorted], rest: Sequence[RawFile], context: Context, blank: Blank
) -> tuple[list[Sorted], list[Sorted], list[RawFile], list[Mapped]]:
    """Turn matrices, and lists with a column for each kind, into plain lists: by a mapping, and what is recognised.

    Gives the sheets of a mapping that stay as they are, those that were made plain lists, the other files, and how
    what was turned is read.
    """
    left: list[Sorted] = []
    plain: list[Sorted] = []
    lists: list[RawFile] = []
    mapped: list[Mapped] = []
    for one in apart:
        if one.mapping is not None and one.kind == "matrix":
            told = unfold_as(one.file, one.sheet, one.mapping, one.source, context, blank)
            if told is not None:
                lists.append(RawFile(one.file, "", (told[0],)))
                mapped.append(told[1])
        elif one.mapping is not None and one.mapping.has_kinds:
            turned, shown = _plain(one, one.mapping, context, blank)
            plain.append(turned)
            mapped.append(shown)
        else:
            left.append(one)
    for file in (one for one in rest if one.sheets):
        single, parted = apart_beside(unrepeated(file, context), context)
        unfolded, matrices = unfold(single, context, blank)
        shown_matrices = [one for one in matrices if one.mapping.name not in parted]
        spoken = told_by_titles(with_speakers(unfolded, context), context)
        whole = grouped(spoken, context.report, is_open=context.book.is_open)
        graded = with_levels(whole, context.book, context.report)
        listed_kinds, shown_kinds = unfold_kinds(graded, context, blank)
        lists.append(listed_kinds)
        mapped += [*shown_matrices, *shown_kinds]
    return left, plain, lists, mapped


def _plain(
    one: Sorted, mapping: SheetMapping, context: Context, blank: Blank
) -> tuple[Sorted, Mapped]:
    """Turn a list whose mapping says which columns are kinds of ties into a plain one."""
    header = next(reversed(one.header()), None)
    told = one.file, one.sheet, header, mapping, one.source, context, blank
    sheet, plain, shown = unfold_kinds_as(*told)
    return replace(one, sheet=sheet, mapping=plain), shown


def _answers(forms: Sequence[RawFile], context: Context, tell: Tell) -> Iterator[Answers]:
    """Give what respondents said in questionnaires; it needs the roster, which another file may hold."""
    begun = _BEFORE_FORMS if forms else _UNDERSTOOD
    tell(Stage(begun))
    for number, file in enumerate(forms, start=1):
        yield from (read_form if is_form(file) else read_survey)(file, context)
        tell(Stage(begun + (1 - begun) * number / len(forms)))


def _heed_marks(files: Sequence[RawFile], context: Context) -> None:
    """Take in the words with which a file says that its data are invented: the whole study then says so."""
    for file in files:
        for sheet in file.sheets:
            for at, cells in sheet.rows[:_MARK_DEPTH]:
                mark = next((c for c in cells if c and vocabulary().is_example(c)), None)
                if mark:
                    where = Where(file.name, sheet.name, at, "", mark)
                    told = {"name": "example", "value": "yes"}
                    context.drafts.add("setting", told, where, once=False)
                    context.report.add("sheet-example", where)


def _whole_pairs(paths: Sequence[Path]) -> list[Path]:
    """Let the header file of a UCINET pair stand for both."""
    whole = [half_of_pair(path) or path for path in paths]
    return list(
        dict.fromkeys(w if w.exists() else path for w, path in zip(whole, paths, strict=True))
    )


def _recognised(
    files: Sequence[RawFile], context: Context, beside: Set[str], read: Set[str]
) -> dict[str, list[Table]]:
    """Recognise every sheet, and file it by its kind.

    Files ``beside`` came along with filled forms; of those ``read`` other sheets are read otherwise.
    """
    by_kind: defaultdict[str, list[Table]] = defaultdict(list)
    is_open = context.book.is_open
    for file in files:
        for sheet in file.sheets:
            if sheet.network and sheet.name != "nodes" and not is_open:
                name_kinds(sheet, context.book)
        told = tables(
            file,
            context.report,
            is_open=is_open,
            is_beside=file.name in beside,
            is_rest=file.name in read,
        )
        for table in told:
            if is_open:
                by_kind[table.kind].append(
                    loosen(table, context.book, context.atlas, context.report)
                )
            else:
                by_kind[table.kind].append(table)
    return by_kind


def _context(known: Known, report: Report, wave: str | None, commune: str | None) -> Context:
    book, atlas = known.codebook, Atlas(known.territories, known.terc.values())
    context = Context(
        known=known,
        report=report,
        drafts=Drafts(known, report),
        atlas=atlas,
        waves=Waves(known.waves, wave or ("1" if book.is_open else "")),
        directory=Directory(known.institutions.values(), book, atlas.names, known.namings.values()),
    )
    if commune:
        place = Where(column="--commune", value=commune)
        spot = context.atlas.find(commune)
        if isinstance(spot, Trouble):
            report.add(spot.code, place, **spot.params)
        elif len(spot.terc) != 6:
            report.add("cell-not-a-commune", place)
        else:
            context.commune = spot.terc
            context.atlas.use(spot.terc, place)
    return context


def _understand(by_kind: dict[str, list[Table]], context: Context) -> None:
    """Understand the tables, those that others lean on first."""
    for table in by_kind["participation"]:
        read_communes(table, context)
    read_rosters(by_kind["institution"], context)
    gather_notes(context.report, list(context.registers))
    tell_unlisted(context)
    for table in by_kind["wave"]:
        for row in rows_of(table, context.report):
            context.waves.declare(row, context.drafts)
    for table in by_kind["membership"]:
        read_teams(table, context)
    for table in by_kind["case_part"]:
        read_cases(table, context)
    for table in by_kind["response"]:
        read_responses(table, context)
    for table in by_kind["nomination"]:
        read_ties(table, context)


def _settle(context: Context) -> None:
    """Decide on what only the whole import could tell: waves that were mentioned, labels, places."""
    context.waves.settle(context.drafts, context.report)
    check_labels(context)
    for territory, where in context.atlas.territories():
        given = {name: getattr(territory, name) for name in territory.__dataclass_fields__}
        context.drafts.add("territory", given, where)
