"""What a diagram shows, worked out once and drawn three ways: bodies with their place and look, ties with theirs."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import networkx as nx
import numpy as np
from scipy.spatial import cKDTree

from netmap.codebook import Codebook, load_codebook
from netmap.draw.labels import Spot, place_labels
from netmap.draw.layout import BOX, layout
from netmap.draw.lettering import clipped
from netmap.draw.shapes import DASHES, NEUTRAL, letters
from netmap.draw.strengths import Step, step_of, steps
from netmap.i18n import Translator, translator
from netmap.model import ResponseStatus
from netmap.network import info

__all__ = ["PANEL", "SCREEN", "SIZES", "Body", "Frame", "Scene", "TieLine", "scene"]


@dataclass(frozen=True)
class Frame:
    """The paper of one diagram: its size, the size of its labels, the largest usual sign, in one unit."""

    width: float
    height: float
    font: float = 12
    radius: float = 11


SCREEN = Frame(1100, 530)
"""One diagram over the width of the dashboard."""

PANEL = Frame(560, 530)
"""One of two diagrams side by side in the dashboard."""

SIZES: tuple[tuple[int, float], ...] = ((0, 1.0), (3, 1.15), (6, 1.3), (10, 1.45))
"""From how many partners on a sign is how much larger; the same in every diagram."""

SMALLEST_LETTERED = 5.5
"""Signs with a smaller radius are too small for the letter of their sector."""

_LEAST_SHARE = 0.4
"""The drawing shows at least this share of the layout box, so that two bodies do not fill the page."""


_ROOM_FOR_SIGN = 0.26
"""Two of the largest signs this large by the distance between them do not touch, whatever their shape."""


@dataclass(frozen=True)
class Body:
    """An institution as drawn. ``ghost``: not in this wave, shown faintly where it stands in another."""

    id: str
    x: float
    y: float
    r: float
    label: str
    name: str
    aria: str
    sector: str
    tier: str
    color: str
    letter: str
    shape: str
    partners: int
    response: ResponseStatus
    ghost: bool = False
    spot: Spot | None = None

    @property
    def heard(self) -> bool:
        """Tell whether the institution answered."""
        return self.response is ResponseStatus.ANSWERED


@dataclass(frozen=True)
class TieLine:
    """A line between two bodies: all layers of the pair, the strongest word, the firmest evidence if any is known.

    ``arrows`` counts arrow heads: 0 without direction, 1 at the target, 2 at both ends. ``change`` says what became of
    the tie (a name of :data:`netmap.draw.shapes.CHANGES`) in a diagram of two waves, and is empty in one of a wave.
    """

    source: str
    target: str
    strength: float
    stated: bool
    step: Step
    evidence: str
    layers: tuple[str, ...]
    arrows: int = 0
    change: str = ""


@dataclass(frozen=True)
class Scene:
    """One diagram: its frame, bodies (most partners first), ties, and the colour and scale of lines."""

    frame: Frame
    bodies: tuple[Body, ...]
    ties: tuple[TieLine, ...]
    codebook: Codebook
    lang: str
    color: str = NEUTRAL
    thinning: float = 1.0
    surveyed: bool = True

    @property
    def present(self) -> tuple[Body, ...]:
        """Give the bodies of this very wave, without ghosts."""
        return tuple(body for body in self.bodies if not body.ghost)

    @property
    def labelled(self) -> int:
        """Count the bodies of this wave whose label found room."""
        return sum(body.spot is not None for body in self.present)


def scene(
    network: nx.Graph,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    *,
    beside: Sequence[nx.Graph] = (),
    frame: Frame = SCREEN,
    labels: bool = True,
) -> Scene:
    """Work out one diagram.

    Parameters
    ----------
    network
        One wave, as built by :func:`netmap.network.build`; a bare graph will do.
    positions
        As :func:`netmap.draw.layout` gives them. All of them fit into the frame, so the same positions put a body in
        the same place in every wave.
    lang
        Language of labels read aloud.
    beside
        Other waves shown next to this one: their further bodies become faint ghosts, and widths mean the same.
    frame
        Size of the paper.
    labels
        Whether to look for room for labels.
    """
    book = load_codebook(info(network).codebook)
    everyone = [network, *beside]
    if any(str(body) not in positions for graph in everyone for body in graph):
        positions = layout(everyone, positions)
    at = _fitted(positions, frame)
    scale = _steps(everyone, book, lang)
    ties = tuple(_ties(network, scale))
    radius = _radius(list(at.values()), frame)
    bodies = tuple(_bodies(network, beside, at, book, radius, translator(lang)))
    if labels:
        spots = place_labels(bodies, ties, frame)
        bodies = tuple(replace(body, spot=spots.get(body.id)) for body in bodies)
    color, surveyed = _color(network, book), info(network).surveyed
    return Scene(frame, bodies, ties, book, lang, color, radius / frame.radius, surveyed)


def _color(network: nx.Graph, book: Codebook) -> str:
    """Ties of a single layer wear its colour; several drawn as one are neutral."""
    layers = {data.get("layer", "") for _, _, data in network.edges(data=True)}
    return book.layer(layers.pop()).color if len(layers) == 1 and layers != {""} else NEUTRAL


# ── places and sizes ────────────────────────────────────────────────────────────────────────────────────────────────


def _fitted(
    positions: Mapping[str, tuple[float, float]], frame: Frame
) -> dict[str, tuple[float, float]]:
    """Move and scale all positions into the frame, with room for labels at the edges."""
    if not positions:
        return {}
    xs, ys = zip(*positions.values(), strict=True)
    across, down = frame.font * 4, frame.radius * 1.5 + frame.font * 1.5
    width = max(max(xs) - min(xs), _LEAST_SHARE * BOX[0])
    height = max(max(ys) - min(ys), _LEAST_SHARE * BOX[1])
    grow = min((frame.width - 2 * across) / width, (frame.height - 2 * down) / height)
    left, top = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    return {
        str(body): (
            round(frame.width / 2 + (x - left) * grow, 2),
            round(frame.height / 2 + (y - top) * grow, 2),
        )
        for body, (x, y) in positions.items()
    }


def _radius(places: Sequence[tuple[float, float]], frame: Frame) -> float:
    """Signs shrink when there are many; where large ones would touch, they shrink as far as their letters allow."""
    room = math.sqrt(frame.width * frame.height / max(len(places), 1))
    usual = min(frame.radius, max(0.14 * room, 0.25 * frame.radius))
    apart = max(_ROOM_FOR_SIGN * _usual_nearness(places), SMALLEST_LETTERED)
    return round(min(usual, apart), 2)


def _usual_nearness(places: Sequence[tuple[float, float]]) -> float:
    """Give the distance to the nearest neighbour that nineteen of twenty bodies have at least."""
    if len(places) < 2:
        return math.inf
    distances, _ = cKDTree(np.array(places)).query(np.array(places), k=2)
    return float(np.quantile(np.asarray(distances)[:, 1], 0.05))


def _grown(radius: float, partners: int) -> float:
    return radius * max(grow for least, grow in SIZES if partners >= least)


# ── bodies ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _bodies(
    network: nx.Graph,
    beside: Sequence[nx.Graph],
    at: Mapping[str, tuple[float, float]],
    book: Codebook,
    radius: float,
    say: Translator,
) -> Iterable[Body]:
    named = {code: sector.short.say(say.lang) for code, sector in book.sectors.items()}
    signs = letters(named) if radius >= SMALLEST_LETTERED else {}
    responses = info(network).responses
    partners = {body: len({*nx.all_neighbors(network, body)} - {body}) for body in network}
    for body in sorted(network, key=lambda body: (-partners[body], str(body))):
        status = responses.get(body, ResponseStatus.ANSWERED)
        drawn = _body(str(body), network.nodes[body], at, book, signs)
        drawn = replace(
            drawn,
            r=round(_grown(radius, partners[body]), 2),
            partners=partners[body],
            response=status,
        )
        yield replace(drawn, aria=_aria(drawn, book, say))
    gone = {str(b): graph.nodes[b] for graph in beside for b in graph if b not in network}
    for body, data in sorted(gone.items()):
        yield replace(_body(body, data, at, book, signs), r=radius, ghost=True)


def _body(
    body: str,
    data: Mapping[str, Any],
    at: Mapping[str, tuple[float, float]],
    book: Codebook,
    signs: Mapping[str, str],
) -> Body:
    sector, tier = str(data.get("sector") or ""), str(data.get("tier") or "")
    name = str(data.get("name") or body)
    return Body(
        id=body,
        x=at[body][0],
        y=at[body][1],
        r=1,
        label=clipped(str(data.get("label") or name)),
        name=name,
        aria=name,
        sector=sector,
        tier=tier,
        color=book.sector(sector).color,
        letter=signs.get(sector, ""),
        shape=book.tier(tier).shape,
        partners=0,
        response=ResponseStatus.ANSWERED,
    )


def _aria(body: Body, book: Codebook, say: Translator) -> str:
    """Say in words what the sign shows."""
    lead = body.name if body.name == body.label else f"{body.label}: {body.name}"
    parts = [lead]
    if body.sector:
        parts.append(say("draw-body-sector", sector=book.sector(body.sector).label.say(say.lang)))
    if body.tier:
        parts.append(say("draw-body-tier", tier=book.tier(body.tier).label.say(say.lang)))
    parts.append(say("draw-partners", n=body.partners))
    if not book.is_open or not body.heard:
        parts.append(say(f"draw-body-{body.response}"))
    return "; ".join(parts)


# ── ties ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _strength(data: Mapping[str, Any]) -> float:
    return float(data.get("strength", data.get("weight", 1)) or 0)


def _steps(networks: Iterable[nx.Graph], book: Codebook, lang: str) -> tuple[Step, ...]:
    strengths = [_strength(data) for graph in networks for _, _, data in graph.edges(data=True)]
    return steps(strengths or [1], book.scales.get("strength"), lang)


def _ties(network: nx.Graph, scale: Sequence[Step]) -> Iterable[TieLine]:
    """Draw each pair once, whatever its layers and directions."""
    pairs: dict[tuple[str, str], list[tuple[str, Mapping[str, Any]]]] = defaultdict(list)
    for a, b, data in network.edges(data=True):
        source, target = str(a), str(b)
        if source != target:
            pairs[min(source, target), max(source, target)].append((source, data))
    directed = network.is_directed() and network.graph.get("directed", True)
    stated, surveyed = _stated(network), info(network).surveyed
    for pair, said in sorted(pairs.items()):
        is_stated = stated is None or pair in stated
        drawn = _line(pair, said, scale, directed=directed, stated=is_stated)
        yield drawn if surveyed else replace(drawn, evidence="")


def _stated(network: nx.Graph) -> set[tuple[str, str]] | None:
    """Give the pairs whose strength somebody gave; ``None`` for a graph that does not tell."""
    ties = info(network).ties
    if not ties:
        return None
    return {
        (min(tie.source, tie.target), max(tie.source, tie.target))
        for tie in ties
        if tie.exists and tie.stated
    }


def _line(
    pair: tuple[str, str],
    said: Sequence[tuple[str, Mapping[str, Any]]],
    scale: Sequence[Step],
    *,
    directed: bool,
    stated: bool,
) -> TieLine:
    sources = {source for source, _ in said}
    source, target = pair if pair[0] in sources or not directed else pair[::-1]
    strength = max(_strength(data) for _, data in said)
    return TieLine(
        source=source,
        target=target,
        strength=strength,
        stated=stated,
        step=step_of(strength, scale) if stated else scale[0],
        evidence=_firmest(str(data.get("evidence") or "") for _, data in said),
        layers=tuple(sorted({str(data.get("layer") or "") for _, data in said} - {""})),
        arrows=len(sources) if directed else 0,
    )


def _firmest(evidence: Iterable[str]) -> str:
    """Give the firmest evidence of several; a graph that netmap did not build has none."""
    known = set(evidence)
    return next((word for word in DASHES if word in known), "")
