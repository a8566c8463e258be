"""A network as it would be: what goes goes with its words, what is added stands, all else is as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.errors import UnknownIdError
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import RULES, AddedTie, TieRule, build, changed, first_layer, info

BODIES = [Institution(body, body) for body in "abcd"]


def network(words, rule="either_unless_denied", silent=(), **settings):
    said = [Nomination(s, t, "w", layer, strength=value) for s, t, layer, value in words]
    heard = [
        Response(b.id, "w", ResponseStatus.SILENT if b.id in silent else ResponseStatus.ANSWERED)
        for b in BODIES
    ]
    return build(BODIES, said, heard, wave=Wave("w"), rule=TieRule(rule, **settings))


def both(a, b, layer="meetings", value=4):
    return [(a, b, layer, value), (b, a, layer, value)]


def edges(graph):
    return {(s, t, k): data["strength"] for s, t, k, data in graph.edges(keys=True, data=True)}


def test_nothing_changed_is_the_same_network():
    graph = network([*both("a", "b"), ("b", "c", "referral", 2)], silent="d")
    after = changed(graph)
    assert edges(after) == edges(graph)
    assert dict(after.nodes(data=True)) == dict(graph.nodes(data=True))
    assert info(after) == info(graph)


def test_a_body_goes_with_its_ties_and_its_answer():
    graph = network([*both("a", "b"), *both("b", "c")])
    after = changed(graph, without=["b"])
    assert sorted(after) == ["a", "c", "d"]
    assert not after.edges
    assert info(after).answered == 3
    assert len(graph.edges) == 4


def test_an_added_tie_settles_what_one_side_denies():
    graph = network([("a", "b", "meetings", 3)])
    assert not graph.has_edge("a", "b")
    after = changed(graph, added=[AddedTie("b", "a", ("meetings",), 3)])
    assert after.edges["a", "b", "meetings"]["evidence"] == "declared_in_room"


@pytest.mark.parametrize("rule", RULES)
def test_an_added_tie_goes_both_ways_in_every_kind(rule):
    after = changed(network([], rule), added=[AddedTie("a", "b", ("referral", "information"), 2)])
    assert {k for k in edges(after) if k[0] == "a"} == {("a", "b", "referral"), ("a", "b", "information")}  # fmt: skip
    assert {k for k in edges(after) if k[0] == "b"} == {("b", "a", "referral"), ("b", "a", "information")}  # fmt: skip


def test_a_tie_is_never_made_weaker_and_reaches_what_the_rule_asks():
    graph = network(both("a", "b", value=5), min_strength=2)
    after = changed(graph, added=[AddedTie("a", "b", ("meetings",), 1), AddedTie("c", "d")])
    assert after.edges["a", "b", "meetings"]["strength"] == 5
    assert after.edges["c", "d", first_layer(graph)]["strength"] == 2


def test_a_closed_kind_leaves_the_others():
    graph = network([*both("a", "b"), *both("a", "b", "information")])
    after = changed(graph, closed=["meetings"], added=[AddedTie("c", "d", ("meetings",))])
    assert {key for _, _, key in after.edges(keys=True)} == {"information"}
    assert not after.has_edge("c", "d")


@pytest.mark.parametrize(
    "wrong", [{"without": ["x"]}, {"added": [AddedTie("a", "x")]}, {"closed": ["x"]}]
)
def test_what_is_not_there_is_refused(wrong):
    with pytest.raises(UnknownIdError):
        changed(network([]), **wrong)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_an_added_tie_only_adds(data):
    ends = st.sampled_from("abcd")
    word = st.tuples(
        ends, ends, st.sampled_from(("meetings", "referral")), st.sampled_from((0, 1, 3, 5))
    )
    words = data.draw(st.lists(word.filter(lambda w: w[0] != w[1]), max_size=8))
    rule, silent = data.draw(st.sampled_from(RULES)), data.draw(st.sets(ends))
    graph = network([w for w in words if w[0] not in silent], rule, silent)
    source, target = data.draw(st.permutations("abcd"))[:2]
    layer = data.draw(st.sampled_from(("meetings", "referral")))
    after = changed(graph, added=[AddedTie(source, target, (layer,), 2)])
    assert after.edges[source, target, layer]["strength"] >= 2
    now = edges(after)
    assert all(now.get(key, 0) >= strength for key, strength in edges(graph).items())
