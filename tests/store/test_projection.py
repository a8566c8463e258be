"""The graph made from the journal: how much work, told how, compared with what."""

import pytest

from netmap.model import Institution, Nomination, Wave
from netmap.store import Journal, Problem, bring_up_to_date, compare, projection, rebuild
from netmap.store.graph import Stamp, Step
from netmap.store.memory import MemoryGraph


@pytest.fixture
def graph(study):
    made = MemoryGraph()
    bring_up_to_date(study, made)
    return made


def tie(strength):
    return Nomination("ops", "pcpr", "after", "new", strength=strength)


def test_only_what_changed_is_written(study, graph, keep):
    study.append(keep(tie(1)), who="Ewa", action="workshop")
    done = bring_up_to_date(study, graph)
    assert (done.action, dict(done.counts)) == (
        "caught_up", {"merge Import": 1, "merge NOMINATED": 1},
    )  # fmt: skip


def test_a_rebuild_counts_what_it_wrote(study, graph):
    counts = rebuild(study, graph).counts
    assert counts["Institution"] == len(study.records(Institution))
    assert counts["NOMINATED"] == len(study.records(Nomination))
    assert counts["Import"] == 1


def test_many_changes_are_a_rebuild(study, graph, keep):
    many = keep(*(Institution(f"i{n}", "") for n in range(projection.CATCH_UP_LIMIT + 1)))
    study.append(many, who="Ewa", action="import")
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert compare(study, graph) == []


def test_a_graph_beside_the_study_gives_way(study, graph, tmp_path, keep):
    """What nobody else keeps things in is rebuilt for whatever study it is asked to show."""
    with Journal.create(tmp_path / "other.netmap") as other:
        other.append(keep(Wave("w")), who="Ewa", action="edit")
        assert bring_up_to_date(other, graph).action == "rebuilt"
        assert compare(other, graph) == []
        assert [p.code for p in compare(study, graph)] == ["graph-not-at-head"]


@pytest.mark.parametrize("part", ["number", "hash", "version"])
def test_a_graph_of_another_time_or_shape_is_rebuilt(study, graph, part):
    at = graph.head()
    wrong = {"number": at.number + 1, "hash": "0", "version": at.version + 1}
    graph.write([], Stamp(**{**vars(at), part: wrong[part]}))
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert graph.head() == at


def test_what_was_changed_in_the_graph_is_found(study, graph):
    at = graph.head()
    wave = graph.read("list_waves")[0]
    graph.write([Step("merge", "Wave", [{**wave, "label": "inaczej"}])], at)
    assert compare(study, graph) == [
        Problem("graph-contents", {"table": "Wave", "lacking": 1, "extra": 1})
    ]
    rebuild(study, graph)
    graph.write([Step("delete", "SERVES", [{"source": "pcpr"}])], at)
    assert {(p.code, p.params["table"]) for p in compare(study, graph)} == {
        ("graph-counts", "SERVES"), ("graph-contents", "SERVES"),
    }  # fmt: skip
    rebuild(study, graph)
    graph.write([Step("delete", "PART_OF", [{"source": "260205"}])], at)
    assert {p.params["table"] for p in compare(study, graph)} == {"PART_OF", "Territory"}
