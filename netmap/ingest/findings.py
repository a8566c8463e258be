"""What is wrong with the data, or was assumed of them: values with a stable code, never exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from netmap.codebook import Label
from netmap.i18n import translator

__all__ = ["Finding", "Level"]

Level = Literal["error", "warning", "notice"]


@dataclass(frozen=True)
class Finding:
    """One thing to know about a file: where it is, what it is, and what to do.

    ``code`` begins with the level of the place (``file-``, ``sheet-``, ``header-``, ``row-``, ``cell-``, ``name-``);
    its two messages are ``finding-<code>`` and ``finding-<code>-remedy``. An ``error`` keeps the import from being
    saved; a ``warning`` wants a look; a ``notice`` says what was assumed.
    """

    code: str
    level: Level
    file: str
    sheet: str = ""
    row: int | None = None
    column: str = ""
    value: str = ""
    params: Mapping[str, object] = field(default_factory=dict)

    def say(self, lang: str) -> str:
        """Say what is wrong."""
        return translator(lang)(f"finding-{self.code}", **self._values(lang))

    def remedy(self, lang: str) -> str:
        """Say what to do."""
        return translator(lang)(f"finding-{self.code}-remedy", **self._values(lang))

    def _values(self, lang: str) -> dict[str, object]:
        place = {
            "file": self.file,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "value": self.value,
        }
        said = {k: v.say(lang) if isinstance(v, Label) else v for k, v in self.params.items()}
        return {**place, **said}
