"""Who said what of a pair: communes, rooms, papers, one-way layers, and whose word is whose."""

from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network import RULES, Evidence, Rule, TieRule, build, info

WAVE = Wave("w")
OKSA, WODZISLAW = "260205", "260209"
ROOM, PAPER = Origin.WORKSHOP, Origin.REGISTER


def said(source, target, strength=None, layer="information", **more):
    return Nomination(source, target, "w", layer, strength=strength, **more)


def ties(*words, rule="either_unless_denied", ids="ab", silent="", **options):
    bodies = [Institution(i, i.upper(), serves=("2602",)) for i in ids]
    status = {True: ResponseStatus.SILENT, False: ResponseStatus.ANSWERED}
    responses = [Response(i, "w", status[i in silent]) for i in ids]
    network = build(bodies, words, responses, wave=WAVE, rule=TieRule(Rule(rule), **options))
    return info(network).ties


# ── two respondents of one institution ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("head", "worker", "strength"), [(3, 1, 3), (0, 2, 2), (0, 0, None), (None, 0, 1), (None, 4, 4)]
)
def test_an_institutions_word_is_the_strongest_of_its_respondents(head, worker, strength):
    words = [said("a", "b", head, respondent="head"), said("a", "b", worker, respondent="worker")]
    assert len({word.key for word in words}) == 2
    found = ties(*words, rule="either", silent="b")
    assert [tie.strength for tie in found] == ([] if strength is None else [strength])


# ── communes ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_word_without_a_commune_meets_the_other_sides_word_in_one():
    for words in (
        [said("a", "b", 4, commune=OKSA), said("b", "a", 3)],
        [said("a", "b", 4), said("b", "a", 3, commune=OKSA)],
    ):
        (tie,) = ties(*words, commune=OKSA)
        assert (tie.evidence, tie.strength, tie.commune) == (Evidence.CONFIRMED, 3, OKSA)
        assert ties(*words)[0].evidence is Evidence.CONFIRMED


def test_a_word_without_a_commune_holds_in_each_and_gives_way_to_what_is_said_of_one():
    words = [
        said("a", "b", 5),
        said("b", "a", 4, commune=OKSA),
        said("b", "a", 2, commune=WODZISLAW),
        said("a", "b", 1, commune=WODZISLAW),
    ]
    assert {t.commune: t.strength for t in ties(*words)} == {OKSA: 4, WODZISLAW: 1}
    assert [t.strength for t in ties(*words, commune=WODZISLAW)] == [1]


def test_ties_of_one_commune_do_not_leak_into_another():
    words = [said("a", "b", 4, commune=OKSA), said("b", "a", 4, commune=OKSA)]
    assert ties(*words, commune=WODZISLAW) == ()


# ── whose word ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("source", "target"), [("a", "b"), ("b", "a")])
def test_somebody_elses_word_is_the_sources_whatever_the_ids(source, target):
    (tie,) = ties(said(source, target, 4, reporter="c"), ids="abc")
    assert (tie.source, tie.strength_source, tie.evidence) == (source, 4, Evidence.ONE_SIDED_DENIED)


def test_a_yes_without_a_number_is_not_undone_by_the_same_sides_no_elsewhere():
    (tie,) = ties(said("a", "b", None), said("b", "a", 0, reporter="a"), silent="b")
    assert (tie.exists, tie.strength, tie.stated) == (True, 1, False)


def test_what_the_target_reports_is_as_said_though_the_source_did_not_name_it():
    (tie,) = ties(said("a", "b", 4, reporter="b"), rule="as_said")
    assert (tie.source, tie.target, tie.exists, tie.strength) == ("a", "b", True, 4)
    denied = said("a", "b", 0)
    (tie,) = ties(said("a", "b", 4, reporter="b"), denied, rule="as_said")
    assert not tie.exists


@pytest.mark.parametrize(("source", "target"), [("a", "b"), ("b", "a")])
@pytest.mark.parametrize(
    ("rule", "frequency"), [("either", 5), ("either_unless_denied", 2), ("both", 2)]
)
def test_details_come_from_the_word_that_counts(source, target, rule, frequency):
    words = [said(source, target, 4, frequency=5), said(target, source, 3, frequency=2)]
    assert ties(*words, rule=rule)[0].frequency == frequency


# ── one-way layers ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_sends_nobody_does_not_deny_being_sent_to():
    sent, sends_none = said("a", "b", 4, "referral"), said("b", "a", 0, "referral")
    (tie,) = ties(sent, sends_none)
    assert (tie.evidence, tie.exists, tie.strength) == (Evidence.ONE_SIDED_UNANSWERED, True, 4)
    (tie,) = ties(sent, said("a", "b", 0, "referral", reporter="b"))
    assert (tie.evidence, tie.exists) == (Evidence.ONE_SIDED_DENIED, False)
    (tie,) = ties(sent, sends_none, rule="both")
    assert not tie.exists


def test_in_a_mutual_layer_the_others_no_denies():
    (tie,) = ties(said("a", "b", 4), said("b", "a", 0))
    assert (tie.evidence, tie.exists) == (Evidence.ONE_SIDED_DENIED, False)


# ── rooms and papers ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("source", "target"), [("a", "b"), ("b", "a")])
def test_the_room_may_say_yes_to_one_way_and_no_to_the_other(source, target):
    words = [
        said(source, target, 4, "referral", origin=ROOM),
        said(target, source, 0, "referral", origin=ROOM),
    ]
    assert [(t.exists, t.strength) for t in ties(*words)] == [(True, 4)]
    ways = {(t.source, t.target): t.exists for t in ties(*words, rule="as_said")}
    assert ways == {(source, target): True, (target, source): False}


def test_the_last_word_of_the_room_counts():
    earlier = said("a", "b", 5, origin=ROOM, date="2020-01-10")
    later = said("b", "a", 0, origin=ROOM, date="2020-02-10")
    assert [t.exists for t in ties(earlier, later)] == [False]
    assert [t.exists for t in ties(replace(earlier, date="2020-03-10"), later)] == [True]


@pytest.mark.parametrize("rule", RULES)
def test_one_sides_word_does_not_undo_what_a_register_says(rule):
    paper = said("a", "b", 3, origin=PAPER)
    (alone,), (backed,) = ties(paper, rule=rule), ties(paper, said("a", "b", 5), rule=rule)
    assert alone.exists <= backed.exists
    assert backed.exists == (rule != "both")
    assert not ties(paper, said("a", "b", 5), said("b", "a", 0), rule="either_unless_denied")[
        0
    ].exists


# ── an independent reading of the rules, and names that do not matter ───────────────────────────────────────────────

IDS = "abcd"
MUTUAL = {"information": True, "referral": False}
WORDS = st.lists(
    st.builds(
        lambda pair, strength, layer, by_target, origin: said(
            *pair, strength, layer, origin=origin, reporter=pair[1] if by_target else ""
        ),
        st.sampled_from([(a, b) for a in IDS for b in IDS if a != b]),
        st.sampled_from([None, 0, 1, 2, 3, 5]),
        st.sampled_from(list(MUTUAL)),
        st.sampled_from([False, False, False, True]),
        st.sampled_from([Origin.SURVEY] * 6 + [ROOM, PAPER]),
    ),
    max_size=14,
    unique_by=lambda n: n.key,
)
STATUS = st.lists(st.sampled_from(list(ResponseStatus)), min_size=4, max_size=4)


def value(words):
    """One side's word: nothing, a "no", a "yes" of no strength, or a strength."""
    strengths = [n.strength for n in words]
    number = max((s for s in strengths if s), default=None)
    return number or ("yes" if None in strengths else 0) if words else None


def expected(words, pair, layer, answered, rule):
    """Whether the rule makes a tie of what was said of a pair, and how strong (None: nobody said)."""
    about = [n for n in words if n.layer == layer and {n.source, n.target} == set(pair)]
    room = [n for n in about if n.origin == ROOM]
    if room:
        return value(room) != 0, value(room)
    paper = value([n for n in about if n.origin == PAPER])
    survey = [n for n in about if n.origin == Origin.SURVEY]
    if not MUTUAL[layer]:
        ways = {(n.source, n.target) for n in survey if n.strength != 0}
        clear = ways - {(n.source, n.target) for n in survey if n.strength == 0}
        survey = [n for n in survey if (n.source, n.target) in (clear or ways)]
    told = {body: value([n for n in survey if (n.reporter or n.source) == body]) for body in pair}
    named = [v for v in told.values() if v]
    if not named:
        return bool(paper) and rule != "both" and 0 not in told.values(), paper
    silent = next((body for body in pair if told[body] is None), None)
    tacit = MUTUAL[layer] and silent is not None and silent in answered and not paper
    denied = 0 in told.values() or tacit
    numbers = [v for v in named if v != "yes"] or ["yes"]
    counted = max(numbers) if rule == "either" else min(numbers)
    return {"either": True, "both": len(named) == 2, "either_unless_denied": not denied}[
        rule
    ], counted


@settings(deadline=None, max_examples=150)
@given(WORDS, STATUS, st.sampled_from(RULES[:3]))
def test_ties_are_those_of_an_independent_reading(words, statuses, rule):
    responses = [Response(i, "w", s) for i, s in zip(IDS, statuses, strict=True)]
    answered = {r.institution for r in responses if r.status is ResponseStatus.ANSWERED}
    network = build([Institution(i, i) for i in IDS], words, responses, wave=WAVE, rule=rule)
    for pair in [(a, b) for a in IDS for b in IDS if a < b]:
        for layer in MUTUAL:
            exists, counted = expected(words, pair, layer, answered, rule)
            assert network.has_edge(*pair, layer) == network.has_edge(*pair[::-1], layer) == exists
            if exists:
                assert network.edges[(*pair, layer)]["strength"] == (
                    1 if counted == "yes" else counted
                )


@settings(deadline=None, max_examples=80)
@given(WORDS, STATUS, st.sampled_from(RULES), st.permutations(IDS))
def test_other_ids_give_the_same_network(words, statuses, rule, others):
    new = dict(zip(IDS, others, strict=True))
    renamed = [
        replace(n, source=new[n.source], target=new[n.target], reporter=new.get(n.reporter, ""))
        for n in words
    ]
    networks = []
    for ids, told in ((IDS, words), ([new[i] for i in IDS], renamed)):
        responses = [Response(i, "w", s) for i, s in zip(ids, statuses, strict=True)]
        bodies = [Institution(i, "X") for i in ids]
        networks.append(build(bodies, told, responses, wave=WAVE, rule=rule))
    first, second = networks
    moved = nx.relabel_nodes(first, new)
    responses = [dict(n.nodes(data="response")) for n in (moved, second)]
    assert responses[0] == responses[1]
    assert {(*e[:3], *map(str, e[3].items())) for e in moved.edges(keys=True, data=True)} == {
        (*e[:3], *map(str, e[3].items())) for e in second.edges(keys=True, data=True)
    }
