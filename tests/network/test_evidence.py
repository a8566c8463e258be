"""Words into ties: every rule and every state of evidence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network import RULES, Evidence, Rule, TieRule, build, info

WAVE = Wave("before", date="2019-05-31")
IDS = ["ops", "pcpr", "school", "court"]
BODIES = [Institution(body, body.upper()) for body in IDS]


def said(source, target, strength=None, *, layer="information", **more):
    return Nomination(source, target, "before", layer, strength=strength, **more)


def tie_between(words, responses=(), *, rule="either", a="ops", b="pcpr", **options):
    network = build(BODIES, words, responses, wave=WAVE, rule=TieRule(Rule(rule), **options))
    found = [t for t in info(network).ties if {t.source, t.target} == {a, b}]
    return (found[0] if found else None), network


ANSWERED = [Response("ops", "before"), Response("pcpr", "before")]
SILENT = [Response("ops", "before"), Response("pcpr", "before", ResponseStatus.SILENT)]


@pytest.mark.parametrize(
    ("words", "responses", "evidence", "exists"),
    [
        ([said("ops", "pcpr", 4), said("pcpr", "ops", 2)], ANSWERED, Evidence.CONFIRMED,
         {"either": 4, "both": 2, "either_unless_denied": 2, "as_said": 4}),
        ([said("ops", "pcpr", 4)], ANSWERED, Evidence.ONE_SIDED_DENIED, {"either": 4, "as_said": 4}),
        ([said("ops", "pcpr", 4), said("pcpr", "ops", 0)], ANSWERED, Evidence.ONE_SIDED_DENIED,
         {"either": 4, "as_said": 4}),
        ([said("ops", "pcpr", 4)], SILENT, Evidence.ONE_SIDED_UNANSWERED,
         {"either": 4, "either_unless_denied": 4, "as_said": 4}),
        ([said("ops", "pcpr", 3, origin=Origin.REGISTER)], ANSWERED, Evidence.REGISTER_ONLY,
         {"either": 3, "either_unless_denied": 3, "as_said": 3}),
        ([said("ops", "pcpr", 2, origin=Origin.WORKSHOP), said("pcpr", "ops", 0)], ANSWERED,
         Evidence.DECLARED_IN_ROOM, dict.fromkeys(RULES, 2)),
    ],
)  # fmt: skip
def test_evidence_and_existence_under_every_rule(words, responses, evidence, exists):
    for rule in RULES:
        tie, network = tie_between(words, responses, rule=rule)
        assert tie is not None
        assert tie.evidence is evidence
        assert tie.exists == (rule in exists), rule
        assert network.has_edge("ops", "pcpr") == (rule in exists)
        if rule in exists:
            assert tie.strength == exists[rule]


def test_workshop_no_overrules_the_survey():
    words = [
        said("ops", "pcpr", 4),
        said("pcpr", "ops", 4),
        said("ops", "pcpr", 0, origin=Origin.WORKSHOP),
    ]
    tie, network = tie_between(words, ANSWERED)
    assert tie is not None
    assert not tie.exists
    assert network.number_of_edges() == 0


def test_one_way_layer_is_not_denied_by_silence_but_by_a_word():
    sent = said("ops", "pcpr", 4, layer="referral")
    tie, _ = tie_between([sent], ANSWERED, rule="either_unless_denied")
    assert (tie.evidence, tie.exists) == (Evidence.ONE_SIDED_UNANSWERED, True)
    word = said("ops", "pcpr", 0, layer="referral", reporter="pcpr")
    tie, _ = tie_between([sent, word], ANSWERED, rule="either_unless_denied")
    assert (tie.evidence, tie.exists) == (Evidence.ONE_SIDED_DENIED, False)


def test_the_reporter_may_be_the_target():
    words = [said("ops", "pcpr", 4), said("ops", "pcpr", 3, reporter="pcpr")]
    for rule, strength in {"either": 4, "both": 3, "as_said": 4}.items():
        tie, _ = tie_between(words, ANSWERED, rule=rule)
        assert (tie.evidence, tie.exists, tie.strength) == (Evidence.CONFIRMED, True, strength)


def test_as_said_keeps_direction_and_its_own_strength():
    _, network = tie_between(
        [said("ops", "pcpr", 4), said("pcpr", "ops", 2)], ANSWERED, rule="as_said"
    )
    assert network.edges["ops", "pcpr", "information"]["strength"] == 4
    assert network.edges["pcpr", "ops", "information"]["strength"] == 2


def test_least_strength_counts_what_the_rule_counts():
    words = [said("ops", "pcpr", 4), said("pcpr", "ops", 2)]
    assert tie_between(words, ANSWERED, rule="either", min_strength=3)[0].exists
    assert not tie_between(words, ANSWERED, rule="both", min_strength=3)[0].exists


@pytest.mark.parametrize("rule", ["both", "either_unless_denied"])
def test_a_no_is_no_tie_however_little_is_asked_for(rule):
    words = [said("ops", "pcpr", 4), said("pcpr", "ops", 0)]
    tie, network = tie_between(words, ANSWERED, rule=rule, min_strength=0)
    assert (tie.exists, network.number_of_edges()) == (False, 0)


def test_a_faint_yes_is_a_tie_when_any_strength_will_do():
    assert tie_between([said("ops", "pcpr", 0.25)], ANSWERED, min_strength=0)[0].exists


def test_a_tie_without_strength_counts_as_one_and_says_so():
    tie, _ = tie_between([said("ops", "pcpr")], SILENT)
    assert (tie.strength, tie.stated, tie.exists) == (1, False, True)
    tie, _ = tie_between([said("ops", "pcpr"), said("pcpr", "ops", 3)], ANSWERED, rule="both")
    assert (tie.strength, tie.stated) == (3, True)


WORDS = st.lists(
    st.builds(
        said,
        st.sampled_from(IDS),
        st.sampled_from(IDS),
        st.sampled_from([None, 0, 1, 2, 3, 4, 5]),
        layer=st.sampled_from(["information", "referral"]),
    ),
    max_size=12,
    unique_by=lambda n: n.key,
)
STATUS = st.lists(st.sampled_from(list(ResponseStatus)), min_size=4, max_size=4)


@settings(deadline=None, max_examples=150)
@given(WORDS, STATUS)
def test_rules_are_ordered_and_isolates_kept(words, statuses):
    responses = [Response(i, "before", s) for i, s in zip(IDS, statuses, strict=True)]
    edges = {}
    for rule in RULES:
        network = build(BODIES, words, responses, wave=WAVE, rule=rule)
        assert set(network) == set(IDS)
        edges[rule] = set(network.edges(keys=True))
    assert edges["both"] <= edges["either_unless_denied"] <= edges["either"]
    assert edges["as_said"] <= edges["either"]


@settings(deadline=None, max_examples=80)
@given(st.permutations(range(6)), WORDS)
def test_the_order_of_words_does_not_matter(order, words):
    shuffled = [words[i] for i in order if i < len(words)]
    kept = [w for i, w in enumerate(words) if i < 6]
    assert (
        info(build(BODIES, kept, wave=WAVE)).ties == info(build(BODIES, shuffled, wave=WAVE)).ties
    )
