"""Who covers what: sectors of communes and needs of families, in the manner of who-does-what-where tables."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum

import networkx as nx
import pandas as pd

from netmap.codebook import load_codebook
from netmap.gaps.basket import Provision, provisions
from netmap.gaps.extremes import within
from netmap.gaps.norm import Norm
from netmap.gaps.pairs import Demand, any_of
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Place
from netmap.network import info

__all__ = [
    "NEED_COLUMNS",
    "PROVIDER_COLUMNS",
    "SECTOR_COLUMNS",
    "NeedState",
    "SectorState",
    "needs_covered",
    "providers",
    "sectors_covered",
]

SECTOR_COLUMNS = ("commune", "sector", "state", "bodies", "tied", "open")
NEED_COLUMNS = ("need", "state", "providers", "near", "may_be_near", "tied", "bodies")
PROVIDER_COLUMNS = ("institution", "name", "need", "steps", "steps_at_best")


class SectorState(StrEnum):
    """What a commune has of a sector."""

    TIED = "tied"
    UNKNOWN = "unknown"
    UNTIED = "untied"
    ABSENT = "absent"


class NeedState(StrEnum):
    """How a need is provided for, from best to worst."""

    COVERED = "covered"
    APART = "apart"
    FRAGILE = "fragile"
    UNKNOWN = "unknown"
    OUT_OF_REACH = "out_of_reach"
    ABSENT = "absent"


def sectors_covered(network: nx.Graph, norm: Norm | str, *, strength: float = 1) -> pd.DataFrame:
    """List the sectors of a commune: how many bodies there are, and how many of them the OPS works with.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune.
    norm
        A norm, its name, or the path of its file: it says who the OPS is.
    strength
        The least strength that counts.

    Returns
    -------
    pandas.DataFrame
        One row a sector of the codebook or the network. ``state``: ``tied`` (some body is, for certain), ``unknown``
        (it hangs on those not heard), ``untied`` (a cooperation gap), ``absent`` (no body serves the commune: a
        resource gap). ``bodies``, ``tied`` and ``open`` are counts; the OPS itself is not counted.
    """
    place = _place(network, norm)
    rows = [_sector(place, code, Demand(strength)) for code in _sectors(place)]
    return pd.DataFrame(rows, columns=list(SECTOR_COLUMNS))


def _sectors(place: Place) -> list[str]:
    here = {str(data.get("sector") or "") for _, data in place.network.nodes(data=True)} - {""}
    known = list(load_codebook(info(place.network).codebook).sectors)
    return [*known, *sorted(here - set(known))]


def _sector(place: Place, code: str, demand: Demand) -> tuple[object, ...]:
    bodies = [body for body in place.of("sector", code) if body not in place.ops]
    found = [any_of(pair.credit for pair in place.judge(place.ops, [b], demand)) for b in bodies]
    tied = sum(credit.worst == 2 for credit in found)
    open_ = sum(credit.worst < credit.best == 2 for credit in found)
    state = SectorState.UNTIED
    if tied:
        state = SectorState.TIED
    elif open_:
        state = SectorState.UNKNOWN
    elif not bodies:
        state = SectorState.ABSENT
    return info(place.network).rule.commune, code, state.value, len(bodies), tied, open_


def needs_covered(
    network: nx.Graph, norm: Norm | str, *, steps: int = 1, strength: float = 1
) -> pd.DataFrame:
    """List the needs of the norm's basket: who provides, within reach of the OPS or not, one alone or several apart.

    Parameters
    ----------
    network, norm, strength
        As for :func:`sectors_covered`.
    steps
        So many steps from the OPS are within reach: 1, or 2 for a body that somebody else would bring in.

    Returns
    -------
    pandas.DataFrame
        One row a need. ``state``: ``covered`` (several within reach, some of them tied), ``apart`` (several that do
        not talk), ``fragile`` (one only), ``out_of_reach``, ``absent`` (no provider serves the commune: a resource
        gap), ``unknown`` (it hangs on those not heard). ``providers``, ``near`` (for certain), ``may_be_near`` and
        ``tied`` (pairs among those near) are counts, ``bodies`` the ids of the providers.
    """
    place = _place(network, norm)
    rows = [_need(provision, steps) for provision in provisions(place, (), strength, ())]
    return pd.DataFrame(rows, columns=list(NEED_COLUMNS))


def _need(provision: Provision, steps: int) -> tuple[object, ...]:
    near, maybe = provision.within(steps)
    tied, _, may_talk, _ = provision.ties.count(within(near))
    state = _need_state(provision, near, maybe, tied=tied, may_talk=bool(may_talk))
    bodies = "; ".join(provision.providers)
    count = len(provision.providers)
    return provision.need.id, state.value, count, len(near), len(maybe), tied, bodies


def _need_state(
    provision: Provision, near: Sequence[str], maybe: Sequence[str], *, tied: int, may_talk: bool
) -> NeedState:
    if not provision.providers:
        return NeedState.ABSENT
    if not maybe:
        return NeedState.OUT_OF_REACH
    if tied:
        return NeedState.COVERED
    if len(near) != len(maybe) or may_talk:
        return NeedState.UNKNOWN
    return NeedState.FRAGILE if len(near) == 1 else NeedState.APART


def providers(network: nx.Graph, norm: Norm | str, *, strength: float = 1) -> pd.DataFrame:
    """List which body can meet which need, and how many steps it stands from the OPS.

    Returns
    -------
    pandas.DataFrame
        One row a body and need. ``steps`` for certain and ``steps_at_best`` if all not heard said yes; ``NaN`` where
        there is no way.
    """
    place = _place(network, norm)
    nodes = place.network.nodes
    rows = [
        (
            body,
            nodes[body].get("name", body),
            provision.need.id,
            *map(_finite, provision.steps[body]),
        )
        for provision in provisions(place, (), strength, ())
        for body in provision.providers
    ]
    return pd.DataFrame(rows, columns=list(PROVIDER_COLUMNS))


def _finite(steps: float) -> float:
    return math.nan if math.isinf(steps) else steps


def _place(network: nx.Graph, norm: Norm | str) -> Place:
    return Place(network, norm if isinstance(norm, Norm) else load_norm(norm))
