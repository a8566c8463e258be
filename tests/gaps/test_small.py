"""Counts that may be told: from what is shown nobody can work out a count of one or two."""

from hypothesis import given
from hypothesis import strategies as st

from netmap.gaps import SMALL, shown, shown_change, shown_parts


def possible(value, whole):
    """Every count that a reader must hold possible."""
    if isinstance(value, str):
        bound = int(value[1:])
        return set(range(1, bound)) if value[0] == "<" else set(range(bound + 1, whole + 1))
    return {value}


@given(st.lists(st.integers(0, 9), min_size=1, max_size=4))
def test_no_small_part_follows_from_the_others(counts):
    parts = {str(n): count for n, count in enumerate(counts)}
    whole, told = sum(counts), shown_parts(parts)
    sets = [(key, possible(value, whole)) for key, value in told.items()]
    found = {key: set() for key in parts}

    def walk(at, taken):
        if at == len(sets):
            if sum(taken) == whole:
                for (key, _), count in zip(sets, taken, strict=True):
                    found[key].add(count)
            return
        for count in sets[at][1]:
            walk(at + 1, [*taken, count])

    walk(0, [])
    for key, count in parts.items():
        assert count in found[key]
        if 0 < count < SMALL and whole >= SMALL + 2:
            assert len(found[key]) > 1, (parts, told)


@given(st.integers(0, 20), st.integers(0, 20))
def test_a_change_is_told_only_where_both_counts_are(before, after):
    change = shown_change(before, after)
    if isinstance(shown(before), str) or isinstance(shown(after), str):
        assert change is None
    elif abs(after - before) in (1, 2):
        assert change == "<3"
    else:
        assert change == after - before
