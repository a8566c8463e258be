"""Measures, gaps and change, as scripts read them."""

import json
import re

import networkx as nx
import pytest

from netmap.i18n import LANGUAGES, translator
from netmap.metrics import MEASURES
from netmap.network import Evidence

NODE_MEASURES = {"node_degree", "node_betweenness", "node_constraint", "node_articulation"}


def test_measures_name_wave_rule_and_response(answer, example_study):
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


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_takes_minutes_is_said_and_what_is_quicker(run, example_study, monkeypatch, lang):
    asked = ("measures", "--wave", "after", "--study", example_study, "--lang", lang)
    assert "most_between" not in run(*asked).stderr
    monkeypatch.setattr("netmap.metrics.catalogue._LONG", 1.0)
    told = run(*asked, "--format", "json")
    assert MEASURES["node_betweenness"].label(lang) in told.stderr
    assert "--structure most_between" in told.stderr
    assert json.loads(told.stdout)["node"]
    assert not run(*asked, "--measure", "net_density").stderr


def test_measures_are_few_unless_asked_for(answer, example_study):
    few = answer("measures", "--wave", "after", "--study", example_study)
    assert "tie" not in few
    assert "node_pagerank" not in few["node"][0]
    every = answer("measures", "--wave", "after", "--level", "node", "--study", example_study)
    assert "node_pagerank" in every["node"][0]
    assert "net" not in every


def test_measures_of_ties_name_both_ends(answer, example_study):
    told = answer(
        "measures",
        "--wave",
        "after",
        "--commune",
        "Oksa",
        "--level",
        "tie",
        "--study",
        example_study,
    )
    first = told["tie"][0]
    assert {"source", "target", "source_name", "target_name", "tie_bridge", "tie_evidence"} <= set(
        first
    )
    assert first["tie_evidence"] in {code.value for code in Evidence}


def test_compare_adds_up_and_knows_when_to_stop(answer, example_study):
    told = answer("compare", "before", "after", "--commune", "Bogoria", "--study", example_study)
    counts = told["counts"]
    assert counts["kept"] + counts["gained"] + counts["lost"] + counts["absent"] == counts["shared"]
    assert told["reading"] == told["verdict"]["reading"] == told["verdict"]["sureness"] == "stop"
    assert told["movers"] == []
    parts, whole = told["decomposition"]["parts"], told["decomposition"]
    for name in ("dyads", "ties_before", "ties_after"):
        assert sum(part[name] for part in parts) == whole[name]


def test_compare_prints_a_verdict_and_where_the_change_comes_from(run, example_study):
    asked = ("compare", "before", "after", "--study", example_study)
    told = run(*asked, "--commune", "Oksa").stdout
    assert told.startswith("Odpowiedzi: ")
    assert "bez gmin porównawczych" in told
    assert translator("pl")("cli-compare-parts") in told
    assert run(*asked).stdout.startswith("Gminy: 8.")


def test_any_network_needs_no_roster(run, answer, tmp_path):
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


def test_every_weight_of_any_network_counts(run, answer, tmp_path):
    ties, study = tmp_path / "weights.csv", tmp_path / "s.netmap"
    ties.write_text("from,to,weight\nA,B,0.5\nB,C,0.25\nC,A,2\nD,A,0\n", encoding="utf-8")
    run("import", ties, "--codebook", "generic", "--study", study)
    asked = ["measures", "--wave", "1", "--measure", "net_ties", "--study", study]
    assert answer(*asked)["net"][0]["value"] == 3
    assert answer(*asked, "--min-strength", "0.4")["net"][0]["value"] == 2


def test_measures_of_another_level_are_said_to_be(run, example_study):
    asked = ("--level", "tie", "--measure", "node_degree")
    told = run("measures", "--wave", "after", *asked, "--study", example_study).stdout
    assert told.strip() == translator("pl")("cli-no-measures")


def test_a_commune_with_nothing_to_compare_is_not_called_readable(run, unseen, tmp_path):
    study = tmp_path / "s.netmap"
    run("import", *unseen, "--study", study)
    roster = tmp_path / "sam.csv"
    roster.write_text(
        "nazwa;obszar\nGminny Ośrodek Kultury w Wodzisławiu;Wodzisław\n", encoding="utf-8"
    )
    run("import", roster, "--study", study)
    later = tmp_path / "po.csv"
    later.write_text(
        "od;do;fala\nGminny Ośrodek Pomocy Społecznej w Oksie;Szkoła Podstawowa w Oksie;po\n",
        encoding="utf-8",
    )
    run("import", later, "--study", study)
    told = run("compare", "przed", "po", "--study", study).stdout
    (line,) = [line for line in told.splitlines() if line.startswith("Wodzisław")]
    assert line.endswith(translator("pl")("compare-short-nothing"))


def test_a_seed_changes_nothing_where_nothing_is_drawn(answer, example_study):
    asked = ["measures", "--wave", "after", "--commune", "Oksa", "--study", example_study]
    assert answer(*asked, "--seed", "1") == answer(*asked, "--seed", "2") == answer(*asked)


def test_a_table_in_the_order_of_a_measure_has_its_places_and_says_what_has_no_range(
    run, example_study
):
    asked = [
        "measures",
        "--wave",
        "before",
        "--measure",
        "node_degree",
        "--measure",
        "node_betweenness",
    ]
    at = ["--commune", "Bogoria", "--study", example_study, "--lang", "en"]
    told = run(*asked, "--sort", "node_degree", *at).stdout
    head = next(line for line in told.splitlines() if line.startswith("institution"))
    assert re.split(r"\s{2,}", head.strip())[-3:] == ["Number of partners", "place", "Betweenness"]
    assert re.search(r"\d \(\d+–\d+\) +1–\d", told)
    assert "only a simulation gives (--ranges all): Betweenness." in told
    every = run(*asked, "--sort", "node_betweenness", "--ranges", "all", *at).stdout
    assert re.search(r"~1–\d", every)
    assert "only a simulation gives" not in every


def test_measures_are_sorted_and_grouped_when_asked(answer, run, example_study):
    asked = ["measures", "--wave", "before", "--commune", "Oksa", "--level", "node"]
    asked += ["--ranges", "none", "--measure", "node_degree", "--measure", "node_closeness"]
    asked += ["--study", example_study]
    told = answer(*asked, "--sort", "node_closeness", "--group-by", "sector")
    values = [row["node_closeness"] for row in told["node"]]
    known = [value for value in values if value is not None]
    assert values == [*sorted(known, reverse=True), *[None] * (len(values) - len(known))]
    assert {row["measure"] for row in told["groups"]} == {"node_degree", "node_closeness"}
    people = run(*asked, "--group-by", "tier").stdout
    assert "Miary instytucji w grupach" in people
    assert "szczebel" in people
    assert "groups" not in answer(*asked)


def test_nothing_is_sorted_by_a_measure_that_is_not_shown(run, example_study):
    asked = ["measures", "--wave", "after", "--measure", "node_degree", "--study", example_study]
    told = run(*asked, "--sort", "net_density", code=1)
    assert "node_degree" in told.output
