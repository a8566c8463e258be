"""Every work the catalogue cites is cited by a measure or a structure, and says who and when."""

import re

from netmap.metrics import MEASURES, STRUCTURES, sources


def test_sources_are_used_and_dated():
    described = [*MEASURES.values(), *STRUCTURES.values()]
    cited = " ; ".join(one.source for one in described)
    for name in sources.__all__:
        source = getattr(sources, name)
        assert source in cited, name
        assert source == sources.OURS or re.search(r"\(\d{4}\)", source), name
