"""Long computations: followed from outside, stopped when asked, begun anew."""

import threading

import networkx as nx
import numpy as np
import pytest

from netmap.compare import seen_changes, waves
from netmap.dashboard.efforts import Effort, Efforts
from netmap.errors import ComparisonError


def _found():
    return waves(nx.cycle_graph(12), nx.path_graph(12))


def test_draws_tell_how_far_they_are_and_give_what_they_give_untold():
    effort, found = Effort(), _found()
    assert effort.share == 0
    told = seen_changes(found, 300, rng=np.random.default_rng(1), work=effort.work)
    assert (effort.done, effort.of, effort.share) == (300, 300, 1)
    assert told.equals(seen_changes(found, 300, rng=np.random.default_rng(1)))


def test_a_computation_stops_when_asked_and_may_be_begun_anew():
    efforts, gate, found = Efforts(), threading.Event(), _found()

    def compute(work):
        gate.wait(30)
        return seen_changes(found, 300, rng=np.random.default_rng(1), work=work)

    efforts.start("a", compute)
    efforts.effort("a").cancel()
    gate.set()
    with pytest.raises(ComparisonError, match="cancel"):
        efforts.find("a").result(timeout=30)
    assert efforts.effort("a").is_cancelled
    efforts.forget("a")
    assert efforts.find("a") is None
    efforts.start("a", compute)
    assert len(efforts.find("a").result(timeout=30)) == 5
    assert not efforts.effort("a").is_cancelled


def test_one_key_is_one_computation():
    efforts, begun = Efforts(), []
    for _ in range(2):
        efforts.start("a", lambda work: begun.append(work))
        efforts.find("a").result(timeout=30)
    assert len(begun) == 1
