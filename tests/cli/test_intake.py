"""Files in and back out: the plan, all or nothing, the same file twice, undo."""


def test_check_shows_the_plan_and_saves_nothing(answer, unseen, tmp_path):
    study = tmp_path / "new.netmap"
    plan = answer("check", *unseen, "--study", study)
    assert plan["accepted"]
    assert plan["plan"]["institution"]["create"] == 4
    assert plan["plan"]["nomination"]["create"] == 3
    assert not study.exists()


def test_import_twice_changes_nothing(answer, unseen, tmp_path):
    study = tmp_path / "new.netmap"
    first = answer("import", *unseen, "--study", study)
    assert first["saved"]
    before = answer("imports", "--all", "--study", study)
    second = answer("import", *unseen, "--study", study)
    assert (second["saved"], second["entry"]) == (False, None)
    assert second["plan"]["nomination"] == {
        "create": 0, "update": 0, "unchanged": 3, "queue": 0, "reject": 0,
    }  # fmt: skip
    assert answer("imports", "--all", "--study", study) == before


def test_refused_files_leave_nothing_behind(answer, tmp_path):
    bad = tmp_path / "zle.csv"
    bad.write_text("od,do,fala,rodzaj,siła\nA,B,przed,plotki,9\n", encoding="utf-8")
    study = tmp_path / "new.netmap"
    refused = answer("import", bad, "--study", study, code=3)
    assert not refused["saved"]
    assert not study.exists()
    places = {
        (f["file"], f["row"], f["column"]) for f in refused["findings"] if f["level"] == "error"
    }
    assert ("zle.csv", 2, "siła") in places
    assert all(f["message"] and f["remedy"] for f in refused["findings"])


def test_undo_takes_an_import_back(run, answer, unseen, tmp_path):
    study = tmp_path / "new.netmap"
    entry = answer("import", *unseen, "--study", study)["entry"]
    undone = answer("undo", entry, "--study", study)
    assert undone["undoes"] == entry
    assert answer("institutions", "--study", study) == []
    assert answer("verify", "--study", study)["sound"]
    run("undo", entry, "--study", study, code=1)


def test_where_a_killed_import_left_an_empty_file_the_next_one_makes_the_study(
    answer, unseen, tmp_path
):
    study = tmp_path / "new.netmap"
    study.touch()
    assert answer("check", *unseen, "--study", study)["accepted"]
    assert study.stat().st_size == 0
    assert answer("import", *unseen, "--study", study)["saved"]


def test_a_terminal_shows_the_gravest_findings_and_says_how_many_there_are(run, answer, tmp_path):
    notices = "".join(f"a{n};OPS w Oksie\n" for n in range(60))
    bad = tmp_path / "wykaz.csv"
    bad.write_text(f"id;nazwa\n{notices}b;#ADR!\n", encoding="utf-8")
    options = ("check", bad, "--study", tmp_path / "new.netmap")
    every = answer(*options, code=3)["findings"]
    shown = run(*options, "--lang", "en", code=3).output
    assert len(every) > 60
    assert f"{len(every)} findings" in shown
    assert f"And {len(every) - 50} more findings" in shown
    assert shown.count("wykaz.csv, row") == 50
    assert shown.index("#ADR!") < shown.index("OPS w Oksie")


SURVEY = "Timestamp,Instytucja,Jak mocno? [GOPS],Jak mocno? [GBP]\n2026/11/20,{},{},\n"
ROSTER = """id;nazwa;skrót;typ;obszar
gops;Gminny Ośrodek Pomocy Społecznej w Oksie;GOPS;ops;260205
gbp;Gminna Biblioteka Publiczna w Oksie;GBP;library;260205
sp;Szkoła Podstawowa w Oksie;SP;primary_school;260205
"""


def test_what_an_import_would_change_is_shown_before_it_is_saved(run, answer, tmp_path):
    study, roster, survey = (tmp_path / name for name in ("s.netmap", "wykaz.csv", "ankieta.csv"))
    roster.write_text(ROSTER, encoding="utf-8")
    survey.write_text(SURVEY.format("SP", 2), encoding="utf-8")
    options = ("--wave", "po", "--study", study)
    assert answer("import", roster, survey, *options)["differences"] == []
    survey.write_text(SURVEY.format("SP", 4), encoding="utf-8")
    (told,) = answer("check", survey, *options, "--lang", "en")["differences"]
    assert (told["before"], told["after"]) == ("2", "4")
    assert "Gminny Ośrodek" in told["record"]
    said = run("check", survey, *options, "--lang", "en").output
    assert "1 changed value" in said
    assert "\n  strength: 2 → 4\n" in said
    assert max(map(len, said.splitlines())) <= 80


def test_a_mapping_is_proposed_corrected_and_given(run, answer, tmp_path):
    study, roster, survey = (tmp_path / name for name in ("s.netmap", "wykaz.csv", "lime.csv"))
    roster.write_text(ROSTER, encoding="utf-8")
    rows = "id,submitdate,kto,P1[SQ001]\n1,2026-11-20 10:00:00,SP,3\n"
    survey.write_text(rows, encoding="utf-8")
    options = (roster, survey, "--wave", "po", "--study", study)
    mapping = tmp_path / "kolumny.toml"
    run("check", *options, "--propose-mapping", mapping, code=3)
    text = mapping.read_text(encoding="utf-8")
    mapping.write_text(text.replace('"SQ001" = {}', '"SQ001" = { partner = "gbp" }'))
    assert answer("import", *options, "--mapping", mapping)["plan"]["nomination"]["create"] == 1
    mapping.write_text(text.replace("kind = ", "kindd = "), encoding="utf-8")
    refused = answer("check", *options, "--mapping", mapping, code=3)["findings"]
    found = next(f for f in refused if f["code"] == "sheet-mapping-wrong")
    assert (found["file"], found["row"]) == ("kolumny.toml", 5)


def test_what_a_blank_means_can_be_said(run, answer, tmp_path):
    matrix = tmp_path / "macierz.csv"
    matrix.write_text(",a,b,c\na,,1,\nb,1,,\nc,,1,\n", encoding="utf-8")
    study = tmp_path / "new.netmap"
    options = (matrix, "--study", study, "--codebook", "generic")
    told = {blank: answer("check", *options, "--blank", blank) for blank in ("unknown", "none")}
    assert {b: plan["plan"]["nomination"]["create"] for b, plan in told.items()} == {
        "unknown": 3,
        "none": 6,
    }


def test_more_changes_than_can_be_read_are_counted_whole(run, answer, tmp_path):
    study, roster, ties = (tmp_path / name for name in ("s.netmap", "wykaz.csv", "wiezi.csv"))
    ids = [f"b{n}" for n in range(16)]
    roster.write_text(
        "id;nazwa;typ;obszar\n" + "".join(f"{i};Szkoła {i};ngo;260205\n" for i in ids),
        encoding="utf-8",
    )
    rows = [f"{one};{other};po;information;" for one in ids for other in ids if one != other]
    ties.write_text(
        "od;do;fala;rodzaj;siła\n" + "".join(f"{row}2\n" for row in rows), encoding="utf-8"
    )
    run("import", roster, ties, "--study", study)
    ties.write_text(
        "od;do;fala;rodzaj;siła\n" + "".join(f"{row}4\n" for row in rows), encoding="utf-8"
    )
    shown = run("check", ties, "--study", study, "--lang", "en").output
    assert "240 changed values" in shown
    assert "Shown: 200 of 240" in shown
    assert len(answer("check", ties, "--study", study)["differences"]) == 240
