"""The dashboard: pages in Streamlit over ``netmap.study``, in Polish and English."""
