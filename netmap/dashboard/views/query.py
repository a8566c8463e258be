"""Questions: ready questions to the graph with what they need, answered in a table and in the diagram."""

from __future__ import annotations

import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.acts import attempt
from netmap.dashboard.controls import select_code
from netmap.dashboard.diagrams import MOST_BODIES, show_part
from netmap.dashboard.downloads import offer_table
from netmap.dashboard.heading import commune_name, has_waves, show_title, wave_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.i18n import sort_key
from netmap.model import Origin
from netmap.network import Rule
from netmap.store import Query
from netmap.study import Answer, Study

FIRST = "brokers_between_sectors"
FROM_THE_SIDE = ("wave", "commune")  # parameters that are chosen beside every page


def show() -> None:
    """Show a question, what it needs, and its answer."""
    show_title("query")
    if not has_waves():
        return
    t, study, known = state.say(), data.opened_study(), use.questions()
    order = sort_key(state.language())
    names = {name: t(f"query-{name}") for name in known}
    names = dict(sorted(names.items(), key=lambda item: order(item[1])))
    name = select_code(t("query-page-choose"), names, "query_name", first=FIRST)
    query = known[name]
    given = _choose(study, query)
    if given is None:
        st.info(t("query-page-nothing-to-choose"), icon=":material/info:")
        return
    answer = attempt(lambda: data.ask(use.ask, name, given))
    if answer is not None:
        _show_answer(study, answer)
    with st.expander(t("query-page-cypher"), icon=":material/code:"):
        st.caption(t("query-page-cypher-note"))
        st.code(query.text, language="cypher")


def _choose(study: Study, query: Query) -> dict[str, str] | None:
    """Offer what the question needs beyond wave and commune; ``None`` when there is nothing to choose from."""
    given = {"wave": state.chosen_wave(), "commune": state.chosen_commune()}
    asked = [param for param in query.params if param not in FROM_THE_SIDE]
    for place, param in zip(st.columns(max(len(asked), 2)), asked, strict=False):
        with place:
            chosen = _choose_one(study, query, param)
        if chosen is None:
            return None
        given[param] = chosen
    return {param: given[param] for param in query.params}


def _choose_one(study: Study, query: Query, param: str) -> str | None:
    t = state.say()
    if param == "at_least":
        usual = int(query.usual[param])
        number = st.number_input(t("query-param-at_least"), 1, 99, usual, key="query_at_least")
        return str(int(number))
    options = _options(study, param)
    if not options:
        return None
    order = sort_key(state.language())
    sorted_ = dict(sorted(options.items(), key=lambda item: order(item[1])))
    first = query.usual.get(param, "")
    return select_code(
        t(f"query-param-{param}"),
        sorted_,
        f"query_{param}",
        first=first if first in sorted_ else next(iter(sorted_)),
    )


def _options(study: Study, param: str) -> dict[str, str]:
    """Give what a parameter may be, by code: only what occurs in the study."""
    t, lang, book = state.say(), state.language(), study.codebook
    bodies = data.institutions(state.chosen_commune() if param == "institution" else "")
    if param == "other_wave":
        return {w.id: wave_name(w) for w in data.waves() if w.id != state.chosen_wave()}
    if param == "institution":
        return dict(zip(bodies["id"], bodies["name"], strict=True))
    if param == "origin":
        return {
            origin.value: t(f"query-origin-{origin}") for origin in Origin if origin != "survey"
        }
    if param == "sector":
        return {code: one.label.say(lang) for code, one in book.sectors.items()} or {
            code: code for code in bodies["sector"] if code
        }
    return {code: book.type(code).label.say(lang) for code in bodies["type"].unique() if code}


def _show_answer(study: Study, answer: Answer) -> None:
    t = state.say()
    place = commune_name(state.chosen_commune()) if "commune" in answer.params else ""
    said = ", ".join(part for part in (place or t("query-page-whole"), _wave_of(answer)) if part)
    st.markdown(escape(t("query-page-found", n=len(answer.rows), where=said)))
    if not answer.rows:
        return
    rows = use.answer_in_words(study, answer, state.language())
    columns = use.shown_columns(answer.columns)
    heads = {column: t(f"column-query_{column}") for column in columns}
    show_table(Table(heads, rows), alt=t(f"query-{answer.name}"))
    with st.container(horizontal=True):
        offer_table(Table(heads, rows), t("page-query"), answer.name, place, key="query")
    _show_picture(answer)


def _wave_of(answer: Answer) -> str:
    wave = answer.params.get("wave")
    return next((wave_name(one) for one in data.waves() if one.id == wave), "")


def _show_picture(answer: Answer) -> None:
    """Show where the answer stands in the network of the wave."""
    t, wave = state.say(), str(answer.params.get("wave") or state.chosen_wave())
    rule = use.tie_rule(Rule.EITHER, commune=state.chosen_commune(), all_tiers=True)
    network = data.network(wave, rule)
    bodies = sorted(answer.bodies & set(network))
    if not bodies:
        st.caption(t("query-page-no-picture"))
    elif len(network) > MOST_BODIES:
        st.caption(t("network-too-large", n=len(network), most=MOST_BODIES))
    else:
        st.caption(t("query-page-picture"))
        show_part(wave, rule, bodies, sorted(answer.pairs), key="query-graph")


show()
