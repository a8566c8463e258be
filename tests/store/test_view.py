"""What an open journal can be asked, and which entries count."""

from hypothesis import given
from hypothesis import strategies as st

from netmap.model import RECORD_TYPES, Nomination
from netmap.store.entry import Entry
from netmap.store.records import kind_of
from netmap.store.view import digest, taken_back


def test_records_come_one_by_one_too(study):
    with study.view() as view:
        assert list(view.each(Nomination)) == list(view.records(Nomination).values())


def test_counts_by_kind(study, everything):
    wanted = dict.fromkeys(RECORD_TYPES, 0)
    for record in everything:
        wanted[kind_of(type(record))] += 1
    with study.view() as view:
        assert view.counts() == {kind: n for kind, n in sorted(wanted.items()) if n}


def test_the_order_of_rows_is_part_of_their_hash():
    rows = [("a", "1"), ("b", None)]
    assert digest(rows) == digest(iter(rows)) != digest(rows[::-1])
    assert digest([("a", "b1")]) != digest([("ab", "1")])


@st.composite
def histories(draw):
    size = draw(st.integers(1, 12))
    turns = [draw(st.none() | st.integers(1, n)) if n else None for n in range(size)]
    return [Entry(n + 1, "", "", "edit", undoes=turn) for n, turn in enumerate(turns)]


@given(histories())
def test_an_entry_counts_unless_one_that_counts_takes_it_back(entries):
    back = taken_back(entries)
    live = {entry.id for entry in entries} - set(back)
    for entry in entries:
        against = [turn.id for turn in entries if turn.undoes == entry.id and turn.id in live]
        assert (entry.id in live) == (not against)
        assert back.get(entry.id) == max(against, default=None)
