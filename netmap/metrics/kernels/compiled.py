"""How kernels are compiled: once for this machine, kept on disk where there is a place for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

__all__ = ["compiled"]

_F = TypeVar("_F", bound=Callable[..., Any])


def compiled(function: _F) -> _F:
    """Compile a function at its first call; other threads go on while it runs.

    The compiled code lies beside the source or, in an installation that cannot be written to, in the user's cache
    (``NUMBA_CACHE_DIR`` says where else). Where neither can be written it is compiled anew in each process. numba looks
    at a function's own module for changes: after a change in ``rows.py`` those that call it must be touched.
    """
    try:
        return cast("_F", njit(nogil=True, cache=True)(function))
    except RuntimeError:  # numba found no folder for its cache
        return cast("_F", njit(nogil=True)(function))
