"""Pilot communes against comparison communes: H2 takes each of its five answers."""

import math

import pytest

from netmap.gaps import CommuneWaves, Reason, Region, State
from netmap.gaps.pairs import Credit
from netmap.model import Group

FULL = ("sp1", "poz", "gok", "sport", "court", "kpp")


@pytest.fixture
def grown(commune, said, waves):
    """Build what H2 looks at: how many ties each group has before and after, all of them flows of the OPS."""

    def make(pilot, comparison, *, silent=(), groups=("pilot", "comparison")):
        def at(n, wave, quiet):
            words = [w for b in FULL[:n] for w in said.one("ops", b, 3, "information")]
            back = [w for b in FULL[:n] for w in said.one(b, "ops", 3, "information")]
            return commune(words, back, wave=wave, silent=quiet)

        communes = [
            CommuneWaves(str(n), Group(group), at(was, waves[0], ()), at(now, waves[1], quiet))
            for n, (group, (was, now), quiet) in enumerate(
                zip(groups, (pilot, comparison), (silent, ()), strict=True)
            )
        ]
        return {"region": Region(lambda: communes), "earlier": (communes[0].before,)}

    return make


def test_h2_tells_the_differences_one_by_one(commune, ask, grown):
    found = ask(commune(), "H2", **grown((2, 6), (2, 2)))
    assert found.params["pilot"] == found.params["comparison"] == 1
    for name, points in (("coverage", 4 / 6), ("density", 4 / 55), ("reciprocity", 0)):
        span = found.points[name]
        assert (span.low, span.high) == pytest.approx((points, points)), name


def test_h2_met_partly_and_not_met(commune, ask, grown, said):
    more = grown((1, 6), (2, 2))
    assert ask(commune(), "H2", **more).state is State.PARTLY  # reciprocity is full all along
    fewer = ask(commune(), "H2", **grown((6, 2), (2, 2)))
    assert fewer.state is State.NOT_MET
    assert fewer.points["density"].high < 0


def test_h2_met(commune, ask, said, waves):
    def at(pairs, one_way, wave):
        words = [n for b in pairs for n in said.both("ops", b, 3, "information")]
        return commune(
            words, [n for b in one_way for n in said.one("ops", b, 3, "information")], wave=wave
        )

    pilot = CommuneWaves("1", Group.PILOT, at([], FULL[:2], waves[0]), at(FULL, [], waves[1]))
    other = CommuneWaves(
        "2", Group.COMPARISON, at([], FULL[:2], waves[0]), at([], FULL[:2], waves[1])
    )
    known = {"region": Region(lambda: [pilot, other]), "earlier": (pilot.before,)}
    found = ask(commune(), "H2", **known)
    assert (found.state, found.params["met"], found.params["of"]) == (State.MET, 3, 3)
    assert "bez testu" in found.say(commune(), "pl")


def test_h2_unknown_while_the_silent_may_turn_it(commune, ask, grown):
    found = ask(commune(), "H2", **grown((2, 2), (2, 3), silent=["poz", "gok", "sport"]))
    assert found.state is State.UNKNOWN
    assert found.points["density"].low < 0 < found.points["density"].high


def test_h2_unknown_or_not_applicable_without_groups_or_waves(commune, ask, grown):
    assert ask(commune(), "H2").reason is Reason.NO_GROUPS
    nobody = ask(commune(), "H2", **grown((1, 2), (1, 1), groups=("none", "none")))
    assert (nobody.state, nobody.reason) == (State.UNKNOWN, Reason.NO_GROUPS)
    one = ask(commune(), "H2", **grown((1, 2), (1, 1), groups=("pilot", "pilot")))
    assert (one.state, one.reason) == (State.NOT_APPLICABLE, Reason.ONE_GROUP)
    alone = grown((1, 2), (1, 1)) | {"earlier": ()}
    assert ask(commune(), "H2", **alone).reason is Reason.NO_EARLIER


def test_what_is_computed_over_all_communes_is_computed_once():
    region, asked = Region(list), []
    for _ in range(3):
        assert region.once("key", lambda: asked.append(1) or len(asked)) == 1
    assert asked == [1]


def test_h2_is_unknown_where_nothing_is_known_to_flow_and_somebody_is_silent(
    commune, ask, said, waves
):
    """What the silent could say may be a flow of any kind, or none: before, that stood as a fall."""
    first = commune(said.both("pcpr", "sp1", 3, "information"), wave=waves[0])
    for silent in ((), ("pcpr",), ("pcpr", "kpp")):
        now = commune(
            said.both("ops", "sp1"), said.both("ops", "poz"), wave=waves[1], silent=silent
        )
        pilot = CommuneWaves("1", Group.PILOT, first, now)
        other = CommuneWaves("2", Group.COMPARISON, first, first)
        found = ask(
            commune(), "H2", region=Region(lambda a=pilot, b=other: [a, b]), earlier=(first,)
        )
        assert math.isnan(found.points["reciprocity"].low)
        assert found.parts[-1].credit == Credit(0, 2)
        assert found.state is State.UNKNOWN
