"""What if: bodies taken out, ties added, a kind of tie closed, by clicking in the diagram or from lists."""

from __future__ import annotations

from dataclasses import dataclass, replace

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.codebook import load_codebook
from netmap.dashboard import data, marks, state
from netmap.dashboard.controls import select_codes
from netmap.dashboard.graph_view import Panel, graph_view
from netmap.dashboard.heading import commune_name
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.draw import PANEL, caption, legend_svg, scene, svg, trial_scene
from netmap.gaps import (
    NOTHING_MORE,
    Norm,
    Told,
    Trial,
    introducers,
    say_effect,
    say_proposal,
    say_trial,
    usual_tie,
)
from netmap.i18n import sort_key
from netmap.metrics import MEASURES
from netmap.network import TieRule, changed, info
from netmap.study import Study, Tried

__all__ = ["show_trial"]

REMOVE, ADD, CLOSE = "trial-remove", "trial-add", "trial-close"
ACT, FIRST, PARTNER, GRAPH = "trial-act", "trial-first", "trial-partner", "trial-graph"


@dataclass(frozen=True)
class _Wanted:
    """What is tried out, as codes: bodies, pairs, kinds of tie."""

    remove: tuple[str, ...]
    add: tuple[tuple[str, str], ...]
    close: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.remove or self.add or self.close)


def show_trial(network: nx.MultiDiGraph, wave: str, rule: TieRule, norm: Norm) -> None:
    """Show the lists and the diagram to try things out with, and what would follow."""
    t = state.say()
    st.subheader(t("trial-title"), anchor=False)
    if not rule.commune and len(data.communes()) > 1:
        st.info(t("trial-choose-commune"), icon=":material/location_on:")
        return
    st.caption(t("trial-note"))
    _offer_act()
    _offer_layers(network)
    left, right = st.columns([2, 3], gap="medium")
    with left:
        _show_lists(network)
        wanted = _wanted(network)
    with right:
        _show_diagram(wave, rule, norm, wanted)
    if wanted.is_empty:
        st.info(t("trial-empty"), icon=":material/touch_app:")
        return
    asked = (wave, rule, norm, wanted)
    for tried in data.ask_slowly(_try, *asked, message="trial-running"):
        _show_effect(tried)


def _try(
    study: Study, wave: str, rule: TieRule, norm: Norm, wanted: _Wanted, *, told: Told
) -> list[Tried]:
    change = {"remove": wanted.remove, "add": wanted.add, "close_layer": wanted.close}
    found = use.try_out(study, wave, rule, norm, told=told, **change)  # type: ignore[arg-type]
    # what the judge was given reads on from the study, and a page keeps answers only
    return [replace(one, effect=replace(one.effect, dossier=NOTHING_MORE)) for one in found]


# ── what is tried ───────────────────────────────────────────────────────────────────────────────────────────────────


def _labels(network: nx.Graph) -> dict[str, str]:
    order = sort_key(state.language())
    names = {str(body): str(data["name"]) for body, data in network.nodes(data=True)}
    return dict(sorted(names.items(), key=lambda item: order(item[1])))


def _pair_names(network: nx.Graph) -> dict[str, str]:
    """Name the pairs that were added, and could still be taken back."""
    held = state.chosen_many(ADD)
    return {
        pair: " – ".join(str(network.nodes[body]["label"]) for body in pair.split("|"))
        for pair in held
        if all(body in network for body in pair.split("|"))
    }


def _show_lists(network: nx.MultiDiGraph) -> None:
    t, names = state.say(), _labels(network)
    select_codes(t("trial-remove"), names, REMOVE, placeholder=t("trial-nobody"))
    _offer_tie(names)
    added = _pair_names(network)
    if added:
        select_codes(t("trial-added"), added, ADD, placeholder=t("trial-nothing"))
    st.button(t("trial-reset"), on_click=_reset, key="trial-reset", icon=":material/restart_alt:")


def _offer_act() -> None:
    """Offer what a click in the diagram does."""
    t = state.say()
    st.session_state.setdefault(ACT, "remove")
    st.segmented_control(
        t("trial-act"),
        ["remove", "add"],
        key=ACT,
        format_func=lambda act: t(f"trial-act-{act}"),
        required=True,
    )


def _offer_layers(network: nx.MultiDiGraph) -> None:
    """Offer the kinds of tie there are, each closed and opened by a click."""
    book = load_codebook(info(network).codebook)
    names = {code: book.layer(code).label.say(state.language()) for code in _layers(network)}
    held = [code for code in state.chosen_many(CLOSE) if code in names]
    st.session_state[CLOSE] = held
    st.pills(
        state.say()("trial-close"),
        list(names),
        selection_mode="multi",
        key=CLOSE,
        format_func=lambda code: names.get(code, code),
    )


def _layers(network: nx.Graph) -> list[str]:
    return list(dict.fromkeys(tie.layer for tie in info(network).ties if tie.exists))


def _offer_tie(names: dict[str, str]) -> None:
    """Offer two institutions and a button that ties them."""
    t = state.say()
    one, other = st.columns(2)
    for column, key in ((one, FIRST), (other, PARTNER)):
        if st.session_state.get(key) not in names:
            st.session_state[key] = None
        column.selectbox(
            t(key),
            list(names),
            index=None,
            key=key,
            format_func=lambda body: names.get(body, body),
            placeholder=t("control-choose"),
        )
    ends = st.session_state.get(FIRST), st.session_state.get(PARTNER)
    st.button(
        t("trial-add"),
        key="trial-add-button",
        on_click=_add,
        args=ends,
        disabled=None in ends or ends[0] == ends[1],
        icon=":material/add_link:",
    )


def _wanted(network: nx.Graph) -> _Wanted:
    pairs = [tuple(pair.split("|")) for pair in state.chosen_many(ADD)]
    removed = tuple(body for body in state.chosen_many(REMOVE) if body in network)
    added = tuple((a, b) for a, b in pairs if {a, b} <= set(network) - set(removed))
    return _Wanted(removed, added, state.chosen_many(CLOSE))


def _hold(key: str, codes: list[str]) -> None:
    """Keep codes where the list of the page's language looks for them."""
    st.session_state[key] = codes
    st.session_state[f"{key} {state.language()}"] = codes


def _add(first: str, other: str) -> None:
    pair = "|".join(sorted((first, other)))
    _hold(ADD, list(dict.fromkeys((*state.chosen_many(ADD), pair))))
    st.session_state[FIRST] = st.session_state[PARTNER] = None


def _toggle(body: str) -> None:
    held = list(state.chosen_many(REMOVE))
    _hold(REMOVE, [b for b in held if b != body] if body in held else [*held, body])


def _reset() -> None:
    for key in (REMOVE, ADD, CLOSE):
        _hold(key, [])
    st.session_state[FIRST] = st.session_state[PARTNER] = None


# ── the diagram ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_diagram(wave: str, rule: TieRule, norm: Norm, wanted: _Wanted) -> None:
    t, lang = state.say(), state.language()
    first = st.session_state.get(FIRST)
    if st.session_state[ACT] == "add":
        label = data.network(wave, rule).nodes[first]["label"] if first else ""
        st.caption(
            escape(t("trial-act-add-second", body=label) if first else t("trial-act-add-first"))
        )
    panel, legend = data.ask(
        _trial_drawn, wave, rule, norm, wanted, commune_name(rule.commune), lang
    )
    graph_view([panel], lang=lang, key=GRAPH, height=460, on_clicked=_clicked)
    with st.expander(t("draw-legend")):
        st.image(legend, width=int(PANEL.width), alt=t("draw-legend"))


def _trial_drawn(
    study: Study, wave: str, rule: TieRule, norm: Norm, wanted: _Wanted, place: str, lang: str
) -> tuple[Panel, str]:
    """Draw the network as it would be; who is taken out stays as a faint sign that may be clicked back in."""
    before = use.told_apart(study, use.network(study, wave, rule))
    trial = Trial(wanted.remove, tuple(usual_tie(norm, *pair) for pair in wanted.add), wanted.close)
    after = changed(before, without=trial.remove, added=trial.add, closed=trial.close)
    places = use.positions(study, rule.commune)
    if wanted.is_empty:
        one = scene(before, places, lang, frame=PANEL)
    else:
        one = trial_scene(before, after, places, lang, frame=PANEL)
    words = caption(after, lang, commune_name=place)
    drawn = svg(one, title=words.title, description=words.alt, interactive=True, uid="trial")
    title = say_trial(trial, before, lang) or words.title
    return Panel(title, drawn), legend_svg(one, width=PANEL.width, columns=2)


def _clicked() -> None:
    """Do what a click on an institution is set to do."""
    body = (st.session_state.get(GRAPH) or {}).get("clicked")
    if not body:
        return
    if st.session_state.get(ACT) != "add":
        _toggle(str(body))
        return
    first = st.session_state.get(FIRST)
    if first and first != body:
        _add(first, str(body))
    else:
        st.session_state[FIRST] = str(body)


# ── what follows ────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_effect(tried: Tried) -> None:
    t, lang, effect = state.say(), state.language(), tried.effect
    st.subheader(t("trial-effect"), anchor=False)
    st.markdown(f"**{escape(say_trial(effect.trial, effect.before, lang))}**")
    st.markdown("\n".join(f"- {escape(line)}" for line in say_effect(effect, lang)))
    _show_introducers(tried)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        _show_rules(tried)
    with right:
        _show_measures(tried)
    _show_best(tried)


def _show_introducers(tried: Tried) -> None:
    """Say for every added tie who knows both already."""
    t, before = state.say(), tried.effect.before
    for tie in tried.effect.trial.add:
        known = [str(before.nodes[b]["label"]) for b in introducers(before, tie.source, tie.target)]
        ends = " – ".join(str(before.nodes[b]["label"]) for b in (tie.source, tie.target))
        key = "trial-introducers" if known else "trial-introducers-none"
        st.markdown(escape(t(key, pair=ends, bodies=", ".join(known))))


def _show_rules(tried: Tried) -> None:
    t, lang = state.say(), state.language()
    labels = {rule.id: rule.label.say(lang) for rule in tried.effect.norm.rules}
    columns = {name: t(f"trial-column-{name}") for name in ("rule", "before", "after")}
    rows = [
        {
            "rule": f"{change.rule}. {labels[change.rule]}",
            "before": marks.say_answer_state(change.before.state),
            "after": marks.say_answer_state(change.after.state),
        }
        for change in tried.effect.rules
        if change.before.state is not change.after.state
    ]
    if rows:
        show_table(Table(columns, rows), alt=t("trial-rules"))
    else:
        st.caption(t("trial-rules-same"))


def _show_measures(tried: Tried) -> None:
    t, lang = state.say(), state.language()
    columns = {name: t(f"trial-column-{name}") for name in ("measure", "before", "after")}
    rows = [
        {"measure": MEASURES[str(name)].label(lang), "before": row["before"], "after": row["after"]}
        for name, row in tried.effect.measures.iterrows()
    ]
    show_table(Table(columns, rows), alt=t("trial-measures"))


def _show_best(tried: Tried) -> None:
    """Show the single ties that would win the most, and the few that would together."""
    t, lang, after = state.say(), state.language(), tried.effect.after
    for key, found in (("trial-best", tried.singles[:3]), ("trial-best-few", tried.few)):
        st.markdown(f"**{t(key)}**")
        said = [f"{n}. {escape(say_proposal(one, after, lang))}" for n, one in enumerate(found, 1)]
        st.markdown("\n".join(said) or t("gaps-proposals-none"))
