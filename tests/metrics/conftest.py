"""Tiny networks by name, and one check that every node measure stands."""

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build


def built(rule):
    """A network as netmap builds it: two layers between OPS and school, a body without ties, a silent one."""
    bodies = [
        Institution("ops", "GOPS Oksa", label="GOPS", sector="social", tier="commune"),
        Institution("pcpr", "PCPR Jędrzejów", label="PCPR", sector="social", tier="county"),
        Institution("school", "Szkoła", label="SP Oksa", sector="education", tier="commune"),
        Institution("court", "Sąd", label="Sąd", sector="justice", tier="state"),
        Institution("club", "Klub sportowy", label="Klub", sector="sport", tier="civic"),
    ]
    words = [
        Nomination("ops", "school", "w", "information", strength=2),
        Nomination("school", "ops", "w", "information", strength=3),
        Nomination("ops", "school", "w", "referral", strength=5),
        Nomination("ops", "pcpr", "w", "information", strength=4),
        Nomination("court", "ops", "w", "information", strength=1),
    ]
    answers = [Response(b.id, "w") for b in bodies if b.id != "pcpr"]
    answers.append(Response("pcpr", "w", ResponseStatus.SILENT))
    return build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule(rule)))


def multigraph():
    layers = nx.MultiGraph([("a", "b"), ("a", "b"), ("b", "c"), ("c", "c")])
    layers.edges["a", "b", 1]["strength"] = 4
    layers.add_node("alone")
    return layers


TINY = {
    "empty": nx.null_graph,
    "one": lambda: nx.empty_graph(1),
    "loop": lambda: nx.Graph([("a", "a")]),
    "two": lambda: nx.path_graph(2),
    "pair_apart": lambda: nx.empty_graph(2),
    "isolates": lambda: nx.empty_graph(4),
    "star": lambda: nx.star_graph(4),
    "path": lambda: nx.path_graph(5),
    "cycle": lambda: nx.cycle_graph(5),
    "complete": lambda: nx.complete_graph(4),
    "kite": nx.krackhardt_kite_graph,
    "florentine": nx.florentine_families_graph,
    "two_parts": lambda: nx.Graph({"a": ["b", "c"], "d": ["e"], "alone": []}),
    "tuples": lambda: nx.grid_2d_graph(2, 3),
    "multigraph": multigraph,
    "undirected_rule": lambda: built("either"),
    "as_said": lambda: built("as_said"),
}


@pytest.fixture(params=[(name, way) for name in TINY for way in ("bare", "directed")], ids="-".join)
def tiny(request):
    name, way = request.param
    network = TINY[name]()
    return nx.freeze(network.to_directed() if way == "directed" else network)


@pytest.fixture
def network_under():
    return built


@pytest.fixture
def assert_node_measure():
    """Check type, index, name and values of a node measure."""

    def check(series, network, name, expected):
        assert isinstance(series, pd.Series)
        assert list(series.index) == list(network)
        assert series.name == name
        assert series.dtype == np.float64
        assert series.tolist() == pytest.approx(list(expected), abs=1e-9, nan_ok=True)

    return check
