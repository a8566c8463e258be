"""The commands that open the dashboard: the example is left as it is, and one process serves."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request

from netmap.study import open_study


def test_demo_leaves_an_example_that_is_there_as_it_is(run, study_copy):
    with open_study(study_copy, "memory") as study:
        head = study.head
    told = run("demo", "--no-serve", "--study", study_copy, "--lang", "en").stdout
    assert str(study_copy) in told
    with open_study(study_copy, "memory") as study:
        assert study.head == head


def test_whoever_stops_serve_stops_the_dashboard(study_copy, tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "netmap", "serve", "--study", str(study_copy)]
    with (tmp_path / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*command, "--no-browser", "--port", str(port)], env=os.environ, stdout=log, stderr=log
        )
        try:
            wait_until(lambda: answers(port) or server.poll() is not None)
            assert server.poll() is None, (tmp_path / "server.log").read_text()
        finally:
            server.terminate()
            server.wait(timeout=60)
    assert not answers(port)


def answers(port):
    with contextlib.suppress(OSError):
        return (
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=5).close()
            is None
        )
    return False


def wait_until(happened):
    for _ in range(600):
        if happened():
            return
        time.sleep(0.2)
    raise AssertionError("it did not happen")
