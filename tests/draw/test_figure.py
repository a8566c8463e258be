"""Figures for print: all the words, nothing over anything else, nothing off the page."""

from itertools import combinations, pairwise

import networkx as nx
import pytest
from defusedxml.ElementTree import fromstring

from netmap.draw import PAGES, figure, figure_pair, layout
from netmap.draw.lettering import text_width
from netmap.errors import ExportError
from netmap.i18n import say_error
from netmap.model import Institution, Wave
from netmap.network import Rule, build

SVG = "{http://www.w3.org/2000/svg}"
MADE = "2024-06-12"
LONG = "Sieć współpracy instytucji pomocy i integracji społecznej z podmiotami innych polityk sektorowych"


def texts(root):
    """Walk the page and give every line of text with its box; letters inside signs are left out."""

    def walk(node, x, y, size):
        if (move := node.get("transform")) is not None:
            dx, dy = map(float, move.removeprefix("translate(").removesuffix(")").split(","))
            x, y = x + dx, y + dy
        size = float(node.get("font-size", size))
        if node.tag == f"{SVG}text":
            yield from line(node, x, y, size)
        for child in node:
            yield from walk(child, x, y, size)

    def line(node, x, y, size):
        bold = node.get("font-weight") == "bold"
        if node.get("aria-hidden") and bold:
            return
        width = text_width(node.text, size, bold=bold)
        shift = {"middle": width / 2, "end": width}.get(node.get("text-anchor"), 0)
        left, base = x + float(node.get("x", 0)) - shift, y + float(node.get("y", 0))
        yield node.text, (left, base - 0.75 * size, left + width, base + 0.22 * size), size

    return list(walk(root, 0, 0, 12))


def check(picture, least=6.0):
    root = fromstring(picture)
    width, height = float(root.get("width")), float(root.get("height"))
    found = texts(root)
    for text, box, size in found:
        assert box[0] >= 0, text
        assert box[1] >= 0, text
        assert box[2] <= width, text
        assert box[3] <= height, text
        assert size >= least, text
    for (one, a, _), (two, b, _) in combinations(found, 2):
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart, (one, two)
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text, _, _ in found]


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("n", [0, 1, 2, 12, 60])
def test_nothing_overlaps_and_nothing_leaves_the_page(waves, n, size):
    before, after = waves(n) if n else [build([], [], wave=Wave("w", "Przed"))] * 2
    places = layout([before, after])
    check(figure(before, places, "pl", commune_name="Oksa", made_on=MADE, size=size))
    check(figure_pair(before, after, places, "pl", title=LONG, made_on=MADE, size=size))


def test_no_figure_leaves_without_its_words(waves):
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


def test_a_pair_names_both_waves_and_says_the_rule_once(waves):
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


def test_real_data_do_not_say_they_are_invented(waves):
    networks = waves(12, example=False)
    told = check(figure(networks[0], layout(networks), "pl", made_on=MADE))
    assert not any("zmyślone" in line for line in told)


def test_a_crowd_says_how_many_are_labelled(waves):
    networks = waves(150)
    told = " ".join(check(figure(networks[0], layout(networks), "pl", made_on=MADE)))
    assert "z 149 instytucji, na pozostałe podpisy nie ma miejsca" in told


def test_names_never_become_markup():
    bodies = [Institution("a", "</text><script>x</script>", "<b>&")]
    network = build(bodies, [], wave=Wave("w", "<i>"))
    told = check(figure(network, {}, "pl", title="<script>", commune_name="&", made_on=MADE))
    assert "<script>" in told
    assert "<b>&" in told


def test_a_bare_directed_graph_makes_a_figure():
    flow = nx.gn_graph(9, seed=1)
    told = check(figure(flow, layout([flow]), "en", made_on=MADE))
    assert any("with direction" in line for line in told)


def test_every_rule_makes_a_figure(waves):
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
