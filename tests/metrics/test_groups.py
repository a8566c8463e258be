"""Groups of institutions as numbers."""

import math

import networkx as nx
import pandas as pd

from netmap.metrics.groups import group_codes, group_of, membership


def test_codes_follow_names_not_the_order_of_institutions():
    path = nx.path_graph(4)
    nx.set_node_attributes(path, {0: "school", 1: "help", 3: ""}, "sector")
    codes, labels = group_codes(path, "sector")
    assert labels == ("help", "school")
    assert codes.tolist() == [1, 0, -1, -1]
    assert group_of(path, "sector") == {0: "school", 1: "help"}


def test_a_series_may_name_others_and_leave_some_out():
    codes, labels = group_codes(nx.path_graph(3), pd.Series({2: "b", 0: math.nan, 9: "a"}))
    assert (codes.tolist(), labels) == ([-1, -1, 0], ("b",))


def test_membership_rows():
    codes, _ = group_codes(nx.path_graph(3), {0: "a", 2: "b"})
    assert membership(codes).toarray().tolist() == [[1, 0], [0, 0], [0, 1]]
    assert membership(group_codes(nx.path_graph(2), {})[0]).shape == (2, 0)
