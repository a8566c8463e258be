from scipy.sparse import coo_array, csr_array

from netmap.metrics.kernels.csr import from_matrix


def test_rows_are_sorted_and_repeats_added():
    unsorted = csr_array(([1.0, 2.0, 3.0], [2, 0, 2], [0, 3, 3, 3]), shape=(3, 3))
    rows = from_matrix(unsorted)
    assert rows.start.tolist() == [0, 2, 2, 2]
    assert rows.index.tolist() == [0, 2]
    assert rows.value.tolist() == [2.0, 4.0]
    assert unsorted.nnz == 3


def test_nobody_at_all():
    assert from_matrix(csr_array(coo_array((0, 0)))).size == 0
