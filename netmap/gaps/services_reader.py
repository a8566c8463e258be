"""Needs and paths of a case read from TOML, checked as strictly as norms."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from netmap.gaps.entries import At, TomlFile
from netmap.gaps.services import CasePath, Need, Services

__all__ = ["SERVICES", "services_file", "services_of"]

_FOLDER = Path(__file__).parent / "baskets"
SERVICES: tuple[str, ...] = tuple(sorted(file.stem for file in _FOLDER.glob("*.toml")))
"""Names of the sets of services that netmap ships."""

_TOP = dict.fromkeys(("name", "version", "label", "codebook", "needs"), True) | {"paths": False}


def services_file(name: str, folder: Path | None) -> Path | None:
    """Give the file of services that netmap ships, or one beside the norm; ``None`` for a norm beside no file."""
    if name in SERVICES:
        return _FOLDER / f"{name}.toml"
    return folder / name if folder else None


def services_of(file: TomlFile) -> Services:
    """Read needs and paths, or refuse them with the line."""
    at, raw = file.at(""), file.raw
    at.check_keys(raw, _TOP)
    book = file.load_book()
    paths = at.tables(raw, "paths") if "paths" in raw else []
    return Services(
        name=at.text("name", raw["name"]),
        version=at.text("version", raw["version"]),
        label=at.label("label", raw["label"]),
        codebook=book.name,
        needs=tuple(_need(file, key, table) for key, table in at.tables(raw, "needs")),
        paths=tuple(_path(file, key, table) for key, table in paths),
    )


def _need(file: TomlFile, need_id: str, table: Any) -> Need:
    at = file.at(f"needs.{need_id}")
    file.at("").known("needs", [need_id], list(file.book.needs))
    _check(at, table, {"types": True})
    types = at.codes("types", table["types"], "types")
    if not types:
        at.refuse("empty", "types")
    return Need(need_id, file.book.needs[need_id].label, types)


def _path(file: TomlFile, path_id: str, table: Any) -> CasePath:
    at = file.at(f"paths.{path_id}")
    _check(at, table, {"label": True, "steps": True, "layers": False, "strength": False})
    steps = table["steps"]
    if not isinstance(steps, list) or len(steps) < 2:
        at.refuse("not-steps", "steps")
    read = tuple(at.codes("steps", step, "types") for step in steps)
    if not all(read):
        at.refuse("empty", "steps")
    return CasePath(
        path_id,
        at.label("label", table["label"]),
        read,
        at.codes("layers", table.get("layers", []), "layers"),
        at.level("strength", table.get("strength", 1)),
    )


def _check(at: At, table: Any, wanted: Mapping[str, bool]) -> None:
    if not isinstance(table, Mapping):
        at.refuse("not-a-table", at.section.rpartition(".")[2])
    at.check_keys(table, wanted)
