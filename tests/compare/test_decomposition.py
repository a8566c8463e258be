"""The change in the number of ties by where it comes from: parts made by hand, and sums that hold for any two waves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import Cause, decompose, waves

STATUS = ("answered", "silent", "refused", "not_asked")


def _parts(split):
    return {p.name: (p.dyads, p.ties_before, p.ties_after) for p in split.parts if p.dyads}


def test_where_everybody_answers_all_change_was_seen(found):
    split = decompose(found)
    assert split.check
    assert _parts(split) == {
        "kept": (1, 1, 1),
        "stronger": (1, 1, 1),
        "weaker": (1, 1, 1),
        "gained": (1, 0, 1),
        "lost": (1, 1, 0),
        "absent": (10, 0, 0),
    }
    assert [split.of(cause) for cause in Cause] == [0, 0, 0]


def test_bodies_and_answers_stand_apart_from_what_was_seen(place):
    before = place.wave("b", [*place.both("ops", "sp", 2), *place.both("gok", "poz", 2)])
    bodies = [body for body in place.bodies if body != "sp"] + ["lks"]
    mute = {"gok": "silent", "poz": "refused"}
    after = place.wave("a", place.both("ops", "lks", 3), bodies=bodies, status=mute)
    split = decompose(waves(before, after))
    assert split.check
    assert _parts(split) == {
        "absent": (9, 0, 0),
        "joined": (5, 0, 1),
        "left": (5, 1, 0),
        "refused": (1, 1, 0),
    }
    assert [split.of(cause) for cause in Cause] == [0, 0, -1]


def test_change_on_pairs_of_which_others_answered_is_doubtful(place):
    before = place.wave("b", place.both("ops", "sp", 2), status={"gok": "silent"})
    after = place.wave("a", place.both("ops", "gok", 2))
    differ = {part.name: part.answers_differ for part in decompose(waves(before, after)).parts}
    assert (differ["lost"], differ["gained"]) == (0, 1)


bodies = st.lists(st.sampled_from("abcdef"), min_size=2, max_size=6, unique=True)


@st.composite
def _wave(draw):
    here = draw(bodies)
    pairs = [(a, b) for a in here for b in here if a != b]
    said = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=12))
    strengths = draw(st.lists(st.integers(0, 5), min_size=len(said), max_size=len(said)))
    status = draw(st.fixed_dictionaries({body: st.sampled_from(STATUS) for body in here}))
    return here, [(*pair, s) for pair, s in zip(said, strengths, strict=True)], status


@pytest.mark.parametrize("rule", ["either", "both", "as_said"])
@settings(max_examples=40, deadline=None)
@given(first=_wave(), second=_wave())
def test_parts_add_up_and_turned_round_change_their_sign(place, rule, first, second):
    one, other = (
        place.wave(name, said, bodies=here, status=status, rule=rule)
        for name, (here, said, status) in (("b", first), ("a", second))
    )
    forth, back = decompose(waves(one, other)), decompose(waves(other, one))
    assert forth.check
    assert back.check
    assert sum(forth.of(cause) for cause in Cause) == forth.change
    assert [forth.of(cause) for cause in Cause] == [-back.of(cause) for cause in Cause]
