"""Which folders beside the usual one hold a local Neo4j: one a line, so that its password need not be told."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import platformdirs

__all__ = ["known", "remember", "usual"]


def usual() -> Path:
    """Give the folder of the local server that no other one is named for."""
    return _data() / "neo4j"


def known() -> list[Path]:
    """List the folders that a local server was started in and that are still there, the usual one first."""
    with suppress(OSError):
        lines = _list().read_text(encoding="utf-8").splitlines()
        return [usual(), *(folder for folder in map(Path, lines) if folder.is_dir())]
    return [usual()]


def remember(folder: Path) -> None:
    """Keep in mind that a local server was started in a folder; where that cannot be written, its password is asked."""
    others = known()
    if folder in others:
        return
    with suppress(OSError):
        _data().mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{one}\n" for one in [*others[1:], folder])
        _list().write_text(lines, encoding="utf-8")


def _data() -> Path:
    return platformdirs.user_data_path("netmap", appauthor=False)


def _list() -> Path:
    return _data() / "neo4j-folders.txt"
