"""Ranges hold the truth: complete studies are made, some answers hidden, and what was true must lie within."""

import math

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netmap.errors import MeasureError
from netmap.metrics import (
    MEASURES,
    MONOTONE,
    SHAPE,
    Completions,
    Level,
    compute,
    measures_of,
    ranges,
)
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import RULES, Rule, TieRule, build

IDS = ["gok", "ops", "pcpr", "school", "sr", "zi"]
SECTORS = ["social", "education", ""]
BASIC = {level: [m.id for m in measures_of(level) if m.basic] for level in Level}
COUNTED = [
    m.id for m in MEASURES.values() if m.id in MONOTONE or m.id.startswith("group_ei_index_")
]


def network(words, silent, rule):
    """Build the network of what is left when the silent have said nothing."""
    bodies = [
        Institution(body, body.upper(), sector=SECTORS[n % 3], tier=("commune", "county")[n % 2])
        for n, body in enumerate(IDS)
    ]
    answers = [
        Response(b, "w", ResponseStatus.SILENT if b in silent else ResponseStatus.ANSWERED)
        for b in IDS
    ]
    left = [n for n in words if n.source not in silent]
    return build(bodies, left, answers, wave=Wave("w"), rule=TieRule(Rule(rule)))


def table(graph, level, ids=None, seed=7, **options):
    return ranges(graph, level, ids, rng=np.random.default_rng(seed), **options)


WORDS = st.lists(
    st.builds(
        lambda ends, layer, strength: Nomination(*ends, "w", layer, strength=strength),
        st.permutations(IDS).map(lambda order: order[:2]),
        st.sampled_from(["information", "referral"]),
        st.sampled_from([None, 0, 1, 3, 5]),
    ),
    min_size=4,
    max_size=22,
    unique_by=lambda n: n.key,
)
SILENT = st.sets(st.sampled_from(IDS), min_size=1, max_size=3)


def hidden(words, silent):
    """Tell whether what is left shows which questions were asked: its layers, and that strengths were."""
    left = [n for n in words if n.source not in silent]
    stated = any(n.strength is not None for n in left)
    return {n.layer for n in words} <= {n.layer for n in left} and stated


def assert_within(seen, true, level, ids):
    found, truth = table(seen, level, ids, draws=0), table(true, level, ids)
    low, high, value = found["low"], found["high"], truth["value"]
    exact = (found["how"] == "exact").to_numpy()
    apart = exact & value.notna().to_numpy()
    assert (low <= value + 1e-9)[apart].all()
    assert (value <= high + 1e-9)[apart].all()
    assert found["undefined"][exact & value.isna().to_numpy()].all()
    ranked = apart & truth["rank"].notna().to_numpy()
    assert (found["rank_low"] <= truth["rank"])[ranked].all()
    assert (truth["rank"] <= found["rank_high"])[ranked].all()
    return exact


@settings(deadline=None, max_examples=40)
@given(WORDS, SILENT, st.sampled_from(RULES))
def test_what_is_true_lies_within_bounds(words, silent, rule):
    assume(hidden(words, silent))
    true, seen = network(words, set(), rule), network(words, silent, rule)
    for level in ("node", "net", "group"):
        ids = [m.id for m in measures_of(level) if m.id in COUNTED]
        assert assert_within(seen, true, level, ids).all()


@settings(deadline=None, max_examples=12)
@given(WORDS, st.sets(st.sampled_from(IDS), min_size=1, max_size=1), st.sampled_from(RULES))
def test_what_is_true_lies_within_every_shape(words, silent, rule):
    assume(hidden(words, silent))
    true, seen = network(words, set(), rule), network(words, silent, rule)
    assert Completions(seen, rng=np.random.default_rng(1)).is_told_in_full
    for level in ("node", "net"):
        ids = [m.id for m in measures_of(level) if m.id in SHAPE]
        assert assert_within(seen, true, level, ids).all()


@settings(deadline=None, max_examples=8)
@given(WORDS, SILENT, st.sampled_from(RULES))
def test_the_point_lies_within_its_range(words, silent, rule):
    seen = network(words, silent, rule)
    for level in ("node", "net", "group"):
        found = table(seen, level, BASIC[level], draws=3)
        defined = found[found["value"].notna()]
        assert (defined["low"] <= defined["value"] + 1e-9).all()
        assert (defined["value"] <= defined["high"] + 1e-9).all()
        ranked = defined[defined["rank"].notna()]
        assert (ranked["rank_low"] <= ranked["rank"]).all()
        assert (ranked["rank"] <= ranked["rank_high"]).all()


@settings(deadline=None, max_examples=10)
@given(WORDS, st.sampled_from(RULES))
def test_with_full_response_the_range_is_the_point(words, rule):
    graph = network(words, set(), rule)
    for level in ("node", "net", "group"):
        found = table(graph, level, BASIC[level])
        assert (found["how"] == "exact").all()
        assert found["low"].equals(found["value"].rename("low"))
        assert found["high"].equals(found["value"].rename("high"))
        assert found["rank_low"].equals(found["rank_high"].rename("rank_low"))


# ── a network solved by hand ────────────────────────────────────────────────────────────────────────────────────────

SAID = [
    Nomination("ops", "pcpr", "w", "information", strength=3),
    Nomination("ops", "school", "w", "information", strength=2),
    Nomination("school", "ops", "w", "information", strength=4),
]


def small(rule, *silent):
    """OPS and the school answered; whoever is named did not, and nobody else is there."""
    bodies = [Institution(b, b.upper()) for b in ("ops", "school", *silent)]
    answers = [Response(b, "w", ResponseStatus.SILENT) for b in silent]
    return build(bodies, SAID, answers, wave=Wave("w"), rule=TieRule(Rule(rule)))


@pytest.mark.parametrize(
    ("rule", "ops", "pcpr", "density"),
    [
        ("either", (2, 2, 2), (1, 1, 2), (2 / 3, 2 / 3, 1)),  # the school may still be named
        ("either_unless_denied", (2, 1, 2), (1, 0, 1), (2 / 3, 1 / 3, 2 / 3)),  # OPS may be denied
        ("both", (1, 1, 2), (0, 0, 1), (1 / 3, 1 / 3, 2 / 3)),  # OPS may be confirmed
        ("as_said", (2, 2, 2), (1, 1, 2), (3 / 6, 3 / 6, 5 / 6)),  # PCPR may name both
    ],
)
def test_bounds_by_hand(rule, ops, pcpr, density):
    graph = small(rule, "pcpr")
    found = table(graph, "node", ["node_degree"])
    columns = ["value", "low", "high"]
    assert tuple(found.loc[("node_degree", "ops"), columns]) == ops
    assert tuple(found.loc[("node_degree", "pcpr"), columns]) == pcpr
    net = table(graph, "net", ["net_density"])
    assert tuple(net.loc["net_density", columns]) == pytest.approx(density)


def test_strength_goes_up_to_the_top_of_the_scale():
    found = table(small("either", "pcpr"), "node", ["node_strength"])
    row = found.loc[("node_strength", "pcpr")]
    assert (row["value"], row["low"], row["high"]) == (3, 3, 10)


def test_places_by_hand():
    found = table(small("either_unless_denied", "pcpr"), "node", ["node_degree"])
    places = found.droplevel(0)[["rank", "rank_low", "rank_high"]].to_dict("index")
    assert (
        places
        == {  # OPS 1–2, school 1, PCPR 0–1: nobody can ever stand above OPS, PCPR never above anybody
            "ops": {"rank": 1, "rank_low": 1, "rank_high": 1},
            "school": {"rank": 2, "rank_low": 1, "rank_high": 2},
            "pcpr": {"rank": 2, "rank_low": 1, "rank_high": 3},
        }
    )


def test_measures_of_shape_are_exact_while_few_pairs_are_open():
    few = table(small("either_unless_denied", "pcpr"), "node", ["node_betweenness"])
    assert few["how"].unique().tolist() == ["exact"]
    row = few.loc[("node_betweenness", "ops")]
    assert (row["value"], row["low"], row["high"]) == (1, 0, 1)
    many = table(small("either", *"abcd"), "node", ["node_betweenness"])
    assert many["how"].unique().tolist() == ["simulated"]


def test_a_measure_that_could_be_undefined_says_so():
    row = table(small("both", "pcpr"), "node", ["node_closeness"]).loc[("node_closeness", "pcpr")]
    assert math.isnan(row["value"])
    assert row["undefined"]
    assert 0 < row["low"] <= row["high"] <= 1


def test_what_takes_long_may_be_left_out():
    found = table(small("either", *"abcd"), "node", ["node_degree", "node_betweenness"], quick=True)
    told = found.groupby(level=0)[["low", "rank_high"]].count()
    assert told.loc["node_degree"].tolist() == [6, 6]
    assert told.loc["node_betweenness"].tolist() == [0, 0]
    assert found["how"].unique().tolist() == ["exact", "not_sought"]


# ── the same seed, another seed ─────────────────────────────────────────────────────────────────────────────────────


def test_the_same_seed_gives_the_same_ranges():
    graph = small("either", *"abcd")
    one, again = (table(graph, "node", BASIC["node"], seed=3) for _ in range(2))
    pd.testing.assert_frame_equal(one, again)


def test_draws_follow_the_seed():
    graph = small("either", *"abcd")
    sizes = {
        seed: [
            g.number_of_edges() for g in Completions(graph, rng=np.random.default_rng(seed)).several
        ]
        for seed in (1, 2)
    }
    assert sizes[1] != sizes[2]


def test_more_draws_never_narrow_a_range():
    graph = small("either", *"abcd")
    few, many = (table(graph, "net", ["net_centralization"], draws=n).iloc[0] for n in (0, 60))
    assert many["low"] <= few["low"]
    assert few["high"] <= many["high"]


@pytest.mark.parametrize("level", list(Level))
def test_measures_share_what_they_have_in_common_and_are_what_they_are_alone(level):
    graph = small("either", *"abcd")
    could_be = [Completions(graph, rng=np.random.default_rng(7), draws=3) for _ in range(2)]
    ids = [measure.id for measure in measures_of(level)]
    together = table(graph, level, ids, completions=could_be[0])
    others = could_be[1].several
    for id_ in ids:
        if MEASURES[id_].is_amount and id_ not in SHAPE | MONOTONE and "group_ei" not in id_:
            now = pd.Series(MEASURES[id_].fn(graph))
            values = [pd.Series(MEASURES[id_].fn(one)).reindex(now.index) for one in others]
            least = np.fmin.reduce([np.asarray(v, dtype=float) for v in values])
            got = together[together.index.get_level_values(0) == id_]["low"]
            assert got.to_numpy() == pytest.approx(least, nan_ok=True), id_


# ── whatever graph, whatever is asked ───────────────────────────────────────────────────────────────────────────────


def test_any_graph_has_points(tiny):
    for level in Level:
        ids = BASIC[level]
        found = table(tiny, level, ids)
        if level is Level.NODE and len(tiny):
            assert found.index.get_level_values(0).unique().tolist() == ids
        if level in (Level.NET, Level.GROUP):
            assert found.index.tolist() == ids
            assert found["value"].equals(compute(tiny, level, ids)["value"])


@pytest.mark.parametrize("level", list(Level))
def test_every_measure_gets_a_range_or_says_that_none_means_anything(level):
    found = table(small("either", "pcpr"), level, draws=1)
    for measure in measures_of(level):
        rows = found[found.index.get_level_values(0) == measure.id]
        assert len(rows), measure.id
        sought = set(rows["how"]) <= {"exact", "simulated"}
        assert sought == measure.is_amount, measure.id


def test_what_is_not_there_is_refused():
    with pytest.raises(MeasureError):
        table(nx.path_graph(3), "net", ["node_degree"])
    assert table(nx.path_graph(3), "net", []).empty


@settings(deadline=None, max_examples=20)
@given(st.data())
def test_a_tie_more_moves_a_monotone_measure_one_way_only(data):
    size = data.draw(st.integers(3, 7))
    directed = data.draw(st.booleans())
    fewer = nx.gnp_random_graph(size, 0.4, seed=data.draw(st.integers(0, 99)), directed=directed)
    nx.set_edge_attributes(fewer, 2, "strength")
    chain = [fewer]
    for _ in range(4):
        a, b = data.draw(st.permutations(range(size)))[:2]
        chain.append(chain[-1].copy())
        chain[-1].add_edge(
            a, b, strength=chain[-2].get_edge_data(a, b, {"strength": 0})["strength"] + 1
        )
    for measure in (MEASURES[id_] for id_ in sorted(MONOTONE)):
        found = np.array([np.atleast_1d(measure.fn(graph)) for graph in chain])
        steps = np.diff(found, axis=0)
        assert (steps >= -1e-9).all() or (steps <= 1e-9).all(), measure.id


@pytest.mark.parametrize("id_", sorted(SHAPE | MONOTONE))
def test_behaviours_are_of_measures_there_are(id_):
    assert id_ in MEASURES


@settings(deadline=None, max_examples=10)
@given(st.integers(0, 999), st.booleans())
def test_measures_of_shape_do_not_ask_how_strong(seed, directed):
    graph = nx.gnp_random_graph(6, 0.5, seed=seed, directed=directed)
    strong = graph.copy()
    nx.set_edge_attributes(strong, {e: 1 + n % 5 for n, e in enumerate(graph.edges)}, "strength")
    for measure in (MEASURES[id_] for id_ in sorted(SHAPE)):
        one, other = (np.atleast_1d(measure.fn(g)).astype(float) for g in (graph, strong))
        assert one == pytest.approx(other, nan_ok=True), measure.id
