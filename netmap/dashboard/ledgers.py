"""The gap ledger and resource gaps as tables in words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import pandas as pd

from netmap.codebook import Codebook, load_codebook
from netmap.dashboard import marks, state
from netmap.dashboard.tables import Table
from netmap.network import info
from netmap.study import Gaps
from netmap.study.tables import records

__all__ = ["ledger_rows", "ledger_table", "resources_table"]


def ledger_rows(
    table: pd.DataFrame, states: Collection[str], *, alternatives: bool
) -> pd.DataFrame:
    """Take the rows in some states; without ``alternatives``, a requirement met by one pair hides its others."""
    shown = table["state"].isin(list(states))
    if not alternatives:
        shown &= (table["state"] == "met") | ~table["alternative_met"]
    return table[shown]


def ledger_table(judged: Sequence[Gaps], rows: Sequence[pd.DataFrame]) -> Table:
    """Write the rows of one or more communes in words."""
    t = state.say()
    names = ["rules", "source", "target", "sector", "state", "strength", "layers", "evidence"]
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"gaps-page-column-{name}") for name in [*names, "unheard"]}
    told = [
        _row(one, row, short=len(judged) > 1)
        for one, found in zip(judged, rows, strict=True)
        for row in records(found)
    ]
    return Table(columns, told)


def _row(judged: Gaps, row: Mapping[str, object], *, short: bool) -> dict[str, object]:
    """Write a row; ``short`` names bodies by their labels, where the commune stands beside them."""
    lang, t = state.language(), state.say()
    book, nodes = load_codebook(info(judged.network).codebook), judged.network.nodes
    sector, evidence = str(row["sector"]), row["evidence"]
    strength, least = row["strength"], row["required_strength"]
    return {
        "commune": judged.commune.name,
        "rules": row["rules"],
        "source": _name(nodes, row, "source", short=short),
        "target": _name(nodes, row, "target", short=short),
        "sector": book.sector(sector).label.say(lang) if sector else None,
        "state": marks.say_gap_state(str(row["state"])),
        "strength": t("gaps-page-strength", strength=strength, least=least),
        "layers": _listed(str(row["layers"]), book, lang),
        "evidence": t(f"draw-evidence-{evidence}") if evidence else None,
        "unheard": ", ".join(
            _name(nodes, row, end, short=True)
            for end in ("source", "target")
            if str(row[end]) in str(row["could_answer"]).split("; ")
        ),
    }


def _name(
    nodes: Mapping[str, Mapping[str, object]], row: Mapping[str, object], end: str, *, short: bool
) -> str:
    """Name a body of a row; one that the network leaves out, like a voivodeship body, by its full name."""
    body = str(row[end])
    return str(nodes[body]["label"] if short and body in nodes else row[f"{end}_name"])


def _listed(layers: str, book: Codebook, lang: str) -> str:
    return ", ".join(book.layer(code).label.say(lang) for code in layers.split("; ") if code)


def resources_table(judged: Sequence[Gaps]) -> Table:
    """Name what no body here could give, and which rules ask for it."""
    t, lang = state.say(), state.language()
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"gaps-page-column-{name}") for name in ("missing", "what", "rules")}
    rows = []
    for one in judged:
        book = load_codebook(info(one.network).codebook)
        known = {"sector": book.sector, "type": book.type, "tier": book.tier}
        for row in records(one.resources):
            what, code = str(row["what"]), str(row["code"])
            missing = known[what](code).label.say(lang)
            said = {"missing": missing, "what": t(f"gaps-what-{what}"), "rules": row["rules"]}
            rows.append({"commune": one.commune.name, **said})
    return Table(columns, rows)
