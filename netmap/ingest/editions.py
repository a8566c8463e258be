"""A newer edition of a register held against the study: which institutions it no longer lists where it should."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import cast

from netmap.ingest.context import Context
from netmap.ingest.findings import Where
from netmap.ingest.layouts import layouts
from netmap.model import Institution

__all__ = ["tell_unlisted"]

_NAMED = 20
"""So many institutions are named, the others counted."""
_FEW = 2
"""What has more institutions than this and is not spoken of at all was rather left out of the file."""
Bodies = Sequence[Institution]


def tell_unlisted(context: Context) -> None:
    """Say of every register which institutions of the study it should list and does not; nothing of them changes.

    Parameters
    ----------
    context
        After its rosters are read. A register speaks for the places and kinds of institutions it lists: that of one
        county says nothing of another, a list of kindergartens nothing of schools. Of a county of which it lists most
        communes it speaks for the others too, unless the study holds more than two institutions there; so with kinds.
    """
    drafted = [(cast(Institution, r), w.sheet_only) for r, w in context.drafts.of("institution")]
    spoken = {body.id for body, _ in drafted}
    stored = context.known.institutions
    others = [b for b in stored.values() if b.id not in spoken and _may_be_listed(b, context)]
    for register in dict.fromkeys(context.registers.values()):
        sheets = [where for where, its in context.registers.items() if its == register]
        listed = [body for body, where in drafted if where in sheets]
        gone = list(_RULES[register](listed, others))
        if gone:
            known = sum(body.id in stored for body in listed)
            _tell(gone, known + len(gone), sheets[0], context)


def _tell(gone: Bodies, held: int, where: Where, context: Context) -> None:
    names = context.stored.say(body.id for body in gone[:_NAMED])
    told = {"n": len(gone), "held": held, "names": names, "more": max(0, len(gone) - _NAMED)}
    context.report.add("sheet-register-unlisted", where, **told)


def _may_be_listed(body: Institution, context: Context) -> bool:
    """Tell whether a register may be asked for an institution: not one that has ended, or is of another commune."""
    codes = tuple(filter(None, (body.seat, *body.serves)))
    is_here = not context.commune or context.commune.startswith(codes or ("-",))
    return is_here and bool(codes) and not (body.active_to or body.became)


def _schools(listed: Bodies, others: Bodies) -> Iterator[Institution]:
    held = [body for body in others if body.rspo]
    return _within(listed, held, _kinds(listed, held))


def _providers(listed: Bodies, others: Bodies) -> Iterator[Institution]:
    types, sector = {*layouts()["rpwdl"]["types"], ""}, "health"
    held = [b for b in others if b.regon and not b.rspo and b.sector == sector and b.type in types]
    return _within(listed, held, _kinds(listed, held))


def _centres(listed: Bodies, others: Bodies) -> Iterator[Institution]:
    """Of lists only centres of kinds that a place has one of: any other list may be a choice of somebody's."""
    families: Iterable[Collection[str]] = layouts()["list"]["complete"]
    types = {body.type for body in listed}
    kinds = {code for family in families if types & {*family} for code in family}
    return _within(listed, others, kinds)


def _courts(listed: Bodies, others: Bodies) -> Iterator[Institution]:
    """Give courts of whose area nothing is left: every commune of it is another's by now."""
    area, types = {code for body in listed for code in body.serves}, {body.type for body in listed}
    yield from (b for b in others if b.type in types and b.serves and {*b.serves} <= area)


_RULES: dict[str, Callable[[Bodies, Bodies], Iterator[Institution]]] = {
    "rspo": _schools, "rpwdl": _providers, "list": _centres, "courts": _courts,
}  # fmt: skip


def _kinds(listed: Bodies, held: Bodies) -> Collection[str]:
    return _spoken_for([b.type for b in listed], Counter(b.type for b in (*listed, *held)))


def _within(listed: Bodies, held: Bodies, kinds: Collection[str]) -> Iterator[Institution]:
    """Give those that are held of kinds, in the places that a register speaks for: county by county."""
    of_kinds = [body for body in held if body.type in kinds]
    spoken: defaultdict[str, list[str]] = defaultdict(list)
    every: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for body in listed:
        spoken[_place(body)[:4]].append(_place(body))
    for body in (*listed, *of_kinds):
        every[_place(body)[:4]][_place(body)] += 1
    places = {code for county in spoken for code in _spoken_for(spoken[county], every[county])}
    return (body for body in of_kinds if _place(body) in places)


def _place(body: Institution) -> str:
    return body.seat or next(iter(body.serves), "")


def _spoken_for(listed: Iterable[str], every: Counter[str]) -> Collection[str]:
    """Give what a register speaks for: what it lists, and what has few institutions, if it lists most there is."""
    spoken = {*listed}
    is_most = 2 * len(spoken & every.keys()) > len(every)
    return spoken | {one for one, n in every.items() if is_most and n <= _FEW}
