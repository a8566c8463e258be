"""An act that is refused says so where it was asked for, and the page goes on."""

from streamlit.testing.v1 import AppTest


def _page():
    import streamlit as st

    from netmap.dashboard.acts import attempt
    from netmap.errors import ConflictError

    def refuse():
        raise ConflictError("tie-with-itself", institution="**ops**")

    st.text(f"{attempt(refuse)} {attempt(lambda: 7)}")


def test_a_refused_act_is_told_and_the_page_goes_on():
    at = AppTest.from_function(_page, default_timeout=60).run()
    assert not at.exception
    assert "**ops**" not in at.error[0].value
    assert "ops" in at.error[0].value
    assert at.text[0].value == "None 7"
