"""The norms of a study: those that netmap ships, and copies with other thresholds that the study keeps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from netmap.errors import ConflictError
from netmap.gaps import NORMS, Norm, load_norm, norm_file, parse_norm
from netmap.model import Setting
from netmap.study.session import Study

__all__ = [
    "Threshold",
    "keep_norm",
    "norm_named",
    "norm_text",
    "norms",
    "read_norm",
    "thresholds",
    "with_thresholds",
]

_KEPT = "norm:"
_SHARES = ("share", "channel_share", "reciprocity", "reference")
_NUMBER = re.compile(r"^(\w+)(\s*=\s*)(\d+(?:\.\d+)?)(?=\s*(?:#|$))")
_HEAD = re.compile(r"^\s*\[rules\.([^\[\]]+)\]")


@dataclass(frozen=True)
class Threshold:
    """A number in a norm's file: of which rule, under which key, in which line (counted from 1)."""

    rule: str
    key: str
    value: float
    line: int

    @property
    def is_share(self) -> bool:
        """Tell whether it is a share, from 0 to 1."""
        return self.key in _SHARES


def norms(study: Study) -> dict[str, Norm]:
    """Give every norm of the study by its name: shipped ones first, then its own."""
    return {name: norm_named(study, name) for name in (*NORMS, *_own(study))}


def _own(study: Study) -> list[str]:
    kept = study.records(Setting)
    return sorted(
        name.removeprefix(_KEPT)
        for name, one in kept.items()
        if name.startswith(_KEPT) and one.value
    )


def norm_named(study: Study, name: str) -> Norm:
    """Give a norm by name, one that the study keeps before a file of that name.

    Raises
    ------
    NormError
        There is none, or its file says what cannot be.
    """
    kept = study.setting(f"{_KEPT}{name}")
    return read_norm(kept, name) if kept else load_norm(name)


def norm_text(study: Study, name: str) -> str:
    """Give the file of a norm that netmap ships or the study keeps, or of one at a path."""
    kept = study.setting(f"{_KEPT}{name}")
    if kept:
        return kept
    return norm_file(name).read_text(encoding="utf-8")


@lru_cache(maxsize=64)
def read_norm(text: str, name: str = "norm") -> Norm:
    """Read a norm from the text of its file.

    Raises
    ------
    NormError
        It says what cannot be; the line is named.
    """
    return parse_norm(text, name)


def keep_norm(study: Study, text: str, *, who: str | None = None) -> Norm:
    """Keep a norm in the study under the name that its file gives.

    Raises
    ------
    NormError
        The text is no norm.
    ConflictError
        It bears the name of a norm that netmap ships: two norms of one name could not be told apart.
    """
    norm = read_norm(text)
    if norm.name in NORMS:
        raise ConflictError("norm-name-taken", name=norm.name)
    study.set(f"{_KEPT}{norm.name}", text, who=who)
    return norm


def thresholds(text: str) -> list[Threshold]:
    r"""List the numbers that a norm's file sets for its rules.

    Examples
    --------
    >>> thresholds('[rules.R1]\nkind = "x"\nstrength = 3  # coordination')
    [Threshold(rule='R1', key='strength', value=3.0, line=3)]
    """
    rule, found = "", []
    for number, line in enumerate(text.splitlines(), start=1):
        head = _HEAD.match(line)
        rule = head[1].strip() if head else ("" if line.startswith("[") else rule)
        set_here = _NUMBER.match(line)
        if rule and set_here:
            found.append(Threshold(rule, set_here[1], float(set_here[3]), number))
    return found


def with_thresholds(text: str, values: Mapping[int, float], name: str) -> str:
    r"""Write other numbers into some lines of a norm's file, and another name; comments stay.

    Examples
    --------
    >>> print(with_thresholds('name = "a"\n[rules.R1]\nstrength = 3  # why', {3: 2}, "b"))
    name = "b"
    [rules.R1]
    strength = 2  # why
    """
    lines = text.splitlines()
    for number, value in values.items():
        lines[number - 1] = _NUMBER.sub(rf"\g<1>\g<2>{value:g}", lines[number - 1])
    at = next((k for k, line in enumerate(lines) if re.match(r"name\s*=", line)), None)
    if at is not None:
        lines[at] = f'name = "{name}"'
    return "\n".join(lines)
