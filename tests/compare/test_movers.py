"""Partners kept, gained and lost by institution: by hand, and as sums of the dyads."""

import networkx as nx

from netmap.compare import MOVER_COLUMNS, movers, waves


def test_who_moved_most_stands_first(found):
    table = movers(found)
    assert tuple(table.columns) == MOVER_COLUMNS
    rows = table.set_index("institution")[["before", "after", "kept", "gained", "lost", "change"]]
    assert rows.loc["ops"].tolist() == [3, 4, 3, 1, 0, 1]
    assert rows.loc["poz"].tolist() == [2, 1, 1, 0, 1, -1]
    assert rows.loc["kpp"].tolist() == [0, 0, 0, 0, 0, 0]
    assert list(table["institution"][:4]) == ["gok", "ops", "poz", "sp"]
    assert set(table["pairs"]) == {5}


def test_each_change_is_that_of_two_institutions(found):
    table = movers(found)
    for name in ("kept", "gained", "lost"):
        assert table[name].sum() == 2 * getattr(found.counts, name)


def test_pairs_that_cannot_be_compared_do_not_count(place):
    mute = {"gok": "silent", "poz": "silent"}
    before = place.wave("b", place.both("gok", "poz", 3))
    table = movers(waves(before, place.wave("a", [], status=mute))).set_index("institution")
    assert (table.loc["gok", "pairs"], table.loc["gok", "lost"]) == (4, 0)


def test_nobody_in_common_is_an_empty_table():
    assert movers(waves(nx.path_graph(["a", "b"]), nx.path_graph(["c", "d"]))).empty
