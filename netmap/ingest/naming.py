"""What is said of a name that was understood, left out, or has to wait until somebody says whom it means."""

from __future__ import annotations

from functools import cache

from netmap.codebook import Label
from netmap.i18n import translator
from netmap.ingest.findings import Report, Where
from netmap.ingest.matching import Clue, Verdict
from netmap.ingest.names import Directory
from netmap.ingest.rows import Row

__all__ = ["name_in_row", "note_name", "say_reason"]


def name_in_row(
    row: Row, field: str, directory: Directory, commune: str = "", clue: Clue | None = None
) -> str | None:
    """Say which institution a cell means; ``None`` if it is not clear: the row then waits, or is left out."""
    word = row.name(field)
    if not word:
        return None
    node = directory.of_node(row.where.file, word)
    if node and node not in directory:
        row.failed = True  # what is wrong is said of the node itself
        return None
    verdict = Verdict(node) if node else directory.match(word, commune, clue)
    place = row.where.at(row.table.title(field), word)
    note_name(row.report, place, word, verdict, directory)
    if verdict.key:
        return verdict.key
    if verdict.reason == "left-out":
        row.is_left_out = True
    else:
        row.unclear[field], row.commune = word, commune
    return None


def note_name(
    report: Report,
    place: Where,
    word: str,
    verdict: Verdict,
    directory: Directory,
    *,
    once: bool = False,
) -> None:
    """Say of a name what it was taken for, or why that is not sure; ``once`` a file, else once a row."""
    add = report.add_once if once else report.add_once_a_row
    if verdict.key:
        if not directory.find(word):
            meant = directory.say([verdict.key])
            report.add_once("name-understood", place, meant=meant)
        return
    if verdict.reason == "left-out":
        add("name-left-out", place)
        return
    code = "name-unknown" if verdict.reason == "nobody" else "name-ambiguous"
    likely = directory.say(candidate.id for candidate in verdict.candidates)
    add(code, place, candidates=likely, reason=say_reason(verdict.reason))


@cache
def say_reason(code: str) -> Label:
    """Say in both languages why a name is not sure."""
    return Label(*(translator(lang)(f"name-reason-{code}") for lang in ("pl", "en")))
