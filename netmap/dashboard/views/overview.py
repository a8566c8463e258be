"""Overview: numbers with their counts, who answered, which rules are met, what needs attention."""

from __future__ import annotations

from dataclasses import replace

import networkx as nx
import streamlit as st

from netmap.compare import say_response
from netmap.dashboard import data, marks, state
from netmap.dashboard.attention import Concern, concerns
from netmap.dashboard.communes import say_met, show_communes
from netmap.dashboard.heading import has_waves, show_title, tell_view, wave_name
from netmap.dashboard.maps import show_map
from netmap.dashboard.markdown import escape
from netmap.dashboard.numbers import show_number, show_reading
from netmap.dashboard.tables import Table, show_table
from netmap.dashboard.worded import worded
from netmap.i18n import format_percent
from netmap.model import Wave
from netmap.network import TieRule, info
from netmap.study import Gaps

MOST_CONCERNS = 10
LONGEST = 220  # signs of a concern where communes stand beside one another


def show() -> None:
    """Show the overview of a commune, or of all of them."""
    show_title("overview")
    if not has_waves():
        return
    wave, rule = state.chosen_wave(), state.chosen_rule()
    network, judged = data.network(wave, rule), data.gaps(wave, rule, state.chosen_norm())
    earlier = _earlier(wave)
    before = data.gaps(earlier.id, rule, state.chosen_norm()) if earlier else []
    tell_view(network)
    _show_numbers(network, wave, rule, judged, before)
    show_reading(info(network).response)
    if len(judged) > 1:
        show_communes(judged, before)
        show_map(judged, wave, rule, state.chosen_norm())
        _show_concerns(_heaviest(judged))
        return
    left, right = st.columns(2, gap="large")
    with left:
        one = judged[0] if judged else None
        _show_concerns(_concerns_of(one, network) if one else concerns(network, state.language()))
    with right:
        _show_rules(judged, before)


def _earlier(wave: str) -> Wave | None:
    """Give the wave before the chosen one."""
    known = data.waves()
    place = next(n for n, one in enumerate(known) if one.id == wave)
    return known[place - 1] if place else None


# ── numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _show_numbers(
    network: nx.MultiDiGraph, wave: str, rule: TieRule, judged: list[Gaps], before: list[Gaps]
) -> None:
    t, lang, about = state.say(), state.language(), info(network)
    table = data.measures(wave, rule, "net", ("net_density", "net_ties", "net_isolates"))
    value, possible = table["value"].to_dict(), int(table["possible"].to_dict()["net_density"])
    density = format_percent(value["net_density"], lang)
    connected = len(network) - int(value["net_isolates"])
    of = t("overview-ties-share", share=density, possible=possible)
    answered = t("overview-k-of-n", k=about.answered, n=len(about.responses))
    met = say_met(judged) if judged else "–"
    one, two, three, four = st.columns(4)
    bodies = t("overview-bodies-connected", n=connected)
    show_number(one, t("overview-bodies"), str(len(network)), bodies)
    show_number(two, t("overview-ties"), str(int(value["net_ties"])), of, "net_density")
    show_number(three, t("overview-response"), answered, say_response(about.response, lang))
    show_number(four, t("overview-rules"), met, _change(judged, before))


def _change(judged: list[Gaps], before: list[Gaps]) -> str:
    if not judged:
        return state.say()("overview-rules-none")
    if not before:
        return state.say()("overview-first-wave")
    wave = info(before[0].network).wave
    return f"{wave_name(wave)}: {say_met(before)}"


# ── what needs attention ────────────────────────────────────────────────────────────────────────────────────────────


def _show_concerns(found: list[Concern]) -> None:
    t = state.say()
    st.subheader(t("overview-attention"), anchor=False)
    if not found:
        st.write(t("overview-attention-none"))
    lines = [f"{marks.show_weight(one.weight)} {escape(one.sentence)}" for one in found]
    st.markdown("\n".join(f"- {line}" for line in lines[:MOST_CONCERNS]))
    if len(lines) > MOST_CONCERNS:
        st.caption(t("overview-attention-more", shown=MOST_CONCERNS, n=len(lines)))


@worded
def _concerns_of(judged: Gaps, network: nx.MultiDiGraph) -> list[Concern]:
    return concerns(network, state.language(), judged)


def _begun(sentence: str) -> str:
    """Cut a sentence that is too long to stand among others, at a space."""
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[:LONGEST].rsplit(" ", 1)[0] + " …"


def _heaviest(judged: list[Gaps]) -> list[Concern]:
    """Take the heaviest concern of each commune, the heaviest first; the commune's own page has it in full."""
    t = state.say()
    first = [
        replace(
            found[0],
            sentence=t(
                "overview-where",
                place=place,
                sentence=_begun(found[0].sentence),
            ),
        )
        for place, found in ((g.commune.name, _concerns_of(g, g.network)) for g in judged)
        if found
    ]
    return sorted(first, key=lambda concern: concern.weight)


# ── rules ──────────────────────────────────────────────────────────────────────────────────────────────


def _show_rules(judged: list[Gaps], before: list[Gaps]) -> None:
    t, lang = state.say(), state.language()
    if not judged:
        return
    st.subheader(t("overview-rules-title"), anchor=False)
    norm = judged[0].norm
    st.caption(escape(norm.label.say(lang)))
    columns = {"rule": t("overview-rule-column"), "now": t("overview-state-column")}
    if before:
        wave = info(before[0].network).wave
        columns["was"] = t("overview-was-column", wave=wave_name(wave))
    was = {a.rule: marks.say_answer_state(a.state) for one in before for a in one.answers}
    rows = [
        {
            "rule": f"{a.rule}. {norm.rule(a.rule).label.say(lang)}",
            "now": marks.say_answer_state(a.state),
            "was": was.get(a.rule),
        }
        for a in judged[0].answers
    ]
    show_table(Table(columns, rows), alt=t("overview-rules-title"))


show()
