"""The embedded graph: killed, damaged, short of room, read by many."""

import multiprocessing
import os
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from netmap.errors import StoreError, StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Setting
from netmap.store import bring_up_to_date, compare, open_graph, reading, rebuild
from netmap.store.ladybug import LadybugGraph


@pytest.fixture
def graph(tmp_path):
    made = open_graph("embedded", tmp_path / "study.netmap")
    yield made
    made.close()


def refused(code, act, *args, **more):
    with pytest.raises(StoreUnavailableError) as caught:
        act(*args, **more)
    assert caught.value.code == code
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)


def files(graph):
    (state,) = graph._versions.folder.iterdir()
    return {file.name: file for file in state.iterdir()}


def test_it_stands_beside_the_study(study, graph, tmp_path):
    bring_up_to_date(study, graph)
    assert len(list((tmp_path / "study.netmap.graph").iterdir())) == 1


def test_before_it_is_built_it_says_so(graph):
    refused("graph-not-built", graph.read, "list_waves")
    assert graph.head() is None
    assert graph.is_empty()


def test_a_big_study_is_built_by_a_child(study, tmp_path):
    graph = LadybugGraph(tmp_path / "by-child", child_above=0)
    rebuild(study, graph)
    assert compare(study, graph) == []
    assert len(files(graph)) == 1
    graph.close()


def test_the_death_of_the_child_is_said_and_the_old_graph_stays(study, tmp_path):
    graph = LadybugGraph(tmp_path / "by-child", child_above=0)
    rebuild(study, graph)
    stamp = graph.head()
    tables = [("Territory", [{"terc": "26", "name": None, "kind": None, "parent": None,
                              "lon": None, "lat": None, "group": None}] * 2)]  # fmt: skip
    refused("graph-not-made", graph.replace, tables, stamp)
    assert graph.head() == stamp
    assert compare(study, graph) == []
    graph.close()


def test_the_child_fails_without_its_tables(tmp_path):
    ended = subprocess.run(
        [sys.executable, "-m", "netmap.store.ladybug_child", str(tmp_path)],
        capture_output=True,
        check=False,
    )
    assert ended.returncode


@pytest.mark.parametrize("spoil", ["cut", "emptied", "overwritten", "one byte", "deleted"])
def test_a_damaged_graph_is_rebuilt(study, graph, spoil):
    bring_up_to_date(study, graph)
    graph.close()
    file = files(graph)["graph.lbug"]
    content = bytearray(file.read_bytes())
    match spoil:
        case "cut":
            file.write_bytes(content[: len(content) // 2])
        case "emptied":
            file.write_bytes(b"")
        case "overwritten":
            file.write_bytes(os.urandom(len(content)))
        case "one byte":
            content[len(content) // 2] ^= 1
            file.write_bytes(content)
        case "deleted":
            file.unlink()
    os.utime(file, (1, 1)) if file.exists() else None
    assert graph.head() is None
    refused("graph-not-built", graph.read, "list_waves")
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert compare(study, graph) == []


def test_a_small_change_goes_into_the_log_and_a_long_log_into_the_file(
    study, graph, keep, monkeypatch
):
    bring_up_to_date(study, graph)
    assert list(files(graph)) == ["graph.lbug"]
    before = files(graph)["graph.lbug"].read_bytes()
    for n in range(3):
        study.append(keep(Setting("x", str(n))), who="Ewa", action="setting")
        bring_up_to_date(study, graph)
        assert set(files(graph)) == {"graph.lbug", "graph.lbug.wal"}
        assert files(graph)["graph.lbug"].read_bytes() == before
    monkeypatch.setattr("netmap.store.ladybug._LONG_LOG", 1)
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    bring_up_to_date(study, graph)
    assert list(files(graph)) == ["graph.lbug"]
    assert compare(study, graph) == []


def test_a_damaged_log_is_rebuilt_from_the_journal(study, graph, keep):
    bring_up_to_date(study, graph)
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    bring_up_to_date(study, graph)
    log = files(graph)["graph.lbug.wal"]
    log.write_bytes(log.read_bytes()[:-7])
    assert graph.head() is None
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert compare(study, graph) == []


def test_a_sound_file_that_is_no_graph_is_rebuilt(study, graph):
    bring_up_to_date(study, graph)
    with graph._versions.draft() as scratch:
        (scratch / "x").mkdir()
        (scratch / "x" / "graph.lbug").write_bytes(b"no graph at all" * 1000)
        graph._versions.publish(scratch / "x")
    assert graph.head() is None
    with pytest.raises(StoreError):
        graph.read("list_waves")
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert compare(study, graph) == []


def test_one_reads_while_another_writes(study, graph, keep, tmp_path):
    other = open_graph("embedded", tmp_path / "study.netmap")
    bring_up_to_date(study, graph)
    assert reading.counts(other)["waves"] == 2
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    bring_up_to_date(study, graph)
    assert reading.counts(other)["imports"] == 2
    assert other.head() == graph.head()
    other.close()


def read_on(path, rounds, found):
    graph = open_graph("embedded", path)
    for _ in range(rounds):
        found.put(len(reading.imports(graph)))
    graph.close()


def test_processes_read_while_one_writes(study, graph, keep, tmp_path):
    bring_up_to_date(study, graph)
    context = multiprocessing.get_context("spawn")
    found = context.Queue()
    path = tmp_path / "study.netmap"
    readers = [context.Process(target=read_on, args=(path, 30, found)) for _ in range(2)]
    for reader in readers:
        reader.start()
    for n in range(10):
        study.append(keep(Setting("x", str(n))), who="Ewa", action="setting")
        bring_up_to_date(study, graph)
    told = [found.get(timeout=120) for _ in range(60)]
    for reader in readers:
        reader.join()
        assert reader.exitcode == 0
    assert set(told) <= set(range(1, 12))


LOCKED = "import sys, ladybug; held = ladybug.Database(sys.argv[1]); print(1, flush=True); input()"


@pytest.fixture
def locked():
    """Give what has another process hold a file open to write, and so locked."""
    holders = []

    def hold(file):
        holder = subprocess.Popen(
            [sys.executable, "-c", LOCKED, str(file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        holders.append(holder)
        assert holder.stdout.readline().strip() == "1"

    yield hold
    for holder in holders:
        holder.communicate("\n")


def test_a_draft_of_a_file_that_another_process_has_locked_is_written_all_the_same(
    study, graph, keep, locked
):
    bring_up_to_date(study, graph)
    graph.close()
    locked(files(graph)["graph.lbug"])
    study.append(keep(Setting("x", "1")), who="Ewa", action="setting")
    assert bring_up_to_date(study, graph).action == "caught_up"
    assert compare(study, graph) == []


def test_threads_share_a_graph(study, graph):
    bring_up_to_date(study, graph)
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(reading.counts(graph))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert all(row == found[0] for row in found)


def test_a_full_disk_is_said_before_the_engine_meets_it(study, graph, keep, monkeypatch):
    bring_up_to_date(study, graph)
    stamp = graph.head()
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    monkeypatch.setattr("netmap.store.versions._SPARE", 2**60)
    refused("graph-disk-full", bring_up_to_date, study, graph)
    refused("graph-disk-full", rebuild, study, graph)
    assert graph.head() == stamp


def test_two_writers_do_not_spoil_one_another(study, graph, keep, tmp_path):
    other = open_graph("embedded", tmp_path / "study.netmap")
    bring_up_to_date(study, graph)
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    threads = [
        threading.Thread(target=bring_up_to_date, args=(study, one)) for one in (graph, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bring_up_to_date(study, other)
    assert compare(study, graph) == compare(study, other) == []
    other.close()


def test_an_answer_too_large_for_the_memory_is_said_and_what_to_ask_instead(
    study, tmp_path, monkeypatch
):
    class Full:
        def execute(self, *_):
            raise RuntimeError(
                "Buffer manager exception: Unable to allocate memory! The buffer pool is full"
            )

    with closing(open_graph("embedded", study.path)) as graph:
        rebuild(study, graph)
        monkeypatch.setattr(graph, "_newest", Full)
        with pytest.raises(StoreError, match="graph-too-large") as caught:
            graph.read("explore/brokers_between_sectors", wave="before", commune="")
    for lang, word in zip(LANGUAGES, ("gmin", "commune"), strict=True):
        assert word in say_error(caught.value, lang)
