"""The same draws on a real cluster: a scheduler and two workers, each a process of its own."""

import os
import sys
import time

import cloudpickle
import networkx as nx
import numpy as np
import pandas as pd
import pytest

from netmap.compare import Work, alike, mrqap, qap_correlation
from netmap.errors import ComparisonError

pytestmark = pytest.mark.xdist_group("dask")


def chance():
    return np.random.default_rng(11)


def test_the_same_seed_gives_the_same_as_here(scheduler):
    one, other = (nx.gnp_random_graph(40, 0.2, seed=s, directed=True) for s in (1, 2))
    told = []
    there = Work(scheduler=scheduler, progress=lambda *done: told.append(done))
    here = qap_correlation(one, other, 3000, rng=chance())
    assert qap_correlation(one, other, 3000, rng=chance(), work=there).equals(here)
    assert told[-1] == (3000, 3000)
    assert len(told) > 2
    ours = mrqap(one, {"other": other}, "logistic", 300, rng=chance())
    assert mrqap(one, {"other": other}, "logistic", 300, rng=chance(), work=there).equals(ours)


def test_groups_and_pairs_not_known_give_the_same_as_here(scheduler):
    tied = nx.gnp_random_graph(30, 0.2, seed=1, directed=True)
    terms = {"sector": alike(tied, {body: "abc"[body % 3] for body in tied})}
    partly = pd.DataFrame(nx.to_numpy_array(tied))
    partly.iloc[4] = np.nan
    there = Work(scheduler=scheduler)
    for y in (tied, partly):
        here = mrqap(y, terms, permutations=600, rng=chance())
        assert mrqap(y, terms, permutations=600, rng=chance(), work=there).equals(here)
        here = qap_correlation(y, terms["sector"], 1200, rng=chance())
        assert qap_correlation(y, terms["sector"], 1200, rng=chance(), work=there).equals(here)


def who_ran(shared, block):
    """Take a moment and tell in which process."""
    time.sleep(shared)
    return np.full((block.draws, 1), os.getpid())


def test_both_workers_take_part(scheduler):
    cloudpickle.register_pickle_by_value(sys.modules[__name__])
    found = Work(scheduler=scheduler).draw(who_ran, 0.2, 12, 1, chance())
    assert len(set(found.ravel())) == 2
    assert os.getpid() not in found


def test_what_is_cancelled_leaves_the_cluster_usable(scheduler):
    one = nx.gnp_random_graph(40, 0.2, seed=1, directed=True)
    asked = []

    def is_cancelled():
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(ComparisonError, match="cancelled"):
        qap_correlation(
            one, one, 9000, rng=chance(), work=Work(scheduler=scheduler, is_cancelled=is_cancelled)
        )
    again = qap_correlation(one, one, 99, rng=chance(), work=Work(scheduler=scheduler))
    assert again["statistic"] == pytest.approx(1)
