"""The example study, and reports of it written once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.document import Document

from netmap.study import Study, make_example, open_study, tie_rule
from netmap.study.reporting import write_report

DAY = dt.date(2021, 1, 15)
Written = Callable[..., Document]


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
    def write(commune: str, lang: str = "pl", *, after: str | None = None) -> Document:
        path: Path = tmp_path_factory.mktemp("report") / "report.docx"
        rule = tie_rule(commune=commune)
        write_report(example, rule, path, lang, after=after, made_on=DAY)
        return docx.Document(str(path))

    return write
