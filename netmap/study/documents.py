"""What the command line prints with ``--format json``: one document a question, its keys the ids of the house."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import networkx as nx
import pandas as pd

from netmap.compare import Comparison, Reading, Verdict, Verdicts, decompose, movers
from netmap.errors import MeasureError, UnknownIdError
from netmap.i18n import LANGUAGES, translator
from netmap.ingest import Finding, Plan
from netmap.metrics import MEASURES, Kind, compute, take_long
from netmap.network import NetworkInfo, TieRule, info
from netmap.study.analysis import compare, measures_named
from netmap.study.care import Health
from netmap.study.changes import judge_change, movers_between
from netmap.study.draw_documents import drawn_document
from netmap.study.draws import Draws
from netmap.study.grouping import by_group
from netmap.study.missing import SEED, tell_missing
from netmap.study.names import doubt_rows
from netmap.study.norms import norm_named
from netmap.study.reading import communes, network
from netmap.study.session import Study
from netmap.study.structures import structures_document
from netmap.study.tables import plain, records
from netmap.study.trials import tried_document, try_out

__all__ = [
    "Document",
    "code_label",
    "compare_document",
    "health_document",
    "labelled",
    "measures_document",
    "named_measures",
    "plan_document",
    "view_document",
    "whatif_document",
]

Document = dict[str, Any]
"""A JSON document; its form is what the contract of the command line says."""

_ACTIONS = ("create", "update", "unchanged", "queue", "reject")


def plan_document(plan: Plan, lang: str, changed: Sequence[Mapping[str, object]] = ()) -> Document:
    """Tell a plan: counts by kind and action, what updates would change, and every finding in words."""
    return {
        "accepted": plan.is_accepted,
        "files": [{"name": name, "sha256": digest} for name, digest in plan.files],
        "plan": {
            kind: {action: counts.get(action, 0) for action in _ACTIONS}
            for kind, counts in plan.counts().items()
        },
        "differences": [dict(one) for one in changed],
        "findings": [_finding(finding, lang) for finding in plan.findings],
        "queue": doubt_rows(plan.doubts, plan.bodies, lang),
    }


def _finding(finding: Finding, lang: str) -> Document:
    where = {name: getattr(finding, name) for name in ("file", "sheet", "row", "column", "value")}
    said = {"message": finding.say(lang), "remedy": finding.remedy(lang)}
    return {"code": finding.code, "level": finding.level, **where, **said}


def view_document(about: NetworkInfo) -> Document:
    """Tell what numbers are of: the wave, the tie rule, how many institutions and how many answered."""
    return {
        "wave": about.wave.id,
        "rule": plain(asdict(about.rule)),
        "codebook": about.codebook,
        "example": about.example,
        "response": {
            "institutions": len(about.responses),
            "answered": about.answered,
            "share": about.response,
        },
    }


def measures_document(
    study: Study,
    wave: str,
    rule: TieRule,
    *,
    level: str | None = None,
    ids: Sequence[str] = (),
    lang: str = LANGUAGES[0],
    seed: int = SEED,
    sought: str = "exact",
    sort: str | None = None,
    group_by: str | None = None,
    structures: Sequence[str] = (),
    warn: Callable[[Sequence[str]], object] = len,
) -> Document:
    """Tell the measures of a wave, level by level, with what missing answers leave open in them.

    ``sort`` puts institutions and ties with the highest value of that measure first; ``group_by`` adds ``groups``, and
    ``structures`` the tables of the network of that key. Where only structures are asked for, no measure is told.
    ``warn`` hears of measures that are going to take minutes before they do.
    """
    graph = network(study, wave, rule)
    document = view_document(info(graph))
    only = structures and not (level or ids)
    named = {} if only else measures_named(level, ids)
    chosen = {name: found for name, found in named.items() if found}
    _check_sort(sort, chosen)
    if slow := take_long(graph, [id_ for ids in chosen.values() for id_ in ids]):
        warn(slow)
    for name, found in chosen.items():
        document[name] = _sorted(_measured(graph, name, found), sort)
    if group_by and not chosen.get("node"):
        raise MeasureError("group-by-without-institutions", by=group_by)
    if structures:
        document["structures"] = structures_document(study, graph, structures, lang)
    ranges = tell_missing(document, graph, chosen, lang, seed=seed, sought=sought)
    if group_by:
        table = compute(graph, "node", chosen["node"])
        document["groups"] = by_group(study, graph, table, group_by, lang, ranges.get("node"))
    return document


def _check_sort(sort: str | None, chosen: Mapping[str, Sequence[str]]) -> None:
    """Refuse an order by a measure that the answer does not hold, or whose value is a word."""
    sortable = [
        i
        for name in ("node", "tie")
        for i in chosen.get(name, ())
        if MEASURES[i].kind is not Kind.CODE
    ]
    if sort is not None and sort not in sortable:
        raise UnknownIdError("measure-not-to-sort-by", measure=sort, known=", ".join(sortable))


def _sorted(rows: list[Document], sort: str | None) -> list[Document]:
    """Put the highest value first; undefined ones come last, equal ones stay in their order."""
    if sort is None or not rows or sort not in rows[0]:
        return rows
    return sorted(rows, key=lambda row: (row[sort] is None, -(row[sort] or 0)))


def _measured(graph: nx.MultiDiGraph, level: str, ids: Sequence[str]) -> list[Document]:
    table = compute(graph, level, ids)
    names = {i: graph.nodes[i]["name"] for i in graph}
    if level == "node":
        table.insert(0, "name", pd.Series(names, dtype="object"))
        return records(table, index="institution")
    if level == "tie":
        table = table.reset_index()
        for place, end in enumerate(("source", "target"), 2):
            table.insert(place, f"{end}_name", table[end].map(names))
        return records(table)
    return records(table, index="measure")


def named_measures(rows: Sequence[Document], lang: str) -> list[Document]:
    """Name the measures in a list of them, and what ties rest on, for people; ids stay in JSON."""
    say = translator(lang)
    words: dict[str, Callable[[str], str]] = {
        "measure": lambda id_: MEASURES[id_].label(lang),
        "tie_evidence": lambda code: say(f"draw-evidence-{code}"),
    }
    return [
        row | {name: word(row[name]) for name, word in words.items() if row.get(name)}
        for row in rows
    ]


def whatif_document(
    study: Study, wave: str, rule: TieRule, norm: str, lang: str, **change: Any
) -> Document:
    """Tell a trial: what was changed, and what follows in every commune it concerns; see :func:`try_out`."""
    asked = norm_named(study, norm)
    tried = try_out(study, wave, rule, asked, **change)
    return {
        **view_document(info(network(study, wave, rule))),
        "norm": asked.name,
        "norm_version": asked.version,
        "norm_label": asked.label.say(lang),
        "communes": [tried_document(one, lang) for one in tried],
    }


def compare_document(
    study: Study,
    before: str,
    after: str,
    rule: TieRule,
    lang: str,
    *,
    seed: int = SEED,
    asked: Draws | None = None,
) -> Document:
    """Tell what changed between two waves, what could not be compared, and how far it may be read.

    Without a commune in the rule, ``communes`` tells the same of each commune in brief: over a whole study most pairs
    are of places that have nothing to do with one another. ``seed`` is where the chance of intervals begins,
    ``asked`` what more is asked of chance.
    """
    found = compare(study, before, after, rule)
    changed = found.changed("gained", "lost", "stronger", "weaker", "kept")
    made = judge_change(study, before, after, rule, seed=seed)
    say, is_full = translator(lang), found.reading is Reading.SINGLE_POSITIONS
    return {
        **_compared(found, made, lang),
        "before": view_document(found.before),
        "after": view_document(found.after),
        "joined": list(found.joined),
        "left": list(found.left),
        "renamed": [list(pair) for pair in found.renamed],
        "dyads": labelled(changed, "compare-state", lang),
        "not_comparable": [
            row | {"reason_label": say(f"compare-reason-{str(row['reason']).replace('_', '-')}")}
            for row in records(found.not_comparable)
        ],
        "communes": [
            {"commune": place.terc, "name": place.name} | _compared(one.found, one, lang)
            for place in communes(study)
            if isinstance(made, Verdicts) and (one := made.places.get(place.name))
        ],
        "movers": records(movers(found)) if is_full else [],
        "movers_between": records(movers_between(study, before, after, rule)) if is_full else [],
        **(drawn_document(study, before, after, rule, lang, asked) if asked else {}),
    }


def _verdict(made: Verdict | Verdicts, lang: str) -> Document:
    """Tell a verdict in codes and words; that of many communes says in words how many changed which way."""
    told: Document = {"reading": made.reading.value, "sentence": made.say(lang)}
    if isinstance(made, Verdict):
        told |= {"change": made.change.value, "sureness": made.sureness.value}
        told["density_change"] = plain(asdict(made.doubt)) if made.doubt else None
    return told


def _compared(found: Comparison, made: Verdict | Verdicts, lang: str) -> Document:
    counts = found.counts
    densities = {"density_before": counts.density_before, "density_after": counts.density_after}
    return {
        "reading": found.reading.value,
        "sentence": found.say(lang),
        "counts": plain({**asdict(counts), **densities}),
        "verdict": _verdict(made, lang),
        "decomposition": plain(asdict(decompose(found))),
    }


def code_label(prefix: str, code: object, lang: str) -> str:
    """Say a code by its message."""
    return translator(lang)(f"{prefix}-{str(code).replace('_', '-')}")


def labelled(frame: pd.DataFrame, prefix: str, lang: str) -> list[Document]:
    """Give the rows of a table with their states in words."""
    return [row | {"state_label": code_label(prefix, row["state"], lang)} for row in records(frame)]


def health_document(health: Health, lang: str) -> Document:
    """Tell what holding the records of a study against one another found."""
    say = translator(lang)
    return {
        "sound": health.is_sound,
        "entries": health.entries,
        "mark": health.mark,
        "records": health.records,
        "problems": [
            {
                "code": p.code,
                "params": plain(p.params),
                "message": say(f"problem-{p.code}", **p.params),
            }
            for p in health.problems
        ],
    }
