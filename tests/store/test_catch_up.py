"""What brings a graph from an earlier entry to now; that it ends up right is held in test_contract."""

import pytest

from netmap.model import Institution, Nomination, Setting, Territory
from netmap.store import rebuild
from netmap.store.catch_up import steps_since
from netmap.store.memory import MemoryGraph


@pytest.fixture
def steps(study):
    graph = MemoryGraph()
    rebuild(study, graph)
    at = study.head().number

    def since():
        with study.view() as view:
            return steps_since(view, graph, at, view.changes_since(at))

    return since


def names(steps):
    return [(step.act, step.table, len(step.rows)) for step in steps]


def test_what_is_not_in_the_graph_leaves_only_its_entry(study, steps, keep):
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    assert names(steps()) == [("merge", "Import", 1)]


def test_an_undo_rewrites_the_entry_it_took_back(study, steps, keep):
    study.append(keep(Setting("x", "y")), who="Ewa", action="setting")
    study.undo(2, who="Jan")
    study.redo(2, who="Jan")
    study.undo(1, who="Jan")
    (step,) = [step for step in steps() if step.table == "Import"]
    assert [(row["id"], row["undone_by"]) for row in step.rows] == [
        (1, 5),
        (2, None),
        (3, 4),
        (4, None),
        (5, None),
    ]


def test_a_tie_taken_out_is_found_by_its_ends(study, steps, drop):
    gone = Nomination("ops", "pcpr", "after", "information", "260205")
    study.append(drop(gone), who="Ewa", action="edit")
    first = steps()[0]
    assert (first.act, first.table) == ("delete", "NOMINATED")
    assert first.rows == [{"source": "ops", "target": "pcpr", "key": gone.key}]


def test_a_new_place_moves_those_it_holds(study, steps, keep):
    study.append(keep(Institution("x", "X", serves=("2604",)), Territory("260401", "Bodzentyn")),
                 who="Ewa", action="edit")  # fmt: skip
    found = names(steps())
    assert ("merge", "Territory", 1) in found
    assert ("merge", "PART_OF", 1) in found


def test_goes_out_before_comes_in_and_nodes_before_ties(study, steps, keep, drop):
    study.append(keep(Institution("new", "N", serves=("300101",)), Nomination("new", "ops", "after", "x"))
                 + drop(Institution("alone", "")), who="Ewa", action="edit")  # fmt: skip
    found = steps()
    acts = [step.act for step in found]
    assert acts == sorted(acts)
    merged = [step.table for step in found if step.act == "merge"]
    assert merged == sorted(merged, key=str.isupper)
