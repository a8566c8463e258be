"""The chapter on answers."""

from __future__ import annotations

import pytest

from netmap.study import network, tie_rule

BIELINY = "260401"
BOGORIA = "261201"
LOPUSZNO = "260408"


@pytest.mark.parametrize("commune", [BIELINY, BOGORIA, LOPUSZNO])
def test_every_institution_of_either_wave_is_named(example, written, commune):
    text = written(commune).text
    for wave in ("before", "after"):
        graph = network(example, wave, tie_rule(commune=commune))
        assert len(graph) > 9
        for _, data in graph.nodes(data=True):
            assert data["name"] in text
