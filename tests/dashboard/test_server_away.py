"""A page on a server that goes away: it says so and shows the same from the embedded graph, and returns."""

import time

import pytest
import streamlit as st

from netmap.i18n import translator
from netmap.study import open_study

ABOUT = translator("pl")("dashboard-fallback", reason="").strip()


@pytest.mark.neo4j
def test_a_page_says_that_the_embedded_graph_serves_until_the_server_is_back(
    study_copy, own_neo4j, open_page, monkeypatch
):
    server = own_neo4j.start()
    monkeypatch.setenv("NETMAP_NEO4J_PASSWORD", server.password)
    with open_study(study_copy, server.url, in_step=False) as study:
        study.graph.wipe()
    at = open_page(study_copy, graph=server.url)
    assert not at.exception
    whole, shown = warnings(at), tables(at)
    assert not any(ABOUT in text for text in whole)

    own_neo4j.kill()
    at.run()
    assert any(ABOUT in text and server.url in text for text in warnings(at))
    assert not at.error
    assert tables(at) == shown

    own_neo4j.start()
    end = time.monotonic() + 300
    while any(ABOUT in text for text in warnings(at.run())):
        assert time.monotonic() < end
        time.sleep(0.2)
    assert tables(at) == shown
    st.cache_resource.clear()


def warnings(at):
    return [warning.value for warning in at.warning]


def tables(at):
    return [table.value.to_csv() for table in at.table], [m.value for m in at.metric]
