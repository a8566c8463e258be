"""The SQL of the journal by name, from ``journal.sql``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

__all__ = ["SQL", "split_statements"]

_BLOCK = re.compile(r"^-- name: (\w+)\n(.*?)(?=^-- name: |\Z)", re.MULTILINE | re.DOTALL)

SQL: Mapping[str, str] = {
    name: text.strip()
    for name, text in _BLOCK.findall(
        Path(__file__).with_name("journal.sql").read_text(encoding="utf-8")
    )
}
"""Each statement (for ``schema`` and ``scratch``: several) under its name."""


def split_statements(text: str) -> list[str]:
    r"""Take a text of several statements apart at its semicolons.

    Examples
    --------
    >>> split_statements("CREATE A;\n\nCREATE B;")
    ['CREATE A', 'CREATE B']
    """
    return [statement.strip() for statement in text.split(";") if statement.strip()]
