"""The commands of codebooks: the words of the field (`codebook show`), and whether a file is in order."""

from __future__ import annotations

import click

from netmap import study as use
from netmap.cli.group import commands
from netmap.cli.language import SAY
from netmap.cli.options import format_option, lang_option
from netmap.cli.printing import show
from netmap.i18n import translator
from netmap.study.documents import Document

__all__ = ["codebook"]

_HEADING = ["codebook", "version", "codebook_label", "count"]


@commands.group("codebook", help=SAY("cli-codebook-help"))
def codebook() -> None:
    """Gather the commands of codebooks."""


@codebook.command("show", help=SAY("cli-codebook-show-help"))
@click.argument("name", metavar=SAY("cli-argument-codebook"), required=False)
@format_option
@lang_option
def codebook_show(name: str | None, form: str, lang: str) -> None:
    """List the codebooks that netmap ships, or the codes of one."""
    if name is None:
        show(use.codebooks_list(lang), _HEADING, form=form, lang=lang)
        return
    document, say = use.codebook_document(name, lang), translator(lang)
    rows = document["codes"]
    if form == "table":
        rows = [row | {"vocabulary": say(f"vocabulary-{row['vocabulary']}")} for row in rows]
    show(
        rows, ["vocabulary", "code", "label"], form=form, lang=lang, heading=_named(document, lang),
        document=document, called={"label": "codebook_label"},
    )  # fmt: skip


@codebook.command("check", help=SAY("cli-codebook-check-help"))
@click.argument("name", metavar=SAY("cli-argument-codebook"))
@format_option
@lang_option
def codebook_check(name: str, form: str, lang: str) -> None:
    """Read a codebook and say that it is in order; what is wrong is refused with its reason."""
    document = use.codebook_document(name, lang)
    if form == "json":
        show([], [], form=form, lang=lang, document=document)
        return
    click.echo(
        translator(lang)("cli-codebook-sound", codebook=_named(document, lang), n=document["count"])
    )


def _named(document: Document, lang: str) -> str:
    return translator(lang)(
        "cli-codebook",
        label=document["codebook_label"],
        name=document["codebook"],
        version=document["version"],
    )
