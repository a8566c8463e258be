import networkx as nx

from netmap.metrics.kernels.dyads import mutual_pairs


def test_equals_pairs_counted_one_by_one(network, rows_of):
    one_way = nx.DiGraph(network)
    both = sum(a < b and one_way.has_edge(b, a) for a, b in one_way.edges)
    assert mutual_pairs(rows_of(one_way)) == both


def test_ties_returned_late_and_early(rows_of):
    network = nx.empty_graph(5, nx.DiGraph)
    network.add_edges_from([(0, 3), (1, 3), (3, 1), (2, 3), (3, 0), (0, 2), (4, 0), (0, 4)])
    assert mutual_pairs(rows_of(network)) == 3
