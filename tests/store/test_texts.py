"""Texts of the journal in bulk: as rows, or in pieces, and whoever waits hears how far it is."""

from netmap.store.texts import Texts

SAID = [(f"k{n}", f"t{n}") for n in range(2_500)]


def row(key, text):
    return {"key": key, "text": text}


def test_gone_through_they_are_rows():
    assert list(Texts(lambda: SAID, row)) == [row(*one) for one in SAID]


def test_pieces_are_of_a_size_and_lose_nothing():
    told = []
    pieces = list(Texts(lambda: iter(SAID), row, told.append).pieces(1_000))
    assert [len(piece) for piece in pieces] == told == [1_000, 1_000, 500]
    assert [one for piece in pieces for one in piece] == SAID


def test_going_through_tells_too_and_can_be_done_again():
    told = []
    some = Texts(lambda: SAID, row, told.append)
    assert len(list(some)) == len(list(some)) == len(SAID)
    assert sum(told) == 2 * len(SAID)
    assert list(Texts(lambda: [], row)) == []
