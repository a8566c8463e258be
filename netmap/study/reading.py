"""What a study holds, as tables and as the network of a wave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields

import networkx as nx
import pandas as pd

from netmap.codebook import fold
from netmap.errors import UnknownIdError
from netmap.i18n import sort_key
from netmap.ingest import find_wave
from netmap.model import Group, Institution, Membership, Participation, Territory, Wave
from netmap.network import NetworkInfo, Rule, Tie, TieRule, build, info
from netmap.store import reading
from netmap.study.session import Study

__all__ = [
    "commune_named",
    "communes",
    "institutions",
    "layers_named",
    "least_strength",
    "named_ties",
    "network",
    "nominations",
    "participations",
    "responses",
    "teams",
    "territories",
    "tie_rule",
    "ties",
    "ties_table",
    "wave_named",
    "waves",
    "waves_table",
]


def waves(study: Study) -> list[Wave]:
    """List the waves in their order."""
    return reading.waves(study.graph)


def wave_named(study: Study, name: str) -> Wave:
    """Find a wave by id, label or phase, the phase in either language (``before``, ``przed``).

    Raises
    ------
    UnknownIdError
        No wave of that name.
    """
    known = waves(study)
    found = find_wave(known, name)
    if found is None:
        ids = ", ".join(wave.id for wave in known) or "–"
        raise UnknownIdError("unknown-wave", wave=name, known=ids)
    return found


def territories(study: Study) -> dict[str, Territory]:
    """Give the places the study knows, by code."""
    return {place.terc: place for place in reading.territories(study.graph)}


def participations(study: Study) -> list[Participation]:
    """List the communes that take part, and how."""
    return reading.participations(study.graph)


def communes(study: Study) -> list[Territory]:
    """List the communes of the study: those that take part, else those with ties or an institution of their own.

    A court that serves eleven communes does not bring eleven communes into a study of two. With neither ties nor
    institutions of their own, every commune that some institution serves is one of the study.
    """
    places = territories(study)
    codes = {p.commune for p in participations(study) if p.group is not Group.NONE}
    found = [places.get(code, Territory(code, code)) for code in codes or _studied(study)]
    ordered = sort_key("pl")
    return sorted(found, key=lambda place: (ordered(place.name), place.terc))


def _studied(study: Study) -> set[str]:
    areas = [body.serves for body in reading.institutions(study.graph)]
    alone = {area[0] for area in areas if len(area) == 1 and len(area[0]) == 6}
    served = {code for area in areas for code in area if len(code) == 6}
    return {*alone, *reading.contexts(study.graph)} or served


def commune_named(study: Study, name: str) -> str:
    """Find a commune's code by code or name, those of the study first; an empty name stays empty.

    Raises
    ------
    UnknownIdError
        No commune of that name in the study, or several.
    """
    if not name:
        return ""
    known = communes(study)
    others = [place for code, place in territories(study).items() if len(code) == 6]
    for places in (known, others):
        found = [p for p in places if p.terc == name or fold(p.name) == fold(name)]
        if len(found) > 1:
            raise UnknownIdError("ambiguous-commune", commune=name, known=_listed(found))
        if found:
            return found[0].terc
    raise UnknownIdError("unknown-commune", commune=name, known=_listed(known))


def _listed(places: Sequence[Territory]) -> str:
    return ", ".join(f"{place.name} ({place.terc})" for place in places) or "–"


def waves_table(study: Study) -> pd.DataFrame:
    """List the waves as a table."""
    return pd.DataFrame(map(asdict, waves(study)), columns=[f.name for f in fields(Wave)])


def layers_named(study: Study, names: Sequence[str]) -> tuple[str, ...]:
    """Find layers by code or by label in either language; in an open codebook any word is a layer.

    Raises
    ------
    UnknownIdError
        No such layer.
    """
    book = study.codebook
    found = [book.find("layers", name) or (name if book.is_open else None) for name in names]
    for name, code in zip(names, found, strict=True):
        if code is None:
            raise UnknownIdError("unknown-layer", layer=name, known=", ".join(book.layers))
    return tuple(code for code in found if code is not None)


def institutions(study: Study, commune: str = "") -> pd.DataFrame:
    """List institutions; with a commune, those that serve it."""
    bodies = sorted(reading.institutions(study.graph), key=lambda body: body.id)
    chosen = [b for b in bodies if not commune or b.serves_commune(commune)]
    columns = [field.name for field in fields(Institution)]
    return pd.DataFrame([asdict(body) for body in chosen], columns=columns)


def teams(study: Study) -> pd.DataFrame:
    """List teams with their members: one row a membership, and one for a team without members."""
    members = reading.memberships(study.graph)
    rows = [
        {
            "team": team.id,
            "name": team.name,
            "kind": team.kind,
            "commune": team.commune,
            "institution": member.institution if member else "",
            "role": member.role if member else "",
            "rank": member.rank if member else "",
        }
        for team in reading.teams(study.graph)
        for member in _members(team.id, members)
    ]
    columns = ["team", "name", "kind", "commune", "institution", "role", "rank"]
    return pd.DataFrame(rows, columns=columns)


def _members(team: str, members: Sequence[Membership]) -> Sequence[Membership | None]:
    """List a team's members; a team without members is one row still."""
    return [m for m in members if m.team == team] or [None]


def tie_rule(
    rule: TieRule | Rule | str = Rule.EITHER_UNLESS_DENIED,
    *,
    commune: str = "",
    layers: Sequence[str] = (),
    min_strength: float = 1,
    all_tiers: bool = False,
) -> TieRule:
    """Make a tie rule out of its parts."""
    if isinstance(rule, TieRule):
        return rule
    return TieRule(Rule(rule), tuple(layers), min_strength, commune, all_tiers)


def least_strength(study: Study) -> float:
    """Give the least strength that makes a tie when nobody says otherwise."""
    return study.codebook.scales["strength"].first


def network(
    study: Study,
    wave: str,
    rule: TieRule | Rule | str = Rule.EITHER_UNLESS_DENIED,
    commune: str = "",
    layers: Sequence[str] = (),
    min_strength: float | None = None,
    *,
    all_tiers: bool = False,
) -> nx.MultiDiGraph:
    """Build the network of a wave from what the graph holds.

    Parameters
    ----------
    study
        An open study.
    wave
        Id, label or phase of a wave (``before``, ``after``).
    rule, commune, layers, min_strength, all_tiers
        The tie rule, see :class:`netmap.network.TieRule`; the commune by code or name. The least strength left out is
        the lowest level of the codebook's scale; on a scale without levels every strength above 0 makes a tie.

    Returns
    -------
    networkx.MultiDiGraph
        See :func:`netmap.network.build`.

    Raises
    ------
    UnknownIdError
        No such wave, commune or layer.
    """
    chosen = tie_rule(
        rule,
        commune=commune_named(study, commune),
        layers=layers,
        min_strength=least_strength(study) if min_strength is None else min_strength,
        all_tiers=all_tiers,
    )
    moment = wave_named(study, wave)
    return study.recall(("network", moment, chosen), lambda: _built(study, moment, chosen))


def _built(study: Study, moment: Wave, chosen: TieRule) -> nx.MultiDiGraph:
    made = build(
        reading.institutions(study.graph),
        reading.nominations(study.graph, moment.id, chosen.commune or None),
        reading.responses(study.graph, moment.id),
        wave=moment,
        rule=chosen,
        codebook=study.codebook,
        example=study.is_example,
        study=study.name,
    )
    return nx.freeze(made) if study.remembers else made


def responses(study: Study, wave: str, rule: TieRule) -> pd.DataFrame:
    """List who answered, refused, kept silent or was not asked, in the network of a wave."""
    graph = network(study, wave, rule)
    rows = [
        (i, graph.nodes[i]["name"], info(graph).wave.id, graph.nodes[i]["response"]) for i in graph
    ]
    return pd.DataFrame(rows, columns=["institution", "name", "wave", "response"])


TIE_COLUMNS = [
    "source",
    "target",
    "layer",
    "commune",
    "evidence",
    "exists",
    "strength",
    "strength_source",
    "strength_target",
    "stated",
    "frequency",
    "formality",
    "trust",
    "origins",
]


def nominations(study: Study, wave: str, commune: str = "") -> pd.DataFrame:
    """List every word said of ties in a wave, before any rule: who said what of whom, from which file and row.

    Parameters
    ----------
    study
        An open study.
    wave
        The id of a wave; one that is not there has no words.
    commune
        Only what was said in the context of this commune, or of none.

    Returns
    -------
    pandas.DataFrame
        One row a nomination, columns as in the graph. ``strength`` 0 is an explicit “no”, ``NaN`` says the tie is
        there and not how strong.
    """
    return reading.nomination_frame(study.graph, wave, commune or None)


def ties_table(about: NetworkInfo) -> pd.DataFrame:
    """List everything said of ties, with its evidence; ``exists`` tells what the rule makes of it."""
    rows = [_tie_row(tie) for tie in sorted(about.ties, key=lambda t: (t.source, t.target, t.key))]
    return pd.DataFrame(rows, columns=TIE_COLUMNS)


def _tie_row(tie: Tie) -> dict[str, object]:
    row = {name: getattr(tie, name) for name in TIE_COLUMNS}
    return {**row, "evidence": tie.evidence.value, "origins": list(tie.origins)}


def ties(study: Study, wave: str, rule: TieRule) -> pd.DataFrame:
    """List the ties of a wave under a rule, with the words that did not become ties."""
    return ties_table(info(network(study, wave, rule)))


def named_ties(study: Study, wave: str, rule: TieRule) -> pd.DataFrame:
    """List the ties of a wave as :func:`ties` does, with the names of both sides."""
    listed = ties(study, wave, rule)
    names = {body.id: body.name for body in reading.institutions(study.graph)}
    for end in ("source", "target"):
        listed[f"{end}_name"] = listed[end].map(names)
    return listed
