"""Products of shuffled matrices: the same in every form."""

import numpy as np
import pytest
from scipy.sparse import csr_array

from netmap.compare.chance import keys_of
from netmap.compare.products import Crossing, crossing


def chance(seed):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("form", ["table", "sparse"])
@pytest.mark.parametrize("many", [1, 3, 9])
def test_every_form_gives_the_same_products(form, many):
    rng = chance(5)
    moved = [csr_array(np.triu(rng.random((30, 30)) < 0.2, 1) * 1.5) for _ in range(many)]
    still = [csr_array((rng.random((30, 30)) < 0.1) * 2.0) for _ in range(many + 1)]
    plain, keys = crossing(moved, still, 1), keys_of(rng, 11)
    assert plain.form == "plain"
    other = Crossing(plain.moved, plain.still, form).products(keys)
    assert other == pytest.approx(plain.products(keys), abs=1e-9)


@pytest.mark.parametrize("form", ["table", "sparse"])
def test_counting_ones_gives_the_same_products(form):
    rng = chance(6)
    one, other = (csr_array((rng.random((40, 40)) < 0.2) * 1.0) for _ in range(2))
    plain, keys = crossing([one], [other], 1), keys_of(rng, 11)
    assert (Crossing(plain.moved, plain.still, form).products(keys) == plain.products(keys)).all()
