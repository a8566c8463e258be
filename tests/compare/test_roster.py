"""The same body under another id, and bodies that came, went or merged."""

import networkx as nx
import pytest

from netmap.compare import match_bodies


def bodies(*ids, **became):
    graph = nx.Graph()
    graph.add_nodes_from(ids)
    for body, heir in became.items():
        graph.nodes[body]["became"] = heir
    return graph


def test_same_ids_joined_and_left():
    found = match_bodies(bodies("a", "b", "x"), bodies("b", "a", "y"))
    assert found.shared == (("a", "a"), ("b", "b"))
    assert (found.joined, found.left, found.renamed) == (("y",), ("x",), ())
    assert not found.merged


@pytest.mark.parametrize(
    ("before", "same"),
    [
        (bodies("ops", "sp"), {"ops": "cus"}),
        (bodies("ops", "sp", ops="cus"), None),
        (bodies("ops", "sp"), {"ops": "mops", "mops": "cus"}),
    ],
)
def test_an_ops_that_became_a_cus_is_the_same_body(before, same):
    found = match_bodies(before, bodies("cus", "sp"), same)
    assert found.shared == (("ops", "cus"), ("sp", "sp"))
    assert found.renamed == (("ops", "cus"),)
    assert (found.joined, found.left) == ((), ())


def test_two_into_one_have_no_single_counterpart():
    found = match_bodies(bodies("a", "b"), bodies("c"), {"a": "c", "b": "c"})
    assert (found.shared, found.joined, found.left) == ((), ("c",), ("a", "b"))
    assert found.merged == {"a", "b", "c"}


def test_one_into_another_that_was_there_leaves_the_other_itself():
    found = match_bodies(bodies("a", "b"), bodies("b"), {"a": "b"})
    assert (found.shared, found.left, found.merged) == ((("b", "b"),), ("a",), {"a"})


@pytest.mark.parametrize("same", [{"a": "a"}, {"a": "b", "b": "a"}, {"a": "nowhere"}])
def test_an_heir_that_is_nowhere_is_no_heir(same):
    found = match_bodies(bodies("a"), bodies("z"), same)
    assert (found.joined, found.left) == (("z",), ("a",))
    assert not found.merged


def test_a_body_still_there_is_itself_whatever_is_said():
    assert match_bodies(bodies("a"), bodies("a", "b"), {"a": "b"}).shared == (("a", "a"),)


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("ops sp", "cus sp", {"ops": "cus"}),
        ("a b", "c", {"a": "c", "b": "c"}),
        ("a b", "b", {"a": "b"}),
        ("a b", "c d", {"a": "c", "b": "d"}),
        ("a", "a b", {"a": "b"}),
        ("a x", "c", {"a": "b", "b": "c"}),
    ],
)
def test_turned_round_the_waves_match_the_same_bodies(before, after, same):
    forth = match_bodies(bodies(*before.split()), bodies(*after.split()), same)
    back = match_bodies(bodies(*after.split()), bodies(*before.split()), same)
    assert sorted(pair[::-1] for pair in back.shared) == sorted(forth.shared)
    assert (back.joined, back.left, back.merged) == (forth.left, forth.joined, forth.merged)
