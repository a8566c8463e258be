"""Tie lists: what a row makes of what was said."""

import pytest

from netmap.model import Nomination, Origin

WAVES = "fala;nazwa;etap\nbefore;Przed pilotażem;przed\nafter;Po pilotażu;po\n"


@pytest.fixture
def study(roster):
    """A study that knows four institutions and two waves."""
    roster.take(roster.csv(WAVES, "fale.csv"))
    return roster


def one(plan, records):
    (nomination,) = records(plan, "nomination").values()
    return nomination


def test_every_column_is_taken_in(study, records):
    header = [
        "Uwagi", "DO", "Od", "fala", "Rodzaj", "siła", "częstość", "gmina", "wskazujący", "data", "zaufanie",
        "formalność", "kanał", "problem", "pochodzenie", "nr arkusza",
    ]  # fmt: skip
    row = [
        "spotkania\nw piątki", "PCPR", "OPS Oksa", "przed", "wymiana informacji", "koordynacja", "raz w miesiącu",
        "gm. Oksa", "PCPR", "31.05.2019", "2", "porozumienie", "telefon", "przemoc", "ankieta", 7,
    ]  # fmt: skip
    plan = study.take(study.xlsx({"Więzi": [header, row]}))
    assert one(plan, records) == Nomination(
        source="ops-oksa", target="pcpr", wave="before", layer="information", commune="260205", reporter="pcpr",
        strength=3, frequency=3, formality="porozumienie", trust=2, channel="telefon", problem="przemoc",
        note="spotkania\nw piątki", date="2019-05-31", origin=Origin.SURVEY, row="Więzi!2",
        attributes={"nr arkusza": 7},
    )  # fmt: skip


def test_english_columns_and_codes_do_as_well(study, records):
    text = "Source,Target,Wave,Kind,Strength,Frequency,Commune,Reporter,Date,Note\n"
    plan = study.take(text + "ops-oksa,pcpr,after,Referrals,2.5,weekly,Oksa,ops-oksa,2020-11-30,x\n")  # fmt: skip
    assert one(plan, records) == Nomination(
        "ops-oksa", "pcpr", "after", "referral", commune="260205", strength=2.5, frequency=4, note="x",
        date="2020-11-30", row="dane.csv!2",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("strength", "value", "told"),
    [
        ("0", 0, []), ("brak współpracy", 0, []), ("2,5", 2.5, []), ("", None, []),
        ("x", None, ["cell-strength-mark"]), ("TAK", None, ["cell-strength-mark"]),
        ("nie", 0, ["cell-code-understood"]),
        ("-", None, ["cell-strength-missing"]), ("brak", None, ["cell-strength-missing"]),
    ],
)  # fmt: skip
def test_missing_strength_is_not_zero(study, records, codes, strength, value, told):
    plan = study.take(f"od;do;fala;rodzaj;siła\nops-oksa;pcpr;przed;informacja;{strength}\n")
    assert one(plan, records).strength == value
    assert codes(plan) == told


# ── who ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_commune_of_the_row_tells_namesakes_apart(study, records):
    plan = study.take("od;do;fala;rodzaj;gmina\nPCPR;SP 1;przed;informacja;Wodzisław\n")
    assert one(plan, records).target == "sp-wodz"


def test_the_chosen_commune_does_too(study, records):
    plan = study.take("od;do;fala;rodzaj\nPCPR;SP 1;przed;informacja\n", commune="gm. Oksa")
    assert (one(plan, records).target, one(plan, records).commune) == ("sp-oksa", "260205")


def test_an_ambiguous_name_waits_and_names_the_candidates(study, codes):
    plan = study.plan("od;do;fala;rodzaj\nPCPR;SP 1;przed;informacja\n")
    assert (plan.counts()["nomination"], plan.is_accepted) == ({"queue": 1}, True)
    finding = next(f for f in plan.findings if f.code == "name-ambiguous")
    assert "sp-oksa" in finding.say("pl")
    assert "sp-wodz" in finding.say("pl")


def test_a_stranger_waits_with_candidates(study):
    plan = study.plan("od;do;fala;rodzaj\nPCPR;Szkoła nr 1;przed;informacja\n")
    finding = next(f for f in plan.findings if f.code == "name-ambiguous")
    assert plan.counts()["nomination"] == {"queue": 1}
    assert "Szkoła Podstawowa nr 1" in finding.say("pl")


def test_without_a_roster_one_finding_says_so(desk, codes):
    plan = desk.plan("od;do;fala;rodzaj\na;b;przed;informacja\nc;d;przed;informacja\n")
    assert codes(plan) == ["sheet-no-roster"]
    assert plan.counts()["nomination"] == {"reject": 2}


def test_the_roster_may_come_in_the_same_import_after_the_ties(desk, records):
    ties = desk.csv("od;do;fala;rodzaj\na;B;przed;informacja\n", "wiezi.csv")
    roster = desk.csv("id;nazwa;obszar\na;A;Oksa\nb;B;Oksa\n", "wykaz.csv")
    assert one(desk.take(ties, roster), records).target == "b"


@pytest.mark.parametrize(
    ("origin", "reporter", "kept", "accepted"),
    [
        ("ankieta", "ops-oksa", "", True), ("ankieta", "pcpr", "pcpr", True), ("ankieta", "sp-oksa", None, False),
        ("warsztat", "sp-oksa", "sp-oksa", True), ("rejestr", "-", "", True), ("", "", "", True),
    ],
)  # fmt: skip
def test_who_speaks_of_a_tie(study, records, origin, reporter, kept, accepted):
    text = f"od;do;fala;rodzaj;wskazujący;pochodzenie\nops-oksa;pcpr;przed;informacja;{reporter};{origin}\n"
    plan = study.plan(text)
    assert plan.is_accepted is accepted
    if accepted:
        assert one(plan, records).reporter == kept


# ── where and when ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("pair", "commune", "told"),
    [
        ("ops-oksa;pcpr", "260205", []),
        ("pcpr;sp-wodz", "260209", []),
        ("sp-oksa;sp-wodz", "", ["row-commune-unknown"]),
    ],
)
def test_the_one_commune_two_bodies_share_is_taken(study, records, codes, pair, commune, told):
    plan = study.take(f"od;do;fala;rodzaj\n{pair};przed;informacja\n")
    assert one(plan, records).commune == commune
    assert codes(plan) == told


def test_a_county_is_no_commune(study, codes):
    plan = study.plan("od;do;fala;rodzaj;gmina\nops-oksa;pcpr;przed;informacja;2602\n")
    assert codes(plan, level="error") == ["cell-not-a-commune"]
    plan = study.plan("od;do;fala;rodzaj\nops-oksa;pcpr;przed;informacja\n", commune="2602")
    told = [(f.code, f.column) for f in plan.findings if f.level == "error"]
    assert told == [("cell-not-a-commune", "--commune")]
    plan = study.plan("od;do;fala;rodzaj\nops-oksa;pcpr;przed;informacja\n", commune="Nibylandia")
    assert codes(plan, level="error") == ["cell-unknown-place"]


def test_the_wave_is_the_column_s_else_the_chosen_one(study, records, codes):
    text = "od;do;fala;rodzaj\nops-oksa;pcpr;po;informacja\npcpr;ops-oksa;;informacja\n"
    plan = study.take(text, wave="przed")
    assert [n.wave for n in records(plan, "nomination").values()] == ["after", "before"]
    assert codes(study.plan(text), level="error") == ["cell-required"]
    plan = study.plan("od;do;rodzaj\nops-oksa;pcpr;informacja\npcpr;ops-oksa;informacja\n")
    assert codes(plan, level="error") == ["header-no-wave"]
    assert plan.counts()["nomination"] == {"reject": 2}


def test_a_layer_nobody_names_is_assumed_for_the_whole_sheet(study, records, codes):
    plan = study.take("od;do;fala\nops-oksa;pcpr;przed\npcpr;ops-oksa;przed\n")
    assert {n.layer for n in records(plan, "nomination").values()} == {"information"}
    assert codes(plan) == ["header-layer-assumed"]
    plan = study.plan("od;do;fala;rodzaj\nops-oksa;pcpr;przed;\npcpr;ops-oksa;przed;-\n")
    assert codes(plan, level="error") == ["cell-required", "cell-required"]


@pytest.mark.parametrize(
    ("name", "layer"),
    [("Kierowanie", "referral"), ("szkolenia", "training"), ("Arkusz1", "information")],
)
def test_a_sheet_named_after_a_layer_tells_it(study, records, name, layer):
    rows = [["ops-oksa", "pcpr", "przed", "3"], ["pcpr", "ops-oksa", "przed", "x"]]
    plan = study.take(study.xlsx({name: [["od", "do", "fala", "siła"], *rows]}))
    assert {n.layer for n in records(plan, "nomination").values()} == {layer}


# ── again ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_later_file_updates_what_it_speaks_of(study, records):
    head = "od;do;fala;rodzaj"
    study.take(
        study.csv(f"{head};siła;uwagi\nops-oksa;pcpr;przed;informacja;2;pierwsze\n", "1.csv")
    )
    plan = study.take(study.csv(f"{head};siła\nOPS Oksa;PCPR;before;information;3\n", "2.csv"))
    assert plan.counts()["nomination"] == {"update": 1}
    assert (one(plan, records).strength, one(plan, records).note) == (3, "pierwsze")
    assert one(plan, records).row == "2.csv!2"
    plan = study.take(study.csv(f"{head}\nops-oksa;pcpr;przed;informacja\n", "3.csv"))
    assert plan.counts()["nomination"] == {"unchanged": 1}
    assert one(plan, records).row == "2.csv!2"


def test_two_rows_may_not_contradict_one_another(study, codes):
    text = (
        "od;do;fala;rodzaj;siła\nops-oksa;pcpr;przed;informacja;2\nGOPS;PCPR;przed;informacja;3\n"
    )
    plan = study.plan(text)
    assert codes(plan) == ["row-contradiction"]
    assert "siła" in plan.findings[-1].say("pl")
    assert plan.counts()["nomination"] == {"create": 1, "reject": 1}


# ── any other network ───────────────────────────────────────────────────────────────────────────────────────────────


def test_any_other_network_needs_nothing_but_ties(generic, records, codes):
    plan = generic.take("source,target\nMedici,Albizzi\nAlbizzi,medici\n")
    assert set(records(plan, "institution")) == {"Medici", "Albizzi", "medici"}
    first, _ = records(plan, "nomination").values()
    assert (first.layer, first.wave, first.strength, first.commune) == ("tie", "1", None, "")
    assert codes(plan) == []


def test_its_layers_strengths_and_columns_are_taken_as_they_are(generic, records):
    plan = generic.take('"from";"to";"waga";"relation";"year"\n"a";"b";1000,5;"pożyczki";1427\n')
    nomination = one(plan, records)
    assert (nomination.layer, nomination.strength) == ("pożyczki", 1000.5)
    assert nomination.attributes == {"year": 1427.0}


def test_its_loops_are_passed_over_and_its_repeated_ties_replaced(generic, records, codes):
    plan = generic.take("source,target,weight\na,a,1\na,b,1\na,b,2\nb,a,3\n")
    assert [n.strength for n in records(plan, "nomination").values()] == [2, 3]
    assert codes(plan) == ["row-replaced", "row-self-tie-skipped"]


def test_ties_may_name_nodes_by_id_or_name(generic, records):
    nodes = generic.csv("id,name\n1,Alpha\n2,Beta\n", "nodes.csv")
    ties = generic.csv("source,target\n1,Beta\nAlpha,3\n", "ties.csv")
    plan = generic.take(ties, nodes)
    assert [(n.source, n.target) for n in records(plan, "nomination").values()] == [("1", "2"), ("1", "3")]  # fmt: skip
    assert [f.value for f in plan.findings if f.code == "name-new"] == ["3"]


@pytest.mark.parametrize("title", ["stanowisko respondenta", "respondent post", "respondent"])
def test_two_respondents_of_one_institution_are_kept_apart(roster, title):
    text = (
        f"od;do;fala;rodzaj;siła;{title}\n"
        "ops-oksa;pcpr;przed;information;2;kierownik, dyrektor\n"
        "ops-oksa;pcpr;przed;information;5;social_worker\n"
        "ops-oksa;pcpr;przed;information;1;social_worker 7\n"
        "ops-oksa;pcpr;przed;information;3;\n"
    )
    plan = roster.plan(text)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = {(r.record.respondent, r.record.strength) for r in plan.rows if r.kind == "nomination"}
    assert told == {("head", 2), ("social_worker", 5), ("social_worker 7", 1), ("", 3)}


def test_a_respondent_that_is_an_institution_is_the_reporter(roster):
    plan = roster.plan("od;do;fala;rodzaj;respondent\nops-oksa;pcpr;przed;information;PCPR\n")
    told = [r.record for r in plan.rows if r.kind == "nomination"]
    assert [(n.reporter, n.respondent) for n in told] == [("pcpr", "")]


def test_a_name_of_a_person_is_no_respondent(roster, codes):
    plan = roster.plan("od;do;fala;rodzaj;respondent\nops-oksa;pcpr;przed;information;Anna Nowak\n")
    assert codes(plan, level="error") == ["cell-unknown-code"]


# ── what Excel does ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_day_that_excel_keeps_as_a_number_is_that_day(study, records, codes):
    plan = study.take("od;do;fala;rodzaj;data\nops-oksa;pcpr;przed;informacja;45000\n")
    assert one(plan, records).date == "2023-03-15"
    assert codes(plan) == ["cell-excel-date"]


def test_a_number_that_is_no_likely_day_stays_refused(study, codes):
    plan = study.plan("od;do;fala;rodzaj;data\nops-oksa;pcpr;przed;informacja;99999\n")
    assert codes(plan, level="error") == ["cell-not-a-date"]


ANSWERS = """od;do;fala;rodzaj;siła;uwagi
ops-oksa;pcpr;przed;information;tak (umowa);od lat
ops-oksa;sp-oksa;przed;information;3 – często;
sp-oksa;ops-oksa;przed;information;0 (brak);
pcpr;ops-oksa;przed;information;1 raz w miesiącu;
pcpr;sp-oksa;przed;information;nie (brak potrzeby);
"""


def test_an_answer_with_words_beside_it_is_read_and_told(roster):
    plan = roster.plan(ANSWERS)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = {
        (n.source, n.target): (n.strength, n.frequency, n.note)
        for row in plan.rows
        if row.kind == "nomination" and (n := row.record)
    }
    assert told == {
        ("ops-oksa", "pcpr"): (None, None, "od lat; umowa"), ("ops-oksa", "sp-oksa"): (3, None, ""),
        ("sp-oksa", "ops-oksa"): (0, None, ""), ("pcpr", "ops-oksa"): (None, 3, ""),
        ("pcpr", "sp-oksa"): (0, None, "brak potrzeby"),
    }  # fmt: skip
    understood = [f.row for f in plan.findings if f.code == "cell-code-understood"]
    assert understood == [2, 3, 4, 5, 6]


def test_how_often_is_read_with_words_beside_its_code_too(roster):
    plan = roster.plan(
        "od;do;fala;rodzaj;częstość\nops-oksa;pcpr;przed;information;4 (dość często)\n"
    )
    (tie,) = (row.record for row in plan.rows if row.kind == "nomination")
    assert tie.frequency == 4


def test_an_answer_of_two_meanings_is_refused_with_its_place(roster):
    plan = roster.plan("od;do;fala;rodzaj;siła\nops-oksa;pcpr;przed;information;0 – nie wiem\n")
    (error,) = (f for f in plan.findings if f.level == "error")
    assert (error.row, error.column, error.value) == (2, "siła", "0 – nie wiem")
