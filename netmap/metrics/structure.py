"""What a structure is: a finding of a whole network that is told in a sentence and in tables, not in one number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import networkx as nx
import pandas as pd

from netmap.i18n import translator

__all__ = ["Cell", "Found", "Sheet", "Structure"]


class Cell(StrEnum):
    """What stands in a cell: institutions, a code of the codebook, a word, the number of a circle, or an amount."""

    BODIES = "bodies"
    SECTOR = "sector"
    TIER = "tier"
    LAYER = "layer"
    WORD = "word"
    CIRCLE = "circle"
    COUNT = "count"
    SHARE = "share"
    NUMBER = "number"
    YES_NO = "yes_no"


@dataclass(frozen=True)
class Sheet:
    """One table of a structure.

    ``cells`` says what stands in each column of ``rows``. ``grid`` names the two columns by which people see it laid
    out, row by column; the others then stand together in each field. Files keep the long form.
    """

    id: str
    cells: Mapping[str, Cell]
    rows: pd.DataFrame
    grid: tuple[str, str] | None = None


@dataclass(frozen=True)
class Found:
    """A structure found in a network: the facts its sentence is made of, each with its kind, and its tables."""

    facts: Mapping[str, tuple[Cell, object]]
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True)
class Structure:
    """A structure by its id, which is also the JSON key, the message key and the entry in the documentation.

    ``find`` takes a network and gives what it found there, the same each time. ``largest`` says up to how many
    institutions that is worked out: above, it would take minutes.
    """

    id: str
    find: Callable[[nx.Graph], Found]
    source: str
    largest: int

    def fits(self, network: nx.Graph) -> bool:
        """Tell whether the network is small enough."""
        return len(network) <= self.largest

    def text(self, what: str, lang: str) -> str:
        """Give its ``label``, ``short``, ``explain``, ``formula`` or ``avoid`` in a language."""
        return translator(lang)(f"structure-{self.id}-{what}")
