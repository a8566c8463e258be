"""What one transaction does: nothing points nowhere, and any entry can be taken back that nothing rests on."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.errors import ConflictError, StoreUnavailableError, UnknownIdError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Position, Wave
from netmap.store import Change, Head, Journal

A, B = Institution("a", "A"), Institution("b", "B")
WAVE = Wave("w")


def tie(strength, layer="x"):
    return Nomination("a", "b", "w", layer, strength=strength)


@pytest.fixture
def small(journal, keep):
    """Two bodies and a wave, so that there can be ties."""
    journal.append(keep(A, B, WAVE), who="Ewa", action="import")
    return journal


def refused(code, act, *args, **more):
    with pytest.raises((ConflictError, StoreUnavailableError, UnknownIdError)) as caught:
        act(*args, **more)
    assert caught.value.code == code
    for lang in LANGUAGES:
        assert say_error(caught.value, lang)
    return caught.value.params


# ── nothing points nowhere ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_tie_of_an_unknown_body_is_refused(small, keep):
    lone = Nomination("a", "nobody", "w", "x")
    params = refused("record-missing", small.append, keep(lone), who="Ewa", action="edit")
    assert (params["kind"], params["record"]) == ("institution", "nobody")
    refused("record-missing", small.append, keep(replace(tie(1), wave="v")), who="E", action="edit")


def test_a_body_with_ties_is_not_taken_out_but_with_them_it_is(small, keep, drop):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    assert refused("record-in-use", small.append, drop(A), who="Ewa", action="edit")["by"] == 2
    small.append(drop(A, tie(1)), who="Ewa", action="edit")
    assert set(small.records(Institution)) == {"b"}


# ── undo and redo ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_undo_brings_back_what_was(small, keep, drop):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    states = [small.snapshot()]
    for changes in (keep(tie(2)), drop(tie(2)), keep(tie(1, "y"), replace(A, name="Nowa"))):
        small.append(changes, who="Ewa", action="edit")
        states.append(small.snapshot())
    for number in (5, 4, 3):
        small.undo(number, who="Jan")
        assert small.snapshot() == states[number - 3]
    for number in (3, 4, 5):
        small.redo(number, who="Jan")
        assert small.snapshot() == states[number - 2]
    assert small.verify() == []


def test_undo_of_an_entry_that_is_not_the_last(small, keep):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    small.append(keep(tie(1, "y")), who="Ewa", action="edit")
    entry = small.undo(2, who="Jan")
    assert set(small.records(Nomination)) == {tie(1, "y").key}
    assert (entry.action, entry.undoes, entry.counts) == ("undo", 2, {"nomination": 1})
    assert [e.undone_by for e in small.entries()] == [None, 4, None, None]
    assert small.changes_since(3) == [Change("nomination", tie(1).key, None, tie(1))]


def test_what_later_entries_rest_on_stays(small, keep):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    small.append(keep(tie(2)), who="Ewa", action="edit")
    assert refused("undo-rested-on", small.undo, 2, who="Jan") == {"entry": 2, "by": "3", "n": 1}
    small.append(keep(tie(3), tie(1, "y")), who="Ewa", action="edit")
    assert refused("undo-rested-on", small.undo, 2, who="Jan") == {"entry": 2, "by": "3, 4", "n": 2}
    small.undo(4, who="Jan")
    assert refused("undo-rested-on", small.undo, 1, who="Jan") == {"entry": 1, "by": "3", "n": 1}
    small.undo(3, who="Jan")
    small.undo(2, who="Jan")
    small.undo(1, who="Jan")
    assert small.records(Institution) == {}
    assert refused("record-missing", small.redo, 2, who="Jan")["kind"] == "institution"


def test_an_act_that_changed_nothing_has_nothing_to_take_back(small):
    written = small.append([], who="Ewa", action="export")
    assert refused("undo-nothing", small.undo, written.id, who="Jan") == {"entry": written.id}
    assert small.entry(written.id).is_live


# ── saved on what was seen ────────────────────────────────────────────────────────────────────────────────────────────


def test_what_was_changed_since_it_was_looked_at_is_not_written_over(small, keep):
    small.append(keep(tie(1), tie(1, "y")), who="Ewa", action="edit")
    seen = small.head()
    theirs = small.append(keep(tie(2)), who="Jan", action="workshop", as_of=seen)
    params = refused(
        "record-changed", small.append, keep(tie(3)), who="Ewa", action="edit", as_of=seen
    )
    assert (params["who"], params["at"], params["entry"]) == ("Jan", theirs.at, theirs.id)
    assert (params["kind"], params["record"]) == ("nomination", tie(1).key)
    small.append(keep(tie(2)), who="Ewa", action="edit", as_of=seen)  # the same thing said twice
    small.append(keep(tie(3, "y")), who="Ewa", action="edit", as_of=seen)  # another record
    small.append(keep(tie(3)), who="Ewa", action="edit", as_of=small.head())
    assert {key: n.strength for key, n in small.records(Nomination).items()} == {
        tie(3).key: 3, tie(3, "y").key: 3,
    }  # fmt: skip


def test_what_was_taken_back_since_was_changed_too(small, keep):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    small.append(keep(tie(2)), who="Ewa", action="edit")
    seen = small.head()
    undo = small.undo(3, who="Jan")
    params = refused(
        "record-changed", small.append, keep(tie(3)), who="Ewa", action="edit", as_of=seen
    )
    assert (params["who"], params["entry"]) == ("Jan", undo.id)


def test_files_written_and_places_moved_are_no_change_of_what_a_plan_rests_on(small, keep):
    seen, act = small.head(), small.last_act
    small.append([], who="Jan", action="export")
    assert small.last_act == act != small.head()
    small.append(keep(Position("a", 1, 2)), who="Jan", action="layout")
    assert small.last_act == small.head()
    entry = small.append(
        lambda number: keep(replace(tie(1), import_id=str(number))),
        who="Ewa", action="import", expected_head=seen,
    )  # fmt: skip
    assert small.records(Nomination)[tie(1).key].import_id == str(entry.id)
    refused("study-changed", small.append, [], who="Jan", action="edit", expected_head=seen)


def test_a_plan_of_another_history_is_refused(small):
    elsewhere = Head(1, "0" * 64)
    refused("study-restored", small.append, [], who="E", action="edit", expected_head=elsewhere)


def test_an_entry_tells_what_was_before_it(small, keep, drop):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    small.append(keep(tie(2)), who="Ewa", action="edit")
    small.append(drop(tie(2)), who="Ewa", action="edit")
    key = tie(1).key
    assert small.changes_of(2) == [Change("nomination", key, tie(1))]
    assert small.changes_of(3) == [Change("nomination", key, tie(2), tie(1))]
    assert small.changes_of(4) == [Change("nomination", key, None, tie(2))]
    small.undo(4, who="Jan")
    small.undo(3, who="Jan")
    small.append(keep(tie(3)), who="Ewa", action="edit")
    assert small.changes_of(7) == [Change("nomination", key, tie(3), tie(1))]
    assert small.changes_of(6) == []


# ── undo of undo ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_undo_of_the_undo(small, keep):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    undo = small.undo(2, who="Jan")
    redo = small.redo(undo.id, who="Jan")
    assert (redo.action, redo.undoes) == ("redo", undo.id)
    assert [e.is_live for e in small.entries()] == [True, True, False, True]
    small.undo(redo.id, who="Jan")
    assert small.records(Nomination) == {}
    small.redo(2, who="Jan")
    assert small.records(Nomination)
    assert small.verify() == []


def test_what_is_undone_is_not_undone_again(small, keep):
    small.append(keep(tie(1)), who="Ewa", action="edit")
    refused("redo-not-undone", small.redo, 2, who="Jan")
    small.undo(2, who="Jan")
    assert refused("undo-already-undone", small.undo, 2, who="Jan") == {"entry": 2, "by": 3}
    small.redo(2, who="Jan")
    refused("redo-not-undone", small.redo, 3, who="Jan")
    refused("unknown-entry", small.undo, 99, who="Jan")
    refused("unknown-entry", small.redo, 99, who="Jan")


STRENGTHS = st.integers(0, 3)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("keep"), st.sampled_from("xyz"), STRENGTHS),
        st.tuples(st.just("drop"), st.sampled_from("xyz"), STRENGTHS),
        st.tuples(st.sampled_from(["undo", "redo"]), st.integers(1, 12), STRENGTHS),
    ),
    max_size=12,
)


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS)
def test_the_study_is_what_its_live_entries_say(tmp_path, keep, drop, acts):
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / "study.netmap"
    with Journal.create(path) as journal:
        journal.append(keep(A, B, WAVE), who="Ewa", action="import")
        said = {}
        for act, what, strength in acts:
            done = _act(journal, keep, drop, act, what, strength)
            if act in ("keep", "drop") and done.counts:
                said[done.id] = (what, strength if act == "keep" else None)
        expected = {}
        for entry in journal.entries():
            if entry.id in said and entry.is_live:
                layer, strength = said[entry.id]
                expected[tie(0, layer).key] = strength
        found = {key: record.strength for key, record in journal.records(Nomination).items()}
        if journal.entry(1).is_live:
            assert found == {key: s for key, s in expected.items() if s is not None}
        assert journal.verify() == []


def _act(journal, keep, drop, act, what, strength):
    try:
        if act in ("keep", "drop"):
            changes = {"keep": keep, "drop": drop}[act](tie(strength, what))
            return journal.append(changes, who="Ewa", action="edit")
        return getattr(journal, act)(what, who="Jan")
    except (ConflictError, UnknownIdError):
        return journal.append([], who="Ewa", action="export")
