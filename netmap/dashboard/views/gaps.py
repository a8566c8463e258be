"""The page gaps."""

import streamlit as st

from netmap.dashboard.state import say

st.title(say()("page-gaps"))
