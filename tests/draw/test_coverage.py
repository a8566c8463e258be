"""Matrices of coverage: a cell a state, the commune as a whole first, types of body where there are many."""

import pytest

from netmap.draw import (
    needs_matrix,
    providers_matrix,
    say_matrix,
    sectors_matrix,
    way_state,
    ways_matrix,
)
from netmap.draw.coverage import MOST_BODIES
from netmap.gaps import load_norm, ways
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import build

NORM = load_norm("liderzy-kooperacji")
PLACE = {"a": "Oksa"}


def made(*, schools=1, silent=()):
    """Make a commune: OPS – PCPR – police, schools nobody speaks of."""
    bodies = [
        Institution("o", "OPS", "OPS", "ops", "social", "commune"),
        Institution("p", "PCPR", "PCPR", "pcpr", "social", "county"),
        Institution("k", "Policja", "KPP", "police", "police", "state"),
        *(
            Institution(f"s{n}", f"SP {n}", f"SP {n}", "primary_school", "education", "commune")
            for n in range(schools)
        ),
    ]
    words = [
        Nomination(a, b, "w", "information", strength=4)
        for ends in (("o", "p"), ("p", "k"))
        for a, b in (ends, ends[::-1])
    ]
    said = {b.id: "silent" if b.id in silent else "answered" for b in bodies}
    answers = [Response(b, "w", ResponseStatus(status)) for b, status in said.items()]
    return build(bodies, words, answers, wave=Wave("w"))


def test_a_body_stands_so_many_steps_from_the_ops():
    cells = providers_matrix(made(), NORM, "pl").cells
    assert cells["o", "income"] == "steps_0"
    assert cells["p", "violence"] == "steps_1"
    assert cells["k", "violence"] == "steps_2"
    assert cells["s0", "schooling"] == "steps_far"
    assert cells["whole", "violence"] == "fragile"
    assert cells["whole", "work"] == "absent"


def test_what_hangs_on_the_silent_is_open():
    cells = providers_matrix(made(silent=["s0"]), NORM, "pl").cells
    assert cells["s0", "schooling"] == "steps_open"


def test_many_bodies_are_told_by_type():
    matrix = providers_matrix(made(schools=MOST_BODIES), NORM, "pl")
    assert matrix.rows["primary_school"] == f"szkoła podstawowa ({MOST_BODIES})"
    assert matrix.cells["primary_school", "schooling"] == "steps_far"
    assert len(matrix.rows) == 5


def test_communes_stand_side_by_side():
    networks = {"a": made(), "b": made(silent=["s0", "o"])}
    names = {"a": "Oksa", "b": "Mirzec"}
    sectors = sectors_matrix(networks, names, NORM, "pl").cells
    assert (sectors["a", "education"], sectors["b", "education"]) == ("untied", "unknown")
    assert sectors["a", "health"] == "absent"
    needs = needs_matrix(networks, names, NORM, "pl").cells
    assert (needs["a", "schooling"], needs["b", "schooling"]) == ("out_of_reach", "unknown")
    found = ways_matrix(networks, names, NORM, "pl")
    assert set(found.rows) == {"a", "b"}
    assert found.cells["a", "unemployment"] == "absent"


def test_a_way_breaks_for_want_of_a_tie_or_of_a_body():
    found = {way.id: way_state(way) for way in ways(made(), NORM)}
    assert found["violence"] == "missing"
    assert found["leaving_prison"] == "absent"


@pytest.mark.parametrize(("lang", "word"), [("pl", "luka zasobowa"), ("en", "resource gap")])
def test_a_matrix_is_said_row_by_row(lang, word):
    told = say_matrix(sectors_matrix({"a": made()}, PLACE, NORM, lang), lang)
    assert told.startswith("Oksa: ")
    assert word in told
