"""Ties gained and what became of them: kept, lost, or not to be seen."""

import math

from netmap.compare import lasting, waves


def _chain(one, two, three, **options):
    return lasting(waves(one, two), waves(two, three, **options))


def test_gained_ties_are_followed_into_the_third_wave(place):
    one = place.wave("1", place.both("ops", "sp", 2))
    two = place.wave("2", [*place.both("ops", "sp", 2), *place.both("ops", "gok", 2),
                           *place.both("sp", "gok", 2), *place.both("kpp", "poz", 2)])  # fmt: skip
    mute = {"kpp": "silent", "poz": "silent"}
    three = place.wave("3", place.both("ops", "gok", 2), status=mute)
    found = _chain(one, two, three)
    told = {(row.source, row.target): row.fate for row in found.ties.itertuples()}
    assert told == {("gok", "ops"): "kept", ("gok", "sp"): "lost", ("kpp", "poz"): "unseen"}
    assert (found.gained, found.kept, found.lost, found.unseen) == (3, 1, 1, 1)
    assert found.share == 0.5


def test_a_body_under_another_id_is_followed(place):
    one, two = place.wave("1", []), place.wave("2", place.both("ops", "sp", 2))
    later = [body for body in place.bodies if body != "ops"] + ["cus"]
    three = place.wave("3", place.both("cus", "sp", 2), bodies=later)
    assert _chain(one, two, three, same={"ops": "cus"}).kept == 1


def test_directions_are_told_apart(place):
    rule = {"rule": "as_said"}
    one, two = place.wave("1", [], **rule), place.wave("2", [("ops", "sp", 2)], **rule)
    assert _chain(one, two, place.wave("3", [("sp", "ops", 2)], **rule)).lost == 1


def test_without_gained_ties_no_share_is_given(place):
    wave = place.wave("1", place.both("ops", "sp", 2))
    assert math.isnan(_chain(wave, wave, wave).share)
