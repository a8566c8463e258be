"""Where institutions stand: one place in all waves and under every rule, kept when others join."""

import datetime as dt

import pytest

from netmap.errors import ExportError
from netmap.model import Institution, Nomination, Position
from netmap.network import RULES
from netmap.study import (
    change_svg,
    changes_of,
    commune_name,
    draw,
    keep_positions,
    network,
    positions,
    tie_rule,
    told_apart,
)

OKSA = "260205"
DAY = dt.date(2021, 1, 15)


def test_everybody_in_any_wave_under_any_rule_has_a_place(study):
    places = positions(study, OKSA)
    for wave in ("w1", "w2"):
        for rule in RULES:
            assert set(network(study, wave, rule, OKSA)) <= set(places)
    assert len(set(places.values())) == len(places)


def test_places_that_are_kept_do_not_move_when_ties_and_bodies_join(study):
    keep_positions(study)
    before = positions(study, OKSA)
    joined = [
        Institution("gok", "Gminny Ośrodek Kultury", serves=(OKSA,), tier="commune"),
        Nomination("gok", "ops", "w2", "information", strength=5),
        Nomination("gbp", "sp", "w2", "information", strength=5),
    ]
    study.save(changes_of(joined), action="edit")
    after = positions(study, OKSA)
    assert {body: after[body] for body in before} == before
    assert set(after) == {*before, "gok"}


def test_places_are_kept_once_and_only_for_those_without(study):
    keep_positions(study)
    kept, head = study.journal.records(Position), study.head
    assert {p.commune for p in kept.values()} == {"", OKSA}
    keep_positions(study)
    assert study.head == head
    study.save(changes_of([Institution("gok", "GOK", serves=(OKSA,))]), action="edit")
    keep_positions(study)
    now = study.journal.records(Position)
    assert {key: now[key] for key in kept} == kept
    assert {p.institution for key, p in now.items() if key not in kept} == {"gok"}


def test_a_study_without_anything_has_no_places(empty):
    keep_positions(empty)
    assert positions(empty) == {}
    assert empty.is_empty


def test_the_example_came_with_its_places(example):
    kept = example.journal.records(Position)
    for body, place in positions(example, OKSA).items():
        assert place == (kept[f"{OKSA}|{body}"].x, kept[f"{OKSA}|{body}"].y)


@pytest.mark.parametrize("suffix", [".svg", ".html"])
def test_a_diagram_names_commune_wave_and_day(study, tmp_path, suffix):
    target = tmp_path / f"x{suffix}"
    draw(study, "w2", tie_rule(commune=OKSA), target, "pl", made_on=DAY)
    text = target.read_text(encoding="utf-8")
    assert "Oksa" in text
    assert "Drugi pomiar" in text
    assert "zmyślone" not in text


def test_a_diagram_of_another_kind_is_refused(study, tmp_path):
    with pytest.raises(ExportError):
        draw(study, "w2", tie_rule(), tmp_path / "x.docx", "pl", made_on=DAY)
    assert not (tmp_path / "x.docx").exists()


def test_two_waves_stand_side_by_side(study):
    drawn = change_svg(study, "before", "after", tie_rule(commune=OKSA), "pl", made_on=DAY)
    assert "<svg" in drawn
    assert "Pierwszy pomiar" in drawn
    assert "Drugi pomiar" in drawn


def test_a_commune_is_called_by_its_name_or_its_code(study):
    assert [commune_name(study, terc) for terc in (OKSA, "260401", "")] == ["Oksa", "260401", ""]


def test_bodies_of_one_label_are_told_apart_by_their_seat_where_they_stand_together(example):
    whole = network(example, "after")
    drawn = told_apart(example, whole)
    labels = {body: drawn.nodes[body]["label"] for body in drawn}
    assert labels["ops-oksa"] == "GOPS Oksa"
    assert labels["sp-oksa"] == "SP Oksa"
    assert len(set(labels.values())) == len(labels)
    assert whole.nodes["ops-oksa"]["label"] == "GOPS"


def test_labels_of_a_single_commune_stay_short(example):
    oksa = network(example, "after", commune=OKSA)
    assert told_apart(example, oksa) is oksa
