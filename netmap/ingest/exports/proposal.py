"""What netmap thinks the columns of an export say: from their words, and from what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from netmap.ingest.context import Context
from netmap.ingest.exports.canvas import EGO, NAMES
from netmap.ingest.exports.export import Export
from netmap.ingest.exports.headings import Heading
from netmap.ingest.exports.lists import parted
from netmap.ingest.exports.questions import asks_from_whom, body_in, is_body, layer_in
from netmap.ingest.exports.repeats import is_repeat
from netmap.ingest.exports.tools import asked_by, asked_in_turn, is_other
from netmap.ingest.mapping import Meaning, SheetMapping
from netmap.ingest.mapping.meaning import SCALED
from netmap.ingest.values import Trouble, number, on_scale
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["proposed"]

_MOST = 0.6
"""Share of what stands in a column that must mean something, for the column to be taken for it."""
_WORDS = ("note", "channel", "problem", "formality")
_SCALE_OF = re.compile(r"#(\d)$")
_CODE = re.compile(r"[A-Za-z]{0,4}[0-9]{1,4}", re.ASCII)
"""A row of a question that is only a code of the tool's (``SQ001``): its name is told nowhere in the file."""


def proposed(export: Export, context: Context) -> SheetMapping:
    """Propose a mapping of an export; what nobody can tell is left out of it."""
    return _Proposal(export, context).mapping()


@dataclass(frozen=True)
class _Question:
    """The headings of one question, and what stands under them."""

    key: str
    text: str
    headings: tuple[Heading, ...]
    words: tuple[str, ...]


class _Proposal:
    def __init__(self, export: Export, context: Context) -> None:
        self._export, self._context, self._book = export, context, context.book

    def mapping(self) -> SheetMapping:
        """Look at every question, then choose the column that says who answers; in a list of partners who is named."""
        if self._is_canvas or is_repeat(self._export):
            return self._of_partners()
        questions: dict[str, Meaning] = {}
        items: dict[str, Meaning] = {}
        columns: dict[str, Meaning] = {}
        before = Meaning()
        for question in self._questions():
            if asks_from_whom(question.text):
                self._say_reversed(question)
                questions[question.key] = Meaning("pass")
                columns |= {heading.title: Meaning("pass") for heading in question.headings}
                continue
            if any(heading.items for heading in question.headings):
                meaning, of_items = self._of_table(question)
                items |= {key: m for key, m in of_items.items() if key not in items}
                before = questions[question.key] = meaning
                continue
            for heading in question.headings:
                before = columns[heading.title] = self._of_column(question, heading, before)
        for title in self._respondents(columns):
            columns[title] = Meaning("respondent")
        tool = self._export.tool.name if self._export.tool else ""
        return SheetMapping(
            self._export.sheet, tool=tool,
            questions={key: m for key, m in questions.items() if m},
            items=items, columns={title: m for title, m in columns.items() if m},
        )  # fmt: skip

    def _say_reversed(self, question: _Question) -> None:
        """Say that what somebody gets from others is not read as what he gives them."""
        where = self._export.where.at(question.key, question.text[:200])
        self._context.report.add_once("header-answer-reversed", where)

    @property
    def _is_canvas(self) -> bool:
        return self._export.tool is not None and self._export.tool.name == "canvas"

    def _of_partners(self) -> SheetMapping:
        """Say what the columns of a list say in which a row is one partner: who it is, and what the tie is."""
        partner = self._partner()
        questions: dict[str, Meaning] = {}
        items: dict[str, Meaning] = {}
        columns = {partner: Meaning("partner", attribute="tie")} if partner else {}
        for question in self._questions():
            if any(heading.items for heading in question.headings):
                told = {
                    i: m
                    for axis in _axes(question.headings)
                    for i, m in self._of_axis(axis).items()
                }
                items |= {item: m for item, m in told.items() if m.layer or m.attribute}
                questions[question.key] = Meaning(attribute=self._attribute(question, layered=True))
                columns |= {h.title: Meaning("pass") for h in question.headings if not h.items}
                continue
            for heading in question.headings:
                if heading.title != partner:
                    columns[heading.title] = self._of_partner(question, heading)
        return SheetMapping(
            self._export.sheet, tool=self._export.tool.name if self._export.tool else "",
            questions=questions, items=items,
            columns={title: meaning for title, meaning in columns.items() if meaning},
        )  # fmt: skip

    def _of_partner(self, question: _Question, heading: Heading) -> Meaning:
        """Say what a column says of the partner of its row; an empty meaning where nothing tells."""
        if heading.title == EGO:
            return Meaning("respondent")
        name = _last(heading)
        layer = self._layer(name) or self._layer(heading.title.rpartition("_")[2])
        if layer:
            return Meaning(layer=layer, attribute=self._attribute(question, layered=True))
        if self._lists_layers(question, partnered=True):
            return Meaning("layers")
        return Meaning(attribute=asked_by(name, (*SCALED, *_WORDS)))

    def _partner(self) -> str:
        """Choose the column that names the partner of a row: by what stands in it, then by its title."""
        best, title = 0.0, ""
        for heading in self._export.headings:
            if heading.items or heading.title == EGO:
                continue
            words, name = self._export.samples[heading.at], _last(heading)
            share = sum(map(self._is_body, words)) / len(words) if words else 0.0
            asked = plain(name) in NAMES or asked_by(name, ("partner",)) != ""
            score = (share if share >= 0.3 else 0.0) + 0.5 * asked
            if score > best:
                best, title = score, heading.title
        return title

    def _questions(self) -> list[_Question]:
        grouped: dict[str, list[Heading]] = {}
        for heading in self._export.headings:
            grouped.setdefault(heading.question, []).append(heading)
        return [
            _Question(key, headings[0].text, tuple(headings), self._words(headings))
            for key, headings in grouped.items()
        ]

    def _words(self, headings: Sequence[Heading]) -> tuple[str, ...]:
        """Give what stands under a question: under its rows, where it has any."""
        rows = [heading for heading in headings if heading.items] or headings
        told = (w for h in rows if not h.aspect for w in self._export.samples[h.at])
        return tuple(dict.fromkeys(told))

    # ── a question of several rows ──────────────────────────────────────────────────────────────────────────────────

    def _of_table(self, question: _Question) -> tuple[Meaning, dict[str, Meaning]]:
        """Say what a question asks, and whom or what its rows mean."""
        axes = _axes(question.headings)
        items: dict[str, Meaning] = {}
        for axis in axes:
            items |= self._of_axis(axis)
        if not any(m.partner for m in items.values()) and self._lists_bodies(question):
            layer = layer_in(question.text, self._context)
            kinds = {item: Meaning(layer=m.layer) for item, m in items.items() if m.layer}
            return Meaning("partners", layer="" if kinds else layer), kinds
        has_layers = any(meaning.layer for meaning in items.values())
        has_attributes = any(meaning.attribute for meaning in items.values())
        layer = "" if has_layers else layer_in(question.text, self._context)
        partner = (
            "" if any(m.partner for m in items.values()) else body_in(question.text, self._context)
        )
        if not partner and not any(m.partner for m in items.values()):
            nameless = self._export.style in ("codes", "r", "vv")
            items |= {
                item: Meaning() if nameless and _CODE.fullmatch(item) else Meaning(partner=item)
                for item in axes[0]
                if not items.get(item)
            }
        attribute = (
            "" if has_attributes else self._attribute(question, layered=bool(layer) or has_layers)
        )
        lists = self._lists_layers(question, partnered=bool(items))
        if lists:
            return Meaning("layers", partner=partner), items
        return Meaning(partner=partner, layer=layer, attribute=attribute), items

    def _of_axis(self, items: Sequence[str]) -> dict[str, Meaning]:
        """Say what the rows of a question are: institutions, kinds of cooperation, or properties of it."""
        bodies = [item for item in items if self._context.directory.find(item)]
        layers = {item: code for item in items if (code := self._layer(item))}
        asked = {item: code for item in items if (code := asked_by(item, (*SCALED, "note")))}
        if len(bodies) >= max(len(layers), len(asked)) and bodies:
            return {item: Meaning(partner=item) for item in items}
        if len(layers) >= len(asked) and layers:
            return {item: Meaning(layer=code) for item, code in layers.items()}
        if not asked and (scale := self._scale_of(items)):
            return {item: Meaning(attribute=scale) for item in items}
        return {item: Meaning(attribute=code) for item, code in asked.items()}

    def _scale_of(self, items: Sequence[str]) -> str:
        """Give the scale whose steps, by name, the columns of a table of boxes are; empty if they are not."""
        words = [item for item in items if isinstance(number(item), Trouble)]
        told = {
            s: sum(self._book.scales[s].level(word) is not None for word in words) for s in SCALED
        }
        best = max(told, key=lambda scale: told[scale])
        return best if told[best] and told[best] >= _MOST * len(items) else ""

    def _attribute(self, question: _Question, *, layered: bool) -> str:
        """Say which property a question asks for: by its words if the cells allow it, else by the cells."""
        asked = self._asked(question)
        names = [name for h in question.headings for name in h.items]
        is_numbered = asked in SCALED and {plain(w) for w in question.words} <= {"0", "1"}
        is_option = self._is_kobo_option(question.words)
        if not is_numbered and (_are_boxes(question.words, names) or is_option):
            return "box"
        fitting = [name for name in SCALED if self._fits(question.words, name)]
        if asked == "note" or asked in fitting:
            return asked
        labelled = [name for name in fitting if self._has_labels(question.words, name)]
        if labelled:
            return labelled[0]
        if _are_yes_or_no(question.words):
            return (
                "box"
                if names and self._is_lime_text() and _are_complete(question, self._export)
                else "tie"
            )
        if asked:
            return asked
        return (
            "strength"
            if "strength" in fitting and question.words
            else "tie"
            if layered
            else "strength"
        )

    def _asked(self, question: _Question) -> str:
        """Say what a question asks by its words; of a question with two scales, what this one of them asks."""
        asked, scale = asked_by(question.text, (*SCALED, "note")), _SCALE_OF.search(question.key)
        told = asked_in_turn(question.text, SCALED) if scale else []
        return told[int(scale[1]) - 1] if scale and len(told) >= int(scale[1]) > 0 else asked

    def _is_kobo_option(self, words: Sequence[str]) -> bool:
        """KoBo and ODK write 0 for an option that nobody ticked."""
        tool = self._export.tool
        is_kobo = tool is not None and tool.name == "kobo"
        return is_kobo and {plain(w) for w in words} <= {"0", "1", "true", "false"}

    def _is_lime_text(self) -> bool:
        """LimeSurvey writes "No" for a box that nobody ticked."""
        tool = self._export.tool
        return tool is not None and tool.name == "limesurvey" and self._export.style != "codes"

    def _fits(self, words: Sequence[str], scale: str) -> bool:
        told = [on_scale(word, self._book.scales[scale]) for word in words]
        fine = [value for value in told if not isinstance(value, Trouble)]
        return bool(told) and len(fine) >= _MOST * len(told)

    def _has_labels(self, words: Sequence[str], scale: str) -> bool:
        return any(
            isinstance(number(word), Trouble)
            and not isinstance(on_scale(word, self._book.scales[scale]), Trouble)
            for word in words
        )

    def _lists_layers(self, question: _Question, *, partnered: bool) -> bool:
        """Tell whether the cells list kinds of cooperation with the institution of the row."""
        words = [w for word in question.words for w in self._parts(word, self._is_layer)]
        known, told = sum(map(self._is_layer, words)), question.words
        is_scale = any(self._fits(told, scale) for scale in SCALED)
        return partnered and known > 0 and (known >= _MOST * len(words) or not is_scale)

    def _lists_bodies(self, question: _Question) -> bool:
        """Tell whether the cells of a table name institutions: the rows are then places of a list, or kinds of ties."""
        parts = [part for word in question.words for part in self._parts(word, self._is_body)]
        asked = asked_by(question.text, ("partners", *SCALED)) == "partners"
        named = sum(is_body(part, self._context) for part in parts)
        return named > 0 and named >= (0.3 if asked else _MOST) * len(parts)

    # ── a question of one column ────────────────────────────────────────────────────────────────────────────────────

    def _of_column(self, question: _Question, heading: Heading, before: Meaning) -> Meaning:
        """Say what a single column says; an empty meaning where nothing tells.

        Where a choice of institutions stands ``before`` it, a column for others lists others.
        """
        words, title = self._export.samples[heading.at], heading.text
        is_choice = before.says == "partners" or before.attribute == "box"
        if is_choice and is_other(heading.title):
            return Meaning("partners", layer=before.layer)
        if vocabulary().is_personal(title):
            return Meaning()
        asked = asked_by(
            title, ("post", "consent", "wave", "commune", "partners", *SCALED, *_WORDS)
        )
        if asked in ("post", "consent", "wave", "commune"):
            return Meaning(asked)
        parts = [part for word in words for part in self._parts(word, self._is_body)]
        named = sum(map(self._is_body, parts)) >= _MOST * len(parts) if parts else False
        is_list = named and any(len(self._parts(w, self._is_body)) > 1 for w in words)
        if (asked == "partners" and (named or not words)) or is_list:
            return Meaning("partners", layer=layer_in(title, self._context))
        partner = body_in(title, self._context)
        if partner and not named:
            if self._lists_layers(question, partnered=True):
                return Meaning("layers", partner=partner)
            layer = layer_in(title, self._context)
            attribute = self._attribute(question, layered=bool(layer))
            return Meaning(partner=partner, layer=layer, attribute=attribute)
        if asked == "partners":
            return Meaning("partners", layer=layer_in(title, self._context))
        # whom a question on a scale is about may still be said by hand
        return Meaning(attribute=asked if asked in SCALED and self._fits(words, asked) else "")

    def _respondent(self, columns: Mapping[str, Meaning]) -> str:
        """Choose the column that names who answers: by what stands in it, then by its title."""
        best, title = 0.0, ""
        for heading in self._export.headings:
            is_part = bool(heading.items or heading.aspect)
            if is_part or columns.get(heading.title, Meaning()).says:
                continue
            words = self._export.samples[heading.at]
            share = sum(map(self._is_body, words)) / len(words) if words else 0.0
            asked = asked_by(heading.text, ("respondent",)) != ""
            personal = vocabulary().is_personal(heading.title)
            score = (share if share >= 0.3 else 0.0) + 0.5 * asked - 2 * personal
            if score > best:
                best, title = score, heading.title
        return title

    def _respondents(self, columns: Mapping[str, Meaning]) -> list[str]:
        """Give the column that names who answers, and the one in which who is on no list writes the name."""
        chosen = self._respondent(columns)
        headings = self._export.headings
        at = next((n for n, heading in enumerate(headings) if heading.title == chosen), None)
        if at is None:
            return []
        beside = headings[at + 1 : at + 2]
        told = [
            h.title for h in beside if not h.items and (h.aspect == "other" or is_other(h.title))
        ]
        return [chosen, *told]

    # ── words ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _is_body(self, word: str) -> bool:
        return bool(self._context.directory.find(word))

    def _is_layer(self, word: str) -> bool:
        return bool(self._layer(word))

    def _layer(self, word: str) -> str:
        """Give the layer that a word is."""
        if self._book.is_open or not word:
            return ""
        return self._book.find("layers", word) or ""

    def _parts(self, word: str, known: Callable[[str], bool]) -> list[str]:
        separator = self._export.tool.separator if self._export.tool else ""
        return parted(word, separator, known)


def _last(heading: Heading) -> str:
    """Give the words of a heading without the groups it stands in."""
    return re.split("[/]", heading.title)[-1].replace("_", " ")


def _axes(headings: Iterable[Heading]) -> list[list[str]]:
    """List the rows, and the columns if there are both."""
    axes: list[dict[str, None]] = [{}, {}]
    for heading in headings:
        for axis, item in zip(axes, heading.items, strict=False):
            axis[item] = None
    return [list(axis) for axis in axes if axis] or [[]]


def _are_boxes(words: Sequence[str], items: Sequence[str]) -> bool:
    """Tell whether the cells are ticks: one sign, or the name of the option itself."""
    told = {plain(word) for word in words}
    names = set(map(plain, items))
    ticks = {"x", "y", "1", "true", "v"}
    return bool(told) and (
        (told <= ticks | {"0", "n", "false"} and bool(told & (ticks - {"1"})))
        or told == {"1"}
        or told <= names
    )


def _are_yes_or_no(words: Sequence[str]) -> bool:
    known = vocabulary()
    return bool(words) and all(known.is_yes(w) or known.is_no(w) or plain(w) in ("0", "1") for w in words)  # fmt: skip


def _are_complete(question: _Question, export: Export) -> bool:
    """Tell whether everybody who answered has a word in every row: so are boxes written, not questions."""
    columns = [heading.at for heading in question.headings if not heading.aspect]
    rows = [[at < len(cells) and bool(cells[at]) for at in columns] for _, cells in export.rows]
    return all(all(row) or not any(row) for row in rows)
