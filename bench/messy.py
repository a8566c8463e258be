"""A register of made bodies, and names for them as people write them, seeded; which body each name means is known."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from netmap.model import Institution

_STEMS = [
    "Brzoz",
    "Dęb",
    "Lip",
    "Grab",
    "Jasion",
    "Wierzb",
    "Sosn",
    "Olsz",
    "Buk",
    "Klon",
    "Jawor",
    "Kalin",
    "Wiśn",
    "Czereśn",
    "Grusz",
    "Jabłon",
    "Malin",
    "Borow",
    "Jagod",
    "Grzyb",
    "Kamion",
    "Piask",
    "Glin",
    "Krzem",
    "Żwir",
    "Miedz",
    "Żelaz",
    "Złot",
    "Srebrn",
    "Biał",
    "Czarn",
    "Zielon",
    "Modr",
    "Rud",
    "Siw",
    "Star",
    "Now",
    "Wielk",
    "Mał",
    "Dług",
    "Krótk",
    "Wysok",
    "Nisk",
    "Szerok",
    "Głęb",
    "Krzyw",
    "Prost",
    "Gór",
    "Dol",
    "Łęg",
    "Błoń",
    "Bród",
    "Most",
    "Młyn",
    "Kuźn",
    "Karczm",
    "Dwor",
    "Grod",
    "Zam",
    "Kościel",
    "Pop",
    "Mnich",
    "Król",
    "Kniaź",
    "Woj",
    "Rycer",
    "Łucz",
    "Bartn",
    "Rybn",
    "Łowc",
    "Kołodziej",
    "Kowal",
    "Szewc",
    "Tkacz",
    "Garncar",
]
_ENDINGS = (("owice", "owicach"), ("ów", "owie"), ("owo", "owie"), ("ówka", "ówce"), ("ocin", "ocinie"), ("iszcze", "iszczu"),
            ("anowice", "anowicach"), ("ajny", "ajnach"), ("enica", "enicy"), ("osław", "osławiu"), ("omin", "ominie"),
            ("ogóra", "ogórze"), ("owska", "owskiej"), ("elec", "elcu"), ("uszno", "usznie"), ("arzewo", "arzewie"),
            ("okoły", "okołach"), ("yń", "yniu"), ("estów", "estowie"), ("obrzeg", "obrzegu"))  # fmt: skip

_PATTERNS = (
    ("ops", "Gminny Ośrodek Pomocy Społecznej w {loc}", "GOPS"), ("primary_school", "Szkoła Podstawowa nr {n} im. {who} w {loc}", "SP nr {n}"),
    ("primary_school", "Szkoła Podstawowa nr {n} w {loc}", "SP nr {n}"), ("primary_school", "Szkoła Podstawowa w {village}", "SP"),
    ("kindergarten", "Publiczne Przedszkole nr {n} w {loc}", "PP nr {n}"), ("culture_centre", "Gminny Ośrodek Kultury w {loc}", "GOK"),
    ("library", "Gminna Biblioteka Publiczna w {loc}", "GBP"), ("gkrpa", "Gminna Komisja Rozwiązywania Problemów Alkoholowych w {loc}", "GKRPA"),
    ("police", "Posterunek Policji w {loc}", "PP"), ("primary_care", "Samodzielny Publiczny Zakład Opieki Zdrowotnej w {loc}", "SPZOZ"),
    ("primary_care", "NZOZ „{proper}” sp. z o.o.", "NZOZ"), ("ngo", "Stowarzyszenie „{proper}” w {loc}", "Stow."), ("ngo", "Ochotnicza Straż Pożarna w {village}", "OSP"),
    ("ngo", "Koło Gospodyń Wiejskich w {village}", "KGW"), ("church", "Parafia św. Jana w {loc}", "Parafia"), ("commune_office", "Urząd Gminy w {loc}", "UG"),
    ("sport_centre", "Ludowy Klub Sportowy {proper} {nom}", "LKS"), ("day_support", "Świetlica środowiskowa w {village}", "Świetlica"),
    ("secondary_school", "Zespół Szkół nr {n} w {loc}", "ZS nr {n}"), ("day_care_home", "Środowiskowy Dom Samopomocy w {loc}", "ŚDS"),
)  # fmt: skip
_PATRONS = (
    "Jana Pawła II",
    "Mikołaja Reja",
    "Marii Konopnickiej",
    "Tadeusza Kościuszki",
    "Henryka Sienkiewicza",
)
_PROPER = (
    "Medyk",
    "Zdrowie",
    "Nadzieja",
    "Razem",
    "Orzeł",
    "Sokół",
    "Pomocna Dłoń",
    "Promyk",
    "Jutrzenka",
    "Wspólna Droga",
)


@dataclass(frozen=True)
class Messy:
    """A name as somebody wrote it: in which commune, of which body, and what was done to it."""

    word: str
    commune: str
    key: str
    how: str


def places(many: int, chance: random.Random) -> list[tuple[str, str]]:
    """Make so many place names, each with the form that follows "w"."""
    every = [(f"{stem}{one}", f"{stem}{two}") for stem in _STEMS for one, two in _ENDINGS]
    chance.shuffle(every)
    return every[:many]


def register(many: int, seed: int = 7) -> tuple[list[Institution], dict[str, str]]:
    """Make a register of so many bodies in communes of about forty, and the names of the communes.

    No two schools of a place have one number; the attribute ``place`` is the place a name speaks of, as it is called.
    """
    chance = random.Random(seed)
    per_commune = 43
    names = places(many // per_commune + 1, chance)
    villages = places(len(_STEMS) * len(_ENDINGS), random.Random(seed + 1))
    nominative = {loc: nom for nom, loc in (*names, *villages)}
    bodies: list[Institution] = []
    told: dict[str, str] = {}
    for at, (nom, loc) in enumerate(names):
        terc = f"{2 * (at // 100 + 1):02d}{at // 10 % 10 + 1:02d}{at % 10 + 1:02d}"
        told[terc] = nom
        near = chance.sample(villages, 12)
        seen: set[str] = set()
        while len(seen) < per_commune and len(bodies) < many:
            kind, pattern, _ = chance.choice(_PATTERNS)
            name = pattern.format(loc=loc, nom=nom, n=chance.randint(1, 6), who=chance.choice(_PATRONS),
                                  village=chance.choice(near)[1], proper=chance.choice(_PROPER))  # fmt: skip
            known = name.split(" im. ")[0].split(" w ")[0] if "{n}" in pattern else name
            if known not in seen:
                seen.add(known)
                place = {"place": nominative.get(name.rsplit(" w ", 1)[-1], nom)}
                bodies.append(
                    Institution(
                        f"b{len(bodies)}", name, type=kind, serves=(terc,), attributes=place
                    )
                )
    return bodies, told


_SHORTER = (("Gminny Ośrodek Pomocy Społecznej", "GOPS"), ("Gminny Ośrodek Pomocy Społecznej", "OPS"), ("Szkoła Podstawowa nr", "SP nr"), ("Szkoła Podstawowa", "Szk. Podst."),
            ("Gminny Ośrodek Kultury", "GOK"), ("Gminna Biblioteka Publiczna", "GBP"), ("Ochotnicza Straż Pożarna", "OSP"), ("Koło Gospodyń Wiejskich", "KGW"),
            ("Środowiskowy Dom Samopomocy", "ŚDS"), ("Stowarzyszenie", "Stow."), ("Urząd Gminy", "UG"), ("Publiczne Przedszkole", "Przedszkole"), ("Szkoła Podstawowa", "SP"),
            ("Gminna Komisja Rozwiązywania Problemów Alkoholowych", "GKRPA"), ("Zespół Szkół", "ZS"), ("Posterunek Policji", "PP"), ("Ludowy Klub Sportowy", "LKS"))  # fmt: skip


def messy(
    bodies: list[Institution],
    told: dict[str, str],
    many: int,
    seed: int = 8,
    *,
    ways: Sequence[Way] | None = None,
) -> Iterator[Messy]:
    """Write the names of bodies as people do, in one to three ways of spoiling each."""
    chance = random.Random(seed)
    ways = ways or WAYS
    for _ in range(many):
        body = chance.choice(bodies)
        word, done = body.name, []
        for _ in range(chance.choice((1, 1, 2, 3))):
            how, change = chance.choice(ways)
            at = told[body.serves[0]] if how == "gm" else str(body.attributes["place"])
            fresh = change(word, at, chance)
            if fresh != word:
                word, done = fresh, [*done, how]
        yield Messy(word, body.serves[0], body.id, "+".join(done) or "as it is")


def _typo(word: str, _: str, chance: random.Random) -> str:
    at = chance.randrange(1, max(2, len(word) - 1))
    kind = chance.randrange(3)
    if not word[at : at + 1].isalpha() or not word[at + 1 : at + 2].isalpha():
        return word
    return (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )[kind]


def _bare(word: str, _: str, __: random.Random) -> str:
    return word.translate(str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ"))


def _short(word: str, _: str, chance: random.Random) -> str:
    fitting = [(full, short) for full, short in _SHORTER if full in word]
    return word.replace(*chance.choice(fitting)) if fitting else word


Way = tuple[str, Callable[[str, str, random.Random], str]]

WAYS: Sequence[Way] = (
    ("case", lambda w, _, c: c.choice((w.upper(), w.lower()))),
    ("letters", _bare),
    ("short", _short), ("short", _short), ("short", _short),
    ("typo", _typo),
    ("cut", lambda w, _, c: w[: max(12, len(w) - c.randint(2, 8))]),
    ("nominative", lambda w, n, _: w.rsplit(" w ", 1)[0] + f" {n}" if " w " in w else w),
    ("gm", lambda w, n, _: w.rsplit(" w ", 1)[0] + f" gm. {n}" if " w " in w else w),
    ("placeless", lambda w, _, __: w.rsplit(" w ", 1)[0]),
    ("quotes", lambda w, _, __: w.replace("„", '"').replace("”", '"')),
    ("legal", lambda w, _, __: w.replace(" sp. z o.o.", "")),
    ("blanks", lambda w, _, __: "  " + w.replace(" ", "  ") + " "),
    ("comma", lambda w, _, __: w.replace(" w ", ", ")),
    ("patron", lambda w, _, __: w.split(" im. ")[0] + (" w " + w.rsplit(" w ", 1)[1] if " im. " in w and " w " in w else "")),
    ("address", lambda w, _, c: f"{w}, ul. Szkolna {c.randint(1, 60)}"),
    ("order", lambda w, n, _: f"{n} {w.rsplit(' w ', 1)[0]}" if " w " in w else w),
)  # fmt: skip


def _dropped(word: str, _: str, chance: random.Random) -> str:
    words = word.split()
    del words[chance.randrange(len(words))]
    return " ".join(words) if words else word


def _misread(word: str, _: str, chance: random.Random) -> str:
    """Put a digit for a letter that looks like it, as reading by machine does."""
    places = [at for at, letter in enumerate(word) if letter in "lIoOSzB"]
    if not places:
        return word
    at = chance.choice(places)
    return word[:at] + dict(zip("lIoOSzB", "1100528", strict=True))[word[at]] + word[at + 1 :]


def _with_short(word: str, _: str, chance: random.Random) -> str:
    fitting = [(full, short) for full, short in _SHORTER if full in word]
    return f"{chance.choice(fitting)[1]} - {word}" if fitting else word


def _mojibake(word: str, _: str, __: random.Random) -> str:
    return word.encode("cp1250", "replace").decode("latin-1")


UNSEEN: Sequence[Way] = (
    ("dropped", _dropped),
    ("misread", _misread),
    ("both", _with_short),
    ("mojibake", _mojibake),
    ("initial", lambda w, _, __: re.sub(r" im\. (\w)\w+ ", r" im. \1. ", w)),
    ("joined", lambda w, _, __: re.sub(r" nr (\d)", r"\1", w)),
    ("roman", lambda w, _, __: re.sub(r"nr ([1-6])", lambda m: "nr " + ("I", "II", "III", "IV", "V", "VI")[int(m[1]) - 1], w)),
    ("brackets", lambda w, n, _: w.rsplit(" w ", 1)[0] + f" ({n})" if " w " in w else w),
    ("dash", lambda w, n, _: w.rsplit(" w ", 1)[0] + f" - {n}" if " w " in w else w),
    ("other number", lambda w, _, c: re.sub(r"nr \d", f"nr {c.randint(7, 9)}", w)),  # nobody bears it
    ("numbered", lambda w, _, c: f"{c.randint(1, 60)}. {w}"),
    ("broken line", lambda w, _, c: (lambda at: w[:at] + "-\n" + w[at:])(c.randrange(3, max(4, len(w) - 3)))),
    ("twice", lambda w, _, c: _typo(_typo(w, "", c), "", c)),
    ("swapped", lambda w, _, c: " ".join(c.sample(w.split(), len(w.split())))),
)  # fmt: skip
"""Ways of spoiling a name that the rules were not made with: many leave it open which body is meant."""


def _spaced(word: str, _: str, __: random.Random) -> str:
    return re.sub(r"\b([A-Z]{2,5})\b", lambda m: ". ".join(m[1]) + ".", word)


def _sounding(word: str, _: str, chance: random.Random) -> str:
    """Write another letter of the same sound."""
    fitting = [
        pair
        for pair in (("ó", "u"), ("u", "ó"), ("rz", "ż"), ("ż", "rz"), ("ch", "h"))
        if pair[0] in word
    ]
    return word.replace(*chance.choice(fitting), 1) if fitting else word


def _keyed(word: str, _: str, chance: random.Random) -> str:
    """Hit the key beside."""
    at = chance.randrange(len(word))
    beside = dict(zip("asoienmkldwz", "sapornmlkfex", strict=True))
    return word[:at] + beside.get(word[at], word[at]) + word[at + 1 :]


_ROMAN = ("", "I", "II", "III", "IV", "V", "VI")
ATTACHED: Sequence[Way] = (
    ("telephone", lambda w, _, c: f"{w} {c.choice(('', 'tel. '))}{c.randint(500, 799)}-{c.randint(100, 999)}-{c.randint(100, 999)}"),
    ("person", lambda w, _, c: f"{w} ({c.choice(('kierownik', 'dyrektor', 'sekretariat', 'p. Nowak'))})"),
    ("postcode", lambda w, n, c: f"{w}, {c.randint(10, 99)}-{c.randint(100, 999)} {n}"),
    ("list mark", lambda w, _, c: f"{c.choice(('a', 'b', '1', '12'))}) {w}"),
    ("how many", lambda w, _, c: f"{w} {c.choice(('- 2', '(3)', 'ok. 12 os.', '2024'))}"),
    ("spaced", _spaced),
    ("sounding", _sounding),
    ("keyed", _keyed),
    ("patron alone", lambda w, _, __: re.sub(r" nr \d( im\. .*?) w .*", r"\1", w)),
    ("surname", lambda w, _, __: re.sub(r"im\. \w+ (\w+)", r"im. \1", w)),
    ("roman first", lambda w, _, __: re.sub(r"^(.*) nr ([1-6])", lambda m: f"{_ROMAN[int(m[2])]} {m[1]}", w)),
    ("number sign", lambda w, _, c: re.sub(r"nr ([1-6])", lambda m: c.choice(("Nr.", "numer ", "#")) + m[1], w)),
    ("in m.", lambda w, n, _: w.rsplit(" w ", 1)[0] + f" w m. {n}" if " w " in w else w),
    ("of the commune", lambda w, n, _: w.rsplit(" w ", 1)[0] + f" Gminy {n}" if " w " in w else w),
    ("voivodeship", lambda w, _, __: f"{w}, woj. świętokrzyskie"),
    ("explained", lambda w, n, c: f"{_short(w, n, c)} ({w})"),
    ("lost letters", lambda w, _, c: re.sub("[ąćęłńóśźż]", c.choice(("", "?")), w)),
    ("utf-8 as cp1250", lambda w, _, __: w.encode().decode("cp1250", "replace")),
)  # fmt: skip
"""What lists of communes add to names, and how they are typed and garbled."""
