"""Predictors that say nothing new are left out; the others stay, in their order."""

import networkx as nx

from netmap.compare import that_say_more


def test_what_follows_from_those_before_it_is_left_out():
    cycle, path = nx.cycle_graph(6), nx.path_graph(6)
    closing = nx.Graph([(0, 5)])
    closing.add_nodes_from(range(6))
    asked = {"cycle": cycle, "path": path, "closing": closing, "path again": path}
    assert list(that_say_more(asked)) == ["cycle", "path"]


def test_what_is_the_same_for_every_pair_is_left_out():
    empty = nx.empty_graph(4)
    asked = {"none": empty, "all": nx.complete_graph(4), "path": nx.path_graph(4)}
    assert list(that_say_more(asked)) == ["path"]


def test_without_predictors():
    assert that_say_more({}) == {}
