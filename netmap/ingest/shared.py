"""The commune that the two ends of many ties serve, worked out once for each pair of areas."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from netmap.ingest.context import Context, only_commune
from netmap.ingest.many_ties import Said

__all__ = ["shared_by"]

_FEW = 10_000_000


def shared_by(source: Said, target: Said, context: Context) -> Said:
    """Say which one commune both ends of each tie serve; empty if there is none or more than one.

    Parameters
    ----------
    source, target
        Ids of institutions.
    context
        Knows what these serve.
    """
    areas: dict[tuple[str, ...], int] = {(): 0}
    served = [
        0 if key is None else areas.setdefault(context.directory[key].serves, len(areas))
        for key in source.values
    ]
    of_body = np.array(served, np.int64)
    ones, others = of_body[source.places], of_body[target.places]
    return _shared(list(areas), ones, others)


def _shared(
    areas: list[tuple[str, ...]], ones: NDArray[np.int64], others: NDArray[np.int64]
) -> Said:
    """Say it by areas: two single communes share one only if they are the same."""
    is_commune = np.array([len(area) == 1 and len(area[0]) == 6 for area in areas], bool)
    values = [
        "",
        *(area[0] if single else "" for area, single in zip(areas, is_commune, strict=True)),
    ]
    places = np.where(ones == others, ones + 1, 0)
    rest = np.flatnonzero(~(is_commune[ones] & is_commune[others]))
    pairs, back = _told_apart(ones[rest] * len(areas) + others[rest], len(areas) ** 2)
    for pair in pairs.tolist():
        one, other = divmod(pair, len(areas))
        values.append(only_commune(areas[one], areas[other]))
    places[rest] = back + len(areas) + 1
    return Said(values, places)


def _told_apart(numbers: NDArray[np.int64], end: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """Give the different numbers, and which of them each is; of small numbers without sorting them."""
    if end > _FEW:
        return np.unique(numbers, return_inverse=True)
    place = np.zeros(end, np.int32)
    place[numbers] = 1
    different = np.flatnonzero(place)
    place[different] = np.arange(len(different))
    return different, place[numbers]
