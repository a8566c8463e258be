"""Files into the study: all or nothing, the same file twice, back and forth, and from a record to its row."""

import hashlib
from dataclasses import replace

import pytest

from netmap.errors import ConflictError, ExportError, RejectedDataError, UnknownIdError
from netmap.ingest import Choices, MappingText
from netmap.model import Nomination, Wave
from netmap.study import (
    changes_of,
    check,
    check_files,
    import_files,
    imports,
    open_study,
    propose_mapping,
    redo,
    save_plan,
    take_files,
    undo,
)

GOOD = "od;do;fala;rodzaj;siła;gmina\nsp;gbp;w1;spotkania;2;Oksa\ngbp;sp;w1;spotkania;3,0;Oksa\n"
BAD = GOOD + "gbp;sp;w1;plotki;9;Oksa\n"


@pytest.fixture
def file(tmp_path):
    place = tmp_path / "więzi.csv"
    place.write_text(GOOD, encoding="utf-8")
    return place


def from_files(study):
    return [n for n in study.journal.records(Nomination).values() if n.import_id]


def test_checking_saves_nothing(study, file):
    head = study.head
    plan = check(study, [file])
    assert plan.is_accepted
    assert plan.counts()["nomination"]["create"] == 2
    assert study.head == head
    assert from_files(study) == []


def test_an_import_leads_back_to_its_file_and_row(study, file):
    outcome = import_files(study, [file], who="Anna")
    entry = study.journal.entry(outcome.entry.id)
    assert [stamp.name for stamp in entry.files] == ["więzi.csv"]
    assert entry.files[0].sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (entry.who, entry.action) == ("Anna", "import")
    assert entry.counts["nomination.create"] == 2
    kept = {n.source: n for n in from_files(study)}
    assert {n.import_id for n in kept.values()} == {str(entry.id)}
    assert kept["sp"].row != kept["gbp"].row
    assert kept["gbp"].row.endswith("3")


def test_the_same_file_twice_changes_nothing(study, file):
    import_files(study, [file])
    head = study.head
    again = import_files(study, [file])
    assert again.entry is None
    assert again.plan.counts()["nomination"]["unchanged"] == 2
    assert study.head == head


def test_one_wrong_row_keeps_the_right_ones_out_too(study, file):
    file.write_text(BAD, encoding="utf-8")
    head = study.head
    with pytest.raises(RejectedDataError) as caught:
        import_files(study, [file])
    assert caught.value.code == "data-rejected"
    assert {f.row for f in caught.value.findings if f.level == "error"} == {4}
    assert study.head == head
    assert from_files(study) == []


def test_a_plan_made_before_somebody_else_saved_is_refused(study, file):
    seen = study.head
    plan = check(study, [file])
    study.save(changes_of([Wave("w3", "Trzeci pomiar", order=3)]), action="edit", who="Jan")
    with pytest.raises(ConflictError) as caught:
        save_plan(study, plan, expected_head=seen)
    assert caught.value.code == "study-changed"
    assert from_files(study) == []


def test_an_import_is_taken_back_and_brought_back(study, file):
    before = study.journal.snapshot()
    entry = import_files(study, [file]).entry
    undone = undo(study, entry.id, who="Anna")
    assert undone.undoes == entry.id
    assert from_files(study) == []
    with pytest.raises(ConflictError):
        undo(study, entry.id)
    redo(study, entry.id)
    assert len(from_files(study)) == 2
    assert study.journal.snapshot() != before
    with pytest.raises(ConflictError):
        redo(study, entry.id)
    with pytest.raises(UnknownIdError):
        undo(study, 999)


def test_the_history_tells_who_did_what_and_what_was_taken_back(study, file):
    entry = import_files(study, [file], who="Anna").entry
    undone = undo(study, entry.id, who="Jan")
    listed = imports(study).set_index("id")
    assert listed.loc[entry.id, ["who", "action", "files", "undone_by"]].tolist() == [
        "Anna",
        "import",
        ["więzi.csv"],
        undone.id,
    ]
    assert listed.loc[undone.id, ["who", "action", "undoes"]].tolist() == ["Jan", "undo", entry.id]
    assert "layout" not in set(listed["action"])
    assert len(imports(study, everything=True)) == len(study.journal.entries())


def test_the_history_of_nothing_has_its_columns(empty):
    assert len(imports(empty)) == 0
    assert list(imports(empty).columns)[:3] == ["id", "at", "who"]


def test_a_study_is_made_of_files_that_were_understood_and_of_no_others(tmp_path):
    place, ties = tmp_path / "new.netmap", tmp_path / "ties.csv"
    ties.write_text("source,target\nA,A\n", encoding="utf-8")
    refused = take_files(place, "memory", [ties])
    assert (refused.plan.is_accepted, refused.entry) == (False, None)
    assert not place.exists()
    ties.write_text("source,target\nA,B\n", encoding="utf-8")
    assert check_files(place, "memory", [ties], Choices(codebook="generic")).is_accepted
    assert not place.exists()
    assert take_files(place, "memory", [ties], Choices(codebook="generic")).entry is not None
    with open_study(place, "memory") as study:
        assert study.codebook.name == "generic"
    with pytest.raises(ConflictError) as caught:
        take_files(place, "memory", [ties], Choices(codebook="kooperacja"))
    assert caught.value.code == "study-other-codebook"


SURVEY = "id,submitdate,lastpage,kto,P1[SQ001]\n1,2026-11-20 10:00:00,3,gbp,{}\n"
MAPPING = """mapping = 1
[[sheet]]
tool = "limesurvey"
[sheet.questions]
P1 = { attribute = "strength" }
[sheet.items]
SQ001 = { partner = "sp" }
[sheet.columns]
kto = { is = "respondent" }
"""


def test_a_mapping_is_kept_with_its_import_offered_again_and_goes_with_it(study, tmp_path):
    first, later = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text(SURVEY.format(3), encoding="utf-8")
    later.write_text(SURVEY.format(1), encoding="utf-8")
    told = MappingText("m.toml", MAPPING)
    entry = import_files(study, [first], Choices("w1", "Oksa", mapping=told)).entry
    again = check(study, [later], Choices("w2", "Oksa"))
    assert again.is_accepted
    assert [one.source for one in again.mapped] == ["kept"]
    assert len([r for r in again.rows if r.kind == "nomination"]) == 1
    undo(study, entry.id)
    assert not check(study, [later], Choices("w2", "Oksa")).is_accepted


def test_a_mapping_is_proposed_as_a_file(study, tmp_path):
    file, out = tmp_path / "a.csv", tmp_path / "m.toml"
    file.write_text(SURVEY.format(3), encoding="utf-8")
    propose_mapping(check(study, [file], Choices("w1")), out)
    assert '"SQ001" = {}' in out.read_text(encoding="utf-8")
    with pytest.raises(ExportError):
        propose_mapping(check(study, [file], Choices("w1")), tmp_path / "nie ma" / "m.toml")


def test_ties_held_together_are_saved_as_each_of_them_would_be(tmp_path):
    roster, ties = tmp_path / "wykaz.csv", tmp_path / "więzi.csv"
    roster.write_text(
        "id;nazwa;typ;obszar\na;A;ops;260205\nb;B;ngo;260205\nc;C;pcpr;2602\n", encoding="utf-8"
    )
    rows = (
        "a;b;przed;3;b;raz\n",
        "b;a;przed;;;\n",
        "C;a;przed;2;;\n",
        'c;b;przed;1;c;x "y"\n',
        "b;a;przed;;;\n",
    )
    ties.write_text("od;do;fala;siła;wskazujący;nr\n" + "".join(rows), encoding="utf-8")
    kept = []
    for name, is_apart in (("together", False), ("apart", True)):
        with open_study(tmp_path / name, "memory", create=True) as study:
            import_files(study, [roster])
            plan = check(study, [ties])
            assert len(plan.planned.many) == 1
            told = replace(plan, rows=tuple(plan.rows)) if is_apart else plan
            entry = save_plan(study, told, expected_head=study.head).entry
            assert study.journal.verify() == []
            kept.append((study.journal.records(Nomination), entry.content, dict(entry.counts)))
    assert kept[0] == kept[1]
    assert len(kept[0][0]) == 4
