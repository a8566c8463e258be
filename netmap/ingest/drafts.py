"""What an import says of each record, held against what the study holds: created, updated, unchanged or refused."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from netmap.codebook import Label
from netmap.ingest.findings import Report, Where
from netmap.ingest.plan import Action, Known, PlannedRow
from netmap.ingest.rows import Row
from netmap.ingest.waiting import waiting_row
from netmap.model import RECORD_TYPES, Record, Waiting

__all__ = ["Drafts"]

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
        self._planned: list[PlannedRow | tuple[str, str, Where]] = []
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
        if (kind, key) in self._drafts:
            return False
        before = self._known.records(kind).get(key)
        if before is None and proposed is None:
            names = self._shapes.setdefault(tuple(given), tuple(given))
            self._drafts[kind, key] = _Draft(names, fresh, where)
        else:
            record = _merged(before, given, proposed or {}) if before else fresh
            self._drafts[kind, key] = _Draft((), record, where, dict(given))
        self._planned.append((kind, key, where))
        return True

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
        record = _merged(draft.record, told, {})
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

    def record(self, kind: str, key: str) -> Record | None:
        """Give a record as the files have told it so far; ``None`` if they have not."""
        draft = self._drafts.get((kind, key))
        return None if draft is None else draft.record

    def given(self, kind: str, key: str) -> Mapping[str, Any] | None:
        """Give what the files have said so far of a record; ``None`` if nothing."""
        draft = self._drafts.get((kind, key))
        return None if draft is None else draft.given

    def revise(self, kind: str, key: str, **values: Any) -> None:
        """Complete a record with what only the whole import could tell."""
        draft = self._drafts[kind, key]
        draft.complete(_merged(draft.record, values, {}), values)

    def planned(self) -> tuple[PlannedRow, ...]:
        """Give every row of the plan."""
        return tuple(
            row if isinstance(row, PlannedRow) else self._settled(*row) for row in self._planned
        )

    def _settled(self, kind: str, key: str, where: Where) -> PlannedRow:
        """Say what becomes of a record; a second row on it changes nothing more."""
        draft = self._drafts[kind, key]
        before, record = self._known.records(kind).get(key), draft.record
        action: Action = "create" if before is None else "update"
        if before is not None and _same(before, record):
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


def _same(before: Record, after: Record) -> bool:
    """Tell whether nothing changed but the way back to the file."""
    names = [f.name for f in fields(before) if f.name not in _PROVENANCE]
    return all(getattr(before, name) == getattr(after, name) for name in names)
