"""The group that every command joins: it says errors in one line, with the exit code that scripts go by."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

import click

from netmap.cli.language import SAY, default_lang
from netmap.cli.usage import Group, say_usage
from netmap.errors import NetmapError, RejectedDataError, StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error, translator

__all__ = ["EXIT_REJECTED", "EXIT_STOPPED", "EXIT_UNREACHABLE", "command", "commands"]

EXIT_STOPPED, EXIT_REJECTED, EXIT_UNREACHABLE = 1, 3, 4


class _Commands(Group):
    """Says every error of netmap in one line, in the language asked for; no traceback reaches a user."""

    lang = default_lang(sys.argv)

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> Any:
        asked = list(sys.argv[1:] if args is None else args)
        self.lang = default_lang(asked)
        return super().main(asked, *rest, **extra)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        try:
            return super().make_context(*args, **extra)
        except click.UsageError as error:
            raise _misused(error, self.lang) from error

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise _misused(error, self.lang) from error
        except NetmapError as error:
            click.echo(say_error(error, self.lang), err=True)
            ctx.exit(_exit_code(error))
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception:
            if os.environ.get("NETMAP_DEBUG"):
                raise
            log = _written_down()
            click.echo(translator(self.lang)("cli-unexpected", path=str(log)), err=True)
            ctx.exit(EXIT_STOPPED)


class _Misused(click.ClickException):
    """Wrong usage, told in one line."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.message, file=file, err=file is None)


def _misused(error: click.UsageError, lang: str) -> click.ClickException:
    """Put wrong usage into words; whoever asked for nothing gets the help page as it is."""
    is_help = isinstance(error, click.exceptions.NoArgsIsHelpError)
    return error if is_help else _Misused(say_usage(error, lang))


def _written_down() -> Path:
    """Keep what happened for whoever looks after the program, out of the user's sight."""
    with tempfile.NamedTemporaryFile(
        "w", prefix="netmap-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        traceback.print_exc(file=log)
    return Path(log.name)


def _exit_code(error: NetmapError) -> int:
    if isinstance(error, RejectedDataError):
        return EXIT_REJECTED
    return EXIT_UNREACHABLE if isinstance(error, StoreUnavailableError) else EXIT_STOPPED


@click.group(cls=_Commands, help=SAY("cli-help"), context_settings={"max_content_width": 100})
@click.option(
    "--lang", type=click.Choice(LANGUAGES), expose_value=False, help=SAY("cli-option-lang")
)
@click.version_option(package_name="netmap", message="%(version)s", help=SAY("cli-help-version"))
def commands() -> None:
    """Gather the commands."""


def command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a function a command, with its help in the language asked for."""
    return commands.command(name, help=SAY(f"cli-{name}-help"), **settings)
