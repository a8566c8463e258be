"""What an import says of each record, held against what the study holds: created, updated, unchanged or refused."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any, cast

from netmap.codebook import Label
from netmap.ingest.findings import Report, Where
from netmap.ingest.many_ties import ManyTies
from netmap.ingest.plan import Known
from netmap.ingest.planned import Action, PlannedRow, PlannedRows, Run
from netmap.ingest.rows import Row
from netmap.ingest.waiting import waiting_row
from netmap.model import RECORD_TYPES, Nomination, Record, Waiting

__all__ = ["Drafts", "Planned"]

_PROVENANCE = ("import_id", "row")
_JOINED = ("attributes",)


@dataclass(slots=True)
class _Draft:
    """A record as the files tell it so far; ``names`` are the fields they speak of.

    ``given`` is what they say: the record's own words, unless the study says more.
    """

    names: Collection[str]
    record: Record
    where: Where
    apart: dict[str, Any] | None = None

    @property
    def given(self) -> Mapping[str, Any]:
        """What the files say so far, by field."""
        if self.apart is not None:
            return self.apart
        return {name: getattr(self.record, name) for name in self.names}

    def complete(self, record: Record, told: Mapping[str, Any]) -> None:
        """Take in what another row, or the whole import, says besides."""
        self.apart = {**self.given, **told}
        self.record = record


Planned = list[PlannedRow | tuple[str, str, Where] | Run]


class Drafts:
    """Collects what the files say, record by record.

    Parameters
    ----------
    known
        What the study holds.
    report
        Takes what there is to say of repeated and contradicting rows.
    """

    def __init__(self, known: Known, report: Report) -> None:
        self._known = known
        self._report = report
        self._drafts: dict[tuple[str, str], _Draft] = {}
        self._planned: Planned = []
        self._many: list[ManyTies] = []
        self.waiting: dict[str, Waiting] = {}
        self._shapes: dict[tuple[str, ...], tuple[str, ...]] = {}

    def add(
        self,
        kind: str,
        given: Mapping[str, Any],
        where: Where,
        *,
        proposed: Mapping[str, Any] | None = None,
        once: bool = True,
        title: Callable[[str], str | Label] = str,
    ) -> Record | None:
        """Take in what a row says of a record; ``None`` if another row of this import says otherwise.

        Parameters
        ----------
        kind
            A name of ``model.RECORD_TYPES``.
        given
            What the row says, by field; what it does not say stays as stored.
        where
            The row.
        proposed
            What is assumed where neither the row nor the study says anything.
        once
            Whether a second row on the same record is worth a finding.
        title
            What the file calls a field.
        """
        fresh = _make(kind, {**(proposed or {}), **given})
        key = fresh.key
        if self.first(kind, fresh, given, where, proposed=proposed):
            return self._drafts[kind, key].record
        draft = self._drafts[kind, key]
        told = {f: v for f, v in given.items() if f not in _PROVENANCE}
        against = [name for f in told for name in _differing(f, draft.given, told, title)]
        return self._again(kind, key, told, against, where, once=once)

    def first(
        self,
        kind: str,
        fresh: Record,
        given: Mapping[str, Any],
        where: Where,
        *,
        proposed: Mapping[str, Any] | None = None,
    ) -> bool:
        """Take in a record made of what a row says, if no row before it spoke of the same; ``False`` if one did."""
        key = fresh.key
        if self._draft(kind, key) is not None:
            return False
        before = self._known.records(kind).get(key)
        if before is None and proposed is None:
            names = self._shapes.setdefault(tuple(given), tuple(given))
            self._drafts[kind, key] = _Draft(names, fresh, where)
        else:
            record = _laid_over(before, given, proposed or {}) if before else fresh
            self._drafts[kind, key] = _Draft((), record, where, dict(given))
        self._planned.append((kind, key, where))
        return True

    def take_many(self, ties: ManyTies, begin: int, end: int) -> None:
        """Take in new ties of which nobody else has spoken, from one of their rows to another."""
        if begin < end:
            self._planned.append(Run(ties, begin, end))

    def know(self, ties: ManyTies) -> None:
        """Hold new ties against what is said of ties from now on."""
        if len(ties):
            self._many.append(ties)

    @contextmanager
    def set_apart(self) -> Iterator[Planned]:
        """Give what is planned meanwhile, to be put in its place later."""
        apart: Planned = []
        planned, self._planned = self._planned, apart
        try:
            yield apart
        finally:
            self._planned = planned

    def put(self, planned: Planned) -> None:
        """Put what was set apart in its place."""
        self._planned += planned

    def _draft(self, kind: str, key: str) -> _Draft | None:
        """Give what was said of a record so far; a tie held with many others is told apart from them by that."""
        known = self._drafts.get((kind, key))
        if known is None and kind == "nomination":
            for ties in self._many:
                row = ties.by_key.get(key)
                if row is not None:
                    given = ties.given(row)
                    known = _Draft(tuple(given), ties.record(row), ties.where(row))
                    self._drafts[kind, key] = known
        return known

    def _again(
        self,
        kind: str,
        key: str,
        told: Mapping[str, Any],
        against: list[str | Label],
        where: Where,
        *,
        once: bool,
    ) -> Record | None:
        """Take in a second row on one record: it may repeat or complete the first, not contradict it."""
        draft = self._drafts[kind, key]
        is_open = self._known.codebook.is_open and kind == "nomination"
        params = {"first": draft.where.seen_from(where), "fields": _listed(against)}
        if against and not is_open:
            self._report.add("row-contradiction", where, **params)
            self.refuse(kind, where, key=key)
            return None
        if once:
            self._report.add("row-replaced" if against else "row-repeated", where, **params)
            self._planned.append((kind, key, where))
        came = {f: v for f, v in draft.given.items() if f in _PROVENANCE}
        record = _merged(draft.record, {**told, **came}, {})
        draft.complete(record, {f: getattr(record, f) for f in told})
        return record

    def refuse(self, kind: str, where: Where, *, key: str = "", action: Action = "reject") -> None:
        """Plan a row that cannot be saved."""
        self._planned.append(PlannedRow(kind, key, action, where.file, where.sheet, where.row))

    def take(self, kind: str, row: Row, **options: Any) -> Record | None:
        """Take in a row that was read, or refuse it if anything in it failed."""
        if row.failed:
            self.refuse(kind, row.where)
            return None
        if row.is_left_out:
            self.refuse(kind, row.where, action="unchanged")
            return None
        if row.unclear:
            self.wait(waiting_row(kind, row.given, row.unclear, row.commune, row.where))
            return None
        return self.add(kind, row.given, row.where, title=row.table.title, **options)

    def wait(self, waiting: Waiting) -> None:
        """Keep a row until somebody says which institution it means; one that repeats another waits with it."""
        where, before = _place(waiting), self.waiting.get(waiting.id)
        if before is None:
            self.waiting[waiting.id] = waiting
        elif _place(before) != where:
            self._report.add("row-repeated", where, first=_place(before).seen_from(where))
        action: Action = "queue" if before is None else "unchanged"
        self.refuse(waiting.kind, where, key=waiting.id, action=action)

    def of(self, kind: str) -> Iterator[tuple[Record, Where]]:
        """Give the records of a kind that the files speak of, as they would become."""
        for (its_kind, _), draft in self._drafts.items():
            if its_kind == kind:
                yield draft.record, draft.where
        for ties in self._many if kind == "nomination" else ():
            for key, row in ties.by_key.items():
                if (kind, key) not in self._drafts:
                    yield ties.record(row), ties.where(row)

    def days(self) -> Iterator[tuple[str, str]]:
        """Give the days of each wave on which somebody spoke of a tie."""
        for (kind, _), draft in self._drafts.items():
            if kind == "nomination":
                said = cast(Nomination, draft.record)
                yield said.wave, said.date
        for ties in self._many:
            yield from ties.days()

    def record(self, kind: str, key: str) -> Record | None:
        """Give a record as the files have told it so far; ``None`` if they have not."""
        draft = self._draft(kind, key)
        return None if draft is None else draft.record

    def given(self, kind: str, key: str) -> Mapping[str, Any] | None:
        """Give what the files have said so far of a record; ``None`` if nothing."""
        draft = self._draft(kind, key)
        return None if draft is None else draft.given

    def revise(self, kind: str, key: str, **values: Any) -> None:
        """Complete a record with what only the whole import could tell."""
        draft = self._drafts[kind, key]
        draft.complete(_merged(draft.record, values, {}), values)

    def planned(self) -> PlannedRows:
        """Give every row of the plan."""
        came_up = {id(ties): self._came_up(ties) for ties in self._many}
        parts: list[PlannedRow | Run] = []
        for planned in self._planned:
            if isinstance(planned, PlannedRow):
                parts.append(planned)
            elif isinstance(planned, tuple):
                parts.append(self._settled(*planned))
            else:
                parts += self._told_apart(planned, came_up[id(planned.ties)])
        return PlannedRows(parts)

    def _came_up(self, ties: ManyTies) -> list[tuple[int, str]]:
        """Give the ties that others came to speak of besides the many: their rows and keys."""
        known = ties.known_by_key
        keys = (key for kind, key in self._drafts if kind == "nomination")
        return sorted((known[key], key) for key in keys if key in known)

    def _told_apart(self, run: Run, came_up: list[tuple[int, str]]) -> Iterator[PlannedRow | Run]:
        """Give new ties together, but for those that others came to speak of."""
        begin = run.begin
        first, last = (bisect_left(came_up, (row, "")) for row in (run.begin, run.end))
        for row, key in came_up[first:last]:
            if begin < row:
                yield Run(run.ties, begin, row)
            yield self._settled("nomination", key, self._drafts["nomination", key].where)
            begin = row + 1
        if begin < run.end:
            yield Run(run.ties, begin, run.end)

    def _settled(self, kind: str, key: str, where: Where) -> PlannedRow:
        """Say what becomes of a record; a second row on it changes nothing more."""
        draft = self._drafts[kind, key]
        before, record = self._known.records(kind).get(key), draft.record
        action: Action = "create" if before is None else "update"
        if before is not None and (record is before or _same(before, record)):
            action, record = "unchanged", before
        if where is not draft.where:
            action, before = "unchanged", record
        return PlannedRow(kind, key, action, where.file, where.sheet, where.row, before, record)


def _place(waiting: Waiting) -> Where:
    return Where(waiting.file, waiting.sheet, waiting.row)


def _listed(titles: Sequence[str | Label]) -> str | Label:
    """List titles of columns: as a file has them, or in the language of whoever reads."""
    told = [Label(title, title) if isinstance(title, str) else title for title in titles]
    if all(isinstance(title, str) for title in titles):
        return ", ".join(one.pl for one in told)
    return Label(", ".join(one.pl for one in told), ", ".join(one.en for one in told))


def _differing(
    field: str,
    ones: Mapping[str, Any],
    others: Mapping[str, Any],
    title: Callable[[str], str | Label],
) -> Iterator[str | Label]:
    """Name the columns in which two rows contradict one another; attributes do only where both have them."""
    one, other = ones.get(field, others[field]), others[field]
    if isinstance(one, Mapping):
        yield from (name for name in one.keys() & other.keys() if one[name] != other[name])
    elif one != other:
        yield title(field)


def _make(kind: str, values: Mapping[str, Any]) -> Record:
    record_type: Any = RECORD_TYPES[kind]
    made: Record = record_type(**values)
    return made


def _merged(before: Record, given: Mapping[str, Any], proposed: Mapping[str, Any]) -> Record:
    """Lay what is given over what is stored; what is proposed fills only what is empty."""
    missing = {f: v for f, v in proposed.items() if getattr(before, f) in ("", None, ())}
    joined = {f: {**getattr(before, f), **given[f]} for f in _JOINED if f in given}
    changed: Record = replace(before, **{**missing, **given, **joined})
    return changed


def _laid_over(before: Record, given: Mapping[str, Any], proposed: Mapping[str, Any]) -> Record:
    """Lay what is given over what is stored; what is stored itself if that says all of it already."""
    says_more = any(
        getattr(before, f) != value for f, value in given.items() if f not in _PROVENANCE
    )
    return _merged(before, given, proposed) if says_more or proposed else before


def _same(before: Record, after: Record) -> bool:
    """Tell whether nothing changed but the way back to the file."""
    names = [f.name for f in fields(before) if f.name not in _PROVENANCE]
    return all(getattr(before, name) == getattr(after, name) for name in names)
