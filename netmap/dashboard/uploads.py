"""Uploaded files: kept for the time of one look under names that lead nowhere, checked and saved beside the page."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath

from netmap import study as use
from netmap.ingest import Choices, Plan, Tell, tell_nobody
from netmap.store import Entry, Head
from netmap.study import Study

__all__ = ["Checked", "Saved", "Upload", "check_upload", "save_checked"]

LONGEST = 60
"""Signs of a file's name that are kept: every disk takes a name that long, whatever the signs."""


@dataclass(frozen=True)
class Upload:
    """Files as they came, with where their rows belong when the files do not say.

    ``digests`` are the hashes of the contents, where they are known: a page is drawn often, and a file may be large.
    """

    files: tuple[tuple[str, bytes], ...]
    choices: Choices = field(default_factory=Choices)
    digests: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What makes two uploads one and the same: names, contents and choices."""
        digest = hashlib.sha256(repr(self.choices).encode())
        known = self.digests or [hashlib.sha256(content).hexdigest() for _, content in self.files]
        for (name, _), content in zip(self.files, known, strict=True):
            digest.update(f"{name}\0{content}".encode())
        return digest.hexdigest()


@dataclass(frozen=True)
class Checked:
    """A plan, the entry of the journal that it was made on, and what it was made of: not the files themselves."""

    key: str
    codebook: str | None
    plan: Plan
    head: Head


@dataclass(frozen=True)
class Saved:
    """What came of saving a plan: the entry, ``None`` if nothing changed, and how many names and rows wait."""

    entry: Entry | None
    names: int
    rows: int


def check_upload(study: Study, upload: Upload, tell: Tell = tell_nobody) -> Checked:
    """Look at the files and say what they would change; they are gone from the disk when this returns."""
    head = study.head
    with tempfile.TemporaryDirectory(prefix="netmap-") as folder:
        paths = _written(Path(folder), upload.files)
        plan = use.check(study, paths, upload.choices, tell=tell)
    return Checked(upload.key, upload.choices.codebook, plan, head)


def _written(folder: Path, files: Sequence[tuple[str, bytes]]) -> list[Path]:
    paths: list[Path] = []
    places: dict[str, Path] = {}
    for number, (name, content) in enumerate(files):
        place = places.setdefault(_pair(name) or str(number), folder / str(number))
        place.mkdir(exist_ok=True)
        paths.append(place / _base_name(name))
        paths[-1].write_bytes(content)
    return paths


def _pair(name: str) -> str:
    """Give what the two halves of a UCINET pair share, so that they lie in one folder; empty for other files."""
    stem, _, suffix = name.rpartition(".")
    return f"##{stem}" if suffix.casefold() in ("##h", "##d") else ""


def _base_name(name: str) -> str:
    """Give the file's own name, whatever folders and signs its sender put into it."""
    last = PureWindowsPath(PurePosixPath(name).name).name
    kept = "".join(c for c in last if c.isprintable() and c not in '<>:"/\\|?*')
    return kept[-LONGEST:].lstrip(". ") or "plik"


def save_checked(study: Study, checked: Checked) -> Saved:
    """Save what was shown, unless the study has changed since."""
    plan = checked.plan
    done = use.save_plan(study, plan, expected_head=checked.head, codebook=checked.codebook)
    return Saved(done.entry, len(plan.doubts), plan.queued)
