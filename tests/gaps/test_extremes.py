"""What rules about the whole network are counted over is what every single pair says, also once ties are tried out."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import GapState, Pairs, Span
from netmap.gaps.extremes import extremes, touching, within
from netmap.gaps.pairs import Demand
from netmap.gaps.pairs_tried import PairsTried
from netmap.network import RULES, AddedTie, changed

BODIES = ("ops", "pcpr", "sp1", "ppp", "kpp", "gok")
LAYERS = ("information", "referral", "agreement")
DEMANDS = st.builds(
    Demand, st.sampled_from((1, 3)), st.sampled_from(((), ("referral",))), st.booleans()
)


@pytest.mark.parametrize("layers", [(), ("meetings",), ("referral",)])
@pytest.mark.parametrize("silent", [(), ("gok",), ("gok", "ops", "sp1")])
def test_pairs_not_worth_judging_are_all_missing(commune, said, layers, silent):
    network = commune(said.both("ops", "pcpr"), said.one("sp1", "ppp"), silent=silent)
    pairs, demand = Pairs(network), Demand(layers=layers)
    worth = list(pairs.worth_judging(list(network), demand))
    assert worth == sorted(worth)
    left_out = set(combinations(sorted(network), 2)) - set(worth)
    assert left_out
    assert {pairs.judge(*ends, demand).state for ends in left_out} == {"missing"}


def test_pairs_are_tied_for_certain_open_or_neither(commune, said):
    network = commune(said.both("ops", "pcpr"), silent=["gok"], without=["sport", "pup", "court"])
    found = extremes(Pairs(network), list(network), Demand())
    assert [pair.bodies for pair in found.certain] == [("ops", "pcpr")]
    assert len(found.open) == len(network) - 1
    assert all("gok" in pair.bodies for pair in found.open)
    assert found.share(touching(["pcpr"])) == Span(1 / 7, 1.0)


def told(said, data):
    """Draw what some bodies say, and who of them keeps silent."""
    words = st.tuples(
        *(st.sampled_from(some) for some in (BODIES, BODIES, (None, 0, 1, 4), LAYERS))
    )
    drawn = data.draw(st.lists(words.filter(lambda word: word[0] != word[1]), max_size=14))
    silent = data.draw(st.sets(st.sampled_from(BODIES), max_size=3))
    return [said.one(*word) for word in drawn if word[0] not in silent], silent


def ties():
    ends = st.sampled_from(list(combinations(BODIES, 2)))
    layers = st.lists(st.sampled_from(LAYERS), unique=True, max_size=2).map(tuple)
    one = st.builds(lambda e, many, s: AddedTie(*e, many, s), ends, layers, st.sampled_from((1, 4)))
    return st.lists(one, min_size=1, max_size=2, unique_by=lambda tie: tie.bodies)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_they_are_what_every_single_pair_says(commune, said, data):
    words, silent = told(said, data)
    network = commune(*words, silent=silent, rule=data.draw(st.sampled_from(RULES)))
    some = data.draw(st.lists(st.sampled_from(sorted(network)), unique=True))
    pairs, demand = Pairs(network), data.draw(DEMANDS)
    found = extremes(pairs, some, demand)
    every = [pairs.judge(a, b, demand) for a, b in combinations(sorted(some), 2)]
    assert found.certain == tuple(pair for pair in every if pair.state is GapState.MET)
    assert found.open == tuple(pair for pair in every if pair.state is GapState.UNKNOWN)
    for choice, how in ((touching, any), (within, all)):
        of_two = [how(body in BODIES[:2] for body in pair.bodies) for pair in found.open]
        assert choice(BODIES[:2])(found.bodies, found.open_ends).tolist() == of_two


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_pairs_tried_are_those_of_the_network_with_the_ties(commune, said, data):
    words, silent = told(said, data)
    network = commune(*words, silent=silent, rule=data.draw(st.sampled_from(RULES)))
    added, demand = data.draw(ties()), data.draw(DEMANDS)
    before = Pairs(network)
    here, whole = PairsTried(before, added), Pairs(changed(network, added=added))
    every = list(combinations(sorted(network), 2))
    assert [here.judge(*e, demand) for e in every] == [whole.judge(*e, demand) for e in every]
    found, wanted = (extremes(pairs, network, demand) for pairs in (here, whole))
    assert (found.certain, found.open) == (wanted.certain, wanted.open)
    assert (found.waiting == wanted.waiting).all()
    assert here.flows(demand.layers) == whole.flows(demand.layers)
    assert [here.words(*e) for e in every] == [whole.words(*e) for e in every]
    assert here.spoken(sorted(network)) == whole.spoken(sorted(network))
    for body in network:
        assert here.with_anybody(body, demand) == whole.with_anybody(body, demand)
