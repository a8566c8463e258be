"""What a questionnaire asks, of whom and about whom: the same for a workbook and for a survey tool."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from netmap.codebook import Codebook, Label, Scale
from netmap.i18n import LANGUAGES, translator

__all__ = [
    "FORM_VERSION",
    "SCALES",
    "Body",
    "Form",
    "Mark",
    "Question",
    "form_words",
    "label_of",
    "questions_of",
]

FORM_VERSION = "1"
"""Raised whenever a form is laid out in another way; forms of other versions are refused in words."""
SCALES = ("strength", "frequency", "trust")
"""The scales a form asks for, in their order."""


@dataclass(frozen=True)
class Body:
    """An institution of the roster, under the name that tells it apart from all others of the form."""

    id: str
    name: str


@dataclass(frozen=True)
class Question:
    """A column of the form: a scale of the codebook, or whether there is cooperation of a layer."""

    code: str
    label: Label
    scale: Scale | None = None

    @property
    def is_layer(self) -> bool:
        """Tell whether the column asks for a kind of tie."""
        return self.scale is None

    @property
    def field(self) -> str:
        """What the column is called for netmap: ``strength``, ``layer:referral``."""
        return self.code if self.scale else f"layer:{self.code}"


@dataclass(frozen=True)
class Mark:
    """What a form says of itself, so that its answers come back without a name being matched."""

    study: str
    codebook: str
    codebook_version: str
    commune: str
    wave: str
    lang: str = "pl"
    version: str = FORM_VERSION
    respondent: str = ""

    def as_text(self) -> str:
        """Put the mark into one line that a survey tool keeps as it is.

        Examples
        --------
        >>> Mark("s1", "kooperacja", "1", "260205", "po pilotażu").as_text()
        'netmap=1;study=s1;codebook=kooperacja;codebook_version=1;commune=260205;wave=po%20pilota%C5%BCu;lang=pl'
        """
        said = {
            name: getattr(self, name) for name in self.__dataclass_fields__ if name != "version"
        }
        told = {"netmap": self.version} | {name: value for name, value in said.items() if value}
        return urlencode(told, quote_via=quote).replace("&", ";")

    @classmethod
    def of(cls, said: Mapping[str, str]) -> Mark | None:
        """Make a mark of what a form says; ``None`` if something is missing."""
        known = {name: said[name] for name in cls.__dataclass_fields__ if said.get(name)}
        needed = ("study", "codebook", "codebook_version", "commune", "wave")
        is_whole = said.get("netmap") and all(name in known for name in needed)
        return cls(**{**known, "version": said["netmap"]}) if is_whole else None

    @classmethod
    def read(cls, text: str) -> Mark | None:
        """Read the line back; ``None`` if it is none.

        Examples
        --------
        >>> mark = Mark("s1", "kooperacja", "1", "260205", "after")
        >>> Mark.read(mark.as_text()) == mark, Mark.read("anything")
        (True, None)
        """
        return cls.of(dict(parse_qsl(text, separator=";")))


@dataclass(frozen=True)
class Form:
    """A questionnaire: the roster of a commune, and the codebook whose scales and layers it asks for.

    ``respondent`` is the id of the institution that answers, empty where it is chosen from the roster.
    """

    mark: Mark
    codebook: Codebook
    place: str
    wave_name: str
    bodies: tuple[Body, ...]

    @property
    def respondent(self) -> Body | None:
        """The institution that the form is for, if it is for one."""
        return next((body for body in self.bodies if body.id == self.mark.respondent), None)

    @property
    def roster(self) -> tuple[Body, ...]:
        """The institutions that are asked about: not the one that answers, where that is known."""
        return tuple(body for body in self.bodies if body.id != self.mark.respondent)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The columns in their order: the scales, then the layers."""
        return tuple(questions_of(self.codebook))

    def words(self, lang: str) -> dict[str, str]:
        """Give what the form says in a language."""
        return form_words(lang, commune=self.place, wave=self.wave_name)


def questions_of(book: Codebook) -> Iterator[Question]:
    """Give what is asked under a codebook."""
    for code in SCALES:
        if book.scales[code].levels:
            yield Question(code, book.scales[code].label, book.scales[code])
    for layer in book.layers.values():
        yield Question(layer.code, layer.label)


def label_of(level: int, scale: Scale, lang: str) -> str:
    """Name a step of a scale as a drop-down shows it: ``3 – koordynacja``."""
    return f"{level} – {scale.levels[level].say(lang)}"


_WORDS = (
    "title", "intro", "how", "persons", "return", "institution", "role", "choose", "number", "name", "kinds", "yes",
    "no", "other", "wrong", "strength", "frequency", "trust", "roster", "partner", "thanks", "sheet",
)  # fmt: skip


def form_words(lang: str, **values: Any) -> dict[str, str]:
    """Give the words of the form in a language."""
    say = translator(lang if lang in LANGUAGES else "pl")
    return {word: say(f"form-{word}", **values) for word in _WORDS}
