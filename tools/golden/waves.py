"""Write the pairs of waves that golden figures of comparisons are made on: ``python tools/golden/waves.py``.

Then run ``Rscript tools/golden/waves.R``.
"""

import json
from pathlib import Path

import numpy as np

TARGET = Path(__file__).parents[2] / "tests" / "compare" / "golden" / "waves.json"


def pair_of_waves(name: str, size: int, density: float, kept: float, seed: int, directed: bool):
    """Make an earlier and a later wave with sectors, some predictors, and more ties inside a sector."""
    rng = np.random.default_rng(seed)
    sector = rng.integers(0, 4, size)
    same = sector[:, None] == sector
    chance = density * np.where(same, 2.0, 0.8)
    before = rng.random((size, size)) < chance
    after = np.where(rng.random((size, size)) < kept, before, rng.random((size, size)) < chance)
    nearness = rng.random((size, size)).round(3)
    if not directed:
        before, after, nearness = (
            np.triu(m, 1) + np.triu(m, 1).T for m in (before, after, nearness)
        )
    return {
        "name": name,
        "directed": directed,
        "before": off_diagonal(before),
        "after": off_diagonal(after),
        "same_sector": off_diagonal(same),
        "nearness": off_diagonal(nearness),
    }


def off_diagonal(matrix) -> list[list[float]]:
    """Give the rows, nobody paired with itself."""
    plain = np.array(matrix, dtype=float)
    np.fill_diagonal(plain, 0)
    return [[int(x) if x == int(x) else float(x) for x in row] for row in plain]


WAVES = [
    pair_of_waves("small", 12, 0.25, 0.6, 1, directed=True),
    pair_of_waves("commune", 20, 0.2, 0.7, 2, directed=True),
    pair_of_waves("unlike", 18, 0.2, 0.0, 3, directed=True),
    pair_of_waves("no_direction", 20, 0.25, 0.6, 4, directed=False),
]

if __name__ == "__main__":
    TARGET.write_text(json.dumps(WAVES, separators=(",", ":")) + "\n", encoding="utf-8")
