"""Rosters: what a row makes of an institution, and what is proposed."""

import pytest

from netmap.model import Institution


def test_every_column_is_taken_in(desk, records):
    header = [
        "ID", "Nazwa", "Skrót", "Typ", "Sektor", "Szczebel", "Siedziba", "Obszar", "Nadrzędna", "REGON", "NIP", "RSPO",
        "Inne nazwy", "Istnieje od", "Istnieje do", "Przekształcone w", "Uczniowie",
    ]  # fmt: skip
    ops = [
        "ops", "Ośrodek Pomocy Społecznej w Oksie", "OPS", "GOPS", "pomoc", "gmina", "Oksa", "Oksa", "UG Oksa",
        "290 000 000", "656-000-00-00", None, "OPS Oksa; GOPS", "1.01.1990", "31.12.2020", "CUS Oksa", None,
    ]  # fmt: skip
    cus = ["cus", "CUS Oksa", "CUS", "cus", "social", "commune", 260205, 260205]
    office = [
        "ug",
        "Urząd Gminy w Oksie",
        "UG Oksa",
        "urząd gminy, miasta",
        "samorząd",
        "gmina",
        *[2602052] * 2,
    ]
    school = ["sp", "SP w Oksie", "SP", "szkoła podstawowa", "oświata", "gminny", "Oksa", "Oksa"]
    school += [None, None, None, 12345, None, None, None, None, 120]
    plan = desk.take(desk.xlsx({"Instytucje": [header, ops, cus, office, school]}))
    bodies = records(plan, "institution")
    assert bodies["ops"] == Institution(
        id="ops", name="Ośrodek Pomocy Społecznej w Oksie", label="OPS", type="ops", sector="social", tier="commune",
        seat="260205", serves=("260205",), parent="ug", regon="290000000", nip="6560000000", names=("OPS Oksa", "GOPS"),
        active_from="1990-01-01", active_to="2020-12-31", became="cus",
    )  # fmt: skip
    assert (bodies["ug"].type, bodies["ug"].sector) == ("commune_office", "government")
    assert (bodies["ug"].seat, bodies["ug"].serves) == ("260205", ("260205",))
    assert (bodies["sp"].rspo, bodies["sp"].sector) == ("12345", "education")
    assert bodies["sp"].tier == "commune"
    assert bodies["sp"].attributes == {"Uczniowie": 120}


def test_what_is_left_out_is_proposed_from_the_name_and_told(desk, records):
    plan = desk.take(
        "nazwa;obszar\nPowiatowe Centrum Pomocy Rodzinie w Jędrzejowie;2602\nCoś;260205\n"
    )
    pcpr = records(plan, "institution")["powiatowe-centrum-pomocy-rodzinie-w-jedrzejowie-2602"]
    assert (pcpr.type, pcpr.sector, pcpr.tier) == ("pcpr", "social", "county")
    told = [(f.code, f.row) for f in plan.findings]
    assert told == [("row-proposed", 2), ("row-without-type", 3)]
    assert "powiatowe centrum pomocy rodzinie" in plan.findings[0].say("pl")
    assert "county family support centre" in plan.findings[0].say("en")


def test_what_the_row_or_the_study_says_is_never_proposed_over(desk, records):
    desk.take("id;nazwa;typ;sektor\nkp;Komisariat Policji;policja;justice\n")
    plan = desk.take("id;nazwa;typ\nkp;Komisariat Policji;\n")
    assert plan.counts() == {"institution": {"unchanged": 1}}
    assert plan.findings == ()
    assert records(plan, "institution")["kp"].sector == "justice"


# ── ids ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_without_ids_name_and_place_tell_institutions_apart(desk, records):
    text = "nazwa;obszar\nSzkoła Podstawowa nr 1;Oksa\nSzkoła Podstawowa nr 1;Wodzisław\n"
    plan = desk.take(text)
    assert list(records(plan, "institution")) == [
        "szkola-podstawowa-nr-1-260205",
        "szkola-podstawowa-nr-1-260209",
    ]
    assert desk.plan(text).changes() == []


def test_a_county_s_body_listed_for_two_communes_is_one(desk, records, codes):
    text = "nazwa;obszar\nPCPR w Jędrzejowie;Oksa\nPCPR w Jędrzejowie;Wodzisław\n"
    plan = desk.take(text)
    (body,) = set(records(plan, "institution"))
    assert records(plan, "institution")[body].serves == ("260205", "260209")
    assert "row-serves-joined" in codes(plan)
    assert desk.plan(text).changes() == []


def test_a_row_without_id_finds_its_namesake_in_the_study(roster, records):
    plan = roster.take(
        "nazwa;obszar;skrót\nSzkoła podstawowa nr 1;Wodzisław;SP W\nSzkoła Podstawowa Nr 1;Bieliny;SP B\n"
    )
    bodies = records(plan, "institution")
    assert bodies["sp-wodz"].label == "SP W"
    assert bodies["szkola-podstawowa-nr-1-260401"].label == "SP B"
    assert plan.counts()["institution"] == {"update": 1, "create": 1}


def test_a_file_that_says_less_blanks_nothing(roster, records):
    plan = roster.take("id;skrót\nOPS-OKSA;OPS\n")
    body = records(plan, "institution")["ops-oksa"]
    assert (body.label, body.name[:6], body.serves) == ("OPS", "Gminny", ("260205",))
    assert plan.counts()["institution"] == {"update": 1}


def test_an_empty_cell_says_nothing_and_a_dash_empties(roster, records):
    assert roster.plan("id;skrót;obszar\nops-oksa;;\n").changes() == []
    plan = roster.plan("id;skrót;obszar;inne nazwy\nops-oksa;-;brak;-\n")
    body = records(plan, "institution")["ops-oksa"]
    assert (body.label, body.serves, body.names) == ("", (), ())


def test_a_renamed_body_keeps_its_old_name(roster, records):
    plan = roster.take("id;nazwa\nops-oksa;Centrum Usług Społecznych w Oksie\n")
    body = records(plan, "institution")["ops-oksa"]
    assert body.names == ("OPS Oksa", "Gminny Ośrodek Pomocy Społecznej w Oksie")
    assert roster.plan("id;nazwa\nops-oksa;Centrum Usług Społecznych w Oksie\n").changes() == []


def test_links_may_point_down_the_list_and_to_the_study(roster, records, codes):
    text = "id;nazwa;przekształcone w;nadrzędna\na;Świetlica;b;GOPS\nb;Klub;-;\nc;Filia;nikt;\n"
    plan = roster.plan(text)
    assert records(plan, "institution")["a"].became == "b"
    assert records(plan, "institution")["a"].parent == "ops-oksa"
    assert codes(plan, level="error") == []
    assert plan.counts()["institution"] == {"create": 3, "queue": 1}
    assert [(row.kind, row.names) for row in plan.waiting] == [("institution", {"became": "nikt"})]


def test_an_institution_needs_a_name_or_an_id(desk, codes):
    plan = desk.plan("id;nazwa;typ\n;;ops\nx;;ops\n")
    assert codes(plan, level="error") == ["cell-required"]


# ── labels ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [("260205", "260205", 1), ("260205", "2602", 1), ("2602", "260205", 1), ("260205", "260209", 0), ("", "260205", 0)],
)  # fmt: skip
def test_labels_must_differ_within_a_commune(desk, codes, one, other, told):
    police = "police;police;state"
    text = f"id;nazwa;skrót;typ;sektor;szczebel;obszar\na;A;KP;{police};{one}\nb;B;K.P.;{police};{other}\n"
    assert codes(desk.take(text)) == ["row-label-not-unique"] * told


def test_only_labels_a_file_speaks_of_are_told(roster, codes):
    roster.take("id;nazwa;skrót;typ;obszar\nx;X;SP 1;primary_school;260205\n")
    plan = roster.take("id;skrót\npcpr;PCPR\n")
    assert "row-label-not-unique" not in codes(plan)


# ── any other network ───────────────────────────────────────────────────────────────────────────────────────────────


def test_nodes_of_any_other_network_keep_every_column(generic, records):
    plan = generic.take("id,agency,level,score\nA-1,ACF,3,1.5\nA-2,ACF,1,NA\n")
    assert records(plan, "institution")["A-1"] == Institution(
        "A-1", "A-1", attributes={"agency": "ACF", "level": 3.0, "score": 1.5}
    )
    assert records(plan, "institution")["A-2"].attributes == {"agency": "ACF", "level": 1.0}
    assert plan.findings == ()


def test_nodes_may_have_names_labels_and_sectors_of_their_own(generic, records):
    plan = generic.take("Id,Name,Label,Sector,Type\n1,Alpha,A,health,clinic\n2,,Beta,,\n")
    one, two = records(plan, "institution").values()
    assert (one.name, one.label, one.sector, one.type) == ("Alpha", "A", "health", "clinic")
    assert (two.name, two.sector) == ("Beta", "")
