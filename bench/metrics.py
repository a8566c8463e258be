"""Print how long netmap's measures take beside other tools': ``python bench/metrics.py 1k 10k [--only WORD …]``."""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from asked import ASKED
from networks import SIZES
from permutations import DRAWN
from permutations import SIZES as DRAWN_AT
from race import race

HERE = Path(__file__).parent
TOOLS = ("numba", "numpy", "scipy", "networkx", "igraph", "networkit", "rustworkx", "cpnet", "statsmodels")  # fmt: skip
EVERY = {**ASKED, **DRAWN}
_EVERYWHERE = ("500", "1k", "10k", "60k")
_ONLY_AT = {"layout": ("5k",), "all kernels, once": ("1k",)}
ORDER = ("50", "200", *SIZES)


@dataclass(frozen=True)
class Goal:
    """How many times faster than a peer a measure is to be, and what would be better still."""

    peer: str
    ratio: float
    stretch: float | None = None
    sizes: tuple[str, ...] = ("1k", "10k", "60k")


@dataclass(frozen=True)
class Limit:
    """How many seconds of two processors it may take; half of what one takes, as every draw stands alone."""

    seconds: float
    stretch: float
    size: str = "60k"


LIMITS = {
    "all kernels, once": Limit(0.1, 0.04, "1k"),
    "QAP, 10,000 draws": Limit(60, 20),
    "MRQAP, three predictors, 10,000 draws": Limit(300, 60),
    "MRQAP, five predictors, 10,000 draws": Limit(300, 60),
}
GOALS = {
    "QAP, 10,000 draws": (Goal("np.corrcoef loop", 15, 30, ("200",)),),
    "MRQAP, five predictors, 10,000 draws": (
        Goal("statsmodels loop", 150, 400, ("200",)),
        Goal("lstsq loop", 60, None, ("200",)),
    ),
    "betweenness": (Goal("igraph", 1.5, 3), Goal("networkx", 50, None, ("10k", "60k"))),
    "betweenness, weighted": (Goal("igraph", 1.5, 4), Goal("networkx", 40)),
    "harmonic": (Goal("igraph", 20, 60), Goal("networkx", 500)),
    "closeness": (Goal("igraph", 20, 60), Goal("networkx", 500)),
    "constraint, effective size, hierarchy": (
        Goal("igraph", 1.5, 4),
        Goal("networkx", 15, 50, ("60k",)),
        Goal("networkx, nodes=", 50_000, None, ("60k",)),
    ),
    "brokerage": (Goal("triple loop", 150, 500, ("60k",)), Goal("R sna", 20)),
    "triad census": (Goal("igraph", 100),),
    "articulation points, bridges": (Goal("igraph", 3), Goal("rustworkx", 3)),
    "fragmentation without each": (Goal("igraph", 1000),),
    "PageRank": (Goal("networkx", 15, None, ("60k",)),),
    "core and periphery": (Goal("cpnet", 500, None, ("500",)),),
    "layout": (Goal("networkit", 5, None, ("5k",)),),
}


def main() -> None:
    """Measure what is asked for, keep it, print it, and write it where told."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "sizes",
        nargs="*",
        help="50, 200 (permutations), 1k, 10k, 60k, 500 (only for cpnet), 5k (only for layout); none: only show what was measured",
    )
    asked.add_argument("--only", nargs="+", help="measures with one of these words in their name")
    asked.add_argument("--results", type=Path, default=HERE / "results.json")
    asked.add_argument("--write", type=Path, help="a Markdown document for the table")
    told = asked.parse_args()
    rows = told_before(told.write) if told.write else {}
    rows |= json.loads(told.results.read_text("utf-8")) if told.results.exists() else {}
    for size in told.sizes:
        for measure in chosen(told.only, size):
            rows |= measured(measure, size)
            told.results.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    if told.write:
        _, heading, others = told.write.read_text("utf-8").partition(HEADING)
        told.write.write_text(
            document(rows).rstrip("\n") + "\n\n" * bool(heading) + heading + others, "utf-8"
        )


_NOT_SAID = "–"
HEADING = "## Journal and graphs"
"""The last part of the document is written by ``store.py``."""


def told_before(document: Path) -> dict[str, dict[str, object]]:
    """Read the rows a document holds, so that a part can be measured anew; verdicts are found anew too."""
    lines = document.read_text("utf-8").splitlines() if document.exists() else []
    cells = [
        [cell.strip() for cell in text.strip("|").split("|")]
        for text in lines
        if text.startswith("| ")
    ]
    return {
        **{f"{c[0]} / {c[1]} / {c[2]}": _measure_row(c) for c in cells if len(c) == 7 and c[0] in EVERY},
        **{f"{c[0]} / {c[1]}": _work_row(c) for c in cells if len(c) == 4 and c[0] != "work"},
    }  # fmt: skip


def _measure_row(cells: Sequence[str]) -> dict[str, object]:
    measure, size, tool, seconds, ratio, _, apart = cells
    return {
        "measure": measure, "size": size, "tool": tool, "seconds": float(seconds.lstrip("~")),
        "ratio": float(ratio.replace(",", "") or 1), "scaled": seconds.startswith("~"),
        "difference": float(apart) if apart else None,
    }  # fmt: skip


def _work_row(cells: Sequence[str]) -> dict[str, object]:
    work, size, seconds, memory = cells
    held = None if memory == _NOT_SAID else float(memory)
    return {"work": work, "size": size, "seconds": float(seconds), "memory": held}


def chosen(words: Iterable[str] | None, size: str) -> list[str]:
    there = [name for name in ASKED if size in _ONLY_AT.get(name, _EVERYWHERE)]
    there += DRAWN if size in DRAWN_AT else ()
    return [name for name in there if not words or any(word in name for word in words)]


def measured(measure: str, size: str) -> dict[str, dict[str, object]]:
    """Race the tools of a measure; print and give their rows."""
    results = race(EVERY[measure](size))
    own = results["netmap"].seconds
    rows = {}
    for name, result in results.items():
        row = {
            "measure": measure, "size": size, "tool": name, "seconds": result.seconds,
            "ratio": result.seconds / own, "scaled": result.is_scaled, "difference": result.difference,
        }  # fmt: skip
        rows[f"{measure} / {size} / {name}"] = row
        print(line(row), flush=True)
    return rows


def line(row: dict) -> str:
    """One row of the table."""
    ratio = "" if row["tool"] == "netmap" else f"{row['ratio']:,.1f}"
    apart = (
        ""
        if row["difference"] is None or row["scaled"] or row["tool"] == "netmap"
        else f"{row['difference']:.0e}"
    )
    seconds = f"{'~' if row['scaled'] else ''}{row['seconds']:.3g}"
    cells = (row["measure"], row["size"], row["tool"], seconds, ratio, verdict(row), apart)
    return "| " + " | ".join(cells) + " |"


def verdict(row: dict) -> str:
    """The goal for this row, and whether it was met."""
    limit = LIMITS.get(row["measure"])
    if limit and row["tool"] == "netmap" and row["size"] == limit.size:
        taken = row["seconds"] / 2
        how = (
            "met, the lower one too"
            if taken < limit.stretch
            else "met"
            if taken < limit.seconds
            else "not met"
        )
        return f"{limit.seconds:g} ({limit.stretch:g}) s on two cores {how}"
    for goal in GOALS.get(row["measure"], ()):
        if goal.peer == row["tool"] and row["size"] in goal.sizes:
            met = row["ratio"] >= goal.ratio
            best = goal.stretch is not None and row["ratio"] >= goal.stretch
            said = f"{goal.ratio:,g}" + (f" ({goal.stretch:,g})" if goal.stretch else "")
            return f"{said} {'met, the higher one too' if best else 'met' if met else 'not met'}"
    return ""


def document(rows: dict) -> str:
    """The whole as Markdown."""
    versions = ", ".join(f"{name} {version(name)}" for name in TOOLS)
    return "\n".join(
        [
            "# Speed",
            "",
            "Written by `bench/metrics.py`; [bench/README.md](../bench/README.md) says how to run it. Seconds are processor",
            "seconds of one core, the least of several rounds in one process; `~` was scaled up from a part. The ratio is the",
            "tool's time over netmap's: above 1, netmap is faster. Goals are ratios, in brackets the one beyond. The last column",
            "is the largest difference from netmap's values, as a share of the largest value. Of permutations the whole call is",
            "timed: the plain form or the compiled one, as netmap chooses; on two processors it takes half the time.",
            "Rows are of several runs, whose machine was more or less busy: compare the rows of one measure and size only.",
            "",
            f"Measured with Python {platform.python_version()} on {platform.system()} ({processor()}); {versions}.",
            "",
            "| measure | size | tool | seconds | ratio | goal | difference |",
            "|---|---|---|---:|---:|---|---:|",
            *(line(row) for row in in_order(rows)),
            "",
            *commands(rows),
        ]
    )


def in_order(rows: dict) -> list[dict]:
    names = list(EVERY)
    kept = [row for row in rows.values() if row.get("measure") in names]
    return sorted(kept, key=lambda row: (names.index(row["measure"]), ORDER.index(row["size"])))


def commands(rows: dict) -> list[str]:
    """What whole pieces of work take, as :mod:`national` and :mod:`doubt` measured them."""
    parts = [row for row in rows.values() if "work" in row]
    if not parts:
        return []
    told = [
        f"| {row['work']} | {row['size']} | {row['seconds']:.1f} | {_held(row['memory'])} |"
        for row in parts
    ]
    return [
        "## Whole pieces of work",
        "",
        "Each in a process of its own: processor seconds, and the most memory it held (`bench/national.py`, `bench/doubt.py`).",
        "A country has 60,000 bodies and 1,000,000 made ties, of which those that answered tell 800,000; betweenness stands above.",
        "The goal for every measure of a country is 15 seconds and 2 GiB, without building its network.",
        "",
        "| work | size | seconds | GiB |",
        "|---|---|---:|---:|",
        *told,
        "",
    ]


def _held(memory: float | None) -> str:
    return _NOT_SAID if memory is None else f"{memory:.2f}"


def version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def processor() -> str:
    file = Path("/proc/cpuinfo")
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    named = [text.partition(":")[2].strip() for text in lines if text.startswith("model name")]
    return named[0] if named else platform.machine()


if __name__ == "__main__":
    main()
