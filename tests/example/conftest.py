"""The example study as the ordinary import understands it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import networkx as nx
import pytest

from netmap.example import files
from netmap.ingest import Known, Plan, plan_import
from netmap.model import (
    Case,
    CasePart,
    Institution,
    Membership,
    Nomination,
    Participation,
    Response,
    Team,
    Wave,
)
from netmap.network import TieRule, build


@dataclass(frozen=True)
class Study:
    """The records of a plan by kind."""

    institutions: tuple[Institution, ...]
    teams: tuple[Team, ...]
    memberships: tuple[Membership, ...]
    waves: dict[str, Wave]
    participations: tuple[Participation, ...]
    responses: tuple[Response, ...]
    nominations: tuple[Nomination, ...]
    cases: tuple[Case, ...]
    case_parts: tuple[CasePart, ...]


@pytest.fixture(scope="session")
def plan() -> Plan:
    return plan_import(files(), Known())


@pytest.fixture(scope="session")
def study(plan: Plan) -> Study:
    def of(kind: str) -> tuple:
        return tuple(record for name, _, record in plan.changes() if name == kind)

    return Study(
        institutions=of("institution"),
        teams=of("team"),
        memberships=of("membership"),
        waves={wave.id: wave for wave in of("wave")},
        participations=of("participation"),
        responses=of("response"),
        nominations=of("nomination"),
        cases=of("case"),
        case_parts=of("case_part"),
    )


@pytest.fixture(scope="session")
def network(study: Study) -> Callable[[str, str], nx.MultiDiGraph]:
    @cache
    def of(commune: str, wave: str) -> nx.MultiDiGraph:
        return build(
            study.institutions,
            study.nominations,
            study.responses,
            wave=study.waves[wave],
            rule=TieRule(commune=commune),
            example=True,
        )

    return of
