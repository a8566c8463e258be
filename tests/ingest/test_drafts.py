"""What an import says of records, held against what the study holds."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report, Where
from netmap.ingest.plan import Known
from netmap.model import Institution, Nomination

OPS = Institution("ops", "OPS", label="OPS", attributes={"etaty": 3.0})
TIE = {"source": "ops", "target": "sp", "wave": "1", "layer": "information"}


def make(*bodies, nominations=(), codebook="kooperacja"):
    report = Report()
    known = Known(
        institutions={body.id: body for body in bodies},
        nominations={n.key: n for n in nominations},
        codebook=load_codebook(codebook),
    )
    return Drafts(known, report), report


def settle(drafts):
    return [(row.action, row.key, row.record) for row in drafts.planned()]


def test_a_new_record_is_created_with_what_is_proposed():
    drafts, _ = make()
    drafts.add("institution", {"id": "ops"}, Where(row=2), proposed={"name": "OPS"})
    assert settle(drafts) == [("create", "ops", Institution("ops", "OPS"))]


def test_what_a_row_does_not_say_stays_as_stored():
    drafts, _ = make(OPS)
    told, assumed = {"id": "ops", "type": "ops"}, {"name": "x", "tier": "commune"}
    drafts.add("institution", told, Where(), proposed=assumed)
    (action, _, record), *_ = settle(drafts)
    assert action == "update"
    assert record == Institution("ops", "OPS", "OPS", "ops", tier="commune", attributes={"etaty": 3.0})  # fmt: skip


def test_attributes_are_joined():
    drafts, _ = make(OPS)
    told = {"id": "ops", "attributes": {"telefony": 2.0}}
    drafts.add("institution", told, Where(), proposed={"name": "x"})
    assert settle(drafts)[0][2].attributes == {"etaty": 3.0, "telefony": 2.0}


def test_the_way_back_to_the_file_is_no_change():
    stored = Nomination(**TIE, import_id="1", row="a.csv!2")
    drafts, _ = make(nominations=[stored])
    drafts.add("nomination", {**TIE, "row": "b.csv!9"}, Where())
    assert settle(drafts) == [("unchanged", stored.key, stored)]


def test_a_repeated_row_is_counted_once_and_told():
    drafts, report = make()
    for row in (2, 3):
        drafts.add("nomination", {**TIE, "row": f"a.csv!{row}"}, Where(row=row))
    assert [row.action for row in drafts.planned()] == ["create", "unchanged"]
    assert [(f.code, f.params["first"]) for f in report.findings] == [("row-repeated", "2")]


def test_a_second_row_may_complete_the_first():
    drafts, _ = make()
    drafts.add("institution", {"id": "a", "name": "A", "attributes": {"x": 1.0}}, Where(row=2))
    told = {"id": "a", "label": "A", "attributes": {"y": 2.0}}
    drafts.add("institution", told, Where(row=3), proposed={"name": "x"})
    assert settle(drafts)[0] == (
        "create",
        "a",
        Institution("a", "A", "A", attributes={"x": 1.0, "y": 2.0}),
    )


def test_what_the_study_holds_already_leads_back_to_where_it_came_from():
    held = Nomination(**TIE, strength=3.0, row="old.csv!7", import_id="4")
    drafts, _ = make(nominations=[held])
    drafts.add("nomination", {**TIE, "strength": 3.0, "row": "new.csv!2"}, Where(row=2))
    assert settle(drafts) == [("unchanged", held.key, held)]


def test_a_row_that_completes_one_that_said_nothing_new_leads_to_the_new_file():
    held = Nomination(**TIE, strength=3.0, row="old.csv!7")
    drafts, _ = make(nominations=[held])
    drafts.add("nomination", {**TIE, "strength": 3.0, "row": "new.csv!2"}, Where(row=2))
    drafts.add("nomination", {**TIE, "note": "pilne", "row": "new.csv!3"}, Where(row=3))
    (action, _, record), *_ = settle(drafts)
    assert (action, record.note, record.strength, record.row) == ("update", "pilne", 3, "new.csv!2")


@pytest.mark.parametrize(
    ("first", "second", "columns"),
    [
        ({"name": "A"}, {"name": "B"}, "name"),
        ({"name": "A", "attributes": {"x": 1}}, {"name": "A", "attributes": {"x": 2}}, "x"),
    ],
)  # fmt: skip
def test_a_second_row_may_not_contradict_the_first(first, second, columns):
    drafts, report = make()
    drafts.add("institution", {"id": "a", **first}, Where(row=2))
    assert drafts.add("institution", {"id": "a", **second}, Where(row=3)) is None
    assert [row.action for row in drafts.planned()] == ["create", "reject"]
    assert report.findings[0].code == "row-contradiction"
    assert report.findings[0].params == {"first": "2", "fields": columns}


def test_in_any_other_network_the_later_tie_counts():
    drafts, report = make(codebook="generic")
    for strength in (1.0, 2.0):
        drafts.add("nomination", {**TIE, "strength": strength}, Where())
    assert settle(drafts)[0][2].strength == 2.0
    assert [f.code for f in report.findings] == ["row-replaced"]


def test_what_only_the_whole_import_can_tell_is_completed():
    drafts, _ = make()
    drafts.add("institution", {"id": "a", "name": "A"}, Where())
    drafts.revise("institution", "a", serves=("260205",))
    assert drafts.given("institution", "a")["serves"] == ("260205",)
    assert [record.serves for record, _ in drafts.of("institution")] == [("260205",)]
    assert drafts.given("institution", "b") is None
