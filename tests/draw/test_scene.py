"""What a diagram shows: places, looks, one line a pair."""

import networkx as nx
import pytest

from netmap.draw import Frame, layout, scene
from netmap.model import Institution, Nomination, Origin, Wave
from netmap.network import Rule, TieRule, build

BODIES = [
    Institution("ops", "Ośrodek", "OPS", "ops", "social", "commune"),
    Institution("court", "Sąd", "Sąd", "court", "justice", "state"),
    Institution("gok", "GOK"),
]


def said(source, target, layer="information", strength=None, **more):
    return Nomination(source, target, "w", layer, strength=strength, **more)


def drawn(*nominations, rule=Rule.EITHER, layers=(), bodies=BODIES, **options):
    network = build(bodies, nominations, wave=Wave("w"), rule=TieRule(rule, layers))
    return scene(network, layout([network]), "pl", **options)


def test_a_body_wears_the_colour_and_letter_of_its_sector_and_the_shape_of_its_tier():
    found = {body.id: body for body in drawn().bodies}
    assert (found["court"].color, found["court"].letter) == ("#7B4FA3", "Są")
    assert found["court"].shape == "diamond"
    assert (found["gok"].letter, found["gok"].shape) == ("", "circle")


def test_a_body_is_read_aloud_with_all_that_its_sign_shows():
    found = {body.id: body for body in drawn(said("ops", "court", strength=3)).bodies}
    assert found["ops"].aria == (
        "OPS: Ośrodek; sektor: pomoc i integracja społeczna; szczebel: gmina; 1 partner; "
        "odpowiedziała w badaniu"
    )
    assert found["court"].aria.endswith("1 partner; nie odpowiedziała")
    assert not found["court"].heard


def test_a_pair_is_one_line_with_the_strongest_word_and_the_firmest_evidence():
    scene_ = drawn(
        said("ops", "court", strength=2),
        said("court", "ops", strength=2),
        said("ops", "court", "referral", strength=4),
    )
    (tie,) = scene_.ties
    assert {tie.source, tie.target} == {"ops", "court"}
    assert (tie.strength, tie.evidence, tie.arrows) == (4, "confirmed", 0)
    assert tie.layers == ("information", "referral")
    assert tie.step.label == "4 – partnerstwo"


def test_one_layer_wears_its_colour_and_several_are_neutral():
    one = drawn(said("ops", "court", "referral"))
    two = drawn(said("ops", "court", "referral"), said("ops", "gok"))
    assert one.color == "#A0410D"
    assert two.color == "#5c5c5c"


def test_strength_that_nobody_gave_is_not_shown_as_one():
    (tie,) = drawn(said("ops", "court")).ties
    assert not tie.stated
    (tie,) = drawn(said("ops", "court"), said("ops", "court", "referral", 2)).ties
    assert tie.stated


def test_arrows_only_as_said():
    words = [said("court", "ops"), said("ops", "gok"), said("gok", "ops")]
    assert all(tie.arrows == 0 for tie in drawn(*words).ties)
    arrows = {(t.source, t.target): t.arrows for t in drawn(*words, rule=Rule.AS_SAID).ties}
    assert arrows == {("court", "ops"): 1, ("gok", "ops"): 2}


def test_every_evidence_state_is_carried():
    words = [
        said("ops", "court", strength=1, origin=Origin.WORKSHOP),
        said("ops", "gok", strength=1, origin=Origin.REGISTER),
    ]
    assert {t.evidence for t in drawn(*words).ties} == {"declared_in_room", "register_only"}


def test_no_body_moves_between_waves_and_missing_ones_are_ghosts(waves):
    before, after = waves(12)
    places = layout([before, after])
    first = scene(before, places, "pl", beside=[after])
    second = scene(after, places, "pl", beside=[before])
    at = {body.id: (body.x, body.y) for body in first.bodies}
    assert at == {body.id: (body.x, body.y) for body in second.bodies}
    assert {body.id for body in first.bodies if body.ghost} == set(after) - set(before)
    assert {body.id for body in first.present} == set(before)


def test_the_tie_rule_moves_nobody(waves):
    loose, strict = waves(12, rule=Rule.EITHER)[0], waves(12, rule=Rule.BOTH)[0]
    places = layout([loose, strict])
    at = [{b.id: (b.x, b.y) for b in scene(g, places, "pl").bodies} for g in (loose, strict)]
    assert at[0] == at[1]
    assert len(scene(strict, places, "pl").ties) < len(scene(loose, places, "pl").ties)


@pytest.mark.parametrize("frame", [Frame(1000, 600), Frame(300, 500, 7, 7)])
@pytest.mark.parametrize("n", [1, 2, 5, 40])
def test_everybody_stands_inside_the_frame(waves, n, frame):
    networks = waves(n)
    for body in scene(networks[0], layout(networks), "pl", frame=frame).bodies:
        assert 1.6 * body.r < body.x < frame.width - 1.6 * body.r
        assert 1.6 * body.r < body.y < frame.height - 1.6 * body.r


def test_a_body_without_a_place_gets_one():
    network = build(BODIES, [said("ops", "court")], wave=Wave("w"))
    assert len(scene(network, {}, "pl").bodies) == 3


def test_a_bare_graph_can_be_drawn():
    karate = nx.karate_club_graph()
    found = scene(karate, layout([karate]), "en")
    assert (len(found.bodies), len(found.ties)) == (34, 78)
    assert all(body.heard for body in found.bodies)
    assert "16 partners" in {b.id: b.aria for b in found.bodies}["0"]
    flow = nx.DiGraph([("a", "b"), ("b", "a"), ("b", "c")])
    assert sorted(t.arrows for t in scene(flow, layout([flow]), "en").ties) == [1, 2]


def test_drawing_changes_nothing(waves):
    network = waves(12)[0]
    nodes, edges = dict(network.nodes(data=True)), list(network.edges(data=True))
    scene(nx.freeze(network), layout([network]), "pl")
    assert (dict(network.nodes(data=True)), list(network.edges(data=True))) == (nodes, edges)


def test_signs_that_stand_near_one_another_shrink_so_that_they_do_not_touch():
    places = {f"b{k}": (40.0 * (k % 9), 40.0 * (k // 9)) for k in range(81)} | {"far": (1400, 900)}
    hub = nx.star_graph([f"b{k}" for k in (0, *range(2, 81), 1)])
    hub.add_node("far")
    found = {body.id: body for body in scene(hub, places, "pl", labels=False).bodies}
    hub_sign, beside = found["b0"], found["b1"]
    assert hub_sign.r > beside.r
    assert abs(beside.x - hub_sign.x) > hub_sign.r + beside.r


def test_a_list_of_ties_shows_nobody_as_silent():
    words = [Nomination("ops", "gok", "w", "tie", strength=2)]
    network = build(BODIES, words, wave=Wave("w"), codebook="generic")
    assert [tie.evidence for tie in scene(network, layout([network]), "pl").ties] == [""]
