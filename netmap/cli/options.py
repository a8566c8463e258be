"""Options that many commands share, and what commands get in their place: an open study, a tie rule."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from netmap import study as use
from netmap.cli.language import SAY, default_lang
from netmap.cli.usage import Option
from netmap.i18n import LANGUAGES, translator
from netmap.ingest import Stage, Tell, tell_nobody
from netmap.network import RULES

__all__ = [
    "Strength",
    "format_option",
    "lang_option",
    "opening",
    "option",
    "output_option",
    "port_range",
    "progress_bar",
    "stack",
    "stage_bar",
    "study_options",
    "with_rule",
    "with_rule_and_seed",
]

F = TypeVar("F", bound=Callable[..., Any])


def option(*names: str, key: str, **settings: Any) -> Callable[[F], F]:
    """Make an option with its help in the language asked for."""
    return click.option(*names, cls=Option, help=SAY(f"cli-option-{key}"), **settings)


def stack(options: Sequence[Callable[[F], F]]) -> Callable[[F], F]:
    """Make several options one."""

    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


lang_option = option(
    "--lang", key="lang", type=click.Choice(LANGUAGES), default=default_lang(sys.argv)
)
study_options = stack(
    [
        option("--study", key="study", type=click.Path(path_type=Path, dir_okay=False)),
        option("--graph", key="graph", metavar="embedded|neo4j://…"),
        lang_option,
    ]
)
format_option = option(
    "--format", "form", key="format", type=click.Choice(["table", "json", "csv"]), default="table"
)

port_range = click.IntRange(1, 65535)

output_option = option(
    "-o",
    "--output",
    "output",
    key="output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
)


class Strength(click.ParamType):
    """A number one can hold a strength against: neither below 0 nor beyond all numbers."""

    name = "float"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> float:
        """Read the number."""
        number = click.FLOAT.convert(value, param, ctx)
        if not 0 <= number < math.inf:
            self.fail("not a strength", param, ctx)
        return float(number)


tie_options = stack(
    [
        option(
            "--rule",
            key="rule",
            type=click.Choice(RULES),
            default="either_unless_denied",
            show_default=True,
        ),
        option("--layer", "layers", key="layer", multiple=True),
        option("--min-strength", key="min-strength", type=Strength()),
        option("--commune", key="commune", default=""),
        option("--all-tiers", key="all-tiers", is_flag=True),
    ]
)
seed_option = option("--seed", key="seed", type=int, default=use.SEED, show_default=True)
seed_of_nothing = option("--seed", key="seed", type=int, expose_value=False)


def opening(command: F) -> F:
    """Give a command an open study in place of ``--study`` and ``--graph``."""

    @wraps(command)
    def run(study: Path | None, graph: str | None, lang: str, **options: Any) -> Any:
        with (
            progress_bar(lang) as progress,
            use.open_study(study, graph, progress=progress) as opened,
        ):
            return command(opened, lang=lang, **options)

    return study_options(run)  # type: ignore[return-value]


def with_rule(command: F) -> F:
    """Give a command a tie rule in place of its parts; it draws nothing, so a seed changes nothing."""
    return seed_of_nothing(_ruled(command))


def with_rule_and_seed(command: F) -> F:
    """Give a command that draws a tie rule in place of its parts, and the ``seed``."""
    return seed_option(_ruled(command))


def _ruled(command: F) -> F:

    @wraps(command)
    def run(
        study: Any,
        rule: str,
        layers: tuple[str, ...],
        min_strength: float | None,
        commune: str,
        all_tiers: bool,
        **options: Any,
    ) -> Any:
        chosen = use.tie_rule(
            rule,
            commune=use.commune_named(study, commune),
            layers=use.layers_named(study, layers),
            min_strength=use.least_strength(study) if min_strength is None else min_strength,
            all_tiers=all_tiers,
        )
        return command(study, tie_rule=chosen, **options)

    return tie_options(run)  # type: ignore[return-value]


@contextmanager
def progress_bar(
    lang: str, what: str = "cli-projecting"
) -> Iterator[Callable[[int, int], None] | None]:
    """Show how far long work has got, on stderr and only to a person."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=0, label=translator(lang)(what), file=sys.stderr) as bar:

        def tell(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        yield tell


@contextmanager
def stage_bar(lang: str) -> Iterator[Tell]:
    """Show how far an import has come, on stderr and only to a person."""
    if not sys.stderr.isatty():
        yield tell_nobody
        return
    say = translator(lang)
    first = say(Stage(0).message)
    with click.progressbar(length=1_000, label=first, show_eta=False, file=sys.stderr) as bar:

        def tell(stage: Stage) -> None:
            bar.label = say(stage.message, file=stage.file, of=stage.of)
            bar.update(round(stage.share * 1_000) - bar.pos)
            bar.render_progress()

        yield tell
