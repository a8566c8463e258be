"""Wrong usage is one line that says what to do; help pages speak the language of the command."""

import subprocess
import sys

import pytest

from netmap.i18n import LANGUAGES, translator

WRONG = [
    (["gapz"], "near-command", {"name": "gapz", "near": "gaps"}, "netmap"),
    (["xyzzy"], "no-command", {"name": "xyzzy"}, "netmap"),
    (["neo4j", "stat"], "near-command", {"name": "stat", "near": "start"}, "netmap neo4j"),
    (["waves", "--xyzzy"], "no-option", {"name": "--xyzzy"}, "netmap waves"),
    (["waves", "--studdy"], "near-option", {"name": "--studdy", "near": "--study"}, "netmap waves"),
    (["--xyzzy", "waves"], "no-option", {"name": "--xyzzy"}, "netmap"),
    (["gaps"], "missing", {"name": "--wave"}, "netmap gaps"),
    (["ties", "--wave", "x", "--rule", "x"], "choice",
     {"name": "--rule", "known": "either, both, either_unless_denied, as_said"}, "netmap ties"),
    (["serve", "--port", "99999"], "range",
     {"name": "--port", "least": "1", "most": "65535"}, "netmap serve"),
    (["neo4j", "start", "--port", "0"], "range",
     {"name": "--port", "least": "1", "most": "65535"}, "netmap neo4j start"),
    *((["ties", "--wave", "x", "--min-strength", value], "number",
       {"name": "--min-strength"}, "netmap ties") for value in ("x", "nan", "inf", "-1")),
    (["waves", "--study", "."], "file", {"name": "--study"}, "netmap waves"),
    (["waves", "one", "two"], "arguments", {}, "netmap waves"),
]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("arguments", "key", "values", "command"), WRONG)
def test_wrong_usage_is_one_line_in_the_language_of_the_user(
    run, monkeypatch, arguments, key, values, command, lang
):
    monkeypatch.setenv("NETMAP_LANG", lang)
    said = run(*arguments, code=2)
    say = translator(lang)
    path = command.replace(
        "netmap", "commands"
    )  # how the group is called when nothing else calls it
    told = f"{say(f'cli-usage-{key}', **values)} {say('cli-usage-help', command=path)}"
    assert (said.stdout, said.stderr) == ("", f"{told}\n")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_option_without_its_value_is_said(run, monkeypatch, lang):
    monkeypatch.setenv("NETMAP_LANG", lang)
    said = run("waves", "--study", code=2)
    assert said.stderr.startswith(translator(lang)("cli-usage-option", name="--study"))
    assert len(said.stderr.splitlines()) == 1


def test_every_part_of_a_help_page_is_polish():
    helped = [sys.executable, "-m", "netmap", "gaps", "--help"]
    done = subprocess.run(helped, capture_output=True, encoding="utf-8", check=True)
    for english in ("Usage", "Options", "required", "default", "Show this", "Commands"):
        assert english not in done.stdout
    for key in ("usage", "options", "required", "default", "help"):
        assert translator("pl")(f"cli-help-{key}") in done.stdout
