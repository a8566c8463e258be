"""Who is in the example study: the bodies of each commune and its county, and who of them answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import example_story as story

from netmap.codebook import load_codebook

BOOK = load_codebook("kooperacja")
ANSWERED = "odpowiedź"


@dataclass(frozen=True)
class Body:
    """An institution of the example."""

    id: str
    kind: str
    name: str
    label: str
    type: str
    sector: str
    tier: str
    seat: str
    serves: str
    also: str = ""
    since: str = ""
    until: str = ""
    became: str = ""

    def exists(self, day: str) -> bool:
        """Tell whether the institution existed on a day."""
        return (self.since or "0") <= day and (not self.until or day <= self.until)

    def called(self, wave: str) -> str:
        """Give the name by which a wave knew the institution."""
        renamed = self.id == "ops-bieliny" and wave == story.BEFORE
        return self.also if renamed else self.name


def bodies() -> dict[str, Body]:
    """Give every institution by id: those of the communes, those of the counties, the regional centre."""
    own = [_own(kind, commune) for commune in story.COMMUNES for kind in commune.own.split()]
    shared = {
        (kind, _seat_of(kind, commune)): None
        for commune in story.COMMUNES
        for kind in commune.shared.split()
    }
    above = [
        _body(f"{kind}-kielce", kind, "w Kielcach", story.KINDS[kind].label, "2661", "26")
        for kind in story.ABOVE
    ]
    everybody = [*own, *(_shared(kind, seat) for kind, seat in shared), *above]
    return {body.id: body for body in everybody}


def _codes(kind: story.Kind, type_code: str = "") -> tuple[str, str, str]:
    """Give the labels of type, sector and tier."""
    usual = BOOK.types[type_code or kind.type]
    sector = BOOK.sectors[kind.sector or usual.sector]
    tier = BOOK.tiers[kind.tier or usual.tier]
    return usual.label.pl, sector.label.pl, tier.label.pl


def _own(kind: str, commune: story.Commune) -> Body:
    label = story.KINDS[kind].label.format(place=commune.name)
    return _body(f"{kind}-{commune.key}", kind, commune.where, label, commune.name, commune.name)


def _shared(kind: str, seat_key: str) -> Body:
    seat = next(seat for seat in story.SEATS if seat.key == seat_key)
    served = [
        commune.name
        for commune in story.COMMUNES
        if kind in commune.shared.split() and _seat_of(kind, commune) == seat_key
    ]
    by_list = kind in ("sr", *story.OUTSIDE)
    serves = "; ".join(served) if by_list else seat.county
    return _body(f"{kind}-{seat_key}", kind, seat.where, story.KINDS[kind].label, seat.terc, serves)


def _seat_of(kind: str, commune: story.Commune) -> str:
    return story.OUTSIDE.get(kind, commune.seat)


def _body(body_id: str, kind: str, where: str, label: str, seat: str, serves: str) -> Body:
    form, unusual = story.KINDS[kind], dict(story.UNUSUAL.get(body_id, {}))
    type_label, sector, tier = _codes(form, unusual.pop("type", ""))
    usual = {"name": f"{form.name} {where}", "label": label, "seat": seat, "serves": serves}
    told = {"type": type_label, "sector": sector, "tier": tier}
    return Body(body_id, kind, **(usual | told | unusual))


def network_of(commune: story.Commune, everybody: Mapping[str, Body], day: str) -> dict[str, Body]:
    """Give the bodies of a commune by kind, as of a day."""
    own = {kind: everybody[f"{kind}-{commune.key}"] for kind in commune.own.split()}
    shared = {
        kind: everybody[f"{kind}-{_seat_of(kind, commune)}"] for kind in commune.shared.split()
    }
    return {kind: body for kind, body in (own | shared).items() if body.exists(day)}


def answers(wave: story.Wave, everybody: Mapping[str, Body]) -> dict[str, str]:
    """Give what became of the question put to each institution."""
    unheard = {body: word for word, ids in story.UNHEARD[wave.id].items() for body in ids.split()}
    return {
        body.id: unheard.get(body.id, ANSWERED)
        for body in everybody.values()
        if body.exists(wave.date)
    }
