"""Intervals of what changed over pairs seen in both waves."""

import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.compare import FEWEST_BODIES, SEEN, Work, seen_changes, waves
from netmap.compare.bootstrap import interval


def chance(seed=1):
    return np.random.default_rng(seed)


def made(size, seed, directed=False, density=0.3):
    one, other = (
        nx.gnp_random_graph(size, density, seed=s, directed=directed) for s in (seed, seed + 1)
    )
    return waves(nx.relabel_nodes(one, str), nx.relabel_nodes(other, str))


def table(found, draws=200, **options):
    return seen_changes(found, draws, rng=chance(), **options).set_index("measure")


def test_the_numbers_by_hand(found):
    """Of 15 pairs 3 kept, 1 gained, 1 lost; six bodies are too few for an interval."""
    values = table(found)
    assert values["value"].to_dict() == {
        "density_change": 0, "jaccard": 3 / 5, "share_kept": 3 / 4, "turnover": 2 / 8, "share_changed": 2 / 15,
    }  # fmt: skip
    assert values[["error", "low", "high"]].isna().all(axis=None)
    assert set(values["bodies"]) == {6}


@pytest.mark.parametrize("size", [FEWEST_BODIES - 1, FEWEST_BODIES])
def test_from_ten_bodies_on_there_is_an_interval(size):
    assert table(made(size, 3))["low"].notna().all() == (size >= FEWEST_BODIES)


def test_nothing_changed_leaves_no_doubt():
    same = nx.relabel_nodes(nx.cycle_graph(12), str)
    found = table(waves(same, same))
    assert found.loc["density_change", ["value", "low", "high"]].tolist() == [0, 0, 0]
    assert found.loc["jaccard", ["low", "high"]].tolist() == [1, 1]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 500), st.booleans())
def test_laws(seed, directed):
    one, other = (
        nx.relabel_nodes(nx.gnp_random_graph(12, 0.4, seed=s, directed=directed), str)
        for s in (seed, seed + 1)
    )
    forth, back = table(waves(one, other)), table(waves(other, one))
    assert forth.loc["density_change", "value"] == -back.loc["density_change", "value"]
    assert forth.loc["density_change", "error"] == pytest.approx(
        back.loc["density_change", "error"]
    )
    for name, (low, high) in SEEN.items():
        row = forth.loc[name]
        assert low <= row["low"] <= row["value"] <= row["high"] <= high


def test_the_error_is_that_of_bodies_drawn_one_by_one():
    """Draw by draw in plain loops: a body that meets itself takes the change of any pair."""
    found = made(30, 8)
    change = np.zeros((30, 30))
    for row in found.dyads.itertuples():
        step = {"gained": 1, "lost": -1}.get(row.change, 0)
        change[int(row.source), int(row.target)] = change[int(row.target), int(row.source)] = step
    change[:8, 8:], change[8:, :8] = 1, 1  # eight bodies that gained ties to everybody else
    found = turned(change)
    rng, upper, means = chance(5), np.triu_indices(30, 1), []
    pool = change[upper]
    for _ in range(3000):
        drawn = rng.integers(0, 30, 30)
        cells = change[np.ix_(drawn, drawn)][upper]
        twice = drawn[upper[0]] == drawn[upper[1]]
        cells[twice] = rng.choice(pool, twice.sum())
        means.append(cells.mean())
    ours = table(found, 3000).loc["density_change", "error"]
    assert ours == pytest.approx(np.std(means), rel=0.06)


def turned(change):
    """Make two waves that differ by +1 (gained) and -1 (lost)."""
    sides = [nx.from_numpy_array((np.triu(change) == sign).astype(int)) for sign in (-1, 1)]
    return waves(*(nx.relabel_nodes(side, str) for side in sides))


def test_independent_pairs_have_a_wider_interval_than_need_be():
    """Where every pair changed by a coin of its own, bodies drawn anew count its chance three times."""
    found = made(60, 4, density=0.5)
    error = table(found, 2000).loc["density_change", "error"]
    counts = found.counts
    share = (counts.gained + counts.lost) / counts.shared
    mean = (counts.gained - counts.lost) / counts.shared
    alone = math.sqrt((share - mean**2) / counts.shared)
    assert error == pytest.approx(math.sqrt(3) * alone, rel=0.2)


def test_pairs_nobody_saw_are_left_out(place):
    bodies = [f"b{n}" for n in range(12)]
    silent = dict.fromkeys(bodies[:2], "silent")
    words = place.both("b3", "b4", 2) + place.both("b4", "b5", 2)
    before = place.wave("a", words, bodies=bodies, status=silent)
    after = place.wave("b", words[:2] + place.both("b6", "b7", 1), bodies=bodies, status=silent)
    found = waves(before, after)
    assert found.counts.shared == 65  # the two silent ones are a pair nobody saw
    values = table(found)
    assert values.loc["share_changed", "value"] == 2 / 65
    assert values.loc["share_changed", "low"] == values.loc["share_changed", "low"]


def test_the_same_however_many_work():
    found = made(14, 2)
    assert table(found, work=Work(1)).equals(table(found, work=Work(3)))


def test_undefined_stays_undefined():
    empty = nx.relabel_nodes(nx.empty_graph(12), str)
    found = table(waves(empty, empty))
    assert math.isnan(found.loc["jaccard", "value"])
    assert math.isnan(found.loc["jaccard", "low"])
    assert found.loc["density_change", ["value", "low"]].tolist() == [0, 0]
    nobody = table(waves(nx.Graph(), nx.Graph()))
    assert nobody["value"].isna().all()


def test_too_many_undefined_draws_give_no_interval():
    drawn = np.array([0.1] * 90 + [np.nan] * 10)
    assert all(map(math.isnan, interval(0.1, drawn, 20)))
    assert interval(0.1, drawn[:93], 20) == pytest.approx((0, 0.1, 0.1))
