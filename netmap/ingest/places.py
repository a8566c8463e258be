"""Places named in files: TERC codes as people write them, and names of communes, counties and voivodeships."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from netmap.ingest.areas import Named
from netmap.ingest.findings import Where
from netmap.ingest.rows import Row
from netmap.ingest.values import Trouble, digits
from netmap.ingest.vocabulary import plain, vocabulary
from netmap.model import TercEntry, Territory
from netmap.territory import Place, ancestors, gazetteer, parent, read_terc

__all__ = ["Atlas", "Spot", "read_commune", "read_places", "read_seat"]

_SEARCHES = 200
"""How many unknown names are compared with all others: the first ones tell what is wrong with a file."""
_KIND = re.compile(r"(.+?)(?:,| [-–]| ?\() ?([^()]+)\)?")
_ONCE = ("cell-unknown-terc", "cell-terc-not-listed", "cell-terc-changed")
"""Said of a place where it is named first: each row would say the same."""
_QUALIFIED = re.compile(r" ?\([^()]+\)$")
"""What maps write behind a name that several communes bear: ``Słupia (Jędrzejowska)``."""
_LEVELS = {2: "voivodeship", 4: "county", 6: "commune"}


@dataclass(frozen=True)
class Spot:
    """A territory that a text means, and what had to be assumed for it (codes of findings)."""

    terc: str
    assumed: tuple[str, ...] = ()


class Atlas:
    """The places an import can name: the gazetteer, registers, the study's own, and those its files declare.

    ``names`` are the names by code of those in the counties that the study speaks of: what else bears a name in the
    country does not make it unclear.

    Parameters
    ----------
    known
        The study's territories.
    registers
        Places of TERC registers, of one day or more; codes are held against all of them.
    """

    def __init__(self, known: Mapping[str, Territory], registers: Iterable[TercEntry] = ()) -> None:
        self._known = known
        self._places: dict[str, Place] = {}
        self.names: dict[str, str] = {}
        self._by_name: defaultdict[str, list[str]] = defaultdict(list)
        self._used: dict[str, Where] = {}
        self._searches = 0
        self._listed: set[str] = set()
        self._kinds: defaultdict[str, set[str]] = defaultdict(set)
        self._counties = {code[:4] for code in known}
        for place in gazetteer().values():
            self._add(place)
        entries = sorted(registers, key=lambda entry: entry.date)
        self._newest = {entry.terc for entry in entries if entry.date == entries[-1].date}
        self._newest_parts = {terc[:2] for terc in self._newest}
        for entry in entries:
            self._listed.add(entry.terc)
            self._kinds[entry.terc].add(entry.kind)
            drawn = self._places.get(entry.terc)
            point = (drawn.lon, drawn.lat) if drawn else ()
            kind = drawn.kind if drawn else _LEVELS[len(entry.terc)]
            self._add(
                Place(entry.terc, entry.name, parent(entry.terc), kind, *point), is_listed=True
            )
        for t in known.values():
            self._add(Place(t.terc, t.name, t.parent, t.kind, t.lon, t.lat))

    def _add(self, place: Place, *, is_listed: bool = False) -> None:
        self._places[place.terc] = place
        if not is_listed or place.terc in self.names or place.terc[:4] in self._counties:
            self.names[place.terc] = place.name
        named = self._by_name[plain(place.name)]
        if place.terc not in named:
            named.append(place.terc)

    def declare(self, terc: str, name: str) -> None:
        """Take a place's name from a file."""
        blank = Place(terc, name, parent(terc), _LEVELS[len(terc)])
        self._add(replace(self._places.get(terc, blank), name=name))

    def suggest(self, terc: str, name: str) -> None:
        """Take a place's name from a register of something else, where nothing better is known."""
        if name and terc not in self._places and read_terc(terc) is not None:
            self._add(Place(terc, name, parent(terc), _LEVELS[len(terc)]), is_listed=True)

    def among(self, text: str, codes: Collection[str]) -> Spot | None:
        """Say which of some territories a name means; ``None`` if none or more than one bears it."""
        name = _without_level(_without_kind(text)[0])[1]
        borne = [terc for terc in self._by_name.get(name, ()) if terc in codes]
        return Spot(borne[0]) if len(borne) == 1 else None

    def is_used(self, terc: str) -> bool:
        """Tell whether the import has spoken of a territory."""
        return terc in self._used

    def find(self, text: str) -> Spot | Trouble:
        """Say which territory a code or name means."""
        code = digits(text)
        if code.isdigit():
            return self._by_code(code)
        name, kind = _without_kind(text)
        level, name = _without_level(name)
        codes = [terc for terc in self._by_name.get(name, ()) if level in ("", _LEVELS[len(terc)])]
        codes = self._of_kind(codes, kind)
        narrowest = max(map(len, codes), default=0)
        codes = self._current([terc for terc in codes if len(terc) == narrowest])
        if len(codes) == 1:
            return Spot(codes[0])
        if codes:
            return Trouble("cell-ambiguous-place", {"candidates": self._said(codes)})
        return Trouble("cell-unknown-place", {"candidates": self._said(self._likely(name))})

    def _by_code(self, text: str) -> Spot | Trouble:
        terc = read_terc(text)
        if terc is None:
            return Trouble("cell-unknown-place", {"candidates": ""})
        assumed = {
            "cell-terc-cut": terc.was_cut,
            "cell-terc-mended": terc.was_mended,
            "cell-unknown-terc": terc.code not in self._places and not self._listed,
            "cell-terc-not-listed": bool(self._listed) and terc.code not in self._listed,
            "cell-terc-changed": bool(self.newer(terc.code)),
        }
        return Spot(terc.code, tuple(code for code, holds in assumed.items() if holds))

    def newer(self, terc: str) -> str:
        """Name the place that bears the name of a code in the newest register, if that lacks the code; else empty."""
        if terc not in self._listed or self._is_current(terc):
            return ""
        name = plain(self._named(terc))
        named = [one for one in self._by_name[name] if len(one) == len(terc)]
        new = [one for one in named if one in self._newest]
        return self._said(new) if len(new) == 1 else ""

    def _is_current(self, terc: str) -> bool:
        """Tell whether the newest register has a code, or says nothing of its voivodeship."""
        return terc in self._newest or terc[:2] not in self._newest_parts

    def _current(self, codes: list[str]) -> list[str]:
        """Of several codes of one name leave those in use: the one in the study, else those of the newest register."""
        if len(codes) < 2:
            return codes
        studied = [terc for terc in codes if terc in self._known]
        return studied if len(studied) == 1 else list(filter(self._is_current, codes)) or codes

    def commune_in(self, commune: str, county: str, voivodeship: str = "") -> str:
        """Give the code of a commune by its name, its county's and its voivodeship's; the name if that is not clear."""
        text, kind = _without_kind(commune)
        holder = _without_level(county)[1]
        shorter = _QUALIFIED.sub("", text) if holder else text
        for called in dict.fromkeys((text, shorter)):
            named = self._communes_called(_without_level(called)[1], holder)
            codes = self._within(self._of_kind(named, kind), voivodeship)
            codes = self._current(codes)
            if codes:
                return codes[0] if len(codes) == 1 else commune
        return commune

    def _communes_called(self, name: str, holder: str) -> list[str]:
        return [
            terc
            for terc in self._by_name.get(name, ())
            if len(terc) == 6 and plain(self._named(terc[:4])) in (holder, "")
        ]

    def together(self, names: Sequence[Named]) -> list[str]:
        """Give the codes of communes that are named together; a name that stays unclear as it is.

        One that several communes bear is the town, or is none, where that is said; else, or of several still, that of
        the county in which another of the names lies.
        """
        every = [self._borne_by(one) for one in names]
        sure = {codes[0][:4] for codes in every if len(codes) == 1}
        told = []
        for one, codes in zip(names, every, strict=True):
            near = codes if len(codes) == 1 else [terc for terc in codes if terc[:4] in sure]
            is_clear = len(near) == 1 and not digits(one.name).isdigit()
            told.append(near[0] if is_clear else one.name)
        return told

    def _borne_by(self, one: Named) -> list[str]:
        """Give the communes that a name may mean; the one whose code it is."""
        borne = self._by_name.get(_without_level(one.name)[1], ())
        codes = [terc for terc in borne if len(terc) == 6]
        codes = list(filter(self._is_current, codes)) or codes
        if one.is_town is not None and len(codes) > 1:
            kinds = {terc: self._kinds[terc] for terc in codes}
            fitting = [
                terc for terc in codes if kinds[terc] and ("1" in kinds[terc]) == one.is_town
            ]
            codes = fitting or codes
        spot = self.find(one.name) if len(codes) != 1 else None
        is_found = isinstance(spot, Spot) and len(spot.terc) == 6
        return [spot.terc] if isinstance(spot, Spot) and is_found else codes

    def _of_kind(self, codes: list[str], kind: str) -> list[str]:
        """Leave those that a register calls a town, a rural commune or both, where a name says which."""
        if not kind or len(codes) < 2:
            return codes
        return [terc for terc in codes if kind in self._kinds[terc]] or codes

    def county_named(self, county: str, voivodeship: str = "") -> str:
        """Give the code of a county by its name and its voivodeship's; the name if that is not clear."""
        name = _without_level(county)[1]
        codes = [terc for terc in self._by_name.get(name, ()) if len(terc) == 4]
        codes = self._within(codes, voivodeship)
        return codes[0] if len(codes) == 1 else county

    def _within(self, codes: list[str], voivodeship: str) -> list[str]:
        """Leave those that lie in a voivodeship, if one is said and any does: two counties may share a name."""
        name = _without_level(voivodeship)[1]
        return [terc for terc in codes if name and plain(self._named(terc[:2])) == name] or codes

    def _named(self, terc: str) -> str:
        place = self._places.get(terc)
        return "" if place is None else place.name

    def _likely(self, name: str) -> list[str]:
        self._searches += 1
        if self._searches > _SEARCHES:
            return []
        close = difflib.get_close_matches(name, self._by_name, n=3, cutoff=0.6)
        return [terc for likely in close for terc in self._by_name[likely]][:3]

    def _said(self, codes: list[str]) -> str:
        return ", ".join(f"{self._places[terc].name} ({terc})" for terc in codes)

    def is_plain_commune(self, text: str) -> bool:
        """Tell whether a text is the code of a commune the import has spoken of, of which there is nothing to say."""
        return len(text) == 6 and text in self._used and self.find(text) == Spot(text)

    def use(self, terc: str, where: Where) -> None:
        """Note that the import speaks of a territory, so that the study comes to know it and what holds it."""
        for code in (*ancestors(terc), terc):
            self._used.setdefault(code, where)

    def territories(self) -> Iterator[tuple[Territory, Where]]:
        """Give the territories the import speaks of and has names for."""
        for terc, where in self._used.items():
            place = self._places.get(terc)
            if place is not None:
                yield Territory(**{f: getattr(place, f) for f in Place.__dataclass_fields__}), where


def _without_kind(text: str) -> tuple[str, str]:
    """Part a name from the kind of commune that lists write after it, ``Kolno (gmina wiejska)``; as TERC numbers it.

    Examples
    --------
    >>> (
    ...     _without_kind("Kolno (gmina wiejska)"),
    ...     _without_kind("Kolno – miasto"),
    ...     _without_kind("Bielsko-Biała"),
    ... )
    (('Kolno', '2'), ('Kolno', '1'), ('Bielsko-Biała', ''))
    """
    found = _KIND.fullmatch(text)
    kind = vocabulary().kinds.get(plain(found[2]), "") if found else ""
    return (found[1], kind) if found and kind else (text, "")


def _without_level(text: str) -> tuple[str, str]:
    """Take off "gm.", "powiat", "woj."; give the level it names and the rest, folded."""
    folded = plain(text)
    prefixes = vocabulary().places
    for prefix in sorted(prefixes, key=len, reverse=True):
        if folded.startswith(f"{prefix} "):
            return prefixes[prefix], folded.removeprefix(f"{prefix} ")
    return "", folded


def read_places(row: Row, field: str, atlas: Atlas) -> tuple[str, ...]:
    """Read the territories that a cell lists, parted by semicolons, commas or new lines, into ``row.given``."""
    text = row.text(field)
    if text and vocabulary().is_missing(text):
        row.given[field] = ()
    codes: list[str] = []
    for part in re.split(r"[;,|\n]", text):
        if part.strip() and not vocabulary().is_missing(text):
            named = " ".join(part.split())
            codes += _noted(row, field, atlas.find(named), atlas, named)
    if codes:
        row.given[field] = tuple(dict.fromkeys(codes))
    return tuple(dict.fromkeys(codes))


def _noted(row: Row, field: str, spot: Spot | Trouble, atlas: Atlas, part: str = "") -> list[str]:
    place = row.where.at(row.table.title(field), part or row.text(field))
    if isinstance(spot, Trouble):
        row.fault_at(place, spot.code, **spot.params)
        return []
    for assumed in spot.assumed:
        if assumed not in _ONCE or not atlas.is_used(spot.terc):
            newer = {"newer": atlas.newer(spot.terc)} if assumed == "cell-terc-changed" else {}
            row.fault_at(place, assumed, terc=spot.terc, **newer)
    atlas.use(spot.terc, row.where)
    return [spot.terc]


def read_commune(row: Row, field: str, atlas: Atlas) -> str:
    """Read the one commune that a cell names into ``row.given``; empty if it names none."""
    codes = read_places(row, field, atlas)
    row.given.pop(field, None)
    if len(codes) > 1 or (codes and len(codes[0]) != 6):
        row.fault("cell-not-a-commune", field)
        return ""
    if codes:
        row.given[field] = codes[0]
    return codes[0] if codes else ""


def read_seat(row: Row, atlas: Atlas) -> None:
    """Read where an institution sits into ``row.given``: a place, or an address that begins with one."""
    text = row.text("seat")
    if not text or vocabulary().is_missing(text):
        row.word("seat")
        return
    spots = (atlas.find(text), atlas.find(text.split(",")[0].strip()))
    spot = next((spot for spot in spots if isinstance(spot, Spot)), spots[0])
    if isinstance(spot, Trouble):
        spot = atlas.among(text, row.given.get("serves", ())) or spot
    if isinstance(spot, Trouble):
        row.fault("cell-unknown-seat", "seat", **spot.params)
    else:
        row.given["seat"] = _noted(row, "seat", spot, atlas)[0]
