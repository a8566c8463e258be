"""What to do next: single ties that close the most of what a norm requires, easy and safe ones first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import networkx as nx

from netmap.gaps.candidates import is_short
from netmap.gaps.dossier import NOTHING_MORE, Dossier, tried
from netmap.gaps.norm import Norm
from netmap.gaps.proposal import Proposal
from netmap.gaps.reader import load_norm
from netmap.gaps.trials import Trials
from netmap.gaps.whatif import Route
from netmap.network import simple

__all__ = ["PAIRED", "Told", "best_few", "one_of", "proposals"]

Told = Callable[[int, int], None]
"""Is told how many ties have been looked at, of how many."""

PAIRED = 6
"""So many of the best single ties are tried two by two."""


def one_of(told: Told | None, number: int, of: int) -> Told | None:
    """Give whom to tell of one of several pieces of work, the first of which is number 0."""
    if told is None:
        return None
    return lambda done, total: told(number * total + done, of * total)


def proposals(
    network: nx.MultiDiGraph,
    norm: Norm | str,
    *,
    most: int = 10,
    lost: Sequence[Route] = (),
    dossier: Dossier = NOTHING_MORE,
    told: Told | None = None,
) -> list[Proposal]:
    """Rank single ties by what each would close, how much effort it takes, and what may stand in its way.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune; isolates may be proposed ties like anybody.
    norm
        A norm, its name, or the path of its file.
    most
        How many to give at most.
    lost
        Required pairs whose short routes are to be won back, as :func:`netmap.gaps.what_if` gives them; what wins the
        most of them back then comes first.
    dossier
        What is known beside the network, as :func:`netmap.gaps.judge` takes it. Who sits in one team need not be
        introduced; ties with a voivodeship body are proposed only where the dossier holds it.
    told
        Called after each tie that was looked at.

    Returns
    -------
    list of Proposal
        Best first. Every one closes, raises or restores something. None lowers a rule, but those about shares, of which
        it says so. Pairs whose state is unknown are never proposed: there one has to ask first.

    Notes
    -----
    Each candidate is tried out as a tie that both want, as strong as the most demanding rule asks, in the kinds of tie
    that the rules name, and every rule is answered anew. Effort: a tie that is there and too weak, or that one side
    already names, only wants strengthening; members of one team or tenants of one building meet anyway; others can be
    introduced by a partner of both; the rest are strangers. Risks: one side said "no", a side did not answer, one of
    the two already has the most partners of all and with at least half of the others, a rule about shares is lowered.
    What only moves a share the right way counts as bettered, never as a rule met.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [
    ...     Institution("o", "OPS", type="ops"),
    ...     Institution("p", "PCPR", type="pcpr"),
    ...     Institution("s", "SP"),
    ... ]
    >>> words = [Nomination("o", "s", "w", "meetings"), Nomination("p", "s", "w", "meetings")]
    >>> words += [Nomination("s", one, "w", "meetings") for one in "op"]
    >>> best = proposals(build(bodies, words, wave=Wave("w")), "liderzy-kooperacji")[0]
    >>> best.source, best.target, best.met, best.introducers
    ('o', 'p', ('R1', 'R8'), ('s',))
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    return _ranked(Trials(network, asked, lost, dossier), told)[:most]


def _ranked(trials: Trials, told: Told | None) -> list[Proposal]:
    """Try every candidate out; where routes are to be won back, what wins the most of them comes first."""
    candidates, found = trials.candidates(), []
    for number, candidate in enumerate(candidates, start=1):
        found.append(trials.tried(candidate))
        if told:
            told(number, len(candidates))
    first = bool(trials.lost)
    return sorted((one for one in found if one), key=lambda one: (-one.restores * first, one.rank))


def best_few(
    network: nx.MultiDiGraph,
    norm: Norm | str,
    *,
    count: int = 3,
    lost: Sequence[Route] = (),
    dossier: Dossier = NOTHING_MORE,
    singles: Sequence[Proposal] = (),
    told: Told | None = None,
) -> list[Proposal]:
    """Choose a few ties that give most together.

    Parameters and notes as in :func:`proposals`. Each is the best once those before it are there, and what one tie
    closes is not closed again by the next. Where no single tie fulfils a rule, two are taken that do so together.
    ``singles`` are what :func:`proposals` gave, if it was asked before: they need not be tried again.
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    chosen: list[Proposal] = []
    while len(chosen) < count:
        after, known = tried(network, dossier, added=[one.tie for one in chosen])
        trials = Trials(after, asked, _still_lost(after, lost), known)
        found = (
            list(singles)
            if singles and not chosen
            else _ranked(trials, one_of(told, len(chosen), count))
        )
        if not found:
            break
        chosen += _first_or_pair(trials, found, alone=len(chosen) + 1 == count)
    return chosen


def _first_or_pair(
    trials: Trials, found: Sequence[Proposal], *, alone: bool
) -> tuple[Proposal, ...]:
    """Take the best tie, or two that meet a rule together where no single one does."""
    if alone or trials.lost or found[0].met:
        return (found[0],)
    pairs = combinations(found[:PAIRED], 2)
    return next((both for pair in pairs if (both := trials.together(*pair))), (found[0],))


def _still_lost(network: nx.Graph, lost: Sequence[Route]) -> list[Route]:
    flat: nx.Graph = nx.Graph(simple(network))
    return [route for route in lost if not is_short(flat, route.source, route.target)]
