"""The example study: made once, then left as its users have it."""

import openpyxl
import pytest

from netmap.errors import ConflictError
from netmap.example import files
from netmap.model import Institution, Nomination
from netmap.study import (
    ExampleState,
    bring_example,
    changes_of,
    example_path,
    import_files,
    make_example,
    open_study,
    undo,
)


def test_the_example_has_a_place_of_its_own():
    assert example_path().name == "example.netmap"
    assert example_path().is_absolute()


def test_the_example_says_that_it_is_one(example):
    assert example.is_example
    assert example.name == "Liderzy kooperacji (przykład)"
    (entry,) = [e for e in example.journal.entries() if e.action == "import"]
    assert len(entry.files) == 3


def test_made_again_it_is_left_as_its_users_have_it(study_copy):
    with open_study(study_copy, "memory") as study:
        study.set("name", "Moje ćwiczenia")
        head = study.head
    assert make_example(study_copy, "memory") == study_copy
    with open_study(study_copy, "memory") as study:
        assert study.head == head
        assert study.name == "Moje ćwiczenia"


def test_a_study_of_ones_own_is_neither_called_an_example_nor_made_one(tmp_path):
    with open_study(tmp_path / "mine.netmap", "memory", create=True) as study:
        study.save(changes_of([Institution("gok", "GOK")]), action="workshop")
        head = study.head
    with pytest.raises(ConflictError) as caught:
        make_example(tmp_path / "mine.netmap", "memory")
    assert caught.value.code == "study-not-example"
    with open_study(tmp_path / "mine.netmap", "memory") as study:
        assert study.head == head
        assert not study.is_example


def test_an_example_left_half_made_is_made(tmp_path):
    with open_study(tmp_path / "half.netmap", "memory", create=True) as study:
        study.set("example", "yes")
    make_example(tmp_path / "half.netmap", "memory")
    with open_study(tmp_path / "half.netmap", "memory") as study:
        assert [e.action for e in study.journal.entries() if e.action == "import"]


@pytest.fixture
def of_before(tmp_path):
    """An example as an earlier netmap made it: other files of the same names."""
    roster, ties, _ = files()
    book = openpyxl.load_workbook(ties)
    book.properties.title = "an earlier one"
    earlier = [roster, tmp_path / ties.name]
    book.save(earlier[1])
    path = tmp_path / "example.netmap"
    with open_study(path, "memory", create=True) as study:
        study.set("name", "Przykład")
        import_files(study, earlier)
    return path


def test_an_example_of_an_earlier_netmap_is_made_anew_where_nobody_worked_in_it(of_before, example):
    assert bring_example(of_before, "memory") is ExampleState.RENEWED
    with open_study(of_before, "memory") as study:
        assert study.is_example
        assert (
            study.journal.records(Nomination).keys() == example.journal.records(Nomination).keys()
        )
        assert [e.action for e in study.journal.entries()].count("undo") == 1
        head = study.head
    assert bring_example(of_before, "memory") is ExampleState.CURRENT
    with open_study(of_before, "memory") as study:
        assert study.head == head


def test_one_that_was_left_between_the_two_is_finished(of_before):
    with open_study(of_before, "memory") as study:
        undo(study, next(e.id for e in study.journal.entries() if e.action == "import"))
    assert bring_example(of_before, "memory") is ExampleState.RENEWED


@pytest.mark.parametrize("act", ["setting", "record"])
def test_an_example_of_an_earlier_netmap_in_which_somebody_worked_is_kept(of_before, act):
    with open_study(of_before, "memory") as study:
        if act == "setting":
            study.set("name", "Moje ćwiczenia")
        else:
            study.save(changes_of([Institution("gok-x", "GOK")]), action="workshop")
        head = study.head
    assert bring_example(of_before, "memory") is ExampleState.KEPT
    with open_study(of_before, "memory") as study:
        assert study.head == head
