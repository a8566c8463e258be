"""The graph anew, the records held against one another, and a real Neo4j that answers the same."""

import pytest


def test_rebuild_and_verify(run, answer, study_copy):
    before = run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout
    assert answer("rebuild", "--study", study_copy)["action"] == "rebuilt"
    assert (
        run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout == before
    )
    assert answer("verify", "--study", study_copy)["problems"] == []


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
def test_a_real_neo4j_gives_the_same_bytes(run, command, example_study, neo4j_server, monkeypatch):
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", neo4j_server.password)
    asked = [*command, "--study", example_study, "--format", "json"]
    run("rebuild", "--study", example_study, "--graph", neo4j_server.url)
    here = run(*asked, "--graph", "embedded").stdout
    assert run(*asked, "--graph", neo4j_server.url).stdout == here
    assert run(*asked, "--graph", "memory").stdout == here
