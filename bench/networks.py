"""Made networks of institutions: communes in counties in voivodeships, ties mostly near, a few hubs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

SIZES = {
    "500": (500, 4_000),
    "1k": (1_000, 8_000),
    "5k": (5_000, 40_000),
    "10k": (10_000, 80_000),
    "60k": (60_000, 1_000_000),
}

_COMMUNE_BODIES = 40
_COMMUNES_A_COUNTY = 8
_COUNTIES_A_VOIVODESHIP = 11
_NEAR = {"commune": 0.70, "to county": 0.12, "county": 0.12, "voivodeship": 0.03, "anyone": 0.03}
_ANSWERED = 1 / 3
_KINDS = 10
_UNIT = 60
_STRENGTHS = [0.30, 0.25, 0.20, 0.15, 0.10]


@dataclass(frozen=True)
class Made:
    """A network: ties sorted by source and target, strengths 1 to 5, and the kind of each body."""

    size: int
    source: NDArray[np.int64]
    target: NDArray[np.int64]
    strength: NDArray[np.int64]
    kind: NDArray[np.int64]

    @property
    def distance(self) -> NDArray[np.int64]:
        """Whole distances: 60 divided by strength."""
        return _UNIT // self.strength

    def matrix(self, values: NDArray[np.int64] | None = None) -> csr_array[np.float64]:
        """Give the ties as a matrix, of ones unless values are given."""
        filled = np.ones(len(self.source)) if values is None else values.astype(np.float64)
        return csr_array((filled, (self.source, self.target)), shape=(self.size, self.size))


def made(name: str, seed: int = 2026) -> Made:
    """Make the network of a size, ``1k``, ``10k`` or ``60k``; always the same for a seed."""
    size, ties = SIZES[name]
    rng = np.random.default_rng(seed)
    commune = np.arange(size) // _COMMUNE_BODIES
    county, voivodeship = (
        commune // _COMMUNES_A_COUNTY,
        commune // (_COMMUNES_A_COUNTY * _COUNTIES_A_VOIVODESHIP),
    )
    is_county, is_high = rng.random(size) < 0.06, rng.random(size) < 0.01
    activity = rng.lognormal(0, 0.8, size) * np.where(is_county, 2, 1)
    pick = _Picker(activity, rng)
    keys: NDArray[np.int64] = np.empty(0, np.int64)
    while len(keys) < ties:
        missing = max(ties - len(keys), size)
        drawn = _drawn(pick, (commune, county, voivodeship), (is_county, is_high), missing, size)
        keys = np.union1d(keys, drawn)
    keys = np.sort(rng.choice(keys, ties, replace=False))
    strength = rng.choice(np.arange(1, 6), ties, p=_STRENGTHS)
    return Made(size, keys // size, keys % size, strength, rng.integers(0, _KINDS, size))


class _Picker:
    """Draws bodies of given groups, each as likely as it is active; groups are stretches of the order of bodies."""

    def __init__(self, activity: NDArray[np.float64], rng: np.random.Generator) -> None:
        self.rng = rng
        self.activity = activity

    def anybody(self, count: int) -> NDArray[np.int64]:
        share = self.activity / self.activity.sum()
        return self.rng.choice(len(share), count, p=share)

    def of(
        self, group: NDArray[np.int64], of: NDArray[np.int64], among: NDArray[np.bool_]
    ) -> NDArray[np.int64]:
        """For each body in ``of`` one of its own group, among some."""
        reach = np.concatenate([[0.0], np.cumsum(np.where(among, self.activity, 0.0))])
        first = np.searchsorted(group, group[of])
        last = np.searchsorted(group, group[of], side="right")
        at = reach[first] + self.rng.random(len(of)) * (reach[last] - reach[first])
        return np.clip(np.searchsorted(reach, at, side="right") - 1, first, last - 1)


def _drawn(pick, groups, hubs, count, size):
    """Draw ties as numbers ``source * size + target``, a third of them answered."""
    commune, county, voivodeship = groups
    is_county, is_high = hubs
    everybody = np.ones(size, np.bool_)
    source = pick.anybody(count)
    way = pick.rng.choice(len(_NEAR), count, p=list(_NEAR.values()))
    target = np.empty(count, np.int64)
    for number, (group, among) in enumerate(
        [(commune, everybody), (county, is_county), (county, everybody), (voivodeship, is_high)]
    ):
        chosen = way == number
        target[chosen] = pick.of(group, source[chosen], among)
    far = way == len(_NEAR) - 1
    target[far] = pick.of(np.zeros(size, np.int64), source[far], is_high)
    back = pick.rng.random(count) < _ANSWERED
    keys = np.concatenate([source * size + target, (target * size + source)[back]])
    return keys[keys // size != keys % size]
