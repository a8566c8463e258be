"""Places on the command line."""

TERC = """WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
26;02;;;jędrzejowski;powiat;2020-01-01
26;02;05;2;Oksa;gmina wiejska;2020-01-01
"""


def test_registers_are_added_once_and_asked(answer, run, tmp_path):
    file, study = tmp_path / "terc.csv", ["--study", tmp_path / "s.netmap"]
    file.write_text(TERC, encoding="utf-8")
    added = answer("territory", "add", file, *study)
    assert (added["entry"], added["registers"][0]["communes"]) == (1, 1)
    assert answer("territory", "add", file, *study)["entry"] is None
    assert answer("territory", "show", *study) == added["registers"]
    (place,) = answer("territory", "show", "Oksa", *study)
    assert place == {
        "terc": "260205",
        "date": "2020-01-01",
        "name": "Oksa",
        "place_kind": "2",
        "parent": "jędrzejowski",
        "borders": False,
    }
    assert "gmina wiejska" in run("territory", "show", "Oksa", *study, "--lang", "pl").stdout
    assert "county" in run("territory", "show", "2602", *study, "--lang", "en").stdout


def test_what_is_no_register_is_said_in_one_line(run, tmp_path):
    file, study = tmp_path / "a.csv", ["--study", tmp_path / "s.netmap"]
    file.write_text("id;nazwa\na;b\n", encoding="utf-8")
    assert run("territory", "add", file, *study, code=1).stderr.count("\n") == 1
    assert run("territory", "show", *study, "--lang", "en").stdout.startswith("No register")
    assert run("territory", "show", "Oksa", *study, code=1).stderr.count("\n") == 1
