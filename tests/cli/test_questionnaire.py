"""The command that makes questionnaires, and the way back."""

import openpyxl
import pytest


@pytest.fixture
def study(run, unseen, tmp_path, monkeypatch):
    """A study of four bodies of Oksa."""
    monkeypatch.setenv("NETMAP_STUDY", str(tmp_path / "s.netmap"))
    monkeypatch.setenv("NETMAP_GRAPH", "memory")
    run("import", *unseen)
    return tmp_path


def test_it_is_written_filled_in_and_taken_back(run, answer, study):
    form = study / "ankieta.xlsx"
    assert (
        "Written"
        in run(
            "questionnaire", "--commune", "Oksa", "--wave", "third", "-o", form, "--lang", "en"
        ).output
    )
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    sheet["D6"], sheet["D12"], sheet["G12"] = sheet["C11"].value, 3, "yes"
    book.save(form)
    assert answer("check", form)["plan"]["nomination"]["create"] == 1
    assert answer("import", form)["saved"]
    told = answer("responses", "--wave", "third", "--commune", "Oksa")
    assert [row["response"] for row in told].count("answered") == 1


def test_a_wave_that_is_still_to_come_is_said(run, study):
    shown = run("questionnaire", "--commune", "Oksa", "--wave", "third", "-o", study / "a.lss")
    assert "third" in shown.output
    assert (study / "a.lss").read_bytes().startswith(b"<?xml")


def test_a_folder_gets_a_form_for_every_institution(run, study):
    shown = run("questionnaire", "--commune", "Oksa", "--wave", "third", "-o", study / "ankiety")
    assert len(list((study / "ankiety").glob("*.xlsx"))) == shown.output.count("Zapisano") == 4


def test_what_cannot_be_made_is_one_line(run, study):
    for extra in (
        ["--commune", "Oksa", "-o", study / "a.doc"],
        ["--commune", "Nibylandia", "-o", study / "a.xlsx"],
    ):
        shown = run("questionnaire", "--wave", "third", *extra, code=1)
        assert len(shown.output.strip().splitlines()) == 1
