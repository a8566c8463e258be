"""The history on the command line: what an entry changed, back and forth, as a file, and marks that prove it whole."""

import csv

import pytest


def test_an_entry_is_shown_with_what_it_changed(run, answer, study_copy):
    number = max(e["id"] for e in answer("imports", "--study", study_copy))
    document = answer("imports", number, "--study", study_copy)
    assert (document["id"], document["action"]) == (number, "import")
    assert len(document["changes"]) > 500
    shown = run("imports", 1, "--study", study_copy, "--lang", "en").stdout
    assert "Entry 1: setting" in shown
    run("imports", 999, "--study", study_copy, code=1)


def test_back_and_forth(run, answer, study_copy):
    number = max(e["id"] for e in answer("imports", "--study", study_copy))
    before = run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout
    undone = answer("undo", number, "--study", study_copy)
    assert answer("waves", "--study", study_copy) == []
    assert answer("redo", number, "--study", study_copy)["undoes"] == undone["entry"]
    assert (
        run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout == before
    )
    assert (
        "nothing to restore"
        in run("redo", number, "--study", study_copy, "--lang", "en", code=1).output
    )


@pytest.mark.parametrize(
    ("lang", "turned", "aside"),
    [("pl", "cofnięcie wpisu", "--all"), ("en", "undo of entry", "--all")],
)
def test_the_list_says_what_was_turned_and_what_it_leaves_out(
    run, answer, study_copy, lang, turned, aside
):
    number = max(e["id"] for e in answer("imports", "--study", study_copy))
    run("undo", number, "--study", study_copy)
    said = run("imports", "--study", study_copy, "--lang", lang).stdout
    assert f"{turned} {number}" in said
    assert aside in said.splitlines()[-1]
    assert aside not in run("imports", "--all", "--study", study_copy, "--lang", lang).stdout


def test_the_history_as_a_file_is_an_entry_too(run, answer, study_copy, tmp_path):
    path = tmp_path / "historia.csv"
    before = answer("imports", "--all", "--study", study_copy)
    run("imports", "-o", path, "--study", study_copy)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["hash"] for row in rows] == [entry["hash"] for entry in before]
    assert answer("imports", "--all", "--study", study_copy)[-1]["action"] == "export"
    assert "hash" in run("imports", "--format", "csv", "--study", study_copy).stdout.splitlines()[0]


def test_a_mark_proves_that_nothing_was_cut_off(run, answer, study_copy):
    mark = answer("verify", "--study", study_copy)["mark"]
    assert answer("verify", "--mark", mark, "--study", study_copy)["sound"]
    number, _, start = mark.partition("-")
    wrong = f"{number}-{start[::-1]}"
    problems = answer("verify", "--mark", wrong, "--study", study_copy, code=1)["problems"]
    assert [p["code"] for p in problems] == ["history-cut"]
    assert "41-" in run("verify", "--mark", "x", "--study", study_copy, code=1).output


@pytest.mark.parametrize(("lang", "said"), [("pl", "wpis nr {} "), ("en", "entry {} ")])
def test_what_was_turned_twice_is_called_by_the_entry_it_is_about(
    run, answer, study_copy, lang, said
):
    number = max(e["id"] for e in answer("imports", "--study", study_copy))
    undone = answer("undo", number, "--study", study_copy)["entry"]
    shown = run("redo", undone, "--study", study_copy, "--lang", lang).stdout
    assert said.format(number) in shown
    listed = run("imports", "--study", study_copy, "--lang", lang).stdout
    acts = {"pl": "przywrócenie wpisu {}", "en": "redo of entry {}"}[lang]
    assert acts.format(number) in listed
    assert acts.format(undone) not in listed
