"""The ledger as a diagram: every required tie with its state, missing ones dashed, over the network as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import networkx as nx
import pandas as pd

from netmap.draw.labels import place_labels
from netmap.draw.scene import SCREEN, Frame, Scene, TieLine, scene
from netmap.draw.shapes import REQUIRED
from netmap.draw.strengths import Step
from netmap.gaps import GapState, summary
from netmap.i18n import translator

__all__ = ["ledger_scene", "say_ledger"]

_GAPS_FIRST = (
    GapState.MISSING,
    GapState.TOO_WEAK,
    GapState.ONE_SIDED,
    GapState.UNKNOWN,
    GapState.MET,
)


def ledger_scene(
    network: nx.Graph,
    rows: pd.DataFrame,
    positions: Mapping[str, tuple[float, float]],
    lang: str,
    *,
    frame: Frame = SCREEN,
    labels: bool = True,
) -> Scene:
    """Work out the diagram of a ledger.

    Parameters
    ----------
    network
        The network that was judged.
    rows
        As :func:`netmap.gaps.ledger` gives them. A pair of which several rules ask wears the state of what falls short;
        where one of several bodies is enough and one is there, the others are no gap and are not drawn. Nor is a pair
        with a body that the network leaves out.
    positions
        As :func:`netmap.draw.layout` gives them.
    lang
        Language of labels and legend.
    frame, labels
        As in :func:`netmap.draw.scene`.
    """
    plain = scene(network, positions, lang, frame=frame, labels=False)
    states = _states(_drawn(rows, network))
    ties = (*_others(plain, states), *_required(states))
    bodies = plain.bodies
    if labels:
        spots = place_labels(bodies, ties, frame)
        bodies = tuple(replace(body, spot=spots.get(body.id)) for body in bodies)
    return replace(plain, bodies=bodies, ties=ties)


def _drawn(rows: pd.DataFrame, network: nx.Graph) -> pd.DataFrame:
    """Leave out pairs with a body that the network leaves out, like one of a voivodeship."""
    return rows[rows["source"].isin(list(network)) & rows["target"].isin(list(network))]


def _states(rows: pd.DataFrame) -> dict[frozenset[str], tuple[str, str, str]]:
    """Give each required pair once, with what falls short before what is met."""
    shown = rows[(rows["state"] == GapState.MET) | ~rows["alternative_met"].astype(bool)]
    found: dict[frozenset[str], tuple[str, str, str]] = {}
    order = shown["state"].map([state.value for state in _GAPS_FIRST].index)
    for row in shown.assign(order=order).sort_values("order", kind="stable").itertuples():
        ends = str(row.source), str(row.target)
        found.setdefault(frozenset(ends), (*ends, str(row.state)))
    return found


def _others(plain: Scene, states: Mapping[frozenset[str], object]) -> Iterator[TieLine]:
    """Draw the ties that nobody requires pale and below."""
    for tie in plain.ties:
        if frozenset((tie.source, tie.target)) not in states:
            yield _line(tie.source, tie.target, "required_other")


def _required(states: Mapping[frozenset[str], tuple[str, str, str]]) -> Iterator[TieLine]:
    order = [state.value for state in _GAPS_FIRST]
    for source, target, state in sorted(states.values(), key=lambda one: -order.index(one[2])):
        yield _line(source, target, f"required_{state}")


def _line(source: str, target: str, change: str) -> TieLine:
    step = Step(1, "", REQUIRED[change].width)
    return TieLine(source, target, 1, True, step, "", (), 0, change)


def say_ledger(rows: pd.DataFrame, lang: str) -> str:
    """Say a ledger in a sentence: what a reader who sees no diagram hears."""
    return translator(lang)("draw-ledger-said", words=summary(rows).say(lang))
