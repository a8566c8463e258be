"""Files of every format with bytes changed by chance, given to the reader itself: whatever it says must be a finding.

    python bench/fuzz.py                          # every format, a minute each
    python bench/fuzz.py --seconds 600 --only net dl --seed 3

The seeds are the hostile files of ``bench/hostile.py``; a change takes away, doubles, turns over or swaps pieces of a file, or
puts in what readers stumble over. Read is in this process, as the reader's own process does it, with the memory it may have: an
error of Python's, and a file that takes longer than five seconds, is printed with the file, and is a fault.
"""

from __future__ import annotations

import argparse
import random
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path

import hostile_books
import hostile_networks
import hostile_tables

from netmap.ingest import child
from netmap.ingest.limits import Limits

FORMATS = ("csv", "xlsx", "graphml", "gexf", "net", "dl", "json", "vna", "##h")
LIMITS = Limits(bytes=1_000_000, unpacked_bytes=20_000_000, rows=20_000, cells=200_000)
SLOW = 5.0
LARGEST = 60_000
STUMBLES = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc5", b"\xed\xa0\x80", b'"', b"'", b"<", b">", b"&", b"]]>", b"[", b"{", b"}", b"*",
    b":", b"=", b"-1", b"0", b"1e999", b"nan", b"99999999999999999999", b"\r", b"\n", b"\r\n\n", b"\t", b";", b",", b"|",
    b"%", b"\\u0000", b"\\ud800", b"null", b"true", b"[]", b"{}", b"<!DOCTYPE x>", b"</c>", b"<c>", b"*Vertices 3\n",
    b"*Partition x\n", b"n=2", b"nm=2", b"labels:\n", b"data:\n", "Ł".encode(), "ﬁ".encode(), "٣".encode(),
)  # fmt: skip


def seeds(suffix: str) -> list[bytes]:
    """Give the hostile files of a format that are small enough to be read many times a second."""
    cases = chain(hostile_tables.cases(), hostile_books.cases(), hostile_networks.cases())
    some = (data for case in cases for name, data in case.files.items() if name.endswith(f".{suffix}"))  # fmt: skip
    return list(dict.fromkeys(data for data in some if 0 < len(data) < LARGEST))


def changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Change a file in one to six places."""
    ways: tuple[Callable[[bytes, random.Random], bytes], ...] = (_without, _doubled, _turned, _stumbling, _numbered)  # fmt: skip
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        if chance.random() < 0.1:
            other = chance.choice(others)
            data = data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other)) :]
        else:
            data = chance.choice(ways)(data, chance)
    return data[:LARGEST]


def _piece(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 2, 5, 20, 200)))


def _without(data: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 2, 50)) + data[end:]


def _turned(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def _stumbling(data: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + chance.choice(STUMBLES) + data[chance.choice((start, end)) :]


def _numbered(data: bytes, chance: random.Random) -> bytes:
    """Put another number where a digit stands."""
    digits = [at for at, byte in enumerate(data[:5_000]) if 48 <= byte <= 57]
    if not digits:
        return data
    at = chance.choice(digits)
    return data[:at] + chance.choice((b"-1", b"0", b"7", b"1000000", b"0.5", b"x")) + data[at + 1 :]  # fmt: skip


class _TooSlow(BaseException):
    """A reader that does not end by itself is stopped; not an error that it could take for one of the file's."""


def _stop(*_: object) -> None:
    raise _TooSlow


def outcome(data: bytes, numbers: bytes = b"") -> str:
    """Read a file as the reader's process does; give the error of Python's that came of it, empty if none."""
    signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, SLOW)
    try:
        for _ in child.cells(data, LIMITS, numbers):
            pass
    except _TooSlow as slow:
        where = traceback.extract_tb(slow.__traceback__)[-1]
        return f"too slow in {Path(where.filename).name}, line {where.lineno}"
    except (child.Problem, MemoryError, RecursionError):
        return ""
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return (
            f"{type(error).__name__} in {Path(where.filename).name}, line {where.lineno}: {error}"
        )
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return ""


def fuzzed(suffix: str, seconds: float, seed: int) -> tuple[int, Mapping[str, bytes]]:
    """Read changed files of a format for so long; give how many, and for each fault a file that shows it."""
    chance, files = random.Random(f"{suffix}{seed}"), seeds(suffix)
    faults: dict[str, bytes] = {}
    end, tried = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        data = changed(chance.choice(files), files, chance)
        numbers = changed(chance.choice(files), files, chance) if suffix == "##h" else b""
        said, tried = outcome(data, numbers), tried + 1
        if said:
            faults.setdefault(said, data)
    return tried, faults


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=FORMATS, choices=FORMATS)
    told = parser.parse_args()
    counts: Counter[str] = Counter()
    for suffix in told.only:
        tried, faults = fuzzed(suffix, told.seconds, told.seed)
        counts["tried"] += tried
        counts["faults"] += len(faults)
        print(f"{suffix}: {tried} files, {len(faults)} kinds of fault", flush=True)
        for said, data in faults.items():
            print(f"  {said}\n    {data[:2_000]!r}", flush=True)
    print(f"{counts['tried']} files: {counts['faults']} kinds of fault")
    raise SystemExit(bool(counts["faults"]))


if __name__ == "__main__":
    main()
