"""Proposals and trials said in plain sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from netmap.codebook import load_codebook
from netmap.gaps.answer import State
from netmap.gaps.pairs import GapState
from netmap.gaps.proposal import Closed, Effort, Proposal, Risk
from netmap.gaps.whatif import Effect, Route, Trial
from netmap.i18n import translator
from netmap.network import info

__all__ = ["say_effect", "say_proposal", "say_reasons", "say_risks", "say_trial"]

_READABLE = 6


def say_proposal(proposal: Proposal, network: nx.Graph, lang: str) -> str:
    """Say a proposal with its reasons: "GOPS – GOK: closes R3, R7 (culture); both already know SP"."""
    say = translator(lang)
    ends = " – ".join(proposal.name(network, body) for body in (proposal.source, proposal.target))
    why = [say_reasons(proposal, network, lang), _effort(proposal, network, lang)]
    risks = say_risks(proposal, network, lang)
    if risks:
        why.append(say("gaps-proposal-risk", risks=risks))
    return say("gaps-proposal", ends=ends, why="; ".join(part for part in why if part))


def say_reasons(proposal: Proposal, network: nx.Graph, lang: str) -> str:
    """Say what a proposal closes, which rules it fulfils as a whole, which routes it opens, by which kind of tie."""
    say = translator(lang)
    whole = set(proposal.met)
    parts = [
        _closes(one, network, lang)
        for one in proposal.closes
        if one.sector or not set(one.rules) <= whole
    ]
    if proposal.met:
        parts.append(say("gaps-proposal-met", rules=", ".join(proposal.met), n=len(proposal.met)))
    if proposal.restores:
        parts.append(say("gaps-proposal-restores", n=proposal.restores))
    if proposal.better:
        parts.append(say("gaps-proposal-better", rules=", ".join(proposal.better)))
    kinds = dict.fromkeys(layer for one in proposal.closes for layer in one.layers)
    if kinds:
        book = load_codebook(info(network).codebook)
        named = ", ".join(book.layer(code).label.say(lang) for code in kinds)
        parts.append(say("gaps-proposal-kinds", layers=named))
    return "; ".join(parts)


def _closes(closed: Closed, network: nx.Graph, lang: str) -> str:
    say, rules = translator(lang), ", ".join(closed.rules)
    if not closed.sector:
        return say("gaps-proposal-closes-pair", rules=rules)
    book = load_codebook(info(network).codebook)
    sector = book.sector(closed.sector).label.say(lang)
    return say("gaps-proposal-closes", rules=rules, sector=sector)


def _effort(proposal: Proposal, network: nx.Graph, lang: str) -> str:
    """Say how far the two have to go, and who could introduce them."""
    say = translator(lang)
    if proposal.effort is Effort.STRENGTHEN:
        weak = proposal.state is GapState.TOO_WEAK
        return say("gaps-effort-strengthen" if weak else "gaps-effort-confirm")
    parts = []
    if proposal.teams:
        parts.append(say("gaps-effort-team", teams=", ".join(proposal.teams)))
    if proposal.same_building:
        parts.append(say("gaps-effort-building"))
    if proposal.introducers:
        known = _few([proposal.name(network, body) for body in proposal.introducers], lang)
        parts.append(say("gaps-effort-introduced", bodies=known))
    return "; ".join(parts) or say("gaps-effort-strangers")


def say_risks(proposal: Proposal, network: nx.Graph, lang: str) -> str:
    """Say what may stand in the way of a proposal; nothing if nothing does."""
    say = translator(lang)
    ends = [body for body in (proposal.source, proposal.target) if body in network]
    flat = {body: len({*nx.all_neighbors(network, body)} - {body}) for body in ends}
    busy = max(ends, key=lambda body: flat[body])
    unheard = ", ".join(proposal.name(network, body) for body in proposal.unheard)
    words: dict[Risk, dict[str, object]] = {
        Risk.DENIED: {},
        Risk.SILENT: {"bodies": unheard},
        Risk.BUSY: {"body": _name(network, busy), "n": flat[busy]},
        Risk.LOWERS: {"rules": ", ".join(proposal.lowers)},
    }
    return ", ".join(say(f"gaps-risk-{risk}", **words[risk]) for risk in proposal.risks)


# ── trials ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def say_trial(
    trial: Trial, network: nx.Graph, lang: str, outside: Mapping[str, str] | None = None
) -> str:
    """Say what is tried out: who is taken out, which ties are added, which kinds of tie are closed.

    ``outside`` names bodies that the network does not hold.
    """
    say, book = translator(lang), load_codebook(info(network).codebook)

    def name(body: str) -> str:
        return _name(network, body) if body in network else (outside or {}).get(body, body)

    pairs = [f"{name(t.source)} – {name(t.target)}" for t in trial.add]
    layers = [book.layer(code).label.say(lang) for code in trial.close]
    parts = [
        say("gaps-trial-remove", bodies=", ".join(map(name, trial.remove))) * bool(trial.remove),
        say("gaps-trial-add", pairs=", ".join(pairs)) * bool(pairs),
        say("gaps-trial-close", layers=", ".join(layers)) * bool(layers),
    ]  # fmt: skip
    return "; ".join(part for part in parts if part)


def say_effect(effect: Effect, lang: str) -> list[str]:
    """Say what follows from a trial, one sentence each: rules, routes, bodies left alone, pairs within reach."""
    say = translator(lang)
    return [
        _rules(effect, lang),
        *_routes(effect, lang),
        *(
            [say("gaps-effect-alone", bodies=_names(effect.before, effect.alone, lang))]
            if effect.alone
            else []
        ),
        say("gaps-effect-reach", before=effect.reach_before, after=effect.reach_after),
    ]


def _rules(effect: Effect, lang: str) -> str:
    say = translator(lang)
    before, after = (
        sum(getattr(change, end).state is State.MET for change in effect.rules)
        for end in ("before", "after")
    )
    worse = [change.rule for change in effect.rules if change.is_worse]
    better = [change.rule for change in effect.rules if change.is_better]
    told = [say("gaps-effect-rules", before=before, after=after)]
    if worse:
        told.append(say("gaps-effect-worse", rules=", ".join(worse)))
    if better:
        told.append(say("gaps-effect-better", rules=", ".join(better)))
    dropped = [
        change.rule
        for change in effect.rules
        if change.after.state is State.NOT_APPLICABLE is not change.before.state
    ]
    if dropped:
        told.append(say("gaps-effect-dropped", rules=", ".join(dropped)))
    if not worse and not better and not dropped:
        told.append(say("gaps-effect-same"))
    return "; ".join(told) + "."


def _routes(effect: Effect, lang: str) -> list[str]:
    say, found = translator(lang), []
    for key in ("lost", "gained", "gone"):
        moved: tuple[Route, ...] = getattr(effect, key)
        if moved:
            pairs = [
                f"{_name(effect.before, r.source)} – {_name(effect.before, r.target)}"
                for r in moved
            ]
            found.append(say(f"gaps-effect-{key}", n=len(moved), pairs=_few(pairs, lang)))
    if not effect.lost:
        found.insert(0, say("gaps-effect-lost-none"))
    return found


def _few(things: list[str], lang: str) -> str:
    shown, more = ", ".join(things[:_READABLE]), len(things) - _READABLE
    return translator(lang)("gaps-and-more", list=shown, n=more) if more > 0 else shown


def _names(network: nx.Graph, bodies: Iterable[str], lang: str) -> str:
    return _few([_name(network, body) for body in bodies], lang)


def _name(network: nx.Graph, body: str) -> str:
    data = network.nodes[body]
    return str(data.get("label") or data.get("name") or body)
