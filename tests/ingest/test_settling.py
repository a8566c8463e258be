"""Rows that wait: kept whole, taken in once the name is clear, left out when it is none; nothing is lost."""

from dataclasses import replace

import pytest

from netmap.model import Decision, Institution, Naming
from tests.ingest.conftest import ROSTER

TIES = "od;do;fala;rodzaj;siła;uwagi\nGOPS;{};przed;informacja;3;rozmowa\nGOPS;PCPR;przed;informacja;2;\n"


@pytest.fixture
def study(roster):
    """A study of a roster, in which one row waits for whom "Klub Orzeł" means."""
    roster.take(roster.csv(TIES.format("Klub Orzeł"), "wiezi.csv"))
    return roster


def decide(desk, word, decision, institution="", commune="260205"):
    naming = Naming(word.lower().replace("ł", "l"), decision, commune, institution, word)
    desk.known = replace(desk.known, namings={**desk.known.namings, naming.key: naming})


def test_the_rest_of_the_file_is_saved_and_the_row_waits(study):
    (waiting,) = study.known.waiting.values()
    assert (waiting.names, waiting.commune) == ({"target": "Klub Orzeł"}, "260205")
    assert (waiting.file, waiting.row) == ("wiezi.csv", 2)
    assert [n.target for n in study.known.nominations.values()] == ["pcpr"]


def test_the_plan_tells_each_name_once(study):
    text = (
        TIES.format("Klub Orzeł")
        + "SP 1;klub orzel;przed;informacja;1;\nGOPS;SP 2;przed;informacja;1;\n"
    )
    plan = study.plan(text, commune="Oksa")
    assert [(d.word, d.commune, d.rows) for d in plan.doubts] == [
        ("Klub Orzeł", "260205", 2),
        ("SP 2", "260205", 1),
    ]
    assert plan.doubts[1].verdict.candidates[0].id == "sp-oksa"


def test_the_same_file_twice_waits_once(study):
    plan = study.plan(study.csv(TIES.format("Klub Orzeł"), "inaczej.csv"))
    assert (plan.changes(), plan.counts()["nomination"]) == ([], {"queue": 1, "unchanged": 1})


def test_a_decision_makes_the_row_a_tie_without_its_file(study):
    decide(study, "Klub Orzeł", Decision.SAME, "sp-oksa")
    plan = study.take()
    (made,) = [n for n in study.known.nominations.values() if n.target == "sp-oksa"]
    assert (made.strength, made.note, made.commune) == (3, "rozmowa", "260205")
    assert (study.known.waiting, len(plan.settled)) == ({}, 1)
    again = study.plan(study.csv(TIES.format("Klub Orzeł"), "wiezi.csv"))
    assert again.changes() == []
    assert [f.code for f in again.findings] == ["name-understood"]


def test_a_roster_that_lists_the_body_does_so_too(study):
    study.take(study.csv("id;nazwa;obszar\nklub;Klub Orzeł;260205\n", "nowi.csv"))
    assert {n.target for n in study.known.nominations.values()} == {"pcpr", "klub"}
    assert study.known.waiting == {}


def test_a_name_that_is_nobody_is_left_out_now_and_later(study, codes):
    decide(study, "Klub Orzeł", Decision.NOBODY)
    study.take()
    assert (study.known.waiting, len(study.known.nominations)) == ({}, 1)
    plan = study.plan(study.csv(TIES.format("klub orzeł"), "wiezi.csv"))
    assert (codes(plan), plan.counts()["nomination"]) == (["name-left-out"], {"unchanged": 2})


def test_a_decision_holds_in_its_commune_only(study):
    decide(study, "Klub Orzeł", Decision.SAME, "sp-oksa", commune="260209")
    assert study.plan().settled == ()


def test_who_is_not_meant_is_not_proposed_again(study):
    text = "od;do;fala;rodzaj;gmina\nPCPR;SP 2;przed;informacja;Oksa\n"
    decide(study, "sp 2", Decision.OTHER, "sp-oksa")
    assert all(c.id != "sp-oksa" for c in study.plan(text).doubts[0].verdict.candidates)
    decide(study, "gops", Decision.OTHER, "ops-oksa")
    plan = study.plan("od;do;fala;rodzaj;gmina\nGOPS;PCPR;przed;informacja;Oksa\n")
    assert plan.counts()["nomination"] == {"queue": 1}


def test_what_is_stored_is_not_overwritten_by_a_row_that_waited(study, codes):
    study.take(
        study.csv("od;do;fala;rodzaj;siła\nGOPS;SP 1;przed;informacja;5\n", "b.csv"), commune="Oksa"
    )
    decide(study, "Klub Orzeł", Decision.SAME, "sp-oksa")
    plan = study.take()
    assert codes(plan, level="warning") == ["name-waiting-contradicts"]
    assert all(f.say(lang) and f.remedy(lang) for f in plan.findings for lang in ("pl", "en"))
    assert (plan.settled, len(study.known.waiting)) == ((), 1)


def test_a_row_that_turns_out_to_name_itself_is_passed_over(study, codes):
    decide(study, "Klub Orzeł", Decision.SAME, "ops-oksa")
    plan = study.take()
    assert (codes(plan, level="warning"), study.known.waiting) == (["row-self-tie-skipped"], {})


def test_a_row_may_wait_for_several_names(roster):
    text = "od;do;fala;rodzaj;gmina\nKlub Orzeł;Koło Róża;przed;informacja;Oksa\n"
    roster.take(text)
    assert len(roster.plan(text).doubts) == 2
    decide(roster, "klub orzeł", Decision.SAME, "sp-oksa")
    assert roster.take().settled == ()
    decide(roster, "koło róża", Decision.SAME, "ops-oksa")
    roster.known = replace(
        roster.known,
        namings={
            k.replace("ó", "o").replace("ż", "z"): replace(
                n, name=n.name.replace("ó", "o").replace("ż", "z")
            )
            for k, n in roster.known.namings.items()
        },
    )
    roster.take()
    assert [(n.source, n.target) for n in roster.known.nominations.values()] == [
        ("sp-oksa", "ops-oksa")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("instytucja;fala;odpowiedź\nKlub Orzeł;przed;tak\n", "response"),
        ("zespół;rodzaj;gmina;instytucja;rola\nPZK;pzk;Oksa;Klub Orzeł;członek\n", "membership"),
        ("nr sprawy;gmina;plan;instytucja;udział\n7;Oksa;tak;Klub Orzeł;diagnoza\n", "case_part"),
        ("id;nazwa;nadrzędna\nsp-oksa;;Klub Orzeł\n", "institution"),
    ],
)
def test_every_kind_of_row_waits_and_is_taken_in(roster, text, kind):
    roster.take(roster.csv(text, "a.csv"), commune="Oksa")
    assert [w.kind for w in roster.known.waiting.values()] == [kind]
    roster.take(roster.csv("id;nazwa;obszar\nklub;Klub Orzeł;260205\n", "b.csv"))
    assert roster.known.waiting == {}
    told = {**roster.known.responses, **roster.known.memberships, **roster.known.case_parts}
    assert (
        any("klub" in key for key in told) or roster.known.institutions["sp-oksa"].parent == "klub"
    )


def test_the_side_that_is_known_tells_the_commune(roster):
    roster.take("od;do;fala;rodzaj\nGOPS;Szkoła Podstawowa nr 1;przed;informacja\n")
    assert [n.target for n in roster.known.nominations.values()] == ["sp-oksa"]


def test_a_register_number_names_a_body(roster):
    body = Institution("x", "Ośrodek", regon="123456785")
    roster.known = replace(roster.known, institutions={**roster.known.institutions, "x": body})
    roster.take("od;do;fala;rodzaj\nPCPR;123456785;przed;informacja\n")
    assert [n.target for n in roster.known.nominations.values()] == ["x"]


def test_a_roster_knows_the_bodies_of_the_study_however_written(roster, codes):
    plan = roster.take("nazwa;obszar;regon\nG.O.P.S. w Oksie;260205;123456785\n")
    body = roster.known.institutions["ops-oksa"]
    assert (body.name, body.regon) == ("Gminny Ośrodek Pomocy Społecznej w Oksie", "123456785")
    assert "G.O.P.S. w Oksie" in body.names
    assert "name-understood" in codes(plan)
    plan = roster.plan("nazwa;obszar\nGminny Ośrodek Pomocy w Oksie;260205\n")
    assert "row-much-like" in codes(plan)
    assert plan.counts()["institution"] == {"create": 1}


def test_an_abbreviation_of_two_meanings_is_decided_by_the_roster(desk):
    desk.take(
        desk.csv(
            ROSTER
            + "star;Starostwo Powiatowe w Jędrzejowie;SP;county_office;government;county;260202;2602;\n",
            "w.csv",
        )
    )
    plan = desk.plan("od;do;fala;rodzaj\nGOPS;SP;przed;informacja\n", commune="Oksa")
    assert plan.counts()["nomination"] == {"queue": 1}
    assert plan.doubts[0].verdict.reason == "trap"
