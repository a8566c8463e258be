"""Many communes in one paragraph: counts by direction, stop signs by name, pilot against comparison."""

import pytest

from netmap.compare import Change, contrast, verdicts, waves
from netmap.model import Group

BODIES = tuple("abcdefghij")
RING = [(a, b, 3) for a, b in zip(BODIES, BODIES[1:] + BODIES[:1], strict=True)]
MORE = [*RING, ("a", "c", 2), ("b", "d", 2), ("e", "g", 2)]
MUTE = dict.fromkeys("ghij", "silent")


def _pair(place, before, after, **options):
    return waves(_wave(place, "before", before), _wave(place, "after", after, **options))


def _wave(place, name, ties, status=()):
    """Let both sides of a tie say it, unless they keep silent."""
    said = [word for tie in ties for word in place.both(*tie) if word[0] not in status]
    return place.wave(name, said, bodies=BODIES, status=dict(status))


@pytest.fixture
def found(place):
    return {
        "Oksa": _pair(place, RING, MORE),
        "Mirzec": _pair(place, MORE, RING),
        "Łopuszno": _pair(place, RING, RING),
        "Bogoria": _pair(place, RING, MORE, status=MUTE),
        "Bieliny": _pair(place, [], []),
    }


def test_communes_are_counted_by_direction_and_named_where_nothing_may_be_said(found):
    made = verdicts(found, {})
    assert made.named(Change.MORE) == ["Oksa"]
    assert made.named(Change.FEWER) == ["Mirzec"]
    assert made.stopped == ["Bogoria"]
    told = made.say("pl")
    assert "Gminy: 5." in told
    assert "więcej w 1, mniej w 1, tyle samo w 1" in told
    assert (
        "STOP: o zmianie nie można mówić w 1 z powodu zbyt małej liczby odpowiedzi (Bogoria)."
        in told
    )
    assert "Nie ma czego porównać w 1 (Bieliny)." in told
    assert told.endswith(
        "bez gmin porównawczych ani zmiany, ani jej braku nie można przypisać pilotażowi."
    )


def test_sums_leave_out_communes_that_cannot_be_read(found):
    told = verdicts(found, {}).say("en")
    assert (
        "communes that can be spoken of (4): pairs compared 180, ties kept 30, gained 3, lost 3"
        in told
    )


def test_pilot_against_comparison_leaves_stop_signs_out(found):
    against = contrast([found["Oksa"], found["Bogoria"]], [found["Mirzec"], found["Łopuszno"]])
    assert (against.pilot, against.comparison) == (1, 2)
    assert against.change_pilot == pytest.approx(3 / 45)
    assert against.change_comparison == pytest.approx(-3 / 90)
    assert against.difference == pytest.approx(0.1)
    groups = {"Oksa": Group.PILOT, "Mirzec": Group.COMPARISON}
    told = verdicts(found, groups).say("pl")
    assert "różnica: +13,3" in told
    assert "różnicy nie można przypisać pilotażowi." in told


def test_without_a_readable_group_there_is_no_contrast(found):
    assert contrast([found["Bogoria"]], [found["Oksa"]]) is None
    assert contrast([], [found["Oksa"]]) is None
    assert "różnica" not in verdicts(found, {"Oksa": Group.PILOT}).say("pl")
