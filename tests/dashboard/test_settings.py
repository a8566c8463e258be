"""How the server is started: for this machine only, no details to visitors, and the same by either way in."""

import ast
import sys
import tomllib
from pathlib import Path

import netmap.dashboard.__main__ as entry

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"
VIEWS = Path(entry.__file__).parent / "views"


def _flat(tree, head=""):
    for name, value in tree.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{head}{name}.")
        else:
            text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
            yield f"{head}{name}", text.lower() if isinstance(value, bool) else text


def test_pages_take_turns_more_often_than_is_usual(monkeypatch):
    usual = sys.getswitchinterval()
    monkeypatch.setattr(entry.web, "main", lambda *_, **__: None)
    monkeypatch.setattr(sys, "argv", ["netmap.dashboard", "--no-browser"])
    monkeypatch.setenv("NETMAP_LANG", "pl")
    try:
        entry.main()
        assert sys.getswitchinterval() < usual
    finally:
        sys.setswitchinterval(usual)


def test_nobody_outside_sees_anything():
    told = entry.settings(8501, browser=False)
    assert told["server.address"] == "127.0.0.1"
    assert told["client.showErrorDetails"] == "none"
    assert told["browser.gatherUsageStats"] == "false"
    assert told["server.enableXsrfProtection"] == "true"
    assert (
        told["server.maxUploadSize"] == "100"
    )  # what is announced, and what the command line takes


def test_both_ways_in_have_the_same_settings():
    written = dict(_flat(tomllib.loads(CONFIG.read_text(encoding="utf-8"))))
    told = entry.settings(8501, browser=False)
    assert {name: told[name] for name in written} == written


def test_no_string_of_a_script_is_printed_on_its_page():
    assert entry.settings(8501, browser=False)["runner.magicEnabled"] == "false"
    loose = [
        (file.name, node.lineno)
        for file in VIEWS.glob("*.py")
        for node in ast.parse(file.read_text(encoding="utf-8")).body[1:]
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    assert loose == []


def test_not_everything_is_gone_through_for_garbage_after_each_look_at_a_page():
    assert entry.settings(8501, browser=False)["runner.postScriptGC"] == "false"


def test_a_browser_is_opened_only_when_asked():
    assert entry.settings(1, browser=True)["server.headless"] == "false"
    assert entry.settings(1, browser=False)["server.headless"] == "true"
