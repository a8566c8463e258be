"""Ways of two steps, against products of whole tables; stretches of rows join without a seam."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from netmap.metrics import two_steps, worth
from netmap.metrics.two_steps import others_within_two, ways_between


def thrown(size, share, seed):
    table = (np.random.default_rng(seed).random((size, size)) < share).astype(float)
    np.fill_diagonal(table, 0)
    return table


@pytest.fixture(params=["plain", "compiled"])
def way(request, monkeypatch):
    monkeypatch.setattr(two_steps, "_ROWS", 7)
    monkeypatch.setattr(worth, "_LARGE", -1 if request.param == "compiled" else 10**9)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.3, 0.9])
@pytest.mark.parametrize("size", [0, 1, 7, 30])
@pytest.mark.usefixtures("way")
def test_ways_are_those_of_whole_tables(size, share):
    first, second, pairs = (thrown(size, share, seed) for seed in (1, 2, 3))
    found = ways_between(*(csr_array(table) for table in (first, second, pairs)))
    assert found.shape == (size, size)
    assert found.toarray().tolist() == ((first @ second) * pairs).tolist()
    assert found.nnz == np.count_nonzero((first @ second) * pairs)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.3, 0.9])
@pytest.mark.parametrize("size", [0, 1, 7, 30])
@pytest.mark.usefixtures("way")
def test_others_within_two_are_those_of_whole_tables(size, share):
    table = thrown(size, share, 5)
    near = (table + table @ table > 0) & ~np.eye(size, dtype=bool)
    assert others_within_two(csr_array(table)).tolist() == near.sum(axis=1).tolist()
