"""What a study finds around it: the user, and what the variables of the system say."""

from __future__ import annotations

import getpass
import os
from pathlib import Path

import platformdirs

from netmap.store import keeping

__all__ = ["backups_wanted", "default_path", "graph_spec", "user_name"]


def default_path() -> Path:
    """Give the study used when none is named: ``NETMAP_STUDY``, else one in the user's data folder."""
    named = os.environ.get("NETMAP_STUDY")
    return Path(named) if named else Path(platformdirs.user_data_dir("netmap")) / "study.netmap"


def graph_spec(spec: str | None = None) -> str:
    """Give the graph to read from: as named, else ``NETMAP_GRAPH``, else the embedded one."""
    return spec or os.environ.get("NETMAP_GRAPH") or "embedded"


def backups_wanted() -> int:
    """Tell how many daily backups are kept: ``NETMAP_BACKUPS``, else two weeks of them; 0 makes none."""
    wanted = os.environ.get("NETMAP_BACKUPS", "")
    return int(wanted) if wanted.isascii() and wanted.isdigit() else keeping.KEPT


def user_name() -> str:
    """Give the name that journal entries carry when nobody signed in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container's user may have no name
        return "netmap"
