"""Rows become records again; every graph's answers are held in test_contract."""

import pytest

from netmap.model import Nomination, Origin, Phase
from netmap.store import FileStamp, bring_up_to_date, reading
from netmap.store.memory import MemoryGraph


@pytest.fixture
def graph(study):
    made = MemoryGraph()
    bring_up_to_date(study, made)
    return made


def test_records_have_their_own_types(graph):
    ops = next(body for body in reading.institutions(graph) if body.id == "ops")
    assert ops.serves == ("260205",)
    assert ops.attributes == {"etaty": 7.5, "uwagi": "a'b"}
    assert [wave.phase for wave in reading.waves(graph)] == [Phase.BEFORE, Phase.AFTER]
    origins = {said.origin for said in reading.nominations(graph, "after")}
    assert origins == {Origin.SURVEY, Origin.WORKSHOP, Origin.DOCUMENT}


def test_no_and_nothing_said_stay_apart(graph):
    said = {n.key: n.strength for n in reading.nominations(graph, "before", "260205")}
    no = Nomination("pcpr", "ops", "before", "information", "260205")
    unsaid = Nomination("ops", "court", "before", "referral", reporter="court")
    assert (said[no.key], said[unsaid.key]) == (0.0, None)


def test_entries_come_back_whole(journal):
    entry = journal.append(
        [], who="Ewa", action="export", files=[FileStamp("a.csv", "ff")], counts={"x": 1}
    )
    graph = MemoryGraph()
    bring_up_to_date(journal, graph)
    assert reading.imports(graph) == [entry]


def test_counts(graph, study):
    found = reading.counts(graph)
    assert found["nominated"] == len(study.records(Nomination))
    assert found["waves"] == 2
