"""What chance says of a change, part by part: sentences first, the numbers behind them, and files."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pandas as pd
import streamlit as st

from netmap import study as use
from netmap.codebook import Codebook
from netmap.compare import say_term
from netmap.dashboard import data, state
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.heading import commune_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import format_number
from netmap.metrics import MEASURES
from netmap.network import TieRule
from netmap.study import Across, Drawn
from netmap.study.tables import records

__all__ = ["show_drawn"]

_CHANCES = ("statistic", "p_greater", "p_less", "p_two_sided")
_ENDS = ("low", "high")


def show_drawn(found: Drawn, rule: TieRule) -> None:
    """Show what was found, a part each, with how it was drawn beneath."""
    t, lang = state.say(), state.language()
    names = {place.terc: place.name for place in data.communes()}
    told = use.say_drawn(found, lang, data.opened_study().codebook, names)
    for sentence in told.get("withheld", ()):
        st.warning(escape(sentence), icon=":material/visibility_off:")
    for part, table in _tables(found, names):
        if table.rows or told.get(part):
            _show_part(part, told.get(part, []), table, rule)
    draws = format_number(found.asked.draws, lang)
    st.caption(t("compare-page-doubt-made", draws=draws, n=found.bodies, seed=found.asked.seed))


def _show_part(part: str, told: list[str], table: Table, rule: TieRule) -> None:
    t = state.say()
    title = t(f"compare-page-doubt-{part}")
    st.markdown(f"**{title}**")
    if told:
        st.markdown("\n".join(f"- {escape(sentence)}" for sentence in told))
    if not table.rows:
        return
    show_table(table, alt=title, digits=3)
    with st.container(horizontal=True):
        offer_table(table, title, commune_name(rule.commune), key=f"compare-doubt-{part}-file")


def _tables(found: Drawn, names: dict[str, str]) -> Iterator[tuple[str, Table]]:
    t, book = state.say(), data.opened_study().codebook
    bodies = _names_of(found.measures)
    if found.across is None:
        yield "numbers", _table(found.numbers, ("measure", "value", *_ENDS), measure=_number)
    yield "tests", _table(found.tests, ("test", *_CHANCES), test=_number)
    columns = ("layer", "other", *_CHANCES)
    yield "layers", _table(found.layers, columns, layer=_layer(book), other=_layer(book))
    explained = ("term", "estimate", *_CHANCES)
    yield "explained", _table(found.explained, explained, term=lambda code: say_term(code, t))
    single = ("institution",) if "institution" in found.measures else ()
    yield (
        "measures",
        _table(
            found.measures,
            ("measure", *single, "before", "after", "change", *_ENDS),
            measure=lambda code: MEASURES[code].label(state.language()),
            institution=lambda code: bodies.get(code, code),
        ),
    )
    if found.across:
        yield from _across(found.across, names)


def _across(across: Across, names: dict[str, str]) -> Iterator[tuple[str, Table]]:
    t = state.say()
    columns = ("commune", "bodies", "shared", "kept", "gained", "lost", "density_change", *_ENDS)
    yield (
        "across",
        _table(
            across.by_commune,
            (*columns, "direction"),
            commune=lambda code: names.get(code, code),
            direction=lambda way: t(f"compare-way-{way}"),
        ),
    )
    held = across.held
    rows = [
        {"group": t("overview-group-pilot"), "n": held.pilot, "change": held.change_pilot},
        {
            "group": t("overview-group-comparison"),
            "n": held.comparison,
            "change": held.change_comparison,
        },
        {
            "group": t("compare-page-doubt-difference"),
            "n": held.pilot + held.comparison,
            "change": held.difference,
            "p_two_sided": held.p_value,
            "ways": held.assignments,
        },
    ]
    heads = {name: t(f"compare-page-doubt-column-{name}") for name in ("n", "change", "ways")}
    columns_of = {"group": t("overview-column-group"), **heads, "p_two_sided": "p"}
    yield "held", Table(columns_of, rows if held.pilot and held.comparison else [])


def _table(frame: pd.DataFrame, names: tuple[str, ...], **words: Callable[[str], object]) -> Table:
    """Make a table of some columns, codes in words."""
    t = state.say()
    columns = {name: t(f"compare-page-doubt-column-{name.replace('_', '-')}") for name in names}
    rows = [
        {
            name: words[name](str(row[name])) if name in words and row.get(name) else row.get(name)
            for name in names
        }
        for row in records(frame)
    ]
    return Table(columns, rows)


def _layer(book: Codebook) -> Callable[[str], str]:
    return lambda code: book.layer(code).label.say(state.language())


def _number(code: str) -> str:
    return state.say()(f"compare-number-{code.replace('_', '-')}")


def _names_of(measures: pd.DataFrame) -> dict[str, str]:
    if "institution" not in measures:
        return {}
    known = data.institutions()
    return dict(zip(known["id"].astype(str), known["name"].astype(str), strict=True))
