"""Waves declared and waves only mentioned."""

import pytest

from netmap.ingest import find_wave
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report, Where
from netmap.ingest.plan import Known
from netmap.ingest.waves import Waves
from netmap.model import Phase, Wave

BEFORE = Wave("w2019", "Pomiar początkowy", "2019-05-31", Phase.BEFORE, 1)
AFTER = Wave("w2020", "Po pilotażu", "2020-11-30", Phase.AFTER, 2)


@pytest.mark.parametrize(
    ("word", "wave"),
    [
        ("w2019", BEFORE), ("W2019", BEFORE), ("pomiar poczatkowy", BEFORE), ("przed", BEFORE), ("before", BEFORE),
        ("PO", AFTER), ("after", AFTER), ("Po pilotażu", AFTER), ("później", None), ("w2021", None),
    ],
)  # fmt: skip
def test_a_wave_is_found_by_id_label_or_phase(word, wave):
    assert find_wave([BEFORE, AFTER], word) == wave


def test_a_phase_of_two_waves_names_neither():
    assert find_wave([BEFORE, Wave("x", phase=Phase.BEFORE)], "przed") is None


def assume(*words, known=()):
    """Mention waves in this order and let them settle."""
    waves, report = Waves({wave.id: wave for wave in known}), Report()
    drafts = Drafts(Known(), report)
    ids = [waves.name(word, Where(row=n)) for n, word in enumerate(words)]
    waves.settle(drafts, report)
    settled = sorted((record for record, _ in drafts.of("wave")), key=lambda wave: wave.order)
    return ids, [(wave.id, str(wave.phase), wave.order) for wave in settled], report


@pytest.mark.parametrize(
    ("words", "settled"),
    [
        (["przed", "po"], [("przed", "before", 1), ("po", "after", 2)]),
        (["po", "przed"], [("przed", "before", 1), ("po", "after", 2)]),
        (["after", "before"], [("before", "before", 1), ("after", "after", 2)]),
        (["10", "9", "1"], [("1", "before", 1), ("9", "after", 2), ("10", "later", 3)]),
        (["2021", "2019"], [("2019", "before", 1), ("2021", "after", 2)]),
        (["fala po", "fala przed"], [("fala przed", "before", 1), ("fala po", "after", 2)]),
        (["T1", "T0"], [("T0", "before", 1), ("T1", "after", 2)]),
        (["w3", "w1", "w2"], [("w1", "before", 1), ("w2", "after", 2), ("w3", "later", 3)]),
        (["t2", "t1"], [("t1", "before", 1), ("t2", "after", 2)]),
        (
            ["t3", "baza", "t1", "t2"],
            [("baza", "before", 1), ("t1", "after", 2), ("t2", "later", 3), ("t3", "later", 4)],
        ),
        (["1", "przed"], [("1", "before", 1), ("przed", "before", 2)]),
        (["jedyna"], [("jedyna", "before", 1)]),
    ],
)
def test_mentioned_waves_are_put_in_order(words, settled):
    assert assume(*words)[1] == settled


def test_a_later_wave_stands_after_the_known_ones_and_an_earlier_before():
    assert assume("po", known=[BEFORE])[1] == [("po", "after", 2)]
    assert assume("przed", known=[AFTER])[1] == [("przed", "before", 1)]
    assert assume("3", known=[BEFORE, AFTER])[1] == [("3", "later", 3)]


def test_a_wave_is_one_whatever_word_names_it():
    ids, settled, report = assume("przed", "Przed", "before", known=[BEFORE])
    assert (ids, settled, report.findings) == (["w2019"] * 3, [], [])
    ids, settled, report = assume("przed", "Przed", "PRZED")
    assert (ids, len(settled)) == (["przed"] * 3, 1)
    assert [(f.code, f.params["phase"]) for f in report.findings] == [("cell-wave-assumed", "before")]  # fmt: skip


DECLARED = """fala;nazwa;data;etap;kolejność
przed;Przed pilotażem;31.05.2019;przed;1
po;Po pilotażu;2020-11-30;po;2
odroczona;Po roku;;później;3
"""


def test_a_sheet_of_waves_is_taken_in_whole(desk, records):
    plan = desk.take(DECLARED)
    assert list(records(plan, "wave").values()) == [
        Wave("przed", "Przed pilotażem", "2019-05-31", Phase.BEFORE, 1),
        Wave("po", "Po pilotażu", "2020-11-30", Phase.AFTER, 2),
        Wave("odroczona", "Po roku", "", Phase.LATER, 3),
    ]
    assert plan.findings == ()
    assert desk.plan(DECLARED).changes() == []


def test_what_a_sheet_of_waves_leaves_out_is_guessed(desk, records):
    plan = desk.take("wave;date\nT0;2019-05-31\nkońcowy;\nx;\n")
    told = [(w.id, str(w.phase), w.order) for w in records(plan, "wave").values()]
    assert told == [("T0", "before", 1), ("końcowy", "after", 2), ("x", "later", 3)]


def test_the_date_of_a_mentioned_wave_is_its_latest_tie(roster, records):
    ties = (
        "ops-oksa;pcpr;przed;information;2019-05-01",
        "pcpr;ops-oksa;przed;information;31.05.2019",
    )
    plan = roster.take("\n".join(("od;do;fala;rodzaj;data", *ties)))
    assert records(plan, "wave")["przed"].date == "2019-05-31"
    finding = next(f for f in plan.findings if f.code == "cell-wave-assumed")
    assert (finding.row, finding.column, finding.params["date"]) == (2, "fala", "2019-05-31")
