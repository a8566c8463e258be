"""The commands that open the dashboard: the example is left as it is, and one process serves."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from netmap.example import files
from netmap.i18n import LANGUAGES, translator
from netmap.study import import_files, open_study


def test_demo_leaves_an_example_that_is_there_as_it_is(run, study_copy):
    with open_study(study_copy, "memory") as study:
        head = study.head
    told = run("demo", "--no-serve", "--study", study_copy, "--lang", "en").stdout
    assert str(study_copy) in told
    with open_study(study_copy, "memory") as study:
        assert study.head == head


@pytest.mark.parametrize("lang", LANGUAGES)
def test_demo_says_what_becomes_of_an_example_of_another_netmap(run, tmp_path, lang):
    path, said = tmp_path / "old.netmap", translator(lang)
    with open_study(path, "memory", create=True) as study:
        import_files(study, files()[:1])
    asked = ("demo", "--no-serve", "--study", path, "--lang", lang)
    assert run(*asked).stderr.strip() == said("cli-demo-renewed")
    assert run(*asked).stderr.strip() == ""
    with open_study(tmp_path / "own.netmap", "memory", create=True) as study:
        import_files(study, files()[:1])
        study.set("name", "Moje ćwiczenia")
    told = run("demo", "--no-serve", "--study", tmp_path / "own.netmap", "--lang", lang)
    assert told.stderr.strip() == said("cli-demo-kept")


@pytest.mark.parametrize("command", ["demo", "serve"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_port_that_is_taken_is_said_before_anything_is_made(run, tmp_path, command, lang):
    study = tmp_path / "s.netmap"
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = run(command, "--port", port, "--study", study, "--lang", lang, code=1)
    assert said.stderr.strip() == translator(lang)("error-port-taken", port=str(port))
    assert not study.exists()


def test_demo_leaves_a_study_of_ones_own_alone(run, answer, unseen, tmp_path):
    study = tmp_path / "mine.netmap"
    run("import", *unseen, "--study", study)
    said = run("demo", "--no-serve", "--study", study, code=1)
    assert str(study) in said.stderr
    assert len(answer("imports", "--study", study)) == 1


def test_whoever_stops_serve_stops_the_dashboard(study_copy, tmp_path, free_port):
    port = free_port()
    command = [sys.executable, "-m", "netmap", "serve", "--study", str(study_copy)]
    with (tmp_path / "server.log").open("w") as log:
        server = subprocess.Popen(
            [*command, "--no-browser", "--port", str(port)], env=os.environ, stdout=log, stderr=log
        )
        try:
            wait_until(lambda: answers(port) or server.poll() is not None)
            told = (tmp_path / "server.log").read_text(encoding="utf-8")
            assert server.poll() is None, told
            assert translator("pl")("cli-serving", url=f"http://127.0.0.1:{port}") in told
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
