"""Products of shuffled matrices: the same in every form, cell by cell or by groups."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array, triu

from netmap.compare.chance import keys_of, shuffles
from netmap.compare.products import crossing

FORMS = ["plain", "table", "sparse"]


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
    other = replace(plain, form=form).products(keys)
    assert other == pytest.approx(plain.products(keys), abs=1e-9)


@pytest.mark.parametrize("form", ["table", "sparse"])
def test_pairs_of_few_kinds_are_counted_with_the_same_result(form):
    rng = chance(8)
    moved = [csr_array((rng.random((90, 90)) < share) * 1.0) for share in (0.2, 0.05, 0.5)]
    still = [*moved, csr_array((rng.random((90, 90)) < 0.1) * 2.5)]
    plain, keys = crossing(moved, still, 1), keys_of(rng, 40)
    assert len(plain._tallies.moved) == 8
    there = replace(plain, form=form).products(keys)
    assert there == pytest.approx(plain.products(keys), abs=1e-9)
    rows, columns = plain.still.index, np.repeat(np.arange(90), np.diff(plain.still.start))
    order = shuffles(keys[:1], 90)[0]
    by_hand = [(m.toarray()[order[columns], order[rows]] @ plain.still.value) for m in moved]
    assert there[0] == pytest.approx(np.array(by_hand))


@pytest.mark.parametrize("form", FORMS)
def test_products_are_what_they_say(form):
    rng = chance(6)
    one, other = (csr_array((rng.random((40, 40)) < 0.2) * 1.0) for _ in range(2))
    ready, keys = replace(crossing([one], [other], 1), form=form), keys_of(rng, 11)
    by_hand = [(one.toarray()[np.ix_(p, p)] * other.toarray()).sum() for p in shuffles(keys, 40)]
    assert ready.products(keys)[:, 0, 0].tolist() == by_hand


def written_out(square):
    if not isinstance(square, np.ndarray):
        return square
    alike = (square[:, None] == square) & (square[:, None] >= 0)
    np.fill_diagonal(alike, False)
    return csr_array(alike.astype(float))


@pytest.mark.parametrize("directed", [True, False])
@pytest.mark.parametrize("form", FORMS)
def test_groups_count_as_the_pairs_they_stand_for(form, directed):
    rng, size = chance(7), 30
    cells = [np.triu(rng.random((size, size)) < 0.2, 1) * 1.0 for _ in range(2)]
    cells = [csr_array(c if directed else c + c.T) for c in cells]
    groups = [rng.integers(-1, kinds, size) for kinds in (5, 3)]

    def once(square):
        if directed or isinstance(square, np.ndarray):
            return square
        return csr_array(triu(square, 1))

    moved, still = [groups[0], cells[0], groups[1]], [once(cells[1]), groups[1], groups[0]]
    share, keys = (1.0 if directed else 0.5), keys_of(rng, 9)
    ready = replace(crossing(moved, still, 1, share), form=form)
    long = crossing(list(map(written_out, moved)), [once(written_out(s)) for s in still], 1)
    assert ready.products(keys) == pytest.approx(long.products(keys), abs=1e-9)
