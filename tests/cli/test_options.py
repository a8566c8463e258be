"""What commands share: options, an open study, a tie rule, a bar for people only."""

import io
import sys

import click
import pytest

from netmap.cli import commands
from netmap.cli.options import progress_bar, stage_bar
from netmap.ingest import Stage


class Screen(io.StringIO):
    def isatty(self):
        return True


def test_a_person_sees_how_far_it_has_got(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with progress_bar("pl") as tell:
        tell(1, 4)
        tell(4, 4)
    assert "Buduję graf" in screen.getvalue()


def test_a_script_sees_nothing(monkeypatch):
    quiet = io.StringIO()
    monkeypatch.setattr(sys, "stderr", quiet)
    with progress_bar("pl") as tell:
        assert tell is None
    assert quiet.getvalue() == ""


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("pl", ["Odczytuję plik 2 z 600", "Sprawdzam, co mówią pliki", "Zapisuję w badaniu"]),
        ("en", ["Reading file 2 of 600", "Checking what the files say", "Saving in the study"]),
    ],
)
def test_a_person_sees_how_far_an_import_is(monkeypatch, lang, words):
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with stage_bar(lang) as tell:
        tell(Stage(0.001, 2, 600))
        tell(Stage(0.6))
        tell(Stage(0.7, is_saving=True))
    told = [words.index(w) for line in screen.getvalue().split("\r") for w in words if w in line]
    assert sorted(set(told)) == [0, 1, 2]
    assert " 60%" in screen.getvalue()
    assert " 70%" in screen.getvalue()


def test_a_script_sees_nothing_of_how_far_an_import_is(monkeypatch):
    quiet = io.StringIO()
    monkeypatch.setattr(sys, "stderr", quiet)
    with stage_bar("pl") as tell:
        tell(Stage(0.5, 1, 2))
    assert quiet.getvalue() == ""


def every_command(group=commands, path=()):
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from every_command(command, (*path, name))
        else:
            yield pytest.param((*path, name), command, id=" ".join((*path, name)))


@pytest.mark.parametrize(("path", "command"), list(every_command()))
def test_every_option_of_every_command_says_what_it_does(path, command, run):
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help
    told = run(*path, "--help").stdout
    assert "cli-" not in told


def test_the_tie_rule_is_made_of_its_parts(answer, example_study):
    told = answer("measures", "--wave", "after", "--measure", "net_density", "--rule", "both",
                  "--layer", "information", "--layer", "referral", "--min-strength", "2",
                  "--commune", "Oksa", "--all-tiers", "--study", example_study)  # fmt: skip
    assert told["rule"] == {
        "rule": "both",
        "layers": ["information", "referral"],
        "min_strength": 2,
        "commune": "260205",
        "all_tiers": True,
    }


def test_the_study_may_be_named_by_the_environment(answer, example_study, monkeypatch):
    monkeypatch.setenv("NETMAP_STUDY", str(example_study))
    assert [wave["id"] for wave in answer("waves")] == ["before", "after"]
