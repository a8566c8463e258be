"""The short form of the fault tests; ``python bench/faults.py`` kills two hundred times."""

import runpy
from pathlib import Path

import pytest

FAULTS = runpy.run_path(str(Path(__file__).parents[1] / "bench" / "faults.py"), run_name="faults")
WRONG = ("between", "lost", "unsound", "unlike")


@pytest.mark.parametrize("act", ["import", "undo", "migration", "restore", "ladybug"])
def test_killed_at_random_moments_a_study_is_old_or_new(act, tmp_path):
    told = FAULTS["killed"](act, 3, tmp_path / act)
    assert {name: told[name] for name in WRONG} == dict.fromkeys(WRONG, 0)
    assert told["old"] + told["new"] == 3


@pytest.mark.neo4j
def test_killed_while_a_server_is_written_to_the_graph_ends_up_like_the_journal(
    fresh_neo4j, tmp_path
):
    told = FAULTS["killed"]("neo4j", 3, tmp_path / "neo4j", address=fresh_neo4j)
    assert {name: told[name] for name in WRONG} == dict.fromkeys(WRONG, 0)


def test_four_processes_lose_nothing_and_nobody_is_turned_away(tmp_path):
    told = FAULTS["crowd"](4, 25, tmp_path / "crowd")
    assert (told["there"], told["refused"], told["unsound"]) == (100, 0, 0)


def test_eight_sessions_of_a_dashboard_lose_nothing(tmp_path):
    told = FAULTS["sessions"](8, 4, tmp_path / "sessions")
    assert (told["there"], told["refused"], told["unsound"]) == (32, 0, 0)
