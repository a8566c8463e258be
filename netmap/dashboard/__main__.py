"""``python -m netmap.dashboard``: the dashboard on a study, on this machine only."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from streamlit.web import cli as web

from netmap.ingest import Limits

__all__ = ["main", "settings"]

_THEME = {
    "theme.light.primaryColor": "#1f4e79",
    "theme.dark.primaryColor": "#7db4e6",
    "theme.headingFontSizes": "2rem,1.4rem,1.15rem,1rem,1rem,1rem",
}
"""Calm colours; the same stands in .streamlit/config.toml for whoever starts Streamlit directly."""


_TURN = 0.0005
"""Seconds that a page works before another has its turn: each message to a browser would wait for Python's 5 ms."""


def settings(port: int, *, browser: bool) -> dict[str, str]:
    """Give Streamlit's settings: nobody outside this machine, no details to visitors, nothing sent anywhere."""
    return {
        "server.address": "127.0.0.1",
        "server.port": str(port),
        "server.headless": "false" if browser else "true",
        "logger.hideWelcomeMessage": "true",  # netmap has said where the dashboard is, in the user's language
        "server.showEmailPrompt": "false",  # it would wait for an answer on the first start
        "server.maxUploadSize": str(Limits.bytes // 1_000_000),
        "server.fileWatcherType": "none",
        "server.enableXsrfProtection": "true",
        "server.enableCORS": "true",
        "runner.postScriptGC": "false",  # it goes through all that was ever imported, after each look at a page
        "runner.magicEnabled": "false",  # it would print a string that explains a constant
        "browser.gatherUsageStats": "false",
        "client.showErrorDetails": "none",
        "client.toolbarMode": "minimal",
        **_THEME,
    }


def main() -> None:
    """Start the dashboard; it runs until somebody ends it."""
    parser = argparse.ArgumentParser(prog="python -m netmap.dashboard")
    parser.add_argument("--study", type=Path)
    parser.add_argument("--graph")
    parser.add_argument("--lang", default="pl")
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--no-browser", action="store_true")
    asked = parser.parse_args()
    named = {"NETMAP_STUDY": asked.study, "NETMAP_GRAPH": asked.graph, "NETMAP_LANG": asked.lang}
    os.environ.update({name: str(value) for name, value in named.items() if value})
    flags = [
        f"--{name}={value}"
        for name, value in settings(asked.port, browser=not asked.no_browser).items()
    ]
    sys.setswitchinterval(_TURN)
    script = Path(__file__).with_name("start.py")
    # in this very process: whoever ends it ends the server with it
    web.main(["run", str(script), *flags], prog_name="streamlit")


if __name__ == "__main__":
    main()
