"""Coverage: who meets which need of families, and with which sectors the OPS works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.codebook import load_codebook
from netmap.dashboard import data, state
from netmap.dashboard.gap_parts.files import show_gap_figure, show_gap_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table
from netmap.draw import NEEDS, SECTORS, Mark
from netmap.gaps import Norm, needs_covered, providers, say_needs, say_sectors, sectors_covered
from netmap.network import TieRule, info
from netmap.study import Gaps, Study
from netmap.study.tables import records

__all__ = ["show_coverage"]

NEED_COLUMNS = ("need", "state", "near", "second", "far")
SECTOR_COLUMNS = ("sector", "state", "bodies", "tied", "open")


def show_coverage(judged: Sequence[Gaps], wave: str, rule: TieRule) -> None:
    """Show needs and sectors: of one commune in sentences, figure and table, of several side by side."""
    _show_needs(judged, wave, rule)
    _show_sectors(judged, wave, rule)


def _show_needs(judged: Sequence[Gaps], wave: str, rule: TieRule) -> None:
    t, norm = state.say(), judged[0].norm
    st.subheader(t("gaps-needs"), anchor=False)
    if not norm.services.needs:
        st.info(t("gaps-no-basket"), icon=":material/info:")
        return
    st.caption(t("gaps-needs-note"))
    told = [_ask(one, wave, rule) for one in judged]
    if len(judged) == 1:
        _say(told[0].needs_said)
    show_gap_figure("needs", norm, wave, rule, alt=t("gaps-needs"))
    show_gap_table("needs", _needs_table(judged, told), norm)


def _show_sectors(judged: Sequence[Gaps], wave: str, rule: TieRule) -> None:
    t, norm = state.say(), judged[0].norm
    st.subheader(t("gaps-sectors"), anchor=False)
    told = [_ask(one, wave, rule) for one in judged]
    if len(judged) == 1:
        _say(told[0].sectors_said)
    show_gap_figure("sectors", norm, wave, rule, alt=t("gaps-sectors"))
    show_gap_table("sectors", _sectors_table(judged, told), norm)


def _say(sentences: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {escape(line)}" for line in sentences))


# ── worked out ──────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Covered:
    """What a commune covers, as tables and in sentences."""

    sectors: pd.DataFrame
    needs: pd.DataFrame
    providers: pd.DataFrame
    needs_said: tuple[str, ...]
    sectors_said: tuple[str, ...]


def _ask(judged: Gaps, wave: str, rule: TieRule) -> _Covered:
    place = replace(rule, commune=judged.commune.terc)
    return data.ask(_covered, wave, place, judged.norm, state.language())


def _covered(study: Study, wave: str, rule: TieRule, norm: Norm, lang: str) -> _Covered:
    network = use.network(study, wave, rule)
    return _Covered(
        sectors_covered(network, norm),
        needs_covered(network, norm),
        providers(network, norm),
        tuple(say_needs(network, norm, lang)),
        tuple(say_sectors(network, norm, lang)),
    )


# ── tables ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _needs_table(judged: Sequence[Gaps], told: Sequence[_Covered]) -> Table:
    """Write for each need who meets it directly, who in two steps, and who is there beyond that."""
    t = state.say()
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"gaps-needs-column-{name}") for name in NEED_COLUMNS}
    rows = [
        {"commune": one.commune.name, **_need_row(one, found, row)}
        for one, found in zip(judged, told, strict=True)
        for row in records(found.needs)
    ]
    return Table(columns, rows)


def _need_row(judged: Gaps, found: _Covered, row: Mapping[str, object]) -> dict[str, object]:
    lang, nodes = state.language(), judged.network.nodes
    need = judged.norm.services.need(str(row["need"]))
    here = found.providers[found.providers["need"] == row["need"]]

    def named(chosen: pd.Series) -> str:
        bodies = here.loc[chosen, "institution"]
        return ", ".join(str(nodes[body].get("label") or body) for body in bodies)

    steps = here["steps"].fillna(float("inf"))
    return {
        "need": need.label.say(lang) if need else row["need"],
        "state": _marked(NEEDS, str(row["state"])),
        "near": named(steps <= 1),
        "second": named(steps == 2),
        "far": named(steps > 2),
    }


def _sectors_table(judged: Sequence[Gaps], told: Sequence[_Covered]) -> Table:
    t, lang = state.say(), state.language()
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"gaps-sectors-column-{name}") for name in SECTOR_COLUMNS}
    rows = []
    for one, found in zip(judged, told, strict=True):
        book = load_codebook(info(one.network).codebook)
        for row in records(found.sectors):
            sector = book.sector(str(row["sector"])).label.say(lang)
            state_told = _marked(SECTORS, str(row["state"]))
            said = {"commune": one.commune.name, "sector": sector, "state": state_told}
            rows.append(row | said)
    return Table(columns, rows)


def _marked(marks: Mapping[str, Mark], code: str) -> str:
    mark = marks[code]
    return f"{mark.sign}\N{NO-BREAK SPACE}{state.say()(mark.word)}"
