"""What the names of relations in a network file say: kinds of tie, waves, or only that a weight is told."""

from __future__ import annotations

from collections.abc import Iterator

from netmap.codebook import Codebook
from netmap.ingest.findings import Report, Where
from netmap.ingest.reading import RawSheet
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["name_kinds", "understand_relations"]

_OWN = ("source", "target", "wave", "strength")


def understand_relations(file: str, sheet: RawSheet, report: Report) -> None:
    """Take relations that count the waves for waves, and one called just “weight” for no kind.

    Parameters
    ----------
    file
        Its name, whose end may tell the wave of all ties.
    sheet
        The ties of the file; changed in place.
    report
        Takes the wave that was found in the name.
    """
    _forget_weight(sheet)
    if "wave" not in sheet.rows[0][1]:
        _find_waves(file, sheet, report)


def name_kinds(sheet: RawSheet, book: Codebook) -> None:
    """Take an attribute that names a kind of the codebook at every tie for the kind: a label, “interaction”, “typ”.

    Parameters
    ----------
    sheet
        The ties of a network file that names no kinds; its heading is changed in place.
    book
        A codebook that lists its kinds.
    """
    _forget_weight(sheet)
    header = sheet.rows[0][1]
    if "layer" in header:
        return
    for at, title in enumerate(header):
        told = set(_told(sheet, at))
        is_kind = bool(told) and all(word and book.find("layers", word) for word in told)
        if is_kind and title not in _OWN:
            header[at] = "layer"
            return


def _forget_weight(sheet: RawSheet) -> None:
    """Leave out the only kind of tie if its name just says that a weight is told: “siła”, “weight”."""
    header = sheet.rows[0][1]
    if "layer" not in header:
        return
    at = header.index("layer")
    kinds = set(_told(sheet, at))
    strength = next(c for c in vocabulary().columns["nomination"] if c.field == "strength")
    if len(kinds) == 1 and plain(kinds.pop()) in strength.words(is_open=True):
        for _, cells in sheet.rows:
            cells[at : at + 1] = [None]


def _told(sheet: RawSheet, at: int) -> Iterator[str]:
    """Give what each tie says in a column; rows may end before it."""
    for _, cells in sheet.rows[1:]:
        yield (cells[at] if at < len(cells) else None) or ""


def _find_waves(file: str, sheet: RawSheet, report: Report) -> None:
    """Take the waves from the names of relations, if all of them name waves, else from the end of the file's name."""
    header, words = sheet.rows[0][1], vocabulary()
    if "layer" in header:
        at = header.index("layer")
        if all(layer and words.is_wave(layer) for layer in set(_told(sheet, at))):
            header[at] = "wave"
            return
    wave = words.wave_of(file.rsplit(".", 1)[0])
    if wave:
        report.add("file-wave-from-name", Where(file, sheet.name, None, "", wave))
        at = len(header)
        header.append("wave")
        for _, cells in sheet.rows[1:]:
            cells += [None] * (at - len(cells)) + [wave]
