"""How long ranges of every measure take in a commune where a fifth did not answer: ``python bench/doubt.py 12 40``."""

from __future__ import annotations

import argparse
import json
import resource
import time
from pathlib import Path

import numpy as np

from netmap.metrics import Completions, Level, ranges
from netmap.model import Institution, Nomination, Response, ResponseStatus, Wave
from netmap.network import build

HERE = Path(__file__).parent
SECTORS = ("social", "education", "health", "culture", "ngo", "police")
_NAMED = 5
_ANSWERED = 0.8


def commune(size: int, seed: int = 3):
    """Make a commune: everybody who answered names five others, of two kinds of tie."""
    rng = np.random.default_rng(seed)
    bodies = [
        Institution(f"b{i}", f"Institution {i}", sector=SECTORS[i % len(SECTORS)])
        for i in range(size)
    ]
    heard = {int(i) for i in rng.choice(size, int(size * _ANSWERED), replace=False)}
    words = [
        Nomination(f"b{i}", f"b{j}", "w", layer, strength=int(rng.integers(1, 6)))
        for i in sorted(heard)
        for j in rng.choice(size, _NAMED, replace=False).tolist()
        for layer in ("information", "referral")
        if i != j and rng.random() < 0.7
    ]
    status = [ResponseStatus.ANSWERED if i in heard else ResponseStatus.SILENT for i in range(size)]
    answers = [Response(f"b{i}", "w", said) for i, said in enumerate(status)]
    return build(bodies, words, answers, wave=Wave("w"), rule="either")


def measured(size: int) -> dict[str, dict[str, object]]:
    network, rng = commune(size), np.random.default_rng(1)
    begin = time.process_time()
    could_be = Completions(network, rng=rng)
    for level in Level:
        ranges(network, level, rng=rng, completions=could_be)
    taken = time.process_time() - begin
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    work, bodies = "ranges of every measure, simulated ones too", f"{size} institutions"
    row = {"work": work, "size": bodies, "seconds": taken, "memory": memory}
    print(row, flush=True)
    return {f"{work} / {bodies}": row}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", type=int, default=[12, 40])
    parser.add_argument("--results", type=Path, default=HERE / "results.json")
    told = parser.parse_args()
    for size in told.sizes:
        rows = json.loads(told.results.read_text("utf-8")) if told.results.exists() else {}
        told.results.write_text(json.dumps(rows | measured(size), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
