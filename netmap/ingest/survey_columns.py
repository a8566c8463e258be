"""The headings of a survey that netmap made, as its codes, however LimeSurvey wrote them: codes, texts, R, VV."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from netmap.codebook import Codebook, Layer
from netmap.i18n import LANGUAGES
from netmap.ingest.exports.tools import exact, tools
from netmap.ingest.names import Directory
from netmap.ingest.reading import RawSheet
from netmap.ingest.text import clean
from netmap.questionnaire import SCALES, Mark, form_words, short_codes, told_apart
from netmap.questionnaire.limesurvey import KINDS, MARK, RESPONDENT, ROLE

__all__ = ["Names", "coded_titles", "header_of", "names_in"]

_ASKED = (*SCALES, KINDS)
_CODED = re.compile(rf"({'|'.join(_ASKED)})(?:\[|[._])([a-z0-9]+)(?:_([a-z0-9]+))?[\].]?", re.ASCII)
"""``strength[ogz3c]``, and the same as R and the VV file write it: ``strength.ogz3c.``, ``strength_ogz3c``."""
_BOTH = re.compile(r"(\w+(?:\[[a-z0-9_]+\])?)[.:] .*", re.ASCII | re.DOTALL)
"""A code with the text of its question behind it."""
_ROWS = re.compile(r"\s*\[(.*?)\](?:\s*\[([^\[\]]*)\])?\s*")
_HEADER = 2
"""The VV file has texts in its first row and codes in the second."""


@dataclass(frozen=True)
class Names:
    """What the codes and the words of a survey stand for in one commune: ids of bodies, roles, layers."""

    bodies: Mapping[str, str]
    roles: Mapping[str, str]
    layers: Mapping[str, str]
    code_of: Mapping[str, str]
    """Codes of bodies by the names that the form gives them."""


def names_in(mark: Mark, directory: Directory, book: Codebook, places: Mapping[str, str]) -> Names:
    """Say what codes, and names told apart as the form does, mean in the commune of a mark."""
    here = [body for body in directory if body.serves_commune(mark.commune)]
    codes = short_codes(body.id for body in here)
    bodies = {code: key for key, code in short_codes(b.id for b in directory).items()}
    bodies |= {code: key for key, code in codes.items()}
    roles = {code: role for role, code in short_codes(book.respondents).items()}
    said = {r.label.say(lang): code for code, r in book.respondents.items() for lang in LANGUAGES}
    layers = {code: layer for layer, code in short_codes(book.layers).items()}
    named = {_plain(name): codes[key] for key, name in told_apart(here, places).items()}
    single = {
        _plain(body.name): codes[body.id] for body in here if len(directory.find(body.name)) == 1
    }
    return Names(bodies, roles | said, layers, single | named)


def header_of(sheet: RawSheet) -> int | None:
    """Give the place of the row of headings of a survey that netmap made; ``None`` if the sheet is none."""
    for at, (_, cells) in reversed(list(enumerate(sheet.rows[:_HEADER]))):
        titles = [_code(title) for title in _texts(cells)]
        if MARK in titles and RESPONDENT in titles:
            return at
    first = _texts(sheet.rows[0][1]) if sheet.rows else []
    return 0 if any(Mark.read(title) for title in first) else None


def coded_titles(
    cells: Sequence[str | None], names: Mapping[str, str], book: Codebook
) -> list[str]:
    """Give headings as codes; those of a survey exported with texts by the words of its questions.

    A row that no institution of the study bears the name of gets a code that nobody knows, so that it is told of.
    """
    titles = _texts(cells)
    if not any(Mark.read(title) for title in titles):
        return [_code(title) for title in titles]
    layers = {kind.label.say(lang): code for kind, code in _layers(book) for lang in LANGUAGES}
    return [MARK if Mark.read(title) else _of_text(title, names, layers) for title in titles]


def _layers(book: Codebook) -> Iterator[tuple[Layer, str]]:
    codes = short_codes(book.layers)
    return ((layer, codes[key]) for key, layer in book.layers.items())


def _code(title: str) -> str:
    """Write a code as LimeSurvey's export with codes does."""
    both = _BOTH.fullmatch(title)
    found = _CODED.fullmatch(both[1] if both else title)
    if found is None:
        return (
            both[1] if both and both[1] in (MARK, RESPONDENT, ROLE, "id", "submitdate") else title
        )
    return f"{found[1]}[{found[2]}{f'_{found[3]}' if found[3] else ''}]"


def _of_text(title: str, names: Mapping[str, str], layers: Mapping[str, str]) -> str:
    for text, code in _questions().items():
        if title == text:
            return code
        rows = _ROWS.fullmatch(title[len(text) :]) if title.startswith(text) else None
        if rows and code in _ASKED:
            about = names.get(_plain(rows[1])) or _nobodys(rows[1])
            kind = (layers.get(_plain(rows[2])) or _nobodys(rows[2])) if rows[2] else ""
            return f"{code}[{about}{f'_{kind}' if kind else ''}]"
    sent = tools()["limesurvey"].columns["sent"]
    return "submitdate" if exact(title) in sent else title


def _nobodys(name: str) -> str:
    """Give a code that no body and no layer has: theirs begin with a letter."""
    return f"0{short_codes([name])[name]}"


def _questions() -> dict[str, str]:
    """Give the codes of questions by their words in either language."""
    told = {"institution": RESPONDENT, "role": ROLE, "kinds": KINDS} | {s: s for s in SCALES}
    every = ((form_words(lang, commune="", wave=""), lang) for lang in LANGUAGES)
    return {words[word]: code for words, _ in every for word, code in told.items()}


def _texts(cells: Sequence[str | None]) -> list[str]:
    return [clean(cell or "").text for cell in cells]


def _plain(name: str) -> str:
    return " ".join(name.split())
