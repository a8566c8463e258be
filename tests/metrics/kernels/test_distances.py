import networkx as nx
import numpy as np

from netmap.metrics.kernels.distances import steps_to_all


def counted(network):
    rows = np.zeros((len(network), 4))
    for body, lengths in nx.all_pairs_shortest_path_length(network):
        steps = np.array([n for n in lengths.values() if n])
        if len(steps):
            rows[body] = len(steps), steps.sum(), (1 / steps).sum(), steps.max()
    return rows


def test_equals_networkx(network, rows_of, is_near):
    found = steps_to_all(rows_of(network), rows_of(network, turned=True))
    columns = [found.others, found.total, found.inverse, found.farthest]
    is_near(np.column_stack(columns), counted(network))


def test_the_same_on_one_processor_and_on_three(network, rows_of):
    ties, back = rows_of(network), rows_of(network, turned=True)
    alone, shared = (steps_to_all(ties, back, threads=threads) for threads in (1, 3))
    assert (alone.inverse == shared.inverse).all()
    assert (alone.total == shared.total).all()
