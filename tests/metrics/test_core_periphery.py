"""Core and periphery, by hand and against every possible core."""

import math
import sys
from itertools import combinations

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.metrics import CorePeriphery, core_periphery
from netmap.metrics.core_periphery import core_fit, core_sweep
from netmap.metrics.matrix import adjacency, either_way

MODULE = sys.modules[CorePeriphery.__module__]


def perfect(core, outer):
    """Everybody of the core tied to everybody, nobody else to one another."""
    network = nx.complete_graph(core)
    network.add_edges_from((a, core + b) for a in range(core) for b in range(outer))
    return network


@pytest.mark.parametrize(("core", "outer"), [(1, 4), (3, 5), (4, 20), (2, 14)])
def test_a_perfect_core_is_found(core, outer):
    found = core_periphery(perfect(core, outer))
    assert found.fit == pytest.approx(1)
    assert found.core.tolist() == [True] * core + [False] * outer
    assert found.exact == (core + outer <= 16)
    assert found.density["between"] == 1
    assert found.density["periphery"] == 0


def fit_of(network, core):
    bodies = list(network)
    pairs = list(combinations(bodies, 2))
    tied = [float(network.has_edge(a, b)) for a, b in pairs]
    ideal = [float(a in core or b in core) for a, b in pairs]
    if np.ptp(tied) == 0 or np.ptp(ideal) == 0:
        return math.nan
    return np.corrcoef(tied, ideal)[0, 1]


@settings(max_examples=25, deadline=None)
@given(st.integers(3, 7), st.floats(0.1, 0.9), st.integers(0, 999))
def test_no_core_fits_better(size, share, seed):
    network = nx.gnp_random_graph(size, share, seed=seed)
    found = core_periphery(network)
    sets = [set(s) for k in range(size + 1) for s in combinations(network, k)]
    fits = [fit for fit in (fit_of(network, core) for core in sets) if not math.isnan(fit)]
    assert found.fit == pytest.approx(max(fits, default=math.nan), nan_ok=True)
    if fits:
        assert fit_of(network, set(found.core.index[found.core])) == pytest.approx(found.fit)


def test_large_networks_are_searched_step_by_step(monkeypatch):
    shares = []
    for seed in range(12):
        network = nx.gnp_random_graph(12, 0.3, seed=seed)
        best = core_periphery(network).fit
        monkeypatch.setattr(MODULE, "_LARGEST_EXACT", 0)
        found = core_periphery(network)
        monkeypatch.undo()
        ties = either_way(adjacency(network))
        sweep = core_sweep(ties, np.argsort(-ties.sum(axis=1), kind="stable"))
        assert not found.exact
        assert fit_of(network, set(np.flatnonzero(sweep))) <= found.fit + 1e-9 <= best + 2e-9
        shares.append(found.fit / best)
    assert np.mean(shares) > 0.95


@pytest.mark.parametrize(
    "network", [nx.null_graph(), nx.empty_graph(5), nx.complete_graph(5), nx.path_graph(2)]
)
def test_no_pattern_no_core(network):
    found = core_periphery(network)
    assert math.isnan(found.fit)
    assert not found.core.any()
    assert list(found.core.index) == list(network)


@pytest.mark.parametrize("seed", range(6))
def test_the_fit_of_a_given_core_is_the_correlation_with_the_pattern(seed):
    network = nx.gnp_random_graph(9, 0.4, seed=seed)
    chosen = set(np.random.default_rng(seed).choice(9, 3, replace=False).tolist())
    tied = [float(network.has_edge(a, b)) for a, b in combinations(network, 2)]
    ideal = [float(bool({a, b} & chosen)) for a, b in combinations(network, 2)]
    given = pd.Series({body: body in chosen for body in network})
    assert core_fit(network, given) == pytest.approx(np.corrcoef(tied, ideal)[0, 1])
    best = core_periphery(network)
    assert core_fit(network, best.core) == pytest.approx(best.fit)


def test_direction_does_not_matter():
    assert core_periphery(nx.DiGraph(perfect(2, 4))).fit == pytest.approx(1)
