"""The Cypher of netmap: one query a file under ``queries/``, each headed by what it asks and held to its header."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from netmap.errors import QueryFileError
from netmap.store.statements import split_statements

__all__ = [
    "Query",
    "load_queries",
    "queries_folder",
    "queries_under",
    "query",
    "read_query",
    "schema",
]

_PACKAGE = Path(__file__).resolve().parent.parent
_HEADER = ("question", "params", "returns", "writes")
_WRITING = re.compile(r"\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|COPY|LOAD)\b", re.IGNORECASE)
_TEXTS = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|`[^`]*`")
_PARAM = re.compile(r"\$(\w+)")


@dataclass(frozen=True)
class Query:
    """One question to the graph, in Cypher that Ladybug and Neo4j both understand.

    ``name`` is the path under ``queries/`` without its ending; ``params`` are named without ``$``; ``usual`` are the
    values that the header gives to some of them, as text, for whoever asks without saying more.
    """

    name: str
    question: str
    params: tuple[str, ...]
    returns: tuple[str, ...]
    writes: bool
    text: str
    usual: Mapping[str, str] = field(default_factory=dict)

    def bound(self, given: Mapping[str, object]) -> dict[str, object]:
        """Check that it is a question, and that just the declared parameters are given."""
        if self.writes:
            raise ValueError(f"{self.name} writes")
        if set(given) != set(self.params):
            raise QueryFileError(
                "query-params-given",
                query=self.name,
                declared=", ".join(self.params),
                given=", ".join(sorted(given)),
            )
        return dict(given)


@cache
def queries_folder() -> Path:
    """Find ``queries/``: within the installed package, or beside it in a checkout."""
    for folder in (_PACKAGE / "queries", _PACKAGE.parent / "queries"):
        if (folder / "schema").is_dir():
            return folder
    raise QueryFileError("queries-missing", path=str(_PACKAGE.parent / "queries"))


def read_query(file: Path, folder: Path | None = None) -> Query:
    """Read one file and hold it to its header.

    Parameters
    ----------
    file
        A file of Cypher.
    folder
        Where its name begins; by default netmap's own ``queries/``.

    Raises
    ------
    QueryFileError
        A header line is missing, or does not say what the query does.
    """
    name = file.relative_to(folder or queries_folder()).with_suffix("").as_posix()
    header, body = _split(name, file.read_text(encoding="utf-8"))
    params = dict(part.removeprefix("$").partition("=")[::2] for part in _listed(header["params"]))
    found = Query(
        name,
        header["question"],
        tuple(params),
        tuple(_listed(header["returns"])),
        header["writes"] == "yes",
        body,
        {name: value for name, value in params.items() if value},
    )
    _check(found)
    return found


def load_queries(folder: Path) -> dict[str, Query]:
    """Read and check every query under a folder; :class:`~netmap.errors.QueryFileError` if one is wrong."""
    found = (read_query(file, folder) for file in sorted(folder.rglob("*.cypher")))
    return {query.name: query for query in found}


def query(name: str) -> Query:
    """Give one of netmap's own queries by name."""
    known = _library()
    if name not in known:
        raise QueryFileError("query-missing", query=name)
    return known[name]


def queries_under(folder: str) -> dict[str, Query]:
    """Give netmap's own queries whose names begin so, in the order of names."""
    return {name: found for name, found in _library().items() if name.startswith(folder)}


def schema(name: str) -> tuple[str, ...]:
    """Give the statements of a file of ``queries/schema/``."""
    return tuple(split_statements(query(f"schema/{name}").text))


@cache
def _library() -> Mapping[str, Query]:
    return load_queries(queries_folder())


def _split(name: str, text: str) -> tuple[dict[str, str], str]:
    """Part the header from the query; every header line must be there, in any order."""
    header: dict[str, str] = {}
    body = []
    for line in text.splitlines():
        said = re.match(r"//\s*(\w+):\s*(.*)", line)
        if said and said[1] in _HEADER:
            header[said[1]] = said[2].strip()
        elif not line.lstrip().startswith("//"):
            body.append(line)
    for part in _HEADER:
        if part not in header or (part == "question" and not header[part]):
            raise QueryFileError("query-header", query=name, missing=part)
    if header["writes"] not in ("yes", "no"):
        raise QueryFileError("query-header", query=name, missing="writes: yes|no")
    return header, "\n".join(body).strip()


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _check(parsed: Query) -> None:
    plain = _TEXTS.sub("''", parsed.text)
    used = set(_PARAM.findall(plain))
    if used != set(parsed.params):
        raise QueryFileError(
            "query-params",
            query=parsed.name,
            declared=", ".join(parsed.params),
            used=", ".join(sorted(used)),
        )
    if bool(_WRITING.search(plain)) != parsed.writes:
        raise QueryFileError("query-writes", query=parsed.name)
