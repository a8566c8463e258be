"""A network with a few ties more says of every pair what it would say built anew."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.gaps import Pairs
from netmap.gaps.extremes import extremes
from netmap.gaps.pairs import Demand
from netmap.gaps.pairs_tried import PairsTried
from netmap.network import RULES, AddedTie, changed

BODIES = ("ops", "pcpr", "sp1", "ppp", "kpp", "gok")
LAYERS = ("information", "referral", "agreement")
DEMANDS = st.builds(
    Demand, st.sampled_from((1, 3)), st.sampled_from(((), ("referral",))), st.booleans()
)


def ties():
    ends = st.sampled_from(list(combinations(BODIES, 2)))
    layers = st.lists(st.sampled_from(LAYERS), unique=True, max_size=2).map(tuple)
    one = st.builds(lambda e, many, s: AddedTie(*e, many, s), ends, layers, st.sampled_from((1, 4)))
    return st.lists(one, min_size=1, max_size=2, unique_by=lambda tie: tie.bodies)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_pairs_tried_are_those_of_the_network_with_the_ties(commune, heard, data):
    words, silent = heard(data)
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
