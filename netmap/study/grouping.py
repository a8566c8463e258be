"""Measures of institutions by sector, tier or commune: how many there are, and between what their values lie."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import networkx as nx
import pandas as pd

from netmap.i18n import sort_key, translator
from netmap.metrics import MEASURES, How, Kind
from netmap.network import info
from netmap.study.reading import communes, territories
from netmap.study.session import Study
from netmap.study.tables import plain
from netmap.territory import gazetteer

__all__ = ["GROUPINGS", "by_group", "groups_of"]

GROUPINGS = ("sector", "tier", "commune")
"""By what institutions can be put together."""

_WIDER = ("county", "voivodeship")
_NAMES = (Kind.CODE, Kind.CIRCLE)


def groups_of(study: Study, network: nx.MultiDiGraph, by: str, lang: str) -> dict[str, list[str]]:
    """Name the sector, tier or communes of every institution; where none is known the name is a dash.

    An institution that serves several communes is of each of them. Where the network is that of one commune, only that
    commune is named.
    """
    if by == "commune":
        return _communes_of(study, network, lang)
    book = study.codebook
    name = book.sector if by == "sector" else book.tier
    codes = {str(body): str(about.get(by) or "") for body, about in network.nodes(data=True)}
    return {body: [name(code).label.say(lang)] for body, code in codes.items()}


def _communes_of(study: Study, network: nx.MultiDiGraph, lang: str) -> dict[str, list[str]]:
    about = info(network)
    known = {terc: place.name for terc, place in territories(study).items()}
    known |= {place.terc: place.name for place in communes(study)}
    chosen = about.rule.commune
    served = {str(body): about.serves.get(body, ()) for body in network}
    if chosen:
        served = dict.fromkeys(served, (chosen,))
    return {
        body: [_place_name(terc, known, lang) for terc in places] or ["–"]
        for body, places in served.items()
    }


def _place_name(terc: str, known: Mapping[str, str], lang: str) -> str:
    """Name a place: as the study does, else as the gazetteer; its code where nobody knows it."""
    place = gazetteer().get(terc)
    name = known.get(terc) or (place.name if place else terc)
    kind = place.kind if place else ""
    return translator(lang)(f"common-{kind}", name=name) if kind in _WIDER else name


def by_group(
    study: Study,
    network: nx.MultiDiGraph,
    table: pd.DataFrame,
    by: str,
    lang: str,
    ranges: pd.DataFrame | None = None,
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
    ranges
        The ranges of the same measures by :func:`netmap.metrics.ranges`, where answers are missing.

    Returns
    -------
    list of dict
        ``group``, ``measure``, ``institutions`` (all of the group), ``defined`` (those for which the measure can be
        computed), and the ``mean``, ``lowest`` and ``highest`` of these; ``None`` where there are none. ``low`` and
        ``high`` say between what the mean lies once the missing answers are in, ``how`` sure that is; ``None`` where
        it was not looked for, or where an institution might have no value. Measures whose value is only a name (a
        circle, a block) are left out.
    """
    groups = groups_of(study, network, by, lang)
    members: dict[str, list[str]] = {}
    for body, names in groups.items():
        for name in names:
            members.setdefault(name, []).append(body)
    ids = [str(id_) for id_ in table.columns if MEASURES[str(id_)].kind not in _NAMES]
    order = sort_key(lang)
    return [
        {"group": name, "measure": id_}
        | _summed(table.loc[members[name], id_])
        | _open(ranges, id_, members[name])
        for name in sorted(members, key=lambda name: (name == "–", order(name)))
        for id_ in ids
    ]


def _summed(values: pd.Series) -> dict[str, object]:
    known = values.astype("float64").dropna()
    ends: Sequence[float] = (known.mean(), known.min(), known.max())
    told = zip(("mean", "lowest", "highest"), ends, strict=True)
    return {"institutions": len(values), "defined": len(known)} | {k: plain(v) for k, v in told}


def _open(ranges: pd.DataFrame | None, measure: str, members: Sequence[str]) -> dict[str, object]:
    """Say between what the mean of a group lies: the mean of what each could be at least, and at most."""
    if ranges is None:
        return {"low": None, "high": None, "how": None}
    own = ranges.loc[[(measure, body) for body in members]]
    how = str(own["how"].iloc[0])
    if how == How.NOT_SOUGHT or own["undefined"].any():
        return {"low": None, "high": None, "how": how}
    return {"low": plain(own["low"].mean()), "high": plain(own["high"].mean()), "how": how}
