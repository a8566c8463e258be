"""The language is known before the options are read: help speaks it too."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from netmap.cli import commands
from netmap.cli.language import SAY, default_lang
from netmap.i18n import translator


@pytest.mark.parametrize(
    ("arguments", "variable", "lang"),
    [
        ([], "", "pl"),
        (["--lang", "en", "waves"], "", "en"),
        (["waves", "--lang=en"], "", "en"),
        (["waves", "--lang"], "", "pl"),
        ([], "en", "en"),
        (["--lang", "pl"], "en", "pl"),
        (["--lang", "de"], "", "pl"),
        ([], "de", "pl"),
    ],
)
def test_the_language_asked_for_or_the_one_set_or_polish(arguments, variable, lang, monkeypatch):
    monkeypatch.setenv("NETMAP_LANG", variable)
    assert default_lang(arguments) == lang


def test_help_is_said_in_the_language_of_the_start():
    assert SAY("cli-waves-help")


@pytest.mark.parametrize(
    "group", [None, *(n for n, c in commands.commands.items() if isinstance(c, click.Group))]
)
def test_a_list_of_commands_is_told_whole(group):
    said = CliRunner().invoke(commands, [group, "--help"] if group else ["--help"]).stdout
    assert SAY("cli-help-commands") in said
    assert "..." not in said.replace("[ARGS]...", "")


def test_help_speaks_the_language_asked_for():
    helped = [sys.executable, "-m", "netmap", "--lang", "en", "check", "--help"]
    done = subprocess.run(helped, capture_output=True, encoding="utf-8", check=True)
    assert translator("en")("cli-option-graph")[:20] in done.stdout
