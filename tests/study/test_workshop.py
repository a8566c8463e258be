"""What a team declares in the room: kept at once, corrected, taken back."""

import pytest

from netmap.errors import ConflictError, UnknownIdError
from netmap.model import Institution, Nomination, Origin, Position
from netmap.study import (
    add_institution,
    declare_tie,
    institutions,
    redo_last,
    tie_rule,
    ties,
    undo_last,
)

OKSA = "260205"


def declared(study):
    kept = study.journal.records(Nomination).values()
    return {(n.source, n.target): n.strength for n in kept if n.origin == Origin.WORKSHOP}


def tie(study, pair, wave="w1"):
    listed = ties(study, wave, tie_rule(commune=OKSA)).to_dict("records")
    return next((t for t in listed if {t["source"], t["target"]} == set(pair)), None)


def test_what_the_room_declares_goes_before_the_survey(study):
    assert tie(study, ("ops", "sp"))["evidence"] == "one_sided_unanswered"
    entry = declare_tie(study, "before", "ops", "gbp", "information", 5, commune="Oksa", note="tak")
    found = tie(study, ("ops", "gbp"))
    assert (found["evidence"], found["exists"], found["strength"]) == ("declared_in_room", True, 5)
    assert (found["commune"], entry.action) == (OKSA, "workshop")
    assert tie(study, ("ops", "gbp"), "w2") is None


def test_either_way_round_a_tie_of_both_sides_is_one_and_the_same(study):
    declare_tie(study, "w1", "ops", "gbp", "meetings", 2, commune=OKSA)
    declare_tie(study, "w1", "gbp", "ops", "meetings", 4, commune=OKSA)
    assert declared(study) == {("gbp", "ops"): 4}


def test_a_referral_back_is_another_tie(study):
    declare_tie(study, "w1", "ops", "gbp", "referral", 2, commune=OKSA)
    declare_tie(study, "w1", "gbp", "ops", "referral", 4, commune=OKSA)
    assert declared(study) == {("ops", "gbp"): 2, ("gbp", "ops"): 4}


def test_strength_nought_says_there_is_none_and_the_survey_stays(study):
    kept = len(study.journal.records(Nomination))
    declare_tie(study, "w1", "ops", "sp", "information", 0, commune="")
    assert not tie(study, ("ops", "sp"))["exists"]
    assert len(study.journal.records(Nomination)) == kept + 1


def test_a_tie_may_be_declared_without_saying_how_strong(study):
    declare_tie(study, "w1", "ops", "gbp", "information", None, commune=OKSA)
    found = tie(study, ("ops", "gbp"))
    assert (found["exists"], found["stated"]) == (True, False)


@pytest.mark.parametrize(
    ("changed", "error", "code"),
    [
        ({"strength": 6}, ConflictError, "strength-off-scale"),
        ({"strength": -1}, ConflictError, "strength-off-scale"),
        ({"strength": float("nan")}, ConflictError, "strength-off-scale"),
        ({"target": "ops"}, ConflictError, "tie-with-itself"),
        ({"target": "nobody"}, UnknownIdError, "unknown-institution"),
        ({"layer": "gossip"}, UnknownIdError, "unknown-layer"),
        ({"wave": "w9"}, UnknownIdError, "unknown-wave"),
        ({"commune": "Atlantyda"}, UnknownIdError, "unknown-commune"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused_and_not_saved(study, changed, error, code):
    head = study.head
    told = {"wave": "w1", "source": "ops", "target": "gbp", "layer": "information", "strength": 3}
    with pytest.raises(error) as caught:
        declare_tie(study, **{**told, "commune": OKSA, **changed})
    assert caught.value.code == code
    assert study.head == head


def test_a_body_the_roster_lacks_is_added_with_what_its_name_says(study):
    added, entry = add_institution(study, "  Świetlica środowiskowa w Oksie ", commune="Oksa")
    assert added.name == "Świetlica środowiskowa w Oksie"
    assert (added.seat, added.serves, entry.action) == (OKSA, (OKSA,), "workshop")
    assert added.type
    assert added.sector == study.codebook.type(added.type).sector
    assert 0 < len(added.label) <= 12
    assert added.id in set(institutions(study, OKSA)["id"])
    assert f"{OKSA}|{added.id}" in study.journal.records(Position)


def test_what_is_said_of_a_new_body_goes_before_what_its_name_says(study):
    added, _ = add_institution(
        study, "Świetlica", commune=OKSA, type="ngo", sector="ngo", label="Bardzo długi skrót"
    )
    assert (added.type, added.sector, added.label) == ("ngo", "ngo", "Bardzo długi")


def test_two_bodies_of_one_name_in_one_commune_are_one(study):
    with pytest.raises(ConflictError) as caught:
        add_institution(study, "szkoła  podstawowa w OKSIE", commune=OKSA)
    assert caught.value.code == "institution-exists"
    assert caught.value.params["institution"] == "sp"


def test_one_name_in_two_communes_gives_two_ids(study):
    here, _ = add_institution(study, "Klub Seniora", commune=OKSA)
    there, _ = add_institution(study, "Klub Seniora", commune="260209")
    assert here.id != there.id


@pytest.mark.parametrize("name", ["", "  ", "–", "!!!"])
def test_a_body_needs_a_name(study, name):
    head = study.head
    with pytest.raises(ConflictError) as caught:
        add_institution(study, name, commune=OKSA)
    assert caught.value.code == "institution-nameless"
    assert study.head == head


def test_acts_are_taken_back_one_by_one_and_brought_back_in_turn(study):
    declare_tie(study, "w1", "ops", "gbp", "meetings", 2, commune=OKSA)
    declare_tie(study, "w1", "ops", "gbp", "meetings", 4, commune=OKSA)
    undo_last(study)
    assert declared(study) == {("gbp", "ops"): 2}
    undo_last(study)
    assert declared(study) == {}
    assert undo_last(study) is None
    redo_last(study)
    assert declared(study) == {("gbp", "ops"): 2}
    redo_last(study)
    assert declared(study) == {("gbp", "ops"): 4}
    assert redo_last(study) is None
    undo_last(study)
    assert declared(study) == {("gbp", "ops"): 2}


def test_nobody_takes_back_what_another_did(study):
    declare_tie(study, "w1", "ops", "gbp", "meetings", 2, commune=OKSA, who="Anna")
    assert undo_last(study, who="Jan") is None
    assert undo_last(study, who="Anna") is not None
    assert redo_last(study, who="Jan") is None
    assert declared(study) == {}


def test_after_a_new_act_nothing_is_brought_back(study):
    declare_tie(study, "w1", "ops", "gbp", "meetings", 2, commune=OKSA)
    undo_last(study)
    declare_tie(study, "w1", "ops", "sp", "meetings", 3, commune=OKSA)
    assert redo_last(study) is None
    assert declared(study) == {("ops", "sp"): 3}


def test_an_added_body_is_taken_back_too(study):
    added, _ = add_institution(study, "Klub Seniora", commune=OKSA)
    undo_last(study)
    assert added.id not in study.journal.records(Institution)
    redo_last(study)
    assert added.id in study.journal.records(Institution)
