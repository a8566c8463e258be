"""What is remembered: made once, and again only when something that it rests on is different."""

import threading

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.study.memory import Memory, key_of


class Source:
    """Values that change, how often they were read, and what is worked out from them."""

    def __init__(self, **values):
        self.values, self.read, self.made, self.memory = values, [], [], Memory()

    def say(self, name):
        def reading():
            self.read.append(name)
            return self.values[name]

        return self.memory.recall(name, reading, plain=True)

    def add(self, *names):
        def making():
            self.made.append(names)
            return sum(self.say(name) for name in names)

        return self.memory.recall(("sum", names), making)

    def change(self, **values):
        self.values |= values
        self.memory.turn()


def test_it_is_made_once_and_read_once():
    source = Source(a=1, b=2)
    assert [source.add("a", "b"), source.add("a", "b"), source.say("a")] == [3, 3, 1]
    assert source.made == [("a", "b")]
    assert source.read == ["a", "b"]


def test_after_a_change_only_what_rests_on_it_is_made_anew():
    source = Source(a=1, b=2, c=4)
    source.add("a", "b"), source.add("c")
    source.change(b=5)
    assert [source.add("a", "b"), source.add("c")] == [6, 4]
    assert source.made == [("a", "b"), ("c",), ("a", "b")]


def test_what_was_changed_and_changed_back_is_as_it_was():
    source = Source(a=1)
    source.add("a")
    source.change(a=1)
    assert source.add("a") == 1
    assert source.made == [("a",)]


def test_what_rests_on_an_answer_rests_on_what_that_rests_on():
    source = Source(a=1, b=1)
    twice = lambda: source.memory.recall("twice", lambda: 2 * source.add("a"))  # noqa: E731
    assert twice() == 2
    source.change(b=9)
    assert twice() == 2
    source.change(a=3)
    assert twice() == 6


def test_what_rests_on_the_moment_is_made_anew_after_any_change():
    source, made = Source(a=1), []

    def making():
        source.memory.note_moment()
        made.append(1)
        return len(made)

    assert [source.memory.recall("now", making) for _ in range(2)] == [1, 1]
    source.change()
    assert source.memory.recall("now", making) == 2


def test_of_many_who_ask_at_once_one_works():
    memory, begun, go_on, made = Memory(), threading.Event(), threading.Event(), []

    def making():
        begun.set()
        assert go_on.wait(timeout=60)
        made.append(1)
        return "found"

    found = []
    asking = [
        threading.Thread(target=lambda: found.append(memory.recall("slow", making)))
        for _ in range(8)
    ]
    for one in asking:
        one.start()
    assert begun.wait(timeout=60)
    assert memory.recall("other", lambda: "at once") == "at once"
    go_on.set()
    for one in asking:
        one.join(timeout=60)
    assert (found, made) == (["found"] * 8, [1])


def test_a_change_while_something_is_made_makes_it_old():
    source = Source(a=1, b=1)

    def making():
        first = source.say("a")
        if source.values["a"] == 1:
            source.change(a=2, b=2)
        return first + source.say("b")

    source.memory.recall("both", making)
    assert source.memory.recall("both", making) == 4


def test_a_refusal_is_told_to_each_and_not_kept():
    memory, asked = Memory(), []

    def refusing():
        asked.append(1)
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            memory.recall("x", refusing)
    assert len(asked) == 2
    assert memory.recall("x", lambda: "yes") == "yes"


def test_what_rests_on_something_that_cannot_be_read_any_more_is_asked_anew():
    source = Source(a=1)
    source.add("a")
    del source.values["a"]
    source.memory.turn()
    with pytest.raises(KeyError):
        source.add("a")


def test_what_nobody_asked_for_the_longest_goes_first():
    source = Source(a=1, b=2, c=3)
    source.memory = Memory(most=2)
    for name in ("a", "b", "a", "c", "a", "b"):
        source.say(name)
    assert source.read == ["a", "b", "c", "b"]


def test_what_is_heavy_makes_room_by_its_weight():
    source = Source(**{name: pd.DataFrame({"n": range(60)}) for name in "abc"})
    source.memory = Memory(heaviest=130)
    for name in ("a", "b", "c", "b", "a"):
        source.memory.recall(
            name, lambda name=name: source.read.append(name) or source.values[name]
        )
    assert source.read == ["a", "b", "c", "a"]


def test_keys_tell_tables_and_settings_apart():
    one, other = (pd.DataFrame({"a": [n]}) for n in (1, 2))
    assert key_of((one,)) == key_of((one.copy(),))
    assert key_of((one,)) != key_of((other,))
    assert key_of(({"wave": "w"},)) != key_of(({"wave": "v"},))


@given(
    st.lists(
        st.one_of(
            st.tuples(st.sampled_from("abcd"), st.integers(0, 2)),
            st.lists(st.sampled_from("abcd"), min_size=1, max_size=3),
        ),
        max_size=40,
    ),
    st.integers(2, 6),
)
def test_it_always_says_what_would_be_worked_out_now(acts, most):
    source = Source(a=0, b=0, c=0, d=0)
    source.memory = Memory(most=most)
    for act in acts:
        if isinstance(act, tuple):
            source.change(**{act[0]: act[1]})
        else:
            assert source.add(*act) == sum(source.values[name] for name in act)
