"""What went wrong, as a visitor may know it: in words, no folder of the server, and a number that its log explains."""

from __future__ import annotations

import logging
import re
import uuid
from pathlib import PurePath, PureWindowsPath
from typing import cast

from netmap.dashboard import state
from netmap.errors import NetmapError, StoreUnavailableError
from netmap.i18n import say_error

__all__ = ["say_refusal", "say_unexpected", "without_folders"]

_log = logging.getLogger("netmap.dashboard")

_HERE = "\0/"
_NUMBER = "error number "

_FOLDERS = re.compile(r"(?<![:/\\\w.])(?:[A-Za-z]:)?[\\/](?:[^\\/\s'\"„”“]+[\\/])+")
"""Where a path begins in what a system says; the address of a server is none."""


def say_refusal(error: NetmapError) -> str:
    """Say a refusal; what could not be reached, read or written also gets a number, under which the log tells where."""
    said = say_error(without_folders(error), state.language())
    if not isinstance(error, StoreUnavailableError):
        return said
    return state.say()("dashboard-refused", said=said, number=_noted(error))


def say_unexpected(error: BaseException) -> str:
    """Say that something went wrong that nobody thought of."""
    return state.say()("dashboard-unexpected", number=_noted(error))


def without_folders(error: NetmapError) -> NetmapError:
    """Give the same refusal with files by their names alone.

    Examples
    --------
    >>> told = without_folders(
    ...     StoreUnavailableError("x", path="/home/ewa/my data/s.netmap", reason="no /tmp/a/b.csv")
    ... )
    >>> told.params
    {'path': 's.netmap', 'reason': 'no b.csv'}
    """
    told = StoreUnavailableError(error.code, **error.params)
    path = str(error.params.get("path", ""))
    folder = path.removesuffix(_name(path))
    for name, value in error.params.items():
        if isinstance(value, NetmapError):
            told.params[name] = without_folders(value)
        elif isinstance(value, PurePath) or (isinstance(value, str) and name == "path"):
            told.params[name] = _name(str(value))
        elif isinstance(value, str):
            said = value.replace(folder, _HERE) if len(folder) > 1 else value
            told.params[name] = _FOLDERS.sub("", said).replace(_HERE, "")
    return told


def _name(path: str) -> str:
    """Give a file's name without its folders, as either system writes them."""
    return PureWindowsPath(path).name


def _noted(error: BaseException) -> str:
    """Give the number of an error, noted in the log when it is first told."""
    known = [note for note in getattr(error, "__notes__", ()) if note.startswith(_NUMBER)]
    if known:
        return str(known[0]).removeprefix(_NUMBER)
    number = uuid.uuid4().hex[:8]
    _log.error("error %s: %s", number, error, exc_info=cast("Exception", error))
    error.add_note(f"{_NUMBER}{number}")
    return number
