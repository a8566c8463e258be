"""Work beside everything else: once for all who want it, its refusal told once, waited for at the end."""

import threading

import pytest

from netmap.study.follower import Follower


def waited(follower):
    thread = follower._thread
    if thread is not None:
        thread.join(timeout=60)
    assert not follower.is_at_work


def test_it_is_done_once_for_all_who_want_it_meanwhile():
    go_on, done = threading.Event(), []

    def work(_is_given_up):
        assert go_on.wait(timeout=60)
        done.append(1)

    follower = Follower(work)
    for _ in range(3):
        follower.begin()
    assert follower.is_at_work
    go_on.set()
    waited(follower)
    assert done == [1]
    follower.begin()
    waited(follower)
    assert done == [1, 1]


def test_what_stood_in_the_way_is_told_once():
    def work(_is_given_up):
        raise ValueError("no room")

    follower = Follower(work)
    follower.begin()
    waited(follower)
    with pytest.raises(ValueError, match="no room"):
        follower.settle()
    follower.settle()


def test_who_ends_it_waits_and_nothing_begins_afterwards():
    seen, begun = [], threading.Event()

    def work(is_given_up):
        begun.set()
        while not is_given_up():
            threading.Event().wait(0.01)
        seen.append("given up")

    follower = Follower(work)
    follower.begin()
    assert begun.wait(timeout=60)
    follower.end()
    assert seen == ["given up"]
    follower.begin()
    assert not follower.is_at_work
