"""A real Neo4j: started, stopped, killed, started twice, and refused for every reason a user can meet."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
from contextlib import closing, contextmanager

import psutil
import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error, translator
from netmap.store import neo4j_jars
from netmap.store.neo4j_child import FileLock, Place
from netmap.store.neo4j_local import Status, password_of, port_is_free, start, status, stop

START = """
import json, sys
from dataclasses import asdict
from pathlib import Path
from netmap.errors import StoreUnavailableError
from netmap.store.neo4j_local import start
try:
    server = start(Path(sys.argv[1]), attached="attached" in sys.argv)
    print(json.dumps(asdict(server), default=str), flush=True)
except StoreUnavailableError as error:
    print(error.code, flush=True)
if "attached" in sys.argv:
    sys.stdin.read()
"""


def elsewhere(folder, *words, **environment):
    """Start the server from another process, as the command line does."""
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", START, str(folder), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )


@contextmanager
def taken_port():
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def ask(server, query):
    with GraphDatabase.driver(server.url, auth=(server.user, server.password)) as driver:
        return [record.values() for record in driver.execute_query(query).records]


class Heard(list):
    """A progress that keeps the keys it hears."""

    def __call__(self, key, /, **values):
        assert all(translator(lang)(key, **values) for lang in LANGUAGES)
        self.append(key)


def explained(error):
    """Say an error in every language; a missing message or value fails here."""
    return all(say_error(error, lang) for lang in LANGUAGES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("Żółta gmina") / "neo4j"


@pytest.fixture(scope="module", autouse=True)
def _data_of_nobody(tmp_path_factory):
    """Which folders had a server is kept with the user's data, which tests leave alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(scope="module")
def server(folder):
    """A server started by two processes at once that have ended since, in a hostile environment."""
    hostile = {
        "PATH": "",
        "JAVA_HOME": "/nowhere",
        "JAVA_TOOL_OPTIONS": "-Xmx1m",
        "http_proxy": "http://127.0.0.1:9",
        "NETMAP_NEO4J_PASSWORD": "",
    }
    neo4j_jars.fetch(Heard())
    assert status(folder) == Status(False, False, True, folder, folder / "server.log")
    starters = [elsewhere(folder, **hostile) for _ in range(2)]
    first, second = (json.loads(one.communicate()[0]) for one in starters)
    assert first == second
    server = start(folder)
    assert first == {**vars(server), "folder": str(folder)}
    yield server
    assert server.stop()
    assert not server.stop()
    assert not status(folder).running


@pytest.mark.neo4j
def test_a_second_start_gives_the_same_server(server, folder):
    heard = Heard()
    assert start(folder, port=1, progress=heard) == server
    assert heard == []


@pytest.mark.neo4j
def test_status_knows_a_running_server(server, folder):
    assert status(folder) == Status(
        running=True,
        starting=False,
        installed=True,
        folder=folder,
        log=folder / "server.log",
        url=server.url,
        user=server.user,
        version=neo4j_jars.VERSION,
        pid=server.pid,
    )


@pytest.mark.neo4j
def test_only_this_computer_is_listened_to(server):
    ports = psutil.Process(server.pid).net_connections(kind="inet")
    listening = [one.laddr for one in ports if one.status == psutil.CONN_LISTEN]
    assert [(one.ip.removeprefix("::ffff:"), one.port) for one in listening] == [
        ("127.0.0.1", int(server.url.rsplit(":", 1)[1]))
    ]


@pytest.mark.neo4j
def test_nobody_enters_without_the_password(server):
    for password in ("neo4j", ""):
        with (
            GraphDatabase.driver(server.url, auth=(server.user, password)) as driver,
            pytest.raises(AuthError),
        ):
            driver.verify_connectivity()


@pytest.mark.neo4j
def test_the_password_is_private(server, folder):
    file = folder / "password"
    assert file.read_text() == server.password
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert server.password not in " ".join(psutil.Process(server.pid).cmdline())
    assert server.password not in (folder / "server.log").read_text()
    assert server.password not in repr(status(folder))


@pytest.mark.neo4j
def test_the_password_is_known_by_any_name_of_the_server(server):
    port = server.url.rsplit(":", 1)[1]
    for scheme in ("bolt", "neo4j"):
        for host in ("127.0.0.1", "localhost"):
            assert password_of(f"{scheme}://{host}:{port}") == server.password
    for other in (f"bolt://elsewhere:{port}", f"bolt+s://127.0.0.1:{port}", "bolt://127.0.0.1:1"):
        assert password_of(other) == ""


def test_a_port_somebody_listens_on_is_not_free():
    with taken_port() as port:
        assert not port_is_free(port)
    assert port_is_free(port)


@pytest.mark.neo4j
def test_nothing_is_reported_to_anybody(server):
    query = "SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value"
    wanted = {
        "dbms.usage_report.enabled": "false",
        "dbms.fleet_manager.enabled": "false",
        "server.bolt.telemetry.enabled": "false",
    }
    with GraphDatabase.driver(server.url, auth=(server.user, server.password)) as driver:
        found = driver.execute_query(query, names=list(wanted)).records
    assert dict(record.values() for record in found) == wanted


@pytest.mark.neo4j
def test_the_disk_is_spared(server, folder):
    ask(server, "RETURN 1")
    assert sum(file.stat().st_blocks * 512 for file in folder.rglob("*")) < 50_000_000


@pytest.mark.neo4j
def test_data_outlive_a_stop_and_a_kill(tmp_path, monkeypatch):
    with taken_port() as port:
        pass
    first = start(tmp_path, port=port, password="--hasło @początku")
    ask(first, "CREATE (:Body {id: 'ops'})")
    assert first.stop()
    assert not psutil.pid_exists(first.pid)

    second = start(tmp_path)
    assert (second.url, second.password) == (first.url, first.password)
    ask(second, "MATCH (a:Body {id: 'ops'}) CREATE (a)-[:TIE]->(:Body {id: 'pcpr'})")
    os.kill(second.pid, signal.SIGKILL)
    assert not wait_until_ended(tmp_path).running

    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", "inne-hasło-niż-dotąd")
    third = start(tmp_path)
    assert third.password == "inne-hasło-niż-dotąd"
    assert ask(third, "MATCH (a)-[:TIE]->(b) RETURN a.id, b.id") == [["ops", "pcpr"]]
    os.kill(third.pid, signal.SIGTERM)
    assert not wait_until_ended(tmp_path).running
    assert "has been shut down" in Place(tmp_path).home.joinpath("logs", "debug.log").read_text()


def wait_until_ended(folder):
    lock = FileLock(Place(folder).lock)
    assert lock.acquire(patience=30)
    lock.release()
    return status(folder)


@pytest.mark.neo4j
def test_an_attached_server_ends_with_its_starter(tmp_path):
    with elsewhere(tmp_path, "attached") as starter:
        pid = json.loads(starter.stdout.readline())["pid"]
        assert status(tmp_path).pid == pid
        starter.kill()
    assert not wait_until_ended(tmp_path).running


@pytest.mark.neo4j
@pytest.mark.skipif(os.name != "posix", reason="limits of memory are POSIX")
def test_too_little_memory_is_said(tmp_path):
    starter = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({900 * 2**20},) * 2)\n"
    neo4j_jars.fetch(Heard())
    said = subprocess.run(
        [sys.executable, "-c", starter + START, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "neo4j-no-memory"


def test_a_taken_port_is_said(tmp_path):
    with taken_port() as port, pytest.raises(StoreUnavailableError) as caught:
        start(tmp_path, port=port)
    assert (caught.value.code, caught.value.params) == ("neo4j-port-taken", {"port": port})
    assert explained(caught.value)


def test_a_short_password_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", "krótkie")
    with pytest.raises(StoreUnavailableError) as caught:
        start(tmp_path)
    assert caught.value.code == "neo4j-password-short"
    assert explained(caught.value)


def test_a_missing_extra_is_said(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "jpype", None)
    assert not status(tmp_path).installed
    with pytest.raises(StoreUnavailableError) as caught:
        start(tmp_path)
    assert caught.value.code == "neo4j-extra-missing"
    assert "netmap[neo4j-local]" in say_error(caught.value, "pl")


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    file = tmp_path / "file"
    file.touch()
    for command in (start, stop):
        with pytest.raises(StoreUnavailableError) as caught:
            command(file)
        assert caught.value.code == "neo4j-folder-refused"
        assert explained(caught.value)


def test_a_folder_with_no_server_has_nothing_to_stop(tmp_path):
    assert not stop(tmp_path)
    assert not status(tmp_path / "none").running
    assert not (tmp_path / "none").exists()


def test_a_stale_state_is_noticed(tmp_path):
    place = Place(tmp_path)
    place.lock.touch()
    place.state.write_text(json.dumps({"pid": os.getpid(), "port": 7687, "version": "x"}))
    found = status(tmp_path)
    assert (found.running, found.starting, found.url) == (False, False, None)
    assert not stop(tmp_path)


def test_a_server_that_does_not_listen_yet_is_starting(tmp_path):
    lock = FileLock(Place(tmp_path).lock)
    assert lock.acquire()
    assert status(tmp_path).starting
    lock.release()
    assert not status(tmp_path).starting


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_way_of_a_first_start_can_be_said(lang):
    say = translator(lang)
    assert "176" in say("neo4j-first-start", total=176)
    assert "88" in say("neo4j-downloading", done=88, total=176)
    assert say("neo4j-starting")
    assert say("neo4j-waiting")
