"""The entries of a TOML file of ours read one by one, and refused with file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from netmap.codebook import CODEBOOKS, Codebook, Label, load_codebook
from netmap.errors import CodebookError, NormError

__all__ = ["At", "TomlFile"]


class TomlFile:
    """The text of a file, kept so that a refusal can name the line.

    Parameters
    ----------
    name
        What the file is called when something in it is refused.
    text
        What it says.

    Raises
    ------
    NormError
        It is no TOML.
    """

    book: Codebook

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        try:
            self.raw: Mapping[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line = _line_of(error, text.encode("utf-8"))
            raise NormError("norm-broken", file=name, line=line, reason=str(error)) from error

    @classmethod
    def read(cls, path: Path, asked: str, known: tuple[str, ...]) -> TomlFile:
        """Read a file; ``asked`` and ``known`` are told to who asked for one that is not there."""
        try:
            return cls(
                path.name, path.read_text(encoding="utf-8-sig")
            )  # Notepad puts a mark in front
        except OSError as error:
            raise NormError("norm-missing", name=asked, known=", ".join(known)) from error
        except UnicodeDecodeError as error:
            line = _line_of(error, path.read_bytes())
            raise NormError("norm-broken", file=path.name, line=line, reason=str(error)) from error

    def at(self, section: str) -> At:
        """Give a section to read from; the empty one is the top of the file."""
        return At(section, self)

    def load_book(self) -> Codebook:
        """Load the codebook that the file names: its codes are checked against it."""
        at = self.at("")
        name = self.raw["codebook"]
        try:
            self.book = load_codebook(at.text("codebook", name))
        except CodebookError:
            at.refuse("unknown-codebook", "codebook", value=name, known=", ".join(CODEBOOKS))
        return self.book

    def line(self, section: str, key: str) -> int:
        """Find the line of a key, or of its section where the key is lacking; 1 when neither is written out."""
        here, found = "", 1
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[([^\[\]]+)\]", line)
            if header:
                here = ".".join(part.strip(" \t\"'") for part in header[1].split("."))
                found = number if here == section else found
            elif here == section and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return number
        return found


def _line_of(error: ValueError, text: bytes) -> int:
    """Find the line at which a file stops being TOML, or text at all."""
    if isinstance(error, UnicodeDecodeError):
        return text[: error.start].count(b"\n") + 1
    said = re.search(r"at line (\d+)", str(error))
    return int(said[1]) if said else text.rstrip().count(b"\n") + 1


@dataclass(frozen=True)
class At:
    """A place in the file: a section, in which keys are read."""

    section: str
    file: TomlFile

    def refuse(self, why: str, key: str, **params: object) -> NoReturn:
        """Refuse the key: say why, with file and line."""
        where = f"{self.section}.{key}" if self.section else key
        line = self.file.line(self.section, key)
        raise NormError(f"norm-{why}", file=self.file.name, line=line, where=where, **params)

    def check_keys(self, table: Mapping[str, Any], wanted: Mapping[str, bool]) -> None:
        """Refuse keys that are not known, and miss those that are needed."""
        for key in table:
            if key not in wanted:
                self.refuse("unknown-key", key, known=", ".join(wanted))
        for key, needed in wanted.items():
            if needed and key not in table:
                self.refuse("missing-key", key)

    def tables(self, raw: Mapping[str, Any], key: str) -> list[tuple[str, Any]]:
        """Give the tables of a key, at least one."""
        if not isinstance(raw[key], Mapping) or not raw[key]:
            self.refuse("empty", key)
        return list(raw[key].items())

    def text(self, key: str, value: Any) -> str:
        """Read a text that says something."""
        if not isinstance(value, str) or not value:
            self.refuse("not-text", key, value=value)
        return str(value)

    def label(self, key: str, value: Any) -> Label:
        """Read a name in both languages."""
        if not isinstance(value, Mapping) or set(value) != {"pl", "en"}:
            self.refuse("not-a-label", key)
        return Label(self.text(key, value["pl"]), self.text(key, value["en"]))

    def share(self, key: str, value: Any) -> float:
        """Read a number from 0 to 1."""
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            self.refuse("not-a-share", key, value=value)
        return float(value)

    def level(self, key: str, value: Any, scale_name: str = "strength") -> float:
        """Read a level of a scale of the codebook, above 0."""
        scale = self.file.book.scales[scale_name]
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or value <= 0 or not scale.holds(value):
            self.refuse("not-a-strength", key, value=value, most=scale.most)
        return float(value)

    def count(self, key: str, value: Any, least: int = 1) -> int:
        """Read a whole number."""
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            self.refuse("not-a-count", key, value=value, least=least)
        return int(value)

    def yes_no(self, key: str, value: Any) -> bool:
        """Read true or false."""
        if not isinstance(value, bool):
            self.refuse("not-yes-no", key, value=value)
        return bool(value)

    def codes(self, key: str, value: Any, vocabulary: str) -> tuple[str, ...]:
        """Read codes of a vocabulary of the codebook."""
        return self.known(key, value, list(getattr(self.file.book, vocabulary)))

    def known(self, key: str, value: Any, known: Sequence[str]) -> tuple[str, ...]:
        """Read words out of a closed list."""
        for code in self.several(key, value):
            if not isinstance(code, str) or code not in known:
                self.refuse("unknown-code", key, code=code, known=", ".join(known))
        return tuple(value)

    def words(self, key: str, value: Any) -> tuple[str, ...]:
        """Read free words."""
        return tuple(self.text(key, word) for word in self.several(key, value))

    def several(self, key: str, value: Any) -> list[Any]:
        """Read a list in which nothing stands twice."""
        if not isinstance(value, list):
            self.refuse("not-a-list", key)
        for item in value:
            if value.count(item) > 1:
                self.refuse("twice", key, code=item)
        return value
