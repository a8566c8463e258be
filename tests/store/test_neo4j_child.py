"""The lock that tells whether a server lives, and its private files."""

import os
import stat
import subprocess
import sys

import pytest

from netmap.store.neo4j_child import FileLock, Place, read_password, write_private


def test_a_lock_is_free_once_its_holder_is_killed(tmp_path):
    code = (
        "import sys; from pathlib import Path; from netmap.store.neo4j_child import FileLock\n"
        "lock = FileLock(Path(sys.argv[1])); print(lock.acquire(), flush=True); sys.stdin.read()"
    )
    lock = FileLock(tmp_path / "lock")
    command = [sys.executable, "-c", code, str(lock.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline().strip() == b"True"
        assert lock.held()
        holder.kill()
    assert lock.acquire(patience=10)
    lock.release()


def test_one_holder_at_a_time_even_in_one_process(tmp_path):
    first, second = (FileLock(tmp_path / "lock") for _ in range(2))
    assert first.acquire()
    assert second.held()
    assert not second.acquire(patience=0.2)
    first.release()
    assert not second.held()
    assert second.acquire()
    second.release()


def test_a_private_file_is_whole_and_its_owners_only(tmp_path):
    place = Place(tmp_path)
    assert read_password(place) is None
    for password in ("pierwsze hasło", "drugie"):
        write_private(place.password, password)
        assert read_password(place) == password
    assert [file.name for file in tmp_path.iterdir()] == ["password"]
    if os.name == "posix":
        assert stat.S_IMODE(place.password.stat().st_mode) == 0o600


@pytest.mark.parametrize("line", ["", "{}", "no order"])
def test_without_an_order_it_ends_and_says_so(line):
    command = [sys.executable, "-P", sys.modules[FileLock.__module__].__file__]
    ended = subprocess.run(command, input=line, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "Error" in ended.stderr
