"""What graphs share."""

from netmap.store.graph import TABLES, Graph, Step, in_batches
from netmap.store.ladybug import LadybugGraph
from netmap.store.memory import MemoryGraph


def test_rows_come_in_batches():
    rows = [{"n": n} for n in range(7)]
    assert [len(batch) for batch in in_batches(rows, 3)] == [3, 3, 1]
    assert [row for batch in in_batches(iter(rows), 2) for row in batch] == rows
    assert list(in_batches([], 3)) == []


def test_a_step_names_its_query():
    assert Step("merge", "NOMINATED", []).query == "project/merge_nominated"
    assert Step("delete", "Team", []).query == "project/delete_team"


def test_nodes_come_before_what_ties_them():
    names = list(TABLES)
    assert names == sorted(names, key=str.isupper)


def test_graphs_are_graphs(tmp_path):
    graphs: list[Graph] = [MemoryGraph(), LadybugGraph(tmp_path / "g")]
    assert [graph.name for graph in graphs] == ["memory", "embedded"]
    for graph in graphs:
        assert graph.is_empty()
        assert graph.head() is None
        graph.close()
