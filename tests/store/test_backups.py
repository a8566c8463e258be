"""Copies of a study: looked at from end to end without being touched; a damaged one is refused."""

import os
import random
import shutil

import pytest

from netmap.errors import StoreUnavailableError
from netmap.i18n import LANGUAGES, say_error
from netmap.store import Journal, backups, keeping


@pytest.fixture
def copy(study, tmp_path):
    keeping.back_up(study, tmp_path / "copy.netmap")
    return tmp_path / "copy.netmap"


def refused(path):
    with pytest.raises(StoreUnavailableError) as caught:
        backups.look_at(path)
    for lang in LANGUAGES:
        assert str(path) in say_error(caught.value, lang)
    return caught.value.code


def test_a_copy_is_looked_at_and_left_as_it_is(study, copy, tmp_path):
    content = copy.read_bytes()
    found = backups.look_at(copy)
    assert (found.study, found.head) == (study.study_id, study.head())
    assert list(found.entries) == study.entries()
    assert found.made == study.entries()[-1].at
    assert found.stamp.name == "copy.netmap"
    assert backups.glance(copy) == (found.study, found.head)
    assert copy.read_bytes() == content
    assert not list(tmp_path.glob("copy.netmap-*"))


def test_a_copy_is_not_opened_as_a_study_and_stays_what_it_is(copy, tmp_path):
    content = copy.read_bytes()
    with pytest.raises(StoreUnavailableError) as caught:
        Journal.open(copy)
    assert caught.value.code == "study-is-backup"
    for lang in LANGUAGES:
        said = say_error(caught.value, lang)
        assert f'netmap restore "{copy}" --study' in said
    assert copy.read_bytes() == content
    keeping.restore(copy, tmp_path / "new.netmap", who="Ola")
    with Journal.open(tmp_path / "new.netmap") as journal:
        assert journal.verify() == []
    assert backups.look_at(copy).path == copy


def test_nor_is_one_that_netmap_made_by_itself_though_it_could_not_write_its_hash(study):
    copy = keeping.keep_daily(study)
    copy.with_name(f"{copy.name}.sha256").unlink()
    with pytest.raises(StoreUnavailableError, match="study-is-backup"):
        Journal.open(copy)


def test_what_somebody_worked_in_or_carried_elsewhere_is_a_study(copy, tmp_path):
    elsewhere = tmp_path / "elsewhere.netmap"
    shutil.copyfile(copy, elsewhere)
    with Journal.open(elsewhere) as journal:
        assert journal.verify() == []
    backups.seal(elsewhere)  # as a netmap of old left it that opened copies
    Journal.open(elsewhere).close()


def test_what_is_put_in_place_of_a_copy_that_is_gone_is_a_study(copy):
    content = copy.read_bytes()
    kept = copy.with_name("kept.netmap")
    kept.write_bytes(content)
    copy.unlink()  # its hash stays
    keeping.restore(kept, copy, who="Ola")
    with Journal.open(copy) as journal:
        assert journal.verify() == []


def flipped(content, chance):
    spoiled = bytearray(content)
    spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
    return spoiled


def test_twenty_of_twenty_flipped_bytes_are_found(copy):
    content, chance = copy.read_bytes(), random.Random(7)
    for _ in range(20):
        copy.write_bytes(flipped(content, chance))
        assert refused(copy)
    copy.write_bytes(content)
    assert backups.look_at(copy).sha256


def test_without_its_hash_a_flipped_byte_is_found_or_changes_nothing_that_is_held(copy):
    whole, content, chance = backups.look_at(copy), copy.read_bytes(), random.Random(7)
    copy.with_name("copy.netmap.sha256").unlink()
    refusals = 0
    for _ in range(20):
        copy.write_bytes(flipped(content, chance))
        try:
            found = backups.look_at(copy)
        except StoreUnavailableError:
            refusals += 1
        else:  # the byte lay where nothing is kept: in the room that a page has to spare
            assert (found.head, found.entries) == (whole.head, whole.entries)
    assert refusals >= 5


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda path: path.unlink(), "backup-missing"),
        (lambda path: path.write_bytes(b"a letter" * 100), "study-foreign"),
        (lambda path: path.write_bytes(path.read_bytes()[:6000]), ("study-damaged", "backup-damaged")),
        (lambda path: path.write_bytes(b""), "study-missing"),
    ],
    ids=["missing", "foreign", "cut", "empty"],
)  # fmt: skip
def test_what_is_no_sound_copy_is_refused(copy, spoil, code):
    spoil(copy)
    assert refused(copy) in code


def test_the_newest_of_the_kept_comes_first(study):
    assert backups.kept(study.path) == []
    folder = backups.folder_of(study.path)
    first = keeping.back_up(study, folder / "daily-2020-01-01.netmap").path
    second = keeping.back_up(study, folder / "daily-2020-01-02.netmap").path
    assert set(backups.kept(study.path)) == {first, second}


def test_what_is_left_of_unfinished_work_is_gone(tmp_path):
    target = tmp_path / "folder" / "copy.netmap"
    with backups.scratch(target) as part:
        part.write_bytes(b"half")
        part.with_name(f"{part.name}-wal").write_bytes(b"half")
    assert list(target.parent.iterdir()) == []


def test_what_a_killed_restoring_left_is_swept_but_not_what_one_works_on_nor_what_is_others(
    tmp_path,
):
    target = tmp_path / "study.netmap"
    left = [
        ".study.netmap.0123abcd",
        ".study.netmap.0123abcd-wal",
        ".daily-2026-01-01.netmap.0123abcd",
    ]
    kept = [".other.netmap.0123abcd", "study.netmap.0123abcd", ".study.netmap.notes", ".profile"]
    for name in (*left, *kept):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1, 1))
    (tmp_path / ".study.netmap.ffffffff").touch()
    with backups.scratch(target) as part:
        part.touch()
        names = {file.name for file in tmp_path.iterdir()}
    assert names == {*kept, ".study.netmap.ffffffff", part.name}
