import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from netmap.compare.products import pattern
from netmap.metrics.kernels.meetings import meetings
from netmap.metrics.kernels.shuffles import shuffled

KEYS = np.array([1, 2, 2**63, *range(3, 11)], dtype=np.uint64)


def cells(matrices):
    found = pattern([csr_array(m) for m in matrices], matrices[0].shape[0])
    return found.start, found.index, found.value


def drawn(size, share, many, seed):
    rng = np.random.default_rng(seed)
    return [random_array((size, size), density=share, rng=rng, format="csr") for _ in range(many)]


@pytest.mark.parametrize(("size", "share", "sketched"), [(150, 0.03, True), (100, 0.7, False)])
@pytest.mark.parametrize(("moved", "still"), [(1, 1), (3, 2)])
def test_equals_the_sum_written_out(size, share, sketched, moved, still):
    one, other = drawn(size, share, moved, 1), drawn(size, share, still, 2)
    ready = meetings(cells(one), cells(other))
    assert (ready.sketches is not None) is sketched
    expected = [
        [[float(a[p][:, p].multiply(b).sum()) for b in other] for a in one]
        for p in shuffled(KEYS, size)
    ]
    assert ready.products(KEYS) == pytest.approx(np.array(expected))


def test_a_part_of_the_draws_is_as_all_of_them():
    ready = meetings(cells(drawn(150, 0.03, 1, 1)), cells(drawn(150, 0.03, 1, 2)))
    assert ready.products(KEYS[3:7]).tolist() == ready.products(KEYS)[3:7].tolist()


def test_nothing_meets_where_nothing_is():
    ready = meetings(cells(drawn(30, 0.1, 1, 1)), cells([csr_array((30, 30))]))
    assert ready.products(KEYS).ravel().tolist() == [0.0] * len(KEYS)


@pytest.mark.parametrize("strength", [1.0, 2.5])
def test_more_bodies_than_short_numbers_can_name(strength):
    """What is moved is what the first shuffle lays just onto what stays: every cell meets its own, once."""
    size = 70_000
    rows, columns = np.arange(60).repeat(3), size - 1 - np.arange(180)
    order = shuffled(KEYS[:1], size)[0]
    still = pattern(
        [csr_array((np.full(180, strength), (rows, columns)), shape=(size, size))], size
    )
    away = (np.full(180, strength), (order[rows], order[columns]))
    moved = pattern([csr_array(away, shape=(size, size))], size)
    ready = meetings(*((own.start, own.index, own.value) for own in (moved, still)))
    assert ready.products(KEYS[:1]).ravel().tolist() == [180 * strength**2]
