"""Answers of a questionnaire: what one respondent said of the institutions of the roster, whatever the form was."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from netmap.codebook import Codebook, Label, Layer
from netmap.i18n import LANGUAGES, translator
from netmap.ingest.context import ANY_LAYER, Context
from netmap.ingest.findings import Where
from netmap.ingest.naming import note_name
from netmap.ingest.text import clean
from netmap.ingest.values import Trouble, on_scale
from netmap.ingest.vocabulary import vocabulary
from netmap.ingest.waiting import waiting_row
from netmap.model import Nomination, Origin, ResponseStatus
from netmap.questionnaire import FORM_VERSION, SCALES, Mark

__all__ = ["WORDS", "Answer", "Answers", "read_answers", "suits"]

WORDS = ("note", "formality", "channel", "problem")
"""What is said of a tie in words."""

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
    """What one respondent sent back: of which wave, commune and institution, in which role, and what each row says.

    ``is_form`` of netmap's own questionnaire, where a respondent can be asked to mend a row that contradicts itself; of
    the export of a survey tool such a row is unknown, and said. ``respondent`` is empty and ``name`` the word that was
    given for it, where it is not clear which institution that is.
    """

    wave: str
    commune: str
    where: Where
    respondent: str
    role: str = ""
    rows: Sequence[Answer] = field(default_factory=tuple)
    date: str = ""
    is_form: bool = True
    name: str = ""


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
    posts = _posts(held)
    for answers in everything:
        wave = context.waves.name(answers.wave, answers.where)
        who = (answers.respondent, answers.role, wave, answers.commune)
        if who in seen and answers.is_form:
            first = seen[who].file if seen[who].file != answers.where.file else f"{seen[who].row}"
            context.report.add("sheet-form-second", answers.where, first=first)
        seen.setdefault(who, answers.where)
        _say_several(answers, posts[who[0], who[2], who[3]], context)
        if answers.commune:
            context.atlas.use(answers.commune, answers.where)
        _Reader(answers, wave, context).take(held.get(who, set()))


def _held(context: Context) -> Mapping[tuple[str, ...], set[str]]:
    """Give the keys of what each respondent said before, by wave and commune."""
    held: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for n in context.known.nominations.values():
        if n.origin == Origin.SURVEY and n.reporter in ("", n.source):
            held[n.source, n.respondent, n.wave, n.commune].add(n.key)
    return held


def _posts(held: Mapping[tuple[str, ...], set[str]]) -> defaultdict[tuple[str, ...], set[str]]:
    """Gather the posts that spoke for each institution before, by wave and commune."""
    posts: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for source, respondent, wave, commune in held:
        posts[source, wave, commune].add(_post(respondent))
    return posts


def _post(respondent: str) -> str:
    """Give the post without the number that tells two of one post apart, which is said where it is given."""
    return respondent.partition(" ")[0]


def _called(post: str, book: Codebook, lang: str) -> str:
    known = book.respondents.get(post)
    return known.label.say(lang) if known else post or translator(lang)("answers-no-post")


def _say_several(answers: Answers, posts: set[str], context: Context) -> None:
    """Say that people of different posts speak for one institution, and whose word counts."""
    before = set(posts)
    posts.add(_post(answers.role))
    if answers.respondent and before and posts != before:
        name, book = context.directory[answers.respondent].name, context.book
        spoken = {lang: [_called(post, book, lang) for post in sorted(posts)] for lang in LANGUAGES}
        told = Label("; ".join(spoken["pl"]), "; ".join(spoken["en"]))
        context.report.add("sheet-answer-several", answers.where, name=name, posts=told)


class _Reader:
    """Takes in the answers of one respondent."""

    def __init__(self, answers: Answers, wave: str, context: Context) -> None:
        self._answers, self._wave, self._context = answers, wave, context
        self._book = context.book
        self._keys: set[str] = set()

    def take(self, held: set[str]) -> None:
        """Take in every row; say what was said before and is left blank now."""
        answers, context = self._answers, self._context
        if answers.is_form:
            name = context.directory[answers.respondent].name
            context.report.add("sheet-form", answers.where, name=name, n=len(answers.rows))
        for row in answers.rows:
            self._take_row(row)
        self._answered()
        kept = held - self._keys
        if kept:
            context.report.add("sheet-form-kept", answers.where, n=len(kept))

    def _answered(self) -> None:
        """Keep that the institution answered, or that one did whose name is not clear yet."""
        answers, drafts = self._answers, self._context.drafts
        told = {
            "institution": answers.respondent, "wave": self._wave, "status": ResponseStatus.ANSWERED,
        }  # fmt: skip
        if answers.respondent:
            drafts.add("response", told, answers.where, once=False)
            return
        names = {"institution": answers.name}
        drafts.wait(waiting_row("response", told, names, answers.commune, answers.where))

    def _take_row(self, row: Answer) -> None:
        target = row.target or self._named(row)
        if target is None:
            return
        if target and target == self._answers.respondent:
            self._context.report.add("row-self-tie-skipped", row.where)
            return
        read = self._read(row)
        said = None if read is None else self._said(row, read)
        if read is None or said is None:
            self._context.drafts.refuse("nomination", row.where)
            return
        for layer, strength in said.items():
            self._add(row, target, layer, strength, _details(read, layer))

    def _named(self, row: Answer) -> str | None:
        """Find the institution that somebody wrote in by name; empty if it is not clear, ``None`` if it is none."""
        directory, place = self._context.directory, replace(row.where, value=row.name)
        verdict = directory.match(row.name, self._answers.commune)
        note_name(
            self._context.report,
            place,
            row.name,
            verdict,
            directory,
            once=not self._answers.is_form,
        )
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
        said = self._said_of_all(row, read)
        if said is None:
            return None
        for name, value in read.items():
            attribute, _, layer = name.partition(":")
            if attribute == "strength" and layer:
                said[layer] = value
            elif attribute == "frequency" and layer and f"strength:{layer}" not in read:
                said.setdefault(layer, None if value else 0.0)
        return said

    def _said_of_all(self, row: Answer, read: Mapping[str, Any]) -> Said | None:
        """Say what the row states of every layer by one strength, and by yes or no to each kind."""
        report, strength = self._context.report, read.get("strength")
        kinds = {
            name.removeprefix("layer:"): v for name, v in read.items() if name.startswith("layer:")
        }
        counted = {layer: yes for layer, yes in kinds.items() if self._book.layer(layer).counts}
        wishes: Said = {
            layer: None if yes else 0.0 for layer, yes in kinds.items() if layer not in counted
        }
        if strength == 0 and any(counted.values()):
            return self._unclear(row, "no-and-kind")
        if strength == 0:
            return {c: 0.0 for c, layer in self._layers.items() if layer.counts} | wishes
        if strength is None and not kinds:
            return self._by_frequency(row, read)
        if strength is None and any(counted.values()) and self._answers.is_form:
            report.add("row-form-kind-without-strength", row.where)
        if strength is not None and not any(counted.values()):
            counted[self._assumed(row)] = True
        return {layer: strength if yes else 0.0 for layer, yes in counted.items()} | wishes

    def _by_frequency(self, row: Answer, read: Mapping[str, Any]) -> Said | None:
        """Read a row without strength and kinds: what it says of single layers, else how often, if that is told."""
        if any(":" in name for name in read):
            return {}
        frequency = None if self._answers.is_form else read.get("frequency")
        if frequency is None:
            return self._unclear(row, "unclear")
        if frequency == 0:
            return {c: 0.0 for c, layer in self._layers.items() if layer.counts}
        return {self._assumed(row): None}

    def _unclear(self, row: Answer, why: str) -> Said | None:
        """Say that a row contradicts itself or says too little: an error in a form, unknown in an export."""
        if self._answers.is_form:
            self._context.report.add(f"row-form-{why}", row.where)
            return None
        self._context.report.add(f"row-answer-{why}", row.where)
        return {}

    @property
    def _layers(self) -> Mapping[str, Layer]:
        """The layers that a strength speaks of: the codebook's, or the one of a network without any."""
        return self._book.layers or {ANY_LAYER: self._book.layer(ANY_LAYER)}

    def _assumed(self, row: Answer) -> str:
        """Give the layer of a strength without a kind: the codebook's first, as for any tie that names none."""
        first = next(iter(self._layers.values()))
        if not self._answers.is_form:
            self._context.report.add_once(
                "header-answer-layer-assumed", row.where.sheet_only, layer=first.label
            )
            return first.code
        self._context.report.add("row-form-strength-without-kind", row.where, layer=first.label)
        return first.code

    def _shared(self, target: str) -> str:
        """Give the commune that both sides serve, where both are known by now."""
        both = bool(target and self._answers.respondent)
        return self._context.shared_commune(self._answers.respondent, target) if both else ""

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
            "commune": answers.commune or self._shared(target),
            **({"date": answers.date} if answers.date else {}), "strength": strength, **details,
            "origin": Origin.SURVEY, "respondent": answers.role, "row": f"{row.where.file}!{row.where.row}",
        }  # fmt: skip
        unclear = {
            "source": answers.name if not answers.respondent else "",
            "target": "" if target else row.name,
        }
        names = {side: word for side, word in unclear.items() if word}
        if names:
            waiting = waiting_row("nomination", given, names, answers.commune, row.where)
            self._context.drafts.wait(waiting)
            return
        record = self._context.drafts.add(
            "nomination", given, row.where, once=False, title=self._title
        )
        if isinstance(record, Nomination):
            self._keys.add(record.key)

    def _title(self, field: str) -> str | Label:
        """Say what a form calls a field."""
        scale = self._book.scales.get(field)
        return field if scale is None else scale.label


def _details(read: Mapping[str, Any], layer: str) -> dict[str, Any]:
    """Give what else is said of a tie of a layer: of this layer alone, else of all."""
    told = {name: read[name] for name in (*SCALES[1:], *WORDS) if read.get(name) not in (None, "")}
    own = {name: read[f"{name}:{layer}"] for name in SCALES[1:] if f"{name}:{layer}" in read}
    return told | own


def _value(name: str, raw: str, book: Codebook) -> float | bool | str | Trouble | None:
    """Read a cell: a step of its scale, or yes or no; ``None`` if it says nothing."""
    cleaned, words, attribute = clean(raw), vocabulary(), name.partition(":")[0]
    if cleaned.control:
        return Trouble("cell-control-character", {"character": cleaned.control})
    if words.is_excel_error(cleaned.text):
        return Trouble("cell-excel-error")
    if attribute in WORDS:
        return "" if words.is_missing(cleaned.text) else cleaned.text
    if attribute != "layer":
        scale, text = book.scales[attribute], cleaned.text
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
