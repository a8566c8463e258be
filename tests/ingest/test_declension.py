"""Polish words in any case."""

import pytest

from netmap.codebook import fold
from netmap.ingest.declension import is_one_word, stem

PLACES = """Oksa Oksie;Wodzisław Wodzisławiu;Łopuszno Łopusznie;Bieliny Bielinach;Wólka Wólce;
Kielce Kielcach;Jędrzejów Jędrzejowie;Mirzec Mircu;Ostrowiec Ostrowcu;
Świętokrzyski Świętokrzyskim;Bogoria Bogorii;Sandomierz Sandomierzu;Krempna Krempnej;
Kuryłówka Kuryłówce;Zarzecze Zarzeczu;Świlcza Świlczy;Kolno Kolnie;Łomża Łomży;
Piątnica Piątnicy;Wysokie Wysokiem;Mazowieckie Mazowieckiem;Borzymy Borzymach;Krobia Krobi;
Swarzędz Swarzędzu;Końskie Końskich;Góra Górze;Nowy Nowym;Biała Białej;Warta Warcie;
Ruda Rudzie;Zabrze Zabrzu;Radom Radomiu;Łódź Łodzi;Zakopane Zakopanem;Zamość Zamościu;
Jasło Jaśle;Bełżec Bełżcu;Praga Pradze;Rzeszówek Rzeszówku;Żmigród Żmigrodzie;Skała Skale;
Wola Woli;Oświęcim Oświęcimiu;Białystok Białymstoku"""


@pytest.mark.parametrize("pair", [pair.strip() for pair in PLACES.split(";")])
def test_a_place_is_known_in_the_form_after_w(pair):
    nominative, locative = map(fold, pair.split())
    assert is_one_word(nominative, locative)
    assert is_one_word(locative, nominative)


@pytest.mark.parametrize(
    "pair",
    [
        "Łopuszna Łopuszno",
        "Lipno Lipna",
        "Brzeziny Brzezina",
        "Wólka Wólki",
        "Rudka Rudki",
        "Dąbrowa Dąbrowy",
        "Jagodowie Jagodowicach",
        "Kowalska Kowalski",
        "Oksa Wodzisław",
    ],
)
def test_two_places_are_two_however_alike(pair):
    assert not is_one_word(*map(fold, pair.split()))


@pytest.mark.parametrize(
    "pair",
    [
        "gminny gminnego",
        "ośrodek ośrodkiem",
        "szkoła szkoły",
        "komenda komendzie",
        "urząd urzędu",
        "biblioteka bibliotece",
        "sąd sądzie",
    ],
)
def test_common_words_share_a_stem_in_every_case(pair):
    one, other = map(fold, pair.split())
    assert stem(one) == stem(other)


def test_numbers_and_short_words_stay_as_they_are():
    assert [stem(word) for word in ("1", "12a", "ops", "")] == ["1", "12a", "ops", ""]
