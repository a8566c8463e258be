"""The short form of ``python bench/faults.py --only disturbed sessions``."""

import disturbed
import pytest
import sessions

pytestmark = pytest.mark.browser


def test_an_import_that_is_disturbed_is_saved_once_or_not_at_all_and_the_page_says_which(tmp_path):
    told = disturbed.disturbed(5, tmp_path, rows=200)
    assert told["one"] + told["none"] == told["tried"] == 5
    assert told["one"] == told["said saved"] > 0
    assert (told["more than one"], told["said otherwise"], told["unsound"]) == (0, 0, 0)


def test_sessions_that_look_around_while_files_are_taken_in_see_no_error_and_the_new_state(
    tmp_path,
):
    told = sessions.crowded(tmp_path, many=4, ties=200, seconds=5, rounds=1, thinking=0.5)
    assert (told["errors"], told["stale"]) == (0, 0)
    assert told["looks"] > 8
