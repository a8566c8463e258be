"""What the columns of a survey export mean: shown as understood, corrected here, or taken away as a file."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import streamlit as st

from netmap.dashboard import state
from netmap.dashboard.answer_words import show_words
from netmap.dashboard.markdown import escape, spoken
from netmap.i18n import sort_key
from netmap.ingest import (
    Asked,
    Mapped,
    MappingText,
    Meaning,
    Plan,
    SheetMapping,
    write_mapping,
    write_proposal,
)
from netmap.study import Study

__all__ = ["Held", "chosen_mapping", "show_mappings"]

SAYS = (
    "", "respondent", "post", "partners", "layers", "partner", "strength", "frequency", "trust", "tie", "box", "note",
    "commune", "wave", "date", "consent", "pass",
)  # fmt: skip
"""What a column can say, in the order in which it is offered."""
SAYS_OF_TIES = (
    "", "source", "target", "layer", "strength", "frequency", "trust", "date", "note", "commune", "wave", "respondent",
    "attribute", "pass",
)  # fmt: skip
"""The same of a list of ties."""
ATTRIBUTES = ("strength", "frequency", "trust", "tie", "box", "note")
KINDS = {
    "answers": ("answers", "pass"),
    "ties": ("ties", "matrix", "pass"),
    "matrix": ("ties", "matrix", "pass"),
}
"""What a sheet can be said to be, by what it was taken for."""
NEEDED = (
    "sheet-mapping-needed", "sheet-mapping-unconfirmed", "header-missing-column", "cell-out-of-scale",
    "cell-unknown-code",
)  # fmt: skip
"""Findings that a mapping mends: the form then stands open."""
MOST = 60
"""So many questions and rows are shown at most; more are corrected in the file."""
_KEY = "upload_mapping"


class Held(NamedTuple):
    """A file somebody handed to the page: its name, its content, and the hash of that."""

    name: str
    content: bytes
    digest: str


def chosen_mapping(held: tuple[Held, ...]) -> MappingText | None:
    """Give the mapping for these files: one of them (``.toml``), else what was corrected on the page for them."""
    given = next((one for one in held if one.name.casefold().endswith(".toml")), None)
    if _is_corrected(held):
        return MappingText(state.say()("mapping-page"), st.session_state[_KEY][1])
    if given is None:
        return None
    return MappingText(given.name, given.content.decode("utf-8-sig", errors="replace"))


def _is_corrected(held: tuple[Held, ...]) -> bool:
    corrected = st.session_state.get(_KEY)
    return corrected is not None and corrected[0] == _files_key(held)


def _files_key(held: tuple[Held, ...]) -> str:
    digest = hashlib.sha256()
    for one in held:
        digest.update(f"{one.name}\0{one.digest}".encode())
    return digest.hexdigest()


def show_mappings(study: Study, plan: Plan, held: tuple[Held, ...]) -> None:
    """Show what the columns of each sheet of answers mean, with a form to correct it."""
    t = state.say()
    if not plan.mapped:
        return
    needed = {f.file for f in plan.findings if f.code in NEEDED}
    for group in _together(plan.mapped):
        title = escape(t("mapping-title", place="; ".join(map(_place, group.values()))))
        is_needed = any(mapped.file in needed for mapped in group.values())
        with st.expander(title, expanded=is_needed, icon=":material/table_view:"):
            st.caption(t("mapping-help"))
            _ask(study, group, plan, held)
    st.download_button(
        t("mapping-download"),
        write_proposal(plan.mapped).encode(),
        "netmap-mapping.toml",
        "application/toml",
        key="mapping_download",
        icon=":material/download:",
        on_click="ignore",
    )
    if _is_corrected(held):
        st.button(
            t("mapping-discard"),
            key="mapping_discard",
            type="tertiary",
            icon=":material/undo:",
            on_click=lambda: st.session_state.pop(_KEY, None),
        )


def _together(every: Sequence[Mapped]) -> list[dict[int, Mapped]]:
    """Put the sheets that share a form together: the lists of which nothing but words is asked; others are alone."""
    shown = {at: one for at, one in enumerate(every) if one.questions or one.words}
    words = {at: one for at, one in shown.items() if _has_only_words(one)}
    return [
        *([words] if words else []),
        *({at: one} for at, one in shown.items() if at not in words),
    ]


def _has_only_words(mapped: Mapped) -> bool:
    return bool(mapped.mapping.columns) and not mapped.questions


def _place(mapped: Mapped) -> str:
    return ", ".join(filter(None, (mapped.file, mapped.mapping.name)))


def _ask(study: Study, group: Mapping[int, Mapped], plan: Plan, held: tuple[Held, ...]) -> None:
    """Ask about some sheets in one form; what is said holds once it is applied."""
    t, first = state.say(), next(iter(group))
    with st.form(f"mapping_{first}_{group[first].file}", border=False):
        told: dict[int, SheetMapping] = {}
        for at, mapped in group.items():
            if len(group) > 1:
                st.markdown(f"#### {escape(_place(mapped))}")
            told[at] = _Form(study, mapped, at).corrected()
        if st.form_submit_button(t("mapping-apply"), type="secondary"):
            sheets = [
                told.get(at, one.mapping)
                for at, one in enumerate(plan.mapped)
                if at in told or one.source != "offered"
            ]
            st.session_state[_KEY] = (_files_key(held), write_mapping(sheets))
            st.rerun()


@dataclass(frozen=True)
class _Form:
    """What is asked of one sheet."""

    study: Study
    mapped: Mapped
    at: int

    def corrected(self) -> SheetMapping:
        """Ask, and give the mapping with what was chosen."""
        told = self.mapped.mapping if _has_only_words(self.mapped) else self._whole()
        questions = self._questions() if self.mapped.questions else {}
        items = self._items()
        values = show_words(self.study, self.mapped, self._key("word", 0))
        if len(self.mapped.questions) > MOST or len(self.mapped.items) > MOST:
            st.caption(state.say()("mapping-more", n=MOST))
        return replace(_corrected(told, self.mapped, questions, items), values=values)

    @property
    def _is_list(self) -> bool:
        return self.mapped.mapping.kind == "ties"

    def _whole(self) -> SheetMapping:
        """Ask what holds for the whole sheet: what it is, and of what kind its ties are where nothing else says so."""
        t, mapping, book = state.say(), self.mapped.mapping, self.study.codebook
        what, layer = st.columns(2)
        kinds = KINDS.get(mapping.kind, (mapping.kind,))
        kind = what.selectbox(
            t("mapping-kind"),
            kinds,
            index=kinds.index(mapping.kind),
            key=self._key("kind", 0),
            format_func=lambda code: t(f"mapping-kind-{code}"),
        )
        layers = ["", *book.layers]
        first = next((one.label.say(state.language()) for one in book.layers.values()), "")
        chosen = layer.selectbox(
            t("mapping-default-layer"),
            layers,
            index=layers.index(mapping.layer) if mapping.layer in layers else 0,
            key=self._key("default", 0),
            format_func=lambda code: (
                book.layer(code).label.say(state.language())
                if code
                else t("mapping-first-layer", layer=first)
            ),
        )
        return replace(mapping, kind=kind, layer=chosen)

    def _questions(self) -> dict[str, Meaning]:
        """Ask what each question or column says."""
        t = state.say()
        st.markdown(t("mapping-questions"))
        told: dict[str, Meaning] = {}
        for n, asked in enumerate(self.mapped.questions[:MOST]):
            what, says, layer, who = st.columns([3, 2, 2, 2])
            what.text(asked.key if asked.text == asked.key else f"{asked.key}: {asked.text}")
            if asked.words:
                words = " · ".join(asked.words[:3])[:120]
                what.caption(escape(t("mapping-examples", words=words)))
            now = self._now(asked)
            with says:
                chosen = self._ask_what(n, asked, now)
            with layer:
                kind = "" if self._is_list and not now.layer else self._ask_layer(n, asked, now)
            is_attribute = chosen in ATTRIBUTES and not self._is_list
            attribute, other = (chosen, "") if is_attribute else ("", chosen)
            told[asked.key] = replace(now, says=other, attribute=attribute, layer=kind)
            if not (asked.has_rows or self._is_list):
                with who:
                    partner = self._ask_whom(asked.key, now.partner, self._key("whom", n), "alone")
                told[asked.key] = replace(told[asked.key], partner=partner)
        return told

    def _ask_what(self, n: int, asked: Asked, now: Meaning) -> str:
        t, known = state.say(), SAYS_OF_TIES if self._is_list else SAYS
        says = now.says or now.attribute
        return st.selectbox(
            spoken(t("mapping-says", column=asked.key)),
            known,
            index=known.index(says) if says in known else 0,
            key=self._key("says", n),
            format_func=lambda code: t(f"mapping-says-{code or 'nothing'}"),
            label_visibility="collapsed",
        )

    def _ask_layer(self, n: int, asked: Asked, now: Meaning) -> str:
        t, lang, book = state.say(), state.language(), self.study.codebook
        layers = ["", *book.layers]
        any_kind = t("mapping-any-layer")
        return st.selectbox(
            spoken(t("mapping-layer", column=asked.key)),
            layers,
            index=layers.index(now.layer) if now.layer in layers else 0,
            key=self._key("layer", n),
            format_func=lambda code: book.layer(code).label.say(lang) if code else any_kind,
            label_visibility="collapsed",
        )

    def _now(self, asked: Asked) -> Meaning:
        mapping = self.mapped.mapping
        part = mapping.questions if asked.has_rows else mapping.columns
        return part.get(asked.key, Meaning())

    def _items(self) -> dict[str, Meaning]:
        """Ask which institution each row of the questions means."""
        t = state.say()
        if not self.mapped.items:
            return {}
        st.markdown(t("mapping-items"))
        told: dict[str, Meaning] = {}
        for n, item in enumerate(self.mapped.items[:MOST]):
            now = self.mapped.mapping.of("", "", (item,))
            if now.layer or now.attribute:
                continue
            what, who = st.columns([3, 2])
            what.text(item)
            with who:
                chosen = self._ask_whom(item, now.partner, self._key("item", n), "nobody")
            told[item] = replace(now, partner=chosen)
        return told

    def _ask_whom(self, about: str, now: str, key: str, lacking: str) -> str:
        """Ask which institution is meant; a name that nobody is sure of stays what it is until one is chosen."""
        t, names = state.say(), self._names
        known = self.mapped.partners.get(now, now)
        options = ["", *names] if known in names or not known else ["", known, *names]
        return st.selectbox(
            spoken(t("mapping-partner", item=about)),
            options,
            index=options.index(known),
            key=key,
            format_func=lambda one: names.get(one, one) or t(f"mapping-{lacking}"),
            label_visibility="collapsed",
        )

    @cached_property
    def _names(self) -> dict[str, str]:
        return _told_apart(self.mapped.bodies)

    def _key(self, part: str, n: int) -> str:
        seed = hashlib.sha256(repr((self.mapped.file, self.mapped.questions)).encode()).hexdigest()
        return f"map_{seed[:8]}_{self.at}_{part}_{n}"


def _corrected(
    mapping: SheetMapping,
    mapped: Mapped,
    questions: Mapping[str, Meaning],
    items: Mapping[str, Meaning],
) -> SheetMapping:
    """Lay what was chosen over what was there; a question with rows stays a question, a column a column."""
    rowed = {asked.key for asked in mapped.questions if asked.has_rows}
    asked = {title: m for title, m in questions.items() if title in rowed}
    single = {title: m for title, m in questions.items() if title not in rowed}
    return replace(
        mapping,
        questions={**mapping.questions, **asked},
        items={**mapping.items, **items},
        columns={t: m for t, m in {**mapping.columns, **single}.items() if m},
    )


def _told_apart(bodies: Mapping[str, str]) -> dict[str, str]:
    """Give the names of institutions by id, in their order; two of one name are told apart by their ids."""
    worn = Counter(bodies.values())
    named = {key: name if worn[name] == 1 else f"{name} ({key})" for key, name in bodies.items()}
    in_order = sort_key(state.language())
    return dict(sorted(named.items(), key=lambda one: in_order(one[1])))
