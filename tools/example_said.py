"""What each body of the example says of the others; ``example_story.py`` tells what happened.

Both sides of a pair speak, with slips of memory and differences of opinion; who did not answer says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import example_story as story
import numpy as np
from example_bodies import ANSWERED, Body, answers, network_of

SEED = 2602

Pair = tuple[str, str]


@dataclass(frozen=True)
class Said:
    """A row of a tie list."""

    source: Body
    target: Body
    reporter: Body
    layer: str
    strength: int | None
    frequency: int | None
    commune: str
    note: str = ""

    @property
    def channel(self) -> str:
        """How the two keep in touch; not told where it is not told how often."""
        if not self.frequency:
            return ""
        ways = sum(map(ord, self.source.id + self.target.id)) + self.frequency
        return story.CHANNELS[ways % len(story.CHANNELS)]


class Habit(NamedTuple):
    """How one side answers about a pair, two draws from 0 to 1: low forgets, both ends are one off."""

    forgets: float
    differs: float


class Voice(NamedTuple):
    """One side of a pair: who speaks, of whom, how close it says they are, whether the pair begins with it."""

    speaker: Body
    other: Body
    word: int
    is_first: bool


def closeness(commune: story.Commune, rng: np.random.Generator) -> dict[str, dict[Pair, int]]:
    """Give how close each pair is in each wave: chance round the story, and what the story settles."""
    levels: dict[str, dict[Pair, int]] = {story.BEFORE: {}, story.AFTER: {}}
    for pair, (usual, hoped) in story.CLOSENESS.items():
        drawn = _near(usual, rng)
        before = story.SETTLED.get((story.BEFORE, commune.key, *pair), drawn)
        grown = _grown(before, usual, hoped, commune, rng)
        levels[story.BEFORE][pair] = before
        levels[story.AFTER][pair] = story.SETTLED.get((story.AFTER, commune.key, *pair), grown)
    return levels


def _near(level: int, rng: np.random.Generator) -> int:
    draw = rng.random()
    if level == 0:
        return int(draw < 0.1)
    return min(5, max(0, level + (draw > 0.8) - (draw < 0.2)))


def _grown(
    before: int, usual: int, hoped: int, commune: story.Commune, rng: np.random.Generator
) -> int:
    grows, slips = rng.random(), rng.random()
    if commune.success is None:
        return max(0, before + (slips > 0.95) - (slips < 0.06)) if before else 0
    if hoped > usual and grows < commune.success:
        return max(before, hoped)
    return max(0, before - (slips < 0.5)) if hoped < usual or before == 1 else before


def habits(rng: np.random.Generator) -> dict[tuple[Pair, int], Habit]:
    """Give how each side of each pair answers questionnaires; that stays the same from wave to wave."""
    return {
        (pair, side): Habit(rng.random(), rng.random())
        for pair in story.CLOSENESS
        for side in (0, 1)
    }


def layers(pair: Pair, level: int, *, in_team: bool) -> Iterator[tuple[str, bool]]:
    """Give the layers a pair of this closeness works in, and whether it is the second body that acts."""
    yield "information", False
    for second in (False, True):
        if level >= 2 and (pair[::-1] if second else pair) in story.REFERS:
            yield "referral", second
    if level >= 3:
        yield "meetings", False
    if level >= 4:
        yield "joint_case", False
    if level >= 3 and in_team:
        yield "agreement", False


def statements(
    wave: story.Wave,
    commune: story.Commune,
    everybody: Mapping[str, Body],
    levels: Mapping[Pair, int],
    remembered: Mapping[tuple[Pair, int], Habit],
    rng: np.random.Generator,
) -> Iterator[Said]:
    """Give what the bodies of a commune say of one another in a wave."""
    here, heard = network_of(commune, everybody, wave.date), answers(wave, everybody)
    met = {pair: n for pair, n in levels.items() if n and set(pair) <= set(here)}
    for pair, level in met.items():
        told = words(wave, commune, pair, level, remembered)
        worked_in = [*layers(pair, level, in_team=_in_team(wave, commune, pair))]
        for side, word in enumerate(told):
            voice = Voice(here[pair[side]], here[pair[1 - side]], word or 0, side == 0)
            if word is not None and heard[voice.speaker.id] == ANSWERED:
                about = worked_in[:1] if 0 in told else worked_in
                yield from _rows(voice, about, commune, rng)


def _in_team(wave: story.Wave, commune: story.Commune, pair: Pair) -> bool:
    together = set(pair) <= set(story.TEAMS["PZK"].split())
    return commune.is_pilot and wave.id == story.AFTER and together and "ops" in pair


def words(
    wave: story.Wave,
    commune: story.Commune,
    pair: Pair,
    level: int,
    remembered: Mapping[tuple[Pair, int], Habit],
) -> tuple[int | None, ...]:
    """Give how close each side says they are, ``None`` if it does not think of the other at all."""
    where = (wave.id, commune.key, *pair)
    if where in story.SAID or where in story.SETTLED:
        return story.SAID.get(where, (level, level))
    trained = commune.is_pilot and wave.id == story.AFTER
    often = story.FORGETS["mere contact" if level == 1 else "trained" if trained else "usual"]
    return tuple(
        _word(level, remembered[pair, side], often * (0.4 if kind == "ops" else 1))
        for side, kind in enumerate(pair)
    )


def _word(level: int, habit: Habit, often: float) -> int | None:
    if habit.forgets < often:
        return None
    return min(5, max(1, level + (habit.differs > 0.92) - (habit.differs < 0.1)))


def _rows(
    voice: Voice,
    worked_in: Sequence[tuple[str, bool]],
    commune: story.Commune,
    rng: np.random.Generator,
) -> Iterator[Said]:
    pair = (voice.speaker.kind, voice.other.kind)
    for layer, second in worked_in:
        draw = rng.random()
        receives = layer == "referral" and second == voice.is_first
        if receives and draw < 0.6:
            continue  # who receives clients seldom writes it down
        ends = (voice.other, voice.speaker) if receives else (voice.speaker, voice.other)
        strength = None if 0.45 < draw < 0.47 else voice.word
        often = min(5, max(1, voice.word - (draw < 0.3)))
        frequency = None if draw > 0.9 or voice.word == 0 else often
        note = story.NOTES.get(pair, "") if layer == "information" else ""
        yield Said(*ends, voice.speaker, layer, strength, frequency, commune.name, note)


def advice(wave: story.Wave, everybody: Mapping[str, Body]) -> Iterator[Said]:
    """Give whom the regional centre advised: its own word, and that of the centre advised."""
    rops = everybody["rops-kielce"]
    for commune in story.COMMUNES:
        if commune.key in story.ADVICE[wave.id].split():
            ops = everybody[f"ops-{commune.key}"]
            strength = 3 if commune.is_pilot else 1
            for reporter in (rops, ops):
                yield Said(rops, ops, reporter, "advice", strength, strength, commune.name)


def backing(wave: story.Wave, everybody: Mapping[str, Body]) -> Iterator[Said]:
    """Give the ties between the police of the voivodeship and of the counties: both say the same."""
    kwp = everybody["kwp-kielce"]
    for commune in story.COMMUNES:
        if wave.id == story.AFTER and commune.key in story.BACKED.split():
            kpp = network_of(commune, everybody, wave.date)["kpp"]
            for one, other in ((kwp, kpp), (kpp, kwp)):
                yield Said(one, other, one, "information", 3, 3, commune.name)


def everything(everybody: Mapping[str, Body]) -> dict[str, list[Said]]:
    """Give all that is said in each wave; the same seed gives the same words."""
    said: dict[str, list[Said]] = {wave.id: [] for wave in story.WAVES}
    for number, commune in enumerate(story.COMMUNES):
        rng = np.random.default_rng([SEED, number])
        levels, remembered = closeness(commune, rng), habits(rng)
        for wave in story.WAVES:
            said[wave.id] += statements(wave, commune, everybody, levels[wave.id], remembered, rng)
    for wave in story.WAVES:
        said[wave.id] += advice(wave, everybody)
        said[wave.id] += backing(wave, everybody)
    return said
