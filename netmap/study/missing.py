"""What missing answers do to the measures of a wave: ranges, places, whom to call next, and measures in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd

from netmap.i18n import translator
from netmap.metrics import MEASURES, Completions, Level, open_pairs, say_measure, say_place
from netmap.metrics import ranges as ranges_of
from netmap.metrics import whom_to_call as order_of_calls
from netmap.network import TieRule
from netmap.study.reading import network
from netmap.study.session import Study
from netmap.study.tables import plain, records

__all__ = ["SEED", "SOUGHT", "not_sought", "ranged_rows", "ranges", "tell_missing", "whom_to_call"]

SEED = 1
"""Where draws begin unless told otherwise: the same study then gives the same ranges."""

SOUGHT = ("exact", "all", "none")
"""Which ranges are looked for: those that are quick and exact, all of them, none."""

_IN_PASSING_UP_TO = 500

_TOLD = ("low", "high", "undefined", "rank", "rank_low", "rank_high", "how")


def ranges(
    study: Study,
    wave: str,
    rule: TieRule,
    level: str,
    ids: Sequence[str] | None = None,
    *,
    seed: int = SEED,
    quick: bool = False,
) -> pd.DataFrame:
    """Find what the measures of one level could be, given the unanswered rows: see :func:`netmap.metrics.ranges`."""
    rng = np.random.default_rng(seed)
    return ranges_of(network(study, wave, rule), level, ids, rng=rng, quick=quick)


def whom_to_call(
    study: Study, wave: str, rule: TieRule, measure: str = "node_degree"
) -> pd.DataFrame:
    """Order the silent by what their answers alone would settle: see :func:`netmap.metrics.whom_to_call`."""
    graph = network(study, wave, rule)
    table = order_of_calls(graph, measure)
    names = pd.Series({body: graph.nodes[body]["name"] for body in table.index}, dtype="object")
    table.insert(0, "name", names)
    return table


def tell_missing(
    document: dict[str, Any],
    graph: nx.MultiDiGraph,
    chosen: Mapping[str, Sequence[str]],
    lang: str,
    *,
    seed: int = SEED,
    sought: str = "exact",
) -> dict[str, pd.DataFrame]:
    """Put ranges beside the measures of a document, and say the measures in sentences.

    Rows of the network and of groups get ``low``, ``high`` and ``how``; rows of institutions and ties get ``ranges`` by
    measure. ``missing`` tells the seed (if anything was drawn), which ranges were looked for, and whom to call next;
    ``sentences`` says every measure, and ``open_pairs`` (where ties are told) the pairs that silence leaves open. No
    other key changes. The ranges are given back by level. Above 500 institutions only what is asked for with ``all``
    is looked for.
    """
    if sought == "exact" and len(graph) > _IN_PASSING_UP_TO:
        sought = "none"
    sentences: dict[str, str] = {}
    told: dict[str, Any] = {"seed": None, "ranges": sought, "call": _calls(graph)}
    document["missing"] = told
    document["sentences"] = sentences
    tables: dict[str, pd.DataFrame] = {}
    if chosen.get(Level.TIE) and len(graph) <= _IN_PASSING_UP_TO:
        told["open_pairs"] = _open_pairs(graph)
    if len(graph) > _IN_PASSING_UP_TO and sought == "none":
        return tables
    rng = np.random.default_rng(seed)
    could_be = Completions(graph, rng=rng)
    if sought == "all" and not could_be.is_settled:
        told["seed"] = seed
    for level, ids in chosen.items():
        table = None
        if sought != "none" and ids:
            quick = sought == "exact"
            table = ranges_of(graph, level, ids, rng=rng, completions=could_be, quick=quick)
            _put(document[level], table, level)
            tables[level] = table
        sentences |= {id_: say_measure(graph, id_, lang, ranges=table) for id_ in ids}
    return tables


def _open_pairs(graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    """List the pairs that could still be tied or untied, with names, and whose answer is lacking.

    None above 500 institutions: there they are as many as the square of the network.
    """
    if len(graph) > _IN_PASSING_UP_TO:
        return []
    names = {body: graph.nodes[body]["name"] for body in graph}
    return [
        {
            "source": row["source"],
            "target": row["target"],
            "source_name": names[row["source"]],
            "target_name": names[row["target"]],
            "tied": row["tied"],
            "unheard": plain(row["unheard"]),
            "unheard_names": [names[body] for body in row["unheard"]],
        }
        for row in open_pairs(graph).to_dict("records")
    ]


def _calls(graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    if len(graph) > _IN_PASSING_UP_TO:
        return []
    calls = records(order_of_calls(graph), index="institution")
    return [{**row, "name": graph.nodes[row["institution"]]["name"]} for row in calls]


def _put(rows: list[dict[str, Any]], table: pd.DataFrame, level: str) -> None:
    if level in (Level.NET, Level.GROUP):
        for row in rows:
            row |= {name: plain(table.loc[row["measure"], name]) for name in ("low", "high", "how")}
        return
    ends = ("institution",) if level == Level.NODE else ("source", "target")
    told: dict[tuple[object, ...], dict[str, object]] = {}
    for (measure, *at), row in zip(table.index, records(table[list(_TOLD)]), strict=True):
        told.setdefault(tuple(at), {})[measure] = row
    for row in rows:
        row["ranges"] = told.get(tuple(row[end] for end in ends), {})


def ranged_rows(
    rows: Iterable[Mapping[str, Any]], form: str, lang: str, sort: str | None = None
) -> list[dict[str, Any]]:
    """Write rows with their ranges for people and spreadsheets: in one cell of a table, in columns of a CSV file.

    Where no answer is missing only the values are there. A table in the order of a measure has the places by it too.
    """
    if form == "csv":
        return [_for_csv(row) for row in rows]
    return [_for_table(_placed(row, sort, lang), lang) for row in rows]


def _placed(row: Mapping[str, Any], sort: str | None, lang: str) -> Mapping[str, Any]:
    """Put the place by a measure beside its value, or from which to which place it could be."""
    found = row.get("ranges", {}).get(sort)
    if found is None or found["rank_low"] is None:
        return row
    low, high = (float(found[end]) for end in ("rank_low", "rank_high"))
    place = say_place(low, high, lang, simulated=found["how"] == "simulated")
    names = list(row)
    at = names.index(str(sort)) + 1
    return {name: row[name] for name in names[:at]} | {"standing": place} | dict(row)


def not_sought(document: Mapping[str, Any]) -> list[str]:
    """List the measures of a document for which only a simulation would tell what missing answers leave open."""
    told = [
        (row["measure"], row.get("how"))
        for level in ("net", "group")
        for row in document.get(level, ())
    ]
    for level in (Level.NODE, Level.TIE):
        for row in document.get(level, ())[:1]:
            told += [(id_, found["how"]) for id_, found in row.get("ranges", {}).items()]
    return [id_ for id_, how in told if how == "not_sought" and MEASURES[id_].is_amount]


def _for_csv(row: Mapping[str, Any]) -> dict[str, Any]:
    flat = {name: value for name, value in row.items() if name != "ranges"}
    for measure, found in row.get("ranges", {}).items():
        flat |= {
            f"{measure}_{name}": found[name] for name in ("low", "high", "rank_low", "rank_high")
        }
    return flat


def _for_table(row: Mapping[str, Any], lang: str) -> dict[str, Any]:
    told = {name: value for name, value in row.items() if name not in ("ranges", "how")}
    for measure, found in row.get("ranges", {}).items():
        low, high = found["low"], found["high"]
        if low is not None and low != high:
            write = MEASURES[measure].write
            value, *ends = (
                write(float("nan") if n is None else float(n), lang)
                for n in (row[measure], low, high)
            )
            told[measure] = translator(lang)("cli-range", value=value, low=ends[0], high=ends[1])
    if "low" in told and told["low"] == told["high"] == told.get("value"):
        told |= {"low": None, "high": None}
    return told
