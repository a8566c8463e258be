"""Registers as they are downloaded: schools, health care, lists by place, court areas; codes held against TERC."""

from dataclasses import replace

import pytest

from netmap.ingest.areas import communes_named
from netmap.model import Institution, TercEntry

RSPO_HEAD = (
    "Numer RSPO;REGON;NIP;Typ;Nazwa;Kod terytorialny województwo;Kod terytorialny powiat;Kod terytorialny gmina;"
    "Województwo;Powiat;Gmina;Miejscowość;Telefon;E-mail;Imię i nazwisko dyrektora;Data założenia;"
    "Data rozpoczęcia działalności;Data likwidacji;Typ organu prowadzącego;RSPO podmiotu nadrzędnego"
)
OKSA = '="26";="2602";="2602052";ŚWIĘTOKRZYSKIE;jędrzejowski;Oksa'
JEDRZEJOW = '="26";="2602";="2602023";ŚWIĘTOKRZYSKIE;jędrzejowski;Jędrzejów'
SCHOOL = "Szkoła podstawowa;SZKOŁA PODSTAWOWA W OKSIE"
NURSERY = "Przedszkole;PRZEDSZKOLE SAMORZĄDOWE"
CLINIC = "Poradnia psychologiczno-pedagogiczna;PORADNIA PEDAGOGICZNA"
LAST = "Jędrzejów;;;Ewa Kot;2001-09-01;;;Powiat ziemski;99999"
RSPO = f"""{RSPO_HEAD}
11111;="001122334";="6560000001";{SCHOOL};{OKSA};Oksa;="413";a@b.pl;Jan Nowak;1999-09-01;2000-09-01;;Gmina;
11112;="001122335";;{NURSERY};{OKSA};Węgleszyn;;;Ewa Kot;2001-09-01;;2020-08-31;Stowarzyszenia;11111
11113;="001122336";;{CLINIC};{JEDRZEJOW};{LAST}
"""
DATES = "Data rozpoczęcia działalności komórki;Data zakończenia działalności komórki"
CELLS = f"""ID Księgi;ID Komórki;Regon;kodResortVIII;Nazwa komórki;Teryt;{DATES}
000000001;1;29000000100012;0010;Poradnia Lekarza POZ;2602052;2001-01-01;NULL
000000001;2;29000000100012;0032;Gabinet Pielęgniarki;2602092;2001-01-01;NULL
000000002;1;29000000200012;4000;Oddział Wewnętrzny;2602023;2001-01-01;NULL
000000002;2;29000000200012;1700;Poradnia Zdrowia Psychicznego;2602023;2001-01-01;NULL
000000003;1;29000000300012;1740;Poradnia Uzależnień;2602023;2001-01-01;2019-05-31
"""
PROVIDERS = "ID Księgi;Nazwa;Regon;Nip\n000000001;SP ZOZ w Oksie;290000001;6561111111\n000000009;Inny;290000009;\n"


def bodies(plan, records):
    return {body.name: body for body in records(plan, "institution").values()}


def test_schools_become_bodies_with_type_tier_and_area(desk, records, codes):
    plan = desk.take(RSPO)
    found = bodies(plan, records)
    school, nursery, clinic = (
        found[n]
        for n in ("SZKOŁA PODSTAWOWA W OKSIE", "PRZEDSZKOLE SAMORZĄDOWE", "PORADNIA PEDAGOGICZNA")
    )
    assert (school.rspo, school.regon, school.nip) == ("11111", "001122334", "6560000001")
    assert (school.type, school.tier, school.seat, school.serves) == (
        "primary_school",
        "commune",
        "260205",
        ("260205",),
    )
    assert (school.active_from, nursery.active_to) == ("2000-09-01", "2020-08-31")
    assert (nursery.type, nursery.tier, nursery.parent) == ("kindergarten", "civic", school.id)
    assert nursery.names == ("PRZEDSZKOLE SAMORZĄDOWE, Węgleszyn",)
    assert (clinic.type, clinic.tier, clinic.seat, clinic.serves, clinic.parent) == (
        "counselling",
        "county",
        "260202",
        ("2602",),
        "",
    )
    assert "sheet-register-rspo" in codes(plan)
    told = str(school) + str(nursery) + str(clinic)
    assert not any(word in told for word in ("Nowak", "Kot", "a@b.pl", "413"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1250"])
def test_schools_in_another_order_of_columns_and_encoding(desk, records, encoding):
    head = "Typ;Nazwa;Numer RSPO;Gmina;Powiat;Typ organu prowadzącego"
    row = "Liceum ogólnokształcące;I LO w Jędrzejowie;5;Jędrzejów;jędrzejowski;Powiat ziemski"
    text = f"{head}\n{row}\n"
    plan = desk.take(desk.csv(text, "rspo.csv", encoding))
    (body,) = records(plan, "institution").values()
    assert (body.type, body.seat, body.serves) == ("secondary_school", "260202", ("2602",))


def test_the_same_register_twice_changes_nothing(desk):
    desk.take(RSPO)
    assert desk.plan(RSPO).changes() == []


def test_a_known_body_is_completed_and_keeps_its_name(roster, records):
    school = Institution(
        "sp", "Szkoła Podstawowa w Oksie", type="primary_school", serves=("260205",)
    )
    roster.known = replace(roster.known, institutions={"sp": school})
    roster.take(RSPO)
    body = roster.known.institutions["sp"]
    assert (body.name, body.rspo, body.regon) == ("Szkoła Podstawowa w Oksie", "11111", "001122334")
    assert len(roster.known.institutions) == 3


NAMESAKES = f"""{RSPO_HEAD}
21;="001122334";;{NURSERY};{OKSA};Oksa;;;;;;;Gmina;
22;="001122335";;{NURSERY};{OKSA};Węgleszyn;;;;;;;Gmina;
"""


def test_two_schools_of_one_name_in_one_commune_are_two(desk, codes):
    plan = desk.take(NAMESAKES)
    held = desk.known.institutions
    assert {body.rspo: key for key, body in held.items()} == {
        "21": "przedszkole-samorzadowe-260205",
        "22": "przedszkole-samorzadowe-260205-22",
    }
    assert (plan.is_accepted, codes(plan).count("row-namesake")) == (True, 1)
    assert desk.plan(NAMESAKES).changes() == []
    third = "23;;;" + NAMESAKES.splitlines()[1].split(";;;", 1)[0].split(";", 3)[3]
    desk.take(NAMESAKES + third + "\n")
    assert sorted(body.rspo for body in desk.known.institutions.values()) == ["21", "22", "23"]


def test_a_corrected_number_is_no_other_body(desk):
    text = "nazwa;obszar;regon\nKGW;260205;001122334\n"
    desk.take(text)
    desk.take(text.replace("334", "335"))
    assert [body.regon for body in desk.known.institutions.values()] == ["001122335"]


def test_places_that_nobody_knows_are_called_as_the_register_calls_them(desk, codes):
    plan = desk.take(NAMESAKES.replace("260205", "261305").replace("2602", "2613"))
    assert "cell-unknown-terc" not in codes(plan)
    assert [desk.known.territories[code].name for code in ("261305", "2613")] == [
        "Oksa",
        "jędrzejowski",
    ]


@pytest.mark.parametrize(
    ("kind", "owner", "type_"),
    [
        ("Zespół szkół i placówek oświatowych", "Gmina", "primary_school"),
        ("Zespół szkół i placówek oświatowych", "Powiat ziemski", "secondary_school"),
        ("Zespół szkół i placówek oświatowych", "Fundacje", ""),
        ("Szkoła muzyczna I stopnia", "Minister Kultury i Dziedzictwa Narodowego", "other"),
    ],
)
def test_whatever_the_register_lists_is_of_education(desk, kind, owner, type_):
    desk.take(f"{RSPO_HEAD}\n31;;;{kind};Promyk;{OKSA};Oksa;;;;;;;{owner};\n")
    (body,) = desk.known.institutions.values()
    assert (body.type, body.sector) == (type_, "education")


def test_a_commune_is_found_by_the_name_in_front_of_the_brackets_of_a_map(desk):
    text = "Nazwa jednostki;Gmina;Powiat\nGOPS w Oksie;Oksa (Jędrzejowska);jędrzejowski\n"
    desk.take(text)
    (body,) = desk.known.institutions.values()
    assert (body.seat, body.serves) == ("260205", ("260205",))


def test_whatever_the_register_of_health_care_lists_is_of_health(desk):
    desk.take(
        "ID Księgi;ID Komórki;Regon;kodResortVIII;Nazwa komórki;Teryt\n1;1;290000001;1800;Dentysta;2602052\n"
    )
    (body,) = desk.known.institutions.values()
    assert (body.type, body.sector) == ("", "health")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Powiat;Gmina;Nazwa OPS;Uwagi obce\njędrzejowski;Oksa;GOPS;x\njędrzejowski;Jędrzejów;PCPR;\n", "Uwagi obce"),
        ("Nazwa jednostki organizacyjnej pomocy społecznej;Gmina;Powiat\nGOPS;Oksa (gmina wiejska);pow. jędrzejowski\n"
         "PCPR;Jędrzejów;pow. jędrzejowski\n", ""),
        ("Kod TERYT;Nazwa jednostki;Typ jednostki\n2602052;GOPS;ośrodek pomocy społecznej\n2602023;PCPR;PCPR\n", ""),
        ("Nazwa;Kod gminy;Typ jednostki\nGOPS;260205;gminna\nPCPR;2602;powiatowa\n", "Typ jednostki"),
    ],
)  # fmt: skip
def test_lists_of_centres_as_offices_head_them(desk, codes, text, kept):
    plan = desk.take(text)
    areas = {body.type: body.serves for body in desk.known.institutions.values()}
    assert areas == {"ops": ("260205",), "pcpr": ("2602",)}
    assert "sheet-register-list" in codes(plan)
    assert {key for body in desk.known.institutions.values() for key in body.attributes} == {
        *filter(None, [kept])
    }


@pytest.mark.parametrize(
    "text",
    [
        "Nazwa sądu;Kody gmin\nSąd Rejonowy w Jędrzejowie;260205, 260209\n",
        "Sąd;Gmina;Powiat\nSąd Rejonowy w Jędrzejowie;Oksa;jędrzejowski\nSąd Rejonowy w Jędrzejowie;260209;\n",
    ],
)
def test_areas_of_courts_by_codes_and_row_by_row(desk, text):
    desk.take(text)
    (court,) = desk.known.institutions.values()
    assert (court.type, court.serves) == ("court", ("260205", "260209"))


def test_what_follows_from_the_type_that_a_register_tells_is_no_guess(desk, codes):
    plan = desk.take(RSPO)
    assert "row-proposed" not in codes(plan)
    assert {body.sector for body in desk.known.institutions.values()} == {"education"}


def test_a_register_number_is_stronger_than_a_name(roster):
    renamed = Institution("sp", "Zespół Placówek", rspo="11111", serves=("260205",))
    roster.known = replace(roster.known, institutions={"sp": renamed})
    roster.take(RSPO)
    assert "SZKOŁA PODSTAWOWA W OKSIE" in roster.known.institutions["sp"].names
    assert len(roster.known.institutions) == 3


def test_with_a_commune_chosen_only_what_serves_it_is_taken(desk, records, codes):
    plan = desk.take(RSPO, commune="Jędrzejów")
    assert list(bodies(plan, records)) == ["PORADNIA PEDAGOGICZNA"]
    assert "sheet-register-elsewhere" in codes(plan)
    assert len(bodies(desk.plan(RSPO, commune="Oksa"), records)) == 2 + 1


def test_cells_are_joined_by_their_book(desk, records, codes):
    plan = desk.take(desk.csv(CELLS, "komorki.csv"), desk.csv(PROVIDERS, "podmioty.csv"))
    found = bodies(plan, records)
    assert len(found) == 3
    clinic = found["SP ZOZ w Oksie"]
    assert (clinic.type, clinic.regon, clinic.nip, clinic.seat) == (
        "primary_care",
        "290000001",
        "6561111111",
        "260205",
    )
    assert clinic.serves == ("260205", "260209")
    hospital = found["Oddział Wewnętrzny (000000002)"]
    assert (hospital.type, hospital.serves, hospital.active_to) == ("hospital", ("2602",), "")
    closed = found["Poradnia Uzależnień (000000003)"]
    assert (closed.type, closed.active_to) == ("mental_health", "2019-05-31")
    assert "sheet-register-rpwdl" in codes(plan)


def test_a_known_provider_is_found_by_its_number(desk):
    known = Institution("oz", "Ośrodek Zdrowia w Oksie", regon="290000001", serves=("260205",))
    desk.known = replace(desk.known, institutions={"oz": known})
    desk.take(desk.csv(CELLS, "komorki.csv"))
    assert desk.known.institutions["oz"].name == "Ośrodek Zdrowia w Oksie"
    assert desk.known.institutions["oz"].serves == ("260205", "260209")
    assert len(desk.known.institutions) == 3


def test_a_list_by_place_knows_who_serves_the_county(desk, records, codes):
    text = """Lp.;Nazwa jednostki;Gmina;Powiat;Telefon;Mieszkańcy
1;Gminny Ośrodek Pomocy Społecznej w Oksie;Oksa;jędrzejowski;1;4800
2;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;Jędrzejów;powiat jędrzejowski;2;
3;GOPS w Nigdzie;Nigdzie;jędrzejowski;;
"""
    plan = desk.plan(text)
    found = bodies(plan, records)
    ops, pcpr = (
        found["Gminny Ośrodek Pomocy Społecznej w Oksie"],
        found["Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie"],
    )
    assert (ops.seat, ops.serves, ops.type) == ("260205", ("260205",), "ops")
    assert (pcpr.seat, pcpr.serves, pcpr.type) == ("260202", ("2602",), "pcpr")
    assert ops.attributes["Mieszkańcy"] == 4800
    assert {"sheet-register-list", "cell-unknown-place"} <= set(codes(plan))


def test_court_areas_are_lists_of_communes_either_way(desk, records):
    text = 'Sąd;Obszar właściwości\nSąd Rejonowy w Jędrzejowie;"Oksa, gm. Wodzisław"\n'
    (court,) = records(desk.take(desk.csv(text, "a.csv")), "institution").values()
    assert (court.type, court.serves) == ("court", ("260205", "260209"))
    text = "Sąd;Gmina\nSąd Rejonowy w Kielcach;Bieliny\nSąd Rejonowy w Kielcach;Łopuszno\n"
    (court,) = records(desk.take(desk.csv(text, "b.csv")), "institution").values()
    assert court.serves == ("260401", "260408")


TERC = [
    TercEntry("2006", "2020-01-01", "kolneński"), TercEntry("200601", "2020-01-01", "Kolno", "1"),
    TercEntry("200603", "2020-01-01", "Kolno", "2"), TercEntry("0811", "2020-01-01", "żarski"),
    TercEntry("081103", "2020-01-01", "Brody", "2"), TercEntry("2611", "2020-01-01", "starachowicki"),
    TercEntry("261102", "2020-01-01", "Brody", "2"), TercEntry("261101", "2020-01-01", "Starachowice", "1"),
    TercEntry("261103", "2020-01-01", "Mirzec", "2"),
]  # fmt: skip


@pytest.fixture
def listed(desk):
    """A desk with registers of places in which names repeat."""
    desk.known = replace(desk.known, terc={entry.key: entry for entry in TERC})
    return desk


@pytest.mark.parametrize(
    ("voivodeship", "code"), [("DOLNOŚLĄSKIE", "0219"), ("woj. lubelskie", "0617")]
)
def test_of_two_counties_of_one_name_the_voivodeship_says_which(desk, records, voivodeship, code):
    told = [
        ("02", "DOLNOŚLĄSKIE"),
        ("06", "LUBELSKIE"),
        ("0219", "świdnicki"),
        ("0617", "świdnicki"),
    ]
    entries = [TercEntry(terc, "2024-01-01", name) for terc, name in told]
    desk.known = replace(desk.known, terc={entry.key: entry for entry in entries})
    row = f"Powiatowe Centrum Pomocy Rodzinie;;świdnicki;{voivodeship}"
    plan = desk.plan(f"Nazwa;Gmina;Powiat;Województwo\n{row}\n")
    (body,) = records(plan, "institution").values()
    assert body.serves == (code,)


@pytest.mark.parametrize(("written", "code"), [
    ("Kolno (gmina wiejska)", "200603"), ("Kolno – miasto", "200601"), ("Kolno, gm. w.", "200603"),
])  # fmt: skip
def test_a_list_may_say_which_of_two_communes_of_one_name_is_meant(listed, records, written, code):
    plan = listed.plan(f'Nazwa;Gmina;Powiat\nOśrodek Pomocy Społecznej;"{written}";kolneński\n')
    (body,) = records(plan, "institution").values()
    assert body.serves == (code,)


@pytest.mark.parametrize(
    ("kind", "code"), [("wiejska", "200603"), ("1", "200601"), ("nieznany", "")]
)
def test_a_list_may_have_a_column_for_the_kind_of_commune(listed, records, kind, code):
    text = f"Nazwa;Gmina;Rodzaj gminy;Powiat\nOPS;Kolno;{kind};kolneński\n"
    plan = listed.plan(text)
    assert [b.serves for b in records(plan, "institution").values()] == ([(code,)] if code else [])
    assert plan.is_accepted is bool(code)


@pytest.mark.parametrize("area", [
    "Starachowice, Brody, Mirzec", "gminy: Starachowice, Brody i Mirzec", "dla gmin: Starachowice, Brody oraz Mirzec",
])  # fmt: skip
def test_communes_of_a_court_are_those_that_lie_together(listed, records, area):
    plan = listed.plan(f'Sąd;Obszar właściwości\nSąd Rejonowy w Starachowicach;"{area}"\n')
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    (court,) = records(plan, "institution").values()
    assert court.serves == ("261101", "261102", "261103")


def test_a_name_of_several_communes_alone_is_not_guessed(listed, codes):
    plan = listed.plan("Sąd;Obszar właściwości\nSąd Rejonowy w Brodach;Brody\n")
    assert "cell-ambiguous-place" in codes(plan, level="error")


def test_what_a_spreadsheet_did_to_a_register_is_mended_or_passed_over(desk, records):
    head, school = (
        RSPO_HEAD.split(";"),
        f"11111;1122334;6560000001;{SCHOOL};26;2602;2602052".split(";"),
    )
    rows = [
        ["Stan na 30.09.2018"],
        head,
        [*school, "ŚWIĘTOKRZYSKIE", "jędrzejowski", "Oksa", "Oksa"],
        ["Razem: 1 placówka"],
    ]
    desk.take(desk.xlsx({"Wykaz": rows}))
    (body,) = desk.known.institutions.values()
    assert (body.regon, body.seat) == ("001122334", "260205")


def test_codes_are_held_against_registers_of_any_day(desk, codes):
    entries = [
        TercEntry("2602", "2020-01-01", "jędrzejowski"),
        TercEntry("260205", "2020-01-01", "Oksa", "2"),
        TercEntry("260206", "2024-01-01", "Sędziszów", "3"),
    ]
    desk.known = replace(desk.known, terc={entry.key: entry for entry in entries})
    for code, said in (("260205", False), ("260206", False), ("260209", True), ("2602062", False)):
        assert (
            "cell-terc-not-listed" in codes(desk.plan(f"id;nazwa;obszar\na;OPS;{code}\n"))
        ) is said
    plan = desk.plan("id;nazwa;obszar\na;OPS;Sędziszów\n")
    assert [row.record.serves for row in plan.rows if row.kind == "institution"] == [("260206",)]


def test_a_register_of_the_country_makes_no_name_of_the_study_unclear(roster):
    entries = [
        TercEntry("101010", "2020-01-01", "Oksa", "2"),
        TercEntry("260205", "2020-01-01", "Oksa", "2"),
    ]
    roster.known = replace(roster.known, terc={entry.key: entry for entry in entries})
    plan = roster.plan("od;do;fala;rodzaj;gmina\nGOPS w Oksie;PCPR;przed;informacja;Oksa\n")
    assert plan.counts()["nomination"] == {"create": 1}


@pytest.mark.parametrize("area", [
    "dla miasta Kolno oraz gmin: Brody i Kolno", "dla miast: Kolno oraz dla gmin: Kolno, Brody.",
    "gmina Kolno, gmina Brody, miasto Kolno", "gmina wiejska Kolno; gmina miejska Kolno; gm. Brody",
    "m. Kolno, gm. Kolno, gm. Brody",
])  # fmt: skip
def test_of_a_court_a_town_and_the_commune_around_it_are_two(listed, records, area):
    mirzec = "Sąd Rejonowy w Starachowicach;Starachowice i Brody\n"
    plan = listed.plan(f'Sąd;Obszar właściwości\nSąd Rejonowy w Kolnie;"{area}"\n{mirzec}')
    told = [f.say("pl") for f in plan.findings if f.level == "error"]
    assert len(told) == 1, told
    assert "Brody" in told[0]
    without = listed.plan(
        'Sąd;Obszar właściwości\nSąd Rejonowy w Kolnie;"{}"\n'.format(
            area.replace("Brody", "Mirzec")
        )
    )
    (court,) = records(without, "institution").values()
    assert set(court.serves) == {"200601", "200603", "261103"}


@pytest.mark.parametrize(("area", "named"), [
    ("miasta i gminy Pińczów oraz gmin: Kije i Michałów", [("Pińczów", None), ("Kije", False), ("Michałów", False)]),
    ("Nowe Miasto i Oksa, Miejska Górka", [("Nowe Miasto", None), ("Oksa", None), ("Miejska Górka", None)]),
    ("gmina Miejska Górka i gmina wiejska Kolno", [("Miejska Górka", False), ("Kolno", False)]),
    ("dla miast: Ełk i Olecko, a także dla gmin: Ełk.", [("Ełk", True), ("Olecko", True), ("Ełk", False)]),
])  # fmt: skip
def test_a_regulation_is_parted_into_communes(area, named):
    assert [tuple(one) for one in communes_named(area)] == named


def test_a_county_or_a_kind_beside_a_commune_says_which_is_a_court_s(listed, records):
    text = "Sąd;Gmina;Rodzaj gminy;Powiat\nSR;Kolno;wiejska;kolneński\nSR;Brody;;żarski\n"
    (court,) = records(listed.plan(text), "institution").values()
    assert court.serves == ("200603", "081103")


def test_codes_of_seven_digits_in_a_court_s_area_are_cut_without_a_word(listed, records, codes):
    text = "Sąd;Kod TERYT;Gmina\nSR;2006032;Kolno\nSR;2611032;Mirzec\n"
    plan = listed.plan(text)
    (court,) = records(plan, "institution").values()
    assert (court.serves, "cell-terc-cut" in codes(plan)) == (("200603", "261103"), False)


def test_courts_of_the_whole_country_keep_every_commune(desk, records):
    entries, rows, areas = [], [], {}
    for county in range(380):
        code = f"{2 * (county // 24) + 2:02}{county % 24 + 1:02}"
        entries.append(TercEntry(code, "2024-01-01", f"powiat{county}"))
        for at in range(1, 8):
            kind = "1" if at == 1 else "2"
            name = f"Miejscowość{county}" if at < 3 else f"Gmina{county % 50}x{at}"
            entries.append(TercEntry(f"{code}{at:02}", "2024-01-01", name, kind))
        names = ", ".join(f"Gmina{county % 50}x{at}" for at in range(3, 8))
        court = f"Sąd Rejonowy nr {county}"
        areas[court] = tuple(f"{code}{at:02}" for at in range(1, 8))
        rows.append(
            f'{court};"dla miasta Miejscowość{county} oraz gmin: Miejscowość{county}, {names}"'
        )
    desk.known = replace(desk.known, terc={entry.key: entry for entry in entries})
    plan = desk.plan("\n".join(("Sąd;Obszar właściwości", *rows)))
    found = {body.name: body.serves for body in records(plan, "institution").values()}
    assert plan.is_accepted
    assert found == areas
