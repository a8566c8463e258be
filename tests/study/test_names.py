"""The queue of names and what somebody decides: ties without a file, remembered, taken back."""

import pytest

from netmap.codebook import load_codebook
from netmap.errors import ConflictError, UnknownIdError
from netmap.model import Decision, Institution, Naming, Nomination, Waiting
from netmap.study import (
    call_new,
    call_nobody,
    call_other,
    call_same,
    doubt_rows,
    doubts_of,
    import_files,
    imports,
    namings,
    undo,
    waiting_rows,
)
from netmap.study.differences import record_name

HEAD = "od;do;fala;rodzaj;siła;gmina\n"


@pytest.fixture
def waits(study, tmp_path):
    """Give a study in which three rows wait: two for "SP" in Oksa, one for "Klub Orzeł" in Wodzisław."""
    file = tmp_path / "wiezi.csv"
    rows = "GOPS;SP w Oksie;before;information;3;Oksa\nSP  w Oksie;PCPR;before;information;2;Oksa\n"
    file.write_text(
        HEAD + rows + "PCPR;Klub Orzeł;before;information;1;Wodzisław\n", encoding="utf-8"
    )
    import_files(study, [file])
    return study


def held(study, cls):
    return study.journal.records(cls)


def test_the_queue_has_a_row_a_name_with_candidates_and_reasons(waits):
    rows = doubt_rows(doubts_of(waits), list(held(waits, Institution).values()), "pl")
    assert [(r["name"], r["commune"], r["rows"], r["reason"]) for r in rows] == [
        ("SP w Oksie", "260205", 2, "trap"),
        ("Klub Orzeł", "260209", 1, "nobody"),
    ]
    assert rows[0]["candidates"][0] | {"score": 0} == {
        "id": "sp", "name": "Szkoła Podstawowa w Oksie", "score": 0, "reason": "trap", "why": rows[0]["why"],
    }  # fmt: skip
    assert (rows[0]["file"], rows[0]["row"]) == ("wiezi.csv", 2)


def test_a_decision_makes_ties_and_is_one_entry_that_can_be_taken_back(waits):
    before = len(held(waits, Nomination))
    done = call_same(waits, "sp w oksie", "sp", who="Ewa")
    assert (done.settled, waiting_rows(waits)) == (2, 1)
    made = [
        n
        for n in held(waits, Nomination).values()
        if "sp" in (n.source, n.target) and n.strength in (2, 3)
    ]
    assert len(held(waits, Nomination)) == before + 2
    assert {n.import_id for n in made} >= {str(done.entry.id)}
    assert imports(waits).iloc[-1][["action", "note"]].tolist() == ["naming", "sp w oksie"]
    undo(waits, done.entry.id)
    assert (waiting_rows(waits), len(held(waits, Nomination)), namings(waits)) == (3, before, [])


def test_a_decision_is_remembered_for_the_next_file(waits, tmp_path):
    call_same(waits, "SP w Oksie", "sp")
    file = tmp_path / "nowe.csv"
    file.write_text(HEAD + "GOPS;SP w OKSIE;after;information;4;Oksa\n", encoding="utf-8")
    outcome = import_files(waits, [file])
    assert outcome.plan.waiting == ()
    assert any(
        n.target == "sp" and n.wave == "w2" and n.commune == "260205"
        for n in held(waits, Nomination).values()
    )


def test_the_import_cannot_be_taken_back_under_a_decision_that_rests_on_it(waits):
    entry = imports(waits).iloc[-1]["id"]
    done = call_same(waits, "SP w Oksie", "sp")
    with pytest.raises(ConflictError, match="undo-rested-on"):
        undo(waits, int(entry))
    undo(waits, done.entry.id)
    undo(waits, int(entry))
    assert held(waits, Waiting) == {}


def test_a_new_body_is_made_with_its_type_and_commune(waits):
    done = call_new(waits, "Klub Orzeł", type="sport_centre")
    body = held(waits, Institution)[done.institution.id]
    assert (body.name, body.type, body.sector, body.serves) == (
        "Klub Orzeł",
        "sport_centre",
        "sport",
        ("260209",),
    )
    assert any(n.target == body.id for n in held(waits, Nomination).values())
    undo(waits, done.entry.id)
    assert body.id not in held(waits, Institution)


def test_nobody_and_not_this_one(waits):
    call_other(waits, "SP w Oksie", ["sp"])
    assert all(c.id != "sp" for c in doubts_of(waits)[0].verdict.candidates)
    done = call_nobody(waits, "Klub Orzeł")
    assert (done.settled, waiting_rows(waits)) == (1, 2)
    assert sorted(n.decision for n in namings(waits)) == [Decision.NOBODY, Decision.OTHER]


def test_a_second_decision_on_a_name_is_refused_until_the_first_is_taken_back(waits):
    done = call_new(waits, "Klub Orzeł")
    before = waits.head
    for decide in (
        lambda: call_new(waits, "klub orzeł"),
        lambda: call_new(waits, "Klub Orzeł", commune="Wodzisław"),
        lambda: call_same(waits, "Klub Orzeł", "ops"),
        lambda: call_other(waits, "Klub Orzeł", ["ops"]),
        lambda: call_nobody(waits, "Klub Orzeł"),
    ):
        with pytest.raises(ConflictError, match="name-decided-same") as refused:
            decide()
        assert refused.value.params["entry"] == done.entry.id
    assert waits.head == before
    assert [b.name for b in held(waits, Institution).values()].count("Klub Orzeł") == 1
    undo(waits, done.entry.id)
    assert call_same(waits, "Klub Orzeł", "ops").settled == 1


def test_what_was_denied_can_be_said_once_the_denial_is_taken_back(waits):
    denied = call_other(waits, "SP w Oksie", ["sp"])
    for decide in (
        lambda: call_same(waits, "SP w Oksie", "sp"),
        lambda: call_other(waits, "SP w Oksie", ["sp"]),
    ):
        with pytest.raises(ConflictError, match="name-decided-other"):
            decide()
    done = call_same(waits, "SP w Oksie", "pcpr")
    with pytest.raises(ConflictError, match="name-decided-same"):
        call_nobody(waits, "SP w Oksie")
    undo(waits, done.entry.id)
    nobody = call_nobody(waits, "SP w Oksie")
    with pytest.raises(ConflictError, match="name-decided-nobody"):
        call_same(waits, "SP w Oksie", "pcpr")
    undo(waits, nobody.entry.id)
    undo(waits, denied.entry.id)
    assert call_same(waits, "SP w Oksie", "sp").settled == 2


def test_a_name_decided_before_any_file_has_it_holds_where_its_institution_works(waits, tmp_path):
    done = call_same(waits, "Nasza szkoła", "sp")
    assert [n.commune for n in namings(waits)] == ["260205"]
    file = tmp_path / "nowe.csv"
    file.write_text(HEAD + "GOPS;nasza SZKOŁA;after;information;4;Oksa\n", encoding="utf-8")
    assert import_files(waits, [file]).plan.waiting == ()
    assert done.settled == 0


def test_what_cannot_be_decided_is_refused(waits, tmp_path):
    with pytest.raises(UnknownIdError, match="unknown-institution"):
        call_same(waits, "SP w Oksie", "nikt")
    with pytest.raises(ConflictError, match="institution-nameless"):
        call_nobody(waits, "–")
    file = tmp_path / "b.csv"
    file.write_text(HEAD + "PCPR;SP w Oksie;before;information;1;Wodzisław\n", encoding="utf-8")
    import_files(waits, [file])
    with pytest.raises(ConflictError, match="name-in-communes"):
        call_nobody(waits, "SP w Oksie")
    with pytest.raises(ConflictError, match="institution-exists"):
        call_new(waits, "Szkoła Podstawowa w Oksie", commune="Oksa")


def test_a_decision_on_an_institution_goes_with_it(waits):
    done = call_new(waits, "Klub Orzeł")
    again = call_same(waits, "Orły", done.institution.id, commune="Wodzisław")
    with pytest.raises(ConflictError, match="undo-rested-on"):
        undo(waits, done.entry.id)
    undo(waits, again.entry.id)
    undo(waits, done.entry.id)
    assert held(waits, Naming) == {}


def test_the_history_calls_a_waiting_row_by_its_names():
    row = Waiting("1a2b", "nomination", "{}", {"target": "Klub Orzeł"})
    assert record_name(row, {}, load_codebook("kooperacja"), "pl") == "Klub Orzeł"
