"""The page measures."""

import streamlit as st

from netmap.dashboard.state import say

st.title(say()("page-measures"))
