"""Names as offices of a county write them: those taken are right, traps never are, others have their bodies first."""

import pytest

from netmap.codebook import load_codebook
from netmap.ingest.names import Directory
from netmap.model import Institution

BOOK = load_codebook("kooperacja")
PLACES = {"26": "świętokrzyskie", "2608": "pińczowski", "260802": "Kije", "260804": "Pińczów"}
BODIES = """
ops kije|Gminny Ośrodek Pomocy Społecznej w Kijach|ops
gok kije|Gminny Ośrodek Kultury w Kijach|culture_centre
gbp kije|Gminna Biblioteka Publiczna w Kijach|library
gkrpa kije|Gminna Komisja Rozwiązywania Problemów Alkoholowych w Kijach|gkrpa
zpo kije|Zespół Placówek Oświatowych w Kijach|primary_school
prz kije|Samorządowe Przedszkole w Kijach|kindergarten
kgw kije|Koło Gospodyń Wiejskich w Czechowie|ngo
osp kije|Ochotnicza Straż Pożarna w Czechowie|ngo
sw kije|Świetlica środowiskowa „Iskierka” w Kijach|day_support
ops pinczow|Miejsko-Gminny Ośrodek Pomocy Społecznej w Pińczowie|ops
sp1 pinczow|Szkoła Podstawowa nr 1 im. Hugona Kołłątaja w Pińczowie|primary_school
sp2 pinczow|Szkoła Podstawowa nr 2 im. J. Korczaka w Pińczowie|primary_school
prz pinczow|Przedszkole Samorządowe nr 3 w Pińczowie|kindergarten
bib pinczow|Miejska i Gminna Biblioteka Publiczna w Pińczowie|library
pcpr|Powiatowe Centrum Pomocy Rodzinie w Pińczowie|pcpr
pup|Powiatowy Urząd Pracy w Pińczowie|labour_office
ppp|Poradnia Psychologiczno-Pedagogiczna w Pińczowie|counselling
kpp|Komenda Powiatowa Policji w Pińczowie|police
sr|Sąd Rejonowy w Pińczowie III Wydział Rodzinny i Nieletnich|court
star|Starostwo Powiatowe w Pińczowie|county_office
dps|Dom Pomocy Społecznej w Pińczowie|day_care_home
wtz|Warsztat Terapii Zajęciowej w Pińczowie|work_integration
"""
COMMUNES = {"kije": "260802", "pinczow": "260804"}
SURE = """
Ośr. Pomocy Społ. w Kijach|ops kije
G.O.P.S. Kije|ops kije
osrodek pomocy spolecznej|ops kije
MGOPS Pińczów|ops pinczow
Osrodek Pomocy Spolecznej PINCZOW|ops pinczow
GOK|gok kije
Gm. Bibl. Publ. w Kijach|gbp kije
MiGBP Pińczów|bib pinczow
Komisja Rozw. Probl. Alkoholowych|gkrpa kije
Zesp. Plac. Oświat. w Kijach|zpo kije
Przedszk. Samorz. w Kijach|prz kije
Koło Gosp. Wiejskich Czechów|kgw kije
Szk. Podst. nr 2 im. J. Korczaka|sp2 pinczow
SP1 Pińczów|sp1 pinczow
szkoła podst. nr II|sp2 pinczow
Przedszk. Nr 3 Pińczów|prz pinczow
PUP|pup
Pow. Urz. Pracy w Pińczowie|pup
Pow. Centrum Pom. Rodzinie|pcpr
P.P.P.|ppp
Komenda Pow. Policji|kpp
Starostwo|star
"""
LIKELY = """
świetlica środ.|sw kije
Sąd Rejonowy III Wydz. Rodzinny i Nieletnich|sr
Sąd Rodzinny|sr
Ochotn. Straż Pożarna Czechów|osp kije
Poradnia Pedagogiczno-Psychologiczna|ppp
Warszt. Terapii Zaj.|wtz
Dom Pomocy Społ.|dps
Policja Pińczów|kpp
"""
NEVER = "SP|ZSP|PP|KP|ZOZ Pińczów|CUS w Pińczowie|GOPS Imielno|PCPR Jędrzejów|SP nr 3 w Kielcach|OPS w Oksie"


def body(line):
    key, name, kind = line.split("|")
    place = COMMUNES.get(key.split()[-1], "260804")
    serves = place if " " in key else "2608"
    told = BOOK.type(kind)
    return Institution(
        key, name, type=kind, sector=told.sector, tier=told.tier, seat=place, serves=(serves,)
    )


@pytest.fixture(scope="module")
def directory():
    return Directory(map(body, BODIES.strip().splitlines()), BOOK, PLACES)


def told(lines):
    pairs = [line.split("|") for line in lines.strip().splitlines()]
    return [(word, key, COMMUNES.get(key.split()[-1], "260802")) for word, key in pairs]


@pytest.mark.parametrize(("word", "key", "commune"), told(SURE))
def test_a_name_that_means_one_body_is_taken(directory, word, key, commune):
    assert directory.match(word, commune).key == key


@pytest.mark.parametrize(("word", "key", "commune"), told(LIKELY))
def test_whom_another_name_means_is_among_the_first_three(directory, word, key, commune):
    verdict = directory.match(word, commune)
    assert verdict.key in ("", key)
    assert key in {verdict.key, *(candidate.id for candidate in verdict.candidates[:3])}


@pytest.mark.parametrize("word", NEVER.split("|"))
@pytest.mark.parametrize("commune", ["260802", "260804"])
def test_traps_and_bodies_of_elsewhere_are_never_taken(directory, word, commune):
    assert directory.match(word, commune).key == ""
