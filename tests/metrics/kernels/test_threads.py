import threading

import pytest

from netmap.metrics.kernels.threads import part_count, processors, side_by_side


@pytest.mark.parametrize("threads", [1, 2, 5, None])
def test_results_come_in_order(threads):
    assert side_by_side(lambda part: part * part, 7, threads) == [0, 1, 4, 9, 16, 25, 36]


def test_parts_run_at_the_same_time():
    both = threading.Barrier(2, timeout=60)
    assert side_by_side(lambda _: both.wait() >= 0, 2, threads=2) == [True, True]


def test_what_goes_wrong_in_a_part_is_heard():
    with pytest.raises(ZeroDivisionError):
        side_by_side(lambda part: 1 // part, 3, threads=2)


def test_parts_follow_from_the_work_alone():
    assert [part_count(units) for units in (0, 1, 5, 10**6)] == [1, 1, 5, 32]
    assert processors() >= 1
