"""The example files: made anew they are the same, and they tell the story they should."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from netmap.example import files
from netmap.gaps import State, judge
from netmap.model import Group, Institution, Plan, ResponseStatus
from netmap.network import Evidence, info, simple
from netmap.study import import_files, open_study

ROOT = Path(__file__).parents[2]
PILOT = {"260205", "260209", "260401", "260408", "260905", "261201"}
COMPARISON = {"260703", "261103"}
COMMUNES = sorted(PILOT | COMPARISON)
COLUMNS = {
    "Instytucje": "id, nazwa, skrót, typ, sektor, szczebel, siedziba, obszar, inne nazwy, istnieje od, istnieje do, "
    "przekształcone w",
    "Zespoły": "zespół, rodzaj, gmina, instytucja, rola, ranga",
    "Gminy": "gmina, nazwa, grupa",
    "Fale": "fala, nazwa, data, etap, kolejność",
    "Więzi": "od, do, fala, rodzaj, siła, częstość, kanał, gmina, wskazujący, data, uwagi",
    "Odpowiedzi": "instytucja, fala, odpowiedź",
    "Sprawy": "nr sprawy, gmina, fala, potrzeby, plan, instytucja, udział",
}


# ── the files ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_making_them_anew_gives_the_same_bytes(tmp_path):
    command = [sys.executable, ROOT / "tools" / "make_example.py", tmp_path]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in files()}


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_each_file_says_that_it_is_invented(path):
    assert path.name.startswith("przyklad-")
    book = load_workbook(path, read_only=True)
    assert book.sheetnames[0] == "Uwagi"
    words = [cell for row in book["Uwagi"].iter_rows(values_only=True) for cell in row if cell]
    assert words[0] == "Dane przykładowe, zmyślone"


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_there_is_no_column_for_a_person(path):
    book = load_workbook(path, read_only=True)
    headers = {
        sheet.title: ", ".join(next(sheet.iter_rows(max_row=1, values_only=True)))
        for sheet in book
        if sheet.title != "Uwagi"
    }
    assert headers.items() <= COLUMNS.items()


# ── the import ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_they_go_in_through_the_ordinary_import(plan):
    assert [f.say("en") for f in plan.findings if f.level != "notice"] == []
    assert plan.is_accepted
    assert {row.action for row in plan.rows} == {"create"}


def test_every_row_of_the_tie_lists_is_a_nomination(study):
    rows = sum(load_workbook(path)["Więzi"].max_row - 1 for path in files()[1:])
    assert len(study.nominations) == rows
    assert {n.wave for n in study.nominations} == set(study.waves) == {"before", "after"}


# ── who is in it ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_six_communes_are_in_the_pilot_and_two_are_compared(study):
    groups = {p.commune: p.group for p in study.participations}
    assert {c for c, group in groups.items() if group == Group.PILOT} == PILOT
    assert {c for c, group in groups.items() if group == Group.COMPARISON} == COMPARISON


@pytest.mark.parametrize("wave", ["before", "after"])
@pytest.mark.parametrize("commune", COMMUNES)
def test_a_commune_has_ten_to_fourteen_bodies_and_a_gap(network, commune, wave):
    bodies = network(commune, wave)
    assert 10 <= len(bodies) <= 14
    sectors = {sector for _, sector in bodies.nodes(data="sector")}
    assert {"social", "education", "police", "justice", "labour"} <= sectors
    assert not {"health", "culture", "sport", "ngo"} <= sectors


def test_communes_lack_different_things(network):
    sectors, types = (
        [
            frozenset(value for _, value in network(commune, "after").nodes(data=attribute))
            for commune in COMMUNES
        ]
        for attribute in ("sector", "type")
    )
    missing = {frozenset.union(*sectors) - of_commune for of_commune in sectors}
    assert {sector for gap in missing for sector in gap} >= {"health", "sport", "ngo"}
    assert len(set(types)) == len(COMMUNES)


@pytest.mark.parametrize("commune", COMMUNES)
def test_short_labels_mean_one_body_in_a_commune(study, commune):
    labels = Counter(b.label for b in study.institutions if b.serves_commune(commune))
    assert max(labels.values()) == 1
    assert max(map(len, labels)) <= 12


def test_county_bodies_are_one_institution_for_two_communes(study):
    shared = [
        body
        for body in study.institutions
        if body.tier != "voivodeship" and sum(map(body.serves_commune, COMMUNES)) == 2
    ]
    assert {"pcpr", "labour_office", "police", "counselling", "court"} <= {b.type for b in shared}
    courts = [body for body in study.institutions if body.type == "court"]
    assert all(len(code) == 6 for court in courts for code in court.serves)
    above = {body.type: body for body in study.institutions if body.tier == "voivodeship"}
    assert set(above) == {"rops", "regional_labour_office", "regional_police"}
    assert {body.serves for body in above.values()} == {("26",)}


def test_one_body_was_renamed_two_came_and_two_left(study):
    bodies = {body.id: body for body in study.institutions}
    renamed = bodies["ops-bieliny"]
    assert (renamed.type, renamed.names) == (
        "cus",
        ("Gminny Ośrodek Pomocy Społecznej w Bielinach",),
    )
    assert {n.wave for n in study.nominations if n.source == renamed.id} == {"before", "after"}
    there = {wave.id: _existing(bodies.values(), wave.date) for wave in study.waves.values()}
    assert there["after"] - there["before"] == {"swietlica-bieliny", "kis-loniow"}
    assert there["before"] - there["after"] == {"swietlica-bogoria", "gimnazjum-lopuszno"}
    assert bodies["gimnazjum-lopuszno"].became == "sp-lopuszno"


def _existing(bodies: list[Institution], day: str) -> set[str]:
    return {body.id for body in bodies if body.is_active(day)}


def test_teams_are_led_from_the_centre(study):
    kinds = {team.id: (team.kind, team.commune) for team in study.teams}
    local = {("zi", c) for c in COMMUNES} | {("pzk", c) for c in PILOT}
    assert set(kinds.values()) == local | {("wzk", "")}
    animators = {m.institution: kinds[m.team] for m in study.memberships if m.role == "animator"}
    assert len(animators) == len(PILOT)
    assert all(body.startswith("ops-") for body in animators)


def test_every_pilot_team_but_one_says_whom_each_body_sends(study):
    kinds = {team.id: (team.kind, team.commune) for team in study.teams}
    unsaid = {
        kinds[m.team][1] for m in study.memberships if not m.rank and kinds[m.team][0] == "pzk"
    }
    assert unsaid == {"260408"}


def test_cases_are_of_the_pilot_and_in_one_commune_too_few_to_tell(study):
    cases = {case.id: case for case in study.cases}
    by_commune = Counter(case.commune for case in cases.values())
    assert set(by_commune) == PILOT
    assert {c for c, n in by_commune.items() if n < 3} == {"261201"}
    assert {case.wave for case in cases.values()} == {"after"}
    assert sum(case.plan is Plan.FINISHED for case in cases.values()) / len(cases) > 0.7
    there = {body.id: body for body in study.institutions}
    assert all(
        there[p.institution].serves_commune(cases[p.case_id].commune) for p in study.case_parts
    )
    assert {part.how for part in study.case_parts} == {"signal", "diagnosis", "plan", "help"}


# ── what they say ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_was_not_heard_says_nothing(study):
    silent = {(r.institution, r.wave) for r in study.responses if r.status != "answered"}
    assert silent
    assert not [n for n in study.nominations if (n.reporter or n.source, n.wave) in silent]
    assert {r.status for r in study.responses} == set(ResponseStatus)


def test_response_runs_from_enough_to_too_little(network):
    shares = {(c, w): info(network(c, w)).response for c in COMMUNES for w in ("before", "after")}
    assert [place for place, share in shares.items() if share < 0.65] == [("261201", "before")]
    assert any(0.65 <= share < 0.8 for share in shares.values())
    assert sum(share >= 0.8 for share in shares.values()) > len(shares) / 2


@pytest.mark.parametrize("wave", ["before", "after"])
def test_words_confirm_stand_alone_and_contradict(network, wave):
    ties = [tie for commune in COMMUNES for tie in info(network(commune, wave)).ties]
    found = Counter(tie.evidence for tie in ties)
    assert found[Evidence.CONFIRMED] > found[Evidence.ONE_SIDED_UNANSWERED]
    assert found[Evidence.ONE_SIDED_UNANSWERED] > found[Evidence.ONE_SIDED_DENIED] > 0


def test_the_centre_says_four_and_the_school_one(network):
    (tie,) = (
        tie
        for tie in info(network("260408", "after")).ties
        if {tie.source, tie.target} == {"ops-lopuszno", "sp-lopuszno"}
        and tie.layer == "information"
    )
    assert {tie.strength_source, tie.strength_target} == {4, 1}


def test_the_police_deny_what_the_centre_says(network, study):
    (denial,) = (n for n in study.nominations if n.strength == 0)
    assert (denial.source, denial.target) == ("kpp-kielce", "ops-bieliny")
    (tie,) = (
        tie
        for tie in info(network("260401", "after")).ties
        if {tie.source, tie.target} == {"kpp-kielce", "ops-bieliny"}
    )
    assert tie.evidence is Evidence.ONE_SIDED_DENIED
    assert not tie.exists


def test_several_layers_are_told_of(study):
    layers = {n.layer for n in study.nominations}
    assert layers == {
        "information",
        "referral",
        "meetings",
        "joint_case",
        "agreement",
        "advice",
    }
    advised = {n.commune for n in study.nominations if n.layer == "advice" and n.wave == "after"}
    assert advised >= PILOT
    assert all(n.date for n in study.nominations)


# ── the story ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _pairs(network, commune: str, wave: str) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in simple(network(commune, wave)).edges}


@pytest.mark.parametrize("commune", sorted(PILOT))
def test_a_pilot_commune_gains_more_than_it_loses(network, commune):
    before, after = (_pairs(network, commune, wave) for wave in ("before", "after"))
    assert len(after - before) >= 2 * len(before - after)
    assert before & after


def test_pilot_communes_also_lose_ties(network):
    lost = {c: _pairs(network, c, "before") - _pairs(network, c, "after") for c in PILOT}
    assert sum(map(bool, lost.values())) >= 3


@pytest.mark.parametrize("commune", sorted(COMPARISON))
def test_a_comparison_commune_stays_nearly_as_it_was(network, commune):
    before, after = (_pairs(network, commune, wave) for wave in ("before", "after"))
    assert len(before ^ after) <= 3


def test_before_the_centre_leans_on_the_labour_market(network):
    strengths: dict[str, list[float]] = {}
    for commune in COMMUNES:
        flat = simple(network(commune, "before"))
        centre = next(body for body in flat if body.startswith("ops-"))
        for other in flat[centre]:
            sector = flat.nodes[other]["sector"]
            strengths.setdefault(sector, []).append(flat.edges[centre, other]["strength"])
    mean = {sector: sum(values) / len(COMMUNES) for sector, values in strengths.items()}
    assert max(mean, key=mean.__getitem__) == "labour"


# ── what the rural model makes of it ────────────────────────────────────────────────────────────────────────────────

NORM = "liderzy-kooperacji"


def _met(network, communes: set[str], wave: str) -> int:
    answers = [answer for c in communes for answer in judge(network(c, wave), NORM)]
    return sum(answer.state is State.MET for answer in answers)


@pytest.mark.parametrize("wave", ["before", "after"])
def test_requirements_are_answered_differently_in_different_communes(network, wave):
    answers = {c: {a.rule: a.state for a in judge(network(c, wave), NORM)} for c in COMMUNES}
    for of_commune in answers.values():
        assert 1 <= sum(state is State.MET for state in of_commune.values()) < len(of_commune)
    varied = [rule for rule in answers["260205"] if len({a[rule] for a in answers.values()}) > 1]
    assert len(varied) >= 3
    assert {State.MET, State.PARTLY, State.UNKNOWN} <= {
        state for of_commune in answers.values() for state in of_commune.values()
    }


def test_pilot_communes_meet_more_of_the_model_and_the_others_do_not(network):
    pilot, others = (
        _met(network, communes, "after") - _met(network, communes, "before")
        for communes in (PILOT, COMPARISON)
    )
    assert pilot >= len(PILOT)
    assert abs(others) <= 1


def test_the_files_themselves_say_that_they_are_invented(tmp_path):
    with open_study(tmp_path / "own.netmap", create=True) as study:
        outcome = import_files(study, files())
        assert study.is_example
        assert [f.file for f in outcome.plan.findings if f.code == "sheet-example"] == [
            file.name for file in files()
        ]
        assert import_files(study, files()).entry is None
