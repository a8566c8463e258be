"""What rules about the whole network are counted over is what every single pair says."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import GapState, Pairs, Span
from netmap.gaps.extremes import extremes, touching, within
from netmap.gaps.pairs import Demand
from netmap.network import RULES

BODIES = ("ops", "pcpr", "sp1", "ppp", "kpp", "gok")
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


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_they_are_what_every_single_pair_says(commune, heard, data):
    words, silent = heard(data)
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
