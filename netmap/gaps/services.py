"""Needs of families with the types of body that meet them, and kinds of case as chains of types."""

from __future__ import annotations

from dataclasses import dataclass

from netmap.codebook import Label

__all__ = ["NO_SERVICES", "CasePath", "Need", "Services"]


@dataclass(frozen=True)
class Need:
    """A need of a family, and the types of body that can meet it."""

    id: str
    label: Label
    types: tuple[str, ...]


@dataclass(frozen=True)
class CasePath:
    """A kind of case: the steps it goes by, each of any one of some types; the first step is where it comes to light.

    ``layers`` empty means every layer; ``strength`` is the least that carries a case on.
    """

    id: str
    label: Label
    steps: tuple[tuple[str, ...], ...]
    layers: tuple[str, ...] = ()
    strength: float = 1


@dataclass(frozen=True)
class Services:
    """What the basket of services is held against: needs and paths, named and versioned like a norm."""

    name: str
    version: str
    label: Label
    codebook: str
    needs: tuple[Need, ...] = ()
    paths: tuple[CasePath, ...] = ()

    def need(self, need_id: str) -> Need | None:
        """Give the need of an id, if there is such a one."""
        return next((need for need in self.needs if need.id == need_id), None)


NO_SERVICES = Services("", "", Label("", ""), "")
"""No needs and no paths: a norm need not name any."""
