"""Whether a network is large enough for compiled code."""

from __future__ import annotations

__all__ = ["pays"]

_WAIT = (
    1.0  # seconds: importing numba and reading compiled code takes 0.6, compiling it once 2 to 4
)


def pays(seconds: float) -> bool:
    """Tell whether compiled code is worth the wait, given what the plain form would take.

    The estimate must follow from the size of the network alone: then one network always takes one way.

    Examples
    --------
    >>> pays(0.2), pays(30)
    (False, True)
    """
    return seconds > _WAIT
