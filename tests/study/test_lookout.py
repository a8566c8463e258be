"""Looking out for what is away: until it is there, until nobody wants it, and again when it is wanted again."""

import threading
import time

import pytest

from netmap.study.lookout import Lookout


@pytest.fixture
def asked():
    """Answers that a lookout hears in turn, and a sign when each was heard."""

    class Asked:
        def __init__(self):
            self.answers, self.heard, self.enough = [], 0, threading.Semaphore(0)

        def __call__(self):
            self.heard += 1
            answer = self.answers.pop(0) if self.answers else None
            self.enough.release()
            return answer

    return Asked()


def test_it_asks_until_it_hears_yes_and_then_rests(asked):
    asked.answers = [0.0, 0.0, None]
    lookout = Lookout(asked)
    lookout.begin(0.0)
    for _ in range(3):
        assert asked.enough.acquire(timeout=30)
    lookout.end()
    assert asked.heard == 3


def test_one_look_serves_all_who_want_it(asked):
    asked.answers = [3600.0]
    lookout = Lookout(asked)
    for _ in range(5):
        lookout.begin(0.0)
    assert asked.enough.acquire(timeout=30)
    assert [one.name for one in threading.enumerate()].count("netmap-lookout") == 1
    lookout.end()
    assert asked.heard == 1


def test_wanted_again_while_it_hears_yes_it_looks_again():
    heard = []

    def ask():
        heard.append(len(heard))
        if len(heard) == 1:
            lookout.begin(0.0)

    lookout = Lookout(ask)
    lookout.begin(0.0)
    wait_for_end()
    assert heard == [0, 1]
    lookout.begin(0.0)
    wait_for_end()
    assert heard == [0, 1, 2]


def wait_for_end():
    for one in threading.enumerate():
        if one.name == "netmap-lookout":
            one.join(30)


def test_after_its_end_it_never_looks(asked):
    lookout = Lookout(asked)
    lookout.begin(3600.0)
    lookout.end()
    assert lookout.ended
    lookout.begin(0.0)
    time.sleep(0.05)
    assert asked.heard == 0
