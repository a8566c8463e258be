"""The contract of every measure on every tiny network, and the tables made of them."""

import json
import math
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest

from netmap.errors import MeasureError
from netmap.metrics import MEASURES, Kind, Level, compute, measures_of, take_long
from netmap.metrics.matrix import is_directed
from netmap.metrics.ties import tie_pairs

BASIC = [
    "node_degree", "node_in_degree", "node_out_degree", "node_strength", "node_betweenness", "node_harmonic",
    "node_closeness", "node_constraint", "node_articulation", "net_nodes", "net_ties", "net_density", "net_mean_degree",
    "net_reciprocity", "net_centralization", "net_components", "net_isolates", "group_ei_index_sector",
    "group_ei_index_tier", "tie_strength", "tie_evidence", "tie_reciprocated", "tie_layers", "tie_bridge",
]  # fmt: skip
IDS = (Path(__file__).parent / "golden" / "measure_ids.txt").read_text(encoding="utf-8").split()
"""Every id there ever was: scripts and saved tables know them, so one that goes or changes breaks them."""
DTYPES = {Kind.YES_NO: {"bool"}, Kind.CODE: {"object"}}


def values(measure, network):
    """Give values by institution, by tie (without direction: by pair) or by nothing."""
    found = measure.fn(network)
    if measure.level is Level.TIE and not is_directed(network):
        return {frozenset(pair): value for pair, value in found.items()}
    return found.to_dict() if isinstance(found, pd.Series) else {"": found}


def test_what_counts_every_way_takes_long_in_a_large_network_only():
    network = nx.empty_graph(60_000)
    network.add_edges_from((0, other) for other in range(1, 60_000))
    assert take_long(network, ["node_betweenness", "net_density"]) == ()
    network.add_edges_from((one, two) for one in (1, 2) for two in range(3, 30_000))
    asked = ["net_centralization_betweenness", "node_degree", "node_betweenness"]
    assert take_long(network, [*asked, "node_betweenness"]) == (asked[0], asked[2])


def test_ids_are_stable_and_say_the_level():
    assert sorted(MEASURES) == sorted(IDS)
    assert [id_ for id_, measure in MEASURES.items() if measure.basic] == BASIC
    for id_, measure in MEASURES.items():
        assert measure.id == id_
        assert id_.startswith(f"{measure.level}_")


def test_shape(tiny):
    before = (dict(tiny.nodes(data=True)), list(tiny.edges(data=True)))
    for id_, measure in MEASURES.items():
        found = measure.fn(tiny)
        if measure.level in (Level.NODE, Level.TIE):
            assert isinstance(found, pd.Series), id_
            over = list(tiny) if measure.level is Level.NODE else tie_pairs(tiny)
            assert list(found.index) == over, id_
            assert found.name == id_
            allowed = DTYPES.get(measure.kind, set())
            assert str(found.dtype) in (allowed or {"float64"}) or id_ == "tie_reciprocated", id_
        else:
            assert type(found) is float, id_
    assert before == (dict(tiny.nodes(data=True)), list(tiny.edges(data=True)))


def renamed(name, key):
    if isinstance(key, frozenset):
        return frozenset(name[end] for end in key)
    if key in name:
        return name[key]
    return tuple(name[end] for end in key) if isinstance(key, tuple) else key


def test_names_and_order_do_not_matter(tiny):
    new_name = {node: f"body {n}" for n, node in enumerate(tiny)}
    turned = tiny.__class__()
    turned.graph.update(tiny.graph)
    turned.add_nodes_from((new_name[v], data) for v, data in reversed(list(tiny.nodes(data=True))))
    turned.add_edges_from((new_name[a], new_name[b], data) for a, b, data in tiny.edges(data=True))
    for measure in MEASURES.values():
        if measure.one_of_many:
            assert values(measure, tiny) == pytest.approx(values(measure, tiny), nan_ok=True)
            continue
        if measure.id == "tie_reciprocated":
            continue  # who answered is known by id
        expected = {renamed(new_name, key): value for key, value in values(measure, tiny).items()}
        assert values(measure, turned) == pytest.approx(expected, abs=1e-8, nan_ok=True), measure.id


EXPECTED = {
    Kind.SHARE: lambda found, possible: found / possible if possible else math.nan,
    Kind.COUNT: lambda found, _: found,
    Kind.NUMBER: lambda found, possible: 2 * found / possible - 1 if possible else math.nan,
}


def test_counts_stand_behind_the_value(tiny):
    for measure in MEASURES.values():
        if measure.counts:
            found, possible = measure.counts(tiny)
            assert math.isnan(possible) or 0 <= found <= possible, measure.id
            value = EXPECTED[measure.kind](found, possible)
            assert measure.fn(tiny) == pytest.approx(value, nan_ok=True), measure.id


def test_node_table(tiny):
    table = compute(tiny, "node")
    assert list(table.index) == list(tiny)
    assert list(table.columns) == [m.id for m in measures_of("node")]
    assert table.index.name == "institution"


def test_tables_of_a_network(network_under):
    table = compute(network_under("either"), "net")
    assert list(table.index) == [m.id for m in measures_of("net")]
    assert table.loc["net_density"].to_dict() == {"value": 0.3, "count": 3, "possible": 10}
    assert table.loc["net_isolates"].to_dict() == {"value": 1, "count": 1, "possible": 5}
    assert table.loc["net_reciprocity"].isna().all()
    said = compute(network_under("as_said"), "net")
    assert said.loc["net_reciprocity"].to_dict() == {"value": 0.5, "count": 2, "possible": 4}
    groups = compute(network_under("either"), "group")
    assert groups.loc["group_ei_index_sector"].tolist() == pytest.approx([1 / 3, 2, 3])


def test_some_measures_in_the_order_asked():
    path = nx.path_graph(3)
    assert list(compute(path, "node", ["node_degree", "node_betweenness"])) == [
        "node_degree",
        "node_betweenness",
    ]
    assert list(compute(path, "net", ["net_ties", "net_nodes", "net_ties"]).index) == [
        "net_ties",
        "net_nodes",
    ]
    assert compute(path, "node", []).shape == (3, 0)
    assert list(compute(path, "tie", ["tie_bridge"])["tie_bridge"]) == [True, True]
    assert compute(nx.empty_graph(2), "tie").empty


def test_tables_are_fit_for_json():
    said = json.loads(compute(nx.path_graph(3), "net").to_json(orient="index"))
    assert said["net_density"]["value"] == pytest.approx(2 / 3)
    assert said["net_reciprocity"]["value"] is None


@pytest.mark.parametrize(
    ("level", "ids", "code"),
    [
        ("node", ["net_density"], "measure-not-at-level"),
        ("net", ["gestosc"], "measure-not-at-level"),
        ("galaxy", None, "unknown-level"),
    ],
)
def test_what_is_not_there_is_refused(level, ids, code):
    with pytest.raises(MeasureError) as caught:
        compute(nx.path_graph(3), level, ids)
    assert caught.value.code == code
    assert caught.value.params["known"]


def test_the_list_cannot_be_changed():
    with pytest.raises(TypeError):
        MEASURES["node_degree"] = None
