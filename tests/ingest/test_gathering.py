"""Notes on very many rows of a register are one note; of few rows, and of hand-made rosters, each row has its own."""

import pytest

LIST = "Nazwa jednostki;Kod gminy"


def noted(plan):
    return [f for f in plan.findings if "proposed" in f.code or "without-type" in f.code]


def test_what_was_filled_in_is_told_once_with_counts(desk):
    rows = [f"GOPS nr {n};260205" for n in range(30)] + [f"PCPR nr {n};260202" for n in range(5)]
    (finding,) = noted(desk.plan("\n".join((LIST, *rows))))
    assert (finding.code, finding.row) == ("sheet-register-proposed", None)
    assert "ośrodek pomocy społecznej: 30" in finding.say("pl")
    assert "Rows: 35." in finding.say("en")


def test_of_unknown_types_the_first_are_named(desk):
    rows = [f"Promyk {n};260205" for n in range(32)]
    (finding,) = noted(desk.plan("\n".join((LIST, *rows))))
    assert finding.code == "sheet-register-without-type"
    assert finding.params["names"].count("Promyk") == 20
    assert "i jeszcze 12 instytucji." in finding.say("pl")


@pytest.mark.parametrize(
    ("head", "n"), [(LIST, 20), ("id;nazwa;obszar", 30)], ids=["few", "no register"]
)
def test_few_rows_and_hand_made_rosters_are_told_row_by_row(desk, head, n):
    ids = head.startswith("id")
    rows = [f"{f'k{at};' if ids else ''}GOPS nr {at};260205" for at in range(n)]
    assert [f.code for f in noted(desk.plan("\n".join((head, *rows))))] == ["row-proposed"] * n
