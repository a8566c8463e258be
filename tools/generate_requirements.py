"""Write requirements.txt from pyproject.toml, or with ``--check`` tell whether it is in step."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
TARGET = HOME / "requirements.txt"
FIRST_LINE = (
    "# Generated from pyproject.toml by tools/generate_requirements.py: change it there, not here."
)


def requirements() -> str:
    """Give what requirements.txt has to say."""
    project = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return "\n".join([FIRST_LINE, *project["dependencies"], ""])


def main(arguments: list[str]) -> int:
    """Write the file, or check it."""
    if "--check" not in arguments:
        TARGET.write_text(requirements(), encoding="utf-8", newline="\n")
        return 0
    if TARGET.exists() and TARGET.read_text(encoding="utf-8") == requirements():
        print("requirements.txt is in step with pyproject.toml")
        return 0
    print(
        "requirements.txt is not in step with pyproject.toml: python tools/generate_requirements.py"
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
