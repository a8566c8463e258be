"""Names of institutions in a form, so that no two look alike: the name, then its seat, then its id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from netmap.model import Institution

__all__ = ["told_apart"]


def told_apart(bodies: Sequence[Institution], places: Mapping[str, str]) -> dict[str, str]:
    """Name every institution of a form by its id.

    Parameters
    ----------
    bodies
        The institutions of the form.
    places
        Names of places by code.

    Examples
    --------
    >>> told_apart(
    ...     [Institution("a", "Biblioteka", seat="260205"), Institution("b", "Biblioteka")],
    ...     {"260205": "Oksa"},
    ... )
    {'a': 'Biblioteka (Oksa)', 'b': 'Biblioteka (b)'}
    """
    names = {body.id: body.name for body in bodies}
    for body in _alike(bodies, names):
        names[body.id] = f"{body.name} ({places.get(body.seat) or body.id})"
    for body in _alike(bodies, names):
        names[body.id] = f"{body.name} ({body.id})"
    return names


def _alike(bodies: Sequence[Institution], names: Mapping[str, str]) -> list[Institution]:
    worn = Counter(" ".join(name.split()) for name in names.values())
    return [body for body in bodies if worn[" ".join(names[body.id].split())] > 1]
