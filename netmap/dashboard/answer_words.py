"""What the answers of a survey mean, word by word: shown as understood, said here where nobody could tell."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from netmap.codebook import Codebook
from netmap.dashboard import state
from netmap.dashboard.markdown import spoken
from netmap.i18n import sort_key
from netmap.ingest import LISTED, NOTHING, RECORDS, Mapped, Word
from netmap.study import Study

__all__ = ["show_words"]

MOST = 60
"""So many words are shown at most; more are explained in the file."""


def show_words(study: Study, mapped: Mapped, key: str) -> Mapping[str, Mapping[str, str]]:
    """Ask what each word means, in a form; give what a mapping says of words, with what was chosen."""
    t = state.say()
    values = {attribute: dict(words) for attribute, words in mapped.mapping.values.items()}
    asked = [(word, told) for word in mapped.words if (told := _meanings(study.codebook, word))]
    if asked:
        is_list = mapped.mapping.kind in RECORDS
        st.markdown(t("mapping-words", of="list" if is_list else "answers"))
        unclear = sum(not word.meant for word, _ in asked)
        if unclear:
            st.warning(t("mapping-words-unclear", n=unclear), icon=":material/help:")
    for n, (word, told) in enumerate(asked[:MOST]):
        chosen = _ask(word, told, f"{key}_{n}")
        if chosen != word.meant:
            values.setdefault(word.attribute, {})[word.text] = chosen
    if len(asked) > MOST:
        st.caption(t("mapping-more", n=MOST))
    return values


def _ask(word: Word, told: Mapping[str, str], key: str) -> str:
    t = state.say()
    what, meaning = st.columns([3, 2])
    what.text(word.text)
    what.caption(t(f"mapping-says-{word.attribute}"))
    options = [*([] if word.meant else [""]), *told]
    chosen = meaning.selectbox(
        spoken(t("mapping-word", word=word.text)),
        options,
        index=options.index(word.meant),
        key=key,
        format_func=lambda code: told.get(code) or t("mapping-word-unknown"),
        label_visibility="collapsed",
    )
    return str(chosen)


def _meanings(book: Codebook, word: Word) -> dict[str, str]:
    """Give what a word can mean, by code: the steps of its scale, yes and no, the layers; empty if there are none."""
    t, lang = state.say(), state.language()
    if word.attribute in book.scales:
        levels = book.scales[word.attribute].levels.items()
        told = {f"{level:g}": f"{level:g} – {label.say(lang)}" for level, label in levels}
    elif word.attribute in ("layer", "layers"):
        told = {code: layer.label.say(lang) for code, layer in book.layers.items()}
    elif word.attribute in LISTED:
        in_order, codes = sort_key(lang), getattr(book, LISTED[word.attribute])
        labels = {code: one.label.say(lang) for code, one in codes.items()}
        told = dict(sorted(labels.items(), key=lambda one: in_order(one[1])))
    else:
        told = {"yes": t("common-yes"), "no": t("common-no")}
    if word.meant == "yes":
        told = {"yes": t("mapping-word-tie"), **told} if word.attribute in book.scales else told
    known = {} if word.meant in ("", NOTHING, *told) else {word.meant: word.meant}
    return {**told, **known, NOTHING: t("mapping-word-nothing")} if told else {}
