"""The short form of the sheets made by hand; ``python bench/hand_made.py`` gives all of them."""

import subprocess
import sys
from pathlib import Path

HAND_MADE = Path(__file__).parents[1] / "bench" / "hand_made.py"
FEW = [
    "sums between",
    "words beside codes",
    "one strength for all",
    "the first of each group",
    "hidden rows",
    "on its side",
]


def test_sheets_made_by_hand_become_the_map_that_is_in_them():
    ended = subprocess.run(
        [sys.executable, HAND_MADE, "--only", *FEW], capture_output=True, encoding="utf-8"
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{len(FEW)} sheets: {len(FEW)} right, 0 wrong" in ended.stdout
