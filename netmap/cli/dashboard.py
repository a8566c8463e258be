"""The commands that open the dashboard."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.options import option, port_range, stack, study_options
from netmap.errors import NetmapError
from netmap.i18n import translator

__all__ = ["demo", "serve"]

_server_options = stack(
    [
        option("--port", key="port", type=port_range, default=8501, show_default=True),
        option("--no-browser", key="no-browser", is_flag=True),
    ]
)


@command("demo")
@study_options
@_server_options
@option("--no-serve", key="no-serve", is_flag=True)
def demo(
    study: Path | None, graph: str | None, lang: str, port: int, no_browser: bool, no_serve: bool
) -> None:
    """Make the example study and open the dashboard on it."""
    if not no_serve:
        _must_be_free(port)
    path = study or use.example_path()
    found, say = use.bring_example(path, graph), translator(lang)
    click.echo(say("cli-demo-made", path=str(path)))
    if found in (use.ExampleState.RENEWED, use.ExampleState.KEPT):
        click.echo(say(f"cli-demo-{found}"), err=True)
    if not no_serve:
        _serve(path, graph, lang, port, no_browser)


@command("serve")
@study_options
@_server_options
def serve(study: Path | None, graph: str | None, lang: str, port: int, no_browser: bool) -> None:
    """Open the dashboard on a study."""
    _serve(study or use.default_path(), graph, lang, port, no_browser)


def _must_be_free(port: int) -> None:
    """Say that a port is taken before anything is started; Streamlit would say so in its own words."""
    if not use.local_neo4j.port_is_free(port):
        raise NetmapError("port-taken", port=str(port))


def _serve(study: Path, graph: str | None, lang: str, port: int, no_browser: bool) -> None:
    """Become the dashboard, a program of its own, so that whoever stops this stops it; Windows has to wait for it."""
    _must_be_free(port)
    click.echo(translator(lang)("cli-serving", url=f"http://127.0.0.1:{port}"))
    asked = ["--study", str(study), "--lang", lang, "--port", str(port)]
    asked += ["--graph", graph] if graph else []
    asked += ["--no-browser"] if no_browser else []
    dashboard = [sys.executable, "-m", "netmap.dashboard", *asked]
    sys.stdout.flush()  # what waits to be written would be lost
    if os.name == "posix":
        os.execv(dashboard[0], dashboard)
    try:
        code = subprocess.run(dashboard, check=False).returncode
    except KeyboardInterrupt:
        code = 0
    raise SystemExit(code)
