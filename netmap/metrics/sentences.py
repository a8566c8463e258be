"""A measure in one sentence with the network's own values, and what missing answers leave open in it."""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence

import networkx as nx
import pandas as pd

from netmap.i18n import Translator, translator
from netmap.metrics.catalogue import MEASURES
from netmap.metrics.core_periphery import core_fit
from netmap.metrics.degrees import degree, in_degree
from netmap.metrics.listed_networks import dealt_by_chance
from netmap.metrics.matrix import remembering
from netmap.metrics.measure import Counts, Kind, Level, Measure
from netmap.metrics.size import possible_ties, tie_count
from netmap.metrics.triads import TRIADS
from netmap.metrics.words import falls_apart, list_names
from netmap.network import Evidence, info

__all__ = ["needs_direction", "say_first", "say_measure", "say_place", "say_unheard"]

_NAMED_AT_MOST = 3
_ALTERNATIVES = 5
_THREE = 3
_MANY = (Level.NODE, Level.TIE)
_PARTED = ("code", "circle")
"""Kinds of value that name a group and are no amount."""

_OF_DIRECTION = (
    "node_in_degree",
    "node_out_degree",
    "net_mutual",
    "net_asymmetric",
    "net_centralization_in_degree",
    "net_centralization_out_degree",
    "net_hierarchy",
    "net_lubness",
    *(f"net_triad_{kind}" for kind in TRIADS if kind not in ("003", "102", "201", "300")),
)
"""What these say is untrue, or said by another measure, where nobody named anybody."""

_OF_THREE = ("node_constraint", "node_efficiency", "node_hierarchy", "node_clustering")
"""With fewer than three partners these are high, or low, by definition: nobody is named first for that."""

_OF_RATERS = ("node_value", "node_trust")
"""What one or two partners say is an opinion, not a position: nobody is named first for that."""

_OF_ENOUGH = (*_OF_THREE, *_OF_RATERS)

_CLEAR_FROM = {"net_core_fit": 0.5, "net_modularity": 0.3, "net_community_stability": 0.9}
"""From these values on a network may be said to have a core, or circles; below, the sentence says that it has none."""

_BY_CHANCE = "group_ei_expected_"
_DEALT_UP_TO = 2_000
"""In a larger network what chance gives is not dealt out a second time for the sentence."""

_LEADS_ALL = ("node_degree", "node_betweenness")
"""For whom these are highest, the sentence goes on: what the network would be without it."""


def say_measure(
    network: nx.Graph, measure: str, lang: str, *, ranges: pd.DataFrame | None = None
) -> str:
    """Say what a measure finds in a network: whom it shows, with its value and what stands behind it.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`, or any networkx graph.
    measure
        The id of the measure.
    lang
        ``pl`` or ``en``.
    ranges
        The ranges of this network by :func:`netmap.metrics.ranges`, with this measure among them. Without them a
        network with unanswered rows is said to be one.

    Raises
    ------
    KeyError
        No such measure.

    Notes
    -----
    Names stand in the nominative, as they are in the roster. More than three institutions that share the highest value
    are counted, not named. Nobody is called first without a word on whom else it may be, if answers are missing.

    Examples
    --------
    >>> print(say_measure(nx.star_graph(["GOPS", "SP", "GOK"]), "node_degree", "pl"))
    Najwięcej partnerów ma GOPS: 2 z 2 możliwych. Bez tej instytucji sieć rozpada się na 2 części.
    """
    with remembering(network):
        return _Speaker(network, lang).say(MEASURES[measure], ranges)


def needs_direction(measure: Measure) -> bool:
    """Tell whether a measure says something of its own only where ties have a direction.

    Examples
    --------
    >>> needs_direction(MEASURES["node_in_degree"]), needs_direction(MEASURES["node_degree"])
    (True, False)
    """
    return measure.id in _OF_DIRECTION


def say_place(low: float, high: float, lang: str, *, simulated: bool = False) -> str:
    """Write a place among others, or from which to which: ``1.–3.``; a dash where there is none.

    A place from a simulation is marked, as other places are possible too.

    Examples
    --------
    >>> say_place(1, 3, "pl"), say_place(2, 2, "en"), say_place(float("nan"), 1, "pl")
    ('1.–3.', '2', '–')
    >>> say_place(1, 3, "en", simulated=True)
    '~1–3'
    """
    say, drawn = translator(lang), "-simulated" if simulated else ""
    if math.isnan(low) or math.isnan(high):
        return "–"
    if low == high:
        return say(f"place-one{drawn}", rank=int(low))
    return say(f"place-range{drawn}", low=int(low), high=int(high))


def say_unheard(network: nx.Graph, lang: str) -> list[str]:
    """Say that answers are missing, where they are.

    Examples
    --------
    >>> say_unheard(nx.star_graph(3), "pl")
    []
    """
    return _Speaker(network, lang).unheard()


def say_first(network: nx.Graph, ranges: pd.DataFrame, measure: str, lang: str) -> str:
    """Say whether it is known who is first by a measure, or between whom it cannot be said; empty with full response.

    Examples
    --------
    >>> import numpy as np
    >>> from netmap.metrics import ranges
    >>> star = nx.star_graph(3)
    >>> say_first(star, ranges(star, "node", rng=np.random.default_rng(1)), "node_degree", "pl")
    ''
    """
    return _Speaker(network, lang).first(_of(ranges, measure))


def _of(ranges: pd.DataFrame, measure: str) -> pd.DataFrame:
    """Take the rows of one measure, by what they are of."""
    rows = ranges[ranges.index.get_level_values(0) == measure]
    return rows.droplevel(0) if rows.index.nlevels > 1 else rows


class _Speaker:
    """Says measures of one network in one language."""

    def __init__(self, network: nx.Graph, lang: str) -> None:
        self.network = network
        self.lang = lang
        self.t: Translator = translator(lang)

    def say(self, measure: Measure, ranges: pd.DataFrame | None) -> str:
        if measure.id in _OF_DIRECTION and not self.directed:
            return self.t("sentence-no-direction", label=measure.label(self.lang))
        if ranges is None or measure.kind in _PARTED:
            found = _values(measure, self.network)
        else:
            found = _of(ranges, measure.id)["value"]
        defined = found.dropna()
        if defined.empty:
            return self.t("sentence-undefined", label=measure.label(self.lang))
        told, few = self.telling(measure, defined), self.few(measure)
        if told.empty:
            return self.t(f"sentence-few-{few}", label=measure.label(self.lang))
        at_first, sentence = self.sentence(measure, told)
        sentences = [sentence, *self.without(measure, at_first), *self.hardly(measure, at_first)]
        sentences += self.by_chance(measure)
        if len(told) < len(defined):
            counts = {"n": len(told), "of": len(self.network)}
            sentences.append(self.t(f"sentence-three-{few}", **counts))
        if ranges is None:
            sentences += self.unheard()
        else:
            sentences += self.open(measure, _of(ranges, measure.id), at_first)
        return " ".join(filter(None, sentences))

    @staticmethod
    def few(measure: Measure) -> str:
        """Tell of whom too few may be there for a measure to say anything."""
        return "raters" if measure.id in _OF_RATERS else "partners"

    def telling(self, measure: Measure, defined: pd.Series) -> pd.Series:
        """Leave out those with too few partners, or rated by too few, for the measure to say anything."""
        if measure.id not in _OF_ENOUGH:
            return defined
        partners = (in_degree if measure.id in _OF_RATERS else degree)(self.network)
        enough = {body for body, n in zip(self.network, partners, strict=True) if n >= _THREE}
        return defined[[body in enough for body in defined.index]]

    # ── the sentence itself ──────────────────────────────────────────────────────────────────────────────────────────

    def sentence(self, measure: Measure, values: pd.Series) -> tuple[list[Hashable], str]:
        """Say the sentence, and whom (or what) it shows."""
        if measure.kind in _PARTED:
            return [], self.t(f"measure-{measure.id}-sentence", **self.facts(measure, values, []))
        if measure.kind is Kind.YES_NO:
            chosen = list(values.index[values.astype(bool)])
            return chosen, self.showing(measure, values, chosen)
        highest = values.max()
        chosen = list(values.index[(highest - values) < 1e-9])
        if measure.level in _MANY and len(values) > 1 and len(chosen) == len(values):
            return chosen, self.generic("sentence-all-equal", measure, values, chosen)
        return chosen, self.showing(measure, values, chosen)

    def showing(self, measure: Measure, values: pd.Series, chosen: Sequence[Hashable]) -> str:
        named = measure.level is Level.NODE or measure.kind is not Kind.YES_NO
        if measure.level in _MANY and named and len(chosen) > _NAMED_AT_MOST:
            kind = "yes" if measure.kind is Kind.YES_NO else "first"
            return self.generic(f"sentence-many-{kind}", measure, values, chosen)
        facts = self.facts(measure, values, chosen)
        return self.t(f"measure-{measure.id}-sentence", **facts)

    def generic(
        self, key: str, measure: Measure, values: pd.Series, chosen: Sequence[Hashable]
    ) -> str:
        value = measure.write(float(values.max()), self.lang)
        of_ties = "-ties" if measure.level is Level.TIE else ""
        label = measure.label(self.lang)
        return self.t(f"{key}{of_ties}", label=label, value=value, n=len(chosen))

    def facts(
        self, measure: Measure, values: pd.Series, chosen: Sequence[Hashable]
    ) -> dict[str, object]:
        """Gather what sentences are made of; each takes what it needs."""
        bodies = len(self.network)
        names = chosen if measure.level in _MANY else []
        return {
            "label": measure.label(self.lang),
            "name": self.names(names),
            "who": {0: "none", 1: "single"}.get(len(names), "several"),
            "bodies": bodies,
            "others": bodies - 1,
            "ties": int(tie_count(self.network)),
            "pairs": int(possible_ties(self.network)) - (bodies - 1) * (1 + self.directed),
            **self.counted(measure, values, chosen),
            **self.amount(measure, values),
            "clear": self.clear(measure, values),
        }

    def clear(self, measure: Measure, values: pd.Series) -> str:
        """Tell whether a value is high enough for what it speaks of to be there."""
        least = _CLEAR_FROM.get(measure.id)
        return "no" if least is not None and float(values.max()) < least else "yes"

    def counted(
        self, measure: Measure, values: pd.Series, chosen: Sequence[Hashable]
    ) -> dict[str, object]:
        """Count what stands behind: of a share, of a yes, of a division into groups."""
        groups = values.value_counts()
        confirmed = int((values == Evidence.CONFIRMED).sum())
        of_ties = (len(chosen) if measure.kind is Kind.YES_NO else confirmed, len(values))
        counts = measure.counts(self.network) if measure.counts else Counts(*of_ties)
        return {
            "found": _whole(counts.found),
            "possible": _whole(counts.possible),
            "groups": len(groups),
            "largest": int(groups.max()),
        }

    def amount(self, measure: Measure, values: pd.Series) -> dict[str, object]:
        if measure.kind in _PARTED:
            return {"value": "", "raw": 0}
        highest = float(values.max())
        whole = int(highest) if highest.is_integer() else highest
        return {"value": measure.write(highest, self.lang), "raw": whole}

    @property
    def directed(self) -> bool:
        return bool(self.network.is_directed() and self.network.graph.get("directed", True))

    def names(self, chosen: Sequence[Hashable]) -> str:
        """Name institutions, or ties by their ends."""
        if chosen and chosen[0] not in self.network and isinstance(chosen[0], tuple):
            return ", ".join(self.ends(tie) for tie in chosen if isinstance(tie, tuple))
        return list_names(self.network, chosen, self.t)

    def ends(self, tie: tuple[Hashable, ...]) -> str:
        sign = " → " if self.directed else " – "
        return sign.join(list_names(self.network, [end], self.t) for end in tie)

    def without(self, measure: Measure, chosen: Sequence[Hashable]) -> list[str]:
        if measure.id not in _LEADS_ALL or len(chosen) != 1:
            return []
        return falls_apart(self.network, chosen[0], self.t)

    def hardly(self, measure: Measure, chosen: Sequence[Hashable]) -> list[str]:
        """Say that a core is hardly one where the network does not look like it."""
        if measure.id != "node_core" or not chosen:
            return []
        fit = core_fit(
            self.network, pd.Series(True, index=pd.Index(list(chosen), tupleize_cols=False))
        )
        if not fit < _CLEAR_FROM["net_core_fit"]:
            return []
        return [self.t("sentence-hardly-core", fit=MEASURES["net_core_fit"].write(fit, self.lang))]

    def by_chance(self, measure: Measure) -> list[str]:
        """Say between what an E-I index by chance usually lies, and on which side that of the network is."""
        if not measure.id.startswith(_BY_CHANCE) or len(self.network) > _DEALT_UP_TO:
            return []
        found = dealt_by_chance(self.network, measure.id.removeprefix(_BY_CHANCE))
        own, low, high = (float(found[name]) for name in ("ei_index", "low", "high"))
        side = "below" if own < low else "above" if own > high else "within"
        ends = {name: measure.write(end, self.lang) for name, end in (("low", low), ("high", high))}
        return [self.t(f"sentence-chance-{side}", own=measure.write(own, self.lang), **ends)]

    # ── what missing answers leave open ──────────────────────────────────────────────────────────────────────────────

    def unheard(self) -> list[str]:
        """Say that answers are missing, where no range tells what that does."""
        about = info(self.network)
        if about.answered == len(about.responses):
            return []
        return [self.t("sentence-unheard", answered=about.answered, n=len(about.responses))]

    def open(self, measure: Measure, ranges: pd.DataFrame, chosen: Sequence[Hashable]) -> list[str]:
        """Say between what values, and between whom, missing answers leave it open."""
        if "not_sought" in set(ranges["how"]):
            return self.unheard()
        if measure.level is Level.TIE and measure.kind is not Kind.YES_NO and len(chosen) > 1:
            return []
        if measure.kind is Kind.YES_NO:
            return self.open_yes_no(ranges)
        told = [self.range(measure, row) for row in _rows(ranges.loc[list(chosen)])]
        placed = measure.level is Level.NODE and measure.id not in _OF_ENOUGH
        first = self.first(ranges) if placed else ""
        return [*(told if len(told) == 1 else []), first]

    def open_yes_no(self, ranges: pd.DataFrame) -> list[str]:
        unsure = list(ranges.index[ranges["low"] < ranges["high"]])
        if len(unsure) > _ALTERNATIVES or ranges.index.nlevels > 1:
            several = self.t("sentence-range-yes-no-many", n=len(unsure), of=len(ranges))
            return [several] if unsure else []
        return [self.t("sentence-range-yes-no", names=self.names(unsure))] if unsure else []

    def range(self, measure: Measure, row: Mapping[str, object]) -> str:
        low, high = (measure.write(float(str(row[end])), self.lang) for end in ("low", "high"))
        if low == high:
            return ""
        simulated = "-simulated" if row["how"] == "simulated" else ""
        return self.t(f"sentence-range{simulated}", low=low, high=high)

    def first(self, ranges: pd.DataFrame) -> str:
        if ranges["rank_low"].equals(ranges["rank_high"].rename("rank_low")):
            return ""
        could = list(ranges.index[ranges["rank_low"] == 1])
        drawn = "-simulated" if "simulated" in set(ranges["how"]) else ""
        if len(could) == 1 and ranges.loc[could[0], "rank_high"] == 1:
            return self.t(f"sentence-first-sure{drawn}")
        if len(could) > _ALTERNATIVES:
            return self.t(f"sentence-first-open-many{drawn}", n=len(could))
        names = list_names(self.network, could, self.t, style="or")
        return self.t(f"sentence-first-open{drawn}", names=names)


def _values(measure: Measure, network: nx.Graph) -> pd.Series:
    found = measure.fn(network)
    values = found if isinstance(found, pd.Series) else pd.Series({measure.id: found})
    return values if measure.kind in _PARTED else values.astype("float64")


def _whole(count: float) -> int | str:
    return "–" if pd.isna(count) else int(count)


def _rows(frame: pd.DataFrame) -> list[dict[str, object]]:
    return [{str(k): v for k, v in row.items()} for row in frame.to_dict("records")]
