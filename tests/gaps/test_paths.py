"""The way of a case: where it goes through, where it breaks, where it cannot be said."""

from netmap.gaps import GapState, ways
from netmap.model import Institution

MOPR = Institution("mopr", "MOPR", "MOPR", "mopr", "social", "commune", serves=("260205",))


def way(network, path="violence"):
    return next(w for w in ways(network, "minimum") if w.id == path)


def tie(said, *pairs, strength=4):
    return [n for a, b in pairs for n in said.both(a, b, strength)]


THROUGH = ("kpp", "ops"), ("ops", "pcpr"), ("pcpr", "court")


def test_a_case_goes_through_where_each_body_hands_on_to_the_next(commune, said):
    found = way(commune(tie(said, *THROUGH)))
    assert (found.state, found.breaks_at, found.unheard) == (GapState.MET, None, ())
    assert [[p.bodies for p in link.pairs] for link in found.links] == [
        [("kpp", "ops")],
        [("ops", "pcpr")],
        [("pcpr", "court")],
    ]


def test_it_breaks_at_the_first_link_that_does_not_carry(commune, said):
    found = way(commune(tie(said, THROUGH[0], THROUGH[2])))
    assert (found.state, found.breaks_at) == (GapState.MISSING, 1)
    assert [link.state for link in found.links] == [GapState.MET, GapState.MISSING, GapState.MET]
    assert (
        way(commune(said.one("kpp", "ops"), tie(said, *THROUGH[1:]))).links[0].state
        is GapState.ONE_SIDED
    )


def test_the_same_body_must_hand_it_on(commune, said):
    pairs = ("sp1", "ops"), ("ops", "court"), ("court", "pcpr")
    found = way(commune(tie(said, *pairs)), "child_neglect")
    assert found.breaks_at == 2  # no probation service here
    assert found.links[2].absent
    split = tie(said, ("sp1", "ppp"), ("sp2", "poz"))
    assert way(commune(split), "mental_crisis").links[1].absent


def test_a_link_starts_at_the_bodies_the_case_has_reached(commune, said):
    network = commune(tie(said, ("sp1", "ops"), ("sp2", "pcpr")), without=["court"])
    found = way(network, "long_illness")
    assert found.links[0].sources == ("poz",)
    reached = way(commune(tie(said, ("kpp", "ops"))), "violence")
    assert reached.links[1].sources == ("ops",)


def test_silence_makes_it_unknown_and_names_who_could_answer(commune, said):
    found = way(commune(tie(said, *THROUGH[:2]), silent=["court"]))
    assert (found.state, found.breaks_at, found.unheard) == (GapState.UNKNOWN, 2, ("court",))


def test_one_body_may_make_two_steps_as_in_a_city(commune, said):
    network = commune(
        tie(said, ("kpp", "mopr"), ("mopr", "court")), without=["ops", "pcpr"], extra=[MOPR]
    )
    found = way(network)
    assert found.state is GapState.MET
    assert found.links[1].inside == ("mopr",)
