"""What would be said of hundreds of rows of a register in the same words is said once, with counts and names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from netmap.codebook import Label
from netmap.ingest.findings import Finding, Report, Where

__all__ = ["gather_notes"]

_FEWEST = 20
"""Notes of so many rows are left row by row."""
_NAMED = 20
"""So many names are told, the others counted."""


def gather_notes(report: Report, sheets: Sequence[Where]) -> None:
    """Say once a sheet what was said of very many of its rows: what was filled in, and whose type nobody knows.

    Parameters
    ----------
    report
        Has what was said; its notes on those rows are taken out.
    sheets
        The sheets of registers: nobody fills in their columns row by row.
    """
    alike: defaultdict[tuple[str, Where], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        if finding.code in _GATHERED:
            alike[finding.code, Where(finding.file, finding.sheet)].append(finding)
    many = {k: told for k, told in alike.items() if k[1] in sheets and len(told) > _FEWEST}
    gone = {id(finding) for told in many.values() for finding in told}
    report.findings = [finding for finding in report.findings if id(finding) not in gone]
    for (code, where), told in many.items():
        gathered, params = _GATHERED[code]
        report.add(gathered, where, n=len(told), **params(told))


def _kinds(told: Sequence[Finding]) -> Mapping[str, object]:
    """Count what was taken for which type, in both languages."""
    counted = Counter(finding.params["type"] for finding in told)
    every = [(kind, n) for kind, n in counted.most_common() if isinstance(kind, Label)]
    said = {lang: ", ".join(f"{k.say(lang)}: {n}" for k, n in every) for lang in ("pl", "en")}
    return {"kinds": Label(said["pl"], said["en"])}


def _names(told: Sequence[Finding]) -> Mapping[str, object]:
    first = islice((f"{finding.params['name']}" for finding in told), _NAMED)
    return {"names": "; ".join(first), "more": max(0, len(told) - _NAMED)}


_Params = Callable[[Sequence[Finding]], Mapping[str, object]]
_GATHERED: dict[str, tuple[str, _Params]] = {
    "row-proposed": ("sheet-register-proposed", _kinds),
    "row-without-type": ("sheet-register-without-type", _names),
}
