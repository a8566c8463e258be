"""The rows of an export become answers: a wide row of one body says something of many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cached_property

from netmap.ingest.answers import WORDS, Answer, Answers
from netmap.ingest.choices import Blank
from netmap.ingest.context import ANY_LAYER, Context
from netmap.ingest.exports.export import Export, cell_text
from netmap.ingest.exports.headings import Heading
from netmap.ingest.exports.lists import parted
from netmap.ingest.exports.questions import post_in
from netmap.ingest.exports.repeats import Link
from netmap.ingest.exports.responses import Response, told_apart
from netmap.ingest.exports.standing import day_of, standing
from netmap.ingest.exports.tools import says
from netmap.ingest.findings import Report, Where
from netmap.ingest.mapping import Meaning, SheetMapping
from netmap.ingest.mapping.meaning import SCALED
from netmap.ingest.naming import note_name
from netmap.ingest.values import Trouble, date, on_scale
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["Repeat", "read_export"]

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


@dataclass(frozen=True)
class Repeat:
    """A repeat group of an export: its sheet, what its columns say, its rows by the row they belong to."""

    export: Export
    mapping: SheetMapping
    link: Link
    within: Sequence[Repeat] = ()


def read_export(
    export: Export,
    mapping: SheetMapping,
    context: Context,
    blank: Blank,
    repeats: Sequence[Repeat] = (),
) -> Iterator[Answers]:
    """Give what every respondent of an export said, in its sheet and in the repeat groups that belong to it."""
    yield from _Reader(export, mapping, context, blank, repeats).answers()


class _Reader:
    """Reads one sheet of answers, and the repeat groups that belong to it."""

    def __init__(
        self,
        export: Export,
        mapping: SheetMapping,
        context: Context,
        blank: Blank,
        repeats: Sequence[Repeat],
    ) -> None:
        self._export, self._mapping, self._context = export, mapping, context
        self._blank = Blank(mapping.blank) if mapping.blank else blank
        self._passed: Counter[str] = Counter()
        self._repeats = [
            (repeat, _Reader(repeat.export, repeat.mapping, context, blank, repeat.within))
            for repeat in repeats
        ]

    def answers(self) -> Iterator[Answers]:
        """Give the answers; say how many rows were used, and why others were not."""
        export, report = self._export, self._context.report
        responses = [r for number, cells in export.rows if (r := self._response(number, cells))]
        tool = export.tool.name if export.tool else "hand"
        report.add(
            "sheet-export", export.where, tool=tool, style=export.style or "text",
            rows=sum(1 for _, cells in export.rows if any(cells)), used=len(responses),
            bodies=len({response.respondent or response.name for response in responses}),
        )  # fmt: skip
        for repeat, _ in self._repeats:
            _tell_repeat(repeat, {response.where.row for response in responses}, report)
        for post, told in told_apart(responses, report):
            first = told[0]
            yield Answers(
                first.wave, first.commune, first.where, first.respondent, post,
                [row for response in told for row in response.rows],
                date=first.day, is_form=False, name=first.name,
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
        texts = (cell_text(cells, at) for at in self._columns(says))
        text = next((t for t in texts if t and not vocabulary().is_missing(t)), "")
        return self._mapping.said(says, text) if text else ""

    # ── one row ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _response(self, number: int, cells: Sequence[str | None]) -> Response | None:
        """Read a row; ``None`` if it is no answer, and said why."""
        where = Where(self._export.file, self._export.sheet, number)
        if not any(cell_text(cells, h.at) for h, _ in self._meanings):
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
        response = Response(
            where, cells, *respondent, self._post(cells), self._number(cells, number),
            self._day(cells), commune, wave,
        )  # fmt: skip
        response.rows = [*self._rows(response), *self._repeated(response)]
        return response

    def _repeated(self, response: Response) -> Iterator[Answer]:
        """Give what the rows of repeat groups say that belong to a row, those within them too."""
        for repeat, reader in self._repeats:
            export = repeat.export
            for number, cells in repeat.link.rows.get(response.where.row or 0, ()):
                yield from reader.rows_within(
                    replace(response, where=Where(export.file, export.sheet, number), cells=cells)
                )

    def rows_within(self, response: Response) -> Iterator[Answer]:
        """Give what a row of a repeat group says, as a part of the answer it belongs to."""
        partner = self._one(response.cells, "partner") or response.partner
        told = replace(response, partner=partner)
        yield from (*self._rows(told), *self._repeated(told))

    def _pass_over(self, code: str, where: Where) -> None:
        self._passed[code] += 1
        self._context.report.add(code, where)

    def _respondent(
        self, cells: Sequence[str | None], where: Where, commune: str
    ) -> tuple[str, str] | None:
        """Give the institution that answers and the word for it, the first empty if that is not clear.

        ``None`` if none is given, or if somebody decided that the word means none.
        """
        told = [(h, cell_text(cells, h.at)) for h, m in self._meanings if m.says == "respondent"]
        filled = [(h, text) for h, text in told if text and not _names_nobody(text)]
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
        return post_in(text, book) or list(book.respondents)[-1]

    def _number(self, cells: Sequence[str | None], row: int) -> str:
        """Give the number of the answer; where a row is one partner and nothing numbers answers, all rows are one."""
        told = self._one(cells, "number")
        own = self._export.own.get("number")
        number = told or (cell_text(cells, own) if own is not None else "")
        return number or ("" if self._columns("partner") else str(row))

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

    def _rows(self, response: Response) -> Iterator[Answer]:
        """Gather what the row says by the institution it is about: by its id, else by the word for it."""
        said: dict[_Target, dict[str, tuple[str, Where]]] = {}
        named = dict(self._named_in(response))
        places = dict(named)
        for target, name, text, where in self._said(response):
            places.setdefault(target, where)
            cells = said.setdefault(target, {})
            cells[name] = self._both(name, cells.get(name), (text, where))
        for target, place in self._named_alone(named, said):
            layer = f"layer:{self._layer_of_naming}"
            said.setdefault(target, {})[layer] = ("yes", place)
        for (key, word), cells in said.items():
            yield Answer(places[key, word], key, cells, word)

    def _both(
        self, name: str, before: tuple[str, Where] | None, now: tuple[str, Where]
    ) -> tuple[str, Where]:
        """Give what holds where a row says something twice of one tie: any yes, all words, the stronger answer."""
        if before is None or before[0] == now[0]:
            return now
        if name.startswith("layer:"):
            return before if before[0] == "yes" else now
        if name in WORDS:
            return f"{before[0]}; {now[0]}", before[1]
        self._context.report.add(
            "row-answer-differs", now[1], first=before[0], other=before[1].column
        )
        return max((before, now), key=lambda one: self._step(name, one[0]))

    def _step(self, name: str, text: str) -> float:
        """Give the step of its scale that a text is; above all of them if it is none, so that it is told of."""
        step = on_scale(text, self._context.book.scales[name.partition(":")[0]])
        return float("inf") if isinstance(step, Trouble) else step

    def _meant(self, word: str, where: Where, response: Response) -> _Target | None:
        """Say whom a word means: an id, or the word itself where that is not clear; ``None`` for nobody or oneself."""
        verdict = self._context.meant(word, where, response.commune)
        if verdict.reason == "left-out" or (verdict.key and verdict.key == response.respondent):
            return None
        return (verdict.key, "") if verdict.key else ("", word)

    def _said(self, response: Response) -> Iterator[_Said]:
        """Give everything the row says: of whom, what (as a field of an answer), the words, and where."""
        of_row = response.partner or self._one(response.cells, "partner")
        for heading, meaning in self._meanings:
            text = cell_text(response.cells, heading.at)
            where = response.where.at(heading.title, text)
            if meaning.says == "partners":
                yield from self._listed(text, meaning, where, response)
            elif meaning.says == "layers":
                yield from self._kinds(text, meaning.partner or of_row, where, response)
            elif not meaning.says:
                yield from self._one_cell(heading, meaning, text, where, response, of_row)

    def _named_in(self, response: Response) -> Iterator[tuple[_Target, Where]]:
        """Give whom a row that is about one partner names, and where."""
        named = self._one(response.cells, "partner")
        for heading, _ in (one for one in self._meanings if one[1].says == "partner"):
            if named and cell_text(response.cells, heading.at):
                where = response.where.at(heading.title, named)
                target = self._meant(named, where, response)
                if target:
                    yield target, where
                return

    def _named_alone(
        self, named: Mapping[_Target, Where], said: Mapping[_Target, Mapping[str, object]]
    ) -> Iterator[tuple[_Target, Where]]:
        """Take the naming itself for a tie, where a mapping says so and the row says no more of it."""
        if any(m.says == "partner" and m.attribute == "tie" for _, m in self._meanings):
            for target, where in named.items():
                if not any(map(_states_tie, said.get(target, ()))):
                    yield target, where

    @cached_property
    def _layer_of_naming(self) -> str:
        told = (m.layer for _, m in self._meanings if m.says == "partner" and m.layer)
        return next(told, self._first_layer)

    def _one_cell(
        self, heading: Heading, meaning: Meaning, text: str, where: Where, response: Response,
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
        if said and self._says_nothing(attribute, said):
            return attribute, ""
        if attribute in SCALED:
            said = self._step_ticked(heading, attribute, said)
            blank = "0" if attribute == "strength" and self._blank is Blank.NONE else ""
            name = f"{attribute}:{meaning.layer}" if meaning.layer else attribute
            return name, said or blank
        if attribute in ("tie", "box"):
            return f"layer:{meaning.layer or self._first_layer}", self._yes_or_no(
                said, heading, is_box=attribute == "box"
            )
        return attribute, said

    def _step_ticked(self, heading: Heading, attribute: str, said: str) -> str:
        """Give the step that a box under it stands for (``[GOPS] [koordynacja]``); any other cell as it is."""
        scale = self._context.book.scales[attribute]
        step = next((item for item in heading.items if scale.level(item) is not None), "")
        if not step or isinstance(on_scale(step, scale), Trouble):
            return said
        is_ticked = (
            vocabulary().is_yes(said) or said == "1" or plain(said) in map(plain, heading.items)
        )
        return step if is_ticked else "" if _is_box(said) else said

    def _says_nothing(self, attribute: str, text: str) -> bool:
        """Tell whether a cell says that there is no answer (``N/A``), and not a step of its scale."""
        is_step = (
            attribute in SCALED and self._context.book.scales[attribute].level(text) is not None
        )
        return vocabulary().is_missing(text) and not is_step

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
        self, text: str, meaning: Meaning, where: Where, response: Response
    ) -> Iterator[_Said]:
        """Read a cell that lists institutions."""
        if not text or vocabulary().is_missing(text):
            return
        attribute = meaning.attribute if meaning.attribute in ("tie", "box", "") else ""
        layer = meaning.layer or self._first_layer
        for word in parted(text, self._separators, lambda w: bool(self._find(w, response))):
            meant = self._mapping.said("partners", word)
            if _names_nobody(meant):
                continue
            target = self._meant(meant, where.at(where.column, word), response)
            if target:
                yield target, f"layer:{layer}", "yes" if attribute != "no" else "", where

    def _kinds(self, text: str, partner: str, where: Where, response: Response) -> Iterator[_Said]:
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
            if layer is None and plain(meant) in says("other"):
                self._context.report.add("cell-answer-other-kind", where.at(where.column, meant))
            elif layer is None and not vocabulary().is_no(meant):
                self._context.report.add("cell-unknown-code", where, known="; ".join(book.layers))
                self._context.drafts.refuse("nomination", where)
            elif layer is not None:
                yield target, f"layer:{layer}", "yes", where

    def _find(self, word: str, response: Response) -> str:
        found = self._context.directory.find(word, response.commune)
        return found[0] if len(found) == 1 else ""

    @property
    def _separators(self) -> str:
        own = self._export.tool.separator if self._export.tool else ""
        return self._mapping.separator or own

    @cached_property
    def _first_layer(self) -> str:
        return self._mapping.layer or next(iter(self._context.book.layers), ANY_LAYER)


def _tell_repeat(repeat: Repeat, answers: Set[int | None], report: Report) -> None:
    """Say how many rows of a repeat group there are, and how many of them belong to answers that were read."""
    export, link = repeat.export, repeat.link
    used = sum(len(rows) for row, rows in link.rows.items() if row in answers)
    total = sum(1 for _, cells in export.rows if any(cells))
    sheet = link.parent.sheet or link.parent.file
    report.add("sheet-repeat", export.where, rows=total, used=used, of=sheet)
    for number in link.strays:
        report.add("row-repeat-stray", Where(export.file, export.sheet, number), of=sheet)


def _names_nobody(word: str) -> bool:
    """Tell whether a word in a list of institutions is none: missing, no, or the box beside which one writes."""
    is_nobody = plain(word) in says("other") or plain(word) in says("nobody")
    return is_nobody or vocabulary().is_missing(word) or vocabulary().is_no(word)


def _states_tie(name: str) -> bool:
    return name.partition(":")[0] in ("layer", "strength", "frequency")


def _is_box(text: str) -> bool:
    return plain(text) in ("0", "1", "true", "false", "yes", "no", "tak", "nie", "y", "n")
