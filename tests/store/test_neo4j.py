"""The graph on a server: what cannot be reached is said within seconds, what is not ours stays."""

import multiprocessing
import os
import socket
import time

import neo4j as driver
import pytest

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Setting
from netmap.store import Journal, bring_up_to_date, compare, open_graph, reading, rebuild
from netmap.store.graph import Stamp
from netmap.store.neo4j import _GREETING, _SETTINGS, Address

SOON = 12
"""Seconds; with the driver's own patience it would be a minute or two."""


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    monkeypatch.delenv("NETMAP_NEO4J_USER", raising=False)
    monkeypatch.delenv("NETMAP_NEO4J_DATABASE", raising=False)


@pytest.fixture
def graph(fresh_neo4j, tmp_path):
    made = open_graph(fresh_neo4j, tmp_path / "study.netmap")
    yield made
    made.close()


@pytest.fixture
def others_data(fresh_neo4j):
    """Things in the database that netmap did not make."""
    password = os.environ["NETMAP_NEO4J_PASSWORD"]
    with driver.GraphDatabase.driver(fresh_neo4j, auth=("neo4j", password)) as client:

        def count():
            found = client.execute_query("MATCH (c:Cat)-[:LIKES]->(:Fish) RETURN count(c) AS n")
            return found.records[0]["n"]

        client.execute_query("CREATE (:Cat {name: 'Filemon'})-[:LIKES]->(:Fish)")
        yield count
        client.execute_query("MATCH (n) DETACH DELETE n")


def refused(code, act, *args):
    started = time.monotonic()
    with pytest.raises(StoreUnavailableError) as caught:
        act(*args)
    assert caught.value.code == code
    assert time.monotonic() - started < SOON
    for lang in LANGUAGES:
        said = say_error(caught.value, lang)
        assert "secret" not in said
        assert "secret" not in str(caught.value)


# ── addresses ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("spec", "environment", "address"),
    [
        ("bolt://host", {}, Address("bolt://host", "neo4j", None)),
        ("neo4j+s://ewa@host:7688/db", {}, Address("neo4j+s://host:7688", "ewa", "db")),
        ("bolt://e%40x@[::1]:7687/", {}, Address("bolt://[::1]:7687", "e@x", None)),
        (
            "bolt+ssc://host",
            {"NETMAP_NEO4J_USER": "jan", "NETMAP_NEO4J_DATABASE": "pilot"},
            Address("bolt+ssc://host", "jan", "pilot"),
        ),
        (
            "bolt://ewa@host/db",
            {"NETMAP_NEO4J_USER": "jan", "NETMAP_NEO4J_DATABASE": "pilot"},
            Address("bolt://host", "ewa", "db"),
        ),
    ],
)
def test_an_address_says_where_who_and_which(spec, environment, address, monkeypatch):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Address.of(spec) == address


def test_a_database_that_nobody_named_has_a_name_all_the_same():
    assert Address.of("bolt://host").about["database"] == "neo4j"
    assert Address.of("bolt://host/pilot").about["database"] == "pilot"


def test_a_password_has_no_place_in_an_address():
    refused("neo4j-password-in-address", open_graph, "bolt://ewa:secret@host", "s")


def test_what_is_no_address_is_said():
    refused("neo4j-address", open_graph, "bolt://", "s")
    refused("neo4j-address", open_graph, "bolt://host:port", "s")
    refused("neo4j-address", open_graph, "bolt://host:70000", "s")


# ── nobody there ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_is_down_is_said(scheme):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    refused("neo4j-down", open_graph, f"{scheme}://127.0.0.1:{port}", "s")


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_mute_port_is_said(scheme):
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        port = mute.getsockname()[1]
        refused("neo4j-down", open_graph, f"{scheme}://127.0.0.1:{port}", "s")


def test_who_waits_for_a_mute_port_waits_for_less_than_three_seconds():
    assert _GREETING < 3
    assert _SETTINGS["connection_timeout"] == _GREETING


@pytest.mark.neo4j
def test_a_wrong_password_is_said(fresh_neo4j, monkeypatch):
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", "secret")
    refused("neo4j-password", open_graph, fresh_neo4j, "s")


@pytest.mark.neo4j
def test_a_wrong_database_is_said(fresh_neo4j):
    refused("neo4j-no-database", open_graph, f"{fresh_neo4j}/gossip", "s")


# ── whose graph it is ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.neo4j
def test_another_study_is_not_wiped_unasked(study, graph, tmp_path, keep):
    bring_up_to_date(study, graph)
    with Journal.create(tmp_path / "other.netmap") as other:
        other.append(keep(Institution("x", "X")), who="Ewa", action="edit")
        refused("graph-of-another-study", bring_up_to_date, other, graph)
        assert compare(study, graph) == []
        rebuild(other, graph)
        assert compare(other, graph) == []
        assert reading.counts(graph)["institutions"] == 1


@pytest.mark.neo4j
def test_what_others_keep_there_stays(study, graph, others_data):
    refused("graph-not-ours", bring_up_to_date, study, graph)
    rebuild(study, graph)
    assert compare(study, graph) == []
    graph.wipe()
    assert others_data() == 1


@pytest.mark.neo4j
def test_a_graph_of_another_shape_or_time_is_rebuilt(study, graph):
    bring_up_to_date(study, graph)
    stamp = graph.head()
    for wrong in (
        Stamp(stamp.study, stamp.number, "0" * 64, stamp.version),
        Stamp(stamp.study, stamp.number, stamp.hash, stamp.version + 1),
        Stamp(stamp.study, stamp.number + 7, stamp.hash, stamp.version),
    ):
        graph.write([], wrong)
        assert graph.head() == wrong
        assert bring_up_to_date(study, graph).action == "rebuilt"
        assert compare(study, graph) == []


def rebuild_on(spec, path, started):
    with Journal.open(path) as journal:
        graph = open_graph(spec, path)
        started.set()
        while True:
            rebuild(journal, graph)


@pytest.mark.neo4j
def test_killed_while_rebuilding_it_starts_again(study, graph, fresh_neo4j, keep):
    study.append(keep(*(Setting(f"s{n}", "") for n in range(3))), who="Ewa", action="setting")
    context = multiprocessing.get_context("spawn")
    started = context.Event()
    process = context.Process(target=rebuild_on, args=(fresh_neo4j, study.path, started))
    process.start()
    assert started.wait(120)
    while graph.head() is not None:
        time.sleep(0.001)
    process.kill()
    process.join()
    bring_up_to_date(study, graph)
    assert compare(study, graph) == []
    assert bring_up_to_date(study, graph).action == "nothing"


@pytest.mark.neo4j
def test_a_rebuild_that_breaks_off_leaves_a_graph_that_says_so(study, graph):
    bring_up_to_date(study, graph)

    def broken():
        yield "Wave", [{"id": "w", "label": "", "date": "", "phase": "before", "order": 0}]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        graph.replace(broken(), graph.head())
    assert graph.head() is None
    assert graph.is_empty()
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert compare(study, graph) == []
