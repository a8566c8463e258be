"""Write networks in every format netmap writes, read them back, and count what is lost: one command prints the counts.

    python bench/round_trip.py                  # 500 networks a format

The networks are made by chance, seeded: Polish names with quotes, commas, ampersands and what a spreadsheet takes for a
formula; ties of every strength, of two kinds, and without a strength. Equal is: the same bodies, and the same ties with their
kind and strength; the rule has no directions, so that a tie is a pair.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import networkx as nx

from netmap.codebook import load_codebook
from netmap.ingest import Known, plan_import
from netmap.model import Institution, Nomination, Setting, Wave
from netmap.network import Rule, TieRule
from netmap.report.export import NETWORK_FORMATS, portable, write_network
from netmap.study import export, open_study
from netmap.study.reading import network
from netmap.study.session import changes_of

LETTERS = "aąbcćeęłńoóśźżABĆŁÓŻ 0129„”\"',;&<>.-–()/=+@%#|"
TIES = Mapping[tuple[str, str, str], float | None]
RULE = TieRule(Rule.EITHER, all_tiers=True, min_strength=0)


def by_chance(seed: int) -> tuple[list[str], dict[tuple[str, str, str], float | None]]:
    """Make names, and ties between them with their kind and strength."""
    chance = random.Random(seed)
    names = {f"{word} {n}" for n in range(chance.randint(2, 12)) if (word := _word(chance))}
    bodies = sorted(names)
    pairs = [(a, b) for a in bodies for b in bodies if a != b]
    said = chance.sample(pairs, min(len(pairs), chance.randint(1, 30)))
    return bodies, {
        (a, b, chance.choice(("tie", "pomoc, rada"))): chance.choice((None, 1, 2.5, 3, 0.1, 5))
        for a, b in said
    }


def _word(chance: random.Random) -> str:
    word = "".join(chance.choice(LETTERS) for _ in range(chance.randint(3, 20)))
    if chance.random() < 0.2:  # what looks like a formula, or like one that was made harmless
        word = chance.choice(("=", "'", "'=", "''-", "+", "@", '="')) + word
    return " ".join(word.split())


def lost(names: Iterable[str], ties: TIES, folder: Path) -> dict[str, str]:
    """Write and read back a network; give what came back otherwise, by format."""
    path = folder / "study.netmap"
    with open_study(path, "memory", create=True) as study:
        bodies = [Institution(name, name) for name in names]
        said = [Nomination(a, b, "w", kind, strength=s) for (a, b, kind), s in ties.items()]
        records = [Setting("codebook", "generic"), Wave("w"), *bodies, *said]
        study.save(changes_of(records), action="edit")
        made = network(study, "w", RULE)
        target = folder / "dane.csv.zip"
        export(study, target, RULE, "pl", wave="w")
        export(study, folder / "dane.xlsx", RULE, "pl", wave="w")
    files = {".xlsx": [folder / "dane.xlsx"]}
    for suffix in NETWORK_FORMATS:
        write_network(made, folder / f"siec{suffix}")
        files[suffix] = [folder / f"siec{suffix}"]
    with zipfile.ZipFile(target) as archive:
        archive.extractall(folder)
        files[".csv.zip"] = [folder / name for name in ("institutions.csv", "ties-w.csv")]
    return {form: why for form, some in files.items() if (why := _against(portable(made), some))}


def _against(written: nx.MultiGraph, files: list[Path]) -> str:
    plan = plan_import(files, Known(codebook=load_codebook("generic")))
    if not plan.is_accepted:
        return "; ".join(f.say("en") for f in plan.findings if f.level == "error")
    bodies = frozenset(row.key for row in plan.rows if row.kind == "institution")
    said = (row.record for row in plan.rows if isinstance(row.record, Nomination))
    ties = {(frozenset((r.source, r.target)), r.layer, r.strength) for r in said}
    edges = written.edges(data=True)
    wanted = {(frozenset((a, b)), data["layer"], data.get("strength")) for a, b, data in edges}
    if (bodies, ties) == (frozenset(written), wanted):
        return ""
    return f"bodies {sorted(bodies ^ set(written))}, ties {sorted(map(str, ties ^ wanted))}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=500)
    told = parser.parse_args()
    wrong: dict[str, int] = dict.fromkeys((*NETWORK_FORMATS, ".csv.zip", ".xlsx"), 0)
    for seed in range(told.times):
        with tempfile.TemporaryDirectory() as folder:
            for form, why in lost(*by_chance(seed), Path(folder)).items():
                wrong[form] += 1
                print(f"{form}, seed {seed}: {why[:300]}", flush=True)
    for form, many in wrong.items():
        print(f"{form}: {told.times - many} of {told.times} came back whole")
    raise SystemExit(any(wrong.values()))


if __name__ == "__main__":
    main()
