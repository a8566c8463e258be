"""The example study: made once, then left as its users have it."""

from netmap.study import example_path, make_example, open_study


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
