"""The answers: each is what the part of netmap that gives it says of the network the study gives."""

from dataclasses import replace

import pandas as pd
import pytest

from netmap.errors import NormError, UnknownIdError
from netmap.gaps import judge, load_norm
from netmap.metrics import MEASURES, compute
from netmap.model import Group, Institution, Nomination, Participation
from netmap.study import (
    changes_of,
    compare,
    dossier,
    gaps,
    gaps_of_communes,
    measures,
    measures_named,
    network,
    region,
    tie_rule,
    wave_named,
)

NORM = "liderzy-kooperacji"


def test_measures_are_of_the_network_of_the_wave(study):
    rule = tie_rule("either", commune="260205")
    told = measures(study, "before", rule, "node", ["node_degree"])
    assert told["node_degree"].to_dict() == {"ops": 2, "pcpr": 1, "sp": 1, "gbp": 0}
    known = compute(network(study, "w1", rule), "node", ["node_degree"])
    pd.testing.assert_frame_equal(told, known)


def test_measures_are_sorted_by_level():
    assert measures_named(None, ["net_density", "node_degree"]) == {
        "node": ["node_degree"],
        "tie": [],
        "net": ["net_density"],
        "group": [],
    }
    basic = [m.id for m in MEASURES.values() if m.basic and m.level != "tie"]
    assert [id_ for ids in measures_named(None, []).values() for id_ in ids] == basic
    assert measures_named("tie", []) == {"tie": [id_ for id_ in MEASURES if id_.startswith("tie_")]}
    assert list(measures_named("net", [])) == ["net"]
    assert measures_named("net", ["node_degree"]) == {"net": []}


def test_a_measure_nobody_knows_is_refused():
    with pytest.raises(UnknownIdError) as caught:
        measures_named(None, ["node_luck"])
    assert caught.value.code == "unknown-measure"


def test_gaps_are_what_the_norm_says_of_the_commune(study):
    told = gaps(study, "w1", tie_rule(commune="260205"), NORM)
    assert told.commune.name == "Oksa"
    beside = dossier(study, told.network)
    assert told.answers == tuple(judge(told.network, load_norm(NORM), beside))
    assert [answer.rule for answer in told.answers] == [rule.id for rule in load_norm(NORM).rules]
    assert set(told.ledger["state"]) <= {"met", "too_weak", "one_sided", "missing", "unknown"}
    assert len(told.resources) > 0


def test_gaps_are_of_one_commune_or_of_all(study):
    study.save(
        changes_of([Participation(c, Group.PILOT) for c in ("260205", "260209")]), action="edit"
    )
    assert [g.commune.name for g in gaps_of_communes(study, "w1", tie_rule(), NORM)] == [
        "Oksa",
        "Wodzisław",
    ]
    one = gaps_of_communes(study, "w1", tie_rule(commune="260209"), NORM)
    assert [set(g.network) for g in one] == [{"pcpr"}]


def test_all_communes_may_be_gathered_once_for_one_after_another(study):
    beside = region(study, wave_named(study, "w1"), tie_rule())
    for code in ("260205", "260209"):
        rule = tie_rule(commune=code)
        (told,) = gaps_of_communes(study, "w1", rule, NORM, beside)
        (alone,) = gaps_of_communes(study, "w1", rule, NORM)
        assert told.answers == alone.answers
        assert told.dossier.region is beside


def test_a_norm_nobody_wrote_is_refused(study):
    with pytest.raises(NormError):
        gaps(study, "w1", tie_rule(commune="260205"), "nie-ma")


def test_a_wave_beside_one_that_says_the_same_shows_no_change(study):
    found = compare(study, "w1", "w2", tie_rule(commune="260205"))
    assert (found.counts.gained, found.counts.lost) == (0, 0)
    assert found.counts.kept == 2
    assert (found.joined, found.left) == ((), ())


def test_a_body_renamed_is_the_same_body(study):
    old = replace(study.journal.records(Institution)["ops"], became="cus", active_to="2020-01-01")
    new = Institution("cus", "Centrum Usług Społecznych", type="cus", tier="commune",
                      serves=("260205",), active_from="2020-01-02")  # fmt: skip
    word = Nomination("cus", "pcpr", "w2", "information", strength=3)
    study.save(changes_of([old, new, word]), action="edit")
    found = compare(study, "w1", "w2", tie_rule("either", commune="260205"))
    assert found.renamed == (("ops", "cus"),)
    assert (found.joined, found.left) == ((), ())
