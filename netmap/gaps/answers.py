"""The rules of a norm answered for a network: met, partly, not met, unknown, not applicable, and what is behind it."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx

from netmap.gaps.answer import Answer
from netmap.gaps.dossier import NOTHING_MORE, Dossier
from netmap.gaps.kinds import JUDGES
from netmap.gaps.norm import Norm
from netmap.gaps.reader import load_norm
from netmap.gaps.requirements import Place

__all__ = ["judge"]


def judge(network: nx.Graph, norm: Norm | str, dossier: Dossier = NOTHING_MORE) -> list[Answer]:
    """Answer every rule of a norm for one place.

    Parameters
    ----------
    network
        As built by :func:`netmap.network.build`, of one commune: all its bodies are taken to serve one place.
    norm
        A norm, its name, or the path of its file.
    dossier
        What is known beside this network: earlier waves, teams, cases, other communes. Without it the rules that ask
        for more than one network answer *unknown*.

    Returns
    -------
    list of Answer
        In the order of the norm.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution("o", "OPS", type="ops"), Institution("p", "PCPR", type="pcpr")]
    >>> words = [Nomination("o", "p", "w", "information", strength=4)]
    >>> network = build(bodies, words, wave=Wave("w"))
    >>> print(judge(network, "liderzy-kooperacji")[0].state)
    met
    """
    asked = norm if isinstance(norm, Norm) else load_norm(norm)
    place = Place(network, asked, dossier)
    return [_named(place, JUDGES[type(rule)](place, rule)) for rule in asked.rules]


def _named(place: Place, answer: Answer) -> Answer:
    """Name the bodies of an answer that the network does not hold."""
    behind = [b for b in (*answer.bodies, *answer.missing) if b not in place.network]
    if place.wide is None or not behind:
        return answer
    nodes = place.wide.network.nodes
    beyond = (body for body in behind if body in nodes)
    return replace(answer, outside={body: str(nodes[body]["label"]) for body in beyond})
