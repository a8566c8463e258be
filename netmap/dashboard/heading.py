"""What stands at the top of a page: its title, what its numbers are of, and what to do when there is nothing yet."""

from __future__ import annotations

import networkx as nx
import streamlit as st

from netmap.dashboard import data, state
from netmap.dashboard.markdown import escape
from netmap.dashboard.pages import link_to
from netmap.draw import caption, describe_rule, describe_wave
from netmap.model import Wave
from netmap.network import TieRule
from netmap.study import Study

__all__ = ["commune_name", "has_waves", "show_title", "tell_rule", "tell_view", "wave_name"]


def commune_name(terc: str) -> str:
    """Give a commune's name, empty for the whole study."""
    return next((place.name for place in data.communes() if place.terc == terc), terc)


def wave_name(wave: Wave) -> str:
    """Name a wave shortly, without its date."""
    return wave.label or describe_wave(wave, state.language())


def show_title(page: str, *, place: bool = True) -> None:
    """Write the page's title with the place it is about."""
    t = state.say()
    title = t(f"page-{page}")
    if place and data.communes():
        where = commune_name(state.chosen_commune()) or t("control-all-communes")
        title = t("dashboard-title-of", page=title, place=where)
    st.title(escape(title), anchor=False)


def has_waves(least: int = 1) -> bool:
    """Tell whether the study holds enough waves; if not, say what to do."""
    t, held = state.say(), len(data.waves())
    if held >= least:
        return True
    st.info(t("dashboard-one-wave" if held else "dashboard-no-data"), icon=":material/info:")
    link_to("data", t("dashboard-to-data"))
    return False


def tell_view(network: nx.MultiDiGraph) -> None:
    """Say what the numbers of a page are of: wave, counts, response, tie rule."""
    place = commune_name(state.chosen_commune())
    told = caption(network, state.language(), commune_name=place)
    st.caption("  \n".join(escape(line) for line in (told.wave, *told.facts) if line))


def tell_rule(study: Study, rule: TieRule) -> None:
    """Say the tie rule alone, where several waves or communes stand beside one another."""
    place = commune_name(rule.commune)
    told = describe_rule(rule, study.codebook, state.language(), commune_name=place)
    st.caption(escape(f"{told}."))
