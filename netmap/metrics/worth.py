"""Whether a network is large enough for compiled code."""

from __future__ import annotations

__all__ = ["is_large", "pays"]

_WAIT = 0.4  # seconds, as long as importing numba and reading compiled code takes
_LARGE = 500_000  # ties; brokerage and distances of so many are worth the wait


def pays(seconds: float) -> bool:
    """Tell whether compiled code is worth the wait, given what the plain form would take.

    The estimate must follow from the size of the network alone: then one network always takes one way.

    Examples
    --------
    >>> pays(0.2), pays(30)
    (False, True)
    """
    return seconds > _WAIT


def is_large(ties: int) -> bool:
    """Tell whether other measures of a network wait for compiled code anyway, so that quick ones may use it too.

    Examples
    --------
    >>> is_large(80_000), is_large(1_000_000)
    (False, True)
    """
    return ties > _LARGE
