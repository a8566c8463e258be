"""How records stand in the graph."""

import pytest

from netmap.model import Institution, Nomination, Participation, Team, Territory
from netmap.store import shape
from netmap.store.graph import TABLES


@pytest.fixture
def places(journal, keep):
    def given(*records):
        journal.append(keep(*records), who="Ewa", action="edit")
        with journal.view() as view:
            return {row["terc"]: row for row in shape.place_rows(view)}

    return given


def test_every_place_spoken_of_stands_in_the_graph(places):
    found = places(
        Institution("a", "A", seat="260205", serves=("2602", "26")),
        Team("t", "T", commune="260209"),
        Participation("260401"),
        Territory("300101", "Gmina", parent="3001"),
    )
    assert list(found) == ["26", "2602", "260205", "260209", "260401", "3001", "300101"]
    assert {code for code, row in found.items() if row["name"] == code} == set(found) - {"300101"}
    assert (found["260401"]["group"], found["260205"]["group"]) == ("none", "")


def test_a_place_is_part_of_what_is_recorded_or_of_the_nearest_code(places):
    found = places(
        Territory("26", "woj."),
        Territory("260205", "Oksa"),
        Territory("260209", "Wodzisław", parent="9999"),
        Territory("ulica 26", "x"),
        Institution("a", "A", serves=("ulica",)),
    )
    part_of = {code: row["part_of"] for code, row in found.items()}
    assert part_of == {
        "26": "", "260205": "26", "260209": "9999", "9999": "", "ulica": "", "ulica 26": "",
    }  # fmt: skip


def test_what_is_empty_ties_nothing():
    bodies = [Institution("a", "A", serves=("", "26", "26"), seat="")]
    assert [row["terc"] for row in shape.serves_rows(bodies)] == ["26"]
    assert shape.seat_rows(bodies) == []


def test_a_nomination_keeps_all_it_says():
    said = Nomination("a", "b", "w", "l", strength=0)
    row = shape.nominated_row(said)
    assert (row["source"], row["target"], row["key"], row["strength"]) == ("a", "b", said.key, 0.0)


def test_the_whole_study_comes_table_by_table(study):
    with study.view() as view:
        found = {table: list(rows) for table, rows in shape.whole(view)}
    assert list(found) == list(TABLES)
    for table, key in TABLES.items():
        assert found[table], table
        keys = [tuple(row[column] for column in key) for row in found[table]]
        assert len(set(keys)) == len(keys), table
