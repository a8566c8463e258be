"""Pairs of one group, pairs of one team."""

import networkx as nx

from netmap.compare import same, together


def test_a_body_of_no_group_is_like_nobody():
    network = nx.empty_graph(4)
    network.add_node(0, sector="social")
    network.add_node(2, sector="social")
    found = same(network, "sector")
    assert found.loc[0, 2] == found.loc[2, 0] == 1
    assert found.to_numpy().sum() == 2


def test_a_team_with_a_body_that_is_not_here():
    found = together(nx.path_graph(4), {"one": [0, 1], "other": {1, 3, "gone"}})
    assert sorted(map(tuple, found.stack().loc[lambda x: x == 1].index)) == [
        (0, 1), (1, 0), (1, 3), (3, 1),
    ]  # fmt: skip


def test_no_team_joins_nobody():
    assert together(nx.path_graph(3), {}).to_numpy().sum() == 0
