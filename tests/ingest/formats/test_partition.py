"""Partitions and vectors of Pajek: what is one, its values with their lines, and what is refused."""

import pytest

from netmap.ingest import child
from netmap.ingest.child import Limits, Problem
from netmap.ingest.formats.partition import PARTITION, is_partition


def lines(text):
    return list(child.cells(text.encode(), Limits()))


@pytest.mark.parametrize(
    ("heading", "title"), [("", ""), ("*Vector etaty w 2019\n", "etaty w 2019")]
)
def test_values_stand_by_their_lines(heading, title):
    begun, *rows = lines(f"% uwaga\n{heading}*Vertices 2\n1\n\n 2.5\n")
    assert (begun["sheet"], begun["network"]) == (title, PARTITION)
    first = 3 + bool(heading)
    assert rows == [[first, ["1"]], [first + 2, ["2.5"]]]


@pytest.mark.parametrize(
    "text",
    [
        "*Vertices 2\n",
        "*Vertices 2\n1 a\n2\n",
        "*Vertices 1\n1\n*Arcs\n1 1\n",
        "*Vertices 3 1\n1\n2\n3\n",
    ],
)
def test_a_network_is_no_partition(text):
    assert not is_partition(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("*Partition s\n*Vertices 2\n1\n2\n3\n", ("file-network-count", 2)),
        ("*Vertices 2\n1\n1e\n", ("file-network-number", 3)),
        ("*Partition a\n*Vertices 1\n1\n*Partition b\n*Vertices 1\n2\n", ("file-partition-alone", None)),
    ],
)  # fmt: skip
def test_values_of_vertices_that_contradict_themselves_are_refused_with_their_line(text, told):
    with pytest.raises(Problem) as caught:
        lines(text)
    assert (caught.value.code, caught.value.params.get("line")) == told
