"""Whom to call next: what each silent body's answer alone would settle."""

import networkx as nx
import pytest

from netmap.errors import MeasureError
from netmap.metrics import open_pairs, whom_to_call
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build

NAMED = {"ops": ("school", "pcpr", "sr"), "school": ("ops", "pcpr")}


def network(rule, layer="information"):
    bodies = [Institution(b, b.upper()) for b in ("ops", "school", "pcpr", "sr")]
    words = [
        Nomination(a, b, "w", layer, strength=2) for a, others in NAMED.items() for b in others
    ]
    answers = [Response(b, "w", ResponseStatus.REFUSED) for b in ("pcpr", "sr")]
    return build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule(rule)))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        # certain: what OPS and the school named; open: sr–school, and pcpr–sr that two must answer for
        ("either", {"sr": (1, 2), "pcpr": (0, 1)}),
        # PCPR may deny two, the court one
        ("either_unless_denied", {"pcpr": (2, 3), "sr": (1, 2)}),
        ("both", {"pcpr": (2, 3), "sr": (1, 2)}),
        ("as_said", {"pcpr": (2, 3), "sr": (2, 3)}),
    ],
)
def test_what_an_answer_settles(rule, expected):
    found = whom_to_call(network(rule))
    told = zip(found["settled"], found["pairs"], strict=True)
    assert dict(zip(found.index, told, strict=True)) == expected
    assert found.index[0] == next(iter(expected))


def test_places_that_hang_on_an_answer():
    found = whom_to_call(network("both"), "node_degree")
    # now OPS and the school stand first and the others third; if PCPR confirms both, it is first, and the court fourth
    assert found.loc["pcpr", "places"] == 2
    # if the court confirms OPS, the school and the court are second, PCPR fourth
    assert found.loc["sr", "places"] == 3


def test_nobody_is_silent():
    assert whom_to_call(nx.path_graph(4)).empty


def test_only_measures_of_institutions_rank():
    with pytest.raises(MeasureError):
        whom_to_call(network("both"), "net_density")


def test_pairs_that_could_still_be_tied_or_untied():
    found = open_pairs(network("both"))
    told = zip(found["source"], found["target"], found["tied"], found["unheard"], strict=True)
    assert set(told) == {
        ("ops", "pcpr", False, ("pcpr",)),
        ("ops", "sr", False, ("sr",)),
        ("pcpr", "school", False, ("pcpr",)),
        ("pcpr", "sr", False, ("pcpr", "sr")),
    }
    denied = open_pairs(network("either_unless_denied"))
    assert denied["tied"].sum() == 3


def test_with_full_response_nothing_is_open():
    assert open_pairs(nx.path_graph(4)).empty
