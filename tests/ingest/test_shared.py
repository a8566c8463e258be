"""The commune that two ends share, for many ties at once: what one tie at a time would say."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.codebook import load_codebook
from netmap.ingest import shared
from netmap.ingest.context import Context
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report
from netmap.ingest.many_ties import Said
from netmap.ingest.names import Directory
from netmap.ingest.places import Atlas
from netmap.ingest.plan import Known
from netmap.ingest.waves import Waves
from netmap.model import Institution

CODES = st.sampled_from(["260205", "260209", "2602", "26", "260401"])
AREAS = st.lists(st.lists(CODES, max_size=2, unique=True).map(tuple), min_size=1, max_size=5)


def context(areas):
    bodies = [Institution(f"{at}", "x", serves=area) for at, area in enumerate(areas)]
    known, report = Known(), Report()
    book = load_codebook("kooperacja")
    return Context(known, report, Drafts(known, report), Atlas({}), Waves({}), Directory(bodies, book))  # fmt: skip


@pytest.mark.parametrize("few", [0, 10_000_000])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(areas=AREAS, data=st.data())
def test_many_at_once_share_what_each_shares(monkeypatch, few, areas, data):
    monkeypatch.setattr(shared, "_FEW", few)
    at = st.integers(1, len(areas))
    pairs = data.draw(st.lists(st.tuples(at, at), max_size=9))
    values = [None, *map(str, range(len(areas)))]
    ends = [Said(values, np.array([pair[end] for pair in pairs], np.int32)) for end in (0, 1)]
    told = shared.shared_by(*ends, context(areas))
    here = context(areas)
    assert list(told.all()) == [here.shared_commune(values[a], values[b]) for a, b in pairs]
