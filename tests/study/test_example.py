"""The example study: made once, then left as its users have it."""

import pytest

from netmap.errors import ConflictError
from netmap.model import Institution
from netmap.study import changes_of, example_path, make_example, open_study


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
