"""Cases as they may leave a study: counts by commune and wave, none of them small enough to tell a family by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import pandas as pd

from netmap.gaps import shown, shown_change, shown_parts
from netmap.i18n import translator
from netmap.model import Case, CasePart, Plan
from netmap.store import reading
from netmap.study.reading import communes, territories, waves
from netmap.study.session import Study

__all__ = ["CASE_COLUMNS", "case_counts"]

CASE_COLUMNS = ("commune", "commune_name", "wave", "what", "code", "label", "count", "change")


def case_counts(study: Study, lang: str, commune: str = "") -> pd.DataFrame:
    """Count the cases of each commune and wave: all of them, by plan, by need, by who took part in the diagnosis.

    Parameters
    ----------
    study
        An open study.
    lang
        Language of the labels.
    commune
        Only this commune, by code; every one when left out.

    Returns
    -------
    pandas.DataFrame
        One row a count. ``what``: ``cases``, ``plan``, ``need`` or ``diagnosis`` (institutions of so many sectors);
        ``change``: against the wave before. Counts below three, and what would give them away, are told as bounds.
    """
    places = {place.terc: place.name for place in communes(study)} | {
        code: place.name for code, place in territories(study).items()
    }
    cases, parts = reading.cases(study.graph), reading.case_parts(study.graph)
    codes = sorted({case.commune for case in cases if not commune or case.commune == commune})
    rows = [
        (code, places.get(code, code), *row)
        for code in codes
        for row in _rows(study, [c for c in cases if c.commune == code], parts, lang)
    ]
    return pd.DataFrame(rows, columns=list(CASE_COLUMNS))


def _rows(
    study: Study, cases: Sequence[Case], parts: Sequence[CasePart], lang: str
) -> Iterator[tuple[object, ...]]:
    """Count wave by wave; cases of no wave stand first, under none."""
    before: dict[tuple[str, str], int] | None = None
    for wave in ["", *(wave.id for wave in waves(study))]:
        chosen = [case for case in cases if case.wave == wave]
        if not chosen:
            continue
        counts = _counts(study, chosen, parts)
        told = _told(counts)
        for (what, code), value in told.items():
            change = None
            if before is not None:
                change = shown_change(before.get((what, code), 0), counts[what, code])
            yield wave, what, code, _label(study, what, code, lang), value, change
        before = counts if wave else None


def _counts(
    study: Study, cases: Sequence[Case], parts: Sequence[CasePart]
) -> dict[tuple[str, str], int]:
    sector = {body.id: body.sector for body in reading.institutions(study.graph)}
    joined: dict[str, set[str]] = {case.id: set() for case in cases}
    for part in parts:
        if part.case_id in joined and part.how == "diagnosis":
            joined[part.case_id].add(sector.get(part.institution) or part.institution)
    plans = Counter(case.plan for case in cases)
    needs = Counter(need for case in cases for need in case.needs)
    sectors = Counter(str(len(found)) for found in joined.values())
    return {
        ("cases", ""): len(cases),
        **{("plan", plan.value): plans[plan] for plan in Plan if plans[plan]},
        **{("need", code): needs[code] for code in sorted(needs)},
        **{("diagnosis", number): sectors[number] for number in sorted(sectors)},
    }


def _told(counts: dict[tuple[str, str], int]) -> dict[tuple[str, str], float | str]:
    """Hide what is small; plans and diagnoses make up all cases, needs do not."""
    told: dict[tuple[str, str], float | str] = {("cases", ""): shown(counts["cases", ""])}
    for what in ("plan", "diagnosis"):
        parts = {code: count for (kind, code), count in counts.items() if kind == what}
        told |= {(what, code): value for code, value in shown_parts(parts).items()}
    needs = {key: count for key, count in counts.items() if key[0] == "need"}
    told |= {key: shown(count) for key, count in needs.items()}
    return {key: told[key] for key in counts}


def _label(study: Study, what: str, code: str, lang: str) -> str:
    if what == "need":
        known = study.codebook.needs
        return known[code].label.say(lang) if code in known else code
    say = translator(lang)
    if what == "plan":
        return say(f"cases-plan-{code or 'unknown'}")
    return say("cases-all") if what == "cases" else say("cases-diagnosis", n=int(code))
