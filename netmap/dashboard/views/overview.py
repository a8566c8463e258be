"""The page overview."""

import streamlit as st

from netmap.dashboard.state import say

st.title(say()("page-overview"))
