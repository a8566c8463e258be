"""Whether a network is large enough for compiled code."""

from __future__ import annotations

__all__ = ["pays"]

_WAIT = 0.4  # seconds, as long as importing numba and reading compiled code takes


def pays(seconds: float) -> bool:
    """Tell whether compiled code is worth the wait, given what the plain form would take.

    The estimate must follow from the size of the network alone: then one network always takes one way.

    Examples
    --------
    >>> pays(0.2), pays(30)
    (False, True)
    """
    return seconds > _WAIT
