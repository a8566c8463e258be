"""How far an import has come, for whoever waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Stage", "Tell", "tell_nobody"]


@dataclass(frozen=True)
class Stage:
    """What share of the work is done; ``file`` of ``of`` files is being read, 0 once all of them are."""

    share: float
    file: int = 0
    of: int = 0
    is_saving: bool = False

    @property
    def message(self) -> str:
        """The key of the words for what is being done; they take ``file`` and ``of``."""
        doing = "saving" if self.is_saving else "reading" if self.file else "checking"
        return f"import-stage-{doing}"


Tell = Callable[[Stage], None]
"""Is told after every file, and after every part of understanding them."""


def tell_nobody(stage: Stage) -> None:
    """Let it go unheard how far the work is."""
