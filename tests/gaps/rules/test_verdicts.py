"""What holds of every rule, whatever is known beside the network."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import (
    CommuneWaves,
    Dossier,
    Reason,
    Region,
    State,
    judge,
    ledger,
    load_norm,
    tried,
)
from netmap.gaps.answers import judge_place, judge_tried
from netmap.gaps.pairs import Credit
from netmap.gaps.requirements import Place
from netmap.gaps.rules.verdicts import all_of, by_share, every_condition, settled
from netmap.model import Group, Institution, Membership, Team
from netmap.network import RULES, AddedTie

RURAL = "liderzy-kooperacji"
BODIES = ("ops", "pcpr", "sp1", "ppp", "poz", "pup")
LAYERS = ("information", "meetings", "referral", "agreement")
TEAMS = {
    "teams": (Team("p", "PZK", "pzk", "260205"),),
    "memberships": tuple(Membership("p", body) for body in BODIES[:4]),
}


@pytest.mark.parametrize(
    ("got", "share", "state"),
    [
        ([2, 2], 1, State.MET),
        ([2, 0], 1, State.PARTLY),
        ([2, 0], 0.5, State.MET),
        ([1, 0], 1, State.PARTLY),
        ([0, 0], 1, State.NOT_MET),
        ([], 1, State.NOT_MET),
    ],
)
def test_enough_of_all(got, share, state):
    assert all_of(got, share) is state


@pytest.mark.parametrize(
    ("share", "state"),
    [(0.7, State.MET), (0.35, State.PARTLY), (0.34, State.NOT_MET), (0, State.NOT_MET)],
)
def test_a_share_is_partly_there_from_half_of_the_threshold(share, state):
    assert by_share(0.7)(share) is state


def test_a_verdict_stands_only_where_worst_and_best_agree():
    assert settled([Credit(1, 1), Credit(0, 0)], every_condition) is State.PARTLY
    assert settled([Credit(1, 1), Credit(0, 1)], every_condition) is State.UNKNOWN


# ── properties over two waves, a team and a comparison commune ──────────────────────────────────────────────────────


def words(said):
    one = st.tuples(
        st.sampled_from(BODIES),
        st.sampled_from(BODIES),
        st.sampled_from([None, 0, 1, 3, 5]),
        st.sampled_from(LAYERS),
        st.sampled_from([None, 1, 4]),
    ).filter(lambda word: word[0] != word[1])
    return st.lists(one, max_size=16).map(
        lambda many: [said.one(a, b, s, layer, frequency=f)[0] for a, b, s, layer, f in many]
    )


@pytest.fixture(scope="session")
def known(commune, waves):
    def make(before, now):
        """Everything beside one network: an earlier wave, a team, and a comparison commune that did not change."""
        first = commune(before, wave=waves[0])
        region = Region(
            lambda: [
                CommuneWaves("1", Group.PILOT, first, now),
                CommuneWaves("2", Group.COMPARISON, first, first),
            ]
        )
        return Dossier(earlier=(first,), wide=now, region=region, **TEAMS)

    return make


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_silence_turns_answers_only_toward_unknown(commune, said, known, waves, data):
    before, told = data.draw(words(said)), data.draw(words(said))
    mute = data.draw(st.sampled_from(BODIES))
    rule = data.draw(st.sampled_from(["either", "both"]))
    last = data.draw(st.sampled_from(waves[1:]))
    full = commune(told, rule=rule, wave=last)
    quiet = commune([n for n in told if n.source != mute], silent=[mute], rule=rule, wave=last)
    answers = (judge(network, RURAL, known(before, network)) for network in (full, quiet))
    for old, new in zip(*answers, strict=True):
        if old.rule != "R8":  # fewer flows known: see tests/gaps/test_answers.py
            assert new.state in (old.state, State.UNKNOWN), (old.rule, old.state, new.state)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_tie_that_a_rule_requires_never_lowers_that_rule(commune, said, known, waves, data):
    told = data.draw(words(said))
    silent = data.draw(st.sets(st.sampled_from(BODIES), max_size=2))
    heard = [n for n in told if n.source not in silent]
    before = commune(heard, silent=silent, wave=waves[1])
    beside = known([], before)
    rows = ledger(before, RURAL, beside).to_dict("records")
    row = data.draw(st.sampled_from(rows))
    layer = "agreement" if "R15" in row["rules"].split("; ") else "information"
    after = commune(
        heard, said.room(row["source"], row["target"], 5, layer), silent=silent, wave=waves[1]
    )
    asked = row["rules"].split("; ")
    rank = {State.NOT_MET: 0, State.PARTLY: 1, State.MET: 2}
    answers = (judge(network, RURAL, known([], network)) for network in (before, after))
    for old, new in zip(*answers, strict=True):
        if old.rule not in asked or old.state not in rank:
            continue
        # what was partly there may become open, never less
        if old.state is State.MET or new.state in rank:
            assert rank.get(new.state, -1) >= rank[old.state], (old.rule, old.state, new.state)


def ties(ends):
    one = st.builds(
        lambda ends, layers, often: AddedTie(*ends, layers, 3, often, "e-mail" if often else ""),
        st.sampled_from(ends),
        st.lists(st.sampled_from(LAYERS), unique=True, max_size=2).map(tuple),
        st.sampled_from([None, 4]),
    )
    return st.lists(one, min_size=1, max_size=2, unique_by=lambda tie: tie.bodies)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_ties_tried_out_are_answered_like_the_whole_network_with_them(commune, said, waves, data):
    """Only what a tie can change is judged anew, and it comes to the same."""
    rops = Institution("rops", "ROPS", "ROPS", "rops", "social", "voivodeship", serves=("26",))
    before, told = data.draw(words(said)), data.draw(words(said))
    silent = data.draw(st.sets(st.sampled_from((*BODIES, "gok")), max_size=3))
    heard = [n for n in told if n.source not in silent]
    rule = data.draw(st.sampled_from(RULES))
    first = commune(before, wave=waves[0], rule=rule)
    made = {"silent": silent, "rule": rule, "extra": [rops], "wave": waves[1]}
    now = commune(heard, **made)
    wide = commune(heard, **made, all_tiers=True) if data.draw(st.booleans()) else now
    region = Region(
        lambda: [
            CommuneWaves("260205", Group.PILOT, first, now),
            CommuneWaves("2", Group.COMPARISON, first, first),
        ]
    )
    beside = Dossier(earlier=(first,), wide=wide, region=region, **TEAMS)
    ends = [
        *combinations((*BODIES, "gok"), 2),
        *[("ops", "rops"), ("rops", "sp1")] * ("rops" in wide),
    ]
    added, norm = data.draw(ties(ends)), load_norm(RURAL)
    place = Place(now, norm, beside)
    quick = judge_tried(place, judge_place(place), added)
    after, known = tried(now, beside, added=added)
    for one, other in zip(quick, judge(after, norm, known), strict=True):
        for what in ("state", "reason", "requirements", "beyond", "absences"):
            assert getattr(one, what) == getattr(other, what), (one.rule, what)
        for what in ("params", "spans", "points"):  # what is undefined is written alike
            assert str(getattr(one, what)) == str(getattr(other, what)), (one.rule, what)
        assert [part.credit for part in one.parts] == [part.credit for part in other.parts]


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_every_answer_with_everything_known_is_said_in_both_languages(
    commune, said, known, waves, data
):
    silent = data.draw(st.sets(st.sampled_from(BODIES), max_size=3))
    told = [n for n in data.draw(words(said)) if n.source not in silent]
    network = commune(told, silent=silent, wave=data.draw(st.sampled_from(waves)))
    for found in judge(network, RURAL, known(data.draw(words(said)), network)):
        for lang in ("pl", "en"):
            sentence = found.say(network, lang)
            assert sentence.endswith(".")
            assert not [odd for odd in ("{", "}", "nan", ": ;", ": .", "()") if odd in sentence], (
                sentence
            )
        assert (found.state is State.UNKNOWN) or found.reason not in (
            Reason.NO_TEAM,
            Reason.NO_EARLIER,
        )
