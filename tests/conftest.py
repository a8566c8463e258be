"""What holds for every test: costly servers are shared, and in the gate nothing is skipped."""

import os
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import NamedTuple

import pytest
from hypothesis import settings

IN_THE_GATE = bool(os.environ.get("NETMAP_TEST_ALL"))
"""Set by ``run.py test``: nothing may be skipped, and two runs of one commit must agree."""

# a busy machine is no fault of an example
settings.register_profile("unhurried", deadline=None, derandomize=IN_THE_GATE)
settings.load_profile("unhurried")

SHARED = ("neo4j", "browser")
"""Marks whose tests share one server or browser, so that they run in one process."""


def pytest_collection_modifyitems(items):
    for item in items:
        for mark in SHARED:
            if item.get_closest_marker(mark):
                item.add_marker(pytest.mark.xdist_group(mark))
                # a server or browser starved by a busy machine is asked once more, and the run counts it
                item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if IN_THE_GATE and terminal and terminal.stats.get("skipped"):
        terminal.write_line("A skipped test is a failed one here (NETMAP_TEST_ALL).", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


class Neo4jServer(NamedTuple):
    """A real server for the tests, and the password it wants."""

    url: str
    password: str


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory):
    """Give the server of ``NETMAP_TEST_NEO4J``, else one started for this run; never a skip."""
    url = os.environ.get("NETMAP_TEST_NEO4J")
    if url:
        yield Neo4jServer(url, os.environ.get("NETMAP_NEO4J_PASSWORD", ""))
        return
    from netmap.store import neo4j_local

    server = neo4j_local.start(tmp_path_factory.mktemp("neo4j"), attached=True)
    yield Neo4jServer(server.url, server.password)
    server.stop()


class OwnServer:
    """A real server that a test may kill, stop, suspend or start with other settings; whoever asks finds it running."""

    def __init__(self, folder):
        self.folder, self.settings, self.server = folder, None, None

    def start(self, **settings):
        """Give the server as it runs with these settings; ``__`` stands for a dot in their names."""
        from netmap.store import neo4j_local

        if settings != self.settings:
            neo4j_local.stop(self.folder)
        lines = (f"{name.replace('__', '.')}={value}\n" for name, value in settings.items())
        (self.folder / "own.conf").write_text("".join(lines), encoding="utf-8")
        self.server = neo4j_local.start(self.folder, attached=True)
        self.settings = settings
        return self.server

    @property
    def process(self):
        """The process it runs in."""
        import psutil

        return psutil.Process(self.server.pid)

    def kill(self):
        """End it as a power cut would."""
        process = self.process
        process.kill()
        process.wait(60)


@pytest.fixture(scope="session")
def own_neo4j(tmp_path_factory):
    """Give a server that tests may treat badly."""
    own = OwnServer(tmp_path_factory.mktemp("own-neo4j"))
    yield own
    if own.server:
        own.server.stop()


@pytest.fixture
def fresh_neo4j(neo4j_server, monkeypatch):
    """Give the address of the server with nothing in its database."""
    import neo4j

    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", neo4j_server.password)
    auth = ("neo4j", neo4j_server.password)
    with neo4j.GraphDatabase.driver(neo4j_server.url, auth=auth) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    return neo4j_server.url


@pytest.fixture(scope="session")
def free_port():
    """Give what finds a port that nobody listens at."""

    def found():
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return probe.getsockname()[1]

    return found


@pytest.fixture(scope="session")
def scheduler(tmp_path_factory, free_port):
    """Give the address of a Dask cluster of three processes: a scheduler and two workers that have signed on."""
    folder, address = tmp_path_factory.mktemp("dask"), f"tcp://127.0.0.1:{free_port()}"
    run = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler",
        "--host",
        address,
        "--no-dashboard",
    ]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1",
              "--no-dashboard", "--no-nanny", "--local-directory", str(folder)]  # fmt: skip
    with (folder / "log").open("wb") as log:
        started = [
            subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
            for command in (run, worker, worker)
        ]
        try:
            _wait_for_workers(address, 2)
            yield address
        finally:
            # they hold nothing; asked kindly, a worker looks for its scheduler first
            for process in started:
                process.kill()
                process.wait()


def _wait_for_workers(address, number):
    from distributed import Client

    end = time.monotonic() + 120
    while True:
        try:
            with Client(address, timeout="5s", set_as_default=False) as client:
                client.wait_for_workers(number, timeout=120)
                return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.5)


@pytest.fixture(autouse=True)
def _the_main_module_stays():
    """Put back what a page run without a browser takes the place of: a process started later would run that page."""
    main = sys.modules["__main__"]
    yield
    sys.modules["__main__"] = main


@pytest.fixture(scope="session")
def shared_example(tmp_path_factory):
    """Give the file of an example study that nobody writes to: an export, too, writes an entry."""
    from netmap.study import make_example

    return make_example(tmp_path_factory.mktemp("example") / "example.netmap")


@pytest.fixture(scope="session")
def example_study(shared_example):
    """Give the file of an example study to read; tests that write files from it override this with a copy."""
    return shared_example


@pytest.fixture(scope="session")
def acts_at_first(shared_example):
    """Tell what was done to the shared study before any test had it."""
    return _acts(shared_example)


@pytest.fixture(autouse=True)
def _the_shared_example_stays(request):
    if "shared_example" not in request.fixturenames:
        yield
        return
    before = request.getfixturevalue("acts_at_first")
    yield
    after = _acts(request.getfixturevalue("shared_example"))
    assert after == before, "a test wrote to the study that all share: take study_copy"


def _acts(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT group_concat(action) FROM entry").fetchone()[0]


@pytest.fixture
def study_copy(example_study, tmp_path):
    """Give the file of an example study of the test's own."""
    import shutil

    for file in example_study.parent.iterdir():
        copy = shutil.copytree if file.is_dir() else shutil.copy2
        copy(file, tmp_path / file.name)
    return tmp_path / example_study.name
