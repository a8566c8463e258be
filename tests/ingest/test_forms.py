"""Filled forms come back with no name matching; what was done to them by hand is said, and nothing is lost."""

from dataclasses import replace

import openpyxl
import pytest

from netmap.ingest.findings import LEVELS
from netmap.model import ResponseStatus
from netmap.questionnaire import Body, Form, Mark, write_workbook
from netmap.questionnaire.workbook import CODE_ROW, FIRST_ROW, LISTS, TITLE_ROW

OPS, PCPR, SP = "ops-oksa", "pcpr", "sp-oksa"
NAMES = {
    OPS: "Gminny Ośrodek Pomocy Społecznej w Oksie",
    PCPR: "Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie",
    SP: "Szkoła Podstawowa nr 1",
}
STRENGTH, FREQUENCY, TRUST, INFORMATION, REFERRAL, MEETINGS, WISHED = (
    "D",
    "E",
    "F",
    "G",
    "H",
    "I",
    "P",
)
ROW = {OPS: FIRST_ROW, PCPR: FIRST_ROW + 1, SP: FIRST_ROW + 2}
WRITTEN_IN = FIRST_ROW + 3


@pytest.fixture
def study(roster):
    """A study that knows four institutions, and that has an id."""
    roster.known = replace(roster.known, study="study-1")
    return roster


@pytest.fixture
def filled(study):
    """Give what makes a form, fills its cells, and lets a hand change it."""

    def make(cells, name="ankieta.xlsx", who=NAMES[OPS], change=None, lang="pl", **mark):
        book = study.known.codebook
        made = {"study": "study-1", "codebook": book.name, "codebook_version": book.version,
                "commune": "260205", "wave": "after", "lang": lang} | mark  # fmt: skip
        form = Form(Mark(**made), book, "Oksa", "Po", tuple(Body(*item) for item in NAMES.items()))
        path = study.folder / name
        write_workbook(form, path, lang)
        workbook = openpyxl.load_workbook(path)
        sheet = workbook.worksheets[0]
        if who and "respondent" not in mark:
            sheet["D6"] = who
        for place, value in cells.items():
            sheet[place] = value
        if change:
            change(workbook, sheet)
        workbook.save(path)
        return path

    return make


def said(plan):
    """Give what is planned of ties: about whom, in which layer, how strong."""
    found = [row.record for row in plan.rows if row.kind == "nomination" and row.record]
    assert {(n.source, n.wave, n.commune) for n in found} <= {(OPS, "after", "260205")}
    return {(n.target, n.layer): n.strength for n in found}


GOOD = {
    f"{STRENGTH}{ROW[PCPR]}": "3 – koordynacja", f"{FREQUENCY}{ROW[PCPR]}": "4 – raz w tygodniu",
    f"{TRUST}{ROW[PCPR]}": "2 – trochę", f"{INFORMATION}{ROW[PCPR]}": "tak", f"{REFERRAL}{ROW[PCPR]}": "nie",
}  # fmt: skip


def test_a_form_comes_back(study, filled, codes):
    plan = study.plan(filled(GOOD))
    assert codes(plan) == ["sheet-form"]
    assert said(plan) == {(PCPR, "information"): 3, (PCPR, "referral"): 0}
    told = next(row.record for row in plan.rows if row.kind == "nomination")
    assert (told.frequency, told.trust, told.row) == (4, 2, f"ankieta.xlsx!{ROW[PCPR]}")
    answered = [row.record for row in plan.rows if row.kind == "response"]
    assert [(r.institution, r.wave, r.status) for r in answered] == [
        (OPS, "after", ResponseStatus.ANSWERED)
    ]


def test_an_english_form_comes_back(study, filled):
    cells = {f"{STRENGTH}{ROW[SP]}": "2 – cooperation", f"{MEETINGS}{ROW[SP]}": "yes"}
    assert said(study.plan(filled(cells, lang="en"))) == {(SP, "meetings"): 2}


def test_strength_0_denies_every_kind_but_the_wish(study, filled):
    cells = {f"{STRENGTH}{ROW[SP]}": "0 – brak współpracy", f"{WISHED}{ROW[SP]}": "tak"}
    told = said(study.plan(filled(cells)))
    layers = study.known.codebook.layers
    assert told == {(SP, c): 0 if layer.counts else None for c, layer in layers.items()}


def test_a_blank_row_says_nothing(study, filled):
    assert {target for target, _ in said(study.plan(filled(GOOD)))} == {PCPR}


def test_a_blank_form_is_no_answer(study, filled, codes):
    plan = study.plan(filled({}))
    assert codes(plan) == ["sheet-form-blank"]
    assert plan.changes() == []
    assert plan.is_accepted


def test_a_form_for_one_institution_knows_who_answers(study, filled):
    cells = {f"{STRENGTH}{FIRST_ROW}": "1 – kontakt", f"{INFORMATION}{FIRST_ROW}": "tak"}
    plan = study.plan(filled(cells, respondent=OPS))
    assert said(plan) == {(PCPR, "information"): 1}


def test_a_number_does_for_a_step(study, filled):
    cells = {f"{STRENGTH}{ROW[PCPR]}": 4, f"{INFORMATION}{ROW[PCPR]}": "x"}
    assert said(study.plan(filled(cells))) == {(PCPR, "information"): 4}


def test_an_institution_written_in_is_found_by_its_name(study, filled):
    study.take("id;nazwa;obszar\ngok;Gminny Ośrodek Kultury w Oksie;260205\n")
    cells = {f"C{WRITTEN_IN}": "Gminny Ośrodek Kultury w Oksie", f"{STRENGTH}{WRITTEN_IN}": 2,
             f"{INFORMATION}{WRITTEN_IN}": "tak"}  # fmt: skip
    assert said(study.plan(filled(cells))) == {("gok", "information"): 2}


def test_the_roster_may_come_with_the_forms(desk, filled, study):
    form = filled(GOOD)
    roster = "".join(f"{key};{name};260205\n" for key, name in NAMES.items())
    study.known = replace(study.known, institutions={})
    assert said(study.plan(f"id;nazwa;obszar\n{roster}", form)) == {
        (PCPR, "information"): 3, (PCPR, "referral"): 0,
    }  # fmt: skip


# ── later forms, and more than one respondent ────────────────────────────────────────────────────────────────────────


def test_a_later_form_updates_and_keeps_what_it_is_silent_on(study, filled, codes):
    study.take(filled(GOOD))
    changed = filled(
        {f"{STRENGTH}{ROW[PCPR]}": "5 – kooperacja", f"{INFORMATION}{ROW[PCPR]}": "tak"}
    )
    plan = study.plan(changed)
    assert plan.counts()["nomination"] == {"update": 1}
    assert plan.counts()["response"] == {"unchanged": 1}
    assert codes(plan) == ["sheet-form", "sheet-form-kept"]
    updated = next(row for row in plan.rows if row.action == "update")
    assert (updated.before.strength, updated.record.strength) == (3, 5)


def test_the_same_form_again_changes_nothing(study, filled):
    study.take(filled(GOOD))
    assert study.plan(filled(GOOD)).changes() == []


def test_two_respondents_of_one_institution_are_kept_apart(study, filled, codes):
    one = filled({**GOOD, "D7": "kierownik, dyrektor"}, "a.xlsx")
    other = {
        f"{STRENGTH}{ROW[PCPR]}": 1,
        f"{INFORMATION}{ROW[PCPR]}": "tak",
        "D7": "pracownik socjalny",
    }
    plan = study.plan(one, filled(other, "b.xlsx"))
    assert plan.is_accepted
    told = {
        (r.record.respondent, r.record.layer): r.record.strength
        for r in plan.rows
        if r.kind == "nomination"
    }
    assert told == {
        ("head", "information"): 3,
        ("head", "referral"): 0,
        ("social_worker", "information"): 1,
    }
    [several] = [f for f in plan.findings if f.code == "sheet-answer-several"]
    assert (several.file, several.level) == ("b.xlsx", "notice")
    assert "kierownik, dyrektor; pracownik socjalny" in several.say("pl")
    assert codes(plan) == ["sheet-answer-several", "sheet-form", "sheet-form"]


def test_two_forms_of_one_respondent_may_not_contradict_one_another(study, filled, codes):
    other = {f"{STRENGTH}{ROW[PCPR]}": 1, f"{INFORMATION}{ROW[PCPR]}": "tak"}
    plan = study.plan(filled(GOOD, "a.xlsx"), filled(other, "b.xlsx"))
    assert not plan.is_accepted
    assert "row-contradiction" in codes(plan, level="error")
    assert "sheet-form-second" in codes(plan)
    [told] = (f for f in plan.findings if f.code == "row-contradiction")
    assert "siła współpracy" in told.say("pl")
    assert "strength of cooperation" in told.say("en")
    assert all(part in told.say("pl") for part in (".xlsx", "Ankieta!"))


def test_a_folder_of_forms_is_taken_whole(study, filled, codes):
    folder = study.folder / "ankiety"
    folder.mkdir()
    for name, who in (("a.xlsx", OPS), ("b.xlsx", SP)):
        filled(
            {f"{STRENGTH}{ROW[PCPR]}": 2, f"{INFORMATION}{ROW[PCPR]}": "tak"},
            f"ankiety/{name}",
            NAMES[who],
        )
    (folder / "~$a.xlsx").write_bytes(b"lock")
    (folder / "list.docx").write_bytes(b"letter")
    plan = study.plan(folder)
    assert plan.counts()["response"] == {"create": 2}
    assert codes(plan) == ["file-folder-passed-over", "sheet-form", "sheet-form"]
    assert [name for name, _ in plan.files] == ["a.xlsx", "b.xlsx"]


def test_a_stranger_among_forms_keeps_none_of_them_out(study, filled, codes):
    folder = study.folder / "ankiety"
    folder.mkdir()
    filled(GOOD, "ankiety/a.xlsx")
    stranger = study.xlsx(
        {"Arkusz1": [["Lp.", "Plan pracy"], [1, "spotkanie"]]}, "ankiety/plan.xlsx"
    )
    plan = study.plan(folder)
    assert plan.is_accepted
    assert "file-among-forms" in codes(plan, level="warning")
    assert plan.counts()["response"] == {"create": 1}
    assert not study.plan(folder / "a.xlsx", stranger).is_accepted  # somebody named it


def test_an_empty_folder_is_said(study, codes):
    (study.folder / "nic").mkdir()
    plan = study.plan(study.folder / "nic")
    assert codes(plan) == ["file-folder-empty"]
    assert not plan.is_accepted


# ── what is wrong with a form ────────────────────────────────────────────────────────────────────────────────────────


def put(**values):
    """Change cells of the sheet."""

    def change(book, sheet):
        for place, value in values.items():
            sheet[place] = value

    return change


def unlock(book, sheet):
    sheet.protection.sheet = False


def drop_row(book, sheet):
    sheet.delete_rows(ROW[SP])


def copy_row(book, sheet):
    for column in range(1, 17):
        sheet.cell(WRITTEN_IN, column).value = sheet.cell(ROW[PCPR], column).value


def add_sheet(book, sheet):
    book.create_sheet("Uwagi").append(["uwaga"])


WRONG = {
    "sheet-form-version": {"version": "99"},
    "sheet-form-other-codebook": {"codebook": "inny"},
    "sheet-form-other-version": {"codebook_version": "0"},
    "sheet-form-from-elsewhere": {"study": "study-2"},
    "sheet-form-damaged": {"change": put(**{f"G{CODE_ROW}": "layer:nothing"})},
    "sheet-form-unprotected": {"change": unlock},
    "sheet-form-rows-missing": {"change": drop_row},
    "header-form-changed": {"change": put(**{f"D{TITLE_ROW}": "ważność"})},
    "row-form-added": {"change": put(C30="Urząd", D30=3)},
    "row-form-copied": {"change": copy_row},
    "row-form-unknown-id": {"change": put(**{f"A{ROW[PCPR]}": "nikt"})},
    "row-form-name-changed": {"change": put(**{f"C{ROW[PCPR]}": "Urząd"})},
    "row-form-nameless": {"change": put(**{f"D{WRITTEN_IN}": 3})},
    "row-form-name-only": {"change": put(**{f"C{WRITTEN_IN}": "Urząd"})},
    "row-form-no-and-kind": {"change": put(**{f"D{ROW[PCPR]}": 0})},
    "row-form-unclear": {"change": put(**{f"E{ROW[SP]}": 3})},
    "row-form-strength-without-kind": {"change": put(**{f"D{ROW[SP]}": 3})},
    "row-form-kind-without-strength": {"change": put(**{f"G{ROW[SP]}": "tak"})},
    "cell-form-no-respondent": {"who": ""},
    "cell-form-unknown-respondent": {"who": "Kowalski"},
    "cell-form-unknown-role": {"change": put(D7="Jan Kowalski")},
    "row-self-tie-skipped": {"change": put(**{f"D{ROW[OPS]}": 3})},
    "name-unknown": {"change": put(**{f"C{WRITTEN_IN}": "Nikt", f"D{WRITTEN_IN}": 3})},
    "name-ambiguous": {
        "change": put(**{f"C{WRITTEN_IN}": "SP 1", f"D{WRITTEN_IN}": 3}),
        "commune": "260299",
    },
    "cell-unknown-code": {"change": put(**{f"I{ROW[PCPR]}": "może"})},
    "cell-out-of-scale": {"change": put(**{f"D{ROW[PCPR]}": 9})},
    "cell-formula-without-result": {"change": put(**{f"D{ROW[SP]}": "=1+2"})},
    "sheet-form-beside": {"change": put(AC12="nie zgadzamy się")},
    "sheet-unrecognised": {"change": add_sheet},
}


@pytest.mark.parametrize("code", WRONG)
def test_what_is_wrong_is_said_where_it_is(study, filled, code):
    plan = study.plan(filled(GOOD, **WRONG[code]))
    found = [f for f in plan.findings if f.code == code]
    assert len(found) == 1, [f.code for f in plan.findings]
    assert (found[0].file, bool(found[0].sheet)) == ("ankieta.xlsx", True)
    assert all(f.say(lang) and f.remedy(lang) for f in plan.findings for lang in ("pl", "en"))
    assert plan.is_accepted == (LEVELS[code] != "error")
    if code.startswith(("row-", "cell-", "name-")):
        assert found[0].row


def test_a_form_of_another_study_with_other_institutions_is_refused(study, filled, codes):
    stranger = put(**{f"D{ROW[PCPR]}": 3})
    path = filled(GOOD, study="study-2", change=stranger)
    study.known = replace(study.known, institutions={OPS: study.known.institutions[OPS]})
    plan = study.plan(path)
    assert codes(plan, level="error") == ["sheet-form-other-study"]
    assert plan.changes() == []


def test_a_form_without_its_hidden_sheet_cannot_be_told(study, filled, codes):
    def strip(book, sheet):
        book[LISTS]["B2"] = ""

    assert "sheet-form-damaged" in codes(study.plan(filled(GOOD, change=strip)), level="error")


@pytest.mark.parametrize("kept_as", ["csv", "without its hidden sheet"])
def test_what_is_left_of_a_form_is_no_roster(study, filled, codes, kept_as):
    path = filled(GOOD, change=lambda book, _: book.remove(book[LISTS]))
    if kept_as == "csv":
        rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
        path = study.csv("\n".join(";".join(f'"{c or ""}"' for c in row) for row in rows))
    plan = study.plan(path)
    assert [f.code for f in plan.findings] == ["sheet-form-damaged"]
    assert plan.changes() == []


def test_who_answers_may_be_typed_in_any_case(study, filled, codes):
    def shout(book, sheet):
        sheet["D6"], sheet["D7"] = sheet["D6"].value.upper(), "KIEROWNIK, Dyrektor"

    plan = study.plan(filled(GOOD, change=shout))
    assert codes(plan, level="error") == []
    told = [row.record for row in plan.rows if row.kind == "nomination"]
    assert {(n.source, n.respondent) for n in told} == {(OPS, "head")}


def test_the_form_of_one_institution_is_no_form_of_another(study, filled, codes):
    cells = {f"{STRENGTH}{FIRST_ROW}": 1, f"{INFORMATION}{FIRST_ROW}": "tak", "D6": NAMES[SP]}
    plan = study.plan(filled(cells, respondent=OPS))
    assert codes(plan, level="error") == ["cell-form-other-respondent"]
    assert plan.counts() == {"nomination": {"reject": 1}}


@pytest.mark.parametrize(
    ("option", "code"),
    [
        ({"wave": "before"}, "sheet-form-other-wave"),
        ({"commune": "260209"}, "sheet-form-other-commune"),
    ],
)
def test_what_was_chosen_for_the_import_must_agree_with_the_form(
    study, filled, codes, option, code
):
    plan = study.plan(filled(GOOD), **option)
    assert codes(plan, level="error") == [code]
    assert study.plan(filled(GOOD), wave="after", commune="Oksa").is_accepted


def test_every_code_of_a_form_is_made_here_or_by_a_survey():
    here = {*WRONG, "sheet-form", "sheet-form-blank", "sheet-form-kept", "sheet-form-second",
            "sheet-form-other-study", "sheet-form-other-wave", "sheet-form-other-commune",
            "cell-form-other-respondent"}  # fmt: skip
    surveys = {"row-form-no-mark", "row-form-unfinished"}
    assert {code for code in LEVELS if code.split("-")[1] == "form"} <= here | surveys


def test_a_form_all_of_whose_rows_were_refused_is_not_called_blank(study, filled, codes):
    plan = study.plan(filled({f"C{ROW[PCPR]}": "Urząd", f"{STRENGTH}{ROW[PCPR]}": "3"}))
    assert "row-form-name-changed" in codes(plan)
    assert "sheet-form-blank" not in codes(plan)
