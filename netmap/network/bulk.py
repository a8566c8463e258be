"""What is done with a million records at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["many_at_once"]


@contextmanager
def many_at_once() -> Iterator[None]:
    """Seek no garbage while records are made by the million: all of them stay, and the search takes half the time."""
    was_sought = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_sought:
            gc.enable()
