"""The short form of the hostile and messy files; ``python bench/hostile.py`` gives all of them."""

import subprocess
import sys
from pathlib import Path

HOSTILE = Path(__file__).parents[1] / "bench" / "hostile.py"
FEW = [
    "encoding cp1250", "two encodings", "a quote never closed", "a pickle called .xlsx",
    "the last of many rows is wrong",
    "a name that is known: zero-width space", "a good file and a broken workbook", "file called '=cmd.csv'",
    "a stray cell at XFD1048576", "a part said to be small", "entities (lol) in xl/worksheets/sheet1.xml", "cut at 50%",
    "a matrix", "graphml: entities: quadratic", "gexf: times of ties", "net: Windows-1250", "net: a tie of number 99",
    "letters read twice as cp1252", "paj: networks of other sizes", "json: half a letter",
    "endless: dl and blanks", "endless: a format of brackets",
    "dl: a thousand million", "json: deep in itself", "vna: good",
]  # fmt: skip


def test_hostile_and_messy_files_are_taken_whole_or_refused_whole():
    ended = subprocess.run(
        [sys.executable, HOSTILE, "--named", *FEW], capture_output=True, encoding="utf-8"
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{len(FEW)} files: {len(FEW)} right, 0 wrong" in ended.stdout
