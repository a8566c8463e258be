"""What only two waves show: R10, R16, R21 and H1 take each of their five answers."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import GapState, Pair, Reason, Span, State
from netmap.gaps.extremes import Extremes
from netmap.gaps.rules.change import centralization
from netmap.model import Institution, Membership, Team

OTHERS = ("pcpr", "sp1", "sp2", "ppp", "poz", "kpp", "court", "gok", "sport", "pup")
SAME = [("sp1", "sp2"), ("sp1", "gok")]
OVER = [("sp1", "ppp"), ("sp2", "ppp"), ("gok", "kpp")]


@pytest.fixture
def two(commune, said, waves):
    def make(before, after, *, silent=(), silent_before=(), last=1, **options):
        """Build the commune at two waves from pairs; give the later network and what is known beside it."""
        first, then = (
            commune(
                [n for a, b in pairs for n in said.both(a, b)], silent=mute, wave=wave, **options
            )
            for pairs, mute, wave in (
                (before, silent_before, waves[0]),
                (after, silent, waves[last]),
            )
        )
        return then, {"earlier": (first,)}

    return make


def asked(ask, rule, told, **more):
    network, known = told
    return ask(network, rule, **known, **more)


# ── R10: work over borders rises ────────────────────────────────────────────────────────────────────────────────────


def test_r10_met_by_a_rising_share(two, ask):
    found = asked(ask, "R10", two(SAME + OVER[:1], SAME + OVER))
    assert (found.state, found.spans["before"], found.spans["after"]) == (
        State.MET,
        Span(1 / 3, 1 / 3),
        Span(3 / 5, 3 / 5),
    )


def test_r10_partly_when_only_the_number_rises(two, ask):
    more = [*SAME, ("sp2", "gok"), ("gok", "sport"), *OVER[:2]]
    found = asked(ask, "R10", two(SAME[:1] + OVER[:1], more))
    assert (found.state, found.params["count_before"], found.params["count_after"]) == (
        State.PARTLY,
        1,
        2,
    )


def test_r10_not_met_when_neither_rises(two, ask):
    assert asked(ask, "R10", two(SAME + OVER, SAME + OVER[:1])).state is State.NOT_MET
    assert asked(ask, "R10", two(SAME + OVER, SAME + OVER)).state is State.NOT_MET


def test_r10_unknown_with_one_wave_or_open_pairs(two, commune, ask):
    found = ask(commune(), "R10")
    assert (found.state, found.reason) == (State.UNKNOWN, Reason.NO_EARLIER)
    assert "wcześniejszego pomiaru nie ma" in found.say(commune(), "pl")
    assert (
        asked(ask, "R10", two(SAME + OVER[:1], SAME + OVER[:2], silent=["ppp"])).state
        is State.UNKNOWN
    )


def test_r10_does_not_apply_to_one_tier_or_no_ties(two, ask):
    without = [body for body in OTHERS if body not in ("sp1", "sp2")]
    assert asked(ask, "R10", two(SAME[:1], SAME[:1], without=without)).reason is Reason.NO_BODY
    assert asked(ask, "R10", two([], SAME)).reason is Reason.NO_TIES


def test_only_bodies_of_both_waves_count_by_whatever_name(commune, said, ask, waves):
    ops = Institution("ops", "OPS", "OPS", "ops", "social", "commune", serves=("260205",))
    cus = replace(ops, id="cus", name="CUS", type="cus")
    became = replace(ops, became="cus", active_to="2020-01-01")
    words = said.both("ops", "gok") + said.both("ops", "pcpr") + said.both("ops", "sp1")
    first = commune(words, without=["ops"], extra=[became], wave=waves[0])
    now = said.both("cus", "pcpr") + said.both("cus", "gok")
    later = commune(
        now, without=["ops"], extra=[became, replace(cus, active_from="2020-01-02")], wave=waves[1]
    )
    found = ask(later, "R10", earlier=(first,))
    assert (found.spans["before"], found.spans["after"]) == (Span(1 / 3, 1 / 3), Span(0.5, 0.5))
    gone = commune(
        now, without=["ops", "sp1"], extra=[replace(cus, active_from="2020-01-02")], wave=waves[1]
    )
    assert ask(gone, "R10", earlier=(first,)).reason is Reason.NO_TIES


# ── R16: the centre hands over ──────────────────────────────────────────────────────────────────────────────────────


def star(centre, *bodies):
    return [(centre, body) for body in bodies]


@pytest.mark.parametrize(
    ("pairs", "state"),
    [
        (star("ops", "sp1", "gok"), State.MET),
        (star("ops", "sp1") + star("gok", "sp2"), State.PARTLY),
        (star("ops", "sp1") + star("gok", "sp2", "sport"), State.NOT_MET),
    ],
)
def test_r16_at_first_the_ops_has_the_most_partners(commune, said, ask, waves, pairs, state):
    network = commune([n for a, b in pairs for n in said.both(a, b)], wave=waves[0])
    found = ask(network, "R16")
    assert (found.state, found.params["first"]) == (state, 1)


def test_r16_at_first_unknown_while_a_silent_body_may_have_more(commune, said, ask, waves):
    network = commune(said.both("ops", "sp1"), silent=["gok"], wave=waves[0])
    assert ask(network, "R16").state is State.UNKNOWN


STAR = star("ops", *OTHERS)
BESIDE = [("sp1", "gok"), ("sp2", "ppp"), ("poz", "kpp"), ("court", "kpp"), ("sport", "gok")]


@pytest.mark.parametrize(
    ("before", "after", "state"),
    [
        (STAR, STAR[:8] + BESIDE, State.MET),
        (STAR[:6], STAR + BESIDE, State.PARTLY),
        (STAR[:6] + BESIDE, STAR + BESIDE[:1], State.NOT_MET),
    ],
)
def test_r16_later_two_directions_count(two, ask, before, after, state):
    found = asked(ask, "R16", two(before, after))
    assert (found.state, found.params["first"]) == (state, 0)


def test_r16_knows_freemans_centralization_of_a_star(two, ask):
    found = asked(ask, "R16", two(STAR, STAR))
    assert found.spans["central_before"] == Span(1, 1)
    assert found.spans["beside_after"] == Span(0, 0)


def test_r16_later_unknown_or_not_applicable(two, commune, ask):
    assert asked(ask, "R16", two(STAR, STAR, silent=["gok", "sport", "sp1"])).state is State.UNKNOWN
    assert ask(commune(without=["ops"]), "R16").reason is Reason.NO_OPS
    assert ask(commune(), "R16").reason is Reason.NO_TIES
    assert asked(ask, "R16", two([], STAR)).reason is Reason.NO_TIES
    assert ask(commune(without=OTHERS), "R16").reason is Reason.NO_BODY


# ── R21: ties last ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def later(commune, said, waves):
    def make(then, now, silent=()):
        first, last = (
            commune([n for a, b in pairs for n in said.both(a, b)], wave=wave, silent=mute)
            for pairs, wave, mute in ((then, waves[1], ()), (now, waves[2], silent))
        )
        return last, {"earlier": (first,)}

    return make


@pytest.mark.parametrize(
    ("kept", "state"),
    [(10, State.MET), (7, State.MET), (5, State.PARTLY), (3, State.NOT_MET), (0, State.NOT_MET)],
)
def test_r21_by_the_share_of_ties_kept(later, ask, kept, state):
    found = asked(ask, "R21", later(STAR, STAR[:kept] + BESIDE))
    assert (found.state, found.params["met"], found.params["of"]) == (state, kept, 10)


def test_r21_unknown_while_the_silent_may_have_kept_it(later, ask):
    found = asked(ask, "R21", later(STAR, STAR[:6], silent=OTHERS[6:]))
    assert (found.state, found.spans["kept"]) == (State.UNKNOWN, Span(0.6, 1.0))
    assert set(found.missing) == set(OTHERS[6:])


def test_r21_unknown_without_a_wave_after_the_support_ended(two, commune, ask):
    for told in (asked(ask, "R21", two(STAR, STAR)), ask(commune(), "R21")):
        assert (told.state, told.reason) == (State.UNKNOWN, Reason.NO_LATER)


def test_r21_does_not_apply_where_there_was_nothing_to_keep(later, ask):
    assert asked(ask, "R21", later([], STAR)).reason is Reason.NO_TIES


# ── H1: the labour market's share falls ─────────────────────────────────────────────────────────────────────────────


LABOUR = [("ops", "pup")]


@pytest.mark.parametrize(
    ("before", "after", "state"),
    [
        (LABOUR + STAR[:1], LABOUR + STAR[:3], State.MET),
        (LABOUR + STAR[:1], LABOUR + STAR[:1], State.PARTLY),
        (LABOUR + STAR[:3], LABOUR + STAR[:1], State.NOT_MET),
    ],
)
def test_h1_by_the_direction_of_the_share(two, ask, before, after, state):
    found = asked(ask, "H1", two(before, after))
    assert found.state is state
    assert found.params["count_before"] == found.params["count_after"] == 1
    assert found.params["ties_after"] == len(after)


def test_h1_counts_ties_inside_the_team_beside(two, ask):
    team = (Team("z", "ZI", "zi", "260205"),)
    members = (Membership("z", "ops"), Membership("z", "pcpr"))
    found = asked(ask, "H1", two(STAR[:3], STAR[:3] + LABOUR), teams=team, memberships=members)
    assert (found.params["team_before"], found.params["team_after"]) == (1, 1)


def test_h1_unknown_and_not_applicable(two, commune, ask):
    assert ask(commune(), "H1").reason is Reason.NO_EARLIER
    assert asked(ask, "H1", two(LABOUR + STAR[:1], LABOUR, silent=["sp1"])).state is State.UNKNOWN
    assert asked(ask, "H1", two([], LABOUR)).reason is Reason.NO_TIES
    assert ask(commune(without=["pup"]), "H1").reason is Reason.NO_BODY
    assert ask(commune(without=["ops"]), "H1").reason is Reason.NO_OPS


def _centralization(bodies, pairs):
    partners = Counter(body for pair in pairs for body in pair)
    n = len(bodies)
    most = max((partners[body] for body in bodies), default=0)
    return (n * most - 2 * len(pairs)) / ((n - 1) * (n - 2))


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_the_bounds_of_centralization_hold_whatever_the_silent_say(data):
    """Every set of open ties lies between the bounds; the upper one is reached."""
    bodies = list("abcdef")
    silent = data.draw(st.sets(st.sampled_from(bodies), max_size=2))
    every = list(combinations(bodies, 2))
    certain = data.draw(st.sets(st.sampled_from(every), max_size=8))
    maybe = [p for p in every if p not in certain and set(p) & silent]
    open_ = data.draw(st.lists(st.sampled_from(maybe), unique=True, max_size=8)) if maybe else []
    span = centralization(
        Extremes.of(
            bodies,
            (Pair(a, b, GapState.MET) for a, b in certain),
            (
                Pair(a, b, GapState.UNKNOWN, unheard=tuple(sorted({a, b} & silent)))
                for a, b in open_
            ),
        )
    )
    possible = [
        _centralization(bodies, [*certain, *more])
        for size in range(len(open_) + 1)
        for more in combinations(open_, size)
    ]
    assert span.low <= min(possible) + 1e-9
    assert span.high == pytest.approx(max(possible))
