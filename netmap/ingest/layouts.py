"""What tells the public registers, and what their columns and words mean: ``registers.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["layouts"]

_FILE = Path(__file__).with_name("registers.toml")


@cache
def layouts() -> Mapping[str, Any]:
    """Give the layouts by the name of their register."""
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
