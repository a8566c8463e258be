"""Whether a row of an export is an answer at all: sent, no preview, not refused, by somebody who agreed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from netmap.ingest.exports.export import Export, cell_text
from netmap.ingest.exports.tools import says
from netmap.ingest.values import Trouble, date, number
from netmap.ingest.vocabulary import plain, vocabulary

__all__ = ["day_of", "standing"]

_NO_DAY = dt.date(1980, 1, 1).isoformat()
"""The day that LimeSurvey writes where a survey keeps no dates."""


def standing(export: Export, cells: Sequence[str | None], consents: Sequence[int]) -> str:
    """Say why a row is no answer: ``unfinished``, ``preview``, ``spam``, ``refused``, ``no-consent``; else empty."""
    told = {role: cell_text(cells, at) for role, at in export.own.items()}
    if _means(told.get("status"), "preview") or _is_trial(told.get("channel")):
        return "preview"
    if _means(told.get("status"), "spam"):
        return "spam"
    if _means(told.get("review"), "refused"):
        return "refused"
    if _is_unfinished(told):
        return "unfinished"
    return "no-consent" if any(_declines(cell_text(cells, at)) for at in consents) else ""


def _is_unfinished(told: Mapping[str, str]) -> bool:
    if "sent" in told and (not told["sent"] or vocabulary().is_missing(told["sent"])):
        return True
    if "finished" in told:
        return _means(told["finished"], "unfinished")
    progress = number(told.get("progress", ""))
    return not isinstance(progress, Trouble) and progress < 100


def _means(text: str | None, list_name: str) -> bool:
    return bool(text) and plain(text or "") in says(list_name)


def _is_trial(channel: str | None) -> bool:
    return plain(channel or "") in ("preview", "test")


def _declines(text: str) -> bool:
    """Tell whether somebody did not agree: a plain no, or a sentence that begins with it."""
    return vocabulary().is_no(text) or plain(text).split(" ")[0] in ("nie", "no", "n", "0")


def day_of(export: Export, cells: Sequence[str | None]) -> str:
    """Give the day of an answer, empty if the tool does not tell it."""
    for role in ("sent", "date"):
        if role in export.own:
            day = date(cell_text(cells, export.own[role]))
            return "" if isinstance(day, Trouble) or day <= _NO_DAY else day
    return ""
