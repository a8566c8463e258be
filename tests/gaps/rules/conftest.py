"""What the rules that are no list of pairs are tried on: one rule of a norm, asked of one hand-made commune."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from netmap.gaps import Answer, Dossier, Norm, judge, load_norm
from netmap.model import Group, Membership, Team, Wave

COMMUNE = "260205"
BEFORE, AFTER, LATER = (
    Wave("w0", date="2019-01-01", phase="before", order=1),
    Wave("w1", date="2021-01-01", phase="after", order=2),
    Wave("w2", date="2022-01-01", phase="later", order=3),
)


@pytest.fixture(scope="session")
def waves() -> tuple[Wave, Wave, Wave]:
    return BEFORE, AFTER, LATER


@pytest.fixture(scope="session")
def ask() -> Callable[..., Answer]:
    def answer(network, rule, *, norm="liderzy-kooperacji", settings=None, **known) -> Answer:
        """Ask one rule, with some of its settings changed."""
        whole = load_norm(norm)
        asked = replace(whole.rule(rule), **(settings or {}))
        alone = Norm(**{**vars(whole), "rules": (asked,)})
        return judge(network, alone, Dossier(**known))[0]

    return answer


@pytest.fixture(scope="session")
def seats() -> Callable[..., dict[str, object]]:
    def make(
        *bodies, kind="pzk", commune=COMMUNE, team="t", roles=None, ranks=None, group=None
    ) -> dict[str, object]:
        """Seat bodies in one team; a rank may be several words, each a seat of its own."""
        members = [
            Membership(
                team, body, role=(roles or {}).get(body, "member"), rank=(ranks or {}).get(body, "")
            )
            for body in bodies
        ]
        return {
            "teams": (Team(team, team, kind, commune),),
            "memberships": tuple(members),
            "group": group,
        }

    return make


@pytest.fixture(scope="session")
def comparison() -> dict[str, object]:
    return {"group": Group.COMPARISON}
