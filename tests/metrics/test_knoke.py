"""Knoke's information network, the running example of Hanneman and Riddle (2005), against the figures they print.

The network is in golden/networks.json (tools/golden/networks.py); R's figures on it are in test_golden_r.py.
"""

import json
from pathlib import Path

import networkx as nx
import pytest

from netmap import metrics

TOLD = json.loads((Path(__file__).parent / "golden" / "networks.json").read_text(encoding="utf-8"))[
    "knoke_information"
]
NAMES = ["COUN", "COMM", "EDUC", "INDU", "MAYR", "WRO", "NEWS", "UWAY", "WELF", "WEST"]
OUT = [4, 7, 6, 4, 8, 3, 3, 6, 3, 5]
IN = [5, 8, 4, 5, 8, 1, 9, 2, 5, 2]


@pytest.fixture
def knoke():
    network = nx.DiGraph()
    network.add_nodes_from(NAMES)
    network.add_edges_from((NAMES[a], NAMES[b]) for a, b, _ in TOLD["ties"])
    return network


def test_density(knoke):
    """49 of 90 possible ties."""
    assert metrics.tie_count(knoke) == 49
    assert metrics.density(knoke) == pytest.approx(0.5444, abs=5e-5)


def test_reciprocity(knoke):
    """53% of the tied pairs, 69% of the ties."""
    assert metrics.reciprocity(knoke, "dyadic_nonnull") == pytest.approx(0.5313, abs=5e-5)
    assert metrics.reciprocity(knoke) == pytest.approx(0.6939, abs=5e-5)


def test_degrees(knoke):
    """Who informs and who is informed; the mayor and the chamber send most, the newspaper receives most."""
    assert metrics.out_degree(knoke).to_dict() == dict(zip(NAMES, OUT, strict=True))
    assert metrics.in_degree(knoke).to_dict() == dict(zip(NAMES, IN, strict=True))


def test_centralisation(knoke):
    """Freeman's sum of differences over that of a star, (n - 1) squared: 41 and 31 of 81."""
    assert metrics.centralization(knoke, "in_degree") == pytest.approx(41 / 81)
    assert metrics.centralization(knoke, "out_degree") == pytest.approx(31 / 81)
