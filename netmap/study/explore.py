"""Questions that an analyst asks of the graph: the Cypher of ``queries/explore``, by name, with parameters in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from netmap.codebook import fold
from netmap.errors import ConflictError, UnknownIdError
from netmap.i18n import translator
from netmap.model import Origin
from netmap.store import Query, queries_under, reading
from netmap.study.reading import commune_named, territories, wave_named, waves
from netmap.study.session import Study
from netmap.study.wording import in_words

__all__ = ["BODY_COLUMNS", "Answer", "answer_in_words", "ask", "questions", "shown_columns"]

_FOLDER = "explore/"

BODY_COLUMNS = ("id", "source", "via", "target")
"""Columns that name an institution by its id: what a picture shows."""

_NAMED = {
    "source": "source_name",
    "via": "via_name",
    "target": "target_name",
    "team": "team_name",
    "id": "name",
}
"""Where a table has the name, people need no id."""

Row = dict[str, object]


@dataclass(frozen=True)
class Answer:
    """What the graph answered: one row a result, and the values the question was asked with."""

    name: str
    params: Mapping[str, object]
    columns: tuple[str, ...]
    rows: Sequence[Row]

    @property
    def bodies(self) -> frozenset[str]:
        """The institutions that the answer names."""
        said = (row.get(column) for row in self.rows for column in BODY_COLUMNS)
        return frozenset(str(body) for body in said if body)

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of institutions that it names, in the order of ids; with a go-between both parts of the way."""
        steps = [("source", "via"), ("via", "target")] if "via" in self.columns else []
        steps = [*steps, ("source", "target")] if "target" in self.columns else steps
        said = ((str(row[a] or ""), str(row[b] or "")) for row in self.rows for a, b in steps)
        return frozenset((min(a, b), max(a, b)) for a, b in said if a and b)


def questions() -> dict[str, Query]:
    """Give the questions by name, in the order of names."""
    return {name.removeprefix(_FOLDER): query for name, query in queries_under(_FOLDER).items()}


def ask(study: Study, name: str, given: Mapping[str, str]) -> Answer:
    """Ask the graph one of the questions; nothing can be changed by it.

    Parameters
    ----------
    study
        An open study.
    name
        A name of :func:`questions`.
    given
        Parameters as people write them: a wave by id, label or phase, a commune by name or code, types and sectors by
        code or label. What is left out is as the query's header says; a wave is then the last one
        (``other_wave``: the first), a commune the whole study.

    Raises
    ------
    UnknownIdError
        No such question, parameter, wave, commune, institution or code.
    ConflictError
        A parameter that has no default is not given.
    """
    known = questions()
    if name not in known:
        raise UnknownIdError("unknown-question", query=name, known=", ".join(known))
    query = known[name]
    extra = sorted(set(given) - set(query.params))
    if extra:
        declared = ", ".join(query.params)
        raise UnknownIdError("unknown-param", query=name, param=extra[0], known=declared)
    said = {**query.usual, **{param: text for param, text in given.items() if text.strip()}}
    params = {
        param: _READ[param](study, param, said.get(param, "").strip()) for param in query.params
    }
    rows = study.graph.read(query.name, **params)
    return Answer(name, params, query.returns, rows)


def _wave(study: Study, param: str, text: str) -> str:
    known = waves(study)
    if text or not known:
        return wave_named(study, text).id
    return known[0 if param == "other_wave" else -1].id


def _commune(study: Study, param: str, text: str) -> str:
    del param
    return commune_named(study, text)


def _institution(study: Study, param: str, text: str) -> str:
    """Find an institution by id or by one of its names."""
    bodies = reading.institutions(study.graph)
    _refuse_empty(param, text)
    wanted = fold(text)
    found = [b for b in bodies if b.id == text] or [
        b for b in bodies if wanted in {fold(name) for name in (b.name, b.label, *b.names)}
    ]
    if len(found) != 1:
        near = found or [b for b in bodies if wanted in fold(b.name)]
        known = ", ".join(b.id for b in near[:8]) or "–"
        raise UnknownIdError("unknown-body", institution=text, known=known)
    return found[0].id


def _coded(vocabulary: str) -> Callable[[Study, str, str], str]:
    def read(study: Study, param: str, text: str) -> str:
        _refuse_empty(param, text)
        book = study.codebook
        found = book.find(vocabulary, text) or (text if book.is_open else None)
        if found is None:
            known = ", ".join(getattr(book, vocabulary))
            raise UnknownIdError("unknown-code", param=param, code=text, known=known)
        return found

    return read


def _count(study: Study, param: str, text: str) -> int:
    del study
    if not (text.isascii() and text.isdigit() and int(text) < 2**31):
        raise UnknownIdError("unknown-code", param=param, code=text, known="1, 2, 3 …")
    return int(text)


def _origin(study: Study, param: str, text: str) -> str:
    del study
    if text not in set(Origin):
        raise UnknownIdError("unknown-code", param=param, code=text, known=", ".join(Origin))
    return text


def _refuse_empty(param: str, text: str) -> None:
    if not text:
        raise ConflictError("param-missing", param=param)


_READ: Mapping[str, Callable[[Study, str, str], object]] = {
    "wave": _wave,
    "other_wave": _wave,
    "commune": _commune,
    "institution": _institution,
    "type": _coded("types"),
    "partner": _coded("types"),
    "sector": _coded("sectors"),
    "at_least": _count,
    "origin": _origin,
}
"""What each parameter may be; a query uses no others."""


# ── in words ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def shown_columns(columns: Sequence[str]) -> list[str]:
    """Give the columns that people read: names in place of ids."""
    return [column for column in columns if _NAMED.get(column) not in columns]


def answer_in_words(study: Study, answer: Answer, lang: str) -> list[Row]:
    """Say the codes of an answer: places by name, sectors, layers and the like by label."""
    say, places, book = translator(lang), territories(study), study.codebook
    said: Mapping[str, Callable[[str], str]] = {
        "seat": lambda code: places[code].name if code in places else code,
        "commune": lambda code: places[code].name if code in places else code,
        "other_sector": lambda code: book.sector(code).label.say(lang),
        "kind": lambda code: book.teams[code].label.say(lang) if code in book.teams else code,
        "other_side": lambda code: say(f"query-other-{code}"),
    }
    return [
        {name: said[name](str(v)) if name in said and v else v for name, v in row.items()}
        for row in in_words(answer.rows, book, lang)
    ]
