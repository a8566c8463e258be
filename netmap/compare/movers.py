"""Whose partners changed: partners kept, gained and lost by institution, where both waves could be seen."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pandas as pd

from netmap.compare.comparison import Comparison
from netmap.compare.resampling import measure_changes

__all__ = ["BETWEEN_COLUMNS", "MOVER_COLUMNS", "movers", "movers_between"]

MOVER_COLUMNS = (
    "institution",
    "name",
    "pairs",
    "before",
    "after",
    "kept",
    "gained",
    "lost",
    "change",
)
BETWEEN_COLUMNS = ("institution", "name", "before", "after", "change")


def movers(found: Comparison) -> pd.DataFrame:
    """Count for each institution the partners kept, gained and lost.

    Parameters
    ----------
    found
        Two waves held against one another.

    Returns
    -------
    pandas.DataFrame
        One row an institution with a pair that could be seen in both waves; who changed most (gained and lost together)
        first. ``pairs`` counts such pairs, ``before`` and ``after`` those of them with a tie; ``change`` is the
        difference. Where ties have a direction, those from and to the institution both count.

    Notes
    -----
    Single institutions should only be read where at least 80 % answered in both waves
    (:class:`netmap.compare.Reading`).

    Examples
    --------
    >>> import networkx as nx
    >>> from netmap.compare import waves
    >>> table = movers(
    ...     waves(nx.path_graph(["ops", "sp", "gok"]), nx.path_graph(["sp", "ops", "gok"]))
    ... )
    >>> table.set_index("institution")[["kept", "gained", "lost"]].to_dict("index")["ops"]
    {'kept': 1, 'gained': 1, 'lost': 0}
    """
    dyads = found.dyads
    ends = pd.concat(
        [
            pd.DataFrame(
                {
                    "institution": dyads[side],
                    "name": dyads[f"{side}_name"],
                    **{c: (dyads["change"] == c).astype(int) for c in ("kept", "gained", "lost")},
                    "pairs": 1,
                }
            )
            for side in ("source", "target")
        ]
    )
    table = ends.groupby(["institution", "name"], sort=True, as_index=False).sum()
    table["before"], table["after"] = table["kept"] + table["lost"], table["kept"] + table["gained"]
    table["change"] = table["after"] - table["before"]
    moved = -(table["gained"] + table["lost"])
    order = table.assign(moved=moved, less=-table["change"].abs())
    order = order.sort_values(["moved", "less", "name", "institution"], kind="stable")
    return order[list(MOVER_COLUMNS)].reset_index(drop=True)


def movers_between(before: nx.Graph, after: nx.Graph) -> pd.DataFrame:
    """Tell by institution how its betweenness changed: how often it stands on the shortest ways of others.

    Parameters
    ----------
    before, after
        Networks built under the same tie rule.

    Returns
    -------
    pandas.DataFrame
        One row an institution that answered in both waves, by its later id; who changed most first. Ways run among
        such institutions only, so that no way is missing because nobody was asked.

    Notes
    -----
    One tie can move the betweenness of many. Single institutions should only be read where at least 80 % answered in
    both waves (:class:`netmap.compare.Reading`), and with the intervals of :func:`netmap.compare.measure_changes`.

    Examples
    --------
    >>> table = movers_between(nx.path_graph(3), nx.complete_graph(3))
    >>> table["institution"].tolist()
    [1, 0, 2]
    >>> table["change"].tolist()
    [-1.0, 0.0, 0.0]
    """
    table = measure_changes(
        before, after, "node", ["node_betweenness"], draws=0, rng=np.random.default_rng(0)
    )
    table["name"] = [str(after.nodes[body].get("name", body)) for body in table["institution"]]
    table["moved"] = -table["change"].abs()
    order = table.sort_values(["moved", "name"], kind="stable")
    return order[list(BETWEEN_COLUMNS)].reset_index(drop=True)
