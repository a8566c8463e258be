"""What holds for every test: costly servers are shared, and in the gate nothing is skipped."""

import os
from typing import NamedTuple

import pytest

SHARED = ("neo4j", "browser")
"""Marks whose tests share one server or browser, so that they run in one process."""


def pytest_collection_modifyitems(items):
    for item in items:
        for mark in SHARED:
            if item.get_closest_marker(mark):
                item.add_marker(pytest.mark.xdist_group(mark))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    terminal = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("NETMAP_TEST_ALL") and terminal and terminal.stats.get("skipped"):
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
def example_study(tmp_path_factory):
    """Give the file of an example study that no test may write to."""
    from netmap.study import make_example

    return make_example(tmp_path_factory.mktemp("example") / "example.netmap")


@pytest.fixture
def study_copy(example_study, tmp_path):
    """Give the file of an example study of the test's own."""
    import shutil

    for file in example_study.parent.iterdir():
        copy = shutil.copytree if file.is_dir() else shutil.copy2
        copy(file, tmp_path / file.name)
    return tmp_path / example_study.name
