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


def test_short_heads_stand_upright_and_are_said_in_a_key_with_totals():
    cells = {("a", "x"): "met", ("sum", "x"): "partly"}
    matrix = Matrix(
        {"sum": "Razem", "a": "Oksa"},
        {"x": "R1"},
        cells,
        ANSWERS,
        key={"x": "OPS i PCPR współpracują"},
        key_title="Wymogi",
        totals={"a": "1 z 1"},
        totals_head="Spełnione",
        first="sum",
    )
    svg = figure_matrix(matrix, WORDS, "pl")
    told = texts(svg)
    assert {"OPS i PCPR współpracują", "Wymogi", "1 z 1", "Spełnione", "Razem"} <= set(told)
    assert told.count("R1") == 2  # at the head of its column, and in the key
    assert "rotate" not in svg


def test_sixty_rows_end_above_the_legend():
    rows = {str(k): f"Instytucja {k}" for k in range(60)}
    columns = {str(k): f"potrzeba {k}" for k in range(12)}
    cells = {(r, c): "met" for r in rows for c in columns}
    matrix = Matrix(rows, columns, cells, ANSWERS)
    root = ElementTree.fromstring(figure_matrix(matrix, WORDS, "pl", size="a4-portrait"))
    parts = [node for node in root if node.tag.endswith("}g")]
    tops = [float(node.get("transform").split(",")[1].rstrip(")")) for node in parts]
    within = [
        node for node in parts[1].iter() if node.get("transform", "").startswith("translate(0,")
    ]
    last = max(float(node.get("transform").split(",")[1].split(")")[0]) for node in within)
    assert tops[1] + last < tops[2]
