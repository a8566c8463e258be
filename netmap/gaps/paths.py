"""The way of a case through the commune, step by step, and where it breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx

from netmap.codebook import Label
from netmap.gaps.norm import Norm
from netmap.gaps.pairs import Demand, GapState, Pair
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Place
from netmap.gaps.services import CasePath

__all__ = ["Link", "Way", "ways"]


@dataclass(frozen=True)
class Link:
    """One step of a way to the next: what joins the bodies reached so far with those of the next step.

    ``inside`` are bodies that make both steps themselves. ``absent``: the next step has no body here, a resource gap.
    ``state`` is that of the best pair, ``missing`` where there is none.
    """

    source_types: tuple[str, ...]
    target_types: tuple[str, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    state: GapState
    pairs: tuple[Pair, ...] = ()
    inside: tuple[str, ...] = ()
    absent: bool = False

    @property
    def carries(self) -> bool:
        """Tell whether a case gets over this link for certain."""
        return self.state is GapState.MET


@dataclass(frozen=True)
class Way:
    """A kind of case with its links in this commune.

    ``state``: ``met`` when a case gets through with one body handing on to the next, ``unknown`` when it hangs on those
    not heard, ``missing`` when it breaks, at the link ``breaks_at`` (counted from 0).
    """

    id: str
    label: Label
    links: tuple[Link, ...]
    state: GapState
    breaks_at: int | None = None

    @property
    def unheard(self) -> tuple[str, ...]:
        """Whose answers are lacking at the link where it is open."""
        if self.breaks_at is None:
            return ()
        pairs = self.links[self.breaks_at].pairs
        return tuple(sorted({body for pair in pairs for body in pair.unheard}))


def ways(network: nx.Graph, norm: Norm | str) -> list[Way]:
    """Follow each kind of case of the norm through the network of a commune.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune.
    norm
        A norm, its name, or the path of its file; its services name the paths.

    Returns
    -------
    list of Way
        In the order of the file. A step is made by any body of its types; the bodies that a case reaches at one step
        are those that hand it on at the next.

    Examples
    --------
    >>> from netmap.model import Institution, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution("k", "Policja", type="police"), Institution("o", "OPS", type="ops")]
    >>> way = ways(build(bodies, [], wave=Wave("w")), "minimum")[0]
    >>> way.id, str(way.state), way.breaks_at
    ('violence', 'missing', 1)
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    place = Place(network, asked)
    return [_way(place, path) for path in asked.services.paths]


def _way(place: Place, path: CasePath) -> Way:
    demand = Demand(path.strength, path.layers)
    certain = possible = tuple(place.of("type", *path.steps[0]))
    links, states = [], []
    for source_types, target_types in zip(path.steps, path.steps[1:], strict=False):
        targets = tuple(place.of("type", *target_types))
        asked = certain or possible or tuple(place.of("type", *source_types))
        links.append(_link(place, (source_types, target_types), asked, targets, demand))
        certain = _reached(place, certain, targets, demand, least=True)
        possible = _reached(place, possible, targets, demand, least=False)
        states.append(
            GapState.MET if certain else GapState.UNKNOWN if possible else GapState.MISSING
        )
    broken = next((n for n, state in enumerate(states) if state is GapState.MISSING), None)
    if broken is None:
        broken = next((n for n, state in enumerate(states) if state is GapState.UNKNOWN), None)
    return Way(path.id, path.label, tuple(links), states[-1], broken)


def _link(
    place: Place,
    types: tuple[tuple[str, ...], tuple[str, ...]],
    sources: tuple[str, ...],
    targets: tuple[str, ...],
    demand: Demand,
) -> Link:
    inside = tuple(body for body in sources if body in targets)
    pairs = place.judge(list(sources), list(targets), demand)
    states = [pair.state for pair in pairs] + [GapState.MET] * bool(inside)
    state = min(states, key=_BEST_FIRST.index, default=GapState.MISSING)
    telling = tuple(pair for pair in pairs if pair.state is state)
    absent = not targets or not sources
    return Link(*types, sources, targets, state, telling, inside, absent)


_BEST_FIRST = (
    GapState.MET,
    GapState.UNKNOWN,
    GapState.TOO_WEAK,
    GapState.ONE_SIDED,
    GapState.MISSING,
)


def _reached(
    place: Place, sources: Sequence[str], targets: Sequence[str], demand: Demand, *, least: bool
) -> tuple[str, ...]:
    """List the bodies of the next step that the case reaches, for certain or at best."""

    def carries(a: str, b: str) -> bool:
        credit = place.pairs.judge(a, b, demand).credit
        return (credit.worst if least else credit.best) == 2

    return tuple(b for b in targets if any(a == b or carries(a, b) for a in sources))
