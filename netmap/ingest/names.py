"""Which institution a file means: by id, name, label or another name; by what was decided; by how names are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence
from functools import cached_property

from netmap.codebook import Codebook, fold, fold_all, load_codebook
from netmap.ingest.blocks import Candidate
from netmap.ingest.matching import Clue, Matcher, Verdict
from netmap.model import Decision, Institution, Naming

__all__ = ["Directory", "slug"]

_MANY = 20


_Bearers = dict[str, str | dict[str, None]]
"""Who bears a name: one, as most do, or several."""


class Directory:
    """The institutions an import can name; ``has_roster`` once a file or the study lists them.

    Parameters
    ----------
    institutions
        Those the study holds.
    book
        The codebook; an open one knows nothing that would justify reading a name otherwise than as it is written.
    places
        Names of places by code.
    namings
        What was decided of names.
    """

    def __init__(
        self,
        institutions: Iterable[Institution] = (),
        book: Codebook | None = None,
        places: Mapping[str, str] | None = None,
        namings: Iterable[Naming] = (),
    ) -> None:
        self.has_roster = False
        self._book = book or load_codebook("kooperacja")
        self._places = places or {}
        self._bodies: dict[str, Institution] = {}
        self._folded: dict[str, str] = {}
        self._by_id: _Bearers = {}
        self._by_name: _Bearers = {}
        self._by_number: dict[str, str] = {}
        self._nodes: dict[tuple[str, str], str] = {}
        self._verdicts: dict[tuple[str, str, Clue | None], Verdict] = {}
        self._decided: dict[tuple[str, str], Naming] = {}
        self._denied: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self._take_in(list(institutions))
        for naming in namings:
            self.decide(naming)
        self.has_roster = bool(self._bodies)

    def __bool__(self) -> bool:
        return bool(self._bodies)

    def __iter__(self) -> Iterator[Institution]:
        return iter(self._bodies.values())

    def __getitem__(self, key: str) -> Institution:
        return self._bodies[key]

    def __contains__(self, key: str) -> bool:
        return key in self._bodies

    @property
    def ids(self) -> KeysView[str]:
        """The ids of all of them."""
        return self._bodies.keys()

    def add(self, body: Institution) -> None:
        """Take in an institution, or its newer version."""
        self._take_in([body])
        self._forget()

    def _take_in(self, bodies: Sequence[Institution]) -> None:
        keys, names = [body.id for body in bodies], [body.name for body in bodies]
        self._bodies.update(zip(keys, bodies, strict=True))
        folded = self._fold_all(names)
        self._folded.update(zip(keys, folded, strict=True))
        _bear(self._by_id, self._fold_all(keys), keys)
        _bear(self._by_name, folded, keys)
        for body in bodies:
            for name in (body.label, *body.names) if body.label or body.names else ():
                _bear(self._by_name, [self._fold(name)], [body.id])
            if body.regon or body.nip or body.rspo:
                self._note_numbers(body)

    def _note_numbers(self, body: Institution) -> None:
        for number in filter(None, (body.regon, body.nip, body.rspo)):
            known = self._by_number.setdefault(number, body.id)
            self._by_number[number] = body.id if known == body.id else ""

    def decide(self, naming: Naming) -> None:
        """Take in what somebody decided of a name."""
        said = (naming.name, naming.commune)
        if naming.decision == Decision.OTHER:
            self._denied[said].add(naming.institution)
        else:
            self._decided[said] = naming
        self._verdicts.clear()

    def _forget(self) -> None:
        self._verdicts.clear()
        for name in ("_matcher", "_only_commune"):
            self.__dict__.pop(name, None)

    def _fold(self, name: str) -> str:
        return name if self._book.is_open else fold(name)

    def _fold_all(self, names: Sequence[str]) -> Sequence[str]:
        return names if self._book.is_open else list(fold_all(names))

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self._bodies, self._places, self._book, self._folded)

    @cached_property
    def _only_commune(self) -> str:
        """The one commune that all institutions of a single commune serve; empty where there are more."""
        codes = {code for body in self for code in body.serves if len(code) == 6}
        return next(iter(codes)) if len(codes) == 1 else ""

    def find(self, word: str, commune: str = "") -> list[str]:
        """Give the ids that a word as written may mean: several if that is not clear, none if nobody bears it."""
        return [word] if word in self._bodies else self._bearing(self._fold(word), commune)

    def _bearing(self, folded: str, commune: str) -> list[str]:
        ids = self._by_id.get(folded) or self._by_name.get(folded)
        if ids is None or isinstance(ids, str):
            return [ids] if ids else []
        if commune:
            known = ids if len(ids) < _MANY else self._matcher.keys_in(commune)
            here = [k for k in known if k in ids and self._bodies[k].serves_commune(commune)]
            return here or list(ids)
        return list(ids)

    def match(self, word: str, commune: str = "", clue: Clue | None = None) -> Verdict:
        """Say which institution a word means; if that is not sure, why not, and which it may be.

        Parameters
        ----------
        word
            An id, a register number or a name, as somebody wrote it.
        commune
            The commune the row is about; without one, that of a study of one commune.
        clue
            What the row says of the institution besides.
        """
        asked = (word, commune, clue)
        if asked not in self._verdicts:
            self._verdicts[asked] = self._match(word, commune, clue)
        return self._verdicts[asked]

    def _match(self, word: str, commune: str, clue: Clue | None) -> Verdict:
        if word in self._bodies:
            return Verdict(word)
        folded = self._fold(word)
        ids = self._bearing(folded, commune)
        if self._book.is_open:
            return Verdict(ids[0]) if len(ids) == 1 else self._several(ids)
        said = (folded, commune)
        naming = self._decided.get(said)
        if naming is not None:
            return Verdict(naming.institution, "" if naming.institution else "left-out")
        number = self._by_number.get(re.sub("[ -]", "", word)) if word[:1].isdigit() else ""
        return self._undenied(
            Verdict(number) if number else self._by_likeness(word, ids, said, clue), said
        )

    def _by_likeness(
        self, word: str, ids: list[str], said: tuple[str, str], clue: Clue | None
    ) -> Verdict:
        folded, commune = said
        place = commune or self._only_commune
        if len(ids) > 1:
            return self._several(ids)
        if ids:
            against = self._matcher.speaks_against(word, ids[0], place)
            return against or Verdict(ids[0])
        return self._matcher.match(word, place, clue, folded)

    def _several(self, ids: list[str]) -> Verdict:
        told = tuple(Candidate(key, 99, "several") for key in ids)
        return Verdict("", "several" if ids else "nobody", told)

    def _undenied(self, verdict: Verdict, said: tuple[str, str]) -> Verdict:
        """Leave out the institutions that the name was said not to mean."""
        denied = self._denied.get(said)
        if not denied:
            return verdict
        left = tuple(c for c in verdict.candidates if c.id not in denied)
        if verdict.key in denied or len(left) < len(verdict.candidates):
            return Verdict("", left[0].reason if left else "nobody", left)
        return verdict

    def serving_one(self, key: str) -> str:
        """Give the commune that an institution serves if it serves just one."""
        serves = self._bodies[key].serves
        return serves[0] if len(serves) == 1 and len(serves[0]) == 6 else ""

    def call_node(self, file: str, node: str, key: str) -> None:
        """Remember which institution a node of a network file is."""
        self._nodes[file, node] = key

    def of_node(self, file: str, node: str) -> str | None:
        """Give the institution that a node of a network file is."""
        return self._nodes.get((file, node))

    def same_id(self, key: str) -> str:
        """Give the id as it is known already, whatever its case; a new one as it is."""
        known = self._by_id.get(self._fold(key))
        return known if isinstance(known, str) and key not in self._bodies else key

    def namesakes(self, name: str, rspo: str = "") -> list[Institution]:
        """List the institutions that bear a name; none that the register of schools has under another number."""
        borne = self._by_name.get(self._fold(name), ())
        bodies = (self._bodies[key] for key in ((borne,) if isinstance(borne, str) else borne))
        return [body for body in bodies if not rspo or body.rspo in ("", rspo)]

    def bearing(self, number: str) -> str:
        """Give the institution that bears a register number (REGON, NIP, RSPO); empty if none or more than one does."""
        return self._by_number.get(number, "")

    def say(self, ids: Iterable[str]) -> str:
        """Name institutions for a finding: name and id."""
        return "; ".join(f"{self._bodies[key].name} ({key})" for key in ids)


def _bear(bearers: _Bearers, names: Iterable[str], keys: Iterable[str]) -> None:
    """Note who bears which name."""
    for name, key in zip(names, keys, strict=True):
        known = bearers.setdefault(name, key) if name else key
        if isinstance(known, dict):
            known[key] = None
        elif known != key:
            bearers[name] = {known: None, key: None}


def slug(text: str) -> str:
    """Make a stable ASCII id of a name.

    Examples
    --------
    >>> slug("Szkoła Podstawowa nr 1 w Oksie")
    'szkola-podstawowa-nr-1-w-oksie'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
