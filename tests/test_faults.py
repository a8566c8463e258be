"""The short form of the fault tests; ``python bench/faults.py`` kills two hundred times."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "bench"))

import custody
import kills
import obstacles
import side_by_side

WRONG = ("between", "lost", "unsound", "unlike")


@pytest.mark.parametrize(
    "act", ["import", "undo", "migration", "restore", "ladybug", "ladybug-child"]
)
def test_killed_at_random_moments_a_study_is_old_or_new(act, tmp_path):
    left = kills.killed(act, 3, tmp_path / act).left
    assert {name: left[name] for name in WRONG} == dict.fromkeys(WRONG, 0)
    assert left["old"] + left["new"] == 3


@pytest.mark.neo4j
def test_killed_while_a_server_is_written_to_the_graph_ends_up_like_the_journal(
    fresh_neo4j, tmp_path
):
    left = kills.killed("neo4j", 3, tmp_path / "neo4j", address=fresh_neo4j).left
    assert {name: left[name] for name in WRONG} == dict.fromkeys(WRONG, 0)
    assert left["old"] + left["new"] == 3


@pytest.mark.parametrize(
    ("cause", "times"),
    [("quota", 1), ("read-only folder", 1), ("in use", 1), ("newer version", 1), ("flipped bit", 3),
     ("spoiled graph", 3)],
)  # fmt: skip
def test_what_stands_in_the_way_is_named_and_the_study_is_no_worse_for_it(cause, times, tmp_path):
    trials = obstacles.met(cause, tmp_path, times)
    assert trials.faults == []
    assert trials.told["tried"] >= times
    assert trials.told["refused"] or cause in ("flipped bit", "spoiled graph")
    if cause == "flipped bit":
        assert trials.told["found"] + trials.told["harmless"] == times


def test_four_processes_and_eight_sessions_lose_nothing_and_nobody_is_turned_away(tmp_path):
    told = side_by_side.at_once(tmp_path, writes=15, edits=4)
    assert told["there"] == told["asked"] == 92
    assert (told["turned away"], told["unsound"], told["behind"]) == (0, 0, 0)


def test_a_stale_edit_is_refused_with_who_changed_what(tmp_path):
    told = side_by_side.stale(tmp_path, 5)
    assert set(told.values()) == {5}


def test_copies_made_while_others_write_are_a_moment_of_the_study_and_a_flipped_one_is_refused(
    tmp_path,
):
    told = custody.copied(tmp_path, 3)
    assert told["equal"] == told["restored"] == told["flips refused"] == told["taken"] == 3


def test_a_tampered_history_is_found(tmp_path):
    told = custody.tampered(tmp_path, 2)
    assert set(told.values()) == {2}
