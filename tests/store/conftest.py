"""Studies to try the store on: one that holds everything, with names that would break a careless program."""

from collections.abc import Callable

import pytest

from netmap.model import (
    Case,
    CasePart,
    Group,
    Institution,
    Membership,
    Nomination,
    Origin,
    Participation,
    Phase,
    Plan,
    Position,
    Response,
    ResponseStatus,
    Setting,
    Team,
    Territory,
    Wave,
)
from netmap.store import Change, Journal
from netmap.store.records import kind_of

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "'}) DETACH DELETE n //",
    '" OR 1=1; DROP TABLE entry; --',
    "\\u0060 `backtick` $wave {x: 1}",
    "Zażółć gęślą jaźń – „OPS”",
    "żółw 🐢 \U0001f600 �",
    "<script>alert(1)</script>",
    "tab\tand\nline",
    "|a|b|",
    " ",
]

INSTITUTIONS = [
    Institution(
        "ops", "OPS w Oksie", "OPS", "ops", "social", "commune", "260205", ("260205",),
        names=("GOPS", "Ośrodek \"Pomoc\""), regon="123", active_from="1990-01-01",
        attributes={"etaty": 7.5, "uwagi": "a'b"},
    ),
    Institution("pcpr", "PCPR", tier="county", seat="260201", serves=("2602",), parent="starostwo"),
    Institution("court", "Sąd", tier="state", serves=("260205", "260209", "2604"), became="court2"),
    Institution("rops", "ROPS", tier="voivodeship", serves=("26",)),
    Institution("alone", "Bez nikogo"),
    Institution("�", "ordered before what follows"),
    Institution("\U0001f600", "ordered after what goes before"),
    *(Institution(f"h{n}", text, note_label[:12], serves=("260205",), names=(text,), attributes={text: text})
      for n, (text, note_label) in enumerate(zip(HOSTILE, HOSTILE, strict=True))),
]  # fmt: skip

NOMINATIONS = [
    Nomination("ops", "pcpr", "before", "information", "260205", strength=4, trust=2, note="a 'b' \"c\""),
    Nomination("pcpr", "ops", "before", "information", "260205", strength=0),
    Nomination("ops", "pcpr", "before", "information", "260209", strength=1.5, frequency=12),
    Nomination("ops", "pcpr", "after", "information", "260205", strength=5, import_id="1", row="7"),
    Nomination("ops", "court", "before", "referral", reporter="court"),
    Nomination("ops", "court", "after", "referral", origin=Origin.WORKSHOP, date="2020-11-30"),
    Nomination("ops", "ops", "after", "loop", origin=Origin.DOCUMENT, formality="letter"),
    *(Nomination(f"h{n}", "ops", "before", "information", channel=text, problem=text, note=text,
                 attributes={text: 1.0}) for n, text in enumerate(HOSTILE)),
]  # fmt: skip

STUDY = [
    Territory("26", "świętokrzyskie", "voivodeship", "", 20.7, 50.8),
    Territory("2602", "powiat jędrzejowski", "county", "26"),
    Territory("260205", "Oksa", "commune", "2602", lon=20.1, lat=50.7),
    Participation("260205", Group.PILOT),
    Participation("260209", Group.COMPARISON),
    Wave("before", "przed", "2019-05-31", Phase.BEFORE, 1),
    Wave("after", "po", "2020-11-30", Phase.AFTER, 2),
    *INSTITUTIONS,
    Team("zi", "Zespół „Iskra”", "ZI", "260205"),
    Team("pzk", "PZK", "PZK", "2601"),
    Membership("zi", "ops", "coordinator", "1", "2019-01-01", "2020-12-31"),
    Membership("zi", "pcpr"),
    Membership("pzk", "pcpr", "animator"),
    Response("ops", "before"),
    Response("pcpr", "before", ResponseStatus.REFUSED),
    Response("ops", "after", ResponseStatus.SILENT),
    *NOMINATIONS,
    Case("c1", "260205", ("violence", "work"), Plan.FINISHED, "after"),
    Case("c2", "260209"),
    CasePart("c1", "ops", "diagnosis"),
    CasePart("c1", "ops", "plan"),
    CasePart("c1", "pcpr", "help"),
    CasePart("c2", "h1", "signal"),
    Position("ops", 1.5, -2.0),
    Setting("name", "Pilotaż 'A'"),
]


def changes_of(*records):
    return [Change(kind_of(type(record)), record.key, record) for record in records]


def gone(*records):
    return [Change(kind_of(type(record)), record.key, None) for record in records]


@pytest.fixture
def keep() -> Callable[..., list[Change]]:
    """Changes that keep records as they are given."""
    return changes_of


@pytest.fixture
def drop() -> Callable[..., list[Change]]:
    """Changes that take records out."""
    return gone


@pytest.fixture
def everything():
    """A record of every kind, several of most."""
    return list(STUDY)


@pytest.fixture
def journal(tmp_path):
    """An empty study."""
    with Journal.create(tmp_path / "study.netmap") as made:
        yield made


@pytest.fixture
def study(journal, everything):
    """A study that holds everything, as one import."""
    journal.append(changes_of(*everything), who="Ewa", action="import")
    return journal
