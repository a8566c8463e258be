"""Every work the catalogue cites is cited by a measure, and says who and when."""

import re

from netmap.metrics import MEASURES, sources


def test_sources_are_used_and_dated():
    cited = " ; ".join(measure.source for measure in MEASURES.values())
    for name in sources.__all__:
        source = getattr(sources, name)
        assert source in cited, name
        assert source == sources.OURS or re.search(r"\(\d{4}\)", source), name
