"""What was decided of names: said when it is done, listed afterwards, and taken back by a click in both places."""

from __future__ import annotations

from functools import partial

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.acts import attempt
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.model import Institution, Naming
from netmap.study import Decided, Study

__all__ = ["keep_in_mind", "place_named", "show_decided", "tell_last"]

COLUMNS = ("name", "commune", "decision", "institution")
LAST = "names_last"
TAKEN_BACK = "names_taken_back"


def place_named(code: str) -> str:
    """Name a commune by its code."""
    names = {place.terc: place.name for place in data.communes()}
    return names.get(code, code)


def keep_in_mind(name: str, done: Decided) -> None:
    """Remember the decision made last in this session, so that the page can say what it did and offer to undo it."""
    st.session_state[LAST] = (name, done.entry.id, done.settled)
    st.session_state.pop(TAKEN_BACK, None)


def tell_last(study: Study) -> None:
    """Say what the last decision did, with the way back; or that it was taken back."""
    t = state.say()
    name, entry, settled = st.session_state.get(LAST, ("", 0, 0))
    if any(one.id == entry and one.is_live for one in study.journal.entries()):
        said = t("data-names-done", name=name, entry=entry, n=settled)
        st.success(escape(said), icon=":material/check:")
        _offer_undo(study, name, entry, "names_undo")
    elif TAKEN_BACK in st.session_state:
        name, entry = st.session_state[TAKEN_BACK]
        said = t("data-names-taken-back", name=name, entry=entry)
        st.info(escape(said), icon=":material/undo:")


def _offer_undo(study: Study, name: str, entry: int, key: str) -> None:
    pressed = st.button(
        state.say()("data-names-take-back"), key=f"{key}_{entry}", icon=":material/undo:"
    )
    if pressed and attempt(partial(use.undo, study, entry)) is not None:
        st.session_state[TAKEN_BACK] = (name, entry)
        st.session_state.pop(LAST, None)
        st.rerun()


def show_decided(study: Study) -> None:
    """List the decisions that hold, and offer to take back one of them."""
    t, decided = state.say(), use.namings(study)
    if not decided:
        return
    names = {body.id: body.name for body in study.journal.records(Institution).values()}
    rows = [_told(naming, names) for naming in decided]
    with st.expander(t("data-names-decided", n=len(rows))):
        heads = {name: t(f"column-{name}") for name in COLUMNS}
        show_table(Table(heads, rows), alt=t("data-names-decided", n=len(rows)))
        chosen = st.selectbox(
            t("data-names-which"),
            range(len(rows)),
            index=None,
            key=f"names_which_{study.head.number}",
            format_func=lambda n: " · ".join(filter(None, rows[n].values())),
            placeholder=t("control-choose"),
        )
        if chosen is not None:
            naming = decided[chosen]
            entry = use.decided_by(study, naming)
            _offer_undo(study, naming.word, entry, "names_undo_listed")


def _told(naming: Naming, names: dict[str, str]) -> dict[str, str]:
    return {
        "name": naming.word,
        "commune": place_named(naming.commune),
        "decision": state.say()(f"decision-{naming.decision}"),
        "institution": names.get(naming.institution, naming.institution),
    }
