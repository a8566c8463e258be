"""Names held against institutions: sure only where one can be meant; never a wrong one taken in silence."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.matching import Clue, Matcher
from netmap.ingest.names import Directory
from netmap.model import Institution
from netmap.territory import gazetteer

BODIES = [
    Institution(key, name, type=kind, serves=tuple(serves.split()), seat=seat)
    for key, name, kind, serves, seat in [
        ("gops", "Gminny Ośrodek Pomocy Społecznej w Oksie", "ops", "260205", ""),
        ("sp1", "Szkoła Podstawowa nr 1 im. Mikołaja Reja w Oksie", "primary_school", "260205", ""),
        ("sp-weg", "Szkoła Podstawowa w Węgleszynie", "primary_school", "260205", ""),
        ("mgops", "Miejsko-Gminny Ośrodek Pomocy Społecznej w Wodzisławiu", "ops", "260209", ""),
        ("sp-wodz", "Szkoła Podstawowa w Wodzisławiu", "primary_school", "260209", ""),
        ("mops-k", "Miejski Ośrodek Pomocy Społecznej w Kolnie", "ops", "200601", ""),
        ("gops-k", "Gminny Ośrodek Pomocy Społecznej w Kolnie", "ops", "200603", ""),
        ("pcpr", "Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie", "pcpr", "2602", "260202"),
        ("starostwo", "Starostwo Powiatowe w Jędrzejowie", "county_office", "2602", "260202"),
        ("kpp", "Komenda Powiatowa Policji w Jędrzejowie", "police", "2602", "260202"),
        ("pup", "Powiatowy Urząd Pracy w Jędrzejowie", "labour_office", "2602", "260202"),
        ("sad", "Sąd Rejonowy w Jędrzejowie", "court", "260205 260209", "260202"),
        ("gok", "Gminny Ośrodek Kultury w Oksie", "culture_centre", "260205", ""),
        ("ug", "Urząd Gminy w Oksie", "commune_office", "260205", ""),
        ("przedszkole", "Publiczne Przedszkole w Oksie", "kindergarten", "260205", ""),
        ("posterunek", "Posterunek Policji w Oksie", "police", "260205", ""),
        ("medyk", "NZOZ Medyk sp. z o.o.", "primary_care", "260205", ""),
        ("swietlica", "Świetlica w Grodówce", "day_support", "260205", ""),
    ]
]
PLACES = {place.terc: place.name for place in gazetteer().values()}
MATCHER = Matcher({body.id: body for body in BODIES}, PLACES, load_codebook("kooperacja"))


@pytest.mark.parametrize(
    ("word", "commune", "key"),
    [
        ("GOPS w Oksie", "", "gops"),
        ("ops oksa", "", "gops"),
        ("OPS gm. Oksa", "", "gops"),
        ("OPS", "260205", "gops"),
        ("Ośrodek Pomocy Społecznej", "260209", "mgops"),
        ("MGOPS Wodzisław", "", "mgops"),
        ("GOPS Kolno", "", "gops-k"),
        ("OPS w Kolnie", "200601", "mops-k"),
        ("SP nr 1", "260205", "sp1"),
        ("SP 1 Oksa", "", "sp1"),
        ("Szk. Podst. nr 1 w Oksie", "", "sp1"),
        ("Szk. Podst. Węgleszyn", "", "sp-weg"),
        ("Szkoła Podstawowa w Węgleszynie", "260209", "sp-weg"),
        ("PCPR", "260205", "pcpr"),
        ("PCPR Jędrzejów", "", "pcpr"),
        ("KPP", "260209", "kpp"),
        ("PUP w Jędrzejowie", "", "pup"),
        ("Sąd Rejonowy", "260209", "sad"),
        ("Urząd Gminy Oksa", "", "ug"),
        ("UG", "260205", "ug"),
        ("NZOZ „MEDYK”", "", "medyk"),
        ("Przedszkole w Oksie", "", "przedszkole"),
        ("Gminny Ośrodk Pomcy Społecznej w Oksie", "", "gops"),
        ("Gminny Osrodek Kultuty, Oksa", "", "gok"),
        ("Komenda Powiatowa Policji w Jedrzejowie", "", "kpp"),
        ("G. O. P. S. Oksa", "", "gops"),
        ("1) GOPS Oksa", "", "gops"),
        ("a) GOPS Oksa", "", "gops"),
        ("GOPS w Oksie 41 380 80 44", "", "gops"),
        ("GOPS w Oksie, 500-123-456", "", "gops"),
        ("GOPS w Oksie gops@oksa.example", "", "gops"),
        ("SP nr 1 500 123 456", "260205", "sp1"),
        ("NZOZ Medyk s.c.", "260205", "medyk"),
        ("Szkoła Podstawowa nr 1 im. M. Reja w Oksie", "", "sp1"),
        ("Szkoła Podstawowa nr 1 im. pisarza Mikołaja Reja w Oksie", "", "sp1"),
    ],
)
def test_what_can_mean_one_is_sure(word, commune, key):
    assert MATCHER.match(word, commune).key == key


@pytest.mark.parametrize(
    ("word", "commune", "reason", "first"),
    [
        ("SP", "260205", "trap", "starostwo"),
        ("SP w Oksie", "", "trap", "starostwo"),
        ("PP w Oksie", "", "trap", "posterunek"),
        ("KP", "260205", "trap", "kpp"),
        ("OPS Kolno", "", "shorter", "gops-k"),
        ("Szkoła Podstawowa", "260205", "number", "sp1"),
        ("1. Szkoła Podstawowa w Oksie", "260205", "number", "sp1"),
        ("Szkoła Podstawowa nr w Węgleszynie", "260205", "number", "sp-weg"),
        ("SP nr 2 w Oksie", "", "number", "sp1"),
        ("Szkoła Podstawowa w Oksie - 1", "", "number", "sp1"),
        ("Szkoła Podstawowa w Oksie (1)", "", "number", "sp1"),
        ("Szkoła Podstawowa nr 1 im. Mikołaja Kopernika w Oksie", "", "patron", "sp1"),
        ("Szkoła Podstawowa nr 1 im. Jana Pawła II w Oksie", "", "patron", "sp1"),
        ("MOPS Oksa", "", "alike", "gops"),
        ("Przedszkole", "260205", "place", "przedszkole"),
        ("Niepubliczne Przedszkole w Oksie", "", "longer", "przedszkole"),
        ("Caritas", "260205", "nobody", ""),
        ("Gminny Ośrodek Pomocy Społeczn", "", "place", "gops"),
        ("Świetlica w Gródce", "260205", "alike", "swietlica"),
        ("Szkoła Podstawowa gm. Oksa", "", "number", "sp1"),
        ("Szkoła Podstawowa w Wodzisławcu", "260209", "longer", "sp-wodz"),
    ],
)
def test_what_is_not_sure_has_candidates_and_a_reason(word, commune, reason, first):
    verdict = MATCHER.match(word, commune)
    assert (verdict.key, verdict.reason) == ("", reason)
    assert [one.id for one in verdict.candidates[:1]] == ([first] if first else [])


def test_sector_tier_or_type_decides_an_abbreviation():
    assert MATCHER.match("SP Węgleszyn", "260205").reason == "trap"
    assert MATCHER.match("SP Węgleszyn", "260205", Clue(sector="education")).key == "sp-weg"
    assert MATCHER.match("SP w Jędrzejowie", "", Clue(tier="county")).key == "starostwo"
    assert MATCHER.match("PP w Oksie", "", Clue(type="police")).key == "posterunek"


def test_an_abbreviation_in_the_roster_is_what_its_type_says():
    school = Institution("sp", "SP w Oksie", type="primary_school", serves=("260205",))
    matcher = Matcher({"sp": school}, PLACES, load_codebook("kooperacja"))
    assert matcher.match("Szkoła Podstawowa w Oksie").key == "sp"
    assert matcher.match("Starostwo Powiatowe w Oksie").key == ""


def test_a_name_cut_off_within_its_last_word_is_not_taken_for_a_shorter_one():
    bodies = [
        *BODIES,
        Institution("swietlica2", "Świetlica w Grodowie", type="day_support", serves=("260205",)),
    ]
    matcher = Matcher({b.id: b for b in bodies}, PLACES, load_codebook("kooperacja"))
    assert matcher.match("Świetlica w Grodowie", "260205").key == "swietlica2"
    assert matcher.match("Świetlica w Grodów", "260205").key == ""


def test_a_patron_that_another_school_of_the_place_bears_is_not_taken_for_one_untold():
    schools = [
        Institution(key, name, type="primary_school", serves=("260205",))
        for key, name in [
            ("sp", "Szkoła Podstawowa w Oksie"),
            ("sp2", "Szkoła Podstawowa nr 2 im. Tadeusza Kościuszki w Oksie"),
        ]
    ]
    matcher = Matcher({b.id: b for b in schools}, PLACES, load_codebook("kooperacja"))
    assert matcher.match("Szkoła Podstawowa im. Henryka Sienkiewicza w Oksie").key == "sp"
    verdict = matcher.match("Szkoła Podstawowa im. Tadeusza Kościuszki w Oksie")
    assert (verdict.key, {c.id for c in verdict.candidates}) == ("", {"sp", "sp2"})


def test_of_a_name_with_a_patron_and_no_number_the_school_of_that_patron_comes_first():
    schools = [
        Institution(key, name, type="primary_school", serves=("260205",))
        for key, name in [
            ("tyniec", "Szkoła Podstawowa im. Tadeusza Kościuszki w Tyńcu"),
            ("sp2", "Szkoła Podstawowa nr 2 im. Jana Pawła II w Oksie"),
        ]
    ]
    matcher = Matcher({b.id: b for b in schools}, PLACES, load_codebook("kooperacja"))
    verdict = matcher.match("Szkoła Podstawowa im. Jana Pawła II", "260205")
    assert (verdict.key, [c.id for c in verdict.candidates]) == ("", ["sp2", "tyniec"])


def test_a_village_is_never_taken_for_a_misprint_of_another():
    assert MATCHER.match("Szkoła Podstawowa w Węgleszynku", "260205").key == ""
    assert MATCHER.match("Szkoła Podstawowa w Węgleszymie", "260205").key == ""


def test_in_a_large_register_names_are_found_all_the_same():
    many = {
        f"x{n}": Institution(f"x{n}", f"Koło nr {n} w Miejscowości{n}", serves=("066301",))
        for n in range(5_001)
    }
    matcher = Matcher({**many, **{b.id: b for b in BODIES}}, PLACES, load_codebook("kooperacja"))
    assert matcher.match("SP nr 1 w Oksie", "260209").key == "sp1"
    assert matcher.match("Szk. Podst. Węgleszyn").key == "sp-weg"
    assert matcher.match("Szkoła Podstawowa w Węgleszynku").candidates[0].id == "sp-weg"


SCHOOLS = [
    Institution(key, name, type="primary_school", serves=(commune,))
    for key, name, commune in [
        ("patron", "Szkoła Podstawowa nr 1 im. Mikołaja Reja w Wojowie", "260205"),
        ("plain", "Szkoła Podstawowa nr 1 w Wojowie", "260209"),
        ("nowówka", "Szkoła Podstawowa nr 3 im. Jana Pawła II w Nowówce", "260205"),
        ("nowów", "Szkoła Podstawowa nr 3 w Nowowie", "260209"),
    ]
]


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("Szkoła Podstawowa nr 1 w Wojowie", "patron"),
        ("Szkoła Podstawowa nr 3 im. Jana Pawła II w Nowówe", "nowów"),
    ],
)
def test_a_body_elsewhere_is_not_taken_where_one_here_may_be_meant(word, first):
    places = {**PLACES, "260209": "Nowowo"}
    verdict = Directory(SCHOOLS, load_codebook("kooperacja"), places).match(word, "260205")
    assert verdict.key == ""
    assert first in [candidate.id for candidate in verdict.candidates]


def test_a_body_here_is_likelier_though_another_commune_is_called_like_its_village():
    homes = [
        Institution("here", "Środowiskowy Dom Samopomocy w Brzozowie", serves=("060407",)),
        Institution("there", "Środowiskowy Dom Samopomocy w Brzozowie", serves=("160909",)),
    ]
    places = {"060407": "Sosnów", "160909": "Brzozów"}
    matcher = Matcher({body.id: body for body in homes}, places, load_codebook("kooperacja"))
    verdict = matcher.match("Środowiskowy Dom Samopomocy Kobiet w Brzozowie", "060407")
    assert verdict.key == ""
    assert {one.id: one.reason for one in verdict.candidates}["here"] == "longer"


@pytest.mark.parametrize("word", ["Szkoła Podstawowa nr 9 w Wojowie", "Szkoła Podst. nr 1 Wojów"])
def test_nobody_elsewhere_is_proposed_where_somebody_here_must_come_first(word):
    far = [
        Institution(f"far{n}", f"Szkoła Podstawowa nr {n} w Lipnie", serves=("200603",))
        for n in range(9)
    ]
    places = {**PLACES, "260205": "Wojów"}
    told = Directory([*SCHOOLS[:1], *far], load_codebook("kooperacja"), places).match(
        word, "260205"
    )
    assert told.key == "patron" or [one.id for one in told.candidates] == ["patron"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("SP", {"sp1", "sp-weg", "starostwo"}),
        ("SP w Oksie", {"sp1", "sp-weg", "starostwo"}),
        ("KP", {"kpp", "posterunek"}),
        ("PP", {"przedszkole", "posterunek", "kpp"}),
        ("ZSP", {"sp1", "sp-weg"}),
    ],
)
def test_an_abbreviation_of_two_meanings_proposes_bodies_of_these_kinds_only(word, meant):
    verdict = MATCHER.match(word, "260205")
    assert (verdict.key, verdict.reason) == ("", "trap")
    assert {candidate.id for candidate in verdict.candidates} == meant


@pytest.mark.parametrize(
    ("clue", "key"),
    [
        (Clue(), "osp"),
        (Clue("ngo"), "osp"),
        (Clue("ops"), ""),
        (Clue(sector="social"), ""),
        (Clue(tier="commune"), "osp"),
    ],
)
def test_what_the_row_says_of_the_kind_speaks_against_a_misprint_that_is_another_name(clue, key):
    fire = Institution("osp", "Ochotnicza Straż Pożarna w Oksie", type="ngo", serves=("260205",))
    matcher = Matcher({"osp": fire, "gops": BODIES[0]}, PLACES, load_codebook("kooperacja"))
    verdict = matcher.match("OSP w Oksie", "260205", clue)
    assert verdict.key == key
    assert key or [(c.id, c.reason) for c in verdict.candidates] == [("osp", "kind")]


def test_a_name_misspelt_and_cut_off_is_not_taken_for_a_body_of_another_commune():
    homes = [
        Institution("a", "Środowiskowy Dom Samopomocy w Brzozowicach", serves=("020101",)),
        Institution("b", "Środowiskowy Dom Samopomocy w Brzozowie", serves=("020102",)),
    ]
    places = {"020101": "Brzozowice", "020102": "Brzozów"}
    matcher = Matcher({body.id: body for body in homes}, places, load_codebook("kooperacja"))
    asked = "Środowiskwy Dom Samopomocy w Brzozow"
    verdict = matcher.match(asked, "020101")
    assert verdict.key == ""
    assert {candidate.id for candidate in verdict.candidates} == {"a", "b"}
    assert matcher.match(asked, "020102").key == "b"


def test_of_one_body_alone_it_is_not_said_that_several_bear_the_name():
    homes = [
        Institution("a", "Środowiskowy Dom Samopomocy w Brzozowicach", serves=("020101",)),
        Institution("b", "Środowiskowy Dom Samopomocy w Brzozowie", serves=("020101",)),
    ]
    matcher = Matcher({body.id: body for body in homes}, {}, load_codebook("kooperacja"))
    verdict = matcher.match("ŚDS w Brzozow", "020101")
    assert verdict.key == ""
    assert "several" not in {c.reason for c in verdict.candidates}
    assert verdict.reason == "cut"
