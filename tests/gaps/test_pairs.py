"""The five states of a required pair under every tie rule."""

import pytest

from netmap.gaps import Demand, GapState, Pairs
from netmap.model import Origin
from netmap.network import RULES

MET, WEAK, ONE, UNKNOWN, MISSING = (
    GapState.MET,
    GapState.TOO_WEAK,
    GapState.ONE_SIDED,
    GapState.UNKNOWN,
    GapState.MISSING,
)
COORDINATION = Demand(3)


def states(commune, told, *, silent=(), demand=COORDINATION, **options):
    return {
        rule: Pairs(commune(told, silent=silent, rule=rule, **options))
        .judge("ops", "pcpr", demand)
        .state
        for rule in RULES
    }


def under(either, both, unless_denied, as_said):
    return {
        "either": either,
        "both": both,
        "either_unless_denied": unless_denied,
        "as_said": as_said,
    }


@pytest.mark.parametrize(
    ("strength_ops", "strength_pcpr", "expected"),
    [
        (4, 3, under(MET, MET, MET, MET)),
        (4, 2, under(MET, WEAK, WEAK, MET)),
        (2, 1, under(WEAK, WEAK, WEAK, WEAK)),
        (None, None, under(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)),
        (None, 4, under(MET, MET, MET, MET)),
        (4, 0, under(MET, ONE, ONE, MET)),
    ],
)
def test_both_spoke(commune, said, strength_ops, strength_pcpr, expected):
    told = said.one("ops", "pcpr", strength_ops) + said.one("pcpr", "ops", strength_pcpr)
    assert states(commune, told) == expected


@pytest.mark.parametrize(
    ("strength", "layer", "silent", "expected"),
    [
        (4, "meetings", (), under(MET, ONE, ONE, MET)),
        (4, "meetings", ("pcpr",), under(MET, UNKNOWN, MET, MET)),
        (2, "meetings", ("pcpr",), dict.fromkeys(RULES, UNKNOWN)),
        (None, "meetings", ("pcpr",), under(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN)),
        (4, "referral", (), under(MET, ONE, MET, MET)),
        (2, "referral", (), under(WEAK, ONE, WEAK, WEAK)),
    ],
)
def test_one_spoke(commune, said, strength, layer, silent, expected):
    assert states(commune, said.one("ops", "pcpr", strength, layer), silent=silent) == expected


@pytest.mark.parametrize(
    ("layers", "unless_denied"),
    [(("meetings",), WEAK), (("meetings", "projects"), WEAK), (("meetings", "referral"), UNKNOWN)],
)
def test_a_weak_tie_is_sure_only_if_the_silent_could_name_no_other_kind(
    commune, said, layers, unless_denied
):
    """Of a mutual kind that the other side left out the silent may speak as they like; clients they may well send."""
    found = states(commune, said.one("ops", "pcpr", 2), silent=["pcpr"], demand=Demand(3, layers))
    assert found == under(UNKNOWN, UNKNOWN, unless_denied, UNKNOWN)


@pytest.mark.parametrize(
    ("silent", "expected"), [((), MISSING), (("ops",), UNKNOWN), (("ops", "pcpr"), UNKNOWN)]
)
def test_nobody_spoke(commune, silent, expected):
    assert states(commune, [], silent=silent) == dict.fromkeys(RULES, expected)


def test_the_room_needs_nobodys_answer(commune, said):
    for strength, expected in ((3, MET), (2, WEAK), (None, UNKNOWN)):
        told = said.room("ops", "pcpr", strength)
        assert states(commune, told, silent=["ops", "pcpr"]) == dict.fromkeys(RULES, expected)
    told = said.both("ops", "pcpr") + said.room("ops", "pcpr", 0)
    assert states(commune, told) == dict.fromkeys(RULES, MISSING)
    silent = states(commune, said.room("ops", "pcpr", 0), silent=["pcpr"])
    assert silent == dict.fromkeys(RULES, UNKNOWN)  # of other layers the silent body may still tell


def test_a_register_is_no_word_of_a_body(commune, said):
    paper = said.one("ops", "pcpr", 4, origin=Origin.REGISTER)
    assert states(commune, paper) == under(MET, ONE, MET, MET)
    assert states(commune, paper, silent=["pcpr"]) == under(MET, UNKNOWN, MET, MET)
    denied = paper + said.one("pcpr", "ops", 0)
    assert states(commune, denied) == dict.fromkeys(RULES, ONE)
    weak = said.one("ops", "pcpr", 2, origin=Origin.REGISTER)
    assert states(commune, weak)["either"] is WEAK
    assert states(commune, weak, silent=["pcpr"])["either_unless_denied"] is UNKNOWN


def test_the_best_layer_counts(commune, said):
    weak, strong = said.both("ops", "pcpr", 1), said.both("ops", "pcpr", 4, "projects")
    denied, vague = (
        said.one("ops", "pcpr", 5, "training"),
        said.both("ops", "pcpr", None, "agreement"),
    )
    pairs = [
        (weak + strong + denied, MET),
        (weak + denied + vague, WEAK),
        (denied + vague, UNKNOWN),
        (denied, ONE),
    ]
    for told, expected in pairs:
        found = Pairs(commune(told)).judge("ops", "pcpr", Demand(3))
        assert found.state is expected
        assert len(found.ties) == len({n.layer for n in told})


def test_a_demand_looks_only_into_its_layers(commune, said):
    told = said.both("ops", "pcpr", 5, "projects")
    assert states(commune, told, demand=Demand(3, ("agreement",)))["either"] is MISSING
    assert states(commune, told, demand=Demand(3, ("projects",)))["either"] is MET


def test_the_networks_own_least_strength_is_a_demand_too(commune, said):
    told = said.both("ops", "pcpr", 2)
    assert states(commune, told, demand=Demand(1), min_strength=3)["either"] is WEAK


@pytest.mark.parametrize(
    ("told", "silent", "expected"),
    [
        (("ops", "pcpr"), (), MET),
        (("ops",), (), ONE),
        (("pcpr",), ("ops",), UNKNOWN),
        ((), ("ops",), UNKNOWN),
        ((), (), MISSING),
    ],
)
def test_a_flow_needs_both_to_pass_on(commune, said, told, silent, expected):
    other = {"ops": "pcpr", "pcpr": "ops"}
    words = [n for b in told for n in said.one(b, other[b], 1, "information")]
    demand = Demand(layers=("information",), both_ways=True)
    assert states(commune, words, silent=silent, demand=demand) == dict.fromkeys(RULES, expected)
