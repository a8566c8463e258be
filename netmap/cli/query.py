"""The command that asks the graph a question of ``queries/explore``."""

from __future__ import annotations

from collections.abc import Sequence

import click

from netmap import study as use
from netmap.cli.group import command
from netmap.cli.language import SAY
from netmap.cli.options import format_option, opening, option
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.study import Study

__all__ = ["query"]


class _Param(click.ParamType):
    """A name and a value with ``=`` between them."""

    name = "name=value"
    usage = "named-value"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """Part the name from the value."""
        name, sign, text = str(value).partition("=")
        if not sign or not name:
            self.fail("no pair", param, ctx)
        return name, text


@command("query")
@click.argument("name", required=False, metavar=f"[{SAY('cli-argument-query')}]")
@option("--param", "params", key="param", multiple=True, type=_Param(), metavar="K=V")
@format_option
@opening
def query(
    study: Study, lang: str, form: str, name: str | None, params: Sequence[tuple[str, str]]
) -> None:
    """Ask the graph a question by name; without a name, list the questions."""
    if name is None:
        _list(form, lang)
        return
    answer = use.ask(study, name, dict(params))
    say = translator(lang)
    if form == "json":
        document = {"query": name, "question": say(f"query-{name}"), "params": answer.params}
        show([], [], form=form, lang=lang, document=document | {"rows": answer.rows})
        return
    columns = list(answer.columns) if form == "csv" else use.shown_columns(answer.columns)
    show(
        use.answer_in_words(study, answer, lang),
        columns,
        form=form,
        lang=lang,
        heading=say(f"query-{name}"),
        called={column: f"query_{column}" for column in columns},
    )


def _list(form: str, lang: str) -> None:
    say = translator(lang)
    rows = [
        {"query": name, "question": say(f"query-{name}"), "params": list(found.params)}
        for name, found in use.questions().items()
    ]
    show(rows, ["query", "question", "params"], form=form, lang=lang)
