import numpy as np
import pytest

from netmap.metrics.kernels.brokers import open_ways


def looped(network, group):
    found = np.zeros((len(network), 5), dtype=np.int64)
    before = network.predecessors if network.is_directed() else network.neighbors
    for b in network:
        for a in before(b):
            for c in network[b]:
                if a == c or c in network[a]:
                    continue
                x, y, z = group[a], group[b], group[c]
                role = 0 if x == y == z else 1 if x == z else 2 if x == y else 3 if y == z else 4
                found[b, role] += 1
    return found


@pytest.mark.parametrize("groups", [1, 4, 70_000])
def test_equals_a_triple_loop(network, rows_of, groups):
    group = np.random.default_rng(5).integers(0, groups, len(network))
    out, into = rows_of(network), rows_of(network, turned=True)
    found = open_ways(out, into, group)
    assert found.tolist() == looped(network, group.tolist()).tolist()
    assert (found == open_ways(out, into, group, threads=1)).all()
