import networkx as nx

from netmap.metrics.kernels.cores import core_numbers


def peeled(network):
    """Take out whoever names fewest, again and again."""
    left, core, least = network.copy(), {}, 0
    while left:
        body, ties = min(left.out_degree, key=lambda pair: pair[1])
        least = max(least, ties)
        core[body] = least
        left.remove_node(body)
    return [core[body] for body in network]


def test_equals_networkx(network, rows_of):
    plain = nx.Graph(network)
    found = core_numbers(rows_of(plain), rows_of(plain))
    assert found.tolist() == list(nx.core_number(plain).values())


def test_by_whom_one_names(network, rows_of):
    one_way = nx.DiGraph(network)
    found = core_numbers(rows_of(one_way), rows_of(one_way, turned=True))
    assert found.tolist() == peeled(one_way)
