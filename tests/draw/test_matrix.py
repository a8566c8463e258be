"""A matrix on paper: names of rows and columns, a sign in every cell that has a state, a legend of those used."""

import pytest
from defusedxml import ElementTree

from netmap.draw import ANSWERS, Matrix, figure_matrix
from netmap.draw.caption import Caption

WORDS = Caption("Tytuł", (), "opis", facts=("fakt",))


def texts(svg):
    return [node.text for node in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]  # fmt: skip


def test_cells_names_and_only_the_legend_that_is_needed():
    cells = {("a", "x"): "met", ("b", "y"): "unknown"}
    matrix = Matrix({"a": "Oksa", "b": "Mirzec"}, {"x": "R1", "y": "R2"}, cells, ANSWERS)
    told = texts(figure_matrix(matrix, WORDS, "pl"))
    assert {"Oksa", "Mirzec", "R1", "R2", "Tytuł", "fakt", "spełniony", "nie można ocenić"} <= set(told)  # fmt: skip
    assert told.count("✓") == told.count("?") == 2  # once in its cell, once in the legend
    assert "niespełniony" not in told


@pytest.mark.parametrize("many", [(0, 0), (30, 24), (1, 3)])
def test_thirty_communes_by_two_dozen_rules_fit(many):
    rows = {str(k): f"Gmina {k}" for k in range(many[0])}
    name = "Wymóg o tak długiej nazwie, że nie mieści się w dwóch wierszach nagłówka kolumny"
    columns = {str(k): f"R{k}. {name}" for k in range(many[1])}
    cells = {(r, c): "met" for r in rows for c in columns}
    svg = figure_matrix(Matrix(rows, columns, cells, ANSWERS), WORDS, "pl")
    root = ElementTree.fromstring(svg)
    width, height = float(root.get("width")), float(root.get("height"))
    places = [place for node in root.iter() if (place := node.get("transform"))]
    for place in places:
        x, y = map(float, place.split(")")[0].removeprefix("translate(").split(","))
        assert 0 <= x <= width
        assert 0 <= y <= height
    assert "…" in svg or not columns
