"""Norms read from TOML, and refused with file, line and key when they say what cannot be."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, NoReturn

from netmap.codebook import CODEBOOKS, Codebook, Label, load_codebook
from netmap.errors import CodebookError, NormError
from netmap.gaps.norm import KINDS, MutualFlow, Norm, NormRule, SectorCoverage, TieBetweenTypes

__all__ = ["NORMS", "load_norm"]

_FOLDER = Path(__file__).parent / "norms"
NORMS: tuple[str, ...] = tuple(sorted(file.stem for file in _FOLDER.glob("*.toml")))
"""Names of the norms that netmap ships."""


def load_norm(name: str) -> Norm:
    """Load a norm that netmap ships, or one from a TOML file of the same form.

    Parameters
    ----------
    name
        One of :data:`NORMS`, or a path.

    Raises
    ------
    NormError
        No such norm, not TOML, a misspelt or lacking key, an unknown code, a value that cannot be, a contradiction.

    Examples
    --------
    >>> [rule.id for rule in load_norm("liderzy-kooperacji").rules]
    ['R1', 'R3', 'R5', 'R6', 'R7', 'R8']
    """
    path = _FOLDER / f"{name}.toml" if name in NORMS else Path(name)
    try:
        text = path.read_text(encoding="utf-8")
        raw = tomllib.loads(text)
    except OSError as error:
        raise NormError("norm-missing", name=name, known=", ".join(NORMS)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise NormError("norm-broken", file=path.name, reason=str(error)) from error
    return _Reader(path.name, text).norm(raw)


class _Reader:
    """Turns tables into records; knows the file's text, so that a refusal can name the line."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.book: Codebook

    def norm(self, raw: Mapping[str, Any]) -> Norm:
        top = {field.name: field.default is MISSING for field in fields(Norm)}
        at = _At("", self)
        at.check_keys(raw, top)
        self.book = self._book(at, raw["codebook"])
        given = {key: at.read(key, value) for key, value in raw.items() if key in _READERS}
        rules = tuple(self._rule(rule_id, table) for rule_id, table in at.table(raw, "rules"))
        norm = Norm(
            name=at.text("name", raw["name"]),
            version=at.text("version", raw["version"]),
            codebook=self.book.name,
            rules=rules,
            **given,
        )
        if not set(norm.ops_and_pcpr) <= set(norm.ops):
            at.refuse("contradiction-ops", "ops_and_pcpr")
        self._check_partners(norm)
        return norm

    def _book(self, at: _At, name: Any) -> Codebook:
        try:
            return load_codebook(at.text("codebook", name))
        except CodebookError:
            at.refuse("unknown-codebook", "codebook", value=name, known=", ".join(CODEBOOKS))

    def _rule(self, rule_id: str, table: Mapping[str, Any]) -> NormRule:
        at = _At(f"rules.{rule_id}", self)
        kind = table.get("kind") if isinstance(table, Mapping) else None
        if kind not in KINDS:
            at.refuse("unknown-kind", "kind", value=kind, known=", ".join(KINDS))
        wanted = {f.name: f.default is MISSING for f in fields(KINDS[kind]) if f.name != "id"}
        at.check_keys(table, {"kind": True, **wanted})
        given = {key: at.read(key, value) for key, value in table.items() if key != "kind"}
        rule = KINDS[kind](id=rule_id, **given)
        _check_sense(rule, at)
        return rule

    def _check_partners(self, norm: Norm) -> None:
        for rule in norm.rules:
            if isinstance(rule, TieBetweenTypes) and set(rule.types) & set(norm.ops):
                _At(f"rules.{rule.id}", self).refuse("contradiction-types", "types")

    def line(self, section: str, key: str) -> int:
        """Find the line of a key, or of its section where the key is lacking; 1 when neither is written out."""
        here, found = "", 1
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[([^\[\]]+)\]", line)
            if header:
                here = header[1].strip()
                found = number if here == section else found
            elif here == section and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return number
        return found


@dataclass(frozen=True)
class _At:
    """A place in the file: a section, in which keys are read."""

    section: str
    reader: _Reader

    def refuse(self, why: str, key: str, **params: object) -> NoReturn:
        where = f"{self.section}.{key}" if self.section else key
        line = self.reader.line(self.section, key)
        raise NormError(f"norm-{why}", file=self.reader.file, line=line, where=where, **params)

    def check_keys(self, table: Mapping[str, Any], wanted: Mapping[str, bool]) -> None:
        for key in table:
            if key not in wanted:
                self.refuse("unknown-key", key, known=", ".join(wanted))
        for key, needed in wanted.items():
            if needed and key not in table:
                self.refuse("missing-key", key)

    def read(self, key: str, value: Any) -> Any:
        return _READERS[key](self, key, value)

    def table(self, raw: Mapping[str, Any], key: str) -> list[tuple[str, Any]]:
        if not isinstance(raw[key], Mapping) or not raw[key]:
            self.refuse("empty", key)
        return list(raw[key].items())

    def text(self, key: str, value: Any) -> str:
        if not isinstance(value, str) or not value:
            self.refuse("not-text", key, value=value)
        return str(value)

    def label(self, key: str, value: Any) -> Label:
        if not isinstance(value, Mapping) or set(value) != {"pl", "en"}:
            self.refuse("not-a-label", key)
        return Label(self.text(key, value["pl"]), self.text(key, value["en"]))

    def share(self, key: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            self.refuse("not-a-share", key, value=value)
        return float(value)

    def strength(self, key: str, value: Any) -> float:
        scale = self.reader.book.scales["strength"]
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or value <= 0 or not scale.holds(value):
            self.refuse("not-a-strength", key, value=value, most=scale.most)
        return float(value)

    def count(self, key: str, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            self.refuse("not-a-count", key, value=value)
        return int(value)

    def yes_no(self, key: str, value: Any) -> bool:
        if not isinstance(value, bool):
            self.refuse("not-yes-no", key, value=value)
        return bool(value)

    def codes(self, key: str, value: Any, vocabulary: str) -> tuple[str, ...]:
        if not isinstance(value, list):
            self.refuse("not-a-list", key)
        known = getattr(self.reader.book, vocabulary)
        for code in value:
            if not isinstance(code, str) or code not in known:
                self.refuse("unknown-code", key, code=code, known=", ".join(known))
            if value.count(code) > 1:
                self.refuse("twice", key, code=code)
        return tuple(value)


def _codes(vocabulary: str) -> Callable[[_At, str, Any], tuple[str, ...]]:
    return lambda at, key, value: at.codes(key, value, vocabulary)


_READERS: dict[str, Callable[[_At, str, Any], Any]] = {
    "label": _At.label,
    "source": _At.label,
    "ops": _codes("types"),
    "ops_and_pcpr": _codes("types"),
    "types": _codes("types"),
    "sectors": _codes("sectors"),
    "optional": _codes("sectors"),
    "tiers": _codes("tiers"),
    "layers": _codes("layers"),
    "strength": _At.strength,
    "share": _At.share,
    "reciprocity": _At.share,
    "at_least": _At.count,
    "ops_pairs": _At.yes_no,
}


def _check_sense(rule: NormRule, at: _At) -> None:
    """Refuse what the single values allow and the rule does not."""
    if isinstance(rule, SectorCoverage):
        both = sorted(set(rule.sectors) & set(rule.optional))
        if both:
            at.refuse("contradiction-optional", "optional", code=", ".join(both))
    if isinstance(rule, MutualFlow) and not rule.layers:
        at.refuse("empty", "layers")
    tiers = getattr(rule, "tiers", None)
    if tiers is not None and len(tiers) != 2:
        at.refuse("not-two-tiers", "tiers")
    if rule.kind in ("reach_sectors", "sector_coverage") and not getattr(rule, "sectors", ()):
        at.refuse("empty", "sectors")
    if isinstance(rule, TieBetweenTypes) and not rule.types:
        at.refuse("empty", "types")
