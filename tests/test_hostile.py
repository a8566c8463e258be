"""The short form of the hostile and messy files; ``python bench/hostile.py`` gives all of them."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

import hostile

CASES = {case.name: case for case in hostile.every_case()}
FEW = [
    "encoding cp1250", "two encodings", "a quote never closed", "a pickle called .xlsx",
    "the last of many rows is wrong",
    "a name that is known: zero-width space", "a good file and a broken workbook", "file called '=cmd.csv'",
    "a stray cell at XFD1048576", "a part said to be small", "entities (lol) in xl/worksheets/sheet1.xml", "cut at 50%",
    "a matrix", "graphml: entities: quadratic", "gexf: times of ties", "net: Windows-1250", "net: a tie of number 99",
    "dl: a thousand million", "json: deep in itself", "vna: good",
]  # fmt: skip


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return hostile.founded(tmp_path_factory.mktemp("base"))


@pytest.mark.parametrize("name", FEW)
def test_a_hostile_or_messy_file_is_taken_whole_or_refused_whole(name, base, tmp_path):
    assert list(hostile.wrong(CASES[name], base, tmp_path, is_timed=False)) == []


def test_no_two_of_the_files_have_one_name():
    assert len(CASES) == len(hostile.every_case())
