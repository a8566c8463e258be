"""Print how long the rules, the ledger and the proposals of many communes take: ``python bench/gaps.py [COMMUNES]``.

The region is made up: two waves, communes by twos under one county whose bodies they share, a city with county rights, a
commune between two counties, sectors without a body here and there, silent bodies, teams and cases. Building networks is
not counted. Times are processor time of one core, the least of several rounds; only ratios of one run mean anything.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from netmap.gaps import CommuneWaves, Dossier, Region, judge, ledger, load_norm, proposals
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
from netmap.network import TieRule, build

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


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 30
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


if __name__ == "__main__":
    main()
