"""A study held open: where it lies, what it remembers, and what happens when something is away."""

import threading

import pytest

from netmap.errors import ConflictError, StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.model import Institution, Nomination, Setting, Wave
from netmap.store import open_graph
from netmap.study import (
    changes_of,
    create_study,
    default_path,
    graph_spec,
    open_study,
    undo,
    user_name,
    waves,
)

NOBODY = "bolt://127.0.0.1:1"


def test_the_study_is_the_one_named_or_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setenv("NETMAP_STUDY", str(tmp_path / "pilot.netmap"))
    assert default_path() == tmp_path / "pilot.netmap"
    monkeypatch.delenv("NETMAP_STUDY")
    assert default_path().name == "study.netmap"
    assert default_path().is_absolute()


def test_the_graph_is_the_one_named_then_the_one_set_then_the_embedded(monkeypatch):
    monkeypatch.setenv("NETMAP_GRAPH", "bolt://server")
    assert graph_spec("memory") == "memory"
    assert graph_spec() == "bolt://server"
    monkeypatch.delenv("NETMAP_GRAPH")
    assert graph_spec() == "embedded"


def test_entries_carry_the_name_of_the_user(monkeypatch, empty):
    monkeypatch.setenv("LOGNAME", "zofia")
    assert user_name() == "zofia"
    empty.save(changes_of([Wave("w")]), action="edit")
    assert [entry.who for entry in empty.journal.entries()] == ["zofia"]


def test_a_study_that_is_not_there_is_not_made_by_looking(tmp_path):
    place = tmp_path / "none.netmap"
    with pytest.raises(StoreUnavailableError) as caught:
        open_study(place, "memory")
    assert caught.value.code == "study-missing"
    assert list(tmp_path.iterdir()) == []


def test_a_study_is_made_with_its_folder(tmp_path):
    place = tmp_path / "a" / "b" / "s.netmap"
    with open_study(place, "memory", create=True) as study:
        assert study.is_empty
    assert place.exists()


def test_an_empty_file_left_by_a_making_that_was_killed_is_made_a_study(tmp_path):
    place = tmp_path / "s.netmap"
    place.touch()
    with pytest.raises(StoreUnavailableError) as caught:
        open_study(place, "memory")
    assert caught.value.code == "study-missing"
    with open_study(place, "memory", create=True) as study:
        assert study.is_empty


def test_a_place_that_cannot_be_written_is_said_in_words(tmp_path):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    with pytest.raises(StoreUnavailableError) as caught:
        create_study(tmp_path / "file" / "s.netmap")
    assert caught.value.code == "study-unwritable"
    for lang in LANGUAGES:
        assert str(tmp_path / "file" / "s.netmap") in say_error(caught.value, lang)


def test_a_file_that_is_no_study_is_left_as_it_is(tmp_path):
    place = tmp_path / "s.netmap"
    place.write_text("a letter", encoding="utf-8")
    with pytest.raises(StoreUnavailableError) as caught:
        open_study(place, "memory", create=True)
    assert caught.value.code == "study-foreign"
    assert place.read_text(encoding="utf-8") == "a letter"


def test_settings_are_kept_and_said_once(tmp_path):
    place = tmp_path / "pilot.netmap"
    with open_study(place, "memory", create=True) as study:
        assert (study.name, study.is_example, study.codebook.name) == ("pilot", False, "kooperacja")
        study.set("name", "Pilotaż 2019")
        study.set("name", "Pilotaż 2019")
        study.set("example", "yes")
        assert len(study.journal.entries()) == 2
        assert study.is_empty
    with open_study(place, "memory") as study:
        assert (study.name, study.is_example) == ("Pilotaż 2019", True)


def test_a_study_with_data_keeps_its_codebook(study):
    assert study.codebook_to_use(None) is study.codebook
    assert study.codebook_to_use("kooperacja") is study.codebook
    with pytest.raises(ConflictError) as caught:
        study.codebook_to_use("generic")
    assert caught.value.code == "study-other-codebook"


def test_an_empty_study_takes_any_codebook(empty):
    empty.set("name", "Cokolwiek")
    assert empty.codebook_to_use("generic").name == "generic"


def test_records_become_changes_by_their_kind():
    records = [Wave("w"), Setting("a", "b"), Nomination("x", "y", "w", "advice")]
    changes = changes_of(records)
    assert [change.kind for change in changes] == ["wave", "setting", "nomination"]
    assert [change.key for change in changes] == [record.key for record in records]


def test_what_is_saved_is_in_the_graph_at_once(empty):
    assert waves(empty) == []
    empty.save(changes_of([Wave("w", "Pomiar")]), action="edit")
    assert [wave.label for wave in waves(empty)] == ["Pomiar"]
    assert empty.graph.head().number == empty.head.number


def test_who_comes_second_is_refused_and_nothing_is_saved(study):
    seen = study.head
    study.save(changes_of([Institution("a", "Pierwsza")]), action="edit")
    moved = study.head
    with pytest.raises(ConflictError) as caught:
        study.save(changes_of([Institution("b", "Druga")]), action="edit", expected_head=seen)
    assert caught.value.code == "study-changed"
    assert study.head == moved
    assert "b" not in study.journal.records(Institution)


def test_a_server_that_is_away_is_an_error_unless_the_embedded_graph_may_serve(tmp_path):
    place = tmp_path / "s.netmap"
    with open_study(place, create=True, graph="embedded") as study:
        study.save(changes_of([Wave("w", "Pomiar")]), action="edit")
        assert study.notice is None
    with pytest.raises(StoreUnavailableError):
        open_study(place, NOBODY)
    with open_study(place, NOBODY, fall_back=True) as study:
        assert isinstance(study.notice, StoreUnavailableError)
        assert study.graph.name == "embedded"
        assert [wave.label for wave in waves(study)] == ["Pomiar"]


def test_a_graph_to_be_built_anew_need_not_be_in_step(study):
    with open_study(study.path, "memory", in_step=False) as other:
        assert other.graph.head() is None
        other.refresh()
        assert len(waves(other)) == 2


def test_a_closed_study_answers_nothing_more(tmp_path):
    with open_study(tmp_path / "s.netmap", "memory", create=True) as study:
        pass
    with pytest.raises(ValueError, match="closed"):
        study.journal.entries()


def test_what_is_kept_is_never_called_lost_because_the_graph_has_no_room(tmp_path, monkeypatch):
    path = tmp_path / "s.netmap"
    with open_study(path, "embedded", create=True) as study:
        study.save(changes_of([Wave("a", "Pierwszy")]), action="edit")
        study.catch_up()
        with monkeypatch.context() as tight:
            tight.setattr("netmap.store.versions._SPARE", 2**60)
            acts = [
                lambda: study.save(changes_of([Wave("b", "Drugi")]), action="edit"),
                lambda: undo(study, 1),
            ]
            for entry, act in enumerate(acts, start=2):
                assert act().id == entry
                for look in (lambda: waves(study), study.catch_up, study.stay_in_step):
                    assert_kept_but_not_shown(entry, look)
            assert study.head.number == 3
        assert [wave.label for wave in waves(study)] == ["Drugi"]


def assert_kept_but_not_shown(entry, look):
    with pytest.raises(StoreUnavailableError) as caught:
        look()
    assert caught.value.code == "graph-behind-here"
    assert all(str(entry) in say_error(caught.value, lang) for lang in LANGUAGES)


def test_at_its_end_a_study_says_what_its_graph_does_not_show(tmp_path, monkeypatch):
    path = tmp_path / "s.netmap"
    monkeypatch.setattr("netmap.store.versions._SPARE", 2**60)
    with monkeypatch.context() as roomy:
        roomy.setattr("netmap.store.versions._SPARE", 0)
        study = open_study(path, "embedded", create=True)

    def work(fault=None):
        with study:
            study.save(changes_of([Wave("a", "Pierwszy")]), action="edit")
            if fault:
                raise fault

    assert_kept_but_not_shown(1, work)
    monkeypatch.undo()
    study = open_study(path, "embedded")
    assert [wave.label for wave in waves(study)] == ["Pierwszy"]
    with pytest.raises(KeyError):  # what went wrong within is told, not what follows from it
        work(KeyError("x"))


def test_many_acts_are_one_step_of_the_embedded_graph_taken_when_it_is_read(tmp_path):
    path = tmp_path / "s.netmap"
    with open_study(path, "embedded", create=True) as study:
        beside = open_graph("embedded", path)
        for number in range(3):
            study.save(changes_of([Wave(f"w{number}", order=number)]), action="edit")
        assert beside.head().number == 0
        assert [wave.id for wave in waves(study)] == ["w0", "w1", "w2"]
        assert beside.head().number == 3
        study.save(changes_of([Wave("w3", order=3)]), action="edit")
        assert beside.head().number == 3
    assert beside.head().number == 4
    beside.close()


def test_whoever_saves_sees_it_whatever_others_do_meanwhile(tmp_path):
    seen = {}

    def work(study, name):
        for number in range(6):
            study.save(changes_of([Wave(f"{name}-{number}")]), action="edit")
            seen[name, number] = f"{name}-{number}" in {wave.id for wave in waves(study)}

    with open_study(tmp_path / "s.netmap", "embedded", create=True) as study:
        threads = [threading.Thread(target=work, args=(study, f"s{n}")) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(seen) == 24
    assert all(seen.values())
