"""Every measure in a sentence: true to the network, in both languages, and honest where answers are missing."""

import re

import networkx as nx
import numpy as np
import pytest

from netmap.i18n import LANGUAGES, translator
from netmap.metrics import (
    MEASURES,
    Completions,
    core_periphery,
    ei_index_by_chance,
    needs_direction,
    ranges,
    say_first,
    say_measure,
    say_place,
    sureness,
)
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build

NEEDED = ("label", "short", "explain", "sentence", "formula", "avoid")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("measure", MEASURES.values(), ids=list(MEASURES))
def test_no_measure_without_all_its_words(measure, lang):
    say = translator(lang)
    assert [part for part in NEEDED if not say.has(f"measure-{measure.id}-{part}")] == []
    assert measure.avoid(lang).endswith(".")
    assert len(measure.formula(lang)) > 3
    assert say(f"measures-doc-range-{sureness(measure)}")


def star(*silent):
    """GOPS works with the school, PCPR and the court; whoever is silent has said nothing."""
    bodies = [
        Institution("ops", "GOPS Oksa", label="GOPS", sector="social", tier="commune"),
        Institution("school", "Szkoła", label="SP", sector="education", tier="commune"),
        Institution("pcpr", "PCPR", label="PCPR", sector="social", tier="county"),
        Institution("court", "Sąd", label="Sąd", sector="justice", tier="state"),
    ]
    pairs = [("ops", "school"), ("ops", "pcpr"), ("ops", "court")]
    both = [*pairs, *((b, a) for a, b in pairs)]
    words = [Nomination(a, b, "w", "information", strength=2) for a, b in both if a not in silent]
    answers = [
        Response(b.id, "w", ResponseStatus.SILENT if b.id in silent else ResponseStatus.ANSWERED)
        for b in bodies
    ]
    return build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule.EITHER))


def told(network, measure, lang):
    level = MEASURES[measure].level
    table = ranges(network, level, [measure], rng=np.random.default_rng(1))
    return say_measure(network, measure, lang, ranges=table)


def is_whole(sentence):
    broken = re.search(r"\{|\}|\bNone\b|\bnan\b|  ", sentence)
    return sentence.endswith((".", ")")) and not broken


ODD = {
    "nothing": nx.null_graph(),
    "one": nx.empty_graph(1),
    "apart": nx.empty_graph(2),
    "parts": nx.Graph({"a": ["b", "c"], "d": ["e"], "alone": []}),
    "kite": nx.krackhardt_kite_graph(),
    "one way": nx.DiGraph([("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]),
    "pairs for names": nx.grid_2d_graph(2, 2),
}


@pytest.mark.parametrize("name", ODD)
def test_every_measure_is_said_of_every_network(name):
    for measure in MEASURES:
        for lang in LANGUAGES:
            sentence = say_measure(ODD[name], measure, lang)
            assert is_whole(sentence), sentence


def test_every_measure_is_said_with_its_range():
    network = star("court")
    rng = np.random.default_rng(1)
    could_be = Completions(network, rng=rng, draws=0)
    for id_, measure in MEASURES.items():
        table = ranges(network, measure.level, [id_], rng=rng, completions=could_be)
        for lang in LANGUAGES:
            sentence = say_measure(network, id_, lang, ranges=table)
            assert is_whole(sentence), sentence


@pytest.mark.parametrize(
    ("measure", "polish", "english"),
    [
        ("node_degree",
         "Najwięcej partnerów ma GOPS: 3 z 3 możliwych. Bez tej instytucji sieć rozpada się na 3 części.",
         "GOPS has the most partners: 3 of 3 possible. Without this institution the network falls into 3 parts."),
        ("node_articulation",
         "Jedyny łącznik w swojej części sieci: GOPS. Bez tej instytucji ktoś traci drogę do reszty.",
         "The only link in its part of the network: GOPS. "
         "Without this institution somebody loses the way to the rest."),
        ("node_constraint",
         "Najbardziej zamknięte otoczenie ma GOPS: 0,33. Pod uwagę wzięto instytucje z co najmniej trzema partnerami "
         "(1 z 4); przy mniejszej liczbie wartość wynika z samej definicji.",
         "GOPS has the most closed surroundings: 0.33. Only institutions with three partners or more were considered "
         "(1 of 4); with fewer the value follows from the definition."),
        ("net_ties", "Instytucje łączą 3 więzi z 6 możliwych.", "3 ties join the institutions, of 6 possible."),
        ("net_density", "Istnieje 50% możliwych więzi: 3 z 6.", "50% of the possible ties exist: 3 of 6."),
        ("net_components",
         "Sieć stanowi jedną całość: od każdej instytucji da się dotrzeć do każdej innej.",
         "The network is in one piece: from every institution every other can be reached."),
        ("net_reciprocity", "Wzajemność: w tej sieci nie da się tego policzyć.",
         "Reciprocity: it cannot be computed in this network."),
        ("group_ei_index_sector", "Więzi między sektorami: 2 z 3, więc wskaźnik E–I wynosi 0,33.",
         "Ties between sectors: 2 of 3, so the E–I index is 0.33."),
    ],
)  # fmt: skip
def test_with_full_response(measure, polish, english):
    assert told(star(), measure, "pl") == polish
    assert told(star(), measure, "en") == english
    assert say_measure(star(), measure, "pl") == polish


@pytest.mark.parametrize(
    ("silent", "measure", "polish"),
    [
        (("court",), "node_degree",
         "Najwięcej partnerów ma GOPS: 3 z 3 możliwych. Bez tej instytucji sieć rozpada się na 3 części. "
         "Nie da się ustalić, kto jest pierwszy: może to być GOPS lub Sąd."),
        (("court",), "net_density",
         "Istnieje 50% możliwych więzi: 3 z 6. Brakuje odpowiedzi: po ich uzupełnieniu byłoby to od 50% do 83%."),
        (("ops", "school", "pcpr", "court"), "node_degree",
         "Liczba partnerów: każda instytucja ma tę samą wartość (0). "
         "Nie da się ustalić, kto jest pierwszy: może to być GOPS, PCPR, Sąd lub SP."),
        (("court",), "node_articulation",
         "Jedyny łącznik w swojej części sieci: GOPS. Bez tej instytucji ktoś traci drogę do reszty. "
         "Brakuje odpowiedzi: nie wiadomo, czy „tak”, czy „nie”, w przypadku: GOPS."),
    ],
)  # fmt: skip
def test_where_answers_are_missing_the_range_is_said(silent, measure, polish):
    assert told(star(*silent), measure, "pl") == polish


def test_a_simulated_range_says_so():
    bodies = [Institution(f"b{n}", f"B{n}") for n in range(7)]
    words = [Nomination("b0", f"b{n}", "w", "information", strength=1) for n in (1, 2, 3)]
    network = build(bodies, words, wave=Wave("w"), rule=TieRule(Rule.EITHER))
    assert "symulacja" in told(network, "net_centralization", "pl")
    assert "simulated" in told(network, "net_centralization", "en")


def test_without_ranges_missing_answers_are_named():
    assert say_measure(star("court"), "net_density", "pl").endswith(
        "Liczba odpowiedzi: 3 z 4, więc prawdziwa wartość może być inna."
    )
    quick = ranges(star("court"), "net", rng=np.random.default_rng(1), quick=True)
    assert "3 z 4" in say_measure(star("court"), "net_centralization", "pl", ranges=quick)


def test_a_sure_first_place_is_said():
    table = ranges(star("court"), "node", ["node_degree"], rng=np.random.default_rng(1))
    table.loc[("node_degree", "court"), ["rank_low", "rank_high"]] = (2, 4)
    assert (
        say_first(star("court"), table, "node_degree", "pl")
        == "Pierwsze miejsce jest pewne mimo braków."
    )


def test_a_first_place_that_only_trials_show_is_not_called_certain():
    table = ranges(star("court"), "node", ["node_degree"], rng=np.random.default_rng(1))
    table.loc[("node_degree", "court"), ["rank_low", "rank_high"]] = (2, 4)
    table["how"] = "simulated"
    assert (
        say_first(star("court"), table, "node_degree", "pl")
        == "W żadnej z prób pierwsze miejsce się nie zmieniło (symulacja; nie jest to pewność)."
    )


@pytest.mark.parametrize("measure", ["node_in_degree", "net_mutual", "net_hierarchy"])
def test_nothing_is_said_of_who_named_whom_where_ties_have_no_direction(measure):
    sentence = say_measure(nx.path_graph(3), measure, "pl")
    assert sentence.endswith("więzi nie mają tu kierunku, więc ta miara nic nie wnosi.")
    assert "kierunku" not in say_measure(nx.DiGraph([("a", "b")]), measure, "pl")


@pytest.mark.parametrize(
    ("many", "said"), [(6, "wchodzi w grę 6 instytucji"), (22, "wchodzą w grę 22 instytucje")]
)
def test_many_who_may_be_first_are_counted(many, said):
    bodies = [Institution(f"b{n:02}", f"B{n}") for n in range(many)]
    network = build(bodies, [], wave=Wave("w"), rule=TieRule(Rule.EITHER))
    table = ranges(network, "node", ["node_degree"], rng=np.random.default_rng(1))
    assert said in say_first(network, table, "node_degree", "pl")


def test_more_than_three_are_counted():
    circles = nx.disjoint_union_all([nx.complete_graph(4)] * 2 + [nx.star_graph(3)])
    sentence = say_measure(circles, "node_clustering", "en")
    assert sentence == "Ties among partners: 8 institutions have the highest value (100%)."


@pytest.mark.parametrize(("lang", "one", "range_"), [("pl", "2.", "1.–3."), ("en", "2", "1–3")])
def test_places(lang, one, range_):
    assert say_place(2, 2, lang) == one
    assert say_place(1, 3, lang) == range_
    assert say_place(float("nan"), float("nan"), lang) == "–"


@pytest.mark.parametrize(
    "measure", ["node_constraint", "node_efficiency", "node_hierarchy", "node_clustering"]
)
def test_nobody_is_named_for_having_few_partners(measure):
    kite = nx.krackhardt_kite_graph()  # 8 and 9 make its tail, with two partners and one
    said = say_measure(kite, measure, "pl")
    assert "Pod uwagę wzięto instytucje z co najmniej trzema partnerami (8 z 10)" in said
    path = say_measure(nx.path_graph(5), measure, "pl")
    assert "żadna instytucja nie ma co najmniej trzech partnerów" in path


def rated(*words):
    network = nx.DiGraph()
    network.add_weighted_edges_from(words, weight="strength")
    return network


def test_nobody_is_rated_highest_by_a_single_partner():
    """B has 5 from one partner alone, E 3 from three: only E is named."""
    few = rated(("a", "b", 5), ("a", "e", 3), ("c", "e", 3), ("d", "e", 3))
    for lang, considered in (("pl", "co najmniej trzech partnerów (1 z 5)"), ("en", "(1 of 5)")):
        said = say_measure(few, "node_value", lang)
        assert ": e (3)" in said.lower()
        assert considered in said
        assert "5)." not in said
    alone = say_measure(rated(("a", "b", 5), ("b", "a", 4)), "node_value", "pl")
    assert "opinia, a nie pozycja" in alone


def test_a_core_that_hardly_is_one_is_not_named_without_a_word_on_it():
    ring = nx.cycle_graph(12)
    assert core_periphery(ring).fit < 0.5
    assert "poniżej 0,5 rdzenia właściwie nie ma" in say_measure(ring, "node_core", "pl")
    assert "only to a degree of" in say_measure(ring, "net_core_fit", "en")
    star = nx.star_graph(5)
    assert say_measure(star, "node_core", "en") == "In the core of the network: 0."
    assert "only" not in say_measure(star, "net_core_fit", "en")


def test_circles_that_are_not_clear_or_not_the_same_are_called_so():
    pieces = nx.ring_of_cliques(4, 5)
    assert "od 0,3 mówi się o wyraźnym podziale" in say_measure(pieces, "net_modularity", "pl")
    assert "prawie ten sam" in say_measure(pieces, "net_community_stability", "pl")
    square = nx.grid_2d_graph(2, 2)  # two ways to part it, equally good
    assert "below 0.3" in say_measure(square, "net_modularity", "en")
    assert "do not show circles as a fact" in say_measure(square, "net_community_stability", "en")


@pytest.mark.parametrize(
    ("inside", "between", "words"),
    [
        (0.9, 0.05, "less often than by chance"),
        (0.05, 0.9, "more often than by chance"),
        (0.4, 0.4, "no different"),
    ],
)
def test_ties_across_groups_are_said_beside_chance(inside, between, words):
    network = nx.stochastic_block_model([8, 8], [[inside, between], [between, inside]], seed=3)
    nx.set_node_attributes(network, {body: str(body // 8) for body in network}, "sector")
    found = ei_index_by_chance(network, "sector", rng=np.random.default_rng(1))
    said = say_measure(network, "group_ei_expected_sector", "en")
    assert words in said
    assert f"in this network it is {found['ei_index']:.2f}".replace("-", "\N{MINUS SIGN}") in said


def test_threes_with_one_way_ties_say_nothing_where_ties_have_no_direction():
    undirected = nx.path_graph(4)
    said = say_measure(undirected, "net_triad_021D", "pl")
    assert "więzi nie mają tu kierunku" in said
    assert not needs_direction(MEASURES["net_triad_201"])
    assert say_measure(undirected, "net_triad_201", "en").endswith(": 2.")
    assert say_measure(nx.DiGraph([(0, 1), (0, 2)]), "net_triad_021D", "en").endswith(": 1.")


def test_a_tail_is_not_the_most_closed():
    kite = nx.krackhardt_kite_graph()
    assert MEASURES["node_constraint"].fn(kite).idxmax() == 9
    assert ": 9" not in say_measure(kite, "node_constraint", "en")
    assert " 9 " not in say_measure(kite, "node_constraint", "pl")


def test_a_simulation_is_called_one_and_no_bound():
    bodies = [Institution(b, b) for b in "abcdefg"]
    words = [Nomination(a, b, "w", "information") for a, b in ("ab", "bc", "cd", "da", "ac")]
    answers = [Response(b, "w", ResponseStatus.SILENT) for b in "fg"]
    network = build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule.EITHER))
    table = ranges(network, "node", ["node_betweenness"], rng=np.random.default_rng(1))
    assert set(table["how"]) == {"simulated"}
    said = say_measure(network, "node_betweenness", "pl", ranges=table)
    assert "symulacja" in said
    assert "co najmniej" not in said


def test_a_simulated_place_is_marked():
    assert say_place(1, 3, "pl", simulated=True) == "~1.–3."
    assert say_place(2, 2, "en", simulated=True) == "~2"
