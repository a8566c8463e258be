"""The page network."""

import streamlit as st

from netmap.dashboard.state import say

st.title(say()("page-network"))
