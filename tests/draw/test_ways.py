"""The ways of cases on paper: a box a step, what joins two, what is not there, and the place where it breaks."""

import re

import pytest
from defusedxml import ElementTree

from netmap.draw import figure_ways, render_png, say_ways, way_rows
from netmap.errors import ExportError
from netmap.gaps import load_norm, ways
from netmap.model import Institution, Nomination, Wave
from netmap.network import build

NORM = load_norm("liderzy-kooperacji")


@pytest.fixture(scope="module")
def network():
    bodies = [
        Institution("o", "OPS <b>", "OPS", "ops", "social", "commune"),
        Institution("p", "PCPR", "PCPR", "pcpr", "social", "county"),
        Institution("r", "Sąd", "SR", "court", "justice", "state"),
        *(
            Institution(f"k{n}", "KPP", f"KPP {n:02}", "police", "police", "state")
            for n in range(40)
        ),
    ]
    both = [("k0", "o"), ("o", "p")]
    words = [
        Nomination(a, b, "w", "information", strength=4)
        for ends in both
        for a, b in (ends, ends[::-1])
    ]
    words += [Nomination("r", "o", "w", "information", strength=0)]
    return build(bodies, words, wave=Wave("w", "Fala"))


def drawn(network, lang="pl", **options):
    found = ways(network, NORM)
    return figure_ways(network, NORM, found, lang, made_on="2020-01-02", **options)


def texts(svg):
    nodes = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return [node.text.replace("\N{NO-BREAK SPACE}", " ") for node in nodes]


def test_every_kind_of_case_has_its_sentence_and_its_steps(network):
    told = texts(drawn(network, commune_name="Oksa"))
    assert "Drogi spraw: Oksa" in told
    sentences = [line for line in told if line.startswith("Przemoc w rodzinie: ")]
    assert len(sentences) == 1
    assert "PCPR" in told
    assert any(line.startswith("nie ma tu:") for line in told)
    assert any(re.search(r"\+\d+$", line) for line in told)  # how many more than the box holds


@pytest.mark.parametrize("size", ["a4-portrait", "a4-landscape", "report", "slide", "screen"])
def test_nothing_runs_off_the_page(network, size):
    svg = drawn(network, "en", size=size)
    height = float(re.search(r'height="([\d.]+)"', svg)[1])
    at = [float(y) for y in re.findall(r'transform="translate\([\d.]+,([\d.]+)\)"', svg)]
    assert max(at) < height
    assert render_png(svg, most_pixels=200_000).startswith(b"\x89PNG")


def test_a_size_nobody_knows_is_refused(network):
    with pytest.raises(ExportError):
        drawn(network, size="a9")


def test_the_ways_are_said_and_give_the_pairs_of_a_diagram(network):
    found = ways(network, NORM)
    violence = next(way for way in found if way.id == "violence")
    rows = way_rows(violence)
    states = {frozenset(ends): state for *ends, state, _ in rows.itertuples(index=False)}
    assert states[frozenset(("o", "p"))] == states[frozenset(("k0", "o"))] == "met"
    assert "Przemoc w rodzinie: " in say_ways(network, found, "pl")
