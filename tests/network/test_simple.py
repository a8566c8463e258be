"""A network looked at more simply: one tie a pair, what it is of, its layers."""

import networkx as nx

from netmap.model import Institution, Nomination, ResponseStatus, Wave
from netmap.network import Rule, build, info, simple

WAVE = Wave("before", date="2019-05-31")
BODIES = [Institution(body, body.upper()) for body in ("ops", "pcpr", "school", "court")]


def said(source, target, strength=None, *, layer="information", **more):
    return Nomination(source, target, "before", layer, strength=strength, **more)


def test_simple_merges_layers_and_keeps_isolates():
    words = [said("ops", "pcpr", 2), said("ops", "pcpr", 4, layer="meetings")]
    flat = simple(build(BODIES, words, wave=WAVE, rule="either"))
    assert not flat.is_directed()
    assert flat.edges["ops", "pcpr"] == {"strength": 4, "layers": 2}
    assert set(flat) == {"ops", "pcpr", "school", "court"}
    bare = nx.DiGraph([(1, "a"), (1, 1)])
    assert simple(bare).is_directed()
    assert list(simple(bare).edges) == [(1, "a")]


def test_simple_keeps_the_direction_of_what_was_said():
    words = [said("ops", "pcpr", 4), said("pcpr", "ops", 2)]
    flat = simple(build(BODIES, words, wave=WAVE, rule="as_said"))
    assert flat.is_directed()
    assert flat.edges["ops", "pcpr"]["strength"] == 4
    assert flat.edges["pcpr", "ops"]["strength"] == 2


def test_simple_leaves_the_network_as_it_was():
    network = build(BODIES, [said("ops", "pcpr", 2)], wave=WAVE, rule="either")
    before = nx.to_dict_of_dicts(network)
    flat = simple(network)
    flat.add_edge("school", "court")
    assert nx.to_dict_of_dicts(network) == before
    assert info(flat) is info(network)


def test_a_bare_graph_takes_its_weight_for_strength():
    bare = nx.MultiGraph()
    bare.add_edge("a", "b", weight=2)
    bare.add_edge("a", "b", weight=5)
    bare.add_edge("b", "c")
    flat = simple(bare)
    assert {frozenset(e[:2]): e[2] for e in flat.edges(data="strength")} == {
        frozenset("ab"): 5,
        frozenset("bc"): 1,
    }


def test_a_graph_of_anybody_is_of_no_wave_and_all_of_it_was_heard():
    about = info(nx.path_graph(3))
    assert about.rule.rule is Rule.AS_SAID
    assert about.wave.id == ""
    assert set(about.responses.values()) == {ResponseStatus.ANSWERED}
    assert about.response == 1
