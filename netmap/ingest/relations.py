"""What the names of relations in a network file say: kinds of tie, waves, or only that a weight is told."""

from __future__ import annotations

from netmap.ingest.findings import Report, Where
from netmap.ingest.reading import RawSheet
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["understand_relations"]


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


def _forget_weight(sheet: RawSheet) -> None:
    """Leave out the only kind of tie if its name just says that a weight is told: “siła”, “weight”."""
    header = sheet.rows[0][1]
    if "layer" not in header:
        return
    at = header.index("layer")
    kinds = {cells[at] or "" for _, cells in sheet.rows[1:]}
    strength = next(c for c in vocabulary().columns["nomination"] if c.field == "strength")
    if len(kinds) == 1 and plain(kinds.pop()) in strength.words(is_open=True):
        for _, cells in sheet.rows:
            cells[at] = None


def _find_waves(file: str, sheet: RawSheet, report: Report) -> None:
    """Take the waves from the names of relations, if all of them name waves, else from the end of the file's name."""
    header, words = sheet.rows[0][1], vocabulary()
    if "layer" in header:
        at = header.index("layer")
        layers = {cells[at] if at < len(cells) else None for _, cells in sheet.rows[1:]}
        if all(layer and words.is_wave(layer) for layer in layers):
            header[at] = "wave"
            return
    wave = words.wave_of(file.rsplit(".", 1)[0])
    if wave:
        report.add("file-wave-from-name", Where(file, sheet.name, None, "", wave))
        at = len(header)
        header.append("wave")
        for _, cells in sheet.rows[1:]:
            cells += [None] * (at - len(cells)) + [wave]
