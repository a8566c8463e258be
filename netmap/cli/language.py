"""The language of the command line, known before its options are read so that help speaks it too."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

from netmap.i18n import LANGUAGES, translator

__all__ = ["SAY", "default_lang"]


def default_lang(arguments: Sequence[str] = ()) -> str:
    """Give the language asked for before options are parsed, so that help speaks it too."""
    asked = [b for a, b in pairwise(arguments) if a == "--lang"]
    asked += [a.removeprefix("--lang=") for a in arguments if a.startswith("--lang=")]
    asked.append(os.environ.get("NETMAP_LANG", ""))
    return next((lang for lang in asked if lang in LANGUAGES), LANGUAGES[0])


SAY = translator(default_lang(sys.argv))
"""Says the help texts."""
