"""Answers of a questionnaire: what one respondent said of the institutions of the roster, whatever the form was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from netmap.codebook import Codebook, Label
from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.naming import note_name
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble, on_scale
from netmap.ingest.vocabulary import vocabulary
from netmap.ingest.waiting import waiting_row
from netmap.model import Nomination, Origin, ResponseStatus
from netmap.questionnaire import FORM_VERSION, SCALES, Mark

__all__ = ["Answer", "Answers", "read_answers", "suits"]

Said = dict[str, float | None]
"""What a row says: a strength for every layer, ``None`` for a tie without one."""


@dataclass(frozen=True)
class Answer:
    """A row of a form: about which institution (by id, else by the name somebody wrote), and the filled cells.

    ``cells`` gives text and place by the field of a question (``strength``, ``layer:referral``).
    """

    where: Where
    target: str
    cells: Mapping[str, tuple[str, Where]]
    name: str = ""


@dataclass(frozen=True)
class Answers:
    """What one respondent sent back: of which institution, in which role, and every row that says anything."""

    mark: Mark
    where: Where
    respondent: str
    role: str = ""
    rows: Sequence[Answer] = field(default_factory=tuple)


def suits(mark: Mark, where: Where, roster: Mapping[str, str], context: Context) -> bool:
    """Tell whether a form belongs to this study, codebook, wave and commune; say why if not.

    A form of another study is taken only if every institution of its roster is known here under the same id and name.
    """
    book, report = context.book, context.report
    levels: list[str] = []
    if mark.version != FORM_VERSION:
        levels.append(report.add("sheet-form-version", where, version=mark.version))
    if mark.codebook != book.name:
        levels.append(
            report.add("sheet-form-other-codebook", where, codebook=mark.codebook, kept=book.name)
        )
    elif mark.codebook_version != book.version:
        given = {"version": mark.codebook_version, "kept": book.version}
        levels.append(report.add("sheet-form-other-version", where, **given))
    if mark.study != context.known.study:
        known = bool(roster) and all(_is_known(k, name, context) for k, name in roster.items())
        levels.append(
            report.add("sheet-form-from-elsewhere" if known else "sheet-form-other-study", where)
        )
    levels += _belonging(mark, where, context)
    return "error" not in levels


def _is_known(key: str, name: str, context: Context) -> bool:
    return key in context.directory and key in context.directory.find(name.rsplit(" (", 1)[0])


def _belonging(mark: Mark, where: Where, context: Context) -> Iterator[str]:
    """Hold the form's wave and commune against those that were chosen for the import."""
    chosen = "" if context.book.is_open else context.waves.default
    if chosen and context.waves.name(chosen, where) != context.waves.name(mark.wave, where):
        yield context.report.add("sheet-form-other-wave", where, wave=mark.wave, chosen=chosen)
    if context.commune and context.commune != mark.commune:
        place = {"commune": mark.commune, "chosen": context.commune}
        yield context.report.add("sheet-form-other-commune", where, **place)


def read_answers(everything: Sequence[Answers], context: Context) -> None:
    """Take in what respondents said: nominations, and that their institutions answered."""
    seen: dict[tuple[str, ...], Where] = {}
    held = _held(context) if everything else {}
    for answers in everything:
        wave = context.waves.name(answers.mark.wave, answers.where)
        who = (answers.respondent, answers.role, wave, answers.mark.commune)
        if who in seen:
            first = seen[who].file if seen[who].file != answers.where.file else f"{seen[who].row}"
            context.report.add("sheet-form-second", answers.where, first=first)
        seen.setdefault(who, answers.where)
        context.atlas.use(answers.mark.commune, answers.where)
        _Reader(answers, wave, context).take(held.get(who, set()))


def _held(context: Context) -> Mapping[tuple[str, ...], set[str]]:
    """Give the keys of what each respondent said before, by wave and commune."""
    held: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for n in context.known.nominations.values():
        if n.origin == Origin.SURVEY and n.reporter in ("", n.source):
            held[n.source, n.respondent, n.wave, n.commune].add(n.key)
    return held


class _Reader:
    """Takes in the answers of one respondent."""

    def __init__(self, answers: Answers, wave: str, context: Context) -> None:
        self._answers, self._wave, self._context = answers, wave, context
        self._book = context.book
        self._keys: set[str] = set()

    def take(self, held: set[str]) -> None:
        """Take in every row; say what was said before and is left blank now."""
        answers, context = self._answers, self._context
        name = context.directory[answers.respondent].name
        context.report.add("sheet-form", answers.where, name=name, n=len(answers.rows))
        for row in answers.rows:
            self._take_row(row)
        told = {
            "institution": answers.respondent, "wave": self._wave, "status": ResponseStatus.ANSWERED,
        }  # fmt: skip
        context.drafts.add("response", told, answers.where, once=False)
        kept = held - self._keys
        if kept:
            context.report.add("sheet-form-kept", answers.where, n=len(kept))

    def _take_row(self, row: Answer) -> None:
        target = row.target or self._named(row)
        if target is None:
            return
        if target == self._answers.respondent:
            self._context.report.add("row-self-tie-skipped", row.where)
            return
        read = self._read(row)
        said = None if read is None else self._said(row, read)
        if read is None or said is None:
            self._context.drafts.refuse("nomination", row.where)
            return
        details: dict[str, Any] = {n: read[n] for n in SCALES[1:] if n in read}
        for layer, strength in said.items():
            self._add(row, target, layer, strength, details)

    def _named(self, row: Answer) -> str | None:
        """Find the institution that somebody wrote in by name; empty if it is not clear, ``None`` if it is none."""
        directory, place = self._context.directory, row.where.at("", row.name)
        verdict = directory.match(row.name, self._answers.mark.commune)
        note_name(self._context.report, place, row.name, verdict, directory)
        if verdict.reason == "left-out":
            self._context.drafts.refuse("nomination", row.where, action="unchanged")
            return None
        return verdict.key

    def _read(self, row: Answer) -> dict[str, Any] | None:
        """Read the cells of a row; ``None`` if one of them cannot be read."""
        read: dict[str, Any] = {}
        failed = False
        for name, (raw, where) in row.cells.items():
            value = _value(name, raw, self._book)
            if isinstance(value, Trouble):
                self._context.report.add(value.code, where, **value.params)
                failed = True
            elif value is not None:
                read[name] = value
        return None if failed else read

    def _said(self, row: Answer, read: Mapping[str, Any]) -> Said | None:
        """Say what a row states of every layer; ``None``, and a finding, if it contradicts itself."""
        report, strength = self._context.report, read.get("strength")
        kinds = {
            name.removeprefix("layer:"): v for name, v in read.items() if name.startswith("layer:")
        }
        counted = {layer: yes for layer, yes in kinds.items() if self._book.layer(layer).counts}
        wishes: Said = {
            layer: None if yes else 0.0 for layer, yes in kinds.items() if layer not in counted
        }
        if strength == 0 and any(counted.values()):
            report.add("row-form-no-and-kind", row.where)
            return None
        if strength == 0:
            return {c: 0.0 for c, layer in self._book.layers.items() if layer.counts} | wishes
        if strength is None and not kinds:
            report.add("row-form-unclear", row.where)
            return None
        if strength is None and any(counted.values()):
            report.add("row-form-kind-without-strength", row.where)
        if strength is not None and not any(counted.values()):
            counted[self._assumed(row)] = True
        return {layer: strength if yes else 0.0 for layer, yes in counted.items()} | wishes

    def _assumed(self, row: Answer) -> str:
        """Give the layer of a strength without a kind: the codebook's first, as for any tie that names none."""
        first = next(iter(self._book.layers.values()))
        self._context.report.add("row-form-strength-without-kind", row.where, layer=first.label)
        return first.code

    def _add(
        self,
        row: Answer,
        target: str,
        layer: str,
        strength: float | None,
        details: Mapping[str, Any],
    ) -> None:
        answers = self._answers
        given = {
            "source": answers.respondent, "target": target, "wave": self._wave, "layer": layer,
            "commune": answers.mark.commune, "strength": strength, **details, "origin": Origin.SURVEY,
            "respondent": answers.role, "row": f"{row.where.file}!{row.where.row}",
        }  # fmt: skip
        if not target:
            names, place = {"target": row.name}, answers.mark.commune
            waiting = waiting_row("nomination", given, names, place, row.where)
            self._context.drafts.wait(waiting)
            return
        record = self._context.drafts.add("nomination", given, row.where, once=False)
        if isinstance(record, Nomination):
            self._keys.add(record.key)


def _value(name: str, raw: str, book: Codebook) -> float | bool | Trouble | None:
    """Read a cell: a step of its scale, or yes or no; ``None`` if it says nothing."""
    cleaned, words = clean(raw), vocabulary()
    if cleaned.control:
        return Trouble("cell-control-character", {"character": cleaned.control})
    if words.is_excel_error(cleaned.text):
        return Trouble("cell-excel-error")
    if not name.startswith("layer:"):
        scale, text = book.scales[name], cleaned.text
        if not text or (words.is_missing(text) and scale.level(text) is None):
            return None
        return on_scale(text, scale)
    if words.is_yes(cleaned.text):
        return True
    if words.is_no(cleaned.text):
        return False
    if not cleaned.text or words.is_missing(cleaned.text):
        return None
    return Trouble("cell-unknown-code", {"known": Label("tak; nie", "yes; no")})
