"""What was said of ties, in bulk: gone through as rows, or handed over as the texts the journal keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from netmap.store.graph import in_batches
from netmap.store.records import Row

__all__ = ["Texts"]

_PIECE = 1_000


def _nobody(_rows: int) -> None:
    pass


@dataclass(frozen=True)
class Texts:
    """Many records of one kind: a graph that knows columns takes them much faster than row by row.

    Parameters
    ----------
    said
        Gives the key and the text of each record.
    row
        Makes a row of a key and a text.
    told
        Hears how many were taken, now and then.
    """

    said: Callable[[], Iterable[tuple[str, str]]]
    row: Callable[[str, str], Row]
    told: Callable[[int], object] = _nobody

    def __iter__(self) -> Iterator[Row]:
        for piece in self.pieces(_PIECE):
            for key, text in piece:
                yield self.row(key, text)

    def pieces(self, size: int) -> Iterator[list[tuple[str, str]]]:
        """Give keys and texts, so many at a time."""
        for piece in in_batches(self.said(), size):
            self.told(len(piece))
            yield piece
