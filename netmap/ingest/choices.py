"""What somebody chooses for an import because the files do not say it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from netmap.ingest.reading import bytes_of

__all__ = ["Blank", "Choices", "MappingText"]

_MOST = 1_000_000
"""Bytes of a mapping: one of five hundred columns has a tenth of it."""


class Blank(StrEnum):
    """What an empty cell of a matrix, or a box nobody ticked, says: nothing, or that there is no cooperation."""

    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True)
class MappingText:
    """A mapping as somebody wrote it: the name of its file, and its text."""

    name: str
    text: str

    @classmethod
    def of(cls, path: Path) -> MappingText:
        """Take the text of a file; bytes that are no UTF-8 show as what no TOML may hold."""
        return cls(path.name, bytes_of(path, _MOST).decode("utf-8-sig", errors="replace"))


@dataclass(frozen=True)
class Choices:
    """What is chosen for an import.

    ``wave`` and ``commune`` (code or name) hold for rows that name none; ``codebook`` is the vocabulary of a study that
    is yet to be; ``blank`` is what an empty cell of a matrix says; ``mapping`` says what the columns of a file mean.
    """

    wave: str | None = None
    commune: str | None = None
    codebook: str | None = None
    blank: Blank = Blank.UNKNOWN
    mapping: MappingText | None = None
