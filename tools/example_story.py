"""The story of the example study: which bodies there are, how close they are, and who did not answer. All invented.

Communes, counties and kinds of institutions are real; every tie, strength, answer and team is made up. The shapes
follow what real teams looked like: ten to thirteen bodies, some six sectors, and nearly always a gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

BEFORE, AFTER = "before", "after"


class Wave(NamedTuple):
    """A measurement; answers came in during the four weeks up to its date."""

    id: str
    label: str
    date: str
    phase: str


WAVES = (
    Wave(BEFORE, "Przed pilotażem", "2019-05-31", "przed"),
    Wave(AFTER, "Po pilotażu", "2020-11-30", "po"),
)


class Seat(NamedTuple):
    """The town of the county's offices: key, in which town, its code, the county."""

    key: str
    where: str
    terc: str
    county: str


SEATS = (
    Seat("jedrzejow", "w Jędrzejowie", "260202", "2602"),
    Seat("kielce", "w Kielcach", "2661", "2604"),
    Seat("ostrowiec", "w Ostrowcu Świętokrzyskim", "260701", "2607"),
    Seat("sandomierz", "w Sandomierzu", "260901", "2609"),
    Seat("starachowice", "w Starachowicach", "261101", "2611"),
    Seat("staszow", "w Staszowie", "261207", "2612"),
)


@dataclass(frozen=True)
class Commune:
    """A commune, the bodies of its own and of its county, and how much of the pilot's promise came true (0–1)."""

    key: str
    name: str
    where: str
    terc: str
    seat: str
    own: str
    shared: str
    success: float | None = None

    @property
    def is_pilot(self) -> bool:
        """Tell whether the commune was in the pilot."""
        return self.success is not None


_COUNTY = "pcpr pup kpp ppp sr"
COMMUNES = (
    Commune("oksa", "Oksa", "w Oksie", "260205", "jedrzejow",
            "ops sp poz gok gbp kgw gkrpa", _COUNTY, 0.9),
    Commune("wodzislaw", "Wodzisław", "w Wodzisławiu", "260209", "jedrzejow",
            "ops sp przedszkole gok gosir osp ug", _COUNTY, 0.7),
    Commune("bieliny", "Bieliny", "w Bielinach", "260401", "kielce",
            "ops sp poz gok gbp lks swietlica", _COUNTY, 0.8),
    Commune("lopuszno", "Łopuszno", "w Łopusznie", "260408", "kielce",
            "ops sp gimnazjum poz gbp caritas ug posterunek", _COUNTY, 0.6),
    Commune("loniow", "Łoniów", "w Łoniowie", "260905", "sandomierz",
            "ops sp poz gok lks gkrpa kis", f"{_COUNTY} czp", 0.95),
    Commune("bogoria", "Bogoria", "w Bogorii", "261201", "staszow",
            "ops sp poz gok lks gkrpa swietlica", "pcpr pup kpp sr czp", 0.5),
    Commune("bodzechow", "Bodzechów", "w Bodzechowie", "260703", "ostrowiec",
            "ops sp poz gbp kgw sds gkrpa", _COUNTY),
    Commune("mirzec", "Mirzec", "w Mircu", "261103", "starachowice",
            "ops sp przedszkole gbp lks osp", _COUNTY),
)  # fmt: skip
OUTSIDE = {"czp": "sandomierz"}
"""Kinds that sit in one town and serve communes of two counties."""


class Kind(NamedTuple):
    """A kind of body: name before the place, short label, type of the codebook, sector and tier if unusual."""

    name: str
    label: str
    type: str
    sector: str = ""
    tier: str = ""


KINDS = {
    "ops": Kind("Gminny Ośrodek Pomocy Społecznej", "GOPS", "ops"),
    "sp": Kind("Szkoła Podstawowa", "SP {place}", "primary_school"),
    "gimnazjum": Kind("Publiczne Gimnazjum", "Gimnazjum", "other", "education", "commune"),
    "przedszkole": Kind("Przedszkole Samorządowe", "Przedszkole", "kindergarten"),
    "poz": Kind("Gminny Ośrodek Zdrowia", "GOZ", "primary_care"),
    "gkrpa": Kind("Gminna Komisja Rozwiązywania Problemów Alkoholowych", "GKRPA", "gkrpa"),
    "gok": Kind("Gminny Ośrodek Kultury", "GOK", "culture_centre"),
    "gbp": Kind("Gminna Biblioteka Publiczna", "GBP", "library"),
    "gosir": Kind("Gminny Ośrodek Sportu i Rekreacji", "GOSiR", "sport_centre"),
    "lks": Kind("Ludowy Klub Sportowy", "LKS", "sport_centre", tier="civic"),
    "kgw": Kind("Koło Gospodyń Wiejskich", "KGW", "ngo"),
    "osp": Kind("Ochotnicza Straż Pożarna", "OSP", "ngo"),
    "caritas": Kind("Parafialny Zespół Caritas", "Caritas", "church"),
    "ug": Kind("Urząd Gminy", "UG", "commune_office"),
    "swietlica": Kind("Świetlica Środowiskowa", "Świetlica", "day_support"),
    "kis": Kind("Klub Integracji Społecznej", "KIS", "work_integration", tier="commune"),
    "sds": Kind("Środowiskowy Dom Samopomocy", "ŚDS", "day_care_home", tier="commune"),
    "posterunek": Kind("Posterunek Policji", "Posterunek", "police"),
    "pcpr": Kind("Powiatowe Centrum Pomocy Rodzinie", "PCPR", "pcpr"),
    "pup": Kind("Powiatowy Urząd Pracy", "PUP", "labour_office"),
    "kpp": Kind("Komenda Powiatowa Policji", "KPP", "police"),
    "ppp": Kind("Poradnia Psychologiczno-Pedagogiczna", "PPP", "counselling"),
    "sr": Kind("Sąd Rejonowy", "SR", "court"),
    "czp": Kind("Centrum Zdrowia Psychicznego", "CZP", "mental_health"),
    "rops": Kind("Regionalny Ośrodek Polityki Społecznej", "ROPS", "rops"),
    "wup": Kind("Wojewódzki Urząd Pracy", "WUP", "regional_labour_office"),
    "kwp": Kind("Komenda Wojewódzka Policji", "KWP", "regional_police"),
}
ABOVE = ("rops", "wup", "kwp")
"""Kinds that work in the whole voivodeship, from its capital."""

UNUSUAL: dict[str, dict[str, str]] = {
    "ops-bieliny": {
        "name": "Centrum Usług Społecznych w Bielinach",
        "label": "CUS",
        "type": "cus",
        "also": "Gminny Ośrodek Pomocy Społecznej w Bielinach",
    },
    "kpp-kielce": {"name": "Komenda Miejska Policji w Kielcach", "label": "KMP", "serves": "2604; 2661"},
    "ops-oksa": {"also": "GOPS Oksa; OPS w Oksie"},
    "swietlica-bieliny": {"since": "2019-09-02"},
    "kis-loniow": {"since": "2020-01-15"},
    "swietlica-bogoria": {"until": "2020-06-30"},
    "gimnazjum-lopuszno": {"until": "2019-08-31", "became": "sp-lopuszno"},
}  # fmt: skip
"""A body renamed (its older name among its other names), one with two areas, two that joined and two that left."""

# ── how close: 0 none … 5 cooperation, as usual before the pilot and as the pilot hoped for ─────────────────────────
CLOSENESS: dict[tuple[str, str], tuple[int, int]] = {
    ("ops", "pup"): (4, 3),  # before, the centre leaned on the labour market
    ("ops", "ug"): (3, 3),
    ("ops", "gkrpa"): (3, 3),
    ("ops", "pcpr"): (2, 4),
    ("ops", "sp"): (2, 4),
    ("ops", "kpp"): (2, 3),
    ("ops", "posterunek"): (2, 4),
    ("ops", "gimnazjum"): (2, 0),
    ("ops", "swietlica"): (2, 3),
    ("ops", "sds"): (2, 3),
    ("ops", "poz"): (1, 3),
    ("ops", "sr"): (1, 2),
    ("ops", "przedszkole"): (1, 2),
    ("ops", "caritas"): (2, 3),
    ("ops", "kgw"): (0, 2),
    ("ops", "osp"): (1, 1),
    ("ops", "ppp"): (0, 3),
    ("ops", "gok"): (0, 3),
    ("ops", "gbp"): (0, 2),
    ("ops", "gosir"): (0, 2),
    ("ops", "lks"): (0, 2),
    ("ops", "czp"): (0, 2),
    ("ops", "kis"): (0, 4),
    ("pcpr", "pup"): (2, 2),
    ("pcpr", "sr"): (2, 3),
    ("pcpr", "ppp"): (2, 3),
    ("pcpr", "kpp"): (0, 2),
    ("pcpr", "sp"): (0, 2),
    ("pcpr", "czp"): (0, 2),
    ("sp", "ppp"): (3, 3),
    ("sp", "kpp"): (1, 2),
    ("sp", "posterunek"): (2, 3),
    ("sp", "poz"): (0, 2),
    ("sp", "gok"): (2, 3),
    ("sp", "gbp"): (2, 2),
    ("sp", "gosir"): (2, 2),
    ("sp", "lks"): (1, 2),
    ("sp", "przedszkole"): (2, 2),
    ("sp", "swietlica"): (1, 2),
    ("gimnazjum", "ppp"): (2, 0),
    ("gimnazjum", "posterunek"): (1, 0),
    ("sr", "kpp"): (2, 2),
    ("gkrpa", "kpp"): (2, 2),
    ("gkrpa", "poz"): (0, 1),
    ("poz", "czp"): (1, 2),
    ("pup", "kis"): (0, 2),
    ("posterunek", "kpp"): (4, 4),
    ("gok", "gbp"): (3, 2),
    ("gok", "kgw"): (2, 3),
    ("gok", "osp"): (1, 0),
    ("gok", "lks"): (0, 1),
    ("ug", "gok"): (2, 2),
    ("ug", "osp"): (2, 1),
}  # fmt: skip

SETTLED: dict[tuple[str, str, str, str], int] = {
    (BEFORE, "oksa", "ops", "pcpr"): 2,
    (AFTER, "oksa", "ops", "pcpr"): 4,
    (AFTER, "oksa", "ops", "sp"): 5,
    (AFTER, "bieliny", "ops", "kpp"): 3,
    (BEFORE, "lopuszno", "sp", "ppp"): 0,
    (AFTER, "lopuszno", "sp", "ppp"): 3,
    (AFTER, "lopuszno", "ops", "sp"): 4,
    (BEFORE, "loniow", "ops", "pcpr"): 3,
    (AFTER, "loniow", "ops", "pcpr"): 5,
    (AFTER, "loniow", "ops", "gok"): 3,
    (AFTER, "loniow", "ops", "sr"): 2,
    (AFTER, "loniow", "ops", "lks"): 2,
    (BEFORE, "bogoria", "ops", "pcpr"): 0,
    (AFTER, "bogoria", "ops", "pcpr"): 2,
    (BEFORE, "bodzechow", "ops", "pcpr"): 3,
    (AFTER, "bodzechow", "ops", "pcpr"): 3,
    (BEFORE, "bodzechow", "ops", "poz"): 3,
    (AFTER, "bodzechow", "ops", "gbp"): 2,
    (BEFORE, "mirzec", "sp", "ppp"): 0,
    (AFTER, "mirzec", "sp", "ppp"): 0,
    (BEFORE, "mirzec", "ops", "pcpr"): 2,
    (AFTER, "mirzec", "ops", "pcpr"): 2,
}
"""Closeness that is left neither to chance nor to memory: wave, commune, pair."""

SAID: dict[tuple[str, str, str, str], tuple[int, int]] = {
    (AFTER, "lopuszno", "ops", "sp"): (4, 1),
    (BEFORE, "bodzechow", "ops", "poz"): (3, 1),
    (AFTER, "bieliny", "ops", "kpp"): (3, 0),
}
"""Pairs whose two sides contradict one another; a zero is a plain "no"."""

FORGETS = {"usual": 0.16, "trained": 0.06, "mere contact": 0.3}
"""How often one side does not name the other back; the centre, which has the list in its head, forgets less."""

REFERS = frozenset({
    ("sp", "ops"), ("gimnazjum", "ops"), ("kpp", "ops"), ("posterunek", "ops"), ("poz", "ops"),
    ("przedszkole", "ops"), ("ops", "pup"), ("ops", "pcpr"), ("ops", "ppp"), ("ops", "gkrpa"),
    ("ops", "kis"), ("ops", "czp"), ("ops", "sds"), ("ops", "swietlica"), ("sp", "ppp"),
    ("gimnazjum", "ppp"), ("sr", "pcpr"), ("poz", "czp"), ("gkrpa", "poz"),
})  # fmt: skip
"""Who sends families to whom."""

ADVICE = {BEFORE: "loniow", AFTER: "oksa wodzislaw bieliny lopuszno loniow bogoria mirzec"}
"""Communes whose centre the regional centre advised."""

BACKED = "oksa bieliny loniow"
"""Communes of whose police command that of the voivodeship says, after the pilot, that the two keep in touch."""

UNHEARD = {
    BEFORE: {
        "brak odpowiedzi": "osp-wodzislaw poz-bieliny sr-kielce poz-lopuszno lks-bogoria poz-bogoria "
        "gkrpa-bogoria swietlica-bogoria sr-ostrowiec kgw-bodzechow sds-bodzechow osp-mirzec",
        "odmowa": "sr-jedrzejow sr-staszow sr-starachowice",
        "nie pytano": "ug-lopuszno wup-kielce kwp-kielce",
    },
    AFTER: {
        "brak odpowiedzi": "przedszkole-wodzislaw sr-kielce caritas-lopuszno sr-staszow "
        "kgw-bodzechow poz-bodzechow lks-mirzec",
        "odmowa": "sr-ostrowiec sr-starachowice",
        "nie pytano": "",
    },
}
"""Who did not answer, and how; all others did."""

TEAMS = {
    "PZK": "ops pcpr sp gok gbp poz kpp posterunek ppp lks gosir kgw caritas czp kis",
    "ZI": "ops sp kpp posterunek poz gkrpa pcpr",
}
"""Kinds of bodies in each commune's teams; a commune outside the pilot has no PZK."""

UPPER_TEAM = "WZK świętokrzyski"
"""The team of the voivodeship, of the kinds in ``ABOVE``."""

RANKS = {
    "ops": "kierownik; pracownik socjalny",
    "pcpr": "dyrektor; specjalista pracy z rodziną",
    "sp": "dyrektor; pedagog",
    "ppp": "dyrektor; psycholog",
    "poz": "kierownik; pielęgniarka",
    "gok": "dyrektor",
    "gbp": "kierownik",
    "gosir": "kierownik",
    "lks": "prezes",
    "kgw": "prezes",
    "caritas": "prezes",
    "kis": "kierownik; doradca zawodowy",
    "kpp": "dzielnicowy",
    "posterunek": "kierownik; dzielnicowy",
    "czp": "psycholog",
    "rops": "dyrektor; specjalista",
    "wup": "wicedyrektor",
    "kwp": "naczelnik",
}
"""Whom each kind of body sends to a cooperation team: heads decide, the others work with families."""

RANKS_UNSAID = "lopuszno"
"""A commune that wrote down who sits in its team and not of what rank."""

CHANNELS = ("telefon", "e-mail", "spotkanie", "telefon i e-mail", "wideorozmowa online")
"""How bodies keep in touch."""

CASES = {
    "oksa": 6, "wodzislaw": 5, "bieliny": 6, "lopuszno": 4, "loniow": 7, "bogoria": 2,
}  # fmt: skip
"""Persons and families that were helped in each pilot commune: some six, as in the real pilots; in one so few that
nobody may count them."""


class CaseKind(NamedTuple):
    """A kind of case: needs, who notices, who beside the centre makes the diagnosis, who beside it helps."""

    needs: str
    noticed: str
    diagnosis: str
    help: str


KINDS_OF_CASE = (
    CaseKind("ochrona przed przemocą; leczenie uzależnienia", "kpp", "kpp pcpr sp", "pcpr kpp gkrpa"),
    CaseKind("opieka i wychowanie; nauka dziecka", "sp", "sp ppp", "sp pcpr swietlica"),
    CaseKind("praca i kwalifikacje; dochód i pomoc materialna", "ops", "pup", "pup kis"),
    CaseKind("zdrowie psychiczne", "poz", "poz czp ppp", "poz czp ppp"),
    CaseKind("wsparcie w niepełnosprawności; zdrowie i rehabilitacja", "poz", "poz pcpr", "poz pcpr"),
    CaseKind("nauka dziecka; czas wolny i sport", "sp", "sp gok", "sp gok lks gbp gosir"),
)  # fmt: skip

FINISHED = 0.81
"""How many of the plans were finished, as in the real pilots."""

LEADS = {
    ("PZK", "ops"): "animator",
    ("PZK", "pcpr"): "koordynator",
    ("ZI", "ops"): "przewodniczący",
    ("WZK", "rops"): "koordynator",
}
"""Who leads: the animator sits in the centre."""

NOTES = {
    ("ops", "kpp"): "Głównie w sprawach Niebieskiej Karty.",
    ("ops", "sr"): "Kontakt pisemny, odpowiedź po kilku tygodniach.",
    ("ops", "pup"): "Wspólna lista osób bez pracy, spotkania w urzędzie.",
    ("sp", "ppp"): "Opinie i orzeczenia, czas oczekiwania około dwóch miesięcy.",
    ("ops", "poz"): "Głównie telefonicznie.",
    ("gok", "kgw"): "Wspólne imprezy gminne.",
}
"""What a few rows say beside the numbers."""
