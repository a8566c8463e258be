"""Who of the silent matters most: whom to call next."""

from __future__ import annotations

import networkx as nx
import pandas as pd

from netmap.errors import MeasureError
from netmap.metrics.catalogue import MEASURES
from netmap.metrics.measure import Level, Measure
from netmap.network import Answer, Unanswered

__all__ = ["open_pairs", "whom_to_call"]


def whom_to_call(network: nx.Graph, measure: str = "node_degree") -> pd.DataFrame:
    """Order the institutions that did not answer by what their answers alone would settle.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`.
    measure
        By which measure of institutions places are told.

    Returns
    -------
    pandas.DataFrame
        Index: the silent institutions, the one to call first on top. Columns: ``settled``, of how many pairs its answer
        alone would say if there is a tie, whatever it says; ``pairs``, of how many pairs its answer is lacking at all
        (of the others a second silent body must be heard too, or may have to be); ``places``, how many institutions
        would stand at another place by the measure if it named everybody than if it named nobody, all else as now.

    Raises
    ------
    MeasureError
        No such measure of institutions.

    Notes
    -----
    Ordered by ``settled``, then ``pairs``, then ``places``. Every pair weighs the same, however likely a tie is, and
    ``places`` compares the two ends of what it could say: it tells what the answer could move, not what it will.
    Nothing is drawn, so nothing depends on a seed.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution(body, body) for body in ("ops", "sp", "gok", "sr")]
    >>> words = [Nomination("ops", other, "w", "referral") for other in ("sp", "gok")]
    >>> words += [Nomination("sp", "ops", "w", "referral")]
    >>> whom_to_call(build(bodies, words, wave=Wave("w"), rule="either")).to_dict("index")
    {'sr': {'settled': 2, 'pairs': 3, 'places': 3}, 'gok': {'settled': 1, 'pairs': 2, 'places': 2}}
    """
    known = MEASURES.get(measure)
    if known is None or known.level is not Level.NODE:
        names = ", ".join(id_ for id_, one in MEASURES.items() if one.level is Level.NODE)
        raise MeasureError("measure-not-at-level", id=measure, level="node", known=names)
    unanswered = Unanswered(network)
    rows = {body: _row(unanswered, body, known) for body in unanswered.silent}
    columns = ["settled", "pairs", "places"]
    table = pd.DataFrame.from_dict(rows, orient="index", columns=columns).astype("int64")
    table.index.name = "institution"
    return table.sort_values(columns, ascending=False, kind="stable")


def open_pairs(network: nx.Graph) -> pd.DataFrame:
    """List the pairs of institutions of which missing answers could still say whether there is a tie.

    Ranges of ties speak only of ties that are there; here are also those that could come.

    Parameters
    ----------
    network
        A network of :func:`netmap.network.build`. In a graph that netmap did not build nothing is open.

    Returns
    -------
    pandas.DataFrame
        One row a pair: ``source``, ``target`` (in the order of ids), ``tied``, whether there is a tie now, and
        ``unheard``, whose answers are lacking.

    Examples
    --------
    >>> from netmap.model import Institution, Nomination, Wave
    >>> from netmap.network import build
    >>> bodies = [Institution(body, body) for body in ("ops", "sp", "sr")]
    >>> words = [Nomination("ops", "sp", "w", "referral"), Nomination("sp", "ops", "w", "referral")]
    >>> found = open_pairs(build(bodies, words, wave=Wave("w"), rule="either"))
    >>> found[["source", "target", "tied"]].to_numpy().tolist()
    [['ops', 'sr', False], ['sp', 'sr', False]]
    """
    unanswered = Unanswered(network)
    rows = [
        {
            "source": pair.source,
            "target": pair.target,
            "tied": network.has_edge(pair.source, pair.target)
            or network.has_edge(pair.target, pair.source),
            "unheard": pair.unheard,
        }
        for pair in unanswered.pairs
        if unanswered.varies(pair)
    ]
    return pd.DataFrame(rows, columns=["source", "target", "tied", "unheard"])


def _row(unanswered: Unanswered, body: str, measure: Measure) -> tuple[int, int, int]:
    mine = [pair for pair in unanswered.pairs if body in pair.unheard and unanswered.varies(pair)]
    alone = sum(len(pair.unheard) == 1 for pair in mine)
    return alone, len(mine), _moved(unanswered, body, measure)


def _moved(unanswered: Unanswered, body: str, measure: Measure) -> int:
    """Count the institutions whose place hangs on what a body says."""
    nobody, everybody = (
        _ranks(measure, unanswered.complete(_only(unanswered, body, answer)))
        for answer in ((), unanswered.everything)
    )
    return int(((nobody != everybody) & ~(nobody.isna() & everybody.isna())).sum())


def _only(unanswered: Unanswered, body: str, answer: Answer) -> list[tuple[Answer | None, ...]]:
    """Let one body answer, and leave the other silent ones unheard."""
    return [
        tuple(answer if one == body else None for one in pair.unheard) for pair in unanswered.pairs
    ]


def _ranks(measure: Measure, network: nx.Graph) -> pd.Series:
    values: pd.Series = measure.fn(network)  # type: ignore[assignment]
    return values.astype("float64").round(9).rank(ascending=False, method="min")
