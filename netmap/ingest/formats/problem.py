"""Why a file cannot be read: the message from the child process to netmap."""

from __future__ import annotations

__all__ = ["Problem"]


class Problem(Exception):  # noqa: N818  (a message between two processes, not an error of netmap)
    """The file cannot be read; becomes the last line of the output."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
