"""The process that brings an embedded graph in step: ``python -m netmap.store.following STUDY GRAPH``.

A rebuild takes seconds in which Python would do nothing else; a server has others to answer meanwhile.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from netmap.store.journal import Journal
from netmap.store.ladybug import LadybugGraph
from netmap.store.projection import bring_up_to_date, is_far_behind

__all__ = ["follow_beside"]

_OTHERS = 30.0
"""Seconds that others who are making the same graph are given."""

_PAUSE = 0.2


def follow_beside(journal: Journal, graph: LadybugGraph, is_given_up: Callable[[], bool]) -> None:
    """Let a graph come in step without a hand of this process: others may be making it, else a child does.

    What a child could not do is left to be done, and said, by whoever reads next.
    """
    end = time.monotonic() + _OTHERS
    time.sleep(_PAUSE)  # who wrote the journal is about to begin
    while graph.is_being_made and time.monotonic() < end and not is_given_up():
        time.sleep(_PAUSE)
    if is_far_behind(journal, graph):
        _in_child(journal.path, graph.folder, is_given_up)


def _in_child(study: Path, folder: Path, is_given_up: Callable[[], bool]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "netmap.store.following", str(study), str(folder)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        while child.poll() is None and not is_given_up():
            time.sleep(_PAUSE)
        if child.poll() is None:
            child.terminate()


def _follow(study: Path, folder: Path) -> None:
    graph = LadybugGraph(folder)
    try:
        with Journal.open(study) as journal:
            bring_up_to_date(journal, graph)
    finally:
        graph.close()


if __name__ == "__main__":
    _follow(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute())
