"""Two waves of an invented commune of any size, with every kind of evidence and answer."""

import random
from itertools import combinations

import pytest
from defusedxml.ElementTree import fromstring

from netmap.draw.lettering import text_width
from netmap.model import Institution, Nomination, Origin, Phase, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build

KINDS = [
    ("GOPS", "Gminny Ośrodek Pomocy Społecznej", "social", "commune"),
    ("PCPR", "Powiatowe Centrum Pomocy Rodzinie", "social", "county"),
    ("SP", "Szkoła Podstawowa im. Żołnierzy Armii Krajowej", "education", "commune"),
    ("OZ", "Gminny Ośrodek Zdrowia", "health", "commune"),
    ("KP", "Komisariat Policji", "police", "state"),
    ("SR", "Sąd Rejonowy, Wydział Rodzinny i Nieletnich", "justice", "state"),
    ("GOK", "Gminny Ośrodek Kultury", "culture", "commune"),
    ("PUP", "Powiatowy Urząd Pracy", "labour", "county"),
    ("KGW", "Koło Gospodyń Wiejskich „Łąka”", "ngo", "civic"),
    ("LKS", "Ludowy Klub Sportowy „Źródło”", "sport", "commune"),
    ("UG", "Urząd Gminy", "government", "commune"),
]
WAVES = (
    Wave("before", "Przed pilotażem", "2019-05-31", Phase.BEFORE, 1),
    Wave("after", "Po pilotażu", "2021-03-15", Phase.AFTER, 2),
)


def roster(n):
    return [
        Institution(
            f"b{i:03}", f"{name} nr {i}", f"{short} {i}", "", sector, tier, serves=("2602",)
        )
        for i, (short, name, sector, tier) in ((i, KINDS[i % len(KINDS)]) for i in range(n))
    ]


def words(bodies, wave, rng):
    """Ties round the first two bodies and by chance; the last body has none."""
    for i, a in enumerate(bodies[:-1]):
        for b in bodies[i + 1 : -1]:
            if rng.random() > min(0.35, 3 / len(bodies)) * (2 if i < 2 else 1):
                continue
            layer, strength = rng.choice(["information", "referral", "meetings"]), rng.randint(1, 5)
            how = rng.choice(["both", "both", "one", "room", "paper"])
            origin = {"room": Origin.WORKSHOP, "paper": Origin.REGISTER}.get(how, Origin.SURVEY)
            yield Nomination(a.id, b.id, wave, layer, strength=strength, origin=origin)
            if how == "both":
                yield Nomination(b.id, a.id, wave, layer, strength=max(1, strength - 1))


def make_waves(n=12, *, seed=1, rule=Rule.EITHER_UNLESS_DENIED, layers=(), example=True):
    """Build both waves; one body leaves after the first, one joins in the second."""
    bodies, made = roster(n), []
    for k, wave in enumerate(WAVES):
        here = [b for j, b in enumerate(bodies) if n < 6 or j != n - 2 - k]
        silent = [b for j, b in enumerate(bodies) if j % 7 == 4]
        heard = [Response(b.id, wave.id) for b in bodies if b not in silent]
        heard += [Response(b.id, wave.id, ResponseStatus.SILENT) for b in silent]
        said = list(words(bodies, wave.id, random.Random(seed + k)))
        made.append(
            build(here, said, heard, wave=wave, rule=TieRule(rule, layers), example=example)
        )
    return made


@pytest.fixture(scope="session")
def waves():
    """Give the maker of two waves."""
    return make_waves


SVG = "{http://www.w3.org/2000/svg}"


def lines_of(root):
    """Walk the page and give every line of text with its box; letters inside signs are left out."""

    def walk(node, x, y, size):
        if (move := node.get("transform")) is not None:
            dx, dy = map(float, move.removeprefix("translate(").removesuffix(")").split(","))
            x, y = x + dx, y + dy
        size = float(node.get("font-size", size))
        if node.tag == f"{SVG}text":
            yield from line(node, x, y, size)
        for child in node:
            yield from walk(child, x, y, size)

    def line(node, x, y, size):
        bold = node.get("font-weight") == "bold"
        if node.get("aria-hidden") and bold:
            return
        width = text_width(node.text, size, bold=bold)
        shift = {"middle": width / 2, "end": width}.get(node.get("text-anchor"), 0)
        left, base = x + float(node.get("x", 0)) - shift, y + float(node.get("y", 0))
        yield node.text, (left, base - 0.75 * size, left + width, base + 0.22 * size), size

    return list(walk(root, 0, 0, 12))


def read(picture, least=6.0):
    root = fromstring(picture)
    width, height = float(root.get("width")), float(root.get("height"))
    found = lines_of(root)
    for text, box, size in found:
        assert box[0] >= 0, text
        assert box[1] >= 0, text
        assert box[2] <= width, text
        assert box[3] <= height, text
        assert size >= least, text
    for (one, a, _), (two, b, _) in combinations(found, 2):
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart, (one, two)
    return [text.replace("\N{NO-BREAK SPACE}", " ") for text, _, _ in found]


@pytest.fixture(scope="session")
def check():
    """Read a figure: nothing over anything else, nothing off the page; gives its lines."""
    return read


@pytest.fixture(scope="session")
def texts():
    """Give every line of a figure with its box and size."""
    return lines_of
