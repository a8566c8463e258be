"""Two waves held against one another: shared dyads, their change, and all that is apart."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import DYAD_COLUMNS, NOT_COMPARABLE_COLUMNS, Reading, waves
from netmap.errors import ComparisonError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network import RULES, Rule, TieRule, build

ALL = ("gok", "kpp", "ops", "pcpr", "poz", "sp")


def wave(name, words, *, bodies=ALL, status=None, rule="either_unless_denied", **options):
    """Build a wave from ``(source, target, strength[, layer])``; who has no status answered."""
    said = [
        Nomination(s, t, name, *(rest or ["meetings"]), strength=strength)
        for s, t, strength, *rest in words
    ]
    given_status = status or {}
    responses = [Response(b, name, ResponseStatus(given_status.get(b, "answered"))) for b in bodies]
    roster = [Institution(b, b.upper(), type="ops" if b == "ops" else "") for b in bodies]
    tie_rule = TieRule(Rule(rule), **options)
    return build(roster, said, responses, wave=Wave(name), rule=tie_rule)


def both(a, b, strength, layer="meetings"):
    return [(a, b, strength, layer), (b, a, strength, layer)]


@pytest.fixture
def found():
    """Stronger ops–pcpr, weaker ops–sp, same ops–poz, lost sp–poz, gained ops–gok; everybody answered."""
    before = [
        *both("ops", "pcpr", 2),
        *both("ops", "sp", 4),
        *both("ops", "poz", 3),
        *both("sp", "poz", 1),
    ]
    after = [
        *both("ops", "pcpr", 4),
        *both("ops", "sp", 3),
        *both("ops", "poz", 1),
        *both("ops", "poz", 3, "projects"),
        *both("ops", "gok", 5),
    ]
    return waves(wave("before", before), wave("after", after))


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


def test_the_counts_add_up_to_those_made_by_hand(found):
    counts = found.counts
    assert (counts.shared, counts.not_comparable, counts.dyads) == (15, 0, 15)
    assert (counts.kept, counts.gained, counts.lost, counts.absent) == (3, 1, 1, 10)
    assert (counts.stronger, counts.weaker, counts.unchanged) == (1, 1, 1)
    assert (counts.ties_before, counts.ties_after) == (4, 4)
    assert counts.density_before == counts.density_after == 4 / 15
    assert counts.check


def test_a_row_says_strengths_layers_and_evidence(found):
    row = found.changed("kept").iloc[0]
    assert (row["source_name"], row["target_name"]) == ("OPS", "POZ")
    assert (row["strength_before"], row["strength_after"]) == (3, 3)
    assert (row["layers_before"], row["layers_after"]) == ("meetings", "meetings; projects")
    assert (row["evidence_before"], row["evidence_after"]) == ("confirmed", "confirmed")


def test_a_strength_nobody_stated_is_neither_stronger_nor_weaker():
    result = waves(wave("a", both("ops", "sp", None)), wave("b", both("ops", "sp", 5)))
    row = result.changed("kept").iloc[0]
    assert math.isnan(row["strength_before"])
    assert row["strength_after"] == 5
    assert result.counts.unchanged == 1


def test_joined_and_left_bodies_stand_apart():
    before = wave("a", both("ops", "old", 3), bodies=("ops", "sp", "old"))
    after = wave("b", both("ops", "new", 3), bodies=("ops", "sp", "new"))
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


def test_an_ops_that_became_a_cus_keeps_its_ties():
    before = wave("a", both("ops", "sp", 3), bodies=("ops", "sp"))
    after = wave("b", both("cus", "sp", 4), bodies=("cus", "sp"))
    result = waves(before, after, same={"ops": "cus"})
    assert states(result.dyads) == {("cus", "sp"): "stronger"}
    assert result.renamed == (("ops", "cus"),)
    assert result.not_comparable.empty
    assert waves(before, after).counts.shared == 0


def test_merged_bodies_are_not_compared():
    before = wave("a", both("x", "sp", 3), bodies=("x", "y", "sp"))
    after = wave("b", both("z", "sp", 3), bodies=("z", "sp"))
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
def test_a_dyad_is_shared_if_somebody_was_able_to_report_it(rule, status, shared):
    three = {"bodies": ("ops", "poz", "sp"), "rule": rule}
    result = waves(wave("a", [], **three), wave("b", [], status=status, **three))
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
def test_why_a_dyad_of_shared_bodies_is_not_compared(one, other, reason):
    two = {"bodies": ("ops", "sp")}
    mute = wave("a", [], status={"ops": one, "sp": other}, **two)
    heard = wave("b", both("ops", "sp", 3), **two)
    row = waves(mute, heard).not_comparable.iloc[0]
    assert (row["reason"], row["wave"], row["bodies"]) == (reason, "before", "ops; sp")
    assert (row["tie_before"], row["tie_after"]) == (False, True)
    again = waves(mute, mute).not_comparable.iloc[0]
    assert again["wave"] == "both"


@pytest.mark.parametrize(("strength", "state"), [(3, "lost"), (0, "absent")])
def test_what_the_room_declared_needs_no_answer(strength, state):
    two = [Institution("ops", "OPS"), Institution("sp", "SP")]
    mute = [Response(b.id, "a", ResponseStatus.SILENT) for b in two]
    told = [Nomination("ops", "sp", "a", "meetings", strength=strength, origin=Origin.WORKSHOP)]
    before = build(two, told, mute, wave=Wave("a"))
    result = waves(before, wave("b", [], bodies=("ops", "sp")))
    assert result.dyads["state"].tolist() == [state]


def test_ties_with_a_direction_are_compared_each_way():
    before = wave("a", [("ops", "sp", 3)], rule="as_said", bodies=("ops", "sp"))
    after = wave("b", [("sp", "ops", 3)], rule="as_said", bodies=("ops", "sp"))
    assert states(waves(before, after).dyads) == {("ops", "sp"): "lost", ("sp", "ops"): "gained"}


# ── how far it may be read ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("mute", "reading"),
    [((), Reading.SINGLE_POSITIONS), (("sp",), Reading.SINGLE_POSITIONS),
     (("sp", "poz"), Reading.BROAD_PATTERNS), (("sp", "poz", "gok"), Reading.STOP)],
)  # fmt: skip
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_paragraph_carries_numbers_response_and_warning(mute, reading, lang):
    status = dict.fromkeys(mute, "silent")
    before = wave("a", both("ops", "pcpr", 3))
    after = wave("b", both("ops", "pcpr", 4), status=status)
    result = waves(before, after)
    assert result.reading is reading
    told = result.say(lang)
    answered = len(ALL) - len(mute)
    assert f"{answered} z 6" in told if lang == "pl" else f"{answered} of 6" in told
    assert ("Stop:" in told) == (reading is Reading.STOP)
    assert not {"{", "}"} & set(told)


def test_the_paragraph_word_for_word(found):
    assert found.say("pl") == (
        "Porównanie pomiarów „before” i „after” obejmuje 15 par instytucji z 15: tylko te, o których w obu pomiarach "
        "miał kto powiedzieć. Więzi utrzymane: 3 (w tym silniejsze: 1, słabsze: 1), nowe: 1, utracone: 1. "
        "Więź łączyła 4 z 15 takich par (27%), w drugim pomiarze łączy 4 (27%). "
        "Poza porównaniem: 0 par; instytucje, które dołączyły: 0, które odeszły: 0. "
        "Odpowiedzi: 6 z 6 w pierwszym pomiarze i 6 z 6 w drugim. "
        "Odpowiedzi wystarcza, by mówić o pojedynczych instytucjach. "
        "Bez grupy porównawczej zmiany nie można przypisać pilotażowi."
    )


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"rule": "both"}, "tie-rules-differ"),
        ({"min_strength": 3}, "tie-rules-differ"),
        ({"commune": "260205"}, "tie-rules-differ"),
        ({"rule": "as_said"}, "directedness-differs"),
    ],
)
def test_networks_of_different_rules_are_refused(options, code):
    with pytest.raises(ComparisonError, match=code) as caught:
        waves(wave("a", []), wave("b", [], **options))
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)


def test_networks_of_different_codebooks_are_refused():
    bodies = [Institution("a", "A")]
    one, other = (build(bodies, [], wave=Wave("w"), codebook=c) for c in ("generic", "kooperacja"))
    with pytest.raises(ComparisonError, match="codebooks-differ") as caught:
        waves(one, other)
    assert all(say_error(caught.value, lang) for lang in LANGUAGES)


def test_bare_and_empty_graphs():
    weak, strong = nx.Graph(), nx.Graph()
    weak.add_edge("a", "b", weight=1)
    strong.add_edge("a", "b", strength=2)
    assert waves(weak, strong).dyads["state"].tolist() == ["stronger"]
    nothing = waves(wave("a", [], bodies=()), wave("b", [], bodies=()))
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


def drawn(name, parts, rule):
    words, bodies, status = parts
    heard = [w for w in words if w[0] not in status]
    return wave(name, heard, bodies=tuple(sorted(bodies)), status=status, rule=rule)


@settings(max_examples=80, deadline=None)
@given(first=WAVES, second=WAVES, rule=st.sampled_from(RULES))
def test_parts_add_up_and_swapping_waves_turns_the_change_round(first, second, rule):
    before, after = drawn("a", first, rule), drawn("b", second, rule)
    forth, back = waves(before, after), waves(after, before)
    assert forth.counts.check
    assert forth.counts.stronger + forth.counts.weaker + forth.counts.unchanged == forth.counts.kept
    pairs = {frozenset((a, b)) for graph in (before, after) for a in graph for b in graph if a != b}
    assert forth.counts.dyads == len(pairs) * (2 if rule == "as_said" else 1)
    turned = {pair: TURNED.get(state, state) for pair, state in states(back.dyads).items()}
    assert states(forth.dyads) == turned
    assert (forth.joined, forth.left) == (back.left, back.joined)
    assert forth.reading is back.reading


@settings(max_examples=40, deadline=None)
@given(one=WAVES, rule=st.sampled_from(RULES))
def test_a_wave_against_itself_shows_no_change(one, rule):
    network = drawn("a", one, rule)
    counts = waves(network, network).counts
    assert (counts.gained, counts.lost, counts.stronger, counts.weaker) == (0, 0, 0, 0)
    assert counts.kept == counts.ties_before == counts.ties_after
