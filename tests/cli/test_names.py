"""Names on the command line: what waits, and decisions."""

import pytest

ROSTER = "id;nazwa;typ;obszar\nops;GOPS w Oksie;ops;260205\nsp;Szkoła Podstawowa w Oksie;primary_school;260205\n"
TIES = (
    "od;do;fala;rodzaj;siła\nops;SP w Oksie;przed;informacja;3\nops;Klub Orzeł;przed;informacja;1\n"
)


@pytest.fixture
def files(tmp_path):
    """A roster, and a tie list with two names that are not sure."""
    paths = tmp_path / "wykaz.csv", tmp_path / "wiezi.csv"
    for path, text in zip(paths, (ROSTER, TIES), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def test_check_tells_the_queue_and_saves_nothing(answer, run, files, tmp_path):
    study = tmp_path / "s.netmap"
    told = answer("check", *files, "--study", study)
    assert (told["accepted"], told["plan"]["nomination"]["queue"]) == (True, 2)
    queue = {row["name"]: row for row in told["queue"]}
    assert queue["SP w Oksie"]["reason"] == "trap"
    assert queue["SP w Oksie"]["candidates"][0]["id"] == "sp"
    assert set(queue["Klub Orzeł"]) == {
        "name",
        "commune",
        "rows",
        "file",
        "sheet",
        "row",
        "reason",
        "why",
        "candidates",
    }
    assert not study.exists()
    said = run("check", *files, "--study", study).stdout
    assert "2 nazwy w 2 wierszach" in said.splitlines()[-1]


def test_the_queue_and_decisions(answer, run, files, tmp_path):
    study = ["--study", tmp_path / "s.netmap"]
    run("import", *files, *study)
    assert {row["name"] for row in answer("names", "list", *study)} == {"SP w Oksie", "Klub Orzeł"}
    done = answer("names", "decide", "SP w Oksie", "--same", "sp", *study)
    assert (done["settled"], done["waiting"], done["plan"]["nomination"]["create"]) == (1, 1, 1)
    assert "SP w Oksie" not in run("names", "list", *study).stdout
    run("names", "decide", "klub orzeł", "--new", "--type", "sport_centre", *study)
    assert answer("names", "list", *study) == []
    decided = answer("names", "list", "--decided", *study)
    assert {(row["name"], row["decision"]) for row in decided} == {
        ("SP w Oksie", "same"),
        ("klub orzeł", "same"),
    }
    assert len(answer("ties", "--wave", "przed", "--commune", "Oksa", *study)) == 2


def test_names_and_rows_are_counted_apart(run, answer, files, tmp_path):
    _, ties = files
    more = "".join(f"ops;{n};przed;informacja;1\n" for n in ("Klub Sowa", "Klub Sowa "))
    more += "ops;Klub Sowa;po;informacja;1\nops;klub sowa;przed;skierowania;1\n"
    ties.write_text(TIES + more, encoding="utf-8")
    study = ["--study", tmp_path / "s.netmap"]
    kept = answer("check", *files, *study)
    waiting = kept["plan"]["nomination"]["queue"]
    assert (len(kept["queue"]), waiting) == (3, 5)
    assert [f["row"] for f in kept["findings"] if f["code"] == "row-repeated"] == [5]
    said = f"3 names in {waiting} rows"
    assert said in run("check", *files, *study, "--lang", "en").stdout
    assert said in run("import", *files, *study, "--lang", "en").stdout
    listed = run("names", "list", *study, "--lang", "en").stdout
    assert said in listed.splitlines()[0]
    assert "Klub Sowa, Oksa · 3 rows, the first: wiezi.csv, row 4" in listed
    done = run("names", "decide", "Klub Sowa", "--nobody", *study, "--lang", "en").stdout
    assert "2 names in 2 rows" in done
    for name in ("SP w Oksie", "Klub Orzeł"):
        told = answer("names", "decide", name, "--nobody", *study)
    assert (told["waiting"], told["waiting_names"]) == (0, 0)
    assert "No name waits" in run("names", "list", *study, "--lang", "en").stdout


def test_one_decision_at_a_time(run, files, tmp_path):
    study = ["--study", tmp_path / "s.netmap"]
    run("import", *files, *study)
    for options in ([], ["--nobody", "--new"]):
        assert (
            run("names", "decide", "SP w Oksie", *options, *study, code=1).stderr.count("\n") == 1
        )
    assert run(
        "names", "decide", "SP w Oksie", "--not", "sp", *study, "--lang", "en"
    ).stdout.startswith("The decision")
    assert run(
        "names", "decide", "SP w Oksie", "--nobody", *study, "--lang", "en"
    ).stdout.startswith("The decision")


def test_a_row_that_contradicts_is_told_with_its_place_and_only_of_its_own_name(
    run, files, tmp_path
):
    roster, ties = files
    said = tmp_path / "powiedziane.csv"
    said.write_text("od;do;fala;rodzaj;siła\nops;sp;przed;informacja;5\n", encoding="utf-8")
    study = ["--study", tmp_path / "s.netmap", "--lang", "en"]
    run("import", roster, said, *study)
    run("import", ties, *study)
    told = run("names", "decide", "SP w Oksie", "--same", "sp", *study).stderr
    assert "wiezi.csv, row 2" in told
    assert "says something else than what is stored" in " ".join(told.split())
    again = run("names", "decide", "Klub Orzeł", "--nobody", *study)
    assert again.stderr == ""


def test_a_second_new_institution_of_a_name_is_refused_in_words(run, answer, files, tmp_path):
    study = ["--study", tmp_path / "s.netmap"]
    run("import", *files, *study)
    run("names", "decide", "Klub Orzeł", "--new", *study)
    for lang, words in (("en", "decided already"), ("pl", "już rozstrzygnięto")):
        again = run("names", "decide", "Klub Orzeł", "--new", *study, "--lang", lang, code=1)
        assert words in again.stderr
        assert "netmap undo" in again.stderr
    assert len(answer("names", "list", "--decided", *study)) == 1
