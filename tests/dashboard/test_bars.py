"""Bars: as long as their numbers, with names that stay text."""

import xml.etree.ElementTree as ET

from netmap.dashboard.bars import Bar, bars_svg

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
