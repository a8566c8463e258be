"""The rows of an export become answers: a wide row of one body says something of many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from netmap.ingest.answers import Answer, Answers
from netmap.ingest.choices import Blank
from netmap.ingest.context import ANY_LAYER, Context
from netmap.ingest.exports.export import Export
from netmap.ingest.exports.headings import Heading
from netmap.ingest.exports.lists import parted
from netmap.ingest.exports.standing import day_of, standing
from netmap.ingest.findings import Where
from netmap.ingest.mapping import Meaning, SheetMapping
from netmap.ingest.mapping.meaning import SCALED
from netmap.ingest.naming import note_name
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble, date
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["read_exports"]

_PASSED = {
    "unfinished": "row-answer-unfinished",
    "preview": "row-answer-preview",
    "spam": "row-answer-preview",
    "refused": "row-answer-refused",
    "no-consent": "row-answer-no-consent",
}


_Target = tuple[str, str]
"""Whom something is said of: an id, else the word that somebody wrote."""
_Said = tuple[_Target, str, str, Where]
"""What a cell says: of whom, in which field of an answer, in which words, and where."""


@dataclass
class _Response:
    """What one row says before it is known whose words they are."""

    where: Where
    cells: Sequence[str | None]
    respondent: str
    name: str
    post: str
    number: str
    day: str
    commune: str
    wave: str
    rows: list[Answer] = field(default_factory=list)


def read_exports(
    exports: Sequence[tuple[Export, SheetMapping]], context: Context, blank: Blank
) -> Iterator[Answers]:
    """Give what every respondent of every export said."""
    for export, mapping in exports:
        yield from _Reader(export, mapping, context, blank).answers()


class _Reader:
    """Reads one sheet of answers."""

    def __init__(
        self, export: Export, mapping: SheetMapping, context: Context, blank: Blank
    ) -> None:
        self._export, self._mapping, self._context = export, mapping, context
        self._blank = Blank(mapping.blank) if mapping.blank else blank
        self._passed: Counter[str] = Counter()

    def answers(self) -> Iterator[Answers]:
        """Give the answers; say how many rows were used, and why others were not."""
        export, report = self._export, self._context.report
        responses = [r for number, cells in export.rows if (r := self._response(number, cells))]
        told = responses
        posts = self._told_apart(told)
        tool = export.tool.name if export.tool else "hand"
        report.add(
            "sheet-export", export.where, tool=tool, style=export.style or "text",
            rows=sum(1 for _, cells in export.rows if any(cells)), used=len(told),
            bodies=len({response.respondent or response.name for response in told}),
        )  # fmt: skip
        for response in told:
            yield Answers(
                response.wave, response.commune, response.where, response.respondent,
                posts[id(response)], response.rows, date=response.day, is_form=False,
                name=response.name,
            )  # fmt: skip

    # ── the columns ─────────────────────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _meanings(self) -> list[tuple[Heading, Meaning]]:
        mapping = self._mapping
        told = ((h, mapping.of(h.title, h.question, h.items)) for h in self._export.headings)
        return [(h, m) for h, m in told if m and m.says != "pass"]

    def _columns(self, says: str) -> list[int]:
        return [heading.at for heading, meaning in self._meanings if meaning.says == says]

    def _one(self, cells: Sequence[str | None], says: str) -> str:
        """Give what the first filled column of a meaning says, in the words of netmap."""
        texts = (_text(cells, at) for at in self._columns(says))
        text = next((t for t in texts if t and not vocabulary().is_missing(t)), "")
        return self._mapping.said(says, text) if text else ""

    # ── one row ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _response(self, number: int, cells: Sequence[str | None]) -> _Response | None:
        """Read a row; ``None`` if it is no answer, and said why."""
        where = Where(self._export.file, self._export.sheet, number)
        if not any(_text(cells, h.at) for h, _ in self._meanings):
            self._pass_over("row-answer-empty", where)
            return None
        reason = standing(self._export, cells, self._columns("consent"))
        if reason:
            self._pass_over(_PASSED[reason], where)
            return None
        commune = self._commune(cells, where)
        wave = self._one(cells, "wave") or self._mapping.wave or self._context.waves.default
        if not wave:
            if not self._passed["header-no-wave"]:
                self._context.report.add("header-no-wave", self._export.where)
            self._passed["header-no-wave"] += 1
            return None
        respondent = self._respondent(cells, where, commune)
        if respondent is None:
            return None
        response = _Response(
            where, cells, *respondent, self._post(cells), self._number(cells, number),
            self._day(cells), commune, wave,
        )  # fmt: skip
        response.rows = list(self._rows(response))
        return response

    def _pass_over(self, code: str, where: Where) -> None:
        self._passed[code] += 1
        self._context.report.add(code, where)

    def _respondent(
        self, cells: Sequence[str | None], where: Where, commune: str
    ) -> tuple[str, str] | None:
        """Give the institution that answers and the word for it, the first empty if that is not clear.

        ``None`` if none is given, or if somebody decided that the word means none.
        """
        told = [(h, _text(cells, h.at)) for h, m in self._meanings if m.says == "respondent"]
        filled = [(h, text) for h, text in told if text and not vocabulary().is_missing(text)]
        if not filled:
            self._context.report.add("cell-answer-no-respondent", where.at(told[0][0].title))
            return None
        heading, text = filled[0]
        word, place = self._mapping.said("respondent", text), where.at(heading.title, text)
        verdict = self._context.meant(word, place, commune)
        note_name(self._context.report, place, word, verdict, self._context.directory)
        if verdict.reason == "left-out":
            self._context.drafts.refuse("response", where, action="unchanged")
            return None
        return verdict.key, word

    def _post(self, cells: Sequence[str | None]) -> str:
        """Give the post of whoever answered by its code: never the words themselves, which may be a name."""
        text, book = self._one(cells, "post"), self._context.book
        if not text or not book.respondents:
            return ""
        return book.find("respondents", text) or list(book.respondents)[-1]

    def _number(self, cells: Sequence[str | None], row: int) -> str:
        told = self._one(cells, "number")
        own = self._export.own.get("number")
        return told or (_text(cells, own) if own is not None else "") or str(row)

    def _day(self, cells: Sequence[str | None]) -> str:
        told = date(self._one(cells, "date"))
        return day_of(self._export, cells) if isinstance(told, Trouble) else told

    def _commune(self, cells: Sequence[str | None], where: Where) -> str:
        word = self._one(cells, "commune") or self._mapping.commune
        if not word:
            return self._context.commune
        spot = self._context.atlas.find(word)
        if isinstance(spot, Trouble):
            self._context.report.add(spot.code, where.at("", word), **spot.params)
            return ""
        if len(spot.terc) != 6:
            self._context.report.add("cell-not-a-commune", where.at("", word))
            return ""
        return spot.terc

    # ── what it says of others ──────────────────────────────────────────────────────────────────────────────────────

    def _rows(self, response: _Response) -> Iterator[Answer]:
        """Gather what the row says by the institution it is about: by its id, else by the word for it."""
        said: dict[_Target, dict[str, tuple[str, Where]]] = {}
        places: dict[_Target, Where] = {}
        for target, name, text, where in self._said(response):
            places.setdefault(target, where)
            cells = said.setdefault(target, {})
            if name in cells and cells[name][0] != text:
                words = (cells[name][0], text)
                text = "yes" if name.startswith("layer:") and "yes" in words else text
            cells[name] = (text, where)
        for (key, word), cells in said.items():
            yield Answer(places[key, word], key, cells, word)

    def _meant(self, word: str, where: Where, response: _Response) -> _Target | None:
        """Say whom a word means: an id, or the word itself where that is not clear; ``None`` for nobody or oneself."""
        verdict = self._context.meant(word, where, response.commune)
        if verdict.reason == "left-out" or (verdict.key and verdict.key == response.respondent):
            return None
        return (verdict.key, "") if verdict.key else ("", word)

    def _said(self, response: _Response) -> Iterator[_Said]:
        """Give everything the row says: of whom, what (as a field of an answer), the words, and where."""
        of_row = self._one(response.cells, "partner")
        yield from self._named_alone(of_row, response)
        for heading, meaning in self._meanings:
            text = _text(response.cells, heading.at)
            where = response.where.at(heading.title, text)
            if meaning.says == "partners":
                yield from self._listed(text, meaning, where, response)
            elif meaning.says == "layers":
                yield from self._kinds(text, meaning.partner or of_row, where, response)
            elif not meaning.says or (heading.aspect == "other" and text):
                yield from self._one_cell(heading, meaning, text, where, response, of_row)

    def _named_alone(self, partner: str, response: _Response) -> Iterator[_Said]:
        """Take the naming itself for a tie, where a mapping says so: such a row may say no more."""
        told = [(h, m) for h, m in self._meanings if m.says == "partner" and m.attribute == "tie"]
        for heading, meaning in told if partner else []:
            where = response.where.at(heading.title, partner)
            target = self._meant(partner, where, response)
            if target:
                yield target, f"layer:{meaning.layer or self._first_layer}", "yes", where

    def _one_cell(
        self, heading: Heading, meaning: Meaning, text: str, where: Where, response: _Response,
        of_row: str,
    ) -> Iterator[_Said]:  # fmt: skip
        if heading.aspect == "other" and not meaning.partner:
            if text and not _is_box(text):
                yield from self._listed(text, meaning, where, response)
            return
        partner = meaning.partner or of_row
        name, said = self._in_words(heading, meaning, text)
        if not partner or not said:
            return
        target = self._meant(partner, where, response)
        if target:
            yield target, name, said, where

    def _in_words(self, heading: Heading, meaning: Meaning, text: str) -> tuple[str, str]:
        """Give the field of an answer that a cell fills, and what it says there; empty if it says nothing."""
        attribute = "note" if heading.aspect == "comment" else meaning.attribute or "tie"
        said = self._mapping.said(attribute, text) if text else ""
        if attribute in SCALED:
            blank = "0" if attribute == "strength" and self._blank is Blank.NONE else ""
            name = f"{attribute}:{meaning.layer}" if meaning.layer else attribute
            return name, said or blank
        if attribute in ("tie", "box"):
            return f"layer:{meaning.layer or self._first_layer}", self._yes_or_no(
                said, heading, is_box=attribute == "box"
            )
        return attribute, said

    def _yes_or_no(self, said: str, heading: Heading, *, is_box: bool) -> str:
        """Say what a cell says of a tie; a box that nobody ticked says nothing, unless blanks mean none."""
        words = vocabulary()
        if not said or words.is_missing(said):
            return "no" if self._blank is Blank.NONE and not said else ""
        is_no = words.is_no(said) or plain(said) in ("0", "n")
        if is_no:
            return "" if is_box and self._blank is not Blank.NONE else "no"
        is_own = any(plain(said) == plain(item) for item in heading.items)
        return "yes" if words.is_yes(said) or said == "1" or is_own or is_box else said

    def _listed(
        self, text: str, meaning: Meaning, where: Where, response: _Response
    ) -> Iterator[_Said]:
        """Read a cell that lists institutions."""
        if not text or vocabulary().is_missing(text):
            return
        attribute = meaning.attribute if meaning.attribute in ("tie", "box", "") else ""
        layer = meaning.layer or self._first_layer
        for word in parted(text, self._separators, lambda w: bool(self._find(w, response))):
            meant = self._mapping.said("partners", word)
            if vocabulary().is_missing(meant) or vocabulary().is_no(meant):
                continue
            target = self._meant(meant, where.at(where.column, word), response)
            if target:
                yield target, f"layer:{layer}", "yes" if attribute != "no" else "", where

    def _kinds(self, text: str, partner: str, where: Where, response: _Response) -> Iterator[_Said]:
        """Read a cell that lists kinds of cooperation with one institution."""
        if not text or vocabulary().is_missing(text) or not partner:
            return
        target = self._meant(partner, where, response)
        if target is None:
            return
        book = self._context.book
        known = (lambda w: book.find("layers", w) is not None) if not book.is_open else bool
        for word in parted(text, self._separators, known):
            meant = self._mapping.said("layers", word)
            layer = meant if book.is_open else book.find("layers", meant)
            if layer is None and not vocabulary().is_no(meant):
                self._context.report.add("cell-unknown-code", where, known="; ".join(book.layers))
                self._context.drafts.refuse("nomination", where)
            elif layer is not None:
                yield target, f"layer:{layer}", "yes", where

    def _find(self, word: str, response: _Response) -> str:
        found = self._context.directory.find(word, response.commune)
        return found[0] if len(found) == 1 else ""

    @property
    def _separators(self) -> str:
        own = self._export.tool.separator if self._export.tool else ""
        return self._mapping.separator or own

    @cached_property
    def _first_layer(self) -> str:
        return self._mapping.layer or next(iter(self._context.book.layers), ANY_LAYER)

    # ── two of one institution ──────────────────────────────────────────────────────────────────────────────────────

    def _told_apart(self, responses: Sequence[_Response]) -> dict[int, str]:
        """Keep two respondents of one institution apart: by post, and where that is the same by the tool's number.

        The first to answer bears no number, so that an answer that comes later does not take its place.
        """
        posts: dict[int, str] = {}
        seen: dict[tuple[str, ...], str] = {}
        in_time = sorted(responses, key=lambda r: (r.day or "~", r.where.row or 0))
        for response in in_time:
            who = response.respondent or plain(response.name)
            key = (who, response.post, response.wave, response.commune)
            if key not in seen:
                posts[id(response)] = response.post
                seen[key] = str(response.where.row)
                continue
            posts[id(response)] = f"{response.post} {response.number}".strip()
            self._context.report.add("row-answer-second", response.where, first=seen[key])
        return posts


def _text(cells: Sequence[str | None], at: int) -> str:
    return clean(cells[at] or "").text if at < len(cells) else ""


def _is_box(text: str) -> bool:
    return plain(text) in ("0", "1", "true", "false", "yes", "no", "tak", "nie", "y", "n")
