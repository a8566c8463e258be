"""What goes wrong is one line and an exit code, in both languages, and never a traceback."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from netmap.cli import commands
from netmap.cli.group import EXIT_STOPPED
from netmap.i18n import LANGUAGES


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["waves", "--study", "/nowhere/x.netmap"], 4),
        (["waves", "--graph", "bolt://127.0.0.1:1"], 4),
        (["ties", "--wave", "never"], 1),
        (["ties", "--wave", "after", "--commune", "Atlantyda"], 1),
        (["ties", "--wave", "after", "--layer", "plotki"], 1),
        (["measures", "--wave", "after", "--measure", "node_luck"], 1),
        (["gaps", "--wave", "after", "--norm", "nie-ma"], 1),
        (["undo", "999"], 1),
        (["ties"], 2),
        (["import"], 2),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_errors_are_one_line_with_a_code(run, arguments, code, lang, example_study):
    own = [] if "--study" in arguments else ["--study", example_study]
    said = run(*arguments, *own, "--lang", lang, code=code)
    assert said.stdout == ""
    assert "Traceback" not in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1


@pytest.fixture
def broken():
    """Give a group like ours with commands that fail as programs do."""
    group = type(commands)("broken")

    @group.command("disk")
    def disk():
        raise PermissionError(13, "Permission denied")

    @group.command("bug")
    def bug():
        raise KeyError("a secret of the program")

    return group


@pytest.mark.parametrize("name", ["disk", "bug"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_nobody_foresaw_is_one_line_and_a_log(broken, name, lang, monkeypatch):
    monkeypatch.delenv("NETMAP_DEBUG", raising=False)
    monkeypatch.setenv("NETMAP_LANG", lang)
    said = CliRunner().invoke(broken, [name])
    assert said.exit_code == EXIT_STOPPED
    assert len(said.stderr.strip().splitlines()) == 1
    assert "secret" not in said.output
    (log,) = re.findall(r"\S*netmap-\w+\.log", said.stderr)
    written = Path(log.strip("„“”"))
    assert "Traceback" in written.read_text(encoding="utf-8")
    written.unlink()


def test_whoever_looks_for_the_fault_gets_it_whole(broken, monkeypatch):
    monkeypatch.setenv("NETMAP_DEBUG", "1")
    assert isinstance(CliRunner().invoke(broken, ["bug"]).exception, KeyError)
