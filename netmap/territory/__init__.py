"""Places: TERC codes and a small gazetteer of the pilot's communes, counties and voivodeships."""

from netmap.territory.gazetteer import Place, gazetteer
from netmap.territory.terc import Terc, ancestors, parent, read_terc, shared_communes

__all__ = ["Place", "Terc", "ancestors", "gazetteer", "parent", "read_terc", "shared_communes"]
