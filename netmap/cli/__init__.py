"""The command line: each command is a few lines over ``netmap.study``."""

from netmap.cli import (
    answers,
    care,
    codebook,
    dashboard,
    gaps,
    history,
    intake,
    keeping,
    listing,
    names,
    output,
    query,
    questionnaire,
    territory,
    trials,
)
from netmap.cli.group import commands

__all__ = [
    "answers",
    "care",
    "codebook",
    "commands",
    "dashboard",
    "gaps",
    "history",
    "intake",
    "keeping",
    "listing",
    "main",
    "names",
    "output",
    "query",
    "questionnaire",
    "territory",
    "trials",
]


def main() -> None:
    """Run the command line."""
    commands(prog_name="netmap")
