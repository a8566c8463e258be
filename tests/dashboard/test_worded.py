"""What is said of a thing: once in each language, and gone with the thing."""

import gc
import threading
from weakref import WeakKeyDictionary

import pytest

from netmap.dashboard import worded as module
from netmap.dashboard.worded import worded


class Thing:
    """Something that pages share."""


@pytest.fixture
def spoken(monkeypatch):
    """Give the language of the page, to be set."""
    held = {"lang": "pl"}
    monkeypatch.setattr(module.state, "language", lambda: held["lang"])
    return held


def test_it_is_said_once_in_each_language_and_for_each_way_of_asking(spoken):
    said = []

    @worded
    def say(thing, number, *, loud=False):
        said.append((spoken["lang"], number, loud))
        return len(said)

    thing = Thing()
    assert [say(thing, 1), say(thing, 1), say(thing, 2), say(thing, 1, loud=True)] == [1, 1, 2, 3]
    spoken["lang"] = "en"
    assert say(thing, 1) == 4
    assert say(Thing(), 1) == 5


def test_a_page_that_is_run_again_finds_what_it_said(spoken):
    def run():
        @worded
        def say(thing):
            return object()

        return say

    thing = Thing()
    assert run()(thing) is run()(thing)


def test_of_many_who_ask_at_once_one_works(spoken):
    begun, go_on, said, heard = threading.Event(), threading.Event(), [], []

    @worded
    def say(thing):
        begun.set()
        assert go_on.wait(timeout=60)
        said.append(thing)
        return len(said)

    thing = Thing()
    asking = [threading.Thread(target=lambda: heard.append(say(thing))) for _ in range(6)]
    for one in asking:
        one.start()
    assert begun.wait(timeout=60)
    go_on.set()
    for one in asking:
        one.join(timeout=60)
    assert (heard, len(said)) == ([1] * 6, 1)


def test_it_is_gone_with_the_thing(spoken, monkeypatch):
    # what pages of other tests left goes when it will
    monkeypatch.setattr(module, "_SAID", WeakKeyDictionary())
    say = worded(lambda thing: repr(type(thing)))
    thing = Thing()
    say(thing)
    held = len(module._SAID)
    del thing
    gc.collect()
    assert len(module._SAID) == held - 1
