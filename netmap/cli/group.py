"""The group that every command joins: it says errors in one line, with the exit code that scripts go by."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from netmap.cli.language import SAY, default_lang
from netmap.errors import NetmapError, RejectedDataError, StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error, translator

__all__ = ["EXIT_REJECTED", "EXIT_STOPPED", "EXIT_UNREACHABLE", "command", "commands"]

EXIT_STOPPED, EXIT_REJECTED, EXIT_UNREACHABLE = 1, 3, 4


class _Commands(click.Group):
    """Says every error of netmap in one line, in the language asked for; no traceback reaches a user."""

    lang = default_lang(sys.argv)

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> Any:
        asked = list(sys.argv[1:] if args is None else args)
        self.lang = default_lang(asked)
        return super().main(asked, *rest, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
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
@click.version_option(package_name="netmap", message="%(version)s")
def commands() -> None:
    """Gather the commands."""


def command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a function a command, with its help in the language asked for."""
    told = SAY(f"cli-{name}-help")
    return commands.command(name, help=told, short_help=told, **settings)
