"""Hand-made communes: a roster of one commune and its county, and what was said in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import networkx as nx
import pytest
from hypothesis import strategies as st

from netmap.model import Institution, Nomination, Origin, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build

COMMUNE = "260205"
WAVE = Wave("w")


def body(code, kind, sector, tier, serves=(COMMUNE,)):
    return Institution(
        code, f"{code} (name)", code.upper(), kind, sector, tier, seat=COMMUNE, serves=serves
    )


ROSTER = {
    b.id: b
    for b in (
        body("ops", "ops", "social", "commune"),
        body("pcpr", "pcpr", "social", "county", ("2602",)),
        body("sp1", "primary_school", "education", "commune"),
        body("sp2", "primary_school", "education", "commune"),
        body("ppp", "counselling", "education", "county", ("2602",)),
        body("poz", "primary_care", "health", "commune"),
        body("kpp", "police", "police", "state", ("2602",)),
        body("court", "court", "justice", "state", ("2602", "260101")),
        body("gok", "culture_centre", "culture", "commune"),
        body("sport", "sport_centre", "sport", "commune"),
        body("pup", "labour_office", "labour", "county", ("2602",)),
    )
}


@dataclass(frozen=True)
class Said:
    """What a test says of ties, in short."""

    @staticmethod
    def one(source, target, strength=4, layer="meetings", **more):
        """One side's word."""
        return [Nomination(source, target, "w", layer, strength=strength, **more)]

    @staticmethod
    def both(a, b, strength=4, layer="meetings"):
        """The same word of both sides."""
        return [*Said.one(a, b, strength, layer), *Said.one(b, a, strength, layer)]

    @staticmethod
    def room(a, b, strength=5, layer="meetings"):
        """The room's word."""
        return Said.one(a, b, strength, layer, origin=Origin.WORKSHOP)


@pytest.fixture(scope="session")
def said() -> type[Said]:
    return Said


@pytest.fixture(scope="session")
def roster() -> dict[str, Institution]:
    return ROSTER


@pytest.fixture(scope="session")
def commune() -> Callable[..., nx.MultiDiGraph]:
    def make(
        *words: Iterable[Nomination],
        silent: Iterable[str] = (),
        without: Iterable[str] = (),
        extra: Iterable[Institution] = (),
        rule: str = "either_unless_denied",
        wave: Wave = WAVE,
        **options: object,
    ) -> nx.MultiDiGraph:
        """Build the commune's network; whoever is not silent answered."""
        bodies = [b for b in ROSTER.values() if b.id not in set(without)] + list(extra)
        mute = set(silent)
        responses = [
            Response(
                b.id, wave.id, ResponseStatus.SILENT if b.id in mute else ResponseStatus.ANSWERED
            )
            for b in bodies
        ]
        options.setdefault("commune", COMMUNE)
        tie_rule = TieRule(Rule(rule), **options)
        told = [replace(n, wave=wave.id) for word in words for n in word]
        return build(bodies, told, responses, wave=wave, rule=tie_rule)

    return make


@pytest.fixture(scope="session")
def heard(said):
    """Give what draws some words between a few bodies, and who of these keeps silent."""
    bodies = st.sampled_from(("ops", "pcpr", "sp1", "ppp", "kpp", "gok"))
    layers = st.sampled_from(("information", "referral", "agreement"))
    words = st.tuples(bodies, bodies, st.sampled_from((None, 0, 1, 4)), layers)
    some = st.lists(words.filter(lambda word: word[0] != word[1]), max_size=14)

    def drawn(data):
        told, silent = data.draw(some), data.draw(st.sets(bodies, max_size=3))
        return [said.one(*word) for word in told if word[0] not in silent], silent

    return drawn
