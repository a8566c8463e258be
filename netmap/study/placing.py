"""Where institutions stand: one layout for all waves, kept in the study."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from netmap.draw import layout
from netmap.model import Institution, Nomination, Position, Wave
from netmap.network import Rule, TieRule, build
from netmap.store import reading
from netmap.study.reading import communes, network, waves
from netmap.study.session import Study, changes_of
from netmap.territory import ancestors

__all__ = ["keep_positions", "positions"]

LARGEST_KEPT = 1000
"""Above this a whole study is shown by commune, and has no layout of its own."""

LARGEST_PLACED = 10_000
"""With more institutions than this the places in a commune are found when it is looked at, and none are kept."""

Places = dict[str, tuple[float, float]]


def positions(study: Study, commune: str = "") -> Places:
    """Give the place of every institution in a commune's diagrams, the same in all waves and under every filter."""
    kept = _kept(study.records(Position).values())[commune]
    union = [network(study, wave.id, _everything(commune)) for wave in waves(study)]
    return _laid_out(union, kept)


def _everything(commune: str) -> TieRule:
    """Every tie anybody named: the layout must not move when the tie rule does."""
    return TieRule(Rule.EITHER, commune=commune, all_tiers=True)


def _laid_out(union: Sequence[nx.MultiDiGraph], kept: Places) -> Places:
    return kept if set().union(*union) <= set(kept) else layout(union, kept)


def _kept(stored: Iterable[Position]) -> Mapping[str, Places]:
    """Give what is kept by commune."""
    kept: dict[str, Places] = defaultdict(dict)
    for place in stored:
        kept[place.commune][place.institution] = (place.x, place.y)
    return kept


def keep_positions(study: Study, *, who: str | None = None) -> None:
    """Store the places of institutions that have none yet; nothing that stands is moved.

    In a study of a whole country nothing is stored: it has more communes than anybody looks at.
    """
    with study.journal.view() as view:
        if view.counts().get("institution", 0) > LARGEST_PLACED:
            return
    stored = study.journal.records(Position)
    kept, everything = _kept(stored.values()), _Everything.of(study)
    placed = [
        Position(body, x, y, commune)
        for commune in ["", *(place.terc for place in communes(study))]
        for body, (x, y) in _places_in(everything, commune, kept[commune]).items()
    ]
    new = [place for place in placed if place.key not in stored]
    if new:
        study.save(changes_of(new), action="layout", who=who)


def _places_in(everything: _Everything, commune: str, kept: Places) -> Places:
    if not commune and len(everything.institutions) > LARGEST_KEPT:
        return {}
    return _laid_out(everything.networks(commune), kept)


@dataclass(frozen=True)
class _Everything:
    """The roster and all that was said, read once, and by commune, so that each commune takes only what is its own."""

    study: Study
    waves: Sequence[Wave]
    institutions: Mapping[str, Institution]
    serving: Mapping[str, Sequence[str]]
    said: Mapping[str, Sequence[Nomination]]
    by_body: Mapping[str, Sequence[Nomination]]
    order: Mapping[str, int]

    @classmethod
    def of(cls, study: Study) -> _Everything:
        roster = {body.id: body for body in reading.institutions(study.graph)}
        serving: dict[str, list[str]] = defaultdict(list)
        for body in roster.values():
            for code in body.serves:
                serving[code].append(body.id)
        said: dict[str, list[Nomination]] = defaultdict(list)
        by_body: dict[str, list[Nomination]] = defaultdict(list)
        every = waves(study)
        for wave in every:
            for n in reading.nominations(study.graph, wave.id):
                if n.commune:
                    said[n.commune].append(n)
                else:
                    by_body[n.source].append(n)
        order = {id_: at for at, id_ in enumerate(roster)}
        return cls(study, every, roster, serving, said, by_body, order)

    def networks(self, commune: str) -> list[nx.MultiDiGraph]:
        """Build the networks of a commune in all waves, or of the whole study."""
        if not commune:
            bodies = set(self.institutions)
            words = [
                n for said in (self.said, self.by_body) for some in said.values() for n in some
            ]
        else:
            words = list(self.said.get(commune, ()))
            codes = (*ancestors(commune), commune)
            bodies = {body for code in codes for body in self.serving.get(code, ())}
            bodies |= {end for n in words for end in (n.source, n.target)}
            words += [n for body in sorted(bodies) for n in self.by_body.get(body, ())]
        listed = sorted(bodies & self.order.keys(), key=self.order.__getitem__)
        roster = [self.institutions[id_] for id_ in listed]
        rule, book = _everything(commune), self.study.codebook
        return [build(roster, words, wave=wave, rule=rule, codebook=book) for wave in self.waves]
