"""What changed between two waves as tables in words: pairs by their change, and what cannot be compared."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import pandas as pd

from netmap.codebook import Codebook, load_codebook
from netmap.compare import Comparison, Trajectory, movers
from netmap.dashboard import marks, state
from netmap.dashboard.tables import Table
from netmap.dashboard.worded import worded
from netmap.draw import describe_wave
from netmap.network import NetworkInfo
from netmap.study import Course
from netmap.study.tables import records

__all__ = [
    "GAP_CHANGES",
    "SHOWN_STATES",
    "apart_table",
    "between_table",
    "changes_table",
    "course_table",
    "fates_table",
    "gaps_table",
    "movers_table",
    "patterns_table",
    "say_change",
    "say_gap_change",
]

SHOWN_STATES = ("gained", "lost", "stronger", "weaker", "kept")
GAP_CHANGES = ("opened", "closed", "still_open", "unknown", "new", "gone", "still_met")
_GAP_SIGNS = dict(zip(GAP_CHANGES, "−+✘?··✔", strict=True))
_SIGNS = {"gained": "+", "lost": "−", "stronger": "↑", "weaker": "↓", "kept": "=", "absent": "·"}


def say_change(change: str) -> str:
    """Say what became of a pair: its sign and its word."""
    return f"{_SIGNS[change]}\N{NO-BREAK SPACE}{state.say()(f'compare-state-{change}')}"


@worded
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


@worded
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


@worded
def movers_table(found: Comparison, *, moved: bool = False) -> Table:
    """List institutions by how much their partners changed; ``moved`` takes those with a change only."""
    t = state.say()
    names = ("name", "before", "after", "gained", "lost", "kept", "pairs")
    columns = {name: t(f"compare-page-mover-{name}") for name in names}
    rows = [row for row in records(movers(found)) if not moved or row["gained"] or row["lost"]]
    return Table(columns, rows)


def between_table(found: pd.DataFrame, *, moved: bool = False) -> Table:
    """List institutions by how much their betweenness changed; ``moved`` takes those with a change only."""
    t = state.say()
    names = ("name", "before", "after", "change")
    columns = {name: t(f"compare-page-between-{name}") for name in names}
    rows = [row for row in records(found) if not moved or row["change"]]
    return Table(columns, rows)


def say_gap_change(change: str) -> str:
    """Say what became of a required pair: its sign and its word."""
    word = state.say()(f"compare-gap-{change.replace('_', '-')}")
    return f"{_GAP_SIGNS[change]}\N{NO-BREAK SPACE}{word}"


def gaps_table(rows: pd.DataFrame, book: Codebook, changes: Collection[str]) -> Table:
    """List required pairs by what became of them; ``rows`` as :func:`netmap.gaps.ledger_changes` gives them."""
    t, lang = state.say(), state.language()
    names = ("rules", "source", "target", "sector", "change", "state_before", "state_after")
    columns = {name: t(f"compare-page-gap-{name.replace('_', '-')}") for name in names}
    told = [
        {
            "code": row["change"],
            "rules": row["rules"],
            "source": row["source_name"],
            "target": row["target_name"],
            "sector": book.sector(str(row["sector"])).label.say(lang) if row["sector"] else None,
            "change": say_gap_change(str(row["change"])),
            "state_before": _gap_state(str(row["state_before"])),
            "state_after": _gap_state(str(row["state_after"])),
        }
        for row in records(rows[rows["change"].isin(list(changes))])
    ]
    told.sort(key=lambda row: GAP_CHANGES.index(str(row["code"])))
    return Table(columns, told)


def _gap_state(code: str) -> str | None:
    return marks.say_gap_state(code) if code else None


def course_table(made: Course, lang: str) -> Table:
    """List the waves in their order: what changed since the one before, and what became of what was gained by then."""
    t = state.say()
    names = ("wave", "answers", "bodies", "ties", "gained", "lost", "kept", "lasting", "reading")
    columns = {name: t(f"compare-page-course-{name}") for name in names}
    first = made.since[0]
    rows: list[dict[str, object]] = [
        {
            "wave": describe_wave(made.waves[0], lang),
            "answers": _answers(first.before),
            "bodies": first.counts.bodies_before,
            "ties": first.counts.ties_before,
        }
    ]
    rows += [_step(made, number, lang) for number in range(1, len(made.waves))]
    return Table(columns, rows)


def _answers(about: NetworkInfo) -> str:
    return state.say()("overview-k-of-n", k=about.answered, n=len(about.responses))


def _step(made: Course, number: int, lang: str) -> dict[str, object]:
    t, since = state.say(), made.since[number - 1]
    counts = since.counts
    return {
        "wave": describe_wave(made.waves[number], lang),
        "answers": _answers(since.after),
        "bodies": counts.bodies_after,
        "ties": counts.ties_after,
        "gained": counts.gained,
        "lost": counts.lost,
        "kept": counts.kept,
        "lasting": _lasted(made, number),
        "reading": t(f"compare-short-{since.reading.replace('_', '-')}"),
    }


def _lasted(made: Course, number: int) -> str | None:
    """Say how many of the ties that came with the wave before are still there."""
    ends = [wave.id for wave in made.waves[number - 1 : number + 1]]
    if number < 2 or made.followed is None:
        return None
    count = made.followed.fates_of(*ends)["fate"].value_counts()
    kept, lost = (int(count.get(fate, 0)) for fate in ("kept", "lost"))
    return state.say()("overview-k-of-n", k=kept, n=kept + lost)


def fates_table(made: Course, found: Trajectory) -> Table:
    """List every tie that was followed, from the wave it is first seen in until each later one."""
    t, names = state.say(), made.names
    columns = {
        name: t(f"compare-page-lasting-{name}")
        for name in ("since", "until", "source", "target", "fate")
    }
    rows = [
        {
            "since": names[str(row["since"])],
            "until": names[str(row["until"])],
            "source": row["source_name"],
            "target": row["target_name"],
            "fate": t(f"compare-fate-{row['fate']}"),
        }
        for row in records(found.fates)
    ]
    return Table(columns, rows)


def patterns_table(made: Course, found: Trajectory) -> Table:
    """List what pairs were from wave to wave, the most frequent first; pairs that never had a tie are left out."""
    t = state.say()
    columns = {wave: made.names[wave] for wave in found.waves}
    columns["pairs"] = t("compare-page-patterns-pairs")
    known = found.patterns.sort_values(ascending=False, kind="stable")
    rows = [
        {wave: digit == "1" for wave, digit in zip(found.waves, str(pattern), strict=True)}
        | {"pairs": int(pairs)}
        for pattern, pairs in known.items()
        if "1" in str(pattern)
    ]
    return Table(columns, rows)
