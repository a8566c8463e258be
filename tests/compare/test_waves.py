"""Two waves held against one another: shared dyads, their change, and all that is apart."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import (
    DYAD_COLUMNS,
    NOT_COMPARABLE_COLUMNS,
    Reading,
    dyad_changes,
    jaccard,
    trajectory,
    waves,
)
from netmap.compare.waves import MOST_COMPARED
from netmap.errors import ComparisonError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network import RULES, build

ALL = ("gok", "kpp", "ops", "pcpr", "poz", "sp")


def states(frame, column="state"):
    return {
        (s, t): state
        for s, t, state in zip(frame["source"], frame["target"], frame[column], strict=True)
        if state != "absent"
    }


def test_every_state_of_a_dyad(found):
    assert tuple(found.dyads.columns) == DYAD_COLUMNS
    assert states(found.dyads) == {
        ("ops", "pcpr"): "stronger",
        ("ops", "sp"): "weaker",
        ("ops", "poz"): "kept",
        ("poz", "sp"): "lost",
        ("gok", "ops"): "gained",
    }
    assert set(states(found.dyads, "change").values()) == {"kept", "lost", "gained"}


def test_a_row_says_strengths_layers_and_evidence(found):
    row = found.changed("kept").iloc[0]
    assert (row["source_name"], row["target_name"]) == ("OPS", "POZ")
    assert (row["strength_before"], row["strength_after"]) == (3, 3)
    assert (row["layers_before"], row["layers_after"]) == ("meetings", "meetings; projects")
    assert (row["evidence_before"], row["evidence_after"]) == ("confirmed", "confirmed")


def test_a_strength_nobody_stated_is_neither_stronger_nor_weaker(place):
    result = waves(
        place.wave("a", place.both("ops", "sp", None)), place.wave("b", place.both("ops", "sp", 5))
    )
    row = result.changed("kept").iloc[0]
    assert math.isnan(row["strength_before"])
    assert row["strength_after"] == 5
    assert result.counts.unchanged == 1


def test_joined_and_left_bodies_stand_apart(place):
    before = place.wave("a", place.both("ops", "old", 3), bodies=("ops", "sp", "old"))
    after = place.wave("b", place.both("ops", "new", 3), bodies=("ops", "sp", "new"))
    result = waves(before, after)
    assert (result.joined, result.left) == (("new",), ("old",))
    assert (result.counts.shared, result.counts.not_comparable) == (1, 4)
    apart = result.not_comparable
    assert tuple(apart.columns) == NOT_COMPARABLE_COLUMNS
    assert apart["reason"].value_counts().to_dict() == {"joined": 2, "left": 2}
    assert (result.counts.lone_before, result.counts.lone_after) == (1, 1)
    assert (result.counts.gained, result.counts.lost) == (0, 0)
    tied = apart[apart["tie_after"]].iloc[0]
    assert (tied["source"], tied["target"], tied["wave"], tied["bodies"]) == (
        "new",
        "ops",
        "before",
        "new",
    )
    assert result.counts.check


def test_an_ops_that_became_a_cus_keeps_its_ties(place):
    before = place.wave("a", place.both("ops", "sp", 3), bodies=("ops", "sp"))
    after = place.wave("b", place.both("cus", "sp", 4), bodies=("cus", "sp"))
    result = waves(before, after, same={"ops": "cus"})
    assert states(result.dyads) == {("cus", "sp"): "stronger"}
    assert result.renamed == (("ops", "cus"),)
    assert result.not_comparable.empty
    assert waves(before, after).counts.shared == 0


def test_the_roster_of_the_networks_says_who_became_whom():
    roster = [
        Institution("ops", "OPS", active_to="2020-01-31", became="mops"),
        Institution("mops", "MOPS", active_from="2020-02-01", active_to="2020-02-02", became="cus"),
        Institution("cus", "CUS", active_from="2020-02-03"),
        Institution("sp", "SP"),
    ]
    before, after = (
        build(
            roster,
            [Nomination(centre, "sp", date, "meetings", strength=3)],
            wave=Wave(date, date=date),
        )
        for centre, date in (("ops", "2019-05-31"), ("cus", "2020-11-30"))
    )
    result = waves(before, after)
    assert result.renamed == (("ops", "cus"),)
    assert (result.counts.kept, result.joined, result.left) == (1, (), ())
    assert (jaccard(before, after), dyad_changes(before, after).sum()) == (1, 1)
    back = waves(after, before)
    assert back.renamed == (("cus", "ops"),)
    assert (back.counts.kept, back.joined, back.left) == (1, (), ())


def test_merged_bodies_are_not_compared(place):
    before = place.wave("a", place.both("x", "sp", 3), bodies=("x", "y", "sp"))
    after = place.wave("b", place.both("z", "sp", 3), bodies=("z", "sp"))
    result = waves(before, after, same={"x": "z", "y": "z"})
    assert set(result.not_comparable["reason"]) == {"merged"}
    assert result.counts.check


# ── what could be observed ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rule", "status", "shared"),
    [
        ("either", {"sp": "silent"}, 3),
        ("either_unless_denied", {"sp": "silent", "ops": "refused"}, 2),
        ("both", {"sp": "silent"}, 1),
        ("as_said", {"sp": "silent"}, 4),
        ("as_said", {}, 6),
        ("both", {"sp": "silent", "ops": "silent", "poz": "silent"}, 0),
    ],
)
def test_a_dyad_is_shared_if_somebody_was_able_to_report_it(place, rule, status, shared):
    three = {"bodies": ("ops", "poz", "sp"), "rule": rule}
    result = waves(place.wave("a", [], **three), place.wave("b", [], status=status, **three))
    assert result.counts.shared == shared
    assert result.counts.dyads == (6 if rule == "as_said" else 3)
    assert set(result.not_comparable["wave"]) <= {"after"}
    assert result.counts.check


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("silent", "silent", "silent"),
        ("silent", "refused", "refused"),
        ("not_asked", "refused", "not_asked"),
    ],
)
def test_why_a_dyad_of_shared_bodies_is_not_compared(place, one, other, reason):
    two = {"bodies": ("ops", "sp")}
    mute = place.wave("a", [], status={"ops": one, "sp": other}, **two)
    heard = place.wave("b", place.both("ops", "sp", 3), **two)
    row = waves(mute, heard).not_comparable.iloc[0]
    assert (row["reason"], row["wave"], row["bodies"]) == (reason, "before", "ops; sp")
    assert (row["tie_before"], row["tie_after"]) == (False, True)
    again = waves(mute, mute).not_comparable.iloc[0]
    assert again["wave"] == "both"


@pytest.mark.parametrize(("strength", "state"), [(3, "lost"), (0, "absent")])
def test_what_the_room_declared_needs_no_answer(place, strength, state):
    two = [Institution("ops", "OPS"), Institution("sp", "SP")]
    mute = [Response(b.id, "a", ResponseStatus.SILENT) for b in two]
    told = [Nomination("ops", "sp", "a", "meetings", strength=strength, origin=Origin.WORKSHOP)]
    before = build(two, told, mute, wave=Wave("a"))
    result = waves(before, place.wave("b", [], bodies=("ops", "sp")))
    assert result.dyads["state"].tolist() == [state]


def test_a_tie_of_unknown_strength_is_not_seen_where_the_rule_asks_for_more(place):
    two = {"bodies": ("ops", "sp")}
    vague, strong = place.both("ops", "sp", None), place.both("ops", "sp", 4)
    result = waves(
        place.wave("a", vague, min_strength=3, **two),
        place.wave("b", strong, min_strength=3, **two),
    )
    row = result.not_comparable.iloc[0]
    assert (row["reason"], row["wave"], row["bodies"]) == ("unstated", "before", "ops; sp")
    assert (row["tie_before"], row["tie_after"]) == (False, True)
    assert result.counts.check
    assert waves(place.wave("a", vague, **two), place.wave("b", strong, **two)).counts.kept == 1


@pytest.mark.parametrize(
    ("rule", "change", "differ"),
    [("either_unless_denied", "lost", 1), ("either", "kept", 0), ("as_said", "kept", 0)],
)
def test_a_change_that_may_come_from_the_answers_is_counted_and_said(place, rule, change, differ):
    same = {"bodies": ("ops", "sp"), "rule": rule}
    result = waves(
        place.wave("a", [("ops", "sp", 3)], status={"sp": "silent"}, **same),
        place.wave("b", [("ops", "sp", 3)], **same),
    )
    row = result.dyads.iloc[0]
    assert (row["change"], row["answers_differ"]) == (change, rule != "as_said")
    assert (result.counts.answers_differ, result.counts.changed) == (differ, differ)
    told = {"pl": "Przy 1 z 1 zmian", "en": "In 1 of 1 changes"}
    assert all((text in result.say(lang)) == bool(differ) for lang, text in told.items())


def test_ties_with_a_direction_are_compared_each_way(place):
    before = place.wave("a", [("ops", "sp", 3)], rule="as_said", bodies=("ops", "sp"))
    after = place.wave("b", [("sp", "ops", 3)], rule="as_said", bodies=("ops", "sp"))
    assert states(waves(before, after).dyads) == {("ops", "sp"): "lost", ("sp", "ops"): "gained"}


# ── what is refused, and what is bare ───────────────────────────────────────────────────────────────────────────────


def test_more_bodies_than_can_be_compared_are_refused_in_words():
    country = nx.empty_graph(MOST_COMPARED + 1)
    for compared in (waves, lambda *networks: trajectory(networks)):
        with pytest.raises(ComparisonError, match="too-many-compared") as caught:
            compared(country, country)
    assert all("3" in say_error(caught.value, lang) for lang in LANGUAGES)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"rule": "both"}, "tie-rules-differ"),
        ({"min_strength": 3}, "tie-rules-differ"),
        ({"commune": "260205"}, "tie-rules-differ"),
        ({"rule": "as_said"}, "directedness-differs"),
    ],
)
def test_networks_of_different_rules_are_refused(place, options, code):
    with pytest.raises(ComparisonError, match=code) as caught:
        waves(place.wave("a", []), place.wave("b", [], **options))
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)


def test_networks_of_different_codebooks_are_refused():
    bodies = [Institution("a", "A")]
    one, other = (build(bodies, [], wave=Wave("w"), codebook=c) for c in ("generic", "kooperacja"))
    with pytest.raises(ComparisonError, match="codebooks-differ") as caught:
        waves(one, other)
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)


def test_bare_and_empty_graphs(place):
    weak, strong = nx.Graph(), nx.Graph()
    weak.add_edge("a", "b", weight=1)
    strong.add_edge("a", "b", strength=2)
    assert waves(weak, strong).dyads["state"].tolist() == ["stronger"]
    nothing = waves(place.wave("a", [], bodies=()), place.wave("b", [], bodies=()))
    assert nothing.counts.check
    assert nothing.reading is Reading.STOP
    assert math.isnan(nothing.counts.density_before)
    assert nothing.say("pl")


# ── properties ──────────────────────────────────────────────────────────────────────────────────────────────────────

WORDS = st.lists(
    st.tuples(
        st.sampled_from(ALL),
        st.sampled_from(ALL),
        st.sampled_from([None, 0, 1, 3, 5]),
        st.sampled_from(["information", "referral"]),
    ).filter(lambda word: word[0] != word[1]),
    max_size=14,
)
WAVES = st.tuples(
    WORDS,
    st.sets(st.sampled_from(ALL), min_size=1),
    st.dictionaries(
        st.sampled_from(ALL), st.sampled_from(["silent", "refused", "not_asked"]), max_size=4
    ),
)
TURNED = {"gained": "lost", "lost": "gained", "stronger": "weaker", "weaker": "stronger"}


def drawn(place, name, parts, rule):
    words, bodies, status = parts
    heard = [w for w in words if w[0] not in status]
    return place.wave(name, heard, bodies=tuple(sorted(bodies)), status=status, rule=rule)


@settings(max_examples=80, deadline=None)
@given(first=WAVES, second=WAVES, rule=st.sampled_from(RULES))
def test_parts_add_up_and_swapping_waves_turns_the_change_round(place, first, second, rule):
    before, after = drawn(place, "a", first, rule), drawn(place, "b", second, rule)
    forth, back = waves(before, after), waves(after, before)
    assert forth.counts.check
    assert forth.counts.stronger + forth.counts.weaker + forth.counts.unchanged == forth.counts.kept
    assert forth.counts.answers_differ == back.counts.answers_differ
    pairs = {frozenset((a, b)) for graph in (before, after) for a in graph for b in graph if a != b}
    assert forth.counts.dyads == len(pairs) * (2 if rule == "as_said" else 1)
    turned = {pair: TURNED.get(state, state) for pair, state in states(back.dyads).items()}
    assert states(forth.dyads) == turned
    assert (forth.joined, forth.left) == (back.left, back.joined)
    assert forth.reading is back.reading


@settings(max_examples=40, deadline=None)
@given(one=WAVES, rule=st.sampled_from(RULES))
def test_a_wave_against_itself_shows_no_change(place, one, rule):
    network = drawn(place, "a", one, rule)
    counts = waves(network, network).counts
    assert (counts.gained, counts.lost, counts.stronger, counts.weaker) == (0, 0, 0, 0)
    assert counts.kept == counts.ties_before == counts.ties_after
