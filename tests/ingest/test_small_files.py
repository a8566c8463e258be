"""Many small files, one child process: each is told as if it had been opened alone."""

import io
import signal
import struct
import subprocess
import sys
import zipfile

import pytest

from netmap.ingest import reading
from netmap.ingest.reading import Limits
from netmap.ingest.small_files import SmallFiles
from tests.ingest.formats.test_networks import ucinet

GOOD, OTHER = b"od,do\na,b\n", "od;do\nżłobek;ośrodek\n".encode("cp1250")


def bomb():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", b" " * 40_000_000)
    return out.getvalue()


FILES = {
    "plain": GOOD,
    "empty": b"",
    "a bomb": bomb(),
    "not a table": b"%PDF-1.4",
    "other letters": OTHER,
    "columns": b"od,do,fala\n" + b"a,b,przed\n" * 20_000,
    "a network": b"*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 3\n",
    "deep": b'{"nodes": ' + b"[" * 100_000,
    "plain again": GOOD,
}


def test_each_file_is_told_as_if_it_were_alone():
    limits = Limits()
    with SmallFiles(limits) as small:
        for name, data in FILES.items():
            told = small.ask(data)
            alone = reading._ask_child(data, limits)
            assert told in (alone, None), name
            if b"file-too-demanding" not in alone:
                assert told is not None, name


def test_one_process_opens_them_all():
    with SmallFiles(Limits()) as small:
        assert small.ask(GOOD)
        first = small._child.pid
        assert small.ask(b"%PDF")
        assert small.ask(OTHER)
        assert small._child.pid == first
    assert small._child is None


def test_both_halves_of_a_pair_are_given():
    header = ucinet(["a", "b"])
    numbers = struct.pack("<4f", 0, 1, 0, 0)
    with SmallFiles(Limits()) as small:
        told = small.ask(header, numbers)
        assert b"file-ucinet" not in told
        assert told == reading._ask_child(header, Limits(), numbers)
        assert small.ask(header) == reading._ask_child(header, Limits())


def test_where_a_child_dies_the_file_is_left_to_another_and_the_next_is_read():
    with SmallFiles(Limits()) as small:
        assert small.ask(GOOD)
        small._child.kill()
        small._child.wait()
        assert small.ask(GOOD) is None
        assert small.ask(GOOD)


def test_a_file_that_takes_too_long_or_too_much_is_left_to_a_child_of_its_own():
    with SmallFiles(Limits(seconds=0)) as small:
        assert small.ask(GOOD) is None
    with SmallFiles(Limits(memory=30_000_000)) as small:
        assert small.ask(FILES["columns"]) is None


def test_a_large_file_has_a_child_of_its_own():
    with SmallFiles(Limits()) as small:
        assert small.ask(b"od,do\n" + b"a,b\n" * 300_000) is None
        assert small._child is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no processor seconds")
def test_the_seconds_are_those_of_each_file_not_of_all_together():
    burning = """
import time
from netmap.ingest.child import limit_next
def burn(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
for file in range(3):
    limit_next(2**33, 1)
    burn(0.9)
print("read", flush=True)
burn(30)
"""
    done = subprocess.run(
        [sys.executable, "-c", burning], capture_output=True, timeout=300, check=False
    )
    assert done.stdout == b"read\n"
    assert done.returncode in (-signal.SIGXCPU, -signal.SIGKILL)


def test_files_given_together_are_read_so(real):
    for number in range(3):
        (real.folder / f"{number}.csv").write_bytes(GOOD.replace(b"a", b"a%d" % number))
    with SmallFiles(Limits()) as small:
        for number in range(3):
            path = real.folder / f"{number}.csv"
            assert reading.read_files(path, small=small) == reading.read_files(path)
