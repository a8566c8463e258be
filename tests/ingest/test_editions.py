"""A newer edition of a register: what it no longer lists is told, only where it should list it; nothing is ended."""

from dataclasses import replace

import pytest

from netmap.model import Institution

HEAD = "Numer RSPO;Typ;Nazwa;Kod terytorialny gmina;Kod terytorialny powiat;Typ organu prowadzącego"
KINDS = {"SP": "Szkoła podstawowa", "P": "Przedszkole", "LO": "Liceum ogólnokształcące"}


def rspo(*rows):
    """A register of schools: number, kind and commune of each."""
    told = (
        f"{number};{KINDS[kind]};{KINDS[kind]} nr {number};{terc}2;{terc[:4]};Gmina"
        for number, kind, terc in rows
    )
    return "\n".join((HEAD, *told)) + "\n"


def centres(*rows):
    """A list of centres: name, commune and county of each."""
    return "\n".join(("Nazwa jednostki;Gmina;Powiat", *(f"{row};jędrzejowski" for row in rows)))


def unlisted(plan):
    return [f for f in plan.findings if f.code == "sheet-register-unlisted"]


def gone(plan):
    """Give the names that a plan says are no longer listed."""
    return sorted(
        name.rsplit(" (", 1)[0] for f in unlisted(plan) for name in f.params["names"].split("; ")
    )


FIRST = [(1, "SP", "260205"), (2, "P", "260205"), (3, "SP", "260209"), (4, "LO", "260202")]


@pytest.mark.parametrize(
    ("lost", "names"),
    [
        ({1}, ["Szkoła podstawowa nr 1"]),
        ({2}, ["Przedszkole nr 2"]),
        ({3}, ["Szkoła podstawowa nr 3"]),
        ({4}, ["Liceum ogólnokształcące nr 4"]),
        (set(), []),
    ],
)
def test_a_newer_edition_says_which_schools_it_lacks_and_ends_none(desk, lost, names):
    desk.take(rspo(*FIRST))
    before = dict(desk.known.institutions)
    newer = rspo(*(row for row in FIRST if row[0] not in lost), (9, "P", "260209"))
    plan = desk.take(newer)
    assert gone(plan) == names
    assert [(f.params["n"], f.params["held"]) for f in unlisted(plan)] == [(1, 4)] * len(names)
    assert {key: desk.known.institutions[key] for key in before} == before
    assert gone(desk.plan(newer)) == names


def test_a_register_speaks_for_its_own_places_and_kinds_only(desk):
    desk.take(rspo(*FIRST))
    elsewhere = rspo((21, "SP", "260401"), (22, "P", "260408"), (23, "LO", "260401"))
    assert not unlisted(desk.take(elsewhere))
    assert not unlisted(desk.plan(rspo((3, "SP", "260209"))))
    assert not unlisted(desk.plan(rspo((2, "P", "260205"))))
    assert not unlisted(desk.plan(rspo(*FIRST)))


def test_a_commune_of_many_schools_that_a_county_lacks_was_left_out_not_closed(desk):
    many = [(n, "SP", "260206") for n in range(30, 34)]
    desk.take(rspo(*FIRST, *many))
    assert not unlisted(desk.plan(rspo(*FIRST)))


def test_with_a_commune_chosen_only_its_bodies_are_asked_for(desk):
    desk.take(rspo(*FIRST))
    newer = rspo((2, "P", "260205"), (9, "SP", "260205"), (4, "LO", "260202"))
    assert gone(desk.plan(newer, commune="Oksa")) == ["Szkoła podstawowa nr 1"]


def test_who_has_ended_or_was_no_school_of_the_register_is_not_asked_for(desk):
    desk.take(rspo(*FIRST))
    held = {
        key: replace(body, active_to="2020-08-31") for key, body in desk.known.institutions.items()
    }
    own = Institution(
        "own", "Szkoła niedzielna", type="primary_school", sector="education", seat="260205"
    )
    desk.known = replace(desk.known, institutions={**held, "own": own})
    newer = rspo((9, "SP", "260205"), (10, "P", "260209"), (11, "LO", "260202"))
    assert not unlisted(desk.plan(newer))


CENTRES = ["GOPS w Oksie;Oksa", "MGOPS w Wodzisławiu;Wodzisław", "PCPR w Jędrzejowie;Jędrzejów"]


@pytest.mark.parametrize(
    ("newer", "names"),
    [
        (CENTRES[:1] + CENTRES[2:], ["MGOPS w Wodzisławiu"]),
        (["Centrum Usług Społecznych w Oksie;Oksa", *CENTRES[1:]], ["GOPS w Oksie"]),
        (CENTRES[:2], []),
        (["Szkoła Podstawowa w Oksie;Oksa"], []),
    ],
)
def test_a_list_of_centres_says_which_it_lacks(desk, newer, names):
    desk.take(centres(*CENTRES))
    assert gone(desk.plan(centres(*newer))) == names


CELLS = "ID Księgi;ID Komórki;Regon;kodResortVIII;Nazwa komórki;Teryt\n"
BOOKS = [f"{n};1;29000000{n};0010;Poradnia Lekarza POZ;2602052\n" for n in range(1, 5)]


def test_providers_of_care_are_known_by_their_regon(desk):
    sanitary = Institution(
        "psse", "Sanepid", regon="290000099", type="sanitary_inspection", sector="health", serves=("260205",)
    )  # fmt: skip
    desk.known = replace(desk.known, institutions={"psse": sanitary})
    desk.take(CELLS + "".join(BOOKS))
    assert gone(desk.plan(CELLS + "".join(BOOKS[1:]))) == ["Poradnia Lekarza POZ (1)"]


def test_a_court_is_told_when_all_its_communes_are_another_s(desk):
    head = "Sąd;Obszar właściwości\n"
    desk.take(
        f'{head}Sąd Rejonowy w Jędrzejowie;"260205, 260209"\nSąd Rejonowy w Kielcach;260401\n'
    )
    assert not unlisted(desk.plan(f"{head}Sąd Rejonowy w Kielcach;260401\n"))
    newer = f'{head}Sąd Rejonowy w Kielcach;"260401, 260205, 260209"\n'
    assert gone(desk.plan(newer)) == ["Sąd Rejonowy w Jędrzejowie"]


def test_of_many_the_first_are_named_and_the_others_counted(desk):
    desk.take(rspo(*((n, "SP", "260205") for n in range(100, 130)), (1, "SP", "260205")))
    (finding,) = unlisted(desk.plan(rspo((1, "SP", "260205"))))
    assert (finding.params["n"], finding.params["more"]) == (30, 10)
    assert len(gone(desk.plan(rspo((1, "SP", "260205"))))) == 20
    assert "i jeszcze 10 instytucji." in finding.say("pl")
    assert "Nothing was removed" in finding.remedy("en")
