"""The workbook: ids hidden, drop-downs from the codebook, all else protected, made for A4 and a screen reader."""

from dataclasses import replace

import openpyxl
import pytest

from netmap.questionnaire import write_workbook
from netmap.questionnaire.workbook import CODE_ROW, FIRST_ROW, LISTS, OTHERS, TITLE_ROW


@pytest.fixture
def made(form, tmp_path):
    def make(lang="pl", **mark):
        path = tmp_path / f"{lang}.xlsx"
        write_workbook(replace(form, mark=replace(form.mark, lang=lang, **mark)), path, lang)
        return openpyxl.load_workbook(path)

    return make


def values(book, source):
    name, cells = source.replace("$", "").rsplit("!", 1)
    return [cell.value for row in book[name.strip("'")][cells] for cell in row]


def offered(book, place):
    """Give what the drop-down of a cell offers."""
    sheet = book.worksheets[0]
    found = [v for v in sheet.data_validations.dataValidation if place in v.sqref]
    assert [v.type for v in found] == ["list"]
    assert found[0].showErrorMessage
    return values(book, found[0].formula1)


def test_rows_bear_hidden_ids(made):
    sheet = made().worksheets[0]
    ids = [sheet.cell(FIRST_ROW + n, 1).value for n in range(3 + OTHERS)]
    assert ids == ["ops-oksa", "pcpr", "sp-oksa", *["other"] * OTHERS]
    assert sheet.column_dimensions["A"].hidden
    assert sheet.row_dimensions[CODE_ROW].hidden
    assert made()[LISTS].sheet_state == "veryHidden"


def test_choices_are_the_codebooks(made, form):
    book = made()
    strength = offered(book, f"D{FIRST_ROW}")
    assert strength == [
        "0 – brak współpracy", "1 – kontakt", "2 – współdziałanie doraźne", "3 – koordynacja",
        "4 – partnerstwo", "5 – kooperacja",
    ]  # fmt: skip
    assert offered(book, f"E{FIRST_ROW + 2}")[3] == "3 – raz w miesiącu"
    assert len(offered(book, f"F{FIRST_ROW}")) == 4
    assert offered(book, f"G{FIRST_ROW}") == offered(book, f"P{FIRST_ROW}") == ["tak", "nie"]
    assert offered(book, "D6") == [body.name for body in form.bodies]
    assert offered(book, "D7")[0] == "kierownik, dyrektor"


def test_it_speaks_english_too(made):
    book = made("en")
    assert book.worksheets[0].title == "Questionnaire"
    assert offered(book, f"D{FIRST_ROW}")[5] == "5 – collaboration"
    assert offered(book, f"G{FIRST_ROW}") == ["yes", "no"]
    assert book.worksheets[0].cell(TITLE_ROW, 4).value == "strength of cooperation"


def test_only_answers_can_be_written(made):
    book = made()
    sheet = book.worksheets[0]
    assert sheet.protection.sheet
    assert book[LISTS].protection.sheet
    assert book.security.lockStructure
    bottom = FIRST_ROW + 3 + OTHERS - 1
    unlocked = {c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked}
    answers = {
        f"{column}{row}" for column in "DEFGHIJKLMNOP" for row in range(FIRST_ROW, bottom + 1)
    }
    names = {f"C{row}" for row in range(FIRST_ROW + 3, bottom + 1)}
    who = {f"{column}{row}" for column in "DEF" for row in (6, 7)}
    assert unlocked == answers | names | who


def test_a_form_for_one_institution_names_it_and_leaves_it_out(made):
    sheet = made(respondent="pcpr").worksheets[0]
    assert sheet["D6"].value == "Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie"
    assert sheet["D6"].protection.locked
    assert [sheet.cell(FIRST_ROW + n, 1).value for n in range(2)] == ["ops-oksa", "sp-oksa"]


def test_it_is_made_for_an_a4_page_and_a_reader(made):
    book = made()
    sheet = book.worksheets[0]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == f"${TITLE_ROW - 1}:${TITLE_ROW}"
    assert sheet.freeze_panes == f"D{FIRST_ROW}"
    assert (book.properties.language, "Oksa" in book.properties.title) == ("pl", True)
    below = [sheet.cell(FIRST_ROW + 3 + OTHERS + n, 2).value or "" for n in range(5)]
    assert any("5 – kooperacja" in text for text in below)  # on paper there are no drop-downs


def test_no_name_runs_as_a_formula(form, tmp_path):
    bodies = (replace(form.bodies[0], name="=1+1"), *form.bodies[1:])
    write_workbook(replace(form, bodies=bodies), tmp_path / "f.xlsx", "pl")
    cell = openpyxl.load_workbook(tmp_path / "f.xlsx").worksheets[0].cell(FIRST_ROW, 3)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_no_earlier_answer_and_no_name_of_a_person_is_in_it(made):
    sheet = made().worksheets[0]
    rows = sheet.iter_rows(min_row=FIRST_ROW, max_row=FIRST_ROW + 2 + OTHERS, min_col=4)
    assert all(cell.value is None for row in rows for cell in row)
