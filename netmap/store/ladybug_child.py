"""The process that builds an embedded graph: ``python -m netmap.store.ladybug_child FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from netmap.store.ladybug import build

__all__: list[str] = []

if __name__ == "__main__":
    build(Path(sys.argv[1]))
