"""Many communes in one paragraph: counts by direction, stop signs by name, pilot against comparison."""

import numpy as np
import pytest

from netmap.compare import Change, Doubt, contrast, verdicts, waves
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
def rng():
    return np.random.default_rng(1)


@pytest.fixture
def found(place):
    return {
        "Oksa": _pair(place, RING, MORE),
        "Mirzec": _pair(place, MORE, RING),
        "Łopuszno": _pair(place, RING, RING),
        "Bogoria": _pair(place, RING, MORE, status=MUTE),
        "Bieliny": _pair(place, [], []),
    }


def test_communes_are_counted_by_direction_and_named_where_nothing_may_be_said(found, rng):
    made = verdicts(found, {}, rng=rng)
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


def test_sums_leave_out_communes_that_cannot_be_read(found, rng):
    told = verdicts(found, {}, rng=rng).say("en")
    assert (
        "communes that can be spoken of (4): pairs compared 180, ties kept 30, gained 3, lost 3"
        in told
    )


def test_pilot_against_comparison_leaves_stop_signs_out(found, rng):
    against = contrast(
        [found["Oksa"], found["Bogoria"]], [found["Mirzec"], found["Łopuszno"]], rng=rng
    )
    assert (against.pilot, against.comparison) == (1, 2)
    assert against.change_pilot == pytest.approx(3 / 45)
    assert against.change_comparison == pytest.approx(-3 / 90)
    assert against.difference == pytest.approx(0.1)
    groups = {"Oksa": Group.PILOT, "Mirzec": Group.COMPARISON}
    told = verdicts(found, groups, rng=rng).say("pl")
    assert "różnica: +13,3" in told
    assert "Gmin jest za mało na test (pilotaż mógł na nie przypaść tylko na 2 sposoby)" in told
    assert told.endswith("nie można jej przypisać pilotażowi.")


def test_of_many_communes_a_test_is_told_and_still_no_proof(place, rng):
    up, flat = _pair(place, RING, MORE), _pair(place, RING, RING)
    found = {f"P{n}": up for n in range(6)} | {f"C{n}": flat for n in range(6)}
    groups = {name: Group.PILOT if name[0] == "P" else Group.COMPARISON for name in found}
    told = verdicts(found, groups, rng=rng).say("pl")
    assert "Sam przypadek rzadko robi tyle (p = 0,002)" in told
    assert "nie dowodzi to jeszcze, że sprawił to pilotaż" in told


def test_intervals_are_counted_where_there_are_any(found, rng):
    assert "przedział" not in verdicts(found, {}, rng=rng).say("pl")
    doubts = {"Oksa": Doubt(0.01, 0.1), "Mirzec": Doubt(-0.1, 0.1), "Bogoria": Doubt(0.01, 0.1)}
    told = verdicts(found, {}, doubts, rng=rng).say("pl")
    assert "jest w 1 gminie, w granicach przypadku w 1; w 0 instytucji" in told


def test_without_a_readable_group_there_is_no_contrast(found, rng):
    assert contrast([found["Bogoria"]], [found["Oksa"]], rng=rng) is None
    assert contrast([], [found["Oksa"]], rng=rng) is None
    assert "różnica" not in verdicts(found, {"Oksa": Group.PILOT}, rng=rng).say("pl")
