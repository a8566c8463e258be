"""More than two waves: what became of each pair from wave to wave, and how long ties last that the pilot brought."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.compare.roster import match_bodies
from netmap.compare.view import View, is_directed, view
from netmap.compare.waves import pair_cells, refuse_large, refuse_unlike

__all__ = ["FATE_COLUMNS", "LASTING_COLUMNS", "Trajectory", "trajectory"]

Flags = npt.NDArray[np.bool_]
Chain = list[str | None]
FATE_COLUMNS = ("since", "until", "source", "target", "source_name", "target_name", "fate")
LASTING_COLUMNS = ("origin", "since", "until", "ties", "at_risk", "lasted", "share")


@dataclass(frozen=True, eq=False)
class Trajectory:
    """Pairs followed over waves.

    ``waves`` are their ids. ``bodies`` are those in every wave, ``dyads`` counts the pairs that could be seen in every
    wave, and ``ties`` those of them tied in each. ``patterns`` counts pairs by what they were from wave to wave:
    ``011`` had no tie, gained one, kept it.

    ``fates`` follows each tie that was there in the first wave, or came with a later one (``since`` that wave),
    ``until`` each wave after it: ``kept`` if it was there all along, ``lost`` if it was not, ``unseen`` where somebody
    has left or nobody was able to report it in one of those waves. ``lasting`` counts them: ``ties`` in all,
    ``at_risk`` without those unseen, ``lasted`` those kept, and their ``share`` of those at risk; ``origin`` is
    ``first`` or ``gained``.
    """

    waves: tuple[str, ...]
    bodies: int
    dyads: int
    ties: tuple[int, ...]
    patterns: pd.Series
    fates: pd.DataFrame
    lasting: pd.DataFrame

    def fates_of(self, since: str, until: str) -> pd.DataFrame:
        """List the ties that came with one wave, by their fate until a later one."""
        told = self.fates
        return told[(told["since"] == since) & (told["until"] == until)].reset_index(drop=True)


def trajectory(networks: Sequence[nx.Graph], same: Mapping[str, str] | None = None) -> Trajectory:
    """Follow pairs over two or more waves, from the earliest to the latest.

    Parameters
    ----------
    networks
        Networks of one place built under the same tie rule, in the order of time.
    same
        Later id by earlier id of bodies that became another, beside what the networks say: they are the same body.

    Returns
    -------
    Trajectory
        A share is ``nan`` where no tie could be followed. Rule R21 of the model reads it: ties should outlast support.

    Raises
    ------
    ComparisonError
        The networks were built under different tie rules or codebooks, or not all have directions.

    Notes
    -----
    Who has left is not in every wave, and what became of such a body's ties is not known: they are ``unseen``, neither
    kept nor lost.

    Examples
    --------
    >>> found = trajectory([nx.empty_graph(3), nx.path_graph(3), nx.Graph([(0, 1), (0, 2)])])
    >>> found.ties, found.patterns.to_dict()
    ((0, 2, 2), {'001': 1, '010': 1, '011': 1})
    >>> found.lasting[["origin", "at_risk", "lasted"]].values.tolist()
    [['first', 0, 0], ['first', 0, 0], ['gained', 2, 1]]
    >>> found.fates_of("2", "3")[["source", "target", "fate"]].values.tolist()
    [[0, 1, 'kept'], [1, 2, 'lost']]
    """
    for one, other in pairwise(networks):
        refuse_unlike(one, other)
    refuse_large(*networks)
    chains = _chains(networks, same)
    views = [_seen_by(network, [c[n] for c in chains]) for n, network in enumerate(networks)]
    rows, columns = pair_cells(len(chains), is_directed(networks[0]))
    tied = np.stack([ties[rows, columns] for _, ties, _ in views])
    seen = np.stack([observable[rows, columns] for *_, observable in views])
    whole = tied[:, seen.all(axis=0)]
    told = Counter("".join(map(str, column)) for column in whole.T.astype(int).tolist())
    names = _names([one for one, *_ in views])
    called = [_called(chain, networks) for chain in chains]
    fates = pd.DataFrame(
        [
            (since, until, *_ends(called, rows[cell], columns[cell]), fate)
            for since, until, cell, fate in _fates(names, tied, seen)
        ],
        columns=list(FATE_COLUMNS),
    )
    return Trajectory(
        names,
        sum(None not in chain for chain in chains),
        whole.shape[1],
        tuple(int(n) for n in whole.sum(axis=1)),
        pd.Series(dict(sorted(told.items())), name="dyads", dtype="int64"),
        fates,
        pd.DataFrame(_lasting(names, fates), columns=list(LASTING_COLUMNS)),
    )


def _chains(networks: Sequence[nx.Graph], same: Mapping[str, str] | None) -> list[Chain]:
    """Give what each body is called in each wave, nothing where it is not there."""
    chains: list[Chain] = [[body] for body in networks[0]]
    for number, (one, other) in enumerate(pairwise(networks), start=1):
        later = dict(match_bodies(one, other, same).shared)
        for chain in chains:
            body = chain[-1]
            chain.append(None if body is None else later.get(body))
        known = {chain[-1] for chain in chains}
        chains += [[*[None] * number, body] for body in other if body not in known]
    return chains


def _seen_by(network: nx.Graph, bodies: Chain) -> tuple[View, Flags, Flags]:
    """See a wave over all bodies there ever were; of those it does not have, nothing is tied or seen."""
    there = [place for place, body in enumerate(bodies) if body is not None]
    one = view(network, [body for body in bodies if body is not None])
    ties, observable = (np.zeros((len(bodies), len(bodies)), dtype=bool) for _ in range(2))
    ties[np.ix_(there, there)], observable[np.ix_(there, there)] = one.ties, one.observable
    return one, ties, observable


def _names(views: Sequence[View]) -> tuple[str, ...]:
    return tuple(one.about.wave.id or str(n + 1) for n, one in enumerate(views))


def _called(chain: Chain, networks: Sequence[nx.Graph]) -> tuple[str, str]:
    """Give the last id of a body and the name it has there."""
    wave = max(number for number, body in enumerate(chain) if body is not None)
    body = chain[wave]
    return body, str(networks[wave].nodes[body].get("name", body))  # type: ignore[return-value]


def _ends(called: Sequence[tuple[str, str]], row: int, column: int) -> tuple[str, str, str, str]:
    (source, source_name), (target, target_name) = called[row], called[column]
    return source, target, source_name, target_name


def _fates(names: Sequence[str], tied: Flags, seen: Flags) -> Iterator[tuple[str, str, int, str]]:
    """Follow the ties of the first wave, and those that came with each later one, until each wave after it."""
    for since in range(len(names) - 1):
        before = max(since - 1, 0)
        came = seen[before] & seen[since] & tied[since] & (~tied[before] | (since == 0))
        for until in range(since + 1, len(names)):
            followed = np.asarray(seen[before : until + 1].all(axis=0))
            lasted = np.asarray(tied[since : until + 1].all(axis=0))
            for cell in np.flatnonzero(came).tolist():
                fate = "unseen" if not followed[cell] else "kept" if lasted[cell] else "lost"
                yield names[since], names[until], cell, fate


def _lasting(names: Sequence[str], fates: pd.DataFrame) -> Iterator[tuple[object, ...]]:
    count = Counter(zip(fates["since"], fates["until"], fates["fate"], strict=True))
    for number, since in enumerate(names[:-1]):
        for until in names[number + 1 :]:
            kept, lost, unseen = (count[since, until, f] for f in ("kept", "lost", "unseen"))
            at_risk = kept + lost
            yield (
                "gained" if number else "first",
                since,
                until,
                at_risk + unseen,
                at_risk,
                kept,
                kept / at_risk if at_risk else float("nan"),
            )
