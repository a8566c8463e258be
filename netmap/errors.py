"""Every exception of netmap, in one drawn tree.

::

    NetmapError(code, **params)
    ├── IngestError              a file cannot be taken in
    │   ├── UnreadableFileError  not a readable table, or beyond the limits
    │   └── RejectedDataError    understood, but wrong; carries the findings
    ├── StoreError               the study or its graph
    │   ├── StoreUnavailableError  cannot be reached: no file, no server, no right
    │   │   └── GraphServerError       a graph's server; the study itself is there, and the embedded graph can serve
    │   ├── QueryFileError       a file of queries/ contradicts its own header
    │   ├── ConflictError        the change rests on something newer; says what
    │   └── UnknownIdError       no such wave, institution, entry, layer, territory
    ├── MeasureError             a measure was asked for what it cannot give
    ├── NormError                a norm that contradicts itself or names unknown codes
    ├── ComparisonError          waves that cannot be compared
    ├── CodebookError            a codebook that contradicts itself
    └── ExportError              a figure, report or export cannot be written

What is wrong with the *data* is not an exception but a ``Finding`` (``netmap.ingest.findings``). The text of an error
is not in the code: ``code`` names a message ``error-<code>`` of ``netmap/i18n``, and the edges (CLI, dashboard) say it
in the user's language. ``str(error)`` is for logs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

__all__ = [
    "CodebookError",
    "ComparisonError",
    "ConflictError",
    "ExportError",
    "GraphServerError",
    "IngestError",
    "MeasureError",
    "NetmapError",
    "NormError",
    "QueryFileError",
    "RejectedDataError",
    "StoreError",
    "StoreUnavailableError",
    "UnknownIdError",
    "UnreadableFileError",
]


class NetmapError(Exception):
    """The program cannot go on, and says why in the user's language.

    Parameters
    ----------
    code
        Stable kebab-case code; the message is ``error-<code>``.
    **params
        What the message needs: names, paths, numbers.
    """

    def __init__(self, code: str, /, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(code, params)

    def __str__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code} ({said})" if said else self.code


class IngestError(NetmapError):
    """A file cannot be taken in."""


class UnreadableFileError(IngestError):
    """The file is not a table netmap can read, or is beyond the limits."""


class RejectedDataError(IngestError):
    """The file was understood, and what it says is wrong; nothing was saved."""

    def __init__(self, code: str, /, findings: Sequence[Any] = (), **params: object) -> None:
        super().__init__(code, **params)
        self.findings = tuple(findings)


class StoreError(NetmapError):
    """The study or its graph."""


class StoreUnavailableError(StoreError):
    """The study or the graph cannot be reached."""


class GraphServerError(StoreUnavailableError):
    """The server of a graph cannot be worked with; the study itself is there."""


class QueryFileError(StoreError):
    """A file of ``queries/`` contradicts its own header."""


class ConflictError(StoreError):
    """A change rests on something that has changed since, or that later changes rest on."""


class UnknownIdError(StoreError):
    """No such wave, institution, entry, layer or territory in this study."""


class MeasureError(NetmapError):
    """A measure was asked for what it cannot give."""


class NormError(NetmapError):
    """A norm contradicts itself or names unknown codes."""


class ComparisonError(NetmapError):
    """The waves cannot be compared."""


class CodebookError(NetmapError):
    """A codebook contradicts itself."""


class ExportError(NetmapError):
    """A figure, report or export cannot be written."""
