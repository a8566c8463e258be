"""What a judge is given beside a network."""

from netmap.gaps import Dossier, Region
from netmap.model import CasePart


def test_parts_are_found_by_their_case():
    parts = (CasePart("a", "ops", "plan"), CasePart("b", "sp", "plan"), CasePart("a", "sp", "help"))
    known = Dossier(case_parts=parts)
    assert known.parts_of["a"] == [parts[0], parts[2]]
    assert "c" not in known.parts_of


def test_a_region_is_loaded_once_and_only_when_asked():
    asked = []
    region = Region(lambda: asked.append(1) or [])
    assert asked == []
    assert (region.communes, region.communes, asked) == ((), (), [1])
