"""The forms of a workshop: a tie, an institution, one step back or forth, and what was done today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.codebook import Scale
from netmap.dashboard import data, state
from netmap.dashboard.acts import attempt
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_moment, format_number, sort_key
from netmap.model import Institution
from netmap.network import Evidence, Tie, info
from netmap.store import Entry
from netmap.study import Study

__all__ = ["offer_acts", "show_acts", "show_body_form", "show_tie_form"]

NOTE = 200
"""A longer note belongs in the minutes."""

LABEL = 12
"""What fits a diagram."""

_SEEN = "room_seen"
"""Where the study stood when the form was last shown: what was said since is not written over unseen."""


def show_tie_form(study: Study, network: nx.MultiDiGraph) -> None:
    """Take a tie as the room declares it; what the survey said of the pair stands beside."""
    t = state.say()
    names = _names(network)
    if len(names) < 2:
        st.info(t("workshop-too-few"), icon=":material/info:")
        return
    source = _choose_source(names)
    target = st.selectbox(
        t("workshop-target"),
        [body for body in names if body != source],
        index=None,
        key=f"room_target_{_turn()}",
        format_func=lambda body: names[body],
        placeholder=t("workshop-choose"),
    )
    layer = _choose_layer(study)
    if source and target:
        _show_said(network, source, target, layer)
    with st.form("room_tie", border=False):
        left, right = st.columns(2)
        with left:
            strength = _choose_strength(study.codebook.scales["strength"])
        with right:
            frequency = _choose_frequency(study.codebook.scales.get("frequency"))
            note = st.text_input(
                t("workshop-note"),
                key=f"room_note_{_turn()}",
                max_chars=NOTE,
                placeholder=t("workshop-note-help"),
            )
        pressed = st.form_submit_button(
            t("workshop-save-tie"),
            key=f"room_save_tie_{_turn()}",
            type="primary",
            icon=":material/save:",
        )
    seen, now = st.session_state.get(_SEEN), study.last_act
    st.session_state[_SEEN] = now
    if not pressed:
        return
    if not source or not target or not layer:
        st.warning(t("workshop-incomplete"), icon=":material/help:")
        return
    declared = partial(
        use.declare_tie,
        study,
        state.chosen_wave(),
        source,
        target,
        layer,
        strength,
        commune=state.chosen_commune(),
        frequency=frequency,
        note=note,
        as_of=seen,
    )
    _act(declared, t("workshop-kept", source=names[source], target=names[target]))


def _turn() -> int:
    """Count this session's acts: the keys of what is typed go by it, so that a second click is not a second act."""
    return int(st.session_state.get("room_turn", 0))


def _act(act: Callable[[], object], said: str) -> None:
    """Do one act of the room, say so, and draw what follows from it."""
    if attempt(act) is not None:
        st.session_state["room_turn"] = _turn() + 1
        st.toast(escape(said), icon=":material/check:")
        st.rerun()


def _say_word(word: float | None) -> str:
    """Say a strength; 0 is an explicit "no", and nothing heard is said to be so."""
    t = state.say()
    if word is None:
        return t("workshop-word-unknown")
    return format_number(word, state.language()) if word else t("workshop-word-none")


def _names(network: nx.MultiDiGraph) -> dict[str, str]:
    order = sort_key(state.language())
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    return dict(sorted(names.items(), key=lambda item: order(item[1])))


def _choose_source(names: dict[str, str]) -> str | None:
    """Offer the institutions; the one chosen in the diagram is chosen here."""
    t = state.say()
    state.forget_other_than(list(names))
    return st.selectbox(
        t("workshop-source"),
        list(names),
        index=None,
        key=state.INSTITUTION,
        format_func=lambda body: names[body],
        placeholder=t("workshop-choose-or-click"),
    )


def _choose_layer(study: Study) -> str:
    t, lang, book = state.say(), state.language(), study.codebook
    return (
        st.selectbox(
            t("workshop-layer"),
            data.layers(),
            key="room_layer",
            format_func=lambda layer: book.layer(layer).label.say(lang),
            placeholder=t("workshop-choose"),
        )
        or ""
    )


def _choose_strength(scale: Scale) -> float | None:
    t, lang = state.say(), state.language()
    if not scale.levels:
        return st.number_input(t("workshop-strength"), min_value=0.0, value=1.0, key="room_number")
    st.session_state.setdefault("room_strength", 3 if 3 in scale.levels else min(scale.levels))
    chosen = st.radio(
        t("workshop-strength"),
        list(scale.levels),
        key="room_strength",
        format_func=lambda level: f"{level} – {scale.levels[level].say(lang)}",
    )
    return float(chosen)


def _choose_frequency(scale: Scale | None) -> float | None:
    if scale is None or not scale.levels:
        return None
    lang = state.language()
    chosen = st.selectbox(
        state.say()("workshop-frequency"),
        list(scale.levels),
        index=None,
        key=f"room_frequency_{_turn()}",
        format_func=lambda level: f"{level} – {scale.levels[level].say(lang)}",
        placeholder=state.say()("workshop-frequency-none"),
    )
    return None if chosen is None else float(chosen)


def _show_said(network: nx.MultiDiGraph, source: str, target: str, layer: str) -> None:
    """Show what is known of the pair in this layer before the room speaks."""
    t = state.say()
    found = [
        tie
        for tie in info(network).ties
        if {tie.source, tie.target} == {source, target} and tie.layer == layer
    ]
    told = [escape(_told(tie, network)) for tie in found] or [t("workshop-said-nothing")]
    st.info("  \n".join(told), icon=":material/history:")


def _told(tie: Tie, network: nx.MultiDiGraph) -> str:
    t = state.say()
    in_room = tie.evidence is Evidence.DECLARED_IN_ROOM
    return t(
        "workshop-said-room" if in_room else "workshop-said",
        source=network.nodes[tie.source]["label"],
        source_word=_say_word(tie.strength_source),
        target=network.nodes[tie.target]["label"],
        target_word=_say_word(tie.strength_target),
        evidence=t(f"draw-evidence-{tie.evidence}"),
        room=_say_word(tie.strength),
    )


def show_body_form(study: Study, commune: str) -> None:
    """Take an institution that the roster lacks; what it is, is proposed from its name."""
    t, lang, book = state.say(), state.language(), study.codebook
    name = st.text_input(t("workshop-body-name"), key=f"room_name_{_turn()}", max_chars=NOTE)
    if name:
        st.caption(t("workshop-body-proposed"))
    proposed = book.type(book.propose_type(name) or "")
    with st.form("room_body", border=False):
        choices = {"type": book.types, "sector": book.sectors, "tier": book.tiers}
        usual = {"type": proposed.code, "sector": proposed.sector, "tier": proposed.tier}
        chosen = {
            field: st.selectbox(
                t(f"workshop-body-{field}"),
                list(codes),
                index=list(codes).index(usual[field]) if usual[field] in codes else None,
                key=f"room_{field}_{proposed.code}_{_turn()}",
                format_func=lambda code, codes=codes: codes[code].label.say(lang),
                placeholder=t("workshop-choose"),
            )
            for field, codes in choices.items()
            if codes
        }
        label = st.text_input(
            t("workshop-body-label"), key=f"room_label_{_turn()}", max_chars=LABEL
        )
        pressed = st.form_submit_button(
            t("workshop-save-body"),
            key=f"room_save_body_{_turn()}",
            type="primary",
            icon=":material/add:",
        )
    if not pressed:
        return
    if not name.strip():
        st.warning(t("workshop-body-nameless"), icon=":material/help:")
        return
    given = {field: code or "" for field, code in chosen.items()}
    added = partial(use.add_institution, study, name, commune=commune, label=label, **given)
    _act(lambda: _choose_added(added), t("workshop-added", name=name))


def _choose_added(add: Callable[[], tuple[Institution, Entry]]) -> Entry:
    """Add an institution and choose it, so that the diagram shows where it is and its first tie begins there."""
    added, entry = add()
    state.choose_institution(added.id)
    return entry


def offer_acts(study: Study) -> None:
    """Offer one step back and one forth."""
    with st.container(horizontal=True, width="content", gap="xsmall"):
        for word, step in {"undo": use.undo_last, "redo": use.redo_last}.items():
            _offer_step(study, word, step)


def _offer_step(study: Study, word: str, step: Callable[[Study], object]) -> None:
    t = state.say()
    pressed = st.button(
        t(f"workshop-{word}"),
        key=f"room_{word}_{_turn()}",
        icon=f":material/{word}:",
    )
    if pressed:
        _act(partial(step, study), t(f"workshop-{word}-done"))
        st.toast(t(f"workshop-{word}-nothing"), icon=":material/info:")


def show_acts(study: Study, network: nx.MultiDiGraph) -> None:
    """List what the room declared of this network, with what the survey had said."""
    t = state.say()
    declared = [tie for tie in info(network).ties if tie.evidence is Evidence.DECLARED_IN_ROOM]
    if not declared:
        return
    st.subheader(t("workshop-declared"), anchor=False)
    book, lang = study.codebook, state.language()
    heads = {
        name: t(f"workshop-column-{name}")
        for name in ("source", "target", "layer", "room", "survey")
    }
    rows = [
        {
            "source": network.nodes[tie.source]["name"],
            "target": network.nodes[tie.target]["name"],
            "layer": book.layer(tie.layer).label.say(lang),
            "room": _say_word(tie.strength),
            "survey": f"{_say_word(tie.strength_source)} / {_say_word(tie.strength_target)}",
        }
        for tie in declared
    ]
    show_table(Table(heads, rows), alt=t("workshop-declared"))
    _show_today(study)


def _show_today(study: Study) -> None:
    """List today's acts of everybody, newest first."""
    t = state.say()
    today = dt.datetime.now().astimezone().date().isoformat()
    entries = [e for e in study.journal.entries() if e.action == "workshop" and e.at[:10] >= today]
    if not entries:
        return
    with st.expander(t("workshop-today", n=len(entries))):
        heads = {name: t(f"data-history-{name}") for name in ("id", "at", "who", "turned")}
        rows = [
            {"id": str(e.id), "at": format_moment(e.at, state.language()), "who": e.who,
             "turned": t("data-undone-by", entry=e.undone_by) if e.undone_by else ""}
            for e in reversed(entries)
        ]  # fmt: skip
        show_table(Table(heads, rows), alt=t("workshop-today", n=len(entries)))
