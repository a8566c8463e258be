"""The example study, and reports of it written once."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from netmap.study import Study, make_example, open_study, tie_rule
from netmap.study.reporting import write_report

DAY = dt.date(2021, 1, 15)


@dataclass(frozen=True)
class Read:
    """A report as a reader meets it."""

    docx: Document

    @property
    def lines(self) -> list[str]:
        """Every text of the body: paragraphs and cells, with what is in fields and links."""
        paragraphs = self.docx.element.body.iter(qn("w:p"))
        return [_plain("".join(t.text or "" for t in p.iter(qn("w:t")))) for p in paragraphs]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def headings(self, level: int | None = None) -> list[str]:
        found = [p for p in self.docx.paragraphs if p.style.name.startswith("Heading")]
        return [
            _plain(p.text) for p in found if level is None or p.style.name == f"Heading {level}"
        ]

    def captions(self, word: str) -> list[str]:
        return [line for line in self.lines if re.match(rf"{word} \d+\. ", line)]

    def chapter(self, title: str) -> str:
        """The paragraphs of a chapter, without its tables."""
        found, inside = [], False
        for paragraph in self.docx.paragraphs:
            if paragraph.style.name == "Heading 1":
                inside = _plain(paragraph.text) == title
            elif inside:
                found.append(_plain(paragraph.text))
        return "\n".join(found)


def _plain(text: str) -> str:
    """A space that must not break reads like any other."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


Written = Callable[..., Read]


@pytest.fixture(scope="session")
def read() -> Callable[[Path], Read]:
    return lambda path: Read(docx.Document(str(path)))


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> Study:
    path = tmp_path_factory.mktemp("study") / "example.netmap"
    make_example(path, "memory")
    with open_study(path, "memory") as study:
        yield study


@pytest.fixture(scope="session")
def written(example: Study, tmp_path_factory) -> Written:
    """Write a report of the example study and open it as python-docx sees it; each is written once."""

    @cache
    def write(commune: str, lang: str = "pl", *, after: str | None = None) -> Read:
        path: Path = tmp_path_factory.mktemp("report") / "report.docx"
        rule = tie_rule(commune=commune)
        write_report(example, rule, path, lang, after=after, made_on=DAY)
        return Read(docx.Document(str(path)))

    return write
