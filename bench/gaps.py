"""Print how long the rules, the ledger and the proposals take: ``python bench/gaps.py [COMMUNES] [--bodies N]``.

The region is made up: two waves, communes by twos under one county whose bodies they share, a city with county rights, a
commune between two counties, sectors without a body here and there, silent bodies, teams and cases. With ``--bodies`` it is one
commune of so many bodies instead, mostly associations and schools, and a tie tried out is judged whole too, for the
ratio. Building networks is not counted. Times are processor time of one core, the least of several rounds; only ratios of one run mean anything.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import networkx as nx

from netmap.gaps import (
    CommuneWaves,
    Dossier,
    Norm,
    Region,
    best_few,
    judge,
    ledger,
    load_norm,
    proposals,
    tried,
    usual_tie,
)
from netmap.gaps.answers import judge_place, judge_tried
from netmap.gaps.requirements import Place
from netmap.model import (
    Case,
    CasePart,
    Group,
    Institution,
    Membership,
    Nomination,
    Participation,
    Plan,
    Response,
    ResponseStatus,
    Team,
    Territory,
    Wave,
)
from netmap.network import AddedTie, TieRule, build

WAVES = (
    Wave("w0", "przed", "2019-05-31", "before", 1),
    Wave("w1", "po", "2020-11-30", "after", 2),
)
OWN = (
    ("ops", "ops", "social", "commune"),
    ("sp", "primary_school", "education", "commune"),
    ("poz", "primary_care", "health", "commune"),
    ("gok", "culture_centre", "culture", "commune"),
    ("lks", "sport_centre", "sport", "civic"),
    ("gkrpa", "gkrpa", "health", "commune"),
    ("kgw", "ngo", "ngo", "civic"),
)
SHARED = (
    ("pcpr", "pcpr", "social", "county"),
    ("pup", "labour_office", "labour", "county"),
    ("ppp", "counselling", "education", "county"),
    ("kpp", "police", "police", "state"),
    ("sr", "court", "justice", "state"),
)
MANY = (
    ("ngo", 40),
    ("sp", 24),
    ("poz", 12),
    ("gok", 6),
    ("lks", 6),
    ("ppp", 2),
    ("kpp", 1),
    ("sr", 1),
    ("pup", 1),
)
"""Whom a large commune has many of, by weight."""
LAYERS = ("information", "referral", "meetings", "joint_case", "agreement")
CITY = "266101"
SEED = 7


@dataclass(frozen=True)
class Records:
    """Everything of a made-up region."""

    places: tuple[Territory, ...]
    groups: tuple[Participation, ...]
    bodies: tuple[Institution, ...]
    teams: tuple[Team, ...]
    seats: tuple[Membership, ...]
    cases: tuple[Case, ...]
    parts: tuple[CasePart, ...]
    heard: tuple[Response, ...]
    words: tuple[Nomination, ...]

    def every(self) -> list[object]:
        """Give all records in an order in which they can be kept."""
        kinds = (self.places, self.groups, self.bodies, self.teams, self.seats, self.cases, self.parts, self.heard, self.words)  # fmt: skip
        return [*WAVES, *(record for kind in kinds for record in kind)]


def made(communes: int = 30) -> Records:
    """Make a region; the same number gives the same one."""
    rng = random.Random(SEED)
    codes = [f"26{1 + n // 2:02d}{1 + n % 2:02d}" for n in range(communes - 1)] + [CITY]
    bodies = [*_own(codes, rng), *_shared(codes), _rops()]
    here = {
        code: [b for b in bodies if b.serves_commune(code) and b.type != "rops"] for code in codes
    }
    silent = {(b.id, w.id) for b in bodies for w in WAVES if rng.random() < 0.12}
    teams = [Team(f"p{code}", f"PZK {code}", "pzk", code) for code in codes]
    seats = [
        Membership(
            f"p{code}",
            b.id,
            "animator" if b.type in ("ops", "mopr") else "member",
            "kierownik; pracownik",
        )
        for code in codes
        for b in here[code][:8]
    ]
    cases = [
        Case(f"{code}{n}", code, ("violence",), Plan.FINISHED, "w1")
        for code in codes
        for n in range(5)
    ]
    parts = [
        CasePart(case.id, b.id, how)
        for case in cases
        for how in ("diagnosis", "plan")
        for b in rng.sample(here[case.commune], 3)
    ]
    status = (ResponseStatus.ANSWERED, ResponseStatus.SILENT)
    return Records(
        tuple(Territory(code, f"Gmina {code}", "commune") for code in codes),
        tuple(
            Participation(code, Group.COMPARISON if n % 4 == 3 else Group.PILOT)
            for n, code in enumerate(codes)
        ),
        tuple(bodies),
        tuple(teams),
        tuple(seats),
        tuple(cases),
        tuple(parts),
        tuple(Response(b.id, w.id, status[(b.id, w.id) in silent]) for b in bodies for w in WAVES),
        tuple(_words(codes, here, silent, rng)),
    )


def _own(codes: list[str], rng: random.Random) -> Iterator[Institution]:
    for code in codes:
        for short, kind, sector, tier in OWN:
            if code == CITY and short == "ops":
                yield Institution(
                    "mopr", "MOPR", "MOPR", "mopr", "social", "commune", CITY, (CITY,)
                )
            elif short in ("ops", "sp") or rng.random() < 0.8:
                yield Institution(
                    f"{short}-{code}",
                    f"{short} {code}",
                    short.upper(),
                    kind,
                    sector,
                    tier,
                    code,
                    (code,),
                )


def _shared(codes: list[str]) -> Iterator[Institution]:
    """Give the bodies of each county; the first commune of the second county is served by the first one's too."""
    for county in sorted({code[:4] for code in codes}):
        for short, kind, sector, tier in SHARED:
            if short == "pcpr" and county == CITY[:4]:
                continue
            beside = ("260201",) if county == "2601" and short == "pcpr" else ()
            yield Institution(
                f"{short}-{county}",
                f"{short} {county}",
                short.upper(),
                kind,
                sector,
                tier,
                f"{county}01",
                (county, *beside),
            )


def _rops() -> Institution:
    return Institution("rops", "ROPS", "ROPS", "rops", "social", "voivodeship", "2661", ("26",))


def _words(
    codes: list[str],
    here: dict[str, list[Institution]],
    silent: set[tuple[str, str]],
    rng: random.Random,
) -> Iterator[Nomination]:
    for code in codes:
        for wave, share in zip(WAVES, (0.2, 0.35), strict=True):
            for a in here[code]:
                for b in here[code]:
                    if a is b or (a.id, wave.id) in silent or rng.random() > share:
                        continue
                    yield Nomination(
                        a.id, b.id, wave.id, rng.choice(LAYERS), code,
                        strength=rng.randint(1, 5), frequency=rng.randint(1, 5), channel=rng.choice(("e-mail", "telefon")),
                    )  # fmt: skip
            ops = next(b for b in here[code] if b.type in ("ops", "mopr"))
            yield Nomination("rops", ops.id, wave.id, "advice", code, strength=3)


def large(count: int) -> tuple[nx.MultiDiGraph, Dossier]:
    """Make one commune of many bodies, each with some six partners; the same number gives the same one."""
    rng, code = random.Random(SEED), "260101"
    kinds = {short: (kind, sector, tier) for short, kind, sector, tier in (*OWN, *SHARED)}
    kinds["ngo"] = ("ngo", "ngo", "civic")
    shorts = [
        *kinds,
        *rng.choices([s for s, _ in MANY], [w for _, w in MANY], k=count - len(kinds)),
    ]
    bodies = [
        Institution(f"b{n:04d}", f"{short} {n}", f"{short}{n}", *kinds[short], code, (code,))
        for n, short in enumerate(shorts)
    ]
    silent = {(b.id, w.id) for b in bodies for w in WAVES if rng.random() < 0.1}
    words = [word for wave in WAVES for word in _many_words(bodies, wave, silent, rng)]
    teams = (Team("p", "PZK", "pzk", code),)
    seats = tuple(Membership("p", b.id, "member", "kierownik; pracownik") for b in bodies[:30])
    status = (ResponseStatus.ANSWERED, ResponseStatus.SILENT)
    heard = [Response(b.id, w.id, status[(b.id, w.id) in silent]) for b in bodies for w in WAVES]
    before, after = (
        build(bodies, words, heard, wave=wave, rule=TieRule(commune=code)) for wave in WAVES
    )
    return after, Dossier((before,), after, teams, seats, group=Group.PILOT)


def _many_words(
    bodies: list[Institution], wave: Wave, silent: set[tuple[str, str]], rng: random.Random
) -> Iterator[Nomination]:
    for _ in range(5 * len(bodies)):
        one, other = rng.sample(bodies, 2)
        if (one.id, wave.id) not in silent:
            yield Nomination(
                one.id, other.id, wave.id, rng.choice(LAYERS), "260101",
                strength=rng.randint(1, 5), frequency=rng.randint(1, 5), channel=rng.choice(("e-mail", "telefon")),
            )  # fmt: skip


def communes_of(records: Records) -> Iterator[tuple[CommuneWaves, Dossier]]:
    """Build every commune with all that is known beside it."""
    group = {p.commune: p.group for p in records.groups}
    found = []
    for place in records.places:
        views = [
            build(
                records.bodies,
                records.words,
                records.heard,
                wave=wave,
                rule=TieRule(commune=place.terc, all_tiers=wide),
            )
            for wave, wide in ((WAVES[0], False), (WAVES[1], False), (WAVES[1], True))
        ]
        found.append((CommuneWaves(place.terc, group[place.terc], views[0], views[1]), views[2]))
    region = Region(lambda: [commune for commune, _ in found])
    for commune, wide in found:
        yield commune, Dossier(
            (commune.before,), wide, records.teams, records.seats, records.cases, records.parts, commune.group, region
        )  # fmt: skip


def least(run: Callable[[], object], rounds: int = 3) -> float:
    """Give the least processor time of some rounds in seconds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def measure_communes(count: int) -> None:
    """Measure many communes of the usual size."""
    norm, places = load_norm("liderzy-kooperacji"), list(communes_of(made(count)))
    done = {
        f"{len(norm.rules)} rules": lambda: [judge(c.after, norm, d) for c, d in places],
        "ledger": lambda: [ledger(c.after, norm, d) for c, d in places],
        "proposals": lambda: [proposals(c.after, norm, dossier=d) for c, d in places],
    }
    print(f"{count} communes, {len(norm.rules)} rules")
    for what, run in done.items():
        taken = least(run, 1 if what == "proposals" else 3)
        print(f"{what:12} {taken:7.2f} s   {1000 * taken / count:7.1f} ms a commune")


def measure_large(count: int) -> None:
    """Measure one large commune, and one tie tried out both ways."""
    norm, (network, known) = load_norm("liderzy-kooperacji"), large(count)
    place = Place(network, norm, known)
    answers, ties = judge_place(place), [usual_tie(norm, "b0000", "b0020", ("information",))]
    singles = proposals(network, norm, dossier=known)
    few = {"dossier": known, "singles": singles}
    done: dict[str, Callable[[], object]] = {
        "rules": lambda: judge(network, norm, known),
        "a tie, whole": lambda: judge(*_with(network, norm, known, ties)),
        "a tie": lambda: judge_tried(place, answers, ties),
        "proposals": lambda: proposals(network, norm, dossier=known),
        "best few": lambda: best_few(network, norm, **few),
    }
    print(f"{count} bodies in one commune, {len(norm.rules)} rules")
    taken = {what: least(run, 1 if what == "best few" else 3) for what, run in done.items()}
    for what, seconds in taken.items():
        print(f"{what:12} {seconds:8.3f} s")
    print(f"a tie judged whole takes {taken['a tie, whole'] / taken['a tie']:.0f} times as long")


def _with(
    network: nx.MultiDiGraph, norm: Norm, known: Dossier, ties: list[AddedTie]
) -> tuple[nx.MultiDiGraph, Norm, Dossier]:
    after, beside = tried(network, known, added=ties)
    return after, norm, beside


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("communes", type=int, nargs="?", default=30)
    asked.add_argument("--bodies", type=int)
    given = asked.parse_args()
    if given.bodies:
        measure_large(given.bodies)
    else:
        measure_communes(given.communes)


if __name__ == "__main__":
    main()
