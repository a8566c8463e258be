"""A study served as a user serves it, and a real browser that looks at it: for whatever tries the dashboard whole."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

RESTS = """() => {
    const app = document.querySelector('[data-testid=stApp]');
    const rests = app?.dataset.testScriptState === 'notRunning'
        && !document.querySelector('[data-testid=stSkeleton]');
    window.restingSince = rests ? window.restingSince || performance.now() : 0;
    return rests && performance.now() - window.restingSince > 400;
}"""

PATIENCE = 120_000
"""So many milliseconds a page may take on a busy machine."""


@contextlib.contextmanager
def served(study, folder):
    """Run the dashboard on a study, as a user does; give its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "netmap.dashboard", "--study", str(study), "--no-browser"]
    with (folder / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*command, "--port", str(port)], env=os.environ, stdout=log, stderr=log
        )
        try:
            wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait(timeout=60)


def wait_until_healthy(url, server):
    """Wait until a server answers, or ended by itself."""
    for _ in range(360):
        assert server.poll() is None, "the server ended by itself"
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5):
            return
        time.sleep(0.5)
    raise AssertionError("the server did not come up")


@contextlib.contextmanager
def chromium():
    """Start the browser of this computer, with nobody to look at it."""
    from playwright.sync_api import sync_playwright

    found = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


def settle(page):
    """Wait until a page has run to its end, and has stayed there: between two runs it rests for a moment too."""
    page.locator("h1").first.wait_for()
    page.evaluate("window.restingSince = 0")
    page.wait_for_function(RESTS)
