"""Questions on the command line: listed, answered in words and as JSON, refused in words."""

import pytest

from netmap.study import questions


def test_without_a_name_the_questions_are_listed(run, answer, example_study):
    listed = answer("query", "--study", example_study)
    assert [row["query"] for row in listed] == list(questions())
    assert "brokers_between_sectors" in run("query", "--study", example_study).stdout


def test_a_question_is_answered(run, answer, example_study):
    asked = ("query", "types_without_partner", "--param", "wave=przed", "--study", example_study)
    document = answer(*asked)
    assert document["params"] == {"wave": "before", "type": "ops", "partner": "court"}
    assert {row["id"] for row in document["rows"]} == {"ops-bodzechow", "ops-lopuszno"}
    shown = run(*asked).stdout
    assert "Gminny Ośrodek Pomocy Społecznej w Łopusznie" in shown
    assert "ops-lopuszno" not in shown
    assert "ops-lopuszno" in run(*asked, "--format", "csv").stdout


def test_what_cannot_be_asked_is_said_in_words(run, example_study):
    at = ("--study", example_study, "--lang", "en")
    assert "no question" in run("query", "gossip", *at, code=1).output
    assert "no parameter" in run("query", "named_problems", "--param", "x=1", *at, code=1).output
    assert "needs the parameter" in run("query", "paths_within_two_steps", *at, code=1).output
    assert "sector=health" in run("query", "named_problems", "--param", "x", *at, code=2).output
    wrong = ("teams_without_sector", "--param", "sector=gossip")
    assert "cannot be" in run("query", *wrong, *at, code=1).output


@pytest.mark.neo4j
def test_a_real_neo4j_gives_the_same_answers(run, example_study, neo4j_server, monkeypatch):
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", neo4j_server.password)
    run("rebuild", "--study", example_study, "--graph", neo4j_server.url)
    for name in questions():
        asked = ["query", name, "--study", example_study, "--format", "json"]
        asked += ["--param", "institution=sp-oksa"] if name == "paths_within_two_steps" else []
        here = run(*asked, "--graph", "embedded").stdout
        assert run(*asked, "--graph", neo4j_server.url).stdout == here
