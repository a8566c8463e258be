"""What a structure is."""

import networkx as nx

from netmap.metrics import STRUCTURES, Structure
from netmap.metrics.structure import Found


def test_it_says_up_to_how_many_it_is_worked_out():
    one = Structure("core_periphery", lambda _: Found({}, ()), "source", largest=3)
    assert one.fits(nx.empty_graph(3))
    assert not one.fits(nx.empty_graph(4))
    assert one.text("label", "en") == STRUCTURES["core_periphery"].text("label", "en")
