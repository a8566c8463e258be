"""One place for every body: known shapes, the same on every run, nothing moves."""

import math
import sys

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from netmap.draw.layout import BOX, layout


def lengths(places, graph):
    return [math.dist(places[a], places[b]) for a, b in graph.edges]


def named(graph):
    return nx.relabel_nodes(graph, str)


def nearest(places):
    points = np.array(list(places.values()))
    return cKDTree(points).query(points, k=2)[0][:, 1].min()


def inside(places):
    return all(0 <= x <= BOX[0] and 0 <= y <= BOX[1] for x, y in places.values())


def test_no_bodies_one_body_and_no_waves():
    assert layout([]) == {}
    assert layout([nx.Graph()]) == {}
    assert layout([nx.path_graph(["ops"])]) == {"ops": (500.0, 350.0)}


@pytest.mark.parametrize("leaves", [14, 19, 24, 49, 100, 128])
def test_one_institution_that_names_all_others_stands_among_them(leaves):
    """All distances but one are equal: there LAPACK finds no largest eigenvalues."""
    places = layout([named(nx.star_graph(leaves))])
    assert len(places) == leaves + 1
    assert inside(places)
    assert nearest(places) > 0
    middle = np.mean([place for body, place in places.items() if body != "0"], axis=0)
    reach = [math.dist(places["0"], places[str(n)]) for n in range(1, leaves + 1)]
    assert math.dist(places["0"], middle) < np.median(reach) / 2


def test_a_path_is_straight_and_evenly_spaced():
    path = named(nx.path_graph(5))
    places = layout([path])
    assert np.ptp([y for _, y in places.values()]) < 20
    assert lengths(places, path) == pytest.approx([lengths(places, path)[0]] * 4, abs=1)


def test_a_triangle_has_equal_sides_and_a_square_equal_diagonals():
    triangle, square = named(nx.complete_graph(3)), named(nx.cycle_graph(4))
    sides = lengths(layout([triangle]), triangle)
    assert max(sides) - min(sides) < 1
    places = layout([square])
    diagonals = [math.dist(places["0"], places["2"]), math.dist(places["1"], places["3"])]
    assert diagonals[0] == pytest.approx(diagonals[1], rel=0.02)


def test_leaves_of_a_star_stand_apart():
    star = named(nx.star_graph(11))
    places = layout([star])
    assert nearest(places) > 60
    assert max(lengths(places, star)) < 1.7 * min(lengths(places, star))


def test_bodies_without_ties_stand_beside_the_network_not_on_it():
    graph = named(nx.cycle_graph(8))
    graph.add_nodes_from(["x", "y", "z"])
    places = layout([graph])
    assert inside(places)
    assert nearest(places) > 60
    ring = [places[str(k)] for k in range(8)]
    left, right = min(x for x, _ in ring), max(x for x, _ in ring)
    top, bottom = min(y for _, y in ring), max(y for _, y in ring)
    for body in "xyz":
        x, y = places[body]
        assert not (left < x < right and top < y < bottom)
        assert min(math.dist(places[body], one) for one in [*ring, (0, 0)]) < 450


def test_separate_parts_do_not_mix():
    graph = nx.disjoint_union_all([nx.complete_graph(6)] * 4)
    places = layout([named(graph)])
    boxes = []
    for k in range(4):
        part = np.array([places[str(i)] for i in range(6 * k, 6 * k + 6)])
        boxes.append((*part.min(axis=0), *part.max(axis=0)))
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            assert a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1]


def test_waves_share_one_layout_of_their_union(waves):
    before, after = waves(14)
    both = layout([before, after])
    assert set(both) == set(before) | set(after)
    assert layout([after, before]) == both


def test_known_places_stay_and_new_bodies_come_near_their_partners():
    graph = named(nx.path_graph(4))
    known = {"0": (100.04, 50.0), "1": (300.0, 50.0), "elsewhere": (900.0, 600.0)}
    places = layout([graph], known)
    assert set(places) == set(graph)
    assert places["0"] == (100.04, 50.0)
    assert places["1"] == (300.0, 50.0)
    assert 100 < math.dist(places["1"], places["2"]) < 320
    assert math.dist(places["0"], places["3"]) > math.dist(places["0"], places["2"])


def test_a_new_body_without_partners_comes_under_the_drawing():
    graph = named(nx.cycle_graph(6))
    known = layout([graph])
    graph.add_nodes_from(["new", "newer"])
    places = layout([graph], known)
    assert {body: places[body] for body in known} == known
    assert places["new"][1] > max(y for _, y in known.values())
    assert math.dist(places["new"], places["newer"]) > 60


def test_a_layout_is_its_own_known_layout(waves):
    networks = waves(20)
    first = layout(networks)
    assert layout(networks, first) == first


@pytest.mark.parametrize("n", [100, 600])
def test_a_crowd_fits_and_nobody_stands_on_another(n):
    graph = named(nx.gnm_random_graph(n, 2 * n, seed=3))
    places = layout([graph])
    assert inside(places)
    assert nearest(places) > 0.25 * math.sqrt(BOX[0] * BOX[1] / n)


def test_beyond_the_dense_limit_the_sparse_form_serves(monkeypatch):
    monkeypatch.setattr(sys.modules["netmap.draw.layout"], "LARGEST_DENSE", 40)
    graph = named(nx.connected_watts_strogatz_graph(80, 4, 0.1, seed=3))
    places = layout([graph])
    assert inside(places)
    assert nearest(places) > 5
    assert layout([graph]) == places


@given(st.integers(1, 14), st.floats(0, 0.6), st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_any_small_network_is_placed_once_and_for_all(n, density, rng):
    graph = named(nx.gnp_random_graph(n, density, seed=rng.randrange(1000)))
    places = layout([graph])
    assert set(places) == set(graph)
    assert inside(places)
    if n > 1:
        assert nearest(places) > 40
    shuffled = nx.Graph()
    shuffled.add_nodes_from(rng.sample(sorted(graph), n))
    shuffled.add_edges_from([(b, a) for a, b in graph.edges])
    assert layout([shuffled]) == places
