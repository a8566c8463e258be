"""QAP and MRQAP beside plain loops, statsmodels and R's sna: what each is asked, for the table of ``bench/metrics.py``.

Peers are timed on a few draws and scaled to 10,000. Ours makes all of them, but for the country's 60,000 bodies.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path

import numpy as np
import pandas as pd
from networks import made as made_network
from peers import tool
from race import Runner
from scipy.sparse import csr_array

from netmap.compare import Work, mrqap, qap_correlation
from netmap.compare.chance import keys_of, shuffles
from netmap.compare.mrqap import _crossing, _regression
from netmap.compare.mrqap import _Shuffled as MrqapShuffled
from netmap.compare.qap import _shuffled
from netmap.compare.squares import Square, Squares

Runners = dict[str, Runner]
DRAWS = 10_000
PREDICTORS = 5
_TIES = 3  # of the country's predictors, those that are ties themselves
_BODIES = {"50": 50, "200": 200, "1k": 1_000}
_FEW = {"50": 400, "200": 60, "1k": 4}
_NATIONAL = 64  # a block of draws
_ALONE = Work(at_once=1)


@cache
def made(size: int) -> list[np.ndarray]:
    """Make a wave, an earlier one that is half the same, and predictors of institutions."""
    rng = np.random.default_rng(5)
    density = min(12, size * 0.15) / size
    before = rng.random((size, size)) < density
    after = np.where(rng.random((size, size)) < 0.5, before, rng.random((size, size)) < density)
    group, place = rng.integers(0, 8, size), np.arange(size) // 40
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
    rest, own = np.zeros_like(x[0]), off(x[0])
    left = own - others @ np.linalg.lstsq(others, own, rcond=None)[0]
    rest[~np.eye(len(rest), dtype=bool)] = left
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


def qap(size: str) -> Runners:
    """One correlation: a user's call against a loop, in the form that netmap takes by itself."""
    if size == "60k":
        return {"netmap": national_qap()}
    y, x, *_ = made(_BODIES[size])
    few = _FEW[size]
    orders = shuffles(keys_of(np.random.default_rng(2), few), len(y))
    tables = pd.DataFrame(y), pd.DataFrame(x)

    def ours() -> None:
        qap_correlation(*tables, DRAWS, rng=np.random.default_rng(1), work=_ALONE)

    runners = {
        "netmap": Runner(ours),
        "np.corrcoef loop": Runner(lambda: corrcoef(y, x, orders), few / DRAWS),
    }
    return runners | by_sna([y, x], "qap", 200, 1)


def explained(size: str, predictors: int) -> Runners:
    """The tests of all predictors: peers make one of them, and are scaled up."""
    if size == "60k":
        return {"netmap": national_mrqap(*(national() if predictors > _TIES else national_ties()))}
    y, *x = made(_BODIES[size])[: predictors + 1]
    few = _FEW[size]
    orders = shuffles(keys_of(np.random.default_rng(2), few), len(y))
    terms = {str(number): pd.DataFrame(matrix) for number, matrix in enumerate(x)}

    def ours() -> None:
        mrqap(pd.DataFrame(y), terms, permutations=DRAWS, rng=np.random.default_rng(1), work=_ALONE)

    share = few / DRAWS / len(x)
    runners = {
        "netmap": Runner(ours),
        "lstsq loop": Runner(lambda: lstsq(y, x, orders), share),
    }
    if tool("statsmodels"):
        runners["statsmodels loop"] = Runner(lambda: statsmodels(y, x, orders), share)
    return runners | by_sna([y, *x], "netlm", 20, len(x) + 1)


def by_sna(matrices: list[np.ndarray], what: str, draws: int, tests: int) -> Runners:
    """R's sna, where it is installed; up to 200 bodies. It makes every test, the intercept's too."""
    if not shutil.which("Rscript") or len(matrices[0]) > 200:
        return {}
    part = draws / DRAWS * (1 if tests == 1 else tests / (tests - 1))
    return {"R sna": Runner(partial(_sna_seconds, matrices, what, draws), part, tells_time=True)}


def _sna_seconds(matrices: list[np.ndarray], what: str, draws: int) -> tuple[float, None]:
    with tempfile.TemporaryDirectory() as folder:
        for number, matrix in enumerate(matrices):
            np.savetxt(Path(folder) / f"{number}.txt", matrix, fmt="%g")
        last = len(matrices) - 1
        script = f"""suppressMessages(library(sna))
m <- lapply(0:{last}, function(k) as.matrix(read.table(file.path("{folder}", paste0(k, ".txt")))))
n <- nrow(m[[1]]); a <- array(0, c({last}, n, n)); for (k in 1:{last}) a[k, , ] <- m[[k + 1]]
g <- array(0, c(2, n, n)); g[1, , ] <- m[[1]]; g[2, , ] <- m[[2]]
t <- system.time(if ("{what}" == "qap") qaptest(g, gcor, g1 = 1, g2 = 2, reps = {draws}) else
  netlm(m[[1]], a, nullhyp = "qapspp", reps = {draws}))
cat(t[["user.self"]] + t[["sys.self"]])"""
        told = subprocess.run(["Rscript", "-e", script], capture_output=True, text=True, check=True)
    return float(told.stdout.split()[-1]), None


# ── the country: 60,000 bodies, a million ties ──────────────────────────────────────────────────────────────────────


@cache
def national() -> tuple[Squares, tuple[str, ...]]:
    """Make a later wave that is half the earlier one, and five predictors.

    They are the earlier tie, a second kind of tie, and who has the same sector, commune and county.
    """
    before, fresh = made_network("60k"), made_network("60k", 7)
    rng = np.random.default_rng(3)
    kept = [rng.random(len(net.source)) < 0.5 for net in (before, fresh)]
    ends = [np.concatenate([getattr(net, end)[k] for net, k in zip((before, fresh), kept, strict=True)]) for end in ("source", "target")]  # fmt: skip
    size = before.size
    after = csr_array((np.ones(len(ends[0])), tuple(ends)), shape=(size, size))
    after.sum_duplicates()
    after.data[:] = 1.0
    commune = np.arange(size, dtype=np.int64) // 40
    values: list[Square] = [after, before.matrix(), made_network("60k", 8).matrix(), before.kind, commune, commune // 9]  # fmt: skip
    names = ("earlier", "other kind", "sector", "commune", "county")
    return Squares(tuple(range(size)), tuple(values), directed=True), names


def national_ties() -> tuple[Squares, tuple[str, ...]]:
    """Give the later wave with predictors that are ties themselves: earlier ones, another kind, and what comes back."""
    whole, names = national()
    after, before, other, *_ = whole.values
    values = (after, before, other, csr_array(before.T))
    return Squares(whole.bodies, values, directed=True), (*names[:2], "returned")


def _blocks(make: Callable[[np.ndarray], object]) -> Runner:
    keys = keys_of(np.random.default_rng(1), _NATIONAL)
    make(keys[:1])
    return Runner(lambda: make(keys) is None or None, _NATIONAL / DRAWS)


def national_qap() -> Runner:
    whole, _ = national()
    ready = _shuffled(Squares(whole.bodies, whole.values[:2], directed=True), DRAWS)
    return _blocks(ready.crossing.products)


def national_mrqap(whole: Squares, names: Sequence[str]) -> Runner:
    ready = MrqapShuffled(_regression(whole, list(names)), _crossing(whole, DRAWS))
    return _blocks(ready.crossing.products)


DRAWN: Mapping[str, Callable[[str], Runners]] = {
    "QAP, 10,000 draws": qap,
    "MRQAP, three predictors, 10,000 draws": partial(explained, predictors=_TIES),
    "MRQAP, five predictors, 10,000 draws": partial(explained, predictors=PREDICTORS),
}
SIZES = ("50", "200", "1k", "60k")
