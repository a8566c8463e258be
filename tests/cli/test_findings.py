"""Findings on the terminal: each in sentences, the same remedy once, none in words."""

ROSTER = "id;nazwa;typ;obszar\nops;GOPS w Oksie;ops;260205\n"


def test_findings_fit_the_terminal_and_say_what_to_do_once(run, answer, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    bad = tmp_path / "wykaz.csv"
    bad.write_text("id;nazwa\na;#ADR!\nb;#ADR!\n", encoding="utf-8")
    options = ("check", bad, "--study", tmp_path / "s.netmap")
    for lang, level in (("pl", "błąd"), ("en", "error")):
        shown = run(*options, "--lang", lang, code=3).output
        findings = [f for f in answer(*options, "--lang", lang, code=3)["findings"] if f["row"]]
        assert max(map(len, shown.splitlines())) <= 80
        assert shown.count(f"{level}: wykaz.csv") == len(findings) == 2
        told = " ".join(shown.split())
        assert findings[0]["remedy"] == findings[1]["remedy"]
        assert told.count(findings[0]["remedy"]) == 1


def test_the_place_of_a_finding_is_said_in_words(run, tmp_path):
    bad = tmp_path / "wykaz.csv"
    bad.write_text("id;nazwa;obszar\na;OPS w Oksie;999999\nb;#ADR!;260205\n", encoding="utf-8")
    shown = run("check", bad, "--study", tmp_path / "s.netmap", "--lang", "pl", code=3).output
    assert "błąd: wykaz.csv, wiersz 3, kolumna „nazwa”" in shown


def test_findings_as_csv_stay_a_table(run, tmp_path):
    bad = tmp_path / "wykaz.csv"
    bad.write_text("id;nazwa\na;#ADR!\n", encoding="utf-8")
    told = run("check", bad, "--study", tmp_path / "s", "--format", "csv", "--lang", "pl", code=3)
    assert any(line.startswith("błąd;wykaz.csv;;2;nazwa;") for line in told.stdout.splitlines())


def test_that_nobody_is_alike_is_said_in_words(run, answer, tmp_path):
    ties = tmp_path / "wiezi.csv"
    ties.write_text("od;do;fala;siła\nQqq Xxx;Www Zzz;przed;3\n", encoding="utf-8")
    roster = tmp_path / "wykaz.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    options = (roster, ties, "--study", tmp_path / "s.netmap")
    said = [f["message"] for f in answer("check", *options, "--lang", "pl")["findings"]]
    assert any("Qqq Xxx" in one and "Podobne: brak." in one for one in said)
    said = [f["message"] for f in answer("check", *options, "--lang", "en")["findings"]]
    assert any("Qqq Xxx" in one and "Similar: none." in one for one in said)
