"""Tests and intervals in words that cannot be quoted for more than they are worth; numbers alone are misread."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from netmap.compare.bootstrap import FEWEST_BODIES
from netmap.compare.chance import RARE
from netmap.compare.mrqap import INTERCEPT
from netmap.compare.pooling import Pooled
from netmap.compare.verdict import Doubt, say_points
from netmap.i18n import Translator, format_number, format_percent, with_capital
from netmap.metrics import MEASURES

__all__ = [
    "say_directions",
    "say_exchange",
    "say_explained",
    "say_lasting",
    "say_layers",
    "say_likeness",
    "say_measures",
    "say_pooled",
    "say_term",
]

Row = Mapping[str, object] | pd.Series


def say_likeness(row: Row, say: Translator) -> str:
    """Say whether the same pairs are tied in both waves: likeness is neither progress nor its absence."""
    statistic, p_value = _number(row, "statistic"), _number(row, "p_two_sided")
    if math.isnan(statistic):
        return say("doubt-likeness-none")
    way = "chance" if p_value > RARE else "more" if statistic > 0 else "less"
    return say(
        f"doubt-likeness-{way}",
        statistic=format_number(statistic, say.lang, whole=False),
        p_value=_p(p_value, say),
    )


def say_exchange(row: Row, say: Translator, doubt: Doubt | None = None) -> str:
    """Say whether density or reciprocity changed by more than chance.

    Parameters
    ----------
    row
        What :func:`netmap.compare.exchange_test` gives, with its name as ``test``.
    say
        The language.
    doubt
        The interval of the change in density. Where it covers zero, the test alone is not taken at its word: it counts
        every pair as if it changed on its own.
    """
    statistic, p_value = _number(row, "statistic"), _number(row, "p_two_sided")
    measure = say(f"doubt-exchange-{row['test']}")
    if math.isnan(statistic):
        return say("doubt-exchange-none", measure=measure)
    way = "within" if p_value > RARE else "beyond"
    if way == "beyond" and doubt is not None and not doubt.leaves_out_nothing_changed:
        way = "disputed"
    change = say_points(statistic, say.lang)
    return say(f"doubt-exchange-{way}", measure=measure, change=change, p_value=_p(p_value, say))


def say_layers(table: pd.DataFrame, name: Callable[[str], str], say: Translator) -> str:
    """Say which kinds of tie join the same pairs, and how many of so many checks chance alone would give.

    Parameters
    ----------
    table
        What :func:`netmap.compare.qap_layers` gives.
    name
        Says a layer's code in words.
    """
    known = table.dropna(subset=["statistic"])
    if known.empty:
        return say("doubt-layers-none")
    alike = known[(known["p_two_sided"] <= RARE) & (known["statistic"] > 0)]
    told = say("doubt-layers", n=len(known), alike=len(alike))
    if len(alike):
        best = alike.sort_values("statistic").iloc[-1]
        told += " " + say(
            "doubt-layers-most",
            one=name(str(best["layer"])),
            other=name(str(best["other"])),
            statistic=format_number(float(best["statistic"]), say.lang, whole=False),
        )
    return f"{told} {say('doubt-of-many')}" if len(known) > 1 else told


def say_explained(table: pd.DataFrame, family: str, say: Translator) -> list[str]:
    """Say of each predictor whether ties go together with it, and last that this is no cause.

    Parameters
    ----------
    table
        What :func:`netmap.compare.mrqap` gives.
    family
        ``linear`` or ``logistic``.
    """
    told = [
        _explained(row, family, say)
        for _, row in table[table["term"] != INTERCEPT].sort_values("p_two_sided").iterrows()
    ]
    return [*told, say("doubt-explained-no-cause")] if told else []


def _explained(row: pd.Series, family: str, say: Translator) -> str:
    estimate, p_value, term = float(row["estimate"]), float(row["p_two_sided"]), str(row["term"])
    name = with_capital(say_term(term, say))
    if math.isnan(estimate) or math.isnan(p_value):
        return say("doubt-explained-none", term=name)
    if p_value > RARE:
        return say("doubt-explained-within", term=name, p_value=_p(p_value, say))
    way = "more" if estimate > 0 else "fewer"
    if family == "logistic":
        times = format_number(min(math.exp(abs(estimate)), 1e4), say.lang, 1)
        return say(f"doubt-odds-{way}", term=name, times=times, p_value=_p(p_value, say))
    points = format_number(round(abs(100 * estimate), 1), say.lang, 1)
    return say(f"doubt-explained-{way}", term=name, points=points, p_value=_p(p_value, say))


def say_term(term: str, say: Translator) -> str:
    """Say a predictor in words: ``same_sector`` is "same sector"."""
    return say(f"compare-number-{term.replace('_', '-')}")


def say_measures(table: pd.DataFrame, say: Translator) -> list[str]:
    """Say of which measures the change is more than chance, and that of many some always are.

    ``table`` is what :func:`netmap.compare.measure_changes` gives; the n below which no interval is given is said too.
    """
    if table.empty:
        return []
    bodies = int(table["bodies"].iloc[0])
    if bodies < FEWEST_BODIES:
        return [say("doubt-measures-few", n=bodies, least=FEWEST_BODIES)]
    known = table.dropna(subset=["low", "high"])
    beyond = known[(known["low"] > 0) | (known["high"] < 0)]
    if beyond.empty:
        return [say("doubt-measures-within", n=len(known))]
    names = ", ".join(MEASURES[name].label(say.lang) for name in dict.fromkeys(beyond["measure"]))
    told = [say("doubt-measures-beyond", n=len(known), beyond=len(beyond), list=names)]
    return [*told, say("doubt-of-many")] if len(known) > 1 else told


def say_pooled(found: Pooled, say: Translator) -> list[str]:
    """Say the change of all communes together, and whether they are alike enough for one number to tell of each."""
    if math.isnan(found.low):
        return [say("doubt-pooled-none", n=found.communes)]
    way = "within" if found.low <= 0 <= found.high else "beyond"
    told = say(
        f"doubt-pooled-{way}",
        n=found.communes,
        change=say_points(found.change, say.lang),
        low=say_points(found.low, say.lang),
        high=say_points(found.high, say.lang),
    )
    unlike = "unlike" if found.p_alike <= RARE else "alike"
    share = format_percent(found.unlike, say.lang)
    return [told, say(f"doubt-{unlike}", share=share, p_value=_p(found.p_alike, say))]


def say_directions(named: Mapping[str, Sequence[str]], say: Translator) -> list[str]:
    """Say which communes moved together; ``named`` lists them by ``more``, ``fewer``, ``unclear``, ``untold``."""
    return [
        say(f"doubt-moved-{way}", n=len(named[way]), list=", ".join(named[way]))
        for way in ("more", "fewer", "unclear", "untold")
        if named.get(way)
    ]


def say_lasting(row: Row, names: Mapping[str, str], say: Translator) -> str:
    """Say how many ties of one wave are there all along until a later one; ``names`` are those of the waves.

    ``row`` is one of :attr:`netmap.compare.Trajectory.lasting`.
    """
    ties, at_risk, lasted = (int(_number(row, name)) for name in ("ties", "at_risk", "lasted"))
    return say(
        f"doubt-lasting-{row['origin']}" if ties else f"doubt-lasting-no-{row['origin']}",
        since=names[str(row["since"])],
        until=names[str(row["until"])],
        ties=ties,
        lasted=lasted,
        lost=at_risk - lasted,
        unseen=ties - at_risk,
        share=format_percent(_number(row, "share"), say.lang),
    )


def _number(row: Row, name: str) -> float:
    return float(row[name])  # type: ignore[arg-type]


def _p(value: float, say: Translator) -> str:
    """Write a p; one too small for the figures shown is written as less than the least of them, never as 0."""
    least = 0.001
    if value < least:
        return f"<\N{NO-BREAK SPACE}{format_number(least, say.lang, 3)}"
    return f"=\N{NO-BREAK SPACE}{format_number(value, say.lang, 3)}"
