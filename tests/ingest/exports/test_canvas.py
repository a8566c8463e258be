"""The CSV set of Network Canvas: egos, alters and ties among alters in files of their own."""

import pytest

EGO = [
    ["networkCanvasEgoUUID", "networkCanvasCaseID", "networkCanvasSessionID", "sessionStart", "instytucja"],
    ["e-1", "case 1", "s-1", "2026-11-20", "GOPS"],
    ["e-2", "case 2", "s-2", "2026-11-20", "SP"],
]  # fmt: skip
ALTERS = [
    ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID", "name", "strength", "k_information", "k_referral"],
    ["1", "e-1", "u-1", "PCPR", "3", "true", "false"],
    ["2", "e-1", "u-2", "GOK", "", "false", "false"],
    ["1", "e-2", "u-3", "PCPR", "1", "true", "true"],
]  # fmt: skip
EDGES = [["edgeID", "from", "to", "networkCanvasEgoUUID", "networkCanvasUUID", "networkCanvasSourceUUID",
          "networkCanvasTargetUUID", "closeness"],
         ["1", "1", "2", "e-1", "x-1", "u-1", "u-2", "4"]]  # fmt: skip
BELONGS = {"wave": "po", "commune": "260205"}


@pytest.fixture
def session():
    """Write the files of a session, as its export names them."""

    def write(desk, *, alters=ALTERS, edges=EDGES):
        return [
            desk.rows_csv(rows, f"case_s-1_Wywiad_{name}.csv")
            for name, rows in (("ego", EGO), ("attributeList_Instytucja", alters), ("edgeList_zna", edges))
        ]  # fmt: skip

    return write


def test_each_ego_says_whom_it_named_and_how(survey, desk, session, codes):
    plan = desk.plan(*session(desk), **BELONGS)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert {t[4] for t in survey.said(plan, "respondent")} == {
        ""
    }  # whoever names two is one respondent
    assert not {"row-answer-second", "header-answer-passed"} & set(codes(plan))
    assert survey.said(plan) == {
        ("ops", "pcpr", "information", 3), ("ops", "gok", "information", None),
        ("sp", "pcpr", "information", 1), ("sp", "pcpr", "referral", 1),
    }  # fmt: skip
    assert {"file-canvas-egos", "file-canvas-hearsay"} <= set(codes(plan))
    assert plan.counts()["response"] == {"create": 2}


def test_any_other_network_keeps_ties_among_alters_with_who_said_so(generic, session):
    plan = generic.plan(*session(generic))
    assert plan.is_accepted, [f.say("en") for f in plan.findings]
    told = [r.record for r in plan.rows if r.kind == "nomination"]
    assert ("GOPS", "PCPR", "tie") in {(n.source, n.target, n.layer) for n in told}
    among = next(n for n in told if n.layer == "zna")
    assert (among.source, among.target) == ("PCPR", "GOK")
    assert among.attributes == {"reporter": "GOPS", "closeness": 4}


def test_two_nodes_of_one_name_are_said_and_kept_apart(generic, session):
    twins = [*ALTERS, ["3", "e-1", "u-9", "PCPR", "", "true", ""]]
    edges = [EDGES[0], ["1", "1", "3", "e-1", "x", "u-1", "u-9", ""]]
    plan = generic.plan(*session(generic, alters=twins, edges=edges))
    assert [f.row for f in plan.findings if f.code == "row-canvas-same-name"] == [5]
    told = {(n.source, n.target) for r in plan.rows if (n := r.record) and r.kind == "nomination"}
    assert ("PCPR", "PCPR (3)") in told


def test_alters_without_their_egos_have_nobody_who_says_so(survey, desk, codes):
    plan = desk.plan(desk.rows_csv(ALTERS, "attributeList.csv"), **BELONGS)
    assert "cell-answer-no-respondent" in codes(plan)
    assert survey.said(plan) == set()
