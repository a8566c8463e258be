"""The gap ledger: every pair a norm requires with its state, and the resource gaps apart from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx
import pandas as pd

from netmap.gaps.dossier import NOTHING_MORE, Dossier
from netmap.gaps.norm import Norm, TwoTiers
from netmap.gaps.pairs import GapState, Pair
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Place, Requirement, absences, requirements
from netmap.i18n import format_percent, translator
from netmap.network import Evidence, Tie

__all__ = [
    "LEDGER_COLUMNS",
    "RESOURCE_COLUMNS",
    "TOTAL_COLUMNS",
    "Summary",
    "chosen",
    "ledger",
    "resources",
    "summary",
    "totals",
]

LEDGER_COLUMNS = (
    "rules",
    "source",
    "target",
    "source_name",
    "target_name",
    "types",
    "sector",
    "state",
    "required_strength",
    "strength",
    "layers",
    "evidence",
    "could_answer",
    "alternative",
    "alternative_met",
)
RESOURCE_COLUMNS = ("rules", "what", "code")
TOTAL_COLUMNS = ("key", *(state.value for state in GapState), "of", "low", "high")


def ledger(
    network: nx.Graph, norm: Norm | str = "kooperacje-3d", dossier: Dossier = NOTHING_MORE
) -> pd.DataFrame:
    """List every pair of bodies that a norm requires, with its state.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune.
    norm
        A norm, its name, or the path of its file.
    dossier
        What is known beside the network: teams and bodies of other tiers that some rules ask for.

    Returns
    -------
    pandas.DataFrame
        One row a pair and demand. ``rules``: the rules that ask for it. ``types``: the two types. ``state``: ``met``,
        ``too_weak``, ``one_sided``, ``unknown``, ``missing`` (see Notes). ``required_strength`` and what was found:
        ``strength`` (``NaN`` if nobody stated one), ``layers``, ``evidence``. ``could_answer``: who of the two was not
        heard. Any one met row of an ``alternative`` fulfils the requirement; ``alternative_met`` says whether one does,
        so that views may hide the rest. Lists within a cell are joined by ``"; "``.

    Notes
    -----
    What exists under the tie rule with the required strength is ``met``, on one side's word too if the rule takes it.
    What exists and is weaker is ``too_weak``, unless nobody stated a strength, or one side is silent and its word could
    still make the tie stronger or name another kind of tie: ``unknown``. What somebody named and the other side denied
    is ``one_sided``. What nobody named is ``missing`` if both answered, else ``unknown``: a silent body never makes a
    gap. Of several layers the best counts.
    """
    place, asked = _place(network, norm, dossier)
    rows = [
        _row(place, item, pair, rules)
        for item, rules in _asked_for(place, asked)
        for pair in item.pairs
    ]
    return pd.DataFrame(rows, columns=list(LEDGER_COLUMNS))


def resources(
    network: nx.Graph, norm: Norm | str = "kooperacje-3d", dossier: Dossier = NOTHING_MORE
) -> pd.DataFrame:
    """List the sectors, types and tiers that a norm requires and of which no body serves the commune.

    A resource gap, not a cooperation gap: nobody can cooperate with a body that is not there.

    Returns
    -------
    pandas.DataFrame
        ``rules`` that ask for it, ``what`` it is (``sector``, ``type``, ``tier``) and its ``code``.
    """
    place, asked = _place(network, norm, dossier)
    found: dict[tuple[str, str], list[str]] = {}
    for rule in asked.rules:
        for absence in absences(place, rule):
            found.setdefault((absence.what, absence.code), []).append(rule.id)
    rows = [("; ".join(rules), what, code) for (what, code), rules in found.items()]
    return pd.DataFrame(rows, columns=list(RESOURCE_COLUMNS))


@dataclass(frozen=True)
class Summary:
    """How many requirements stand in which state; ``low`` and ``high`` bound the share met under what is unknown."""

    counts: Mapping[str, int]
    total: int
    share: float
    low: float
    high: float

    def say(self, lang: str) -> str:
        """Say the summary in one sentence."""
        return translator(lang)(
            "gaps-summary",
            met=self.counts[GapState.MET],
            unknown=self.counts[GapState.UNKNOWN],
            of=self.total,
            low=format_percent(self.low, lang),
            high=format_percent(self.high, lang),
        )


def summary(rows: pd.DataFrame) -> Summary:
    """Count the requirements of a ledger by state; one requirement is one ``alternative``.

    ``share`` is met out of all and thus the same as ``low``; ``high`` counts every unknown one as met.
    """
    states = Counter(
        _whole(list(group)) for _, group in rows.groupby("alternative", sort=False)["state"]
    )
    counts = {state.value: states[state] for state in GapState}
    total = sum(counts.values())
    met, unknown = states[GapState.MET], states[GapState.UNKNOWN]
    low, high = (n / total if total else float("nan") for n in (met, met + unknown))
    return Summary(counts, total, low, low, high)


def chosen(
    rows: pd.DataFrame,
    *,
    states: Sequence[str] = (),
    institution: str = "",
    types: Sequence[str] = (),
    rules: Sequence[str] = (),
) -> pd.DataFrame:
    """Choose rows of a ledger.

    Parameters
    ----------
    rows
        A ledger.
    states
        Only these states.
    institution
        Only pairs with this body, by id.
    types
        Only pairs in which each of these types stands.
    rules
        Only pairs that one of these rules asks for.
    """
    keep = pd.Series(True, index=rows.index)
    if states:
        keep &= rows["state"].isin(states)
    if institution:
        keep &= (rows["source"] == institution) | (rows["target"] == institution)
    for code in types:
        keep &= rows["types"].map(lambda pair, code=code: code in pair.split(" – "))
    if rules:
        keep &= rows["rules"].map(lambda asked: bool(set(asked.split("; ")) & set(rules)))
    return rows[keep]


def totals(rows: pd.DataFrame, by: str) -> pd.DataFrame:
    """Count the requirements of a ledger by state, for each rule, sector, pair of types or institution.

    Parameters
    ----------
    rows
        A ledger.
    by
        ``rule``: a requirement of two rules counts for both; ``sector``; ``types``: the two types in either order;
        ``institution``: every pair counts for both its bodies.

    Returns
    -------
    pandas.DataFrame
        One row a group: its ``key``, one count a state, ``of`` all, and between which shares the met ones lie
        (``low``, ``high``) under what is unknown. As in :func:`summary`, a requirement that any of several bodies can
        fulfil counts once within its group, and is met there when one of them is.
    """
    found: dict[str, list[int]] = {}
    for at, row in enumerate(rows.to_dict("records")):
        for key in _KEYS[by](row):
            found.setdefault(key, []).append(at)
    counted = [_total(key, summary(rows.iloc[places])) for key, places in sorted(found.items())]
    return pd.DataFrame(counted, columns=list(TOTAL_COLUMNS))


_KEYS: Mapping[str, Callable[[Mapping[Hashable, Any]], Sequence[str]]] = {
    "rule": lambda row: str(row["rules"]).split("; "),
    "sector": lambda row: [str(row["sector"])],
    "types": lambda row: [" – ".join(sorted(str(row["types"]).split(" – ")))],
    "institution": lambda row: [str(row["source"]), str(row["target"])],
}


def _total(key: str, counted: Summary) -> tuple[object, ...]:
    return key, *counted.counts.values(), counted.total, counted.low, counted.high


def _whole(states: Sequence[str]) -> GapState:
    """The state of a requirement from its rows: what is still open counts before what falls short."""
    order = [GapState.MET, GapState.UNKNOWN, GapState.TOO_WEAK, GapState.ONE_SIDED]
    return next((state for state in order if state in states), GapState.MISSING)


def _place(network: nx.Graph, norm: Norm | str, dossier: Dossier) -> tuple[Place, Norm]:
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    return Place(network, asked, dossier), asked


def _asked_for(place: Place, norm: Norm) -> Iterator[tuple[Requirement, list[str]]]:
    """Give each requirement once with the rules that ask for it; any tie between tiers (R5) is no list of pairs."""
    found: dict[str, tuple[Requirement, list[str]]] = {}
    for rule in norm.rules:
        if not isinstance(rule, TwoTiers):
            for item in requirements(place, rule):
                found.setdefault(item.key, (item, []))[1].append(rule.id)
    yield from found.values()


def _row(place: Place, item: Requirement, pair: Pair, rules: Sequence[str]) -> tuple[object, ...]:
    nodes, tie = (place.wide or place).network.nodes, pair.tie
    least = place.pairs.about.rule.min_strength
    stated = tie is not None and tie.stated and tie.strength > 0
    settled = tie is not None and tie.evidence is Evidence.DECLARED_IN_ROOM
    return (
        "; ".join(rules),
        pair.source,
        pair.target,
        nodes[pair.source].get("name", pair.source),
        nodes[pair.target].get("name", pair.target),
        " – ".join(str(nodes[body].get("type", "")) for body in pair.bodies),
        item.sector,
        pair.state.value,
        max(item.demand.strength, least),
        tie.strength if tie and stated else float("nan"),
        "; ".join(dict.fromkeys(t.layer for t in pair.ties if _is_named(t))),
        tie.evidence.value if tie else "",
        "" if settled else "; ".join(pair.unheard),
        item.key,
        item.is_met,
    )


def _is_named(tie: Tie) -> bool:
    """Tell whether anybody at all said that the tie is there."""
    return max(tie.strength, tie.strength_source or 0, tie.strength_target or 0) > 0
