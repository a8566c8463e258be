"""A questionnaire of a commune of twelve bodies goes out, is filled in, and comes back as it was meant."""

import shutil
from zipfile import ZipFile

import openpyxl
import pytest

from netmap.errors import ExportError, UnknownIdError
from netmap.model import Institution
from netmap.questionnaire.workbook import FIRST_ROW
from netmap.study import (
    changes_of,
    check,
    import_files,
    imports,
    open_study,
    questionnaire,
    responses,
    tie_rule,
    ties,
    write_questionnaires,
)

OKSA = "260205"


@pytest.fixture
def own(example_study, tmp_path):
    """Give the example study, to write to."""
    path = tmp_path / "own.netmap"
    shutil.copy(example_study, path)
    with open_study(path, "memory") as study:
        yield study


def fill(path, said, who=None, role=""):
    """Choose from the drop-downs: who answers, and of institution after institution strength and kinds."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    codes = {sheet.cell(8, n).value: n for n in range(1, sheet.max_column + 1)}
    if who:
        sheet["D6"] = who
    sheet["D7"] = role or None
    rows = {sheet.cell(n, 1).value: n for n in range(FIRST_ROW, sheet.max_row + 1)}
    for target, (strength, *kinds) in said.items():
        sheet.cell(rows[target], codes["strength"]).value = strength
        for kind in kinds:
            sheet.cell(rows[target], codes[f"layer:{kind}"]).value = "tak"
    book.save(path)


def test_a_commune_of_twelve_answers(own, tmp_path):
    form = questionnaire(own, "Oksa", "third")
    assert len(form.bodies) == 12
    written = write_questionnaires(own, "Oksa", "third", tmp_path / "ankiety", "pl")
    assert len(written) == 12
    for body, path in zip(form.bodies, written, strict=True):
        others = [other.id for other in form.bodies if other.id != body.id]
        said = dict.fromkeys(others[:4], ("3 – koordynacja", "information", "referral"))
        fill(path, said | {others[5]: ("0 – brak współpracy",)})
    outcome = import_files(own, [tmp_path / "ankiety"])
    assert outcome.plan.is_accepted
    rule = tie_rule(commune=OKSA)
    answered = responses(own, "third", rule)
    assert set(answered["response"]) == {"answered"}
    assert len(answered) == 12
    told = ties(own, "third", tie_rule("as_said", commune=OKSA))
    yes = told[told["exists"]]
    assert set(yes["layer"]) == {"information", "referral"}
    assert set(yes["strength"]) == {3}
    assert len(yes) == 12 * 4 * 2


def test_the_next_form_has_the_roster_and_no_answer(own, tmp_path):
    path = tmp_path / "ankieta.xlsx"
    write_questionnaires(own, "Oksa", "after", path, "pl")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [
        [cell.value for cell in row]
        for row in sheet.iter_rows(min_row=FIRST_ROW, max_row=FIRST_ROW + 14)
    ]
    assert [row[0] for row in rows[:12]] == [
        body.id for body in questionnaire(own, "Oksa", "after").bodies
    ]
    assert all(value is None for row in rows for value in row[3:])


def test_who_has_answered_shows_at_once(own, tmp_path):
    path = tmp_path / "ankieta.xlsx"
    write_questionnaires(own, "Oksa", "third", path, "pl")
    one, other, *_ = questionnaire(own, "Oksa", "third").bodies
    fill(path, {other.id: ("2 – współdziałanie doraźne", "meetings")}, who=one.name)
    import_files(own, [path])
    answered = responses(own, "third", tie_rule(commune=OKSA)).set_index("institution")["response"]
    assert answered[one.id] == "answered"
    assert set(answered.drop(one.id)) == {"silent"}


def test_a_later_form_shows_what_differs_before_it_is_saved(own, tmp_path):
    path = tmp_path / "ankieta.xlsx"
    write_questionnaires(own, "Oksa", "third", path, "pl")
    one, other, *_ = questionnaire(own, "Oksa", "third").bodies
    fill(path, {other.id: ("2 – współdziałanie doraźne", "meetings")}, who=one.name)
    import_files(own, [path])
    fill(path, {other.id: ("4 – partnerstwo", "meetings")}, who=one.name)
    plan = check(own, [path])
    assert plan.counts()["nomination"] == {"update": 1}
    assert plan.counts()["response"] == {"unchanged": 1}


def test_two_respondents_count_as_one_institution_by_its_strongest_word(own, tmp_path):
    one, other, *_ = questionnaire(own, "Oksa", "third").bodies
    for name, role, strength in (("a", "kierownik, dyrektor", 1), ("b", "pracownik socjalny", 4)):
        path = tmp_path / f"{name}.xlsx"
        write_questionnaires(own, "Oksa", "third", path, "pl")
        fill(path, {other.id: (strength, "meetings")}, who=one.name, role=role)
        import_files(own, [path])
    told = ties(own, "third", tie_rule("either", commune=OKSA))
    assert list(told["strength"]) == [4]


def test_a_survey_is_written_and_every_file_is_in_the_journal(own, tmp_path):
    write_questionnaires(own, "Oksa", "after", tmp_path / "ankieta.lss", "pl")
    write_questionnaires(own, "Oksa", "after", tmp_path / "wszyscy", "pl")
    everything = imports(own, everything=True)
    last = everything[everything["action"] == "export"]["files"].to_list()
    assert sorted(map(len, last))[-1] == 12
    assert ["ankieta.lss"] in last


def test_a_packed_file_holds_a_form_for_each(own, tmp_path):
    write_questionnaires(own, "Oksa", "after", tmp_path / "ankiety.zip", "en")
    with ZipFile(tmp_path / "ankiety.zip") as pack:
        assert len(pack.namelist()) == 12
        assert all(name.isascii() and name.endswith(".xlsx") for name in pack.namelist())
        pack.extract(pack.namelist()[0], tmp_path)
        sheet = openpyxl.load_workbook(tmp_path / pack.namelist()[0]).worksheets[0]
    assert sheet["D6"].value == questionnaire(own, "Oksa", "after").bodies[0].name


def test_bodies_of_the_voivodeship_are_asked_about_only_on_demand(own):
    some, every = (questionnaire(own, "Oksa", "after", all_tiers=full) for full in (False, True))
    added = {body.id for body in every.bodies} - {body.id for body in some.bodies}
    tiers = {body.id: body.tier for body in own.journal.records(Institution).values()}
    assert {tiers[key] for key in added} == {"voivodeship"}
    assert "voivodeship" not in {tiers[body.id] for body in some.bodies}


def test_names_that_look_alike_are_told_apart(own):
    names = [body.name for body in questionnaire(own, "Oksa", "after").bodies]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("commune", "wave", "output", "error"),
    [
        ("Nibylandia", "after", "a.xlsx", UnknownIdError),
        ("", "after", "a.xlsx", UnknownIdError),
        ("Oksa", " ", "a.xlsx", UnknownIdError),
        ("Oksa", "after", "a.doc", ExportError),
        ("Oksa", "after", "missing/a.xlsx", ExportError),
    ],
)
def test_what_cannot_be_made_is_said(own, tmp_path, commune, wave, output, error):
    with pytest.raises(error):
        write_questionnaires(own, commune, wave, tmp_path / output, "pl")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_study_without_a_roster_has_no_questionnaire(empty):
    with pytest.raises((ExportError, UnknownIdError)):
        questionnaire(empty, "Oksa", "after")


def test_more_institutions_than_a_survey_tool_holds_are_refused_in_words(own, tmp_path):
    many = [Institution(f"b{n:03}", f"Szkoła nr {n}", serves=(OKSA,)) for n in range(40)]
    own.save(changes_of(many), action="edit")
    path = tmp_path / "ankieta.lss"
    with pytest.raises(ExportError) as refused:
        write_questionnaires(own, OKSA, "after", path, "pl")
    assert refused.value.code == "questionnaire-too-wide"
    assert not path.exists()
    assert write_questionnaires(own, OKSA, "after", tmp_path / "ankieta.xlsx", "pl")
