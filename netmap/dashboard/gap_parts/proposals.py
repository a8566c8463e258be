"""What to do next: proposals of single ties, best first, each in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import networkx as nx
import streamlit as st

from netmap import study as use
from netmap.dashboard import data, state
from netmap.dashboard.gap_parts.files import offer_gap_table
from netmap.dashboard.markdown import escape
from netmap.dashboard.tables import Table, show_table
from netmap.gaps import Norm, Proposal, Told, one_of, say_proposal, say_reasons, say_risks
from netmap.network import TieRule
from netmap.study import Gaps, Study

__all__ = ["proposals_table", "show_proposals"]

MOST = 10
MOST_OF_MANY = 2


def show_proposals(judged: Sequence[Gaps], wave: str, rule: TieRule) -> None:
    """Show which ties would close the most: of one commune in full, of several the best of each."""
    t = state.say()
    st.subheader(t("gaps-proposals"), anchor=False)
    st.caption(t("gaps-proposals-note"))
    most = MOST if len(judged) == 1 else MOST_OF_MANY
    places = tuple(one.commune.terc for one in judged)
    asked = (wave, judged[0].norm, rule, places, most)
    found = data.ask_slowly(_proposals, *asked, message="gaps-proposals-running")
    if not any(found):
        st.markdown(t("gaps-proposals-none"))
        return
    table = proposals_table(judged, found)
    if len(judged) == 1:
        for number, one in enumerate(found[0], start=1):
            said = say_proposal(one, judged[0].network, state.language())
            st.markdown(f"{number}. {escape(said)}")
    else:
        show_table(table, alt=t("gaps-proposals"))
    offer_gap_table(table, t("gaps-proposals"), judged[0].norm, key="gaps-proposals")


def _proposals(
    study: Study,
    wave: str,
    norm: Norm,
    rule: TieRule,
    places: Sequence[str],
    most: int,
    *,
    told: Told,
) -> list[list[Proposal]]:
    beside = use.region(study, use.wave_named(study, wave), rule)
    return [
        use.proposals_of(
            study,
            wave,
            replace(rule, commune=place),
            norm,
            most,
            beside=beside,
            told=one_of(told, number, len(places)),
        )
        for number, place in enumerate(places)
    ]


def proposals_table(judged: Sequence[Gaps], found: Sequence[Sequence[Proposal]]) -> Table:
    """Write proposals as rows: the two, what their tie would close, effort, who could introduce them, risk."""
    t = state.say()
    names = ("source", "target", "gives", "effort", "introducers", "risk")
    columns = {"commune": t("overview-column-commune")} if len(judged) > 1 else {}
    columns |= {name: t(f"gaps-proposals-column-{name}") for name in names}
    rows = [
        {"commune": one.commune.name, **_row(proposal, one.network)}
        for one, proposals in zip(judged, found, strict=True)
        for proposal in proposals
    ]
    return Table(columns, rows)


def _row(proposal: Proposal, network: nx.Graph) -> dict[str, object]:
    lang = state.language()
    return {
        "source": proposal.name(network, proposal.source),
        "target": proposal.name(network, proposal.target),
        "gives": say_reasons(proposal, network, lang),
        "effort": state.say()(f"gaps-effort-label-{proposal.effort}"),
        "introducers": ", ".join(proposal.name(network, b) for b in proposal.introducers[:4]),
        "risk": say_risks(proposal, network, lang),
    }
