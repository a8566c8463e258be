"""Waves: those a file declares, and those it only mentions, about which something must be assumed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report, Where
from netmap.ingest.rows import Row
from netmap.ingest.values import Trouble, number
from netmap.ingest.vocabulary import plain, vocabulary
from netmap.model import Phase, Wave

__all__ = ["Waves", "find_wave"]

_PHASES = tuple(Phase)


def find_wave(waves: Iterable[Wave], word: str) -> Wave | None:
    """Find the wave that a word means: its id, its label, or its phase in either language if only one wave has it.

    Examples
    --------
    >>> find_wave([Wave("before"), Wave("w2", phase=Phase.AFTER)], "po").id
    'w2'
    """
    known = list(waves)
    folded = plain(word)
    phase = vocabulary().choose("phase", word)
    for matches in (
        [w for w in known if w.id == word],
        [w for w in known if folded in (plain(w.id), plain(w.label))],
        [w for w in known if phase == w.phase],
    ):
        if len(matches) == 1:
            return matches[0]
    return None


class Waves:
    """The waves an import can name.

    Parameters
    ----------
    known
        The study's waves.
    default
        The wave of rows that name none; empty if they must name one.
    """

    def __init__(self, known: Mapping[str, Wave], default: str = "") -> None:
        self.default = default
        self._waves = dict(known)
        self._assumed: dict[str, Where] = {}

    def declare(self, row: Row, drafts: Drafts) -> None:
        """Take in a row of a sheet of waves."""
        row.given["id"] = row.text("id")
        if not row.given["id"]:
            row.lacks("id")
        row.word("label")
        row.day("date")
        row.choice("phase", "phase")
        row.read("order", _whole)
        if "phase" in row.given:
            row.given["phase"] = Phase(row.given["phase"])
        at = len(self._waves)
        phase = _guess(row.given["id"], row.given.get("label", "")) or _PHASES[min(at, 2)]
        wave = drafts.take("wave", row, proposed={"phase": phase, "order": at + 1})
        if wave is not None:
            self._waves[wave.key] = cast(Wave, wave)

    def read(self, row: Row) -> str:
        """Say which wave a row is of; one that nobody declared is assumed."""
        word = row.text("wave")
        if word and not vocabulary().is_missing(word):
            return self.name(word, row.where.at(row.table.title("wave"), word))
        if self.default:
            return self.name(self.default, row.where)
        if row.has("wave"):
            row.lacks("wave")
        else:
            row.failed = True  # said once for the whole sheet
        return ""

    def name(self, word: str, where: Where) -> str:
        """Give the id of the wave that a word means, assuming a new one if need be."""
        wave = find_wave(self._waves.values(), word)
        if wave is not None:
            return wave.id
        assumed = next((key for key in self._assumed if plain(key) == plain(word)), word)
        self._assumed.setdefault(assumed, where)
        phase = _guess(assumed)
        if phase:  # only then may another word for this phase mean this wave
            self._waves[assumed] = Wave(assumed, phase=phase)
        return assumed

    def has(self, word: str) -> bool:
        """Tell whether a word is itself the id of a wave that was declared, or assumed before."""
        if word in self._waves:
            return True
        return word in self._assumed and find_wave(self._waves.values(), word) is None

    def settle(self, drafts: Drafts, report: Report) -> None:
        """Decide on phase, order and date of the waves that were only mentioned, and say what was assumed."""
        settled = [wave for key, wave in self._waves.items() if key not in self._assumed]
        days = _latest_days(drafts.days()) if self._assumed else {}
        phases = _phases([*self._waves, *self._assumed])
        for key in sorted(self._assumed, key=lambda key: _natural(key, phases[key])):
            wave = _placed(Wave(key, date=days.get(key, "")), settled, phases[key])
            settled.append(wave)
            told = {"id": key, "date": wave.date, "phase": wave.phase, "order": wave.order}
            drafts.add("wave", told, self._assumed[key])
            report.add(
                "cell-wave-assumed",
                self._assumed[key],
                wave=key,
                phase=str(wave.phase),
                date=wave.date,
            )


def _whole(text: str) -> int | Trouble:
    value = number(text)
    if isinstance(value, Trouble) or not value.is_integer():
        return Trouble("cell-not-a-number")
    return int(value)


def _guess(*words: str) -> Phase | None:
    """Tell the phase from a wave's id or label: a word for it, alone or among others."""
    phases = vocabulary().choices["phase"]
    for text in map(plain, words):
        for word, phase in phases.items():
            if f" {word} " in f" {text} ":
                return Phase(phase)
    return None


def _phases(names: Iterable[str]) -> dict[str, Phase | None]:
    """Tell the phase of each wave by its name, seen beside the others.

    ``t1`` alone is the wave after ``t0``. Where all waves are one series (w1, w2, w3) their numbers say the order, and
    the first is the first; what is no word for a phase but goes on a series that is (``t3`` beside ``t2``) is later.
    """
    stems = {name: plain(re.sub(r"[0-9]+$", "", name)) for name in names}
    if len(stems) > 1 and len(set(stems.values())) == 1:
        return dict.fromkeys(stems)
    told = {name: _guess(name) for name in stems}
    begun = {stems[name] for name, phase in told.items() if phase}
    return {
        name: phase or (Phase.LATER if stems[name] and stems[name] in begun else None)
        for name, phase in told.items()
    }


def _placed(wave: Wave, others: list[Wave], told: Phase | None) -> Wave:
    """Give a wave its phase and order among the others: by its name, else after them."""
    phase = told or _PHASES[min(len(others), 2)]
    rank = _PHASES.index(phase)
    later = [other.order for other in others if _PHASES.index(Phase(other.phase)) > rank]
    order = min(later) - 1 if later else max([0, *(other.order for other in others)]) + 1
    return Wave(wave.id, date=wave.date, phase=phase, order=order)


def _latest_days(said: Iterable[tuple[str, str]]) -> dict[str, str]:
    days: dict[str, str] = {}
    for wave, day in said:
        days[wave] = max(days.get(wave, ""), day)
    return days


def _natural(key: str, phase: Phase | None) -> tuple[int, list[tuple[int, int, str]]]:
    """Sort before, after, later by their names; numbers as numbers."""
    parts = re.findall(r"[0-9]+|[^0-9]+", key)
    return (
        _PHASES.index(phase) if phase else 0,
        [
            (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, plain(part))
            for part in parts
        ],
    )
