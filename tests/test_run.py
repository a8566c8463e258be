"""The set-up script: says what is wrong in both languages, and never hides a step that failed."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def run():
    """Give the script as a module of this test alone."""
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_gets_a_sentence(run, monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(
        SystemExit, match=r"Potrzebny jest Python 3\.11(.|\n)*Python 3\.11 or newer is needed"
    ):
        run.main(["demo"])


def test_an_unknown_step_is_refused(run):
    with pytest.raises(SystemExit, match=r"lint(.|\n)*ruff, format"):
        run.main(["test", "lint"])


@pytest.mark.parametrize(("code", "closing"), [(0, "2 passed in 0.1s"), (3, "1 failed in 0.1s")])
def test_a_step_shows_its_words_and_gives_its_code(run, monkeypatch, capfdbinary, code, closing):
    said = f"print('zażółć'); print('=== {closing} ==='); print(); raise SystemExit({code})"
    monkeypatch.setattr(run, "STEPS", {"some": ["python", "-c", said]})
    name, got, seconds, last = run.run_step("some", {**os.environ, "PYTHONUTF8": "1"})
    assert (name, got, last) == ("some", code, closing)
    assert seconds > 0
    assert "zażółć".encode() in capfdbinary.readouterr().out


def test_a_change_of_the_project_is_installed_anew(run, monkeypatch, tmp_path):
    monkeypatch.setattr(run, "HOME", tmp_path)
    (tmp_path / "pyproject.toml").write_text("a", encoding="utf-8")
    before = run.stamp_of(run.TO_RUN)
    assert before == run.stamp_of(run.TO_RUN) != run.stamp_of(run.TO_TEST)
    (tmp_path / "pyproject.toml").write_text("b", encoding="utf-8")
    assert run.stamp_of(run.TO_RUN) != before


def test_the_gate_runs_every_step(run):
    gate = ROOT / ".ci" / "run"
    assert gate.read_text(encoding="utf-8").splitlines()[-1] == "exec python3 run.py test"
    assert {"ruff", "format", "mypy", "imports", "requirements", "doctests", "tests"} == set(
        run.STEPS
    )
    assert os.access(gate, os.X_OK)
