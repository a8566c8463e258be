"""A study on a server that goes away: nothing saved is lost, the embedded graph serves, then the server again."""

import time

import pytest

from netmap.errors import GraphServerError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Wave
from netmap.store import compare, open_graph
from netmap.study import open_study, undo, waves
from netmap.study.session import changes_of


@pytest.fixture
def address(own_neo4j, monkeypatch):
    """Give the address of a server that tests may kill, with nothing in its database."""
    import neo4j

    server = own_neo4j.start()
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", server.password)
    with neo4j.GraphDatabase.driver(server.url, auth=("neo4j", server.password)) as client:
        client.execute_query("MATCH (n) DETACH DELETE n")
    return server.url


def wait_until(there):
    end = time.monotonic() + 300
    while not there():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.neo4j
def test_a_dashboard_goes_on_with_the_embedded_graph_and_returns(address, own_neo4j, tmp_path):
    with open_study(tmp_path / "s.netmap", address, create=True, fall_back=True) as study:
        study.save(changes_of([Wave("a", "Pierwszy")]), action="edit")
        assert (study.graph.name, study.notice) == ("neo4j", None)

        own_neo4j.kill()
        study.save(changes_of([Wave("b", "Drugi")]), action="edit")
        assert study.graph.name == "embedded"
        assert isinstance(study.notice, GraphServerError)
        assert [wave.label for wave in waves(study)] == ["Pierwszy", "Drugi"]
        study.stay_in_step()
        assert study.graph.name == "embedded"

        own_neo4j.start()
        wait_until(lambda: study.notice is None)
        assert study.graph.name == "neo4j"
        assert [wave.label for wave in waves(study)] == ["Pierwszy", "Drugi"]
        assert compare(study.journal, study.graph) == []


@pytest.mark.neo4j
def test_who_saved_while_the_server_went_away_hears_that_it_was_saved(address, own_neo4j, tmp_path):
    with open_study(tmp_path / "s.netmap", address, create=True) as study:
        study.save(changes_of([Wave("a", "Pierwszy")]), action="edit")
        own_neo4j.kill()
        acts = [
            lambda: study.save(changes_of([Wave("b", "Drugi")]), action="edit"),
            lambda: undo(study, 2),
        ]
        for entry, act in enumerate(acts, start=2):
            with pytest.raises(GraphServerError) as caught:
                act()
            assert caught.value.code == "graph-behind"
            assert study.head.number == entry
            for lang in LANGUAGES:
                said = say_error(caught.value, lang)
                assert str(entry) in said
                assert address in said


def test_a_wrong_password_is_not_tried_again_and_again(tmp_path, monkeypatch):
    """Some servers lock out whoever tries in vain three times, and others with him."""
    asked = []

    def refuse(spec, path):
        if spec != "embedded":
            asked.append(spec)
            raise GraphServerError("neo4j-password", url=spec, user="neo4j", database="")
        return open_graph(spec, path)

    for module in ("opening", "session"):
        monkeypatch.setattr(f"netmap.study.{module}.open_graph", refuse)
    monkeypatch.setattr("netmap.study.session.LOOK_AGAIN", 0.01)
    with open_study(tmp_path / "s.netmap", "bolt://x", create=True, fall_back=True) as study:
        assert study.notice.code == "neo4j-password"
        for _ in range(5):
            study.stay_in_step()
            time.sleep(0.02)
    assert asked == ["bolt://x"]


def test_a_study_that_is_closed_looks_for_nothing(tmp_path):
    study = open_study(tmp_path / "s.netmap", "bolt://127.0.0.1:1", create=True, fall_back=True)
    assert study.notice.code == "neo4j-down"
    study.close()
    with pytest.raises(ValueError, match="closed"):
        study.refresh()
