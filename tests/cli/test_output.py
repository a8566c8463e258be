"""Files out: diagrams, networks and tables that other programs can read."""

import csv
import io
import json
import zipfile

import networkx as nx
import openpyxl
import pytest


@pytest.mark.parametrize("suffix", [".svg", ".pdf", ".png", ".html"])
def test_draw(run, suffix, example_study, tmp_path):
    target = tmp_path / f"oksa{suffix}"
    run("draw", "--wave", "after", "--commune", "Oksa", "-o", target, "--study", example_study)
    start = target.read_bytes()[:200]
    assert {".pdf": b"%PDF", ".png": b"\x89PNG"}.get(suffix, b"<") in start
    if suffix in (".svg", ".html"):
        assert "dane przykładowe, zmyślone" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("what", ["map-response", "map-rules"])
def test_a_map_is_drawn_once_there_are_borders(run, study_copy, tmp_path, what):
    asked = [
        "draw",
        "--wave",
        "after",
        "--what",
        what,
        "-o",
        tmp_path / "mapa.svg",
        "--study",
        study_copy,
    ]
    assert "netmap territory add" in run(*asked, code=1).stderr
    ring = [[20, 50], [21, 50], [21, 51], [20, 50]]
    place = {"type": "Feature", "properties": {"terc": "260205"},
             "geometry": {"type": "Polygon", "coordinates": [ring]}}  # fmt: skip
    borders = tmp_path / "gminy.geojson"
    borders.write_text(
        json.dumps({"type": "FeatureCollection", "features": [place]}), encoding="utf-8"
    )
    run("territory", "add", borders, "--study", study_copy)
    run(*asked)
    drawn = (tmp_path / "mapa.svg").read_text(encoding="utf-8")
    assert ">Oksa<" in drawn
    assert "dane przykładowe, zmyślone" in drawn


def test_draw_refuses_what_it_cannot_write(run, example_study, tmp_path):
    where = ["draw", "--wave", "after", "--study", example_study]
    said = run(*where, "-o", tmp_path / "x.docm", code=1)
    assert len(said.stderr.strip().splitlines()) == 1
    run(*where, "-o", tmp_path / "missing" / "x.svg", code=1)


def test_export_networks_that_others_can_read(run, answer, study_copy, tmp_path):
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


@pytest.mark.parametrize("suffix", [".net", ".dl"])
def test_export_to_older_tools_comes_back(run, answer, study_copy, tmp_path, suffix):
    target = tmp_path / f"oksa{suffix}"
    run("export", "--wave", "after", "--commune", "Oksa", "-o", target, "--study", study_copy)
    again = tmp_path / "again.netmap"
    run("import", target, "--codebook", "generic", "--study", again)
    assert len(answer("institutions", "--study", again)) == 12
    asked = ("ties", "--wave", "after", "--commune", "Oksa", "--study", study_copy)
    told = [tie for tie in answer(*asked) if tie["exists"]]
    wave = answer("waves", "--study", again)[0]["id"]
    back = [tie for tie in answer("ties", "--wave", wave, "--study", again) if tie["exists"]]
    assert _pairs(back) == _pairs(told)


def _pairs(ties):
    return {
        (frozenset((tie["source"], tie["target"])), tie["layer"], tie["strength"]) for tie in ties
    }


def test_export_of_every_table_as_one_workbook(run, study_copy, tmp_path):
    target = tmp_path / "dane.xlsx"
    run("export", "-o", target, "--study", study_copy)
    book = openpyxl.load_workbook(target)
    assert {"institutions", "teams", "ties-before", "responses-after"} <= set(book.sheetnames)
    assert book["institutions"].max_row == 90


def test_export_tables_neutralises_formulas(run, tmp_path):
    ties = tmp_path / "t.csv"
    ties.write_text('source,target\n"=1+1",B\n', encoding="utf-8")
    study = tmp_path / "s.netmap"
    run("import", ties, "--codebook", "generic", "--study", study)
    run("export", "-o", tmp_path / "x.csv.zip", "--study", study)
    with zipfile.ZipFile(tmp_path / "x.csv.zip") as archive:
        text = archive.read("institutions.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert {row["id"] for row in rows} == {"'=1+1", "B"}
