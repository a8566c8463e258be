"""Write networks in every format netmap writes, read them back, and count what is lost: one command prints the counts.

    python bench/round_trip.py                  # 500 networks a format

The networks are made by chance, seeded: Polish names with quotes, commas, ampersands and what a spreadsheet takes for a
formula; bodies with attributes, some without ties; two waves, and in each ties of every strength, of three kinds, and without
a strength. Equal is: the same bodies, and the same ties with their wave, kind and strength; where a format has a place for
them, the same attributes too. The rule has no directions, so that a tie is a pair; a tie to oneself is none anywhere.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import networkx as nx

from netmap.codebook import load_codebook
from netmap.ingest import Known, child, plan_import, reading
from netmap.ingest.limits import Limits
from netmap.model import Institution, Nomination, Record, Setting, Wave
from netmap.network import Rule, TieRule
from netmap.report.export import NETWORK_FORMATS, portable, write_network
from netmap.study import export, open_study
from netmap.study.reading import network
from netmap.study.session import changes_of

LETTERS = "aąbcćeęłńoóśźżABĆŁÓŻ 0129„”\"',;&<>.-–()/=+@%#|"
RULE = TieRule(Rule.EITHER, all_tiers=True, min_strength=0)
WAVES = ("przed", "po")
TIES = Mapping[tuple[str, str, str], float | None]
WITH_ATTRIBUTES = (".graphml", ".gexf", ".csv.zip", ".xlsx")
"""Formats that have a place for what else is known of a body; the others say that they have none."""


@dataclass(frozen=True)
class Made:
    """A network made by chance: bodies with attributes, and the ties of each wave with their kind and strength."""

    bodies: Mapping[str, Mapping[str, str | float]]
    waves: Mapping[str, TIES]


def by_chance(seed: int) -> Made:
    """Make bodies, some of them without ties, and ties between them in two waves."""
    chance = random.Random(seed)
    bodies = sorted({f"{_word(chance)} {n}" for n in range(chance.randint(2, 12))})
    pairs = [(a, b) for a in bodies for b in bodies if a != b]
    waves = {}
    for wave in WAVES:
        said = chance.sample(pairs, min(len(pairs), chance.randint(1, 30)))
        waves[wave] = {
            (a, b, chance.choice(("tie", "pomoc, rada", 'a "b"'))): chance.choice((None, 1, 2.5, 3, 0.1, 5))
            for a, b in said
        }  # fmt: skip
    return Made({body: _attributes(chance) for body in bodies}, waves)


def _attributes(chance: random.Random) -> dict[str, str | float]:
    """Say of a body what a roster may say: words, whole numbers, fractions, or nothing."""
    told = {
        "opis, uwagi": _word(chance),
        "etaty": float(chance.randint(0, 40)),
        "udział": chance.choice((0.25, -1.5, 1e-7, 12345678.5)),
        "kod": f"0{chance.randint(100, 999)}",
    }
    return {name: value for name, value in told.items() if chance.random() < 0.7}


def _word(chance: random.Random) -> str:
    word = "".join(chance.choice(LETTERS) for _ in range(chance.randint(3, 20)))
    if chance.random() < 0.2:  # what looks like a formula, or like one that was made harmless
        word = chance.choice(("=", "'", "'=", "''-", "+", "@", '="')) + word
    return " ".join(word.split()) or "ł"


def here(data: bytes, limits: Limits, numbers: bytes = b"") -> bytes:
    """Read as the reader's own process does, in this one: 10,000 files are read."""
    return b"".join(child.output(data, limits, numbers))


def lost(made: Made, folder: Path) -> dict[str, str]:
    """Write and read back a network; give what came back otherwise, by format."""
    with open_study(folder / "study.netmap", "memory", create=True) as study:
        study.save(changes_of(_records(made)), action="edit")
        written = {wave: network(study, wave, RULE) for wave in made.waves}
        export(study, folder / "dane.csv.zip", RULE, "pl")
        export(study, folder / "dane.xlsx", RULE, "pl")
    files = {f".{suffix}": [folder / f"dane.{suffix}"] for suffix in ("xlsx", "csv.zip")}
    with zipfile.ZipFile(folder / "dane.csv.zip") as archive:
        archive.extractall(folder)
        files[".csv.zip"] = [
            folder / name for name in ("institutions.csv", *(f"ties-{wave}.csv" for wave in WAVES))
        ]
    for suffix in NETWORK_FORMATS:
        files[suffix] = [folder / f"siec {wave}{suffix}" for wave in WAVES]
        for wave, file in zip(WAVES, files[suffix], strict=True):
            write_network(written[wave], file)
    graphs = {wave: portable(one) for wave, one in written.items()}
    found = {form: _against(made, graphs, form, some) for form, some in files.items()}
    return {form: why for form, why in found.items() if why}


def _records(made: Made) -> list[Record]:
    bodies = [Institution(name, name, attributes=said) for name, said in made.bodies.items()]
    said = [
        Nomination(a, b, wave, kind, strength=strength)
        for wave, ties in made.waves.items()
        for (a, b, kind), strength in ties.items()
    ]
    return [Setting("codebook", "generic"), *map(Wave, made.waves), *bodies, *said]


def _against(
    made: Made, written: Mapping[str, nx.MultiGraph], form: str, files: Sequence[Path]
) -> str:
    """Hold what came back of the files against the networks that were written."""
    plan = plan_import(files, Known(codebook=load_codebook("generic")))
    if not plan.is_accepted:
        return "; ".join(f.say("en") for f in plan.findings if f.level == "error")
    read = {row.key: row.record for row in plan.rows if isinstance(row.record, Institution)}
    ties = {
        (r.wave, frozenset((r.source, r.target)), r.layer, r.strength)
        for r in (row.record for row in plan.rows)
        if isinstance(r, Nomination)
    }
    wanted = {
        (wave, frozenset((a, b)), data["layer"], data.get("strength"))
        for wave, graph in written.items()
        for a, b, data in graph.edges(data=True)
    }
    if (set(read), ties) != (set(made.bodies), wanted):
        return (
            f"bodies {sorted(set(read) ^ set(made.bodies))}, ties {sorted(map(str, ties ^ wanted))}"
        )
    unlike = [
        (name, said, {k: read[name].attributes.get(k) for k in said})
        for name, said in made.bodies.items()
        if form in WITH_ATTRIBUTES and any(read[name].attributes.get(k) != v for k, v in said.items())
    ]  # fmt: skip
    return f"attributes {unlike[:2]}" if unlike else ""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=500)
    told = parser.parse_args()
    reading._ask_child = here
    wrong: dict[str, int] = dict.fromkeys((*NETWORK_FORMATS, ".csv.zip", ".xlsx"), 0)
    for seed in range(told.times):
        with tempfile.TemporaryDirectory() as folder:
            for form, why in lost(by_chance(seed), Path(folder)).items():
                wrong[form] += 1
                print(f"{form}, seed {seed}: {why[:300]}", flush=True)
    for form, many in wrong.items():
        print(f"{form}: {told.times - many} of {told.times} came back whole")
    raise SystemExit(any(wrong.values()))


if __name__ == "__main__":
    main()
