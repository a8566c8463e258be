"""Every structure on every tiny network, in both languages; and what each finds, solved by hand."""

import math

import networkx as nx
import pytest

from netmap.i18n import LANGUAGES
from netmap.metrics import STRUCTURES, Cell, say_structure, structure_of
from tests.metrics.conftest import built

NETWORKS = {
    "star": nx.star_graph(["GOPS", "SP", "GOK", "KP"]),
    "barbell": nx.barbell_graph(5, 0),
}


def of(structure, network):
    return structure_of(network, structure)


def rows(found, sheet):
    one = next(s for s in found.sheets if s.id == sheet)
    assert list(one.rows.columns) == list(one.cells)
    return one.rows.to_dict("records")


def facts(found):
    return {name: value for name, (_, value) in found.facts.items()}


@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_structure_is_said_of_every_network(tiny, structure, lang):
    found = of(structure, tiny)
    said = say_structure(tiny, structure, found, lang)
    assert said
    assert "{" not in said
    assert "nan" not in said
    assert bool(found.facts) == bool(found.sheets)
    for sheet in found.sheets:
        assert set(sheet.grid or ()) <= set(sheet.cells)
        assert list(sheet.rows.columns) == list(sheet.cells)


@pytest.mark.parametrize("structure", STRUCTURES)
def test_every_structure_has_its_words(structure):
    one = STRUCTURES[structure]
    assert one.id == structure
    for lang in LANGUAGES:
        told = [one.text(what, lang) for what in ("label", "short", "explain", "formula", "avoid")]
        assert len(set(told)) == 5


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_network_that_is_too_large_says_so(lang):
    large = nx.empty_graph(STRUCTURES["key_players_fragment"].largest + 1)
    assert of("key_players_fragment", large) is None
    assert "120" in say_structure(large, "key_players_fragment", None, lang)


def test_without_the_middle_a_star_falls_apart():
    found = of("key_players_fragment", NETWORKS["star"])
    first = rows(found, "key_players")[0]
    assert first["members"] == ("GOPS",)
    assert (first["value"], first["parts"], first["exact"]) == (1.0, 3, True)
    said = say_structure(NETWORKS["star"], "key_players_fragment", found, "pl")
    assert "Sprawdzono wszystkie takie zestawy" in said
    assert "(teraz odrębnych części jest 1)" in said


def test_a_set_that_may_not_be_the_best_is_said_to_be_so():
    many = nx.gnp_random_graph(70, 0.05, seed=2)
    found = of("key_players_fragment", many)
    pair = rows(found, "key_players")[1]
    assert (pair["exact"], pair["equally_good"]) == (False, None)
    assert "może istnieć lepszy zestaw" in say_structure(many, "key_players_fragment", found, "pl")


def test_who_reaches_all_is_counted_by_partners():
    found = of("key_players_reach", NETWORKS["barbell"])
    single, pair, _ = rows(found, "key_players")
    assert (single["direct"], single["others"]) == (5, 9)
    assert (pair["direct"], pair["others"], pair["value"]) == (8, 8, 1.0)


def test_the_core_of_a_star_and_its_ties():
    found = of("core_periphery", NETWORKS["star"])
    core, between, periphery = rows(found, "core")
    assert core["members"] == ("GOPS",)
    assert (between["ties"], between["possible"], between["share"]) == (3, 3, 1.0)
    assert (periphery["ties"], periphery["possible"]) == (0, 3)
    assert facts(found)["clear"] is True


def test_a_weak_core_is_not_called_one():
    ring = nx.cycle_graph(8)
    found = of("core_periphery", ring)
    assert facts(found)["clear"] is False
    assert "nie ma wyraźnego rdzenia" in say_structure(ring, "core_periphery", found, "pl")


def test_mixing_counts_a_tie_once_and_says_what_silence_leaves_open():
    network = built("either")
    found = of("mixing_sector", network)
    fields = {(row["source"], row["target"]): row for row in rows(found, "mixing_sector")}
    inside, across = fields["social", "social"], fields["education", "social"]
    assert (inside["ties"], inside["possible"], inside["share"]) == (1, 1, 1.0)
    assert (across["ties"], across["possible"]) == (1, 2)
    assert (across["least"], across["most"]) == (
        1,
        2,
    )  # PCPR is silent: it may still name the school
    assert across["against_chance"] == pytest.approx((1 / 2) / (3 / 10))
    assert across == fields["social", "education"] | {"source": "education", "target": "social"}


def test_two_cliques_are_two_circles_and_sure():
    found = of("circles", NETWORKS["barbell"])
    assert [row["circles"] for row in rows(found, "methods")] == [2, 2]
    assert [row["stability"] for row in rows(found, "methods")] == [1.0, 1.0]
    assert rows(found, "circles_leiden")[0]["members"] == (0, 1, 2, 3, 4)
    assert facts(found)["clear"] is True


def test_large_networks_are_parted_by_leiden_only():
    cliques = nx.connected_caveman_graph(70, 9)
    found = of("circles", cliques)
    (row,) = rows(found, "methods")
    assert (row["method"], row["circles"]) == ("leiden", 70)
    assert [sheet.id for sheet in found.sheets] == ["methods", "circles_leiden"]
    said = {lang: say_structure(cliques, "circles", found, lang) for lang in ("pl", "en")}
    assert "według metody Leiden: 70" in said["pl"]
    assert "by Leiden: 70" in said["en"]


def test_circles_that_come_back_but_are_not_clear_are_not_to_be_quoted():
    tangle = nx.barbell_graph(4, 0)
    tangle.add_edges_from([(0, 5), (1, 6), (2, 7), (0, 6)])
    found = of("circles", tangle)
    assert all(
        row["stability"] >= 0.9 and row["modularity"] < 0.3 for row in rows(found, "methods")
    )
    assert "poniżej 0,3), więc nie należy przytaczać" in say_structure(
        tangle, "circles", found, "pl"
    )
    assert "so do not quote who" in say_structure(tangle, "circles", found, "en")


def test_circles_by_chance_are_not_to_be_quoted():
    network = nx.gnp_random_graph(40, 0.15, seed=4)
    found = of("circles", network)
    assert facts(found)["clear"] is False
    assert "nie należy przytaczać" in say_structure(network, "circles", found, "pl")


def test_blocks_of_two_sides_and_their_image():
    found = of("blocks", nx.complete_bipartite_graph(2, 3))
    assert [row["members"] for row in rows(found, "blocks")] == [(0, 1), (2, 3, 4)]
    image = {(row["source"], row["target"]): row for row in rows(found, "reduced_image")}
    assert (image[1, 2]["share"], image[1, 2]["dense"]) == (1.0, True)
    assert (image[1, 1]["share"], image[1, 1]["dense"]) == (0.0, False)
    first = rows(found, "most_alike")[0]
    assert (first["members"], first["correlation"], first["differing"]) == ((2, 3), 1.0, 0)


def test_kinds_of_tie_are_counted_and_correlated():
    network = nx.MultiGraph(
        [("a", "b", {"layer": "x"}), ("a", "b", {"layer": "y"}), ("b", "c", {"layer": "y"})]
    )
    found = of("layers", network)
    counts = [(row["layer"], row["ties"], row["share"]) for row in rows(found, "layers")]
    assert counts == [("x", 1, 0.5), ("y", 2, 1.0)]
    assert [(row["kinds"], row["ties"]) for row in rows(found, "layers_a_tie")] == [(1, 1), (2, 1)]
    assert found.facts["correlation"] == (Cell.NUMBER, 0.5)


def test_a_sample_says_its_error_and_a_small_network_has_none():
    small = of("most_between", NETWORKS["star"])
    assert facts(small)["exact"] is True
    assert rows(small, "most_between")[0]["bound"] == 0
    large = nx.barabasi_albert_graph(400, 2, seed=1)
    found = of("most_between", large)
    told = facts(found)
    assert (told["exact"], told["sources"], told["bodies"]) == (False, 256, 400)
    assert told["bound"] > told["standard_error"] > 0
    assert "256 z 400" in say_structure(large, "most_between", found, "pl")


def test_labels_that_several_wear_are_told_apart():
    network = nx.Graph([(1, 2), (3, 4)])
    for body, place in enumerate(("Oksie", "Oksie", "Bogorii", "Bogorii"), 1):
        network.nodes[body].update(label="GOPS" if body % 2 else "SP", name=f"GOPS w {place}")
    said = say_structure(network, "key_players_reach", of("key_players_reach", network), "pl")
    assert "GOPS w Bogorii i GOPS w Oksie" in said


def test_bounds_of_mixing_are_left_out_of_a_large_network():
    large = nx.path_graph(700)
    nx.set_node_attributes(large, {node: "ab"[node % 2] for node in large}, "sector")
    first = rows(of("mixing_sector", large), "mixing_sector")[0]
    assert first["ties"] == 0
    assert math.isnan(first["least"])
