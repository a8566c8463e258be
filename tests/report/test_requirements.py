"""The chapters on the norm."""

from __future__ import annotations

BOGORIA = "261201"
LOPUSZNO = "260408"


def test_an_answer_has_a_word_and_a_sign(written):
    rules = written(BOGORIA).docx.tables[0]
    answers = {cell.text for row in rules.rows[1:] for cell in row.cells[1:3]}
    assert {
        "✓ spełniony",
        "½ częściowo spełniony",
        "✗ niespełniony",
        "? nie można ocenić",
    } == answers - {"– nie dotyczy"}


def test_gaps_come_first_then_what_is_unknown_resources_apart_and_what_is_met(written):
    titles = written(LOPUSZNO).headings(2)
    assert titles[:4] == [
        "Luki kooperacyjne: 6 par",
        "Nie wiadomo: 3 pary",
        "Luki zasobowe",
        "Spełnione: 21 par",
    ]


def test_required_ties_are_drawn_and_the_next_steps_named(written):
    report = written("261103", after="before")
    assert any("brakujące przerywaną linią" in line for line in report.captions("Rycina"))
    steps = report.chapter("Co zrobić najpierw")
    assert "GOPS – PCPR: spełnia cały wymóg R1" in steps
    assert "Pary, o których nic nie wiadomo, trzeba najpierw zapytać" in steps
