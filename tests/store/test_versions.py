"""Graph files that nobody changes once they stand there."""

import os
import resource
import shutil
import time

import pytest

from netmap.errors import StoreUnavailableError
from netmap.store.versions import Versions


@pytest.fixture
def versions(tmp_path):
    return Versions(tmp_path / "study.graph")


def publish(versions, content):
    with versions.draft() as scratch:
        (scratch / "state").mkdir()
        (scratch / "state" / "file").write_bytes(content)
        versions.publish(scratch / "state")


def content(versions):
    return (versions.newest() / "file").read_bytes()


def test_the_newest_counts_and_the_older_go(versions):
    assert versions.newest() is None
    for text in (b"one", b"two", b"one"):
        publish(versions, text)
        assert content(versions) == text
    assert len(list(versions.folder.iterdir())) == 1
    versions.wipe()
    assert versions.newest() is None


def break_off(versions):
    with versions.draft() as scratch:
        (scratch / "file").write_bytes(b"two")
        raise KeyboardInterrupt


def test_a_draft_that_fails_leaves_nothing(versions):
    publish(versions, b"one")
    with pytest.raises(KeyboardInterrupt):
        break_off(versions)
    assert list(versions.folder.iterdir()) == [versions.newest()]


@pytest.mark.parametrize("shared", ["", "file"])
def test_a_copy_is_a_draft_of_its_own(versions, tmp_path, shared):
    assert not versions.copy_newest(tmp_path / "copy")
    publish(versions, b"one")
    assert versions.copy_newest(tmp_path / "copy", shared=shared)
    assert (tmp_path / "copy" / "file").read_bytes() == b"one"
    (tmp_path / "copy" / "log").write_bytes(b"more")
    versions.publish(tmp_path / "copy")
    assert content(versions) == b"one"
    assert len(list(versions.folder.iterdir())) == 1
    assert Versions(versions.folder).newest() == versions.newest()


@pytest.mark.parametrize("spoil", [b"", b"onf", b"one and more"])
def test_a_damaged_file_is_passed_over(versions, spoil):
    publish(versions, b"one")
    file = versions.newest() / "file"
    file.write_bytes(spoil)
    os.utime(file, (1, 1))
    assert versions.newest() is None
    assert Versions(versions.folder).newest() is None


def test_a_file_more_or_less_is_damage_too(versions):
    publish(versions, b"one")
    more = versions.newest() / "more"
    more.touch()
    assert versions.newest() is None
    more.unlink()
    (versions.newest() / "file").unlink()
    assert versions.newest() is None


def test_an_older_sound_state_stands_in(versions, tmp_path):
    publish(versions, b"one")
    kept = versions.newest()
    shutil.copytree(kept, tmp_path / "kept")
    publish(versions, b"two")
    shutil.copytree(tmp_path / "kept", kept)
    (versions.newest() / "file").write_bytes(b"spoiled")
    assert versions.newest() == kept


def test_states_that_others_replace_while_they_are_looked_at_are_looked_for_anew(
    versions, monkeypatch
):
    publish(versions, b"one")
    seen = versions.newest()
    publish(versions, b"two")
    known, lists = versions._states, [[seen]]
    monkeypatch.setattr(versions, "_states", lambda: lists.pop() if lists else known())
    assert content(versions) == b"two"


def test_strange_files_are_left_alone(versions):
    publish(versions, b"one")
    (versions.folder / "notes.txt").write_text("mine")
    versions.wipe()
    assert [file.name for file in versions.folder.iterdir()] == ["notes.txt"]


def test_what_a_killed_writer_left_is_swept_but_not_what_one_works_on(versions):
    publish(versions, b"one")
    old, new = versions.folder / "draft-old", versions.folder / "draft-new"
    for scratch in (old, new):
        scratch.mkdir()
    os.utime(old, (time.time() - 9999,) * 2)
    publish(versions, b"two")
    assert (old.exists(), new.exists()) == (False, True)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnavailableError) as caught, Versions(tmp_path / "file" / "g").draft():
        pass
    assert caught.value.code == "graph-out-of-reach"


def test_room_on_the_disk(versions):
    publish(versions, b"one")
    assert versions.has_room(0)
    assert not versions.has_room(2**60)


def test_a_quota_that_is_used_up_is_no_room(versions):
    """A limit on the size of files stands in for it: the disk has room, and yet nothing more may be written."""
    publish(versions, b"one")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024**2, limits[1]))
    try:
        assert not versions.has_room(0)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert versions.has_room(0)
    assert [file.name for file in versions.folder.glob("draft-*")] == []
