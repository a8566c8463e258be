"""What a measure is: one record that tables, pages, the command line and the documentation are made from."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import networkx as nx
import pandas as pd

from netmap.i18n import format_number, format_percent, translator

__all__ = ["Counts", "Family", "Kind", "Level", "Measure", "More"]


class Level(StrEnum):
    """What a measure is of."""

    NODE = "node"
    TIE = "tie"
    NET = "net"
    GROUP = "group"


class Family(StrEnum):
    """What a measure is about: how long lists of measures are parted for people."""

    SIZE = "size"
    PARTNERS = "partners"
    RATING = "rating"
    REACH = "reach"
    BROKERAGE = "brokerage"
    INFLUENCE = "influence"
    COHESION = "cohesion"
    THREES = "threes"
    SHAPE = "shape"
    CIRCLES = "circles"
    GROUPS = "groups"
    LAYERS = "layers"


class Kind(StrEnum):
    """How a value is written: a whole number, a share of one (as a percent), a number, yes and no, a word, a circle.

    ``CODE`` is a word of the house (the evidence of a tie), ``CIRCLE`` the number of the circle or block that an
    institution is in: a name, not an amount.
    """

    COUNT = "count"
    SHARE = "share"
    NUMBER = "number"
    YES_NO = "yes_no"
    CODE = "code"
    CIRCLE = "circle"


class More(StrEnum):
    """What a higher value says of cooperation, as far as the model goes; most often it depends."""

    BETTER = "better"
    WORSE = "worse"
    DEPENDS = "depends"


class Counts(NamedTuple):
    """What stands behind a share: so many of so many."""

    found: float
    possible: float


@dataclass(frozen=True)
class Measure:
    """A measure by its id, which is also the column, the JSON key, the message key and the row in the documentation.

    ``fn`` takes a network and gives a Series over every institution (level ``node``) or every tie (``tie``), or a
    float. ``source`` is the work that defines it, ``counts`` what stands behind a share. ``basic`` measures are shown
    unless others are asked for. ``one_of_many`` says that several answers are equally right, or that chance plays a
    part: one is given, the same for the same network each time.
    """

    id: str
    level: Level
    fn: Callable[[nx.Graph], pd.Series | float]
    kind: Kind
    digits: int
    more: More
    source: str
    family: Family
    counts: Callable[[nx.Graph], Counts] | None = None
    basic: bool = False
    one_of_many: bool = False

    @property
    def is_amount(self) -> bool:
        """Tell whether values can be put in order and ranges of them mean something."""
        return self.kind not in (Kind.CODE, Kind.CIRCLE) and not self.one_of_many

    def label(self, lang: str) -> str:
        """Give the name of the measure in a language."""
        return translator(lang)(f"measure-{self.id}-label")

    def short(self, lang: str) -> str:
        """Give one line a practitioner understands."""
        return translator(lang)(f"measure-{self.id}-short")

    def explain(self, lang: str) -> str:
        """Give a few plain sentences: what it means and when not to use it."""
        return translator(lang)(f"measure-{self.id}-explain")

    def formula(self, lang: str) -> str:
        """Give the formula in plain signs, with what they stand for."""
        return translator(lang)(f"measure-{self.id}-formula")

    def avoid(self, lang: str) -> str:
        """Say when not to use it."""
        return translator(lang)(f"measure-{self.id}-avoid")

    def write(self, value: float, lang: str, *, whole: bool = True) -> str:
        """Write a value the way its kind is written; what is undefined is a dash.

        ``whole`` writes a whole number without decimals; a column in which others have them says no.
        """
        if math.isnan(value):
            return format_number(None, lang)
        if self.kind is Kind.YES_NO:
            return translator(lang)("common-yes" if value else "common-no")
        if self.kind is Kind.SHARE:
            return format_percent(value, lang)
        return format_number(value, lang, self.digits, whole=whole)
