"""What missing answers do to a measure: the least and the most it could be, and from which to which place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from netmap.metrics.catalogue import chosen_measures
from netmap.metrics.completions import Completions
from netmap.metrics.matrix import remembering
from netmap.metrics.measure import Kind, Level, Measure
from netmap.metrics.triads import TRIADS

__all__ = ["MONOTONE", "SHAPE", "How", "ranges", "sureness"]

MONOTONE = frozenset(
    {
        "node_degree", "node_in_degree", "node_out_degree", "node_strength", "node_harmonic", "net_nodes", "net_ties",
        "net_density", "net_mean_degree", "net_components", "net_isolates", "node_two_step_reach", "node_sector_reach",
        "node_k_core", "net_compactness", "net_connectedness", "net_fragmentation", "net_fragmentation_distance",
        "net_mutual", "net_null",
    }
)  # fmt: skip
"""Measures that one more tie, or a stronger one, never moves back: their bounds are the two extreme networks."""

SHAPE = frozenset(
    {
        "node_betweenness", "node_betweenness_normalized", "node_closeness", "node_constraint", "node_effective_size",
        "node_efficiency", "node_hierarchy", "node_non_redundant_ties", "node_articulation", "node_tier_brokerage",
        "node_coordinator_sector", "node_itinerant_sector", "node_representative_sector", "node_gatekeeper_sector",
        "node_liaison_sector", "node_brokerage_sector", "node_clustering", "net_reciprocity", "net_reciprocity_dyadic",
        "net_asymmetric", "net_centralization", "net_centralization_in_degree", "net_centralization_out_degree",
        "net_centralization_betweenness", "net_centralization_closeness", "net_efficiency", "net_hierarchy",
        "net_lubness", "net_degree_assortativity", "net_articulations", "net_bridges", "net_mean_distance",
        "net_diameter", "net_transitivity", "group_assortativity_sector", "group_assortativity_tier",
        "group_within_odds_sector", "group_within_odds_tier", "group_ei_expected_sector", "group_ei_expected_tier",
        *(f"net_triad_{kind}" for kind in TRIADS),
    }
)  # fmt: skip
"""Measures that only ask who is tied to whom: exact where every way the open pairs could turn out is looked at."""

_ACROSS = "group_ei_index_"
"""Measures of ties inside and across groups: their bounds are all of the one and none of the other."""

COLUMNS = ("value", "low", "high", "undefined", "rank", "rank_low", "rank_high", "how")

Values = npt.NDArray[np.float64]


class How(StrEnum):
    """How a range was found: as bounds that nothing can cross, from networks that could be, or not looked for."""

    EXACT = "exact"
    SIMULATED = "simulated"
    NOT_SOUGHT = "not_sought"


def ranges(
    network: nx.Graph,
    level: str,
    ids: Iterable[str] | None = None,
    *,
    rng: np.random.Generator,
    draws: int | None = None,
    completions: Completions | None = None,
    quick: bool = False,
) -> pd.DataFrame:
    """Find what each measure could be, given the unanswered rows and the tie rule.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`. A graph that netmap did not build has no unanswered rows.
    level
        ``node``, ``tie``, ``net`` or ``group``.
    ids
        Which measures, in which order; all of the level unless told.
    rng
        Where the draws come from: the same seed gives the same ranges.
    draws
        How many networks are drawn where bounds cannot be had; unless told, 60, fewer above 60 institutions.
    completions
        The same networks for several calls; made anew unless given.
    quick
        Leave out whatever needs more than a few networks: such measures then have no ``low`` and ``high``, and ``how``
        is ``not_sought``.

    Returns
    -------
    pandas.DataFrame
        Index: for ``node`` pairs of measure and institution, else the measure. Columns: ``value`` as things stand;
        ``low`` and ``high``, the least and the most it could be (``NaN`` where it is undefined in every case);
        ``undefined``, whether it could be undefined; ``rank``, ``rank_low`` and ``rank_high``, the place among
        institutions (1: highest value; equal values share a place) and the best and the worst it could be, ``NaN``
        except for ``node``; ``how``, ``exact``, ``simulated`` or
        ``not_sought``.

    Raises
    ------
    MeasureError
        No such level, or no such measure at this level.

    Notes
    -----
    With full response a range is the point. ``exact``: the true value lies within, whatever the silent would have said;
    so for measures that a tie can only push one way, for E-I indices, and for measures of shape where at most six
    pairs are open. Their places follow from the ranges, and may be wider than can come true together. ``simulated``:
    the least and the most over the extreme networks, those in favour of each body, and draws of
    :class:`netmap.metrics.habits.Habits`. It could be wider still; it is no confidence interval.

    References
    ----------
    .. [1] Huisman, M. (2009). Imputation of missing network data. Journal of Social Structure 10(1).
    .. [2] Kossinets, G. (2006). Effects of missing data in social networks. Social Networks 28, 247-268.
    .. [3] Borgatti, S. P., Carley, K. M., Krackhardt, D. (2006). On the robustness of centrality measures under
       conditions of imperfect data. Social Networks 28, 124-136.
    .. [4] Manski, C. F. (2003). Partial Identification of Probability Distributions. Springer.

    Examples
    --------
    >>> table = ranges(nx.star_graph(3), "net", ["net_density"], rng=np.random.default_rng(1))
    >>> table.loc["net_density", ["value", "low", "high", "how"]].to_dict()
    {'value': 0.5, 'low': 0.5, 'high': 0.5, 'how': 'exact'}
    """
    measures = chosen_measures(level, ids)
    could_be = completions or Completions(network, rng=rng, draws=draws)
    frames = [_range(measure, network, could_be, quick=quick) for measure in measures]
    return pd.concat(frames) if frames else pd.DataFrame(columns=list(COLUMNS))


def sureness(measure: Measure) -> str:
    """Tell how sure the ranges of a measure are: ``exact``, only while ``few`` pairs are open, ``simulated``, ``none``.

    Examples
    --------
    >>> from netmap.metrics import MEASURES
    >>> [sureness(MEASURES[id_]) for id_ in ("net_density", "node_betweenness")]
    ['exact', 'few']
    """
    if not measure.is_amount:
        return "none"
    if measure.id in MONOTONE or measure.id.startswith(_ACROSS):
        return "exact"
    return "few" if measure.id in SHAPE else "simulated"


def _range(
    measure: Measure, network: nx.Graph, could_be: Completions, *, quick: bool
) -> pd.DataFrame:
    now = _values(measure, network, could_be)
    networks, how, together = _networks(measure, could_be, quick=quick)
    others = [_along(_values(measure, one, could_be), now.index) for one in networks]
    seen = np.array(others or [now.to_numpy()], dtype=np.float64)
    seen = seen.reshape(len(others) or 1, len(now))
    low, high = np.fmin.reduce(seen, axis=0), np.fmax.reduce(seen, axis=0)
    ranked = measure.level is Level.NODE and measure.kind is not Kind.YES_NO and measure.is_amount
    places = (_together(seen) if together else _apart(low, high)) if ranked else (np.nan, np.nan)
    if how is How.NOT_SOUGHT:
        low = high = np.full(len(now), np.nan)
        places = (np.nan, np.nan)
    columns = {
        "value": now,
        "low": low,
        "high": high,
        "undefined": np.isnan(seen).any(axis=0),
        "rank": _rank(now.to_numpy()) if ranked else np.nan,
        "rank_low": places[0],
        "rank_high": places[1],
        "how": how.value,
    }
    return pd.DataFrame(columns, index=now.index).set_axis(_index(measure, now.index))


def _networks(
    measure: Measure, could_be: Completions, *, quick: bool
) -> tuple[Sequence[nx.Graph], How, bool]:
    """Choose the networks to look at; the last says whether their places can be read network by network."""
    if not measure.is_amount:
        return (), How.NOT_SOUGHT, True
    if could_be.is_settled:
        return (), How.EXACT, True
    if measure.id in MONOTONE:
        return could_be.extremes, How.EXACT, False
    if measure.id.startswith(_ACROSS):
        across = could_be.across(measure.id.removeprefix(_ACROSS))
        return (*could_be.extremes, *across), How.EXACT, False
    if quick:
        return (), How.NOT_SOUGHT, True
    if measure.id in SHAPE and could_be.is_told_in_full:
        return could_be.every_shape, How.EXACT, True
    return could_be.several, How.SIMULATED, True


def _values(measure: Measure, network: nx.Graph, could_be: Completions) -> pd.Series:
    with remembering(network, could_be.shared(network)):
        found = measure.fn(network)
    if measure.kind is Kind.CODE and isinstance(found, pd.Series):
        found = found.map(lambda _: np.nan)
    values = found if isinstance(found, pd.Series) else pd.Series([found], index=[measure.id])
    return values.astype("float64")


def _along(values: pd.Series, index: pd.Index) -> Values:
    """Give values in the order of an index, ``NaN`` where there is none: another network may have other ties."""
    same = values.index.equals(index)
    return np.asarray(values if same else values.reindex(index), dtype=np.float64)


def _index(measure: Measure, index: pd.Index) -> pd.Index:
    """Put the measure before what its values are of."""
    if measure.level in (Level.NET, Level.GROUP):
        return index.rename("measure")
    entries = [
        (measure.id, *at) if isinstance(at, tuple) and index.nlevels > 1 else (measure.id, at)
        for at in index
    ]
    names = ["measure", *index.names]
    return (
        pd.MultiIndex.from_tuples(entries, names=names) if entries else pd.Index([], name="measure")
    )


def _together(seen: Values) -> tuple[Values, Values]:
    """Give the best and the worst place over networks, each with the places of its own values."""
    each = np.array([_rank(row) for row in seen]).reshape(seen.shape)
    return np.fmin.reduce(each, axis=0), np.fmax.reduce(each, axis=0)


def _apart(low: Values, high: Values) -> tuple[Values, Values]:
    """Give the best and the worst place that ranges allow: below those surely above, below those perhaps above."""
    surely = (low[:, None] > high[None, :]).sum(axis=0)
    perhaps = (high[:, None] > low[None, :]).sum(axis=0) - (high > low)
    known = ~np.isnan(low)
    return np.where(known, 1.0 + surely, np.nan), np.where(known, 1.0 + perhaps, np.nan)


def _rank(values: Values) -> Values:
    """Give the place of each: one more than the number of those above it; what is undefined has none."""
    rounded = np.round(values, 9)  # the last bits differ from network to network
    above = (rounded[:, None] > rounded[None, :]).sum(axis=0)
    return np.where(np.isnan(values), np.nan, 1.0 + above)
