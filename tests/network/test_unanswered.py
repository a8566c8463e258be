"""What the silent could still say: which pairs are open under each rule, and the network any answers make."""

import networkx as nx
import pytest

from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network import RULES, Evidence, Rule, TieRule, Unanswered, build, info, share_area

SILENT = {"pcpr", "court"}
IDS = ["court", "ops", "pcpr", "school"]


def said(source, target, layer="information", **more):
    return Nomination(source, target, "w", layer, **{"strength": 3} | more)


def network(words, rule="either", serves=(), **options):
    bodies = [Institution(body, body.upper(), serves=serves) for body in IDS]
    answers = [
        Response(body, "w", ResponseStatus.SILENT if body in SILENT else ResponseStatus.ANSWERED)
        for body in IDS
    ]
    return build(bodies, words, answers, wave=Wave("w"), rule=TieRule(Rule(rule), **options))


def open_pairs(words, rule):
    """Give the pairs whose tie is open, each written in the order of ids."""
    unanswered = Unanswered(network(words, rule))
    return {f"{p.source} {p.target}" for p in unanswered.pairs if unanswered.varies(p)}


NAMED = [said("ops", "pcpr"), said("ops", "school"), said("school", "ops")]
WITH_COURT = {"court ops", "court pcpr", "court school"}


@pytest.mark.parametrize(
    ("rule", "layer", "expected"),
    [
        # the tie that OPS named is certain under `either`, and may be denied or confirmed under the next two
        ("either", "information", WITH_COURT | {"pcpr school"}),
        ("either_unless_denied", "information", {"court pcpr", "ops pcpr"}),
        ("both", "information", {"court pcpr", "ops pcpr"}),
        ("as_said", "information", WITH_COURT | {"ops pcpr", "pcpr school"}),
        # in a one-way layer nobody's silence denies, nor does the word that it sends nobody itself
        ("either_unless_denied", "referral", WITH_COURT | {"pcpr school"}),
        ("both", "referral", {"court pcpr", "ops pcpr"}),
    ],
)
def test_which_ties_are_open(rule, layer, expected):
    words = [said(n.source, n.target, layer) for n in NAMED]
    assert open_pairs(words, rule) == expected


@pytest.mark.parametrize("rule", RULES)
def test_what_was_declared_in_the_room_is_certain(rule):
    words = [said("ops", "pcpr", origin=Origin.WORKSHOP, reporter="room")]
    assert "ops pcpr" not in open_pairs(words, rule)


@pytest.mark.parametrize("rule", RULES)
def test_who_answered_has_answered_in_full(rule):
    assert not {"ops school"} & open_pairs(NAMED, rule)


def test_nothing_is_open_where_everybody_answered_or_netmap_built_nothing():
    bodies = [Institution(body, body) for body in IDS]
    answers = [Response(body, "w") for body in IDS]
    full = build(bodies, NAMED, answers, wave=Wave("w"))
    assert Unanswered(full).pairs == ()
    assert Unanswered(nx.path_graph(4)).pairs == ()
    assert Unanswered(nx.grid_2d_graph(2, 2)).silent == ()


def completed(rule, pcpr, court=(), words=NAMED):
    """Give the network had PCPR (and the court) said so of everybody."""
    unanswered = Unanswered(network(words, rule))
    told = {"pcpr": pcpr, "court": court}
    return unanswered.complete([tuple(told[b] for b in p.unheard) for p in unanswered.pairs])


YES, NO = (("information", 5.0),), (("information", 0.0),)


@pytest.mark.parametrize(
    ("rule", "answer", "expected", "evidence"),
    [
        ("either", YES, 5, Evidence.CONFIRMED),
        ("either", NO, 3, Evidence.ONE_SIDED_DENIED),
        ("either", (), 3, Evidence.ONE_SIDED_DENIED),
        ("either_unless_denied", YES, 3, Evidence.CONFIRMED),
        ("either_unless_denied", (), None, Evidence.ONE_SIDED_DENIED),
        ("both", YES, 3, Evidence.CONFIRMED),
        ("both", NO, None, Evidence.ONE_SIDED_DENIED),
        ("as_said", YES, 3, Evidence.CONFIRMED),
    ],
)
def test_answers_are_judged_by_the_rule(rule, answer, expected, evidence):
    made = completed(rule, answer)
    tie = next(t for t in info(made).ties if (t.source, t.target) == ("ops", "pcpr"))
    assert tie.evidence is evidence
    found = made.get_edge_data("ops", "pcpr", "information")
    assert (found["strength"] if found else None) == expected


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("answer", [YES, NO, (("information", None), ("referral", 2.0))])
def test_a_completion_is_what_netmap_would_have_built(rule, answer):
    """Answers given and answers completed make the same network."""
    given = [
        Nomination(body, other, "w", layer, strength=strength)
        for body in sorted(SILENT)
        for other in IDS
        if other != body
        for layer, strength in answer
    ]
    bodies = [Institution(body, body.upper()) for body in IDS]
    answers = [Response(body, "w") for body in IDS]
    words = [*NAMED, said("ops", "school", "referral")]
    built = build(bodies, [*words, *given], answers, wave=Wave("w"), rule=rule)
    made = completed(rule, answer, answer, words)
    seen = [
        (dict(n.nodes(data=True)), {e[:3]: e[3] for e in n.edges(keys=True, data=True)})
        for n in (made, built)
    ]
    assert seen[0] == seen[1]


def test_who_is_left_unheard_stays_unheard():
    unanswered = Unanswered(network(NAMED, "either_unless_denied"))
    now = unanswered.complete([(None,) * len(p.unheard) for p in unanswered.pairs])
    was = network(NAMED, "either_unless_denied")
    assert set(now.edges(keys=True)) == set(was.edges(keys=True))
    assert dict(now.nodes(data="response")) == dict(was.nodes(data="response"))
    assert info(now).answered == 2


def test_a_body_is_asked_only_about_those_who_work_in_its_places():
    bodies = [
        Institution("oksa", "A", serves=("260205",)),
        Institution("lopuszno", "B", serves=("260408",)),
        Institution("county", "C", serves=("2602",)),
        Institution("nowhere", "D"),
    ]
    about = info(build(bodies, [], wave=Wave("w")))
    assert not share_area(about, "oksa", "lopuszno")
    assert share_area(about, "county", "oksa")
    assert share_area(about, "nowhere", "lopuszno")
    pairs = {(p.source, p.target) for p in Unanswered(build(bodies, [], wave=Wave("w"))).pairs}
    assert ("lopuszno", "oksa") not in pairs
    assert ("county", "oksa") in pairs


def test_a_silent_body_that_spoke_of_a_pair_has_spoken():
    words = [*NAMED, said("pcpr", "ops", strength=0)]
    assert "ops pcpr" not in open_pairs(words, "both")
