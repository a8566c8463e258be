"""A map for print: colours, names where there is room, the land round the communes."""

import itertools
import json
from xml.etree import ElementTree as ET

import pytest

from netmap.draw import Area, AreaMap, Caption, Mark, figure_areas
from netmap.errors import ExportError

WORDS = Caption("Mapa & tytuł", ("raz",), "opis", "przed", ("raz",))
MARKS = {"0": Mark("", "#fffbcc", "map-fifth-0"), "1": Mark("", "#2c5fa3", "map-fifth-4")}
SVG = "{http://www.w3.org/2000/svg}"


def box(x, y, size=0.2):
    ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
    return json.dumps({"type": "Polygon", "coordinates": [ring]})


AREAS = (
    Area("260101", "Oksa", box(20.0, 50.0), "0", "2 z 9 (22%)"),
    Area("260102", "Mnich <b>", box(20.2, 50.0), "1", "9 z 9 (100%)", is_open=True),
)


def drawn(areas=AREAS, lang="pl", size="a4-landscape", **beside):
    svg = figure_areas(
        AreaMap(areas, MARKS, heading="Udział", open_word="map-open", **beside),
        WORDS,
        lang,
        size=size,
    )
    return ET.fromstring(svg)


def texts(root):
    return [node.text for node in root.iter(f"{SVG}text")]


def fills(root):
    return [node.get("fill") for node in root.iter(f"{SVG}path")]


@pytest.mark.parametrize("size", ["a4-landscape", "a4-portrait", "screen", "report", "slide"])
def test_communes_bear_their_colour_name_and_words(size):
    root = drawn(size=size)
    told = texts(root)
    assert {"Mapa & tytuł", "Oksa", "Mnich <b>", "2 z 9 (22%)", "9 z 9 (100%)"} <= set(told)
    assert {"#fffbcc", "#2c5fa3", "url(#area-open)"} <= set(fills(root))
    assert {"poniżej 20%", "80% i więcej"} <= set(told)
    assert any("brakujące odpowiedzi" in one for one in told if one)


def test_what_no_commune_bears_is_in_no_legend():
    root = drawn((AREAS[0],))
    assert "80% i więcej" not in texts(root)
    assert "url(#area-open)" not in fills(root)


def test_few_communes_stand_in_their_county_and_what_is_outside_is_cut():
    around = {"260101": box(20.0, 50.0), "260109": box(19.4, 50.6), "999999": box(30, 60)}
    alone, beside = (
        drawn((AREAS[0],)),
        drawn((AREAS[0],), around=around, over={"2601": box(19.4, 50.0, 0.8)}),
    )
    pale = [node for node in beside.iter(f"{SVG}path") if node.get("fill") == "#f4f2ee"]
    assert len(pale) == 1
    assert any(node.get("stroke-dasharray") for node in beside.iter(f"{SVG}path"))
    assert span_of(beside) < span_of(alone)


def test_a_border_that_two_counties_share_is_drawn_once():
    over = {"2601": box(20.0, 50.0), "2602": box(20.2, 50.0)}
    root = drawn((AREAS[0],), over=over)
    (lines,) = [p.get("d") for p in root.iter(f"{SVG}path") if p.get("stroke-dasharray")]
    stretches = [
        frozenset(pair)
        for line in lines.split("M")[1:]
        for pair in itertools.pairwise(line.split("L"))
    ]
    assert len(stretches) == len(set(stretches)) == 7


def span_of(root):
    """Give how wide the commune is on paper."""
    path = next(node for node in root.iter(f"{SVG}path") if node.get("fill") == "#fffbcc")
    across = [float(point.split(",")[0]) for point in path.get("d").strip("MZ").split("L")]
    return max(across) - min(across)


def test_names_never_lie_on_one_another():
    many = [
        Area(f"2601{k:02d}", f"Gmina o długiej nazwie {k}", box(20 + k * 0.02, 50, 0.02), "0")
        for k in range(60)
    ]
    named = [t for t in texts(drawn(many)) if t and t.startswith("Gmina")]
    assert len(named) < 60


def test_a_size_nobody_knows_is_said():
    with pytest.raises(ExportError) as caught:
        drawn(size="plakat")
    assert caught.value.code == "figure-size"
