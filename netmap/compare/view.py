"""One wave as seen by a comparison: of each dyad, whether it has a tie, how strong, and whether anybody could tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
import numpy.typing as npt

from netmap.model import ResponseStatus
from netmap.network import Evidence, NetworkInfo, Rule, Tie, info

__all__ = ["View", "is_directed", "view"]

Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Texts = npt.NDArray[np.object_]


@dataclass(frozen=True, eq=False)
class View:
    """A wave over some bodies, as square arrays.

    ``strength`` is that of the strongest layer, ``nan`` where nobody stated one; ``layers`` and ``evidence`` (that of
    the strongest) are texts. ``observable``: somebody was able to report the dyad, under the tie rule, and said how
    strong the tie is where the rule asks for more than 1 (else the dyad is ``vague``). ``heard``: who answered.
    """

    bodies: tuple[str, ...]
    ties: Flags
    strength: Numbers
    observable: Flags
    layers: Texts
    evidence: Texts
    vague: Flags
    heard: Flags
    about: NetworkInfo

    def unheard(self, cell: tuple[int, int]) -> tuple[int, ...]:
        """Give the places of the bodies whose answer would make the cell observable."""
        ends = cell[:1] if self.about.rule.rule is Rule.AS_SAID else cell
        return tuple(n for n in ends if not self.about.has_answered(self.bodies[n]))

    def status(self, place: int) -> str:
        """Tell what became of the question put to a body; nothing recorded is silence."""
        return self.about.responses.get(self.bodies[place], ResponseStatus.SILENT).value


def is_directed(network: nx.Graph) -> bool:
    """Tell whether the ties of a network have a direction: one built undirected holds each twice and has none."""
    return bool(network.is_directed() and network.graph.get("directed", True))


def view(network: nx.Graph, bodies: Sequence[str]) -> View:
    """See a wave over some of its bodies, in the order given."""
    about, place = info(network), {body: n for n, body in enumerate(bodies)}
    told: dict[tuple[int, int], list[Tie]] = defaultdict(list)
    for tie in _ties(network, about):
        if tie.source in place and tie.target in place and tie.source != tie.target:
            cell = place[tie.source], place[tie.target]
            told[cell].append(tie)
            if not is_directed(network):
                told[cell[::-1]].append(tie)
    size = (len(bodies), len(bodies))
    ties, room, strength = np.zeros(size, bool), np.zeros(size, bool), np.full(size, np.nan)
    layers, evidence = np.full(size, "", object), np.full(size, "", object)
    vague, heard = np.zeros(size, bool), np.array([about.has_answered(b) for b in bodies], bool)
    for cell, said in told.items():
        room[cell] = any(tie.evidence is Evidence.DECLARED_IN_ROOM for tie in said)
        standing = [tie for tie in said if tie.exists]
        if standing:
            ties[cell] = True
            strength[cell] = max((t.strength for t in standing if t.stated), default=np.nan)
            layers[cell] = "; ".join(dict.fromkeys(tie.layer for tie in standing))
            evidence[cell] = max(standing, key=lambda tie: tie.strength).evidence.value
        else:
            vague[cell] = any(_is_vague(tie, about) for tie in said)
    known = ties | ((_able(about, heard) | room) & ~vague)
    return View(tuple(bodies), ties, strength, known, layers, evidence, vague, heard, about)


def _is_vague(tie: Tie, about: NetworkInfo) -> bool:
    """Tell whether somebody named the tie and nobody said how strong, where the rule asks for more than 1."""
    return not tie.stated and 0 < tie.strength < about.rule.min_strength


def _able(about: NetworkInfo, heard: Flags) -> Flags:
    """Tell for every dyad whether those whose word the rule needs have answered."""
    able: Flags = np.repeat(heard[:, None], len(heard), axis=1)
    if about.rule.rule is Rule.BOTH:
        able = able & able.T
    elif about.rule.rule is not Rule.AS_SAID:
        able = able | able.T
    return able


def _ties(network: nx.Graph, about: NetworkInfo) -> Iterator[Tie]:
    """Everything said in a wave; a graph that netmap did not build says just its edges."""
    if isinstance(network.graph.get("info"), NetworkInfo):
        yield from about.ties
        return
    for source, target, data in network.edges(data=True):
        strength = data.get("strength", data.get("weight"))
        number = 1.0 if strength is None else float(strength)
        yield Tie(
            source,
            target,
            str(data.get("layer", "")),
            "",
            Evidence.CONFIRMED,
            exists=True,
            strength=number,
            strength_source=number,
            strength_target=None,
            stated=strength is not None,
        )
