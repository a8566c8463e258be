"""What changed between two waves as tables in words: pairs by their change, and what cannot be compared."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from netmap.codebook import Codebook, load_codebook
from netmap.compare import Comparison
from netmap.dashboard import state
from netmap.dashboard.tables import Table
from netmap.study.tables import records

__all__ = ["SHOWN_STATES", "apart_table", "changes_table", "say_change"]

SHOWN_STATES = ("gained", "lost", "stronger", "weaker", "kept")
_SIGNS = {"gained": "+", "lost": "−", "stronger": "↑", "weaker": "↓", "kept": "=", "absent": "·"}


def say_change(change: str) -> str:
    """Say what became of a pair: its sign and its word."""
    return f"{_SIGNS[change]}\N{NO-BREAK SPACE}{state.say()(f'compare-state-{change}')}"


def changes_table(
    found: Comparison, states: Collection[str], institution: str | None = None
) -> Table:
    """List compared pairs in some states, those of one institution if it is named."""
    t, book = state.say(), load_codebook(found.after.codebook)
    names = ["source", "target", "state", "strength_before", "strength_after", "layers", "evidence"]
    columns = {name: t(f"compare-page-column-{name.replace('_', '-')}") for name in names}
    told = [
        _pair(row, book)
        for row in records(found.changed(*states))
        if institution in (None, row["source"], row["target"])
    ]
    order = list(SHOWN_STATES)
    told.sort(key=lambda row: order.index(str(row["code"])))
    return Table(columns, told)


def _pair(row: Mapping[str, object], book: Codebook) -> dict[str, object]:
    evidence = row["evidence_after"] or row["evidence_before"]
    return {
        "code": row["state"],
        "source": row["source_name"],
        "target": row["target_name"],
        "state": say_change(str(row["state"])),
        "strength_before": row["strength_before"],
        "strength_after": row["strength_after"],
        "layers": _listed(str(row["layers_after"] or row["layers_before"]), book),
        "evidence": state.say()(f"draw-evidence-{evidence}") if evidence else None,
    }


def _listed(layers: str, book: Codebook) -> str:
    lang = state.language()
    return ", ".join(book.layer(code).label.say(lang) for code in layers.split("; ") if code)


def apart_table(found: Comparison, institution: str | None = None) -> Table:
    """List the pairs that cannot be compared, and why."""
    t = state.say()
    names = ("source", "target", "reason", "wave", "tie_before", "tie_after")
    columns = {name: t(f"compare-page-column-{name.replace('_', '-')}") for name in names}
    told = [
        {
            "source": row["source_name"],
            "target": row["target_name"],
            "reason": t(f"compare-reason-{str(row['reason']).replace('_', '-')}"),
            "wave": t(f"compare-wave-{row['wave']}"),
            "tie_before": row["tie_before"],
            "tie_after": row["tie_after"],
        }
        for row in records(found.not_comparable)
        if institution in (None, row["source"], row["target"])
    ]
    return Table(columns, told)
