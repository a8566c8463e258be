"""Before and after, honestly: change only over dyads that could be observed in both waves, the rest apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, permutations

import networkx as nx
import numpy as np
import pandas as pd

from netmap.compare.comparison import Comparison, Counts
from netmap.compare.roster import Roster, match_bodies
from netmap.compare.view import View, is_directed, view
from netmap.errors import ComparisonError
from netmap.network import Rule, info

__all__ = [
    "DYAD_COLUMNS",
    "MOST_COMPARED",
    "NOT_COMPARABLE_COLUMNS",
    "pair_cells",
    "refuse_large",
    "refuse_unlike",
    "waves",
]

MOST_COMPARED = 3_000
"""How many bodies are compared at once: every pair of them is looked at, some 2.5 GB of memory for so many."""

DYAD_COLUMNS = (
    "source",
    "target",
    "source_name",
    "target_name",
    "state",
    "change",
    "strength_before",
    "strength_after",
    "layers_before",
    "layers_after",
    "evidence_before",
    "evidence_after",
    "answers_differ",
)
NOT_COMPARABLE_COLUMNS = (
    "source",
    "target",
    "source_name",
    "target_name",
    "reason",
    "wave",
    "bodies",
    "tie_before",
    "tie_after",
)
_CHANGES = np.array(["absent", "gained", "lost", "kept"])
_CHANGED = ("gained", "lost", "stronger", "weaker")


def waves(before: nx.Graph, after: nx.Graph, same: Mapping[str, str] | None = None) -> Comparison:
    """Compare two waves of one place.

    Parameters
    ----------
    before, after
        Networks built under the same tie rule.
    same
        Later id by earlier id of bodies that became another (an OPS that became a CUS under an id of its own).

    Returns
    -------
    Comparison
        Change over shared dyads, and apart from it what comes from bodies and answers that differ.

    Raises
    ------
    ComparisonError
        The networks were built under different tie rules or codebooks, one is directed and the other is not, or
        there are more than :data:`MOST_COMPARED` bodies: every pair of them is looked at.

    Notes
    -----
    A dyad is shared if both bodies are in both waves and somebody was able to report it in both: one of the two under
    ``either`` and ``either_unless_denied``, both under ``both``, the source under ``as_said``; a tie that is known or
    was declared in the room needs nobody's answer. ``answers_differ`` marks dyads of which not the same bodies answered
    in both waves: their change may come from the answers. A tie named without a strength cannot be seen under a rule
    that asks for more than 1. Ordered pairs are counted where ties have a direction. Two waves without a comparison
    group show change, not its cause.

    Examples
    --------
    >>> result = waves(nx.path_graph(3), nx.complete_graph(3))
    >>> result.counts.kept, result.counts.gained, result.counts.lost
    (2, 1, 0)
    """
    refuse_unlike(before, after)
    refuse_large(before, after)
    roster = match_bodies(before, after, same)
    views = (
        view(before, [old for old, _ in roster.shared]),
        view(after, [new for _, new in roster.shared]),
    )
    directed = is_directed(before)
    dyads = _dyads(views, after, directed)
    apart = pd.DataFrame(
        [*_unobserved(views, after, directed), *_came_and_went(before, after, roster)],
        columns=list(NOT_COMPARABLE_COLUMNS),
    )
    return Comparison(
        info(before),
        info(after),
        dyads,
        apart,
        roster.joined,
        roster.left,
        roster.renamed,
        _counts(before, after, roster, dyads, apart),
    )


def refuse_unlike(before: nx.Graph, after: nx.Graph) -> None:
    """Refuse waves of which one is not built as the other."""
    one, other = info(before), info(after)
    if is_directed(before) != is_directed(after):
        raise ComparisonError("directedness-differs")
    if one.rule != other.rule:
        raise ComparisonError("tie-rules-differ", before=one.wave.id, after=other.wave.id)
    if one.codebook != other.codebook:
        raise ComparisonError("codebooks-differ", before=one.codebook, after=other.codebook)


def refuse_large(*networks: nx.Graph) -> None:
    """Refuse waves of more bodies than can be compared pair by pair."""
    bodies = max(len(network) for network in networks)
    if bodies > MOST_COMPARED:
        raise ComparisonError("too-many-compared", bodies=bodies, most=MOST_COMPARED)


def pair_cells(number: int, directed: bool) -> tuple[np.ndarray, np.ndarray]:
    """Give the cells of all dyads: the upper triangle, or every ordered pair."""
    square = np.ones((number, number), dtype=bool)
    rows, columns = np.nonzero(~np.eye(number, dtype=bool) if directed else np.triu(square, 1))
    return rows, columns


def _dyads(views: tuple[View, View], after: nx.Graph, directed: bool) -> pd.DataFrame:
    first, second = views
    rows, columns = pair_cells(len(second.bodies), directed)
    seen = first.observable[rows, columns] & second.observable[rows, columns]
    rows, columns = rows[seen], columns[seen]
    change = _CHANGES[2 * first.ties[rows, columns] + second.ties[rows, columns]]
    old, new = first.strength[rows, columns], second.strength[rows, columns]
    state = np.where(
        change != "kept",
        change,
        np.select([new > old, new < old], ["stronger", "weaker"], "kept"),
    )
    sources, targets = ([second.bodies[n] for n in side.tolist()] for side in (rows, columns))
    return pd.DataFrame(
        {
            "source": sources,
            "target": targets,
            "source_name": [_name(after, body) for body in sources],
            "target_name": [_name(after, body) for body in targets],
            "state": state,
            "change": change,
            "strength_before": old,
            "strength_after": new,
            "layers_before": first.layers[rows, columns],
            "layers_after": second.layers[rows, columns],
            "evidence_before": first.evidence[rows, columns],
            "evidence_after": second.evidence[rows, columns],
            "answers_differ": _answers_differ(first, second, rows, columns),
        },
        columns=list(DYAD_COLUMNS),
    )


def _answers_differ(first: View, second: View, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Tell of each dyad whether not the same of those whose word counts answered in both waves."""
    changed = first.heard != second.heard
    counts = first.about.rule.rule is not Rule.AS_SAID
    return np.asarray(changed[rows] | (changed[columns] & counts), dtype=bool)


def _unobserved(
    views: tuple[View, View], after: nx.Graph, directed: bool
) -> Iterator[tuple[object, ...]]:
    """Dyads of shared bodies that nobody was able to report in one of the waves."""
    first, second = views
    rows, columns = pair_cells(len(second.bodies), directed)
    unseen = ~(first.observable[rows, columns] & second.observable[rows, columns])
    for cell in zip(rows[unseen].tolist(), columns[unseen].tolist(), strict=True):
        blind = [one for one in views if not one.observable[cell]]
        wave = "both" if len(blind) == 2 else "before" if blind[0] is first else "after"
        reason, unheard = _why_blind(blind, cell)
        ends = tuple(second.bodies[n] for n in cell)
        yield (
            *ends,
            *(_name(after, body) for body in ends),
            reason,
            wave,
            "; ".join(str(second.bodies[n]) for n in unheard),
            bool(first.ties[cell]),
            bool(second.ties[cell]),
        )


def _why_blind(blind: list[View], cell: tuple[int, int]) -> tuple[str, list[int]]:
    """Give the reason why a dyad could not be seen, and the places of the bodies behind it."""
    unheard = sorted({place for one in blind if not one.vague[cell] for place in one.unheard(cell)})
    statuses = {one.status(place) for one in blind for place in one.unheard(cell)}
    if not unheard:
        return "unstated", sorted(cell)
    return next(s for s in ("not_asked", "refused", "silent") if s in statuses), unheard


def _came_and_went(
    before: nx.Graph, after: nx.Graph, roster: Roster
) -> Iterator[tuple[object, ...]]:
    """Dyads with a body that one of the waves does not have."""
    for network, absent, reason, wave in (
        (after, roster.joined, "joined", "before"),
        (before, roster.left, "left", "after"),
    ):
        seen, gone = view(network, sorted(network)), set(absent)
        place = {body: n for n, body in enumerate(seen.bodies)}
        arrange = permutations if is_directed(network) else combinations
        for ends in arrange(seen.bodies, 2):
            causes = [body for body in ends if body in gone]
            if not causes:
                continue
            tied = bool(seen.ties[place[ends[0]], place[ends[1]]])
            yield (
                *ends,
                *(_name(network, body) for body in ends),
                "merged" if set(causes) & roster.merged else reason,
                wave,
                "; ".join(map(str, causes)),
                tied and wave == "after",
                tied and wave == "before",
            )


def _counts(
    before: nx.Graph, after: nx.Graph, roster: Roster, dyads: pd.DataFrame, apart: pd.DataFrame
) -> Counts:
    change, state = dyads["change"].value_counts(), dyads["state"].value_counts()
    return Counts(
        bodies_before=len(before),
        bodies_after=len(after),
        bodies_shared=len(roster.shared),
        shared=len(dyads),
        not_comparable=len(apart),
        **{name: int(change.get(name, 0)) for name in ("kept", "gained", "lost", "absent")},
        answers_differ=int((dyads["answers_differ"] & dyads["state"].isin(_CHANGED)).sum()),
        stronger=int(state.get("stronger", 0)),
        weaker=int(state.get("weaker", 0)),
        ties_before=_tied_dyads(before),
        ties_after=_tied_dyads(after),
        lone_before=int(apart["tie_before"].sum()),
        lone_after=int(apart["tie_after"].sum()),
    )


def _tied_dyads(network: nx.Graph) -> int:
    pairs = {(source, target) for source, target in network.edges() if source != target}
    return len(pairs) if is_directed(network) else len({frozenset(pair) for pair in pairs})


def _name(network: nx.Graph, body: str) -> str:
    return str(network.nodes[body].get("name", body))
