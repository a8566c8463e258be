"""More than two waves: what became of each pair from wave to wave, and how long ties last that the pilot brought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.roster import match_bodies
from netmap.compare.view import View, is_directed, view
from netmap.compare.waves import pair_cells, refuse_unlike

__all__ = ["LASTING_COLUMNS", "Trajectory", "trajectory"]

Flags = npt.NDArray[np.bool_]
LASTING_COLUMNS = ("origin", "since", "until", "at_risk", "lasted", "share")


@dataclass(frozen=True, eq=False)
class Trajectory:
    """Pairs followed over waves.

    ``waves`` are their ids. ``dyads`` counts the pairs that could be seen in every wave, and ``ties`` those of them
    tied in each. ``patterns`` counts pairs by what they were from wave to wave: ``011`` had no tie, gained one, kept
    it. ``lasting`` tells, of ties that were there in the first wave (``origin`` is ``first``) or came with a later one
    (``gained``, ``since`` that wave), how many could be followed ``until`` a wave and how many were there all along.
    """

    waves: tuple[str, ...]
    bodies: int
    dyads: int
    ties: tuple[int, ...]
    patterns: pd.Series
    lasting: pd.DataFrame


def trajectory(networks: Sequence[nx.Graph]) -> Trajectory:
    """Follow pairs over two or more waves, from the earliest to the latest.

    Parameters
    ----------
    networks
        Networks of one place built under the same tie rule, in the order of time. A body that became another is the
        same body; who is not in every wave is left out.

    Returns
    -------
    Trajectory
        A share is ``nan`` where no tie could be followed. Rule R21 of the model reads it: ties should outlast support.

    Raises
    ------
    ComparisonError
        The networks were built under different tie rules or codebooks, or not all have directions.

    Examples
    --------
    >>> found = trajectory([nx.empty_graph(3), nx.path_graph(3), nx.Graph([(0, 1), (0, 2)])])
    >>> found.ties, found.patterns.to_dict()
    ((0, 2, 2), {'001': 1, '010': 1, '011': 1})
    >>> found.lasting[["origin", "at_risk", "lasted"]].values.tolist()
    [['first', 0, 0], ['first', 0, 0], ['gained', 2, 1]]
    """
    for one, other in pairwise(networks):
        refuse_unlike(one, other)
    chains = _chains(networks)
    views = [view(network, [c[n] for c in chains]) for n, network in enumerate(networks)]
    cells = pair_cells(len(chains), is_directed(networks[0]))
    tied = np.stack([one.ties[cells] for one in views])
    seen = np.stack([one.observable[cells] for one in views])
    whole = tied[:, seen.all(axis=0)]
    told = Counter("".join(map(str, column)) for column in whole.T.astype(int).tolist())
    names = _names(views)
    return Trajectory(
        names,
        len(chains),
        whole.shape[1],
        tuple(int(n) for n in whole.sum(axis=1)),
        pd.Series(dict(sorted(told.items())), name="dyads", dtype="int64"),
        pd.DataFrame(_lasting(names, tied, seen), columns=list(LASTING_COLUMNS)),
    )


def _chains(networks: Sequence[nx.Graph]) -> list[tuple[str, ...]]:
    """Give what each body that is in every wave is called in each."""
    chains: list[tuple[str, ...]] = [(body,) for body in networks[0]]
    for one, other in pairwise(networks):
        later = dict(match_bodies(one, other).shared)
        chains = [(*chain, later[chain[-1]]) for chain in chains if chain[-1] in later]
    return chains


def _names(views: Sequence[View]) -> tuple[str, ...]:
    return tuple(one.about.wave.id or str(n + 1) for n, one in enumerate(views))


def _lasting(names: Sequence[str], tied: Flags, seen: Flags) -> Iterator[tuple[object, ...]]:
    for since in range(len(names) - 1):
        came = tied[0] if since == 0 else tied[since] & ~tied[since - 1]
        for until in range(since + 1, len(names)):
            followed = came & seen[max(since - 1, 0) : until + 1].all(axis=0)
            lasted = followed & tied[since : until + 1].all(axis=0)
            at_risk, left = int(followed.sum()), int(lasted.sum())
            yield (
                "gained" if since else "first",
                names[since],
                names[until],
                at_risk,
                left,
                left / at_risk if at_risk else float("nan"),
            )
