"""Many communes: one change of all, how unlike they are, one row each."""

import math

import networkx as nx
import numpy as np
import pytest

from netmap.compare import COMMUNE_COLUMNS, change_by_commune, pool, waves


def test_pooled_by_hand():
    """Errors of 0.1 weigh the same: Q = 8, tau² = (8 - 1) / 200 * 2 = 0.035 * 2 / 2."""
    found = pool([0.1, 0.5], [0.1, 0.1])
    assert found.change == pytest.approx(0.3)
    assert found.spread**2 == pytest.approx((8 - 1) / (200 - 20000 / 200))
    assert found.unlike == pytest.approx(7 / 8)
    assert found.p_alike == pytest.approx(0.00468, abs=1e-5)
    # Hartung and Knapp: (0.4²/2) / (2 * 0.08) / ... = t(1) * sqrt(0.04)
    assert found.high - found.change == pytest.approx(12.706 * 0.2, rel=1e-3)


def test_communes_that_are_alike_have_no_spread():
    found = pool([0.1, 0.12, 0.09], [0.05, 0.04, 0.06])
    assert (found.spread, found.unlike) == (0, 0)
    assert found.low < 0.1 < found.high


def test_what_has_no_error_stays_out():
    found = pool([0.1, 0.2, 0.3, math.nan], [0.05, 0.0, math.nan, 0.1])
    assert (found.communes, found.change) == (1, 0.1)
    assert math.isnan(found.low)
    assert pool([], []).communes == 0


def place(size, before, after):
    names = [f"b{n}" for n in range(size)]
    pairs = [(a, b) for n, a in enumerate(names) for b in names[n + 1 :]]
    one, other = nx.Graph(), nx.Graph()
    for graph, share in ((one, before), (other, after)):
        graph.add_nodes_from(names)
        graph.add_edges_from(p for n, p in enumerate(pairs) if (n * 7) % 10 < share)
    return waves(one, other)


def test_one_row_a_commune_and_which_moved_together():
    found = {
        "up": place(20, 1, 8),
        "down": place(20, 8, 1),
        "still": place(20, 4, 4),
        "small": place(6, 1, 9),
    }
    table = change_by_commune(found, 100, rng=np.random.default_rng(1)).set_index("commune")
    assert list(table.columns) == list(COMMUNE_COLUMNS[1:])
    assert table["direction"].to_dict() == {
        "up": "more", "down": "fewer", "still": "unclear", "small": "untold",
    }  # fmt: skip
    assert table.loc["up", "density_change"] == pytest.approx(
        table.loc["up", "density_after"] - table.loc["up", "density_before"]
    )


def test_a_commune_does_not_change_the_others():
    both = {"a": place(12, 1, 5), "b": place(12, 5, 1)}
    whole = change_by_commune(both, 50, rng=np.random.default_rng(1))
    alone = change_by_commune({"a": both["a"]}, 50, rng=np.random.default_rng(1))
    assert whole.iloc[[0]].equals(alone)
