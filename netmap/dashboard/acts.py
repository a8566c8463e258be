"""An act on the study: done, or refused in words where it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from netmap.dashboard.markdown import escape
from netmap.dashboard.refusals import say_refusal
from netmap.errors import NetmapError

__all__ = ["attempt"]

T = TypeVar("T")


def attempt(act: Callable[[], T]) -> T | None:
    """Do it; what stands against it is said here, and the rest of the page stays."""
    try:
        return act()
    except NetmapError as error:
        st.error(escape(say_refusal(error)), icon=":material/error:")
        return None
