"""What a column says: which partner, which layer, which property of the tie; or who answers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property

from netmap.ingest.vocabulary import plain

__all__ = [
    "ATTRIBUTES",
    "KINDS",
    "LISTED",
    "RECORDS",
    "SAYS",
    "SCALED",
    "Meaning",
    "SheetMapping",
    "title_key",
]

KINDS = ("answers", "ties", "institutions", "matrix", "pass")
"""What a sheet is: a row a respondent, a row a tie, a row an institution, body × body, or nothing to read."""
RECORDS = {"ties": "nomination", "institutions": "institution"}
"""What a row of a list makes, by what the sheet is."""
SAYS = (
    "respondent", "post", "number", "wave", "commune", "date", "consent", "partner", "partners", "layers", "pass",
)  # fmt: skip
"""What a column of answers can say besides a property of a tie: ``partners`` and ``layers`` are lists in one cell."""
SCALED = ("strength", "frequency", "trust")
LISTED = {"type": "types", "sector": "sectors", "tier": "tiers"}
"""Fields of an institution whose words are those of a list of the codebook."""
ATTRIBUTES = (*SCALED, "tie", "box", "note", "formality", "channel", "problem")
"""Properties of a tie: a value of a scale, yes or no, a box that says something only when ticked, or words."""


@dataclass(frozen=True)
class Meaning:
    """What a column, a question or the row of a question says; what is empty is said elsewhere or not at all.

    ``says`` is one of :data:`SAYS` (in a list of ties or institutions: a field of the record), ``partner`` an
    institution by id or name, ``layer`` and ``attribute`` codes.
    """

    says: str = ""
    partner: str = ""
    layer: str = ""
    attribute: str = ""

    def over(self, other: Meaning) -> Meaning:
        """Lay this meaning over a wider one: what this leaves open stays as it was."""
        said = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(other, **{name: value for name, value in said.items() if value})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self))


@dataclass(frozen=True)
class SheetMapping:
    """What the columns of one sheet say.

    ``name`` is the sheet's, empty for the sheet that has these columns; ``header`` the numbers of its header's rows,
    ``last`` the number of its last row, empty where netmap finds them. ``columns`` speaks of whole headings, by
    heading; ``questions`` and ``items`` of their two parts (``question [item]``), so that thirty columns are not
    described thirty times. ``values`` says by attribute what a cell means (``A1`` is 0).
    """

    name: str = ""
    kind: str = "answers"
    tool: str = ""
    header: tuple[int, ...] = ()
    last: int | None = None
    wave: str = ""
    commune: str = ""
    layer: str = ""
    blank: str = ""
    separator: str = ""
    questions: Mapping[str, Meaning] = field(default_factory=dict)
    items: Mapping[str, Meaning] = field(default_factory=dict)
    columns: Mapping[str, Meaning] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, title: str, question: str, items: Iterable[str]) -> Meaning:
        """Say what a column means: what is said of its question, of its row, of itself; the narrower goes before."""
        questions, each, columns = self._folded
        meaning = questions.get(title_key(question), Meaning())
        for item in items:
            meaning = each.get(title_key(item), Meaning()).over(meaning)
        return columns.get(title_key(title), Meaning()).over(meaning)

    @cached_property
    def _folded(self) -> tuple[dict[str, Meaning], ...]:
        parts = (self.questions, self.items, self.columns)
        return tuple({title_key(t): meaning for t, meaning in part.items()} for part in parts)

    def said(self, attribute: str, text: str) -> str:
        """Put a cell into the words of netmap."""
        return self._meant.get((attribute, title_key(text)), text)

    @cached_property
    def _meant(self) -> dict[tuple[str, str], str]:
        every = (
            (a, said, meant) for a, words in self.values.items() for said, meant in words.items()
        )
        return {(attribute, title_key(said)): meant for attribute, said, meant in every}

    @property
    def has_kinds(self) -> bool:
        """Tell whether columns of a list of ties are kinds of them."""
        told = self.columns.values()
        return self.kind == "ties" and any(m.layer and not m.says for m in told)

    @property
    def key(self) -> str:
        """What makes two layouts one and the same: the names of what is mapped."""
        named = (*self.questions, *self.items, *self.columns)
        told = "\n".join((self.kind, self.tool, *sorted(map(title_key, named))))
        return hashlib.sha256(told.encode()).hexdigest()[:12]


def title_key(title: str) -> str:
    """Fold a heading, so that a capital or a stray full stop does not part it from its mapping.

    Examples
    --------
    >>> title_key("Jak  często? ") == title_key("jak często")
    True
    """
    return plain(title)
