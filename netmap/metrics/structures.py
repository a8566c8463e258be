"""The list of structures, and each in a sentence with its own values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

import networkx as nx

from netmap.codebook import Codebook
from netmap.i18n import format_number, format_percent, translator
from netmap.metrics import sources
from netmap.metrics.sentences import say_unheard
from netmap.metrics.structure import Cell, Found, Structure
from netmap.metrics.structure_groups import find_blocks, find_circles, find_layers, find_mixing
from netmap.metrics.structure_holders import (
    find_core,
    find_fragmenting,
    find_most_between,
    find_reaching,
)
from netmap.metrics.words import list_names

__all__ = ["STRUCTURES", "naming_by", "say_structure", "structure_of"]

_DENSE, _SPARSE = 600, 100_000

_LIST = (
    Structure("key_players_fragment", find_fragmenting, sources.BORGATTI, 120),
    Structure("key_players_reach", find_reaching, sources.BORGATTI, _DENSE),
    Structure("core_periphery", find_core, sources.BORGATTI_EVERETT, _SPARSE),
    Structure("mixing_sector", partial(find_mixing, groups="sector"), sources.NEWMAN, _SPARSE),
    Structure("mixing_tier", partial(find_mixing, groups="tier"), sources.NEWMAN, _SPARSE),
    Structure("circles", find_circles, f"{sources.BLONDEL}; {sources.TRAAG}", _SPARSE),
    Structure("blocks", find_blocks, sources.BREIGER, _DENSE),
    Structure("layers", find_layers, sources.KRACKHARDT_QAP, _SPARSE),
    Structure("most_between", find_most_between, sources.PICH, _SPARSE),
)

STRUCTURES: Mapping[str, Structure] = MappingProxyType({one.id: one for one in _LIST})
"""Every structure by id; pages, the command line and the documentation follow this list."""

Naming = Callable[[Cell, str], str]
"""Names a code of the codebook; the code itself where nobody knows it."""


def naming_by(book: Codebook, lang: str) -> Naming:
    """Name sectors, tiers and kinds of tie as a codebook does."""

    def name(kind: Cell, code: str) -> str:
        labels = {Cell.SECTOR: book.sector, Cell.TIER: book.tier, Cell.LAYER: book.layer}
        return labels[kind](code).label.say(lang)

    return name


def structure_of(network: nx.Graph, structure: str) -> Found | None:
    """Find a structure in a network; ``None`` where the network is too large for it.

    Raises
    ------
    KeyError
        No such structure.

    Examples
    --------
    >>> found = structure_of(nx.star_graph(["GOPS", "SP", "GOK", "KP"]), "core_periphery")
    >>> found.facts["members"][1], found.facts["fit"][1]
    (('GOPS',), 1.0)
    """
    one = STRUCTURES[structure]
    return one.find(network) if one.fits(network) else None


def say_structure(
    network: nx.Graph,
    structure: str,
    found: Found | None,
    lang: str,
    *,
    naming: Naming = lambda _, code: code,
    with_unheard: bool = True,
) -> str:
    """Say in a sentence what a structure of a network is, and that answers are missing where they are.

    Parameters
    ----------
    network
        The network it was found in.
    structure
        The id of the structure.
    found
        What :func:`structure_of` gave.
    lang
        ``pl`` or ``en``.
    naming
        How to name sectors, tiers and kinds of tie.
    with_unheard
        Leave out that answers are missing where it is said once for several structures.

    Examples
    --------
    >>> star = nx.star_graph(["GOPS", "SP", "GOK", "KP"])
    >>> found = structure_of(star, "core_periphery")
    >>> say_structure(star, "core_periphery", found, "en").partition(";")[0]
    'The core is GOPS (1 of 4 institutions)'
    """
    say, one = translator(lang), STRUCTURES[structure]
    if found is None:
        return say("structure-too-large", n=len(network), largest=one.largest)
    if not found.facts:
        return say("structure-nothing", label=one.text("label", lang))
    facts: dict[str, object] = {
        name: _told(network, *fact, lang=lang, naming=naming) for name, fact in found.facts.items()
    }
    sentence = say(f"structure-{structure}-sentence", **facts)
    return " ".join([sentence, *(say_unheard(network, lang) if with_unheard else [])])


def _told(network: nx.Graph, kind: Cell, value: object, *, lang: str, naming: Naming) -> object:
    """Write a fact; counts and yes and no stay what they are, for messages to choose by."""
    match kind:
        case Cell.BODIES:
            bodies = value if isinstance(value, tuple) else ()
            return list_names(network, bodies, translator(lang))
        case Cell.SECTOR | Cell.TIER | Cell.LAYER:
            return naming(kind, str(value))
        case Cell.SHARE:
            return format_percent(float(str(value)), lang)
        case Cell.NUMBER:
            return format_number(float(str(value)), lang, 2, whole=True)
        case Cell.YES_NO:
            return "yes" if value else "no"
        case _:
            return value
