"""Which side of a matrix speaks."""

import pytest

from netmap.ingest.sides import columns_speak

NAMES = ["GOPS", "SP 1", "PCPR"]
CELLS = [["GOPS", "", 1, 4], ["SP 1", 2, "", ""], ["PCPR", 5, "", ""]]


@pytest.mark.parametrize(
    ("corner", "above", "beside"),
    [
        ("instytucja wskazywana ↓ / odpowiadająca →", [], []),
        ("odpowiadający → / wskazywany ↓", [], []),
        ("Do \\ Od", [], []),
        ("Oceniana instytucja", [], []),
        ("Partner", ["Respondenci"], []),
        ("", ["Kto odpowiada", "Instytucje odpowiadające"], []),
        ("", [], ["Instytucja wskazana"]),
    ],
)
def test_words_that_turn_a_matrix(corner, above, beside):
    assert columns_speak(corner, above, beside)


@pytest.mark.parametrize(
    ("corner", "above", "beside"),
    [
        ("", [], []),
        ("Instytucja", [], []),
        ("Od / Do", [], []),
        ("wskazujący (wiersz) / wskazywany (kolumna)", [], []),
        ("Respondent", ["Partnerzy"], []),
        ("", ["Odpowiedzi respondentów z 2024 r."], []),
        ("", ["Kto z kim współpracuje"], []),
        ("Partner", ["Partner"], []),
        ("", ["Wskazywani"], ["Wskazujący"]),
    ],
)
def test_words_that_leave_it_as_it_stands(corner, above, beside):
    assert not columns_speak(corner, above, beside)


@pytest.mark.parametrize(
    "rows",
    [
        [["oceniana ↓ / oceniająca →", *NAMES], *CELLS],
        [["", "Respondenci"], ["Oceniana instytucja", *NAMES], *CELLS],
        [["Badanie 2025"], ["Wskazany", *NAMES], *CELLS],
    ],
)
def test_a_matrix_whose_columns_speak_is_turned_and_it_is_said(roster, rows):
    plan = roster.plan(roster.xlsx({"A": rows}), wave="po", commune="260205")
    said = {
        (n.source, n.target): n.strength
        for n in (row.record for row in plan.rows if row.kind == "nomination")
    }
    assert said == {
        ("sp-oksa", "ops-oksa"): 1, ("pcpr", "ops-oksa"): 4, ("ops-oksa", "sp-oksa"): 2,
        ("ops-oksa", "pcpr"): 5,
    }  # fmt: skip
    assert "sheet-matrix-turned" in {finding.code for finding in plan.findings}
