"""A study shown to many: read once, shared, and never behind what was saved."""

import threading
import time

import networkx as nx
import pytest

from netmap.errors import StoreUnavailableError
from netmap.model import Institution, Nomination, Setting, Wave
from netmap.network import TieRule
from netmap.store import following, projection
from netmap.study import changes_of, communes, institutions, network, norms, open_study, waves

OKSA = "260205"
HERE, THERE = TieRule(commune=OKSA), TieRule(commune="260209")


@pytest.fixture
def remembering(study):
    """Give a study that remembers, and how often its graph was asked."""
    asked, plain = [], study.graph
    read = plain.read

    def counted(query, /, **params):
        asked.append(query)
        return read(query, **params)

    plain.read = counted
    study.remember()
    study.stay_in_step()
    return study, asked


def test_what_was_read_is_not_read_again(remembering):
    study, asked = remembering
    first = network(study, "before", HERE)
    before = len(asked)
    assert network(study, "before", HERE) is first
    assert communes(study) == communes(study)
    assert len(asked) - before < 6  # what names communes, once


def test_a_network_that_is_shared_cannot_be_changed(remembering):
    study, _ = remembering
    with pytest.raises(nx.NetworkXError):
        network(study, "before", HERE).add_edge("ops", "pcpr")


def test_a_list_that_is_given_is_the_askers_own(remembering):
    study, _ = remembering
    waves(study).clear()
    assert waves(study)


def test_an_act_makes_anew_only_what_it_touches(remembering):
    study, _ = remembering
    known = {w.id: network(study, w.id, HERE) for w in waves(study)}
    one, other = known
    study.save(
        changes_of([Nomination("pcpr", "ops", one, "advice", OKSA, strength=2)]), action="edit"
    )
    assert network(study, one, HERE) is not known[one]
    assert network(study, one, HERE).has_edge("pcpr", "ops", f"advice@{OKSA}")
    assert network(study, other, HERE) is known[other]


def test_what_is_saved_is_seen_at_once(remembering):
    study, _ = remembering
    assert study.name != "Inna"
    study.set("name", "Inna")
    assert study.name == "Inna"
    study.save(changes_of([Institution("nowa", "Nowa")]), action="edit")
    assert "nowa" in set(institutions(study)["id"])
    assert "norm:x" not in norms(study)


def test_an_act_of_another_program_is_seen_when_the_study_is_next_brought_in_step(remembering):
    study, _ = remembering
    known = len(waves(study))
    with open_study(study.path, "memory") as other:
        other.save(
            changes_of([Wave("w9", "Trzeci", "2030-01-01"), Setting("name", "Cudza")]),
            action="edit",
        )
    study.stay_in_step()
    assert len(waves(study)) == known + 1
    assert study.name == "Cudza"
    assert study.shown_act == study.last_act


def test_a_file_that_was_written_makes_nothing_old(remembering):
    study, asked = remembering
    network(study, "before", HERE), network(study, "before", THERE)
    before = len(asked)
    study.save([], action="export", note="tie.csv")
    study.stay_in_step()
    network(study, "before", HERE)
    assert [query for query in asked[before:] if query.startswith("list_")] == []


def test_without_remembering_everything_is_read_each_time(study):
    assert network(study, "before", HERE) is not network(study, "before", HERE)


@pytest.fixture
def large(study_copy, monkeypatch):
    """Give a study that remembers, on the embedded graph, and what lets the graph be made after a large import."""
    go_on, follow = threading.Event(), following.follow_beside

    def held_up(journal, graph, is_given_up):
        while not go_on.wait(timeout=0.05):
            if is_given_up():
                return
        follow(journal, graph, is_given_up)

    monkeypatch.setattr(following, "follow_beside", held_up)
    with open_study(study_copy, "embedded") as study:
        study.remember()
        yield study, go_on


def new_waves(study, many):
    with open_study(study.path, "memory") as other:
        other.save(
            changes_of([Wave(f"x{n}", "", f"2{n:03}-01-01") for n in range(many)]), action="import"
        )


def test_while_much_is_brought_in_the_former_state_is_shown_and_said_to_be_so(large, monkeypatch):
    study, go_on = large
    study.stay_in_step()
    known, act = len(waves(study)), study.shown_act
    monkeypatch.setattr(projection, "CATCH_UP_LIMIT", 3)
    new_waves(study, 5)
    study.stay_in_step()
    assert study.is_behind
    assert (len(waves(study)), study.shown_act) == (known, act)
    go_on.set()
    end = time.monotonic() + 120
    while study.is_behind:
        assert time.monotonic() < end
        time.sleep(0.05)
    study.stay_in_step()
    assert (len(waves(study)), study.shown_act) == (known + 5, study.last_act)


def test_what_is_small_is_never_left_behind(large):
    study, _ = large
    known = len(waves(study))
    new_waves(study, 2)
    study.stay_in_step()
    assert not study.is_behind
    assert len(waves(study)) == known + 2


def test_what_stands_in_the_way_is_told_to_who_looks_next(large, monkeypatch):
    study, go_on = large
    study.stay_in_step()
    monkeypatch.setattr(projection, "CATCH_UP_LIMIT", 3)
    go_on.set()
    full = StoreUnavailableError("graph-disk-full", path="x", reason="")

    def refused(*_):
        raise full

    monkeypatch.setattr(following, "follow_beside", refused)
    new_waves(study, 5)
    study.stay_in_step()
    end = time.monotonic() + 60
    while study.is_behind:
        assert time.monotonic() < end
        time.sleep(0.05)
    with pytest.raises(StoreUnavailableError) as caught:
        study.stay_in_step()
    assert caught.value is full
