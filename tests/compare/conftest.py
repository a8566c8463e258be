"""Two waves of one small place, everybody answering unless told otherwise."""

from types import SimpleNamespace

import pytest

from netmap.compare import waves
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import Rule, TieRule, build

ALL = ("gok", "kpp", "ops", "pcpr", "poz", "sp")


def wave(name, words, *, bodies=ALL, status=None, rule="either_unless_denied", **options):
    """Build a wave from ``(source, target, strength[, layer])``; who has no status answered."""
    said = [
        Nomination(s, t, name, *(rest or ["meetings"]), strength=strength)
        for s, t, strength, *rest in words
    ]
    given_status = status or {}
    responses = [Response(b, name, ResponseStatus(given_status.get(b, "answered"))) for b in bodies]
    roster = [Institution(b, b.upper(), type="ops" if b == "ops" else "") for b in bodies]
    tie_rule = TieRule(Rule(rule), **options)
    return build(roster, said, responses, wave=Wave(name), rule=tie_rule)


def both(a, b, strength, layer="meetings"):
    return [(a, b, strength, layer), (b, a, strength, layer)]


@pytest.fixture(scope="session")
def place():
    """The makers of waves and words."""
    return SimpleNamespace(wave=wave, both=both, bodies=ALL)


@pytest.fixture(scope="session")
def found():
    """Stronger ops–pcpr, weaker ops–sp, same ops–poz, lost sp–poz, gained ops–gok; everybody answered."""
    before = [
        *both("ops", "pcpr", 2),
        *both("ops", "sp", 4),
        *both("ops", "poz", 3),
        *both("sp", "poz", 1),
    ]
    after = [
        *both("ops", "pcpr", 4),
        *both("ops", "sp", 3),
        *both("ops", "poz", 1),
        *both("ops", "poz", 3, "projects"),
        *both("ops", "gok", 5),
    ]
    return waves(wave("before", before), wave("after", after))
