"""A legend explains what stands in the diagram, all of it and nothing else."""

import networkx as nx

from netmap.draw import layout, legend, legend_svg, scene
from netmap.model import Institution, Nomination, Origin, Wave
from netmap.network import Rule, build


def words(*scenes):
    return {group.title: [entry.text for entry in group.entries] for group in legend(*scenes)}


def test_a_legend_of_all_that_is_shown():
    bodies = [
        Institution("ops", "OPS", sector="social", tier="commune"),
        Institution("sr", "Sąd", sector="justice", tier="state"),
        Institution("gok", "GOK", tier="commune"),
    ]
    said = [
        Nomination("ops", "sr", "w", "information", strength=2),
        Nomination("ops", "gok", "w", "information", origin=Origin.WORKSHOP),
    ]
    network = build(bodies, said, wave=Wave("w"))
    assert words(scene(network, layout([network]), "pl")) == {
        "Sektor (barwa i litera)": [
            "pomoc i integracja społeczna",
            "wymiar sprawiedliwości",
            "nie podano",
        ],
        "Szczebel (kształt)": ["gmina", "administracja rządowa"],
        "Instytucja": ["brak odpowiedzi tej instytucji"],
        "Potwierdzenie więzi (rodzaj linii)": [
            "zgłoszona na spotkaniu",
            "jednostronna, druga strona się nie wypowiedziała",
        ],
        "Siła więzi (grubość linii)": ["2 – współdziałanie doraźne", "siły nie podano"],
    }


def test_two_waves_share_a_legend(waves):
    before, after = waves(12)
    places = layout([before, after])
    first = scene(before, places, "en", beside=[after])
    second = scene(after, places, "en", beside=[before])
    both = words(first, second)
    assert "not in this measurement" in both["Institution"]
    for title, entries in words(first).items():
        assert set(entries) <= set(both[title])


def test_arrows_are_explained(waves):
    network = waves(12, rule=Rule.AS_SAID)[0]
    told = words(scene(network, layout([network]), "en"))
    assert "arrow: from who named to who was named" in told["Confirmation of the tie (line type)"]


def test_a_bare_graph_needs_no_words_for_what_it_does_not_have():
    graph = nx.path_graph(3)
    assert words(scene(graph, layout([graph]), "en")) == {}
    nx.set_edge_attributes(graph, {(0, 1): 2, (1, 2): 7}, "weight")
    assert words(scene(graph, layout([graph]), "en")) == {
        "Strength of the tie (line width)": ["2", "7"]
    }


def test_the_legend_is_a_picture_of_its_own(waves):
    network = waves(12)[0]
    picture = legend_svg(scene(network, layout([network]), "pl"))
    assert 'aria-label="Legenda"' in picture
    assert "współdziałanie doraźne" in picture


def test_the_mark_of_the_silent_is_shown_as_the_crowd_wears_it(waves):
    network = waves(400)[0]
    told = words(scene(network, layout([network]), "pl", labels=False))["Instytucja"]
    assert told[-1] == "brak odpowiedzi tej instytucji (biały środek)"
    few = waves(12)[0]
    told = words(scene(few, layout([few]), "pl", labels=False))["Instytucja"]
    assert told == ["brak odpowiedzi tej instytucji"]
