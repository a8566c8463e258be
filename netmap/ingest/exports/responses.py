"""What one row of an export says, and how two respondents of one institution are told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from netmap.ingest.answers import Answer
from netmap.ingest.findings import Report, Where
from netmap.ingest.vocabulary import plain

__all__ = ["Response", "told_apart"]

_Who = tuple[str, str, str, str]


@dataclass
class Response:
    """What one row says before it is known whose words they are."""

    where: Where
    cells: Sequence[str | None]
    respondent: str
    name: str
    post: str
    number: str
    day: str
    commune: str
    wave: str
    partner: str = ""
    rows: list[Answer] = field(default_factory=list)

    @property
    def who(self) -> _Who:
        """Whose answer it is: the institution or the word for it, the post, the wave and the commune."""
        return self.respondent or plain(self.name), self.post, self.wave, self.commune


def told_apart(responses: Sequence[Response], report: Report) -> list[tuple[str, list[Response]]]:
    """Keep two respondents of one institution apart: by post, and where that is the same by the tool's number.

    Rows of one number are one answer, told in several rows. The first to answer bears no number, so that an answer that
    comes later does not take its place.
    """
    posts: dict[tuple[_Who, str], str] = {}
    seen: dict[_Who, str] = {}
    for response in sorted(responses, key=lambda r: (r.day or "~", r.where.row or 0)):
        who = response.who
        if (who, response.number) in posts:
            continue
        if who in seen:
            report.add("row-answer-second", response.where, first=seen[who])
        number = response.number if who in seen else ""
        posts[who, response.number] = f"{response.post} {number}".strip()
        seen.setdefault(who, str(response.where.row))
    told: dict[tuple[_Who, str], list[Response]] = {}
    for response in responses:
        told.setdefault((response.who, response.number), []).append(response)
    return [(posts[one], rows) for one, rows in told.items()]
