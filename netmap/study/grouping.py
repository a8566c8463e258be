"""Measures of institutions by sector, tier or commune: how many there are, and between what their values lie."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import networkx as nx
import pandas as pd

from netmap.i18n import sort_key
from netmap.metrics import MEASURES, Kind
from netmap.network import info
from netmap.study.reading import communes
from netmap.study.session import Study
from netmap.study.tables import plain

__all__ = ["GROUPINGS", "by_group", "groups_of"]

GROUPINGS = ("sector", "tier", "commune")
"""By what institutions can be put together."""

_NAMES = (Kind.CODE, Kind.CIRCLE)


def groups_of(study: Study, network: nx.MultiDiGraph, by: str, lang: str) -> dict[str, list[str]]:
    """Name the sector, tier or communes of every institution; where none is known the name is a dash.

    An institution that serves several communes is of each of them. Where the network is that of one commune, only that
    commune is named.
    """
    if by == "commune":
        return _communes_of(study, network)
    book = study.codebook
    name = book.sector if by == "sector" else book.tier
    codes = {str(body): str(about.get(by) or "") for body, about in network.nodes(data=True)}
    return {body: [name(code).label.say(lang)] for body, code in codes.items()}


def _communes_of(study: Study, network: nx.MultiDiGraph) -> dict[str, list[str]]:
    about = info(network)
    names = {place.terc: place.name for place in communes(study)}
    chosen = about.rule.commune
    served = {str(body): about.serves.get(body, ()) for body in network}
    if chosen:
        served = dict.fromkeys(served, (chosen,))
    return {
        body: [names.get(terc, terc) for terc in places] or ["–"] for body, places in served.items()
    }


def by_group(
    study: Study, network: nx.MultiDiGraph, table: pd.DataFrame, by: str, lang: str
) -> list[dict[str, Any]]:
    """Sum up measures of institutions by group: one row a group and measure.

    Parameters
    ----------
    study, network
        The study, and the network of one of its waves.
    table
        What :func:`netmap.metrics.compute` gives for institutions.
    by
        One of :data:`GROUPINGS`.
    lang
        The language of the groups' names.

    Returns
    -------
    list of dict
        ``group``, ``measure``, ``institutions`` (all of the group), ``defined`` (those for which the measure can be
        computed), and the ``mean``, ``lowest`` and ``highest`` of these; ``None`` where there are none. Measures whose
        value is only a name (a circle, a block) are left out.
    """
    groups = groups_of(study, network, by, lang)
    members: dict[str, list[str]] = {}
    for body, names in groups.items():
        for name in names:
            members.setdefault(name, []).append(body)
    ids = [str(id_) for id_ in table.columns if MEASURES[str(id_)].kind not in _NAMES]
    order = sort_key(lang)
    return [
        {"group": name, "measure": id_} | _summed(table.loc[members[name], id_])
        for name in sorted(members, key=lambda name: (name == "–", order(name)))
        for id_ in ids
    ]


def _summed(values: pd.Series) -> dict[str, object]:
    known = values.astype("float64").dropna()
    ends: Sequence[float] = (known.mean(), known.min(), known.max())
    told = zip(("mean", "lowest", "highest"), ends, strict=True)
    return {"institutions": len(values), "defined": len(known)} | {k: plain(v) for k, v in told}
