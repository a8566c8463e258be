"""Polish words in any case: a stem to find them by, and whether two forms can be of one word."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

__all__ = ["is_one_word", "stem"]

_FILE = Path(__file__).with_name("spelling.toml")
_SHORTEST = 3


@dataclass(frozen=True)
class _Declension:
    """Endings, with what each leaves behind; how long they are; sets of endings that forms of one name have."""

    endings: dict[str, str]
    longest: int
    paradigms: tuple[tuple[frozenset[str], str], ...]
    irregular: dict[str, str]

    def agree(self, root: str, one: str, other: str) -> bool:
        """Tell whether two endings of a stem can be of one name."""
        return any(
            {one, other} <= endings and (not after or root[-1] in after)
            for endings, after in self.paradigms
        )


@cache
def _declension() -> _Declension:
    raw = tomllib.loads(_FILE.read_text(encoding="utf-8"))["declension"]
    endings: dict[str, str] = dict(raw["endings"])
    rows = ((frozenset(row["endings"]), row.get("after", "")) for row in raw["paradigms"])
    return _Declension(endings, max(map(len, endings)), tuple(rows), raw["irregular"])


@lru_cache(maxsize=262_144)
def stem(word: str) -> str:
    """Give what the forms of a folded word have in common; a number or a short word as it is.

    Examples
    --------
    >>> (
    ...     stem("oksie") == stem("oksa"),
    ...     stem("mircu") == stem("mirzec"),
    ...     stem("wolce") == stem("wolka"),
    ... )
    (True, True, True)
    """
    return _parted(word)[0]


def is_one_word(one: str, other: str) -> bool:
    """Tell whether two folded words can be forms of one name: a shared stem alone is not enough.

    Examples
    --------
    >>> is_one_word("oksie", "oksa"), is_one_word("lopuszna", "lopuszno")
    (True, False)
    """
    if one == other:
        return True
    (root, ending), (another, its) = _parted(one), _parted(other)
    return root == another and (ending == its or _declension().agree(root, ending, its))


@lru_cache(maxsize=262_144)
def _parted(word: str) -> tuple[str, str]:
    """Part a word into its stem and the ending that was taken off."""
    declension = _declension()
    word = declension.irregular.get(word, word)
    if len(word) <= _SHORTEST or not word.isalpha():
        return word, ""
    for long in range(declension.longest, 0, -1):
        ending = word[-long:]
        left = declension.endings.get(ending)
        if left is not None and len(word) - long + len(left) >= _SHORTEST:
            return _softened(word[:-long] + left), ending
    return _softened(word), ""


def _softened(word: str) -> str:
    """Write sounds that alternate as one: Kielce and Kielcach, Zabrze and Zabrzu, Bochnia and Bochni."""
    word = word.removesuffix("i") if len(word) > _SHORTEST else word
    if word.endswith("rz"):
        return word[:-1]
    return f"{word[:-1]}k" if word.endswith("c") else word
