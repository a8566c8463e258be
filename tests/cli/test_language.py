"""The language is known before the options are read: help speaks it too."""

import subprocess
import sys

import pytest

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


def test_help_speaks_the_language_asked_for():
    helped = [sys.executable, "-m", "netmap", "--lang", "en", "check", "--help"]
    done = subprocess.run(helped, capture_output=True, encoding="utf-8", check=True)
    assert translator("en")("cli-option-graph")[:20] in done.stdout
