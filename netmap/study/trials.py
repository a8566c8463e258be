"""What if, and what to do next: trials and proposals of one commune or of every one they concern."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import networkx as nx

from netmap.codebook import fold
from netmap.errors import UnknownIdError
from netmap.gaps import (
    PAIRED,
    Dossier,
    Effect,
    Norm,
    Proposal,
    Region,
    Route,
    RuleChange,
    Told,
    best_few,
    introducers,
    one_of,
    proposals,
    say_effect,
    say_proposal,
    say_trial,
    what_if,
)
from netmap.i18n import translator
from netmap.model import Territory
from netmap.network import TieRule
from netmap.store import reading
from netmap.study.dossiers import dossier, region
from netmap.study.reading import communes, layers_named, network, wave_named
from netmap.study.session import Study
from netmap.study.tables import plain, records

__all__ = [
    "Tried",
    "bodies_of_teams",
    "body_named",
    "proposal_document",
    "proposals_of",
    "tried_document",
    "try_out",
]

Document = dict[str, Any]

MOST_TOLD = 5
"""So many single ties are told beside a trial."""


@dataclass(frozen=True, eq=False)
class Tried:
    """A trial in one commune: what follows, which single ties would win the most back, and which few together."""

    commune: Territory
    effect: Effect
    singles: tuple[Proposal, ...]
    few: tuple[Proposal, ...]


def bodies_of_teams(study: Study) -> dict[str, tuple[str, ...]]:
    """Give the members of each team by its name: who sits together need not be introduced."""
    members = reading.memberships(study.graph)
    return {
        team.name: tuple(m.institution for m in members if m.team == team.id)
        for team in reading.teams(study.graph)
    }


def proposals_of(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: Norm,
    most: int = 5,
    *,
    beside: Region | None = None,
    told: Told | None = None,
) -> list[Proposal]:
    """Rank the ties that would close the most in the rule's commune: see :func:`netmap.gaps.proposals`.

    ``beside`` are all communes, for whoever asks of one after another: see :func:`netmap.study.dossiers.region`.
    """
    graph = network(study, wave, rule)
    return proposals(graph, norm, most=most, dossier=dossier(study, graph, beside), told=told)


def try_out(
    study: Study,
    wave: str,
    rule: TieRule,
    norm: Norm,
    *,
    remove: Sequence[str] = (),
    add: Sequence[tuple[str, str]] = (),
    close_layer: Sequence[str] = (),
    strength: float | None = None,
    told: Told | None = None,
) -> list[Tried]:
    """Try a change out in the rule's commune, or in every commune that holds all the bodies named.

    Parameters
    ----------
    remove, add
        Institutions by id, label or name.
    close_layer
        Kinds of tie by code or label.
    strength
        Of added ties; as strong as the most demanding rule of the norm when left out.
    told
        Called after each tie that was looked at for the best ones.

    Raises
    ------
    UnknownIdError
        No such institution in any commune looked at, no such kind of tie.
    """
    layers = layers_named(study, close_layer)
    named = [*remove, *(end for pair in add for end in pair)]
    found = []
    beside = region(study, wave_named(study, wave), rule)
    places = [
        (place, graph, dossier(study, graph, beside)) for place, graph in _places(study, wave, rule)
    ]
    for place, graph, known in places:
        ids = {name: _body_of(graph, known, name) for name in named}
        if None not in ids.values():
            pairs = [(str(ids[a]), str(ids[b])) for a, b in add]
            effect = what_if(
                graph,
                norm,
                remove=[str(ids[b]) for b in remove],
                add=pairs,
                close_layer=layers,
                strength=strength,
                dossier=known,
            )
            found.append(_tried(place, effect, told))
    if not found:
        nowhere = [n for n in named if all(_body_of(g, k, n) is None for _, g, k in places)]
        raise UnknownIdError("unknown-institution", institution=(nowhere or named or ["–"])[0])
    return found


def _body_of(graph: nx.Graph, known: Dossier, name: str) -> str | None:
    """Find an institution of a commune, then one that works above the local tiers."""
    return body_named(graph, name) or (known.wide and body_named(known.wide, name)) or None


def _places(study: Study, wave: str, rule: TieRule) -> list[tuple[Territory, nx.MultiDiGraph]]:
    known = {place.terc: place for place in communes(study)}
    codes = [rule.commune] if rule.commune else list(known) or [""]
    return [
        (
            known.get(code, Territory(code, study.name)),
            network(study, wave, replace(rule, commune=code)),
        )
        for code in codes
    ]


def _tried(place: Territory, effect: Effect, told: Told | None) -> Tried:
    settings: Mapping[str, Any] = {"lost": effect.lost, "dossier": effect.dossier}
    first, then = (one_of(told, number, 2) for number in (0, 1))
    singles = proposals(effect.after, effect.norm, most=PAIRED, told=first, **settings)
    few = best_few(effect.after, effect.norm, singles=singles, told=then, **settings)
    return Tried(place, effect, tuple(singles[:MOST_TOLD]), tuple(few))


def body_named(graph: nx.Graph, name: str) -> str | None:
    """Find an institution of a network by id, label or name; ``None`` if there is none or the name is shared."""
    if name in graph:
        return name
    word = fold(name)
    found = [
        str(body)
        for body, data in graph.nodes(data=True)
        if word in (fold(str(data.get("label", ""))), fold(str(data.get("name", ""))))
    ]
    return found[0] if len(found) == 1 else None


# ── as documents ────────────────────────────────────────────────────────────────────────────────────────────────────


def tried_document(tried: Tried, lang: str) -> Document:
    """Tell a trial in one commune: what was changed, what follows, and what would win the most back."""
    effect = tried.effect
    return {
        "commune": tried.commune.terc,
        "name": tried.commune.name,
        "trial": {
            "remove": list(effect.trial.remove),
            "add": [[tie.source, tie.target] for tie in effect.trial.add],
            "close_layer": list(effect.trial.close),
            "sentence": say_trial(effect.trial, effect.before, lang, effect.outside),
        },
        "sentences": say_effect(effect, lang),
        "measures": records(effect.measures, index="measure"),
        "rules": [_rule(change, effect, lang) for change in effect.rules],
        **{key: [_route(r) for r in getattr(effect, key)] for key in ("lost", "gained", "gone")},
        "reach": {"before": effect.reach_before, "after": effect.reach_after},
        "alone": list(effect.alone),
        "introducers": [
            {"pair": [tie.source, tie.target], "bodies": list(introducers(effect.before, tie.source, tie.target))}
            for tie in effect.trial.add
            if tie.bodies <= set(effect.before)
        ],
        "best": [proposal_document(one, effect.after, lang) for one in tried.singles],
        "best_few": [proposal_document(one, effect.after, lang) for one in tried.few],
    }  # fmt: skip


def _rule(change: RuleChange, effect: Effect, lang: str) -> Document:
    say = translator(lang)
    states = {end: getattr(change, end).state for end in ("before", "after")}
    return {
        "rule": change.rule,
        **{end: state.value for end, state in states.items()},
        **{
            f"{end}_label": say(f"gaps-answer-{state.replace('_', '-')}")
            for end, state in states.items()
        },
        "worse": change.is_worse,
        "better": change.is_better,
        "sentence": change.after.say(effect.after, lang),
    }


def _route(route: Route) -> Document:
    return {
        "source": route.source,
        "target": route.target,
        "rules": list(route.rules),
        "before": plain(route.before),
        "after": plain(route.after),
    }


def proposal_document(proposal: Proposal, graph: nx.Graph, lang: str) -> Document:
    """Tell a proposal: the pair, what it closes, how hard it is, what may stand in its way, and all that in words."""
    ends = {"source_name": proposal.source, "target_name": proposal.target}
    names = {
        key: graph.nodes[body]["name"] if body in graph else proposal.name(graph, body)
        for key, body in ends.items()
    }
    return {
        "source": proposal.source,
        "target": proposal.target,
        **names,
        "layers": list(proposal.tie.layers),
        "strength": plain(proposal.tie.strength),
        "state": proposal.state.value,
        "rules_met": list(proposal.met),
        "closes": [plain(asdict(one)) for one in proposal.closes],
        "betters": list(proposal.better),
        "lowers": list(proposal.lowers),
        "restores": proposal.restores,
        "effort": proposal.effort.value,
        "effort_label": translator(lang)(f"gaps-effort-label-{proposal.effort}"),
        "risks": [risk.value for risk in proposal.risks],
        "introducers": list(proposal.introducers),
        "teams": list(proposal.teams),
        "same_building": proposal.same_building,
        "sentence": say_proposal(proposal, graph, lang),
    }  # fmt: skip
