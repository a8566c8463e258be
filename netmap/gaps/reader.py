"""Norms read from TOML, and refused with file, line and key when they say what cannot be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from netmap.codebook import fold
from netmap.gaps.entries import At, TomlFile
from netmap.gaps.kinds import KINDS
from netmap.gaps.norm import (
    AdvisedBy,
    Norm,
    NormRule,
    SectorCoverage,
    TeamBacksTeam,
    TieBetweenTypes,
)
from netmap.gaps.rules.cases import CasePlans, JointDiagnosis
from netmap.gaps.rules.people import Animator, TwoRanks
from netmap.gaps.rules.services import DoubledServices, ServiceBasket
from netmap.gaps.services import NO_SERVICES, Services
from netmap.gaps.services_reader import SERVICES, services_file, services_of
from netmap.model import Phase

__all__ = ["NORMS", "load_norm", "norm_file", "parse_norm"]

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
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
    >>> [rule.id for rule in load_norm("liderzy-kooperacji").rules][:3]
    ['R1', 'R2', 'R3']
    """
    path = norm_file(name)
    return _norm(TomlFile.read(path, name, NORMS), path.parent)


def parse_norm(text: str, name: str = "norm") -> Norm:
    """Read a norm from the text of its file, as :func:`load_norm` does.

    Parameters
    ----------
    text
        What the file says; the services it names are those that netmap ships.
    name
        What to call the file when something in it is refused.

    Raises
    ------
    NormError
        As for :func:`load_norm`.

    Examples
    --------
    >>> parse_norm(norm_file("minimum").read_text(encoding="utf-8")).name
    'minimum'
    """
    return _norm(TomlFile(name, text), None)


def norm_file(name: str) -> Path:
    """Give the file of a norm that netmap ships, or the path itself."""
    return _FOLDER / f"{name}.toml" if name in NORMS else Path(name)


def _norm(file: TomlFile, folder: Path | None) -> Norm:
    at, raw = file.at(""), file.raw
    at.check_keys(raw, {field.name: field.default is MISSING for field in fields(Norm)})
    book = file.load_book()
    services = _services(at, raw, folder)
    rules = tuple(_rule(file, rule_id, table) for rule_id, table in at.tables(raw, "rules"))
    norm = Norm(
        name=at.text("name", raw["name"]),
        version=at.text("version", raw["version"]),
        label=at.label("label", raw["label"]),
        codebook=book.name,
        ops=at.codes("ops", raw["ops"], "types"),
        ops_and_pcpr=at.codes("ops_and_pcpr", raw.get("ops_and_pcpr", []), "types"),
        rules=rules,
        services=services,
    )
    _check_whole(norm, file)
    return norm


def _services(at: At, raw: Mapping[str, Any], folder: Path | None) -> Services:
    """Load what the norm calls its services: one that netmap ships, or a file beside the norm's own file."""
    if "services" not in raw:
        return NO_SERVICES
    name = at.text("services", raw["services"])
    path = services_file(name, folder)
    if path is None or not path.is_file():
        at.refuse("unknown-services", "services", value=name, known=", ".join(SERVICES))
    found = services_of(TomlFile.read(path, name, SERVICES))
    if found.codebook != at.file.book.name:
        at.refuse("contradiction-codebook", "services", value=found.codebook)
    return found


def _rule(file: TomlFile, rule_id: str, table: Any) -> NormRule:
    at = file.at(f"rules.{rule_id}")
    if not _ID.fullmatch(rule_id):
        at.refuse("not-an-id", "kind", value=rule_id)
    kind = table.get("kind") if isinstance(table, Mapping) else None
    if not isinstance(kind, str) or kind not in KINDS:
        at.refuse("unknown-kind", "kind", value=kind, known=", ".join(KINDS))
    left_out = {"id"} if KINDS[kind].about_ties else {"id", "layers"}
    wanted = {f.name: f.default is MISSING for f in fields(KINDS[kind]) if f.name not in left_out}
    at.check_keys(table, {"kind": True, **wanted})
    given = {key: _READERS[key](at, key, value) for key, value in table.items() if key != "kind"}
    rule = KINDS[kind](id=rule_id, **given)
    _check_sense(rule, at)
    return rule


def _codes(vocabulary: str) -> Callable[[At, str, Any], tuple[str, ...]]:
    return lambda at, key, value: at.codes(key, value, vocabulary)


_READERS: dict[str, Callable[[At, str, Any], Any]] = {
    "label": At.label,
    "source": At.label,
    "types": _codes("types"),
    "allowed": _codes("types"),
    "sectors": _codes("sectors"),
    "optional": _codes("sectors"),
    "tiers": _codes("tiers"),
    "layers": _codes("layers"),
    "teams": _codes("teams"),
    "upper_teams": _codes("teams"),
    "roles": _codes("roles"),
    "how": _codes("parts"),
    "needs": _codes("needs"),
    "phases": lambda at, key, value: at.known(key, value, [phase.value for phase in Phase]),
    "channels": At.words,
    "decision_makers": At.words,
    "practitioners": At.words,
    "strength": At.level,
    "frequency": lambda at, key, value: at.level(key, value, "frequency"),
    "share": At.share,
    "channel_share": At.share,
    "reciprocity": At.share,
    "reference": At.share,
    "at_least": At.count,
    "at_most": lambda at, key, value: at.count(key, value, 0),
    "steps": At.count,
    "ops_pairs": At.yes_no,
}

_NEVER_EMPTY: dict[str, tuple[str, ...]] = {
    "tie_between_types": ("types",),
    "advised_by": ("types",),
    "reach_sectors": ("sectors",),
    "sector_coverage": ("sectors",),
    "mutual_flow": ("layers",),
    "animator": ("teams", "roles", "types"),
    "steady_contact": ("channels",),
    "formal_partnership": ("teams", "layers"),
    "signal_reaches_ops": ("layers",),
    "two_ranks": ("teams", "decision_makers", "practitioners"),
    "team_backs_team": ("teams", "upper_teams"),
    "ties_last": ("phases",),
    "three_dimensions": ("teams",),
    "sector_share_falls": ("sectors",),
    "pilot_changes_more": ("sectors", "layers"),
}
"""Lists that a kind of rule cannot do without."""


def _check_sense(rule: NormRule, at: At) -> None:
    """Refuse what the single values allow and the rule does not."""
    for key in _NEVER_EMPTY.get(rule.kind, ()):
        if not getattr(rule, key):
            at.refuse("empty", key)
    tiers = getattr(rule, "tiers", None)
    if tiers is not None and len(tiers) != 2:
        at.refuse("not-two-tiers", "tiers")
    if isinstance(rule, SectorCoverage):
        _apart(at, "optional", rule.sectors, rule.optional, "contradiction-optional")
    if isinstance(rule, Animator):
        _apart(at, "allowed", rule.types, rule.allowed, "contradiction-both")
    if isinstance(rule, TeamBacksTeam):
        _apart(at, "upper_teams", rule.teams, rule.upper_teams, "contradiction-both")
    if isinstance(rule, DoubledServices) and rule.at_least < 2:
        at.refuse("not-a-count", "at_least", value=rule.at_least, least=2)
    sectors = len(at.file.book.sectors)
    if isinstance(rule, (JointDiagnosis, CasePlans)) and rule.at_least > sectors:
        at.refuse("too-many", "at_least", value=rule.at_least, most=sectors)
    if isinstance(rule, TwoRanks):
        above, below = (tuple(map(fold, w)) for w in (rule.decision_makers, rule.practitioners))
        _apart(at, "practitioners", above, below, "contradiction-both")


def _apart(at: At, key: str, one: tuple[str, ...], other: tuple[str, ...], why: str) -> None:
    both = sorted(set(one) & set(other))
    if both:
        at.refuse(why, key, code=", ".join(both))


def _check_whole(norm: Norm, file: TomlFile) -> None:
    """Refuse rules that contradict the head of the norm, or its services."""
    if not norm.ops:
        file.at("").refuse("empty", "ops")
    if not set(norm.ops_and_pcpr) <= set(norm.ops):
        file.at("").refuse("contradiction-ops", "ops_and_pcpr")
    here = [need.id for need in norm.services.needs]
    for rule in norm.rules:
        at = file.at(f"rules.{rule.id}")
        if isinstance(rule, (TieBetweenTypes, AdvisedBy)) and set(rule.types) & set(norm.ops):
            at.refuse("contradiction-types", "types")
        if isinstance(rule, (ServiceBasket, DoubledServices)):
            if not here:
                file.at("").refuse("missing-key", "services")
            at.known("needs", list(rule.needs), here)
