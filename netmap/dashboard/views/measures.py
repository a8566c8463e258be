"""Measures: the network's with what stands behind each share, every institution's, and every tie's; few or all."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

import networkx as nx
import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.dashboard import data, missing, state
from netmap.dashboard.bars import Bar, Key, bars_svg
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.grouping import choose_grouping, group_names, in_groups, show_groups
from netmap.dashboard.heading import commune_name, has_waves, show_title, tell_view
from netmap.dashboard.markdown import escape
from netmap.dashboard.structures import show_structures
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.worded import worded
from netmap.i18n import format_number, sort_key
from netmap.metrics import (
    MEASURES,
    STRUCTURES,
    Family,
    Kind,
    Measure,
    needs_direction,
    say_measure,
    sureness,
    take_long,
)
from netmap.network import info

MOST_BARS = 20
SORT = "measures-sort"
CHOICE = "measures-choice"
BASIC, ALL = "basic", "all"


def show() -> None:
    """Show the measures of the chosen wave."""
    show_title("measures")
    if not has_waves():
        return
    wave, rule = state.chosen_wave(), state.chosen_rule()
    network = data.network(wave, rule)
    tell_view(network)
    chosen = _that_mean_something(network, _choose())
    _warn(network, chosen)
    quick = not missing.ask_for_all(network, chosen)
    if missing.anybody_silent(network):
        st.caption(escape(state.say()("measures-range-note")))
    levels = ("net", "group")
    ids = {
        level: tuple(m.id for m in chosen if m.level == level) for level in (*levels, "node", "tie")
    }
    if any(ids[level] for level in levels):
        _show_network(*_of_network(network, wave, ids["net"], ids["group"], quick=quick))
    if ids["node"]:
        large = len(network) > missing.IN_PASSING_UP_TO
        ranked_by = partial(_ranked, network, wave, ids["node"], quick=quick and large)
        _show_institutions(network, ranked_by, ids["node"])
        missing.show_calls(network, wave, rule, st.session_state[SORT])
    if ids["tie"]:
        _show_ties(network, *_of_ties(network, wave, ids["tie"]))
    show_structures(network, wave, rule, _offer_sheet)
    _explain(network, chosen)


def _that_mean_something(network: nx.MultiDiGraph, asked: Sequence[Measure]) -> list[Measure]:
    """Leave out what needs ties with a direction where they have none, and say how many that is."""
    chosen = [m for m in asked if info(network).rule.directed or not needs_direction(m)]
    if left := len(asked) - len(chosen):
        st.caption(escape(state.say()("measures-need-direction", n=left)))
    return chosen


def _warn(network: nx.MultiDiGraph, chosen: Sequence[Measure]) -> None:
    """Say before it is worked out that it takes minutes, and what is quicker."""
    if take_long(network, [measure.id for measure in chosen]):
        t, lang = state.say(), state.language()
        names = {"structure": STRUCTURES["most_between"].text("label", lang)}
        st.info(
            escape(t("measures-take-long", **names, place=t("measures-structures"))),
            icon=":material/hourglass_top:",
        )


def _choose() -> list[Measure]:
    """Offer the basic measures, those of one family, or all."""
    t = state.say()
    names = {BASIC: t("measures-basic")}
    names |= {family.value: t(f"measure-family-{family}").capitalize() for family in Family}
    names |= {ALL: t("measures-all")}
    picked = st.selectbox(
        t("measures-choice"),
        list(names),
        key=CHOICE,
        format_func=lambda code: names.get(code, code),
        placeholder=t("control-choose"),
        persist_state="session",
    )
    if picked == ALL:
        return list(MEASURES.values())
    return [m for m in MEASURES.values() if (m.basic if picked == BASIC else m.family == picked)]


def _numbers(table: pd.DataFrame) -> dict[str, dict[str, float]]:
    """Give a table of numbers row by row."""
    found = cast("dict[str, dict[str, float]]", table.astype(float).to_dict("index"))
    return {str(name): row for name, row in found.items()}


# ── the network ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_network(shown: Table, kept: Table) -> None:
    t = state.say()
    st.subheader(t("measures-network"), anchor=False)
    show_table(shown, alt=t("measures-network"))
    if any(math.isnan(cast("float", row["value"])) for row in kept.rows):
        st.caption(t("measures-undefined"))
    _offer(kept, "network")


@worded
def _of_network(
    network: nx.MultiDiGraph,
    wave: str,
    net: tuple[str, ...],
    group: tuple[str, ...],
    *,
    quick: bool,
) -> tuple[Table, Table]:
    """Write the measures of the network and its groups as they are shown, and as a file keeps them."""
    t, lang, rule = state.say(), state.language(), info(network).rule
    both = (("net", net), ("group", group))
    table = pd.concat([data.measures(wave, rule, level, ids) for level, ids in both])
    ranges = pd.concat([data.ranges(wave, rule, level, ids, quick=quick) for level, ids in both])
    silent = missing.anybody_silent(network)
    names = ("measure", "value", *(("range",) if silent else ()), "behind", "short")
    columns = {name: t(f"measures-column-{name}") for name in names}
    kept_too = ("measure", "value", *(("low", "high") if silent else ()), "count", "possible")
    raw = {name: t(f"measures-column-{name}") for name in kept_too}
    shown: list[dict[str, object]] = []
    kept: list[dict[str, object]] = []
    could_be = missing.rows_of(ranges)
    for id_, row in _numbers(table).items():
        measure, ends = MEASURES[id_], could_be[id_]
        about: dict[str, object] = {"measure": measure.label(lang)}
        about |= {"value": measure.write(row["value"], lang)}
        about |= {"range": missing.say_range(measure, ends)}
        about |= {"behind": _behind(row["count"], row["possible"])}
        shown.append(about | {"short": say_measure(network, id_, lang, ranges=ranges)})
        kept.append({**about, **row, "low": ends["low"], "high": ends["high"]})
    return Table(columns, shown), Table(raw, kept)


def _behind(count: float, possible: float) -> str:
    """Say what stands behind a share: 23 of 66."""
    if math.isnan(count):
        return ""
    lang = state.language()
    whole = format_number(possible, lang)
    return state.say()("overview-k-of-n", k=format_number(count, lang), n=whole)


# ── institutions ────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, eq=False)
class _Ranked:
    """Institutions in the order of one measure, written as they are shown and as a file keeps them."""

    values: pd.Series
    ranges: pd.DataFrame
    sentence: str
    bodies: tuple[str, ...]
    bars: Mapping[str, float]
    shown: Mapping[str, Mapping[str, object]]
    kept: Mapping[str, Mapping[str, object]]


def _show_institutions(
    network: nx.MultiDiGraph, ranked_by: Callable[[str], _Ranked], ids: Sequence[str]
) -> None:
    t, lang = state.say(), state.language()
    st.subheader(t("measures-institutions"), anchor=False)
    labels = {id_: MEASURES[id_].label(lang) for id_ in ids}
    chosen = st.selectbox(
        t("measures-sort"),
        list(labels),
        key=SORT,
        format_func=lambda id_: labels.get(id_, id_),
        placeholder=t("control-choose"),
        persist_state="session",
    )
    st.caption(escape(MEASURES[chosen].short(lang)))
    found = ranked_by(chosen)
    st.markdown(escape(found.sentence))
    by = choose_grouping()
    groups, bodies = group_names(network, by), list(found.bodies)
    _show_bars(network, MEASURES[chosen], found)
    columns = {"name": t("network-institution"), **labels}
    if missing.anybody_silent(network):
        columns = _beside_range(columns, chosen)
    if by:
        show_groups(network, found.values, by, found.ranges, _offer)
        bodies = in_groups(bodies, groups)
        columns = {"group": t(f"measures-group-{by}"), **columns}
    shown, kept = (
        [{"group": groups.get(body), **rows[body]} for body in bodies]
        for rows in (found.shown, found.kept)
    )
    show_table(Table(columns, shown), alt=t("measures-institutions"))
    _offer(Table(columns, kept), "institutions")


@worded
def _ranked(
    network: nx.MultiDiGraph, wave: str, ids: tuple[str, ...], chosen: str, *, quick: bool
) -> _Ranked:
    lang, rule = state.language(), info(network).rule
    table = data.measures(wave, rule, "node", ids)
    ranges = data.ranges(wave, rule, "node", (chosen,), quick=quick)
    could_be = missing.places_of(ranges, chosen)
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    order, values = sort_key(lang), _numbers(table)
    ranked = sorted(values, key=lambda b: (-_rank(values[b][chosen]), order(names[b])))
    longest = {b: max(_rank(values[b][chosen]), _rank(_end(could_be[b]["high"]))) for b in ranked}
    measures = [MEASURES[id_] for id_ in ids]
    whole = {m.id: _all_whole(row[m.id] for row in values.values()) for m in measures}
    said: dict[str, dict[str, object]] = {
        body: {
            "name": names[body],
            "range": missing.say_range(MEASURES[chosen], could_be[body]),
            "place": missing.say_place_of(MEASURES[chosen], could_be[body]),
        }
        for body in ranked
    }
    return _Ranked(
        table[chosen],
        ranges,
        say_measure(network, chosen, lang, ranges=ranges),
        tuple(ranked),
        {body: values[body][chosen] for body in ranked if longest[body] > 0},
        {
            body: row
            | {m.id: m.write(values[body][m.id], lang, whole=whole[m.id]) for m in measures}
            for body, row in said.items()
        },
        {body: {**row, **values[body]} for body, row in said.items()},
    )


def _beside_range(columns: dict[str, str], chosen: str) -> dict[str, str]:
    """Put the chosen measure first, with its range and place beside it."""
    t = state.say()
    first = {name: columns[name] for name in ("name", chosen)}
    first |= {name: t(f"measures-column-{name}") for name in ("range", "place")}
    return first | columns


def _end(value: object) -> float:
    return float(str(value))


def _all_whole(values: Iterable[float]) -> bool:
    """Tell whether a column needs no decimals; if one number needs them, all get them."""
    return all(math.isnan(value) or value.is_integer() for value in values)


# ── ties ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_ties(network: nx.MultiDiGraph, shown: Table, kept: Table) -> None:
    t = state.say()
    with st.expander(t("measures-ties", n=len(shown.rows)), icon=":material/conversion_path:"):
        show_table(shown, alt=t("measures-tie-table"))
        _offer(kept, "tie-table")
        missing.show_open_pairs(network)


@worded
def _of_ties(network: nx.MultiDiGraph, wave: str, ids: tuple[str, ...]) -> tuple[Table, Table]:
    """Write the measures of every tie as they are shown, and as a file keeps them."""
    t, lang = state.say(), state.language()
    table = data.measures(wave, info(network).rule, "tie", ids)
    names = {str(body): str(about["name"]) for body, about in network.nodes(data=True)}
    measures = [MEASURES[str(id_)] for id_ in table.columns]
    ends = {"source": t("measures-column-source"), "target": t("measures-column-target")}
    columns = ends | {measure.id: measure.label(lang) for measure in measures}
    shown: list[dict[str, object]] = []
    kept: list[dict[str, object]] = []
    for row in table.reset_index().to_dict("records"):
        pair = {end: names[str(row[end])] for end in ("source", "target")}
        shown.append({**pair, **{m.id: _say_tie(m, row[m.id]) for m in measures}})
        kept.append({**pair, **{m.id: row[m.id] for m in measures}})
    return Table(columns, shown), Table(columns, kept)


def _say_tie(measure: Measure, value: object) -> str:
    if measure.kind is Kind.CODE:
        return state.say()(f"draw-evidence-{value}") if isinstance(value, str) else "–"
    return measure.write(float(cast("float", value)), state.language())


def _rank(value: float) -> float:
    return float("-inf") if math.isnan(value) else value


def _show_bars(network: nx.MultiDiGraph, measure: Measure, found: _Ranked) -> None:
    t, lang, values = state.say(), state.language(), found.bars
    if not values or measure.kind is Kind.YES_NO or min(values.values()) < 0:
        return
    shown = min(len(values), MOST_BARS)
    alt = t("measures-bars", measure=measure.label(lang), n=shown)
    st.image(_bars_drawn(found, network, measure), width=720, alt=alt)
    if len(values) > MOST_BARS:
        st.caption(t("measures-bars-first", shown=MOST_BARS, n=len(values)))


def _bars_drawn(found: _Ranked, network: nx.MultiDiGraph, measure: Measure) -> str:
    lang, study = state.language(), data.opened_study()
    book, called = study.codebook, use.told_apart(study, network)
    could_be = missing.places_of(found.ranges, measure.id)
    first = list(found.bars.items())[:MOST_BARS]
    sector = {body: network.nodes[body].get("sector", "") for body, _ in first}
    bars = [
        Bar(
            str(called.nodes[body]["label"]),
            0 if math.isnan(value) else value,
            measure.write(value, lang),
            book.sector(sector[body]).color,
            _end(could_be[body]["low"]),
            _end(could_be[body]["high"]),
        )
        for body, value in first
    ]
    named = [book.sector(code) for code in dict.fromkeys(sector.values()) if code]
    return bars_svg(bars, [Key(one.label.say(lang), one.color) for one in named])


def _offer_sheet(table: Table, sheet: str) -> None:
    _offer_as(table, state.say()(f"structure-sheet-{sheet}"), f"structure-{sheet}")


def _offer(table: Table, key: str) -> None:
    _offer_as(table, state.say()(f"measures-{key}"), f"measures-{key}")


def _offer_as(table: Table, title: str, key: str) -> None:
    t = state.say()
    place = commune_name(state.chosen_commune())
    with st.container(horizontal=True):
        names = (t("page-measures"), title, place, state.chosen_wave())
        offer_table(table, *names, key=key)


def _explain(network: nx.MultiDiGraph, chosen: Sequence[Measure]) -> None:
    t, lang = state.say(), state.language()
    silent = missing.anybody_silent(network)
    with st.expander(t("measures-explain"), icon=":material/menu_book:"):
        for measure in chosen:
            told = " ".join(measure.explain(lang).split())
            short = escape(measure.short(lang))
            lines = [f"**{escape(measure.label(lang))}.** {short} {escape(told)}"]
            lines += [escape(t("measures-formula", formula=measure.formula(lang)))]
            lines += [escape(t("measures-avoid", avoid=measure.avoid(lang)))]
            found = t(f"measures-doc-range-{sureness(measure)}")
            lines += [escape(t("measures-range-found", found=found))] if silent else []
            lines += [escape(t("measures-source", source=measure.source))]
            st.markdown("  \n".join(lines))


show()
