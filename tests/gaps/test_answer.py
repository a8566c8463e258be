"""What an answer holds."""

import pytest

from netmap.gaps import Answer, GapState, Part, State
from netmap.gaps.pairs import Credit


@pytest.mark.parametrize(
    ("credit", "state"),
    [
        (Credit(2, 2), GapState.MET),
        (Credit(1, 1), GapState.TOO_WEAK),
        (Credit(0, 0), GapState.MISSING),
        (Credit(0, 2), GapState.UNKNOWN),
    ],
)
def test_a_part_has_the_state_of_its_credit(credit, state):
    part = Part(credit)
    assert part.state is state
    assert part.is_met == (state is GapState.MET)


def test_bodies_outside_the_network_have_names_too(commune):
    found = Answer("R4", "advised_by", State.MET, outside={"rops": "ROPS"})
    names = [found.name(commune(), body) for body in ("ops", "rops", "nobody")]
    assert names == ["OPS", "ROPS", "nobody"]
