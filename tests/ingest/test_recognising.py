"""Registers as somebody saved them anew: other titles, sheets, zeros lost, a court or county told once a group."""

from dataclasses import replace

import pytest

from netmap.model import TercEntry


def held(desk, *files):
    """Import files, and give what the study then holds: type, seat and area by name."""
    plan = desk.take(*files)
    bodies = desk.known.institutions.values()
    return plan, {body.name: (body.type, body.seat, body.serves) for body in bodies}


@pytest.mark.parametrize("text", [
    "Lp.;Nr RSPO;REGON;Nazwa typu;Nazwa szkoły/placówki;woj;pow;gm;typ gminy;Organ prowadzący\n"
    "1;5;1122334;Szkoła podstawowa;SP w Oksie;26;2;5;2;Gmina\n",
    "Gmina;Powiat;Typ organu prowadzącego;Nazwa placówki;Typ placówki;REGON;Numer RSPO\n"
    "Oksa;jędrzejowski;Gmina;SP w Oksie;Szkoła podstawowa;001122334;5\n",
    "NUMER RSPO\tTYP\tNAZWA\tKOD TERYTORIALNY GMINA\tREGON\n5\tSzkoła podstawowa\tSP w Oksie\t2602052\t001122334\n",
], ids=["parts", "names", "capitals"])  # fmt: skip
def test_schools_under_other_titles(desk, codes, text):
    plan, bodies = held(desk, text)
    assert bodies == {"SP w Oksie": ("primary_school", "260205", ("260205",))}
    (body,) = desk.known.institutions.values()
    assert (body.rspo, body.regon) == ("5", "001122334")
    assert "sheet-register-rspo" in codes(plan)


@pytest.mark.parametrize(
    ("commune", "county"), [("201011", "201"), ("0201011", "0201"), ("2602052", "2602")]
)
def test_the_first_zero_of_a_code_comes_back_where_the_county_tells_it(desk, commune, county):  # fmt: skip
    head = "Numer RSPO;Typ;Nazwa;Kod terytorialny gmina;Kod terytorialny powiat;Gmina;Powiat"
    row = f"1;Przedszkole;Przedszkole;{commune};{county};Bolesławiec;bolesławiecki"
    _, bodies = held(desk, f"{head}\n{row}\n")
    assert bodies["Przedszkole"][1] == commune.zfill(7)[:6]


CELLS = [
    [1, 1, "290000001", "0010", "Poradnia", "2602052"],
    [1, 2, "290000001", "4000", "Oddział", "2602052"],
]


@pytest.mark.parametrize("titles", [
    ["ID Księgi", "ID Komórki", "Regon", "kodResortVIII", "Nazwa komórki", "Teryt"],
    ["Nr księgi", "ID komórki", "REGON", "Kod resortowy VIII", "Nazwa komórki organizacyjnej", "TERYT"],
])  # fmt: skip
def test_cells_and_providers_in_sheets_of_one_workbook(desk, codes, titles):
    names = [["Numer księgi", "Nazwa podmiotu leczniczego"], [1, "Szpital w Oksie"]]
    plan, bodies = held(desk, desk.xlsx({"komorki": [titles, *CELLS], "podmioty": names}))
    assert bodies == {"Szpital w Oksie": ("hospital", "260205", ("2602",))}
    assert "sheet-unrecognised" not in codes(plan)


def test_a_list_in_two_sheets_of_which_one_names_only_counties(desk):
    sheets = {
        "OPS": [["Wykaz"], ["Lp.", "Nazwa ośrodka", "Gmina", "Powiat"], [1, "GOPS w Oksie", "Oksa", "jędrzejowski"]],
        "PCPR": [["Wykaz"], ["Lp.", "Nazwa centrum", "Powiat"], [1, "PCPR w Jędrzejowie", "jędrzejowski"]],
    }  # fmt: skip
    _, bodies = held(desk, desk.xlsx(sheets))
    assert bodies == {
        "GOPS w Oksie": ("ops", "260205", ("260205",)),
        "PCPR w Jędrzejowie": ("pcpr", "", ("2602",)),
    }


def test_a_county_in_the_first_row_of_its_group_only_is_filled_in_and_told(desk):
    rows = [
        "jędrzejowski;;PCPR",
        ";Oksa – gmina;GOPS",
        ";gm. Wodzisław;MGOPS",
        "kielecki;Bieliny;OPS",
    ]
    text = "\n".join(("Powiat;Gmina;Pełna nazwa jednostki", *rows))
    plan, bodies = held(desk, text)
    assert {name: area for name, (_, _, area) in bodies.items()} == {
        "PCPR": ("2602",), "GOPS": ("260205",), "MGOPS": ("260209",), "OPS": ("260401",),
    }  # fmt: skip
    (told,) = [f for f in plan.findings if f.code == "header-filled-down"]
    assert (told.column, told.params["n"], told.params["rows"]) == ("Powiat", 2, "3–4")


COURT = "Sąd Rejonowy w Jędrzejowie"


@pytest.mark.parametrize(("titles", "rows", "is_filled"), [
    (["Sąd rejonowy", "Obszar właściwości (gminy)"], [[COURT, "Oksa i Wodzisław"]], False),
    (["Kod TERYT", "Nazwa gminy", "Sąd Rejonowy", "Sąd Okręgowy"],
     [["2602052", "Oksa", "SR", "SO"], ["2602093", "Wodzisław", "SR", "SO"]], False),
    (["Lp.", "Nazwa sądu rejonowego", "Gminy w obszarze właściwości"],
     [[1, COURT, "gmina Oksa; gmina Wodzisław"]], False),
    (["Nazwa sądu", "Powiat", "Gmina", "Typ gminy"],
     [[COURT, "jędrzejowski", "Oksa", "W"], ["", "jędrzejowski", "Wodzisław", "M-W"]], True),
])  # fmt: skip
def test_areas_of_courts_under_other_titles(desk, codes, titles, rows, is_filled):
    plan, bodies = held(desk, desk.rows_csv([titles, *rows], delimiter=";"))
    assert list(bodies.values()) == [("court", "", ("260205", "260209"))]
    assert ("header-filled-down" in codes(plan)) is is_filled


@pytest.mark.parametrize("area", ["260205 260209", "gm. Oksa\ngm. Wodzisław", "2602052\n2602093"])
def test_communes_of_a_court_in_lines_or_parted_by_blanks(desk, area):
    _, bodies = held(desk, desk.rows_csv([["Sąd", "Gminy"], [COURT, area]], delimiter=";"))
    assert bodies == {COURT: ("court", "", ("260205", "260209"))}


@pytest.mark.parametrize(
    "title", ["Ośrodek pomocy społecznej", "Jednostka pomocy społecznej", "Ośrodek"]
)
def test_a_list_may_call_its_column_of_names_after_the_kind(desk, codes, title):
    text = f"Gmina;Powiat;{title}\nOksa;jędrzejowski;Ośrodek Pomocy w Oksie\n"
    plan, bodies = held(desk, text)
    assert [area for _, _, area in bodies.values()] == [("260205",)]
    assert "sheet-register-list" in codes(plan)


def test_answers_about_a_kind_of_body_are_no_list_of_such_bodies(desk, codes):
    text = "Gmina;Powiat;Ośrodek pomocy społecznej;Szkoła\nOksa;jędrzejowski;codziennie;rzadko\n"
    assert "sheet-register-list" not in codes(desk.plan(text))


@pytest.mark.parametrize("text", [
    "Instytucja;Partner;Powiat;Siła\nGOPS w Oksie;PCPR w Jędrzejowie;jędrzejowski;3\n",
    "Instytucja;Partner;Gmina;Powiat\nGOPS w Oksie;PCPR w Jędrzejowie;Oksa;jędrzejowski\n",
    "Zespół;Instytucja;Rola;Powiat\nPZK;GOPS w Oksie;lider;jędrzejowski\n",
    "Sygnatura czasowa;Nazwa instytucji;Gmina;Powiat;Jak często kontaktują się Państwo z: PCPR\n"
    "2026-11-20 10:00:00;GOPS w Oksie;Oksa;jędrzejowski;codziennie\n",
    "Nazwa instytucji;Powiat;Jak często kontaktują się Państwo z: PCPR\nGOPS w Oksie;jędrzejowski;codziennie\n",
    "Instytucja;Fala;Odpowiedź;Powiat\nGOPS w Oksie;przed;tak;jędrzejowski\n",
])  # fmt: skip
def test_ties_teams_responses_and_answers_with_a_county_are_no_list_of_bodies(desk, codes, text):
    assert "sheet-register-list" not in codes(desk.plan(text))


def test_a_roster_with_ids_is_no_register(desk, codes):
    plan = desk.take("id;nazwa;typ;numer RSPO;obszar\nsp;SP w Oksie;primary_school;5;260205\n")
    assert desk.known.institutions["sp"].type == "primary_school"
    assert "sheet-register-rspo" not in codes(plan)


def test_what_is_said_of_a_court_is_no_list_of_courts(desk, codes):
    plan = desk.plan("Gmina;Sąd Rejonowy;OPS\nOksa;3;2\nWodzisław;1;4\n")
    assert "sheet-register-courts" not in codes(plan)


def test_a_seat_of_which_several_bear_the_name_is_the_one_that_is_served(desk):
    told = [
        ("101509", "Słupia"),
        ("260207", "Słupia"),
        ("1015", "skierniewicki"),
        ("2602", "jędrzejowski"),
    ]
    entries = [TercEntry(terc, "2024-01-01", name) for terc, name in told]
    desk.known = replace(desk.known, terc={entry.key: entry for entry in entries})
    _, bodies = held(desk, "Jednostka;Typ;Kod TERYT;Siedziba\nGOPS;ops;260207;Słupia\n")
    assert bodies == {"GOPS": ("ops", "260207", ("260207",))}
