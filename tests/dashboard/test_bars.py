"""Bars: as long as their numbers, with names that stay text."""

import xml.etree.ElementTree as ET

import pytest

from netmap.dashboard.bars import Bar, Key, bars_svg
from netmap.draw.lettering import text_width

SVG = "{http://www.w3.org/2000/svg}"


def _drawn(*bars):
    root = ET.fromstring(bars_svg(bars))
    texts = [text.text for text in root.iter(f"{SVG}text")]
    widths = [float(rect.get("width")) for rect in root.iter(f"{SVG}rect")][1:]
    return root, texts, widths


def test_lengths_follow_the_numbers():
    _, texts, widths = _drawn(Bar("OPS", 8, "8", "#123456"), Bar("SP", 4, "4", "#123456"))
    assert texts == ["OPS", "8", "SP", "4"]
    assert abs(widths[0] - 2 * widths[1]) < 0.05


def test_the_longest_name_and_number_stay_on_the_paper():
    root, _, widths = _drawn(Bar("Bardzo długa nazwa instytucji", 3, "3,14", "#000"))
    assert widths[0] < float(root.get("width"))


def test_names_are_text():
    _, texts, _ = _drawn(Bar("<b>&", 1, "1", "#000"))
    assert texts[0] == "<b>&"


def test_zeros_are_drawn_too():
    _, _, widths = _drawn(Bar("OPS", 0, "0", "#000"))
    assert widths == [0.5]


def test_a_line_shows_what_could_be_and_bars_leave_it_room():
    sure = Bar("GOPS", 8, "8", "#0072B2", 8, 8)
    assert "<line" not in bars_svg([sure])
    root = ET.fromstring(bars_svg([sure, Bar("SR", 2, "2", "#7B4FA3", 0, 10)]))
    assert len(list(root.iter(f"{SVG}line"))) == 6
    widths = [float(rect.get("width")) for rect in root.iter(f"{SVG}rect")][1:]
    assert widths[0] == pytest.approx(4 * widths[1], rel=0.01)
    ends = [float(line.get("x2")) for line in root.iter(f"{SVG}line")]
    left = [float(rect.get("x")) for rect in root.iter(f"{SVG}rect") if rect.get("x")]
    assert max(ends) - left[0] == pytest.approx(5 * widths[1], rel=0.01)


def test_colours_are_told_below_and_stay_on_the_paper():
    keys = [Key(f"sektor o dość długiej nazwie {n}", "#0072B2") for n in range(5)]
    bare, root = (ET.fromstring(bars_svg([Bar("OPS", 1, "1", "#000")], k)) for k in ((), keys))
    told = {text.text: text for text in root.iter(f"{SVG}text")}
    assert [key.name for key in keys] == [name for name in told if "sektor" in name]
    height = float(root.get("height"))
    assert height > float(bare.get("height"))
    for key in keys:
        assert float(bare.get("height")) < float(told[key.name].get("y")) < height
        wide = text_width(key.name, 13)
        assert float(told[key.name].get("x")) + wide < float(root.get("width"))
    assert len({told[key.name].get("y") for key in keys}) > 1
