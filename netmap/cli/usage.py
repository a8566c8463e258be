"""How commands are used: help whose headings speak the user's language, and wrong usage said in one line of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

import click

from netmap.cli.language import SAY
from netmap.i18n import translator

__all__ = ["Command", "Context", "Group", "Option", "UnknownCommandError", "say_usage"]

_HEADINGS: Mapping[str, str] = {
    "Options": "cli-help-options",
    "Commands": "cli-help-commands",
    "Positional arguments": "cli-help-arguments",
}
"""What click calls the parts of a help page."""


class _HelpPage(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, f"{SAY('cli-help-usage')} " if prefix is None else prefix)

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        with super().section(SAY(_HEADINGS[name]) if name in _HEADINGS else name):
            yield


class Context(click.Context):
    """What click knows while a command runs; its help pages are ours."""

    formatter_class = _HelpPage


class Option(click.Option):
    """An option that says in the user's language that it is needed, and what it is when left out."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Give the option's lines of a help page."""
        record = super().get_help_record(ctx)
        if record is None or not record[1].endswith("]"):
            return record
        told, _, extra = record[1].rpartition("[")
        extra = extra.replace("required", SAY("cli-help-required"))
        return record[0], f"{told}[{extra.replace('default:', SAY('cli-help-default'))}"


class Command(click.Command):
    """A command whose help page speaks the user's language."""

    context_class = Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give ``--help``, with its own help."""
        return _spoken(super().get_help_option(ctx))


class UnknownCommandError(click.UsageError):
    """There is no such command; ``near`` is what may have been meant."""

    def __init__(self, group: click.Group, ctx: click.Context, name: str) -> None:
        self.name = name
        self.near = get_close_matches(name, group.list_commands(ctx), n=1)
        super().__init__(name, ctx)


class Group(click.Group):
    """A group of such commands."""

    context_class = Context
    command_class = Command

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Take a command in; the list of commands says all of its help, not as much as fits one line."""
        cmd.short_help = cmd.short_help or cmd.help
        super().add_command(cmd, name)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give ``--help``, with its own help."""
        return _spoken(super().get_help_option(ctx))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command by its name."""
        if self.get_command(ctx, args[0]) is None:
            raise UnknownCommandError(self, ctx, args[0])
        return super().resolve_command(ctx, args)


Group.group_class = Group


def _spoken(option: click.Option | None) -> click.Option | None:
    """Make ``--help`` say what it does in the user's language."""
    if option is not None:
        option.help = SAY("cli-help-help")
    return option


def say_usage(error: click.UsageError, lang: str) -> str:
    """Say wrong usage in one line: what is wrong, and where the options are explained."""
    say = translator(lang)
    command = error.ctx.command_path if error.ctx else "netmap"
    key, values = _fault(error)
    return f"{say(f'cli-usage-{key}', **values)} {say('cli-usage-help', command=command)}"


def _fault(error: click.UsageError) -> tuple[str, dict[str, Any]]:
    """Name what is wrong and with what."""
    if isinstance(error, UnknownCommandError):
        near = error.near[0] if error.near else ""
        return "near-command" if near else "no-command", {"name": error.name, "near": near}
    if isinstance(error, click.NoSuchOption):
        near = ", ".join(error.possibilities or ())
        return "near-option" if near else "no-option", {"name": error.option_name, "near": near}
    if isinstance(error, click.MissingParameter):
        return "missing", {"name": _name_of(error)}
    if isinstance(error, click.BadParameter):
        return _wrong_value(error)
    if isinstance(error, click.BadOptionUsage):
        return "option", {"name": error.option_name}
    return "arguments", {}


def _wrong_value(error: click.BadParameter) -> tuple[str, dict[str, Any]]:
    kind = error.param.type if error.param else None
    name = _name_of(error)
    if isinstance(kind, click.Choice):
        return "choice", {"name": name, "known": ", ".join(map(str, kind.choices))}
    if isinstance(kind, click.IntRange):
        return "range", {"name": name, "least": str(kind.min), "most": str(kind.max)}
    if isinstance(kind, click.Path):
        return "file", {"name": name}
    return getattr(kind, "usage", "number"), {"name": name}


def _name_of(error: click.BadParameter) -> str:
    """Give an option by its longest name, an argument by what stands for it in the help."""
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    if error.param is not None and error.ctx is not None:
        return error.param.make_metavar(error.ctx).strip("[].…")
    return ""
