"""The gap ledger before and after: which gaps closed, which opened, and of which nobody can tell."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import pandas as pd

from netmap.gaps.pairs import GapState

__all__ = ["LEDGER_CHANGE_COLUMNS", "GapChange", "ledger_changes"]

LEDGER_CHANGE_COLUMNS = (
    "rules",
    "source",
    "target",
    "source_name",
    "target_name",
    "sector",
    "change",
    "state_before",
    "state_after",
    "strength_before",
    "strength_after",
)


class GapChange(StrEnum):
    """What became of a required pair; ``unknown`` if a wave could not tell, ``new`` and ``gone`` if only one asked."""

    CLOSED = "closed"
    OPENED = "opened"
    STILL_OPEN = "still_open"
    STILL_MET = "still_met"
    UNKNOWN = "unknown"
    NEW = "new"
    GONE = "gone"


_KEY = ["rules", "pair", "sector", "required_strength", "asked"]
_KEPT = ["source", "target", "source_name", "target_name", "state", "strength"]


def ledger_changes(
    before: pd.DataFrame, after: pd.DataFrame, same: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Hold the gap ledgers of two waves against one another.

    Parameters
    ----------
    before, after
        As :func:`netmap.gaps.ledger` gives them, under one norm and one tie rule.
    same
        Later id by earlier id of bodies that go by another id now.

    Returns
    -------
    pandas.DataFrame
        One row for each pair and demand of either wave, in the order of the later one. ``change``: ``closed`` was a gap
        and is met, ``opened`` was met and is a gap, ``still_open``, ``still_met``; ``unknown`` where either wave could
        not tell; ``new`` and ``gone`` where only one wave asked for the pair: a body came or went, or a rule asks
        something of pairs with a tie. States are empty and strengths ``NaN`` where a ledger has no such pair.

    Examples
    --------
    >>> from netmap.gaps import LEDGER_COLUMNS
    >>> row = dict.fromkeys(LEDGER_COLUMNS, "") | {"source": "ops", "target": "kpp"}
    >>> was, now = (pd.DataFrame([row | {"state": state}]) for state in ("missing", "met"))
    >>> list(ledger_changes(was, now)["change"])
    ['closed']
    """
    one, other = _keyed(before, same or {}), _keyed(after, {})
    both = other.merge(one, how="outer", on=_KEY, suffixes=("_after", "_before"), sort=False)
    both = both.sort_values(["order_after", "order_before"], kind="stable")
    for name in ("source", "target", "source_name", "target_name"):
        both[name] = both[f"{name}_after"].where(
            both[f"{name}_after"].notna(), both[f"{name}_before"]
        )
    for when in ("before", "after"):
        both[f"state_{when}"] = both[f"state_{when}"].fillna("")
    states = zip(both["state_before"], both["state_after"], strict=True)
    both["change"] = [_change(str(was), str(now)).value for was, now in states]
    return both[list(LEDGER_CHANGE_COLUMNS)].reset_index(drop=True)


def _keyed(rows: pd.DataFrame, same: Mapping[str, str]) -> pd.DataFrame:
    """Name each row by its pair, whichever side stands first; a demand asked twice of a pair counts once."""
    ends = zip(rows["source"], rows["target"], strict=True)
    pairs = ["|".join(sorted(same.get(body, body) for body in pair)) for pair in ends]
    kept = rows[["rules", "sector", "required_strength", *_KEPT]].assign(
        pair=pd.Series(pairs, index=rows.index, dtype="object"),
        asked=[
            str(code).rpartition("@")[2] for code in rows["alternative"]
        ],  # the layer, no bodies
        order=range(len(rows)),
    )
    return kept.drop_duplicates(_KEY)


def _change(was: str, now: str) -> GapChange:
    if not was or not now:
        return GapChange.GONE if was else GapChange.NEW
    if GapState.UNKNOWN in (was, now):
        return GapChange.UNKNOWN
    if was == GapState.MET:
        return GapChange.STILL_MET if now == GapState.MET else GapChange.OPENED
    return GapChange.CLOSED if now == GapState.MET else GapChange.STILL_OPEN
