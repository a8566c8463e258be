"""The command line: every command on real files, in both languages, with the exit codes that scripts go by."""

import csv
import io
import json
import zipfile

import networkx as nx
import openpyxl
import pytest
from click.testing import CliRunner

from netmap.cli import commands
from netmap.i18n import LANGUAGES

NODE_MEASURES = {"node_degree", "node_betweenness", "node_constraint", "node_articulation"}


@pytest.fixture(autouse=True)
def _no_settings_of_the_machine(monkeypatch):
    for name in ("NETMAP_STUDY", "NETMAP_GRAPH", "NETMAP_LANG"):
        monkeypatch.delenv(name, raising=False)


def run(*arguments, code=0):
    result = CliRunner().invoke(commands, [str(a) for a in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result


def answer(*arguments, code=0):
    return json.loads(run(*arguments, "--format", "json", code=code).stdout)


@pytest.fixture
def unseen(tmp_path):
    """Two files nobody prepared: a cp1250 CSV with semicolons, and a workbook with two sheets."""
    roster = openpyxl.Workbook()
    sheet = roster.active
    sheet.title = "Wykaz"
    sheet.append(["Nazwa", "Siedziba", "Obszar"])
    bodies = ["Gminny Ośrodek Pomocy Społecznej w Oksie", "Szkoła Podstawowa w Oksie",
              "Gminna Biblioteka Publiczna w Oksie"]  # fmt: skip
    for name in bodies:
        sheet.append([name, "Oksa", "Oksa"])
    sheet.append(
        ["Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie", "Jędrzejów", "Oksa; Wodzisław"]
    )
    ties = roster.create_sheet("Powiązania")
    ties.append(["DO", "Od", "Siła", "Rodzaj", "Fala"])
    ties.append(
        [
            bodies[0],
            "Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie",
            4,
            "wymiana informacji",
            "przed",
        ]
    )
    roster.save(tmp_path / "wykaz.xlsx")
    text = (
        "od;do;fala;rodzaj;siła\r\n"
        "Gminny Ośrodek Pomocy Społecznej w Oksie;Szkoła Podstawowa w Oksie;przed;wymiana informacji;3,0\r\n"
        "Szkoła Podstawowa w Oksie;Gminny Ośrodek Pomocy Społecznej w Oksie;przed;wymiana informacji;2,5\r\n"
    )
    (tmp_path / "więzi.csv").write_bytes(text.encode("cp1250"))
    return [tmp_path / "wykaz.xlsx", tmp_path / "więzi.csv"]


def test_check_shows_the_plan_and_saves_nothing(unseen, tmp_path):
    study = tmp_path / "new.netmap"
    plan = answer("check", *unseen, "--study", study)
    assert plan["accepted"]
    assert plan["plan"]["institution"]["create"] == 4
    assert plan["plan"]["nomination"]["create"] == 3
    assert not study.exists()


def test_import_twice_changes_nothing(unseen, tmp_path):
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


def test_refused_files_leave_nothing_behind(tmp_path):
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


def test_undo_takes_an_import_back(unseen, tmp_path):
    study = tmp_path / "new.netmap"
    entry = answer("import", *unseen, "--study", study)["entry"]
    undone = answer("undo", entry, "--study", study)
    assert undone["undoes"] == entry
    assert answer("institutions", "--study", study) == []
    assert answer("verify", "--study", study)["sound"]
    run("undo", entry, "--study", study, code=1)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", ["table", "json", "csv"])
@pytest.mark.parametrize(
    "command",
    [
        ["waves"], ["institutions", "--commune", "Oksa"], ["ties", "--wave", "before"],
        ["responses", "--wave", "after"], ["measures", "--wave", "after", "--commune", "260205"],
        ["gaps", "--wave", "before", "--commune", "Oksa"], ["compare", "before", "after"],
        ["imports"], ["verify"],
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_every_question_in_every_form(command, form, lang, example_study):
    out = run(*command, "--study", example_study, "--format", form, "--lang", lang).stdout
    assert out.strip()
    if form == "json":
        json.loads(out)
    if form == "table":
        assert "one_sided" not in out


def test_measures_name_wave_rule_and_response(example_study):
    told = answer(
        "measures",
        "--wave",
        "Po pilotażu",
        "--commune",
        "Oksa",
        "--rule",
        "both",
        "--study",
        example_study,
    )
    assert told["wave"] == "after"
    assert told["rule"]["rule"] == "both"
    assert told["response"] == {"institutions": 12, "answered": 12, "share": 1}
    assert set(told["node"][0]) >= NODE_MEASURES
    one = answer(
        "measures", "--wave", "after", "--measure", "net_density", "--study", example_study
    )
    assert [m["measure"] for m in one["net"]] == ["net_density"]
    assert "node" not in one


def test_gaps_of_all_communes(example_study):
    told = answer("gaps", "--wave", "after", "--study", example_study)
    assert len(told["communes"]) == 8
    assert {r["rule"] for r in told["communes"][0]["rules"]} == {"R1", "R3", "R5", "R6", "R7", "R8"}
    assert told["example"] is True


def test_compare_adds_up_and_knows_when_to_stop(example_study):
    told = answer("compare", "before", "after", "--commune", "Bogoria", "--study", example_study)
    counts = told["counts"]
    assert counts["kept"] + counts["gained"] + counts["lost"] + counts["absent"] == counts["shared"]
    assert told["reading"] == "stop"


@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png", ".html"])
def test_draw(suffix, example_study, tmp_path):
    target = tmp_path / f"oksa{suffix}"
    run("draw", "--wave", "after", "--commune", "Oksa", "-o", target, "--study", example_study)
    start = target.read_bytes()[:200]
    assert {".pdf": b"%PDF", ".png": b"\x89PNG"}.get(suffix, b"<") in start
    if suffix in (".svg", ".html"):
        assert "dane przykładowe, zmyślone" in target.read_text(encoding="utf-8")


def test_draw_refuses_what_it_cannot_write(example_study, tmp_path):
    where = ["draw", "--wave", "after", "--study", example_study]
    said = run(*where, "-o", tmp_path / "x.docm", code=1)
    assert len(said.stderr.strip().splitlines()) == 1
    run(*where, "-o", tmp_path / "missing" / "x.svg", code=1)


def test_export_networks_that_others_can_read(study_copy, tmp_path):
    graphml, gexf = tmp_path / "x.graphml", tmp_path / "x.gexf"
    for target in (graphml, gexf):
        run("export", "--wave", "after", "--commune", "Oksa", "-o", target, "--study", study_copy)
    back = nx.read_graphml(graphml)
    assert len(back) == 12
    assert not back.is_directed()
    assert back.nodes["ops-oksa"]["sector"] == "social"
    assert len(nx.read_gexf(gexf)) == 12
    run("export", "-o", tmp_path / "y.graphml", "--study", study_copy, code=1)
    assert {e["action"] for e in answer("imports", "--all", "--study", study_copy)} >= {"export"}


def test_export_tables_neutralises_formulas(tmp_path):
    ties = tmp_path / "t.csv"
    ties.write_text('source,target\n"=1+1",B\n', encoding="utf-8")
    study = tmp_path / "s.netmap"
    run("import", ties, "--codebook", "generic", "--study", study)
    run("export", "-o", tmp_path / "x.csv.zip", "--study", study)
    with zipfile.ZipFile(tmp_path / "x.csv.zip") as archive:
        text = archive.read("institutions.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert {row["id"] for row in rows} == {"'=1+1", "B"}


def test_rebuild_and_verify(study_copy):
    before = run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout
    assert answer("rebuild", "--study", study_copy)["action"] == "rebuilt"
    assert (
        run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout == before
    )
    assert answer("verify", "--study", study_copy)["problems"] == []


def test_any_network_needs_no_roster(tmp_path):
    families = nx.florentine_families_graph()
    ties = tmp_path / "families.csv"
    lines = ["source,target,relation", *(f"{a},{b},marriage" for a, b in families.edges)]
    ties.write_text("\n".join(lines), encoding="utf-8")
    study = tmp_path / "s.netmap"
    run("import", ties, "--codebook", "generic", "--study", study)
    told = answer("measures", "--wave", "1", "--study", study)
    got = {row["institution"]: row["node_betweenness"] for row in told["node"]}
    known = nx.betweenness_centrality(families, normalized=False)
    assert got == pytest.approx(known, abs=1e-9)
    run("import", ties, "--codebook", "kooperacja", "--study", study, code=1)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["waves", "--study", "/nowhere/x.netmap"], 4),
        (["waves", "--graph", "bolt://127.0.0.1:1"], 4),
        (["ties", "--wave", "never"], 1),
        (["ties", "--wave", "after", "--commune", "Atlantyda"], 1),
        (["ties", "--wave", "after", "--layer", "plotki"], 1),
        (["measures", "--wave", "after", "--measure", "node_luck"], 1),
        (["gaps", "--wave", "after", "--norm", "nie-ma"], 1),
        (["undo", "999"], 1),
        (["ties"], 2),
        (["import"], 2),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_errors_are_one_line_with_a_code(arguments, code, lang, example_study):
    own = [] if "--study" in arguments else ["--study", example_study]
    said = run(*arguments, *own, "--lang", lang, code=code)
    assert said.stdout == ""
    assert "Traceback" not in said.stderr
    if code != 2:
        assert len(said.stderr.strip().splitlines()) == 1


@pytest.mark.neo4j
@pytest.mark.parametrize(
    "command",
    [
        ["waves"], ["institutions"], ["imports"], ["ties", "--wave", "before"],
        ["responses", "--wave", "after"], ["measures", "--wave", "after", "--commune", "Oksa"],
        ["gaps", "--wave", "before"], ["compare", "before", "after"], ["verify"],
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_real_neo4j_gives_the_same_bytes(command, example_study, neo4j_server, monkeypatch):
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", neo4j_server.password)
    asked = [*command, "--study", example_study, "--format", "json"]
    run("rebuild", "--study", example_study, "--graph", neo4j_server.url)
    here = run(*asked, "--graph", "embedded").stdout
    assert run(*asked, "--graph", neo4j_server.url).stdout == here
    assert run(*asked, "--graph", "memory").stdout == here
