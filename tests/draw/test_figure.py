"""Figures for print: all the words, nothing over anything else, nothing off the page."""

from itertools import pairwise

import networkx as nx
import pytest
from defusedxml.ElementTree import fromstring

from netmap.draw import PAGES, figure, figure_pair, layout
from netmap.errors import ExportError
from netmap.i18n import say_error
from netmap.model import Institution, Wave
from netmap.network import Rule, build

SVG = "{http://www.w3.org/2000/svg}"
MADE = "2024-06-12"
LONG = "Sieć współpracy instytucji pomocy i integracji społecznej z podmiotami innych polityk sektorowych"


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("n", [0, 1, 2, 12, 60])
def test_nothing_overlaps_and_nothing_leaves_the_page(waves, n, size, check):
    before, after = waves(n) if n else [build([], [], wave=Wave("w", "Przed"))] * 2
    places = layout([before, after])
    check(figure(before, places, "pl", commune_name="Oksa", made_on=MADE, size=size))
    check(figure_pair(before, after, places, "pl", title=LONG, made_on=MADE, size=size))


def test_no_figure_leaves_without_its_words(waves, check):
    networks = waves(12)
    told = " ".join(check(figure(networks[0], layout(networks), "pl", made_on=MADE)))
    for words in (
        "Sieć współpracy instytucji",
        "Przed pilotażem (31.05.2019)",
        "dane przykładowe, zmyślone",
        "11 instytucji",
        "Odpowiedzi: 9 z 11 (82%)",
        "Więź: wystarczy wskazanie jednej strony",
        "Sporządzono 12.06.2024",
        "Sektor (barwa i litera)",
        "potwierdzona przez obie strony",
    ):
        assert words in told


def test_a_pair_names_both_waves_and_says_the_rule_once(waves, check):
    networks = waves(12)
    told = check(figure_pair(*networks, layout(networks), "en", made_on=MADE))
    assert told.count("Przed pilotażem (31 May 2019)") == 1
    assert told.count("Po pilotażu (15 Mar 2021)") == 1
    assert sum(line.startswith("Tie:") for line in told) == 1
    assert "example data, invented" in told


def test_a_pair_puts_every_body_in_the_same_place(waves):
    networks = waves(12)
    root = fromstring(figure_pair(*networks, layout(networks), "pl", made_on=MADE))
    panels = [g for g in root.iter(f"{SVG}g") if g.get("class") == "bodies"]
    places = [sorted(g.get("transform") for g in panel) for panel in panels]
    assert all(a == b for a, b in pairwise(places))


def test_real_data_do_not_say_they_are_invented(waves, check):
    networks = waves(12, example=False)
    told = check(figure(networks[0], layout(networks), "pl", made_on=MADE))
    assert not any("zmyślone" in line for line in told)


def test_a_crowd_says_how_many_are_labelled(waves, check):
    networks = waves(150)
    told = " ".join(check(figure(networks[0], layout(networks), "pl", made_on=MADE)))
    assert "z 149 instytucji, na pozostałe podpisy nie ma miejsca" in told


def test_names_never_become_markup(check):
    bodies = [Institution("a", "</text><script>x</script>", "<b>&")]
    network = build(bodies, [], wave=Wave("w", "<i>"))
    told = check(figure(network, {}, "pl", title="<script>", commune_name="&", made_on=MADE))
    assert "<script>" in told
    assert "<b>&" in told


def test_a_bare_directed_graph_makes_a_figure(check):
    flow = nx.gn_graph(9, seed=1)
    told = check(figure(flow, layout([flow]), "en", made_on=MADE))
    assert any("with direction" in line for line in told)


def test_every_rule_makes_a_figure(waves, check):
    for rule in Rule:
        networks = waves(8, rule=rule)
        check(figure(networks[0], layout(networks), "en", made_on=MADE))


def test_the_same_data_make_the_same_figure(waves):
    made = set()
    for _ in range(2):
        networks = waves(20)
        made.add(figure(networks[0], layout(networks), "pl", made_on=MADE))
    assert len(made) == 1


def test_an_unknown_size_is_said():
    with pytest.raises(ExportError) as raised:
        figure(nx.Graph(), {}, "pl", made_on=MADE, size="a0")
    assert "a0" in say_error(raised.value, "pl")
