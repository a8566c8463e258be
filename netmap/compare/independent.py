"""Which predictors say something that those before them do not say already."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from netmap.compare.squares import Pairs, lay_over

__all__ = ["that_say_more"]

_NOTHING_LEFT = 1e-10  # share of a predictor's square below which the ones before it say all of it


def that_say_more(x: Mapping[str, Pairs]) -> dict[str, Pairs]:
    """Leave out predictors that are the same for every pair, or follow from those before them.

    Parameters
    ----------
    x
        Predictors by name, over the same bodies: networks, square tables, or who is alike.

    Examples
    --------
    >>> import networkx as nx
    >>> path = nx.path_graph(4)
    >>> list(that_say_more({"path": path, "again": path, "all": nx.complete_graph(4)}))
    ['path']
    """
    if not x:
        return {}
    first, *others = x.values()
    squares = lay_over(first, others)
    every = range(len(x))
    gram = np.empty((len(x) + 1, len(x) + 1))
    gram[0, 0] = squares.dyads
    gram[0, 1:] = gram[1:, 0] = [squares.total(number) for number in every]
    gram[1:, 1:] = [[squares.product(one, other) for other in every] for one in every]
    kept = [0] if squares.dyads else []
    for number in range(1, len(gram)):
        with_kept = gram[kept, number]
        said = with_kept @ np.linalg.lstsq(gram[np.ix_(kept, kept)], with_kept, rcond=None)[0]
        if gram[number, number] - said > _NOTHING_LEFT * gram[number, number]:
            kept.append(number)
    names = list(x)
    return {names[number - 1]: x[names[number - 1]] for number in kept if number}
