"""Places: TERC codes and a small gazetteer of the pilot's communes, counties and voivodeships."""

from netmap.territory.gazetteer import Place, gazetteer
from netmap.territory.outlines import Ring, anchor, flat, rings_of, span
from netmap.territory.register import Outline, RegisterRow, read_outlines, read_register
from netmap.territory.terc import Terc, ancestors, parent, read_terc, shared_communes

__all__ = [
    "Outline",
    "Place",
    "RegisterRow",
    "Ring",
    "Terc",
    "ancestors",
    "anchor",
    "flat",
    "gazetteer",
    "parent",
    "read_outlines",
    "read_register",
    "read_terc",
    "rings_of",
    "shared_communes",
    "span",
]
