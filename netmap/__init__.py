"""netmap: maps how institutions cooperate, which required ties are missing, and what changed.

::

    import netmap

    study = netmap.open_study("pilot.netmap")
    network = netmap.network(study, wave="after", commune="260205")
    netmap.metrics.betweenness(network)

The store, the dashboard and the drawing are loaded only when they are asked for.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from netmap import compare, gaps, metrics, network

if TYPE_CHECKING:
    import networkx as nx

    from netmap.study import Study

__all__ = ["compare", "gaps", "metrics", "network", "open_study"]


def open_study(path: str | None = None, graph: str | None = None, **options: Any) -> Study:
    """Open a study and the graph it is read from: see :func:`netmap.study.open_study`."""
    from netmap.study import (
        open_study as open_it,  # loads the store, which `import netmap` must not
    )

    return open_it(path, graph, **options)


class _Network(ModuleType):
    """The module ``netmap.network`` is also the question asked most often: ``netmap.network(study, wave=…)``."""

    def __call__(self, study: Study, wave: str, *rule: Any, **options: Any) -> nx.MultiDiGraph:
        """Build the network of a wave: see :func:`netmap.study.network`."""
        from netmap.study import (
            network as build_it,  # loads the store, which `import netmap` must not
        )

        return build_it(study, wave, *rule, **options)


sys.modules[network.__name__].__class__ = _Network
