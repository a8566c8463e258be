"""How long QAP and MRQAP take beside plain loops, statsmodels and R's sna: ratios of one run, one processor.

    python -m pip install statsmodels
    OPENBLAS_NUM_THREADS=1 python bench/permutations.py 50 200 1000 [--sna]

Peers are timed on a few draws and scaled to 10,000; ours makes all of them. A national network (60,000 bodies, a million
ties) with `national`.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array, random_array

from netmap.compare.chance import keys_of, shuffles
from netmap.compare.mrqap import _block as mrqap_block
from netmap.compare.mrqap import _crossing, _regression
from netmap.compare.mrqap import _Shuffled as MrqapShuffled
from netmap.compare.products import crossing
from netmap.compare.qap import _block as qap_block
from netmap.compare.qap import _correlation
from netmap.compare.qap import _Shuffled as QapShuffled
from netmap.compare.squares import Squares
from netmap.compare.work import Work

DRAWS = 10_000
PREDICTORS = 5


def made(size: int) -> list[np.ndarray]:
    """Make a wave, an earlier one that is half the same, and predictors of institutions."""
    rng = np.random.default_rng(5)
    density = min(12, size * 0.15) / size
    before = rng.random((size, size)) < density
    after = np.where(rng.random((size, size)) < 0.5, before, rng.random((size, size)) < density)
    group = rng.integers(0, 8, size)
    place = np.arange(size) // 40
    others = [group[:, None] == group, place[:, None] == place]
    others += [rng.random((size, size)) < 0.05 for _ in range(PREDICTORS - 3)]
    found = [m.astype(float) for m in (after, before, *others)]
    for matrix in found:
        np.fill_diagonal(matrix, 0)
    return found


def off(matrix: np.ndarray) -> np.ndarray:
    """Give every pair, nobody with itself."""
    return matrix[~np.eye(len(matrix), dtype=bool)]


def corrcoef(y: np.ndarray, x: np.ndarray, orders: np.ndarray) -> None:
    """QAP as everybody writes it."""
    fixed = off(x)
    for p in orders:
        np.corrcoef(fixed, off(y[np.ix_(p, p)]))


def rest_of(x: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Give what the other predictors leave over of the first, and the others."""
    others = np.column_stack([np.ones(off(x[0]).size), *map(off, x[1:])])
    rest = np.zeros_like(x[0])
    own = off(x[0])
    rest[~np.eye(len(rest), dtype=bool)] = (
        own - others @ np.linalg.lstsq(others, own, rcond=None)[0]
    )
    return rest, others


def lstsq(y: np.ndarray, x: list[np.ndarray], orders: np.ndarray) -> None:
    rest, others = rest_of(x)
    for p in orders:
        terms = np.column_stack([off(rest[np.ix_(p, p)]), others])
        np.linalg.lstsq(terms, off(y), rcond=None)


def statsmodels(y: np.ndarray, x: list[np.ndarray], orders: np.ndarray) -> None:
    import statsmodels.api as sm

    rest, others = rest_of(x)
    for p in orders:
        terms = np.column_stack([off(rest[np.ix_(p, p)]), others])
        _ = sm.OLS(off(y), terms).fit().tvalues[0]


def seconds(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


def least(run: Callable[[], object], times: int = 3) -> float:
    return min(seconds(run) for _ in range(times))


def ours(matrices: list[csr_array]) -> tuple[Callable[[], object], Callable[[], object]]:
    """Give what makes 10,000 draws of QAP, and of MRQAP with every predictor, on one processor."""
    alone, rng = Work(at_once=1), np.random.default_rng(1)
    size = matrices[0].shape[0]
    pair = Squares(tuple(range(size)), tuple(matrices[:2]), directed=True)
    whole = Squares(tuple(range(size)), tuple(matrices), directed=True)

    def qap() -> object:
        _, moments = _correlation(pair)
        ready = QapShuffled(crossing([pair.values[1]], [pair.counted(0)], DRAWS), moments)
        return alone.draw(qap_block, ready, DRAWS, ready.crossing.a_block, rng)

    def mrqap() -> object:
        fit = _regression(whole, [str(n) for n in range(len(matrices) - 1)])
        ready = MrqapShuffled(fit, _crossing(whole, DRAWS))
        return alone.draw(mrqap_block, ready, DRAWS, ready.crossing.a_block, rng)

    return qap, mrqap


def compared(size: int, *, sna: bool) -> Iterator[tuple[str, float, float]]:
    matrices = made(size)
    y, x = matrices[0], matrices[1:]
    few = {50: 400, 200: 60, 1000: 4}.get(size, 4)
    orders = shuffles(keys_of(np.random.default_rng(2), few), size)
    qap, mrqap = ours([csr_array(m) for m in matrices])
    qap(), mrqap()  # compiled
    own, taken = least(qap), seconds(lambda: corrcoef(y, x[0], orders)) / few * DRAWS
    yield "QAP against np.corrcoef", taken, own
    compiled = replace(crossing([csr_array(x[0])], [csr_array(y)], DRAWS), form="table")
    keys = keys_of(np.random.default_rng(1), DRAWS)
    compiled.products(keys[:1])
    yield "QAP, compiled at any size", taken, least(lambda: compiled.products(keys))
    if sna:
        yield "QAP against R sna", by_sna(y, x, "qap", 200) * DRAWS / 200, own
    # ours gives every predictor's test at once, theirs one
    every = least(mrqap, 2 if size < 1000 else 1) / len(x)
    for name, peer in (("lstsq", lstsq), ("statsmodels", statsmodels)):
        taken = seconds(lambda peer=peer: peer(y, x, orders)) / few * DRAWS
        yield f"MRQAP, a predictor, against {name}", taken, every
    if sna:
        yield (
            "MRQAP, a predictor, against R sna",
            by_sna(y, x, "netlm", 20) * DRAWS / 20 / (len(x) + 1),
            every,
        )


def by_sna(y: np.ndarray, x: list[np.ndarray], what: str, draws: int) -> float:
    """Give the processor seconds that R's sna takes for some draws."""
    with tempfile.TemporaryDirectory() as folder:
        for number, matrix in enumerate([y, *x]):
            np.savetxt(Path(folder) / f"{number}.txt", matrix, fmt="%g")
        script = f"""suppressMessages(library(sna))
m <- lapply(0:{len(x)}, function(k) as.matrix(read.table(file.path("{folder}", paste0(k, ".txt")))))
n <- nrow(m[[1]]); a <- array(0, c({len(x)}, n, n)); for (k in 1:{len(x)}) a[k, , ] <- m[[k + 1]]
g <- array(0, c(2, n, n)); g[1, , ] <- m[[1]]; g[2, , ] <- m[[2]]
t <- system.time(if ("{what}" == "qap") qaptest(g, gcor, g1 = 1, g2 = 2, reps = {draws}) else
  netlm(m[[1]], a, nullhyp = "qapspp", reps = {draws}))
cat(t[["user.self"]] + t[["sys.self"]])"""
        told = subprocess.run(["Rscript", "-e", script], capture_output=True, text=True, check=True)
    return float(told.stdout.split()[-1])


def national() -> None:
    """Time 1,000 draws of 60,000 bodies and a million ties, three predictors."""
    rng, size = np.random.default_rng(3), 60_000

    def one() -> csr_array:
        found = random_array((size, size), density=1e6 / size**2, rng=rng, format="csr")
        found.setdiag(0)
        found.data[:] = 1.0
        return csr_array(found)

    before = one()
    matrices = [csr_array((before + one()).minimum(1.0)), before, csr_array(before.T), one()]
    pair = Squares(tuple(range(size)), tuple(matrices[:2]), directed=True)
    _, moments = _correlation(pair)
    ready = QapShuffled(crossing([pair.values[1]], [pair.counted(0)], DRAWS), moments)
    keys = keys_of(rng, 20)
    ready.crossing.products(keys)
    print(
        f"national QAP, 10,000 draws: {least(lambda: ready.crossing.products(keys)) / 20 * DRAWS:.0f} s of one core"
    )
    whole = Squares(tuple(range(size)), tuple(matrices), directed=True)
    other = _crossing(whole, DRAWS)
    other.products(keys[:2])
    print(
        f"national MRQAP, 3 predictors: {least(lambda: other.products(keys)) / 20 * DRAWS:.0f} s of one core"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", default=["50", "200"])
    parser.add_argument("--sna", action="store_true")
    asked = parser.parse_args()
    for size in asked.sizes:
        if size == "national":
            national()
            continue
        for name, theirs, own in compared(int(size), sna=asked.sna):
            print(
                f"n = {size:>5}  {name:36} theirs {theirs:9.2f} s  ours {own:7.3f} s  {theirs / own:7.0f}x"
            )


if __name__ == "__main__":
    main()
