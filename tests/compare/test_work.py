"""Draws in blocks: the same however many work, told and stopped between blocks."""

import networkx as nx
import numpy as np
import pytest

from netmap.compare import Work, qap_correlation
from netmap.errors import ComparisonError


def chance(seed=1):
    return np.random.default_rng(seed)


def graphs(size, seeds):
    return [nx.gnp_random_graph(size, 0.3, seed=s, directed=True) for s in seeds]


@pytest.mark.parametrize("at_once", [1, 2, 5])
def test_the_same_seed_gives_the_same_however_many_work(at_once):
    one, other = graphs(20, (1, 2))
    alone = qap_correlation(one, other, 1500, rng=chance(9))
    assert qap_correlation(one, other, 1500, rng=chance(9), work=Work(at_once)).equals(alone)


def test_progress_is_told_and_cancelling_stops():
    told, one = [], nx.gnp_random_graph(12, 0.3, seed=4)
    work = Work(at_once=1, progress=lambda done, of: told.append((done, of)))
    qap_correlation(one, one, 1200, rng=chance(), work=work)
    assert told == [(512, 1200), (1024, 1200), (1200, 1200)]
    stop = Work(at_once=1, is_cancelled=lambda: True)
    with pytest.raises(ComparisonError, match="cancelled"):
        qap_correlation(one, one, 1200, rng=chance(), work=stop)
