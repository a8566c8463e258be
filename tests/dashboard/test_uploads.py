"""Uploaded files: their names lead nowhere, nothing of them stays on the disk, and what was shown is what is saved."""

import hashlib
import struct
import tempfile
from dataclasses import fields
from pathlib import Path

import pytest

from netmap import study as use
from netmap.dashboard.uploads import Upload, check_upload, save_checked
from netmap.errors import ConflictError, RejectedDataError
from netmap.ingest import Blank, Choices, MappingText

ROSTER = "id;nazwa;obszar\nops;Ośrodek Pomocy Społecznej;260205\n".encode("cp1250")


@pytest.fixture
def study(tmp_path):
    with use.open_study(tmp_path / "s.netmap", create=True) as opened:
        yield opened


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Give the folder that stands for the machine's own for temporary files."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("wykaz.csv", "wykaz.csv"),
        ("../../../etc/passwd.csv", "passwd.csv"),
        ("C:\\dane\\wykaz.csv", "wykaz.csv"),
        ("/wykaz.csv", "wykaz.csv"),
        ("..csv", "csv"),
        ("<img src=x onerror=alert(1)>.csv", "img src=x onerror=alert(1).csv"),
        ("wy\x00ka\nz.csv", "wykaz.csv"),
        ("ż" * 300 + ".csv", "ż" * 56 + ".csv"),
        ("\N{OWL}" * 120 + ".csv", "\N{OWL}" * 56 + ".csv"),
    ],
    ids=range(9),
)
def test_a_name_leads_nowhere_and_is_told_in_the_plan(study, kept, name, shown):
    plan = check_upload(study, Upload(((name, ROSTER),))).plan
    assert [file for file, _ in plan.files] == [shown]
    assert not any(kept.iterdir())
    assert not Path("/etc/passwd.csv").exists()


def test_two_files_of_one_name_are_two_files(study):
    other = ROSTER.replace(b"ops", b"pup")
    checked = check_upload(study, Upload((("a.csv", ROSTER), ("a.csv", other))))
    assert [row.key for row in checked.plan.rows if row.kind == "institution"] == ["ops", "pup"]


def test_the_key_changes_with_anything_that_matters():
    one = Upload((("a.csv", ROSTER),))
    others = [
        Upload((("b.csv", ROSTER),)),
        Upload((("a.csv", ROSTER + b"\n"),)),
        Upload((("a.csv", ROSTER),), Choices(wave="po")),
        Upload((("a.csv", ROSTER),), Choices(commune="Oksa")),
        Upload((("a.csv", ROSTER),), Choices(codebook="generic")),
        Upload((("a.csv", ROSTER),), Choices(blank=Blank.NONE)),
        Upload((("a.csv", ROSTER),), Choices(mapping=MappingText("m.toml", ""))),
    ]
    assert one.key == Upload((("a.csv", ROSTER),)).key
    assert len({one.key, *(other.key for other in others)}) == 8


def test_a_hash_that_is_known_is_not_computed_again():
    content = hashlib.sha256(ROSTER).hexdigest()
    assert Upload((("a.csv", ROSTER),), digests=(content,)).key == Upload((("a.csv", ROSTER),)).key


def test_a_check_keeps_the_plan_and_not_the_files_and_tells_how_far_it_is(study):
    stages = []
    files = (("a.csv", ROSTER), ("b.csv", ROSTER.replace(b"ops", b"pup")))
    checked = check_upload(study, Upload(files), stages.append)
    assert ROSTER not in vars(checked).values()
    assert "files" not in {f.name for f in fields(checked)}
    assert [(stage.file, stage.of) for stage in stages] == [(1, 2), (2, 2), (0, 0), (0, 0)]
    shares = [stage.share for stage in stages]
    assert shares == sorted(shares)
    assert (shares[0], len(shares)) == (0, 4)
    assert shares[-1] < 1


def test_what_was_shown_is_saved_under_the_name_of_the_file(study):
    outcome = save_checked(study, check_upload(study, Upload((("wykaz.csv", ROSTER),))))
    assert [file.name for file in outcome.entry.files] == ["wykaz.csv"]
    assert (outcome.names, outcome.rows) == (0, 0)
    assert use.institutions(study)["name"].tolist() == ["Ośrodek Pomocy Społecznej"]


def test_a_plan_of_yesterday_is_not_saved(study):
    checked = check_upload(study, Upload((("wykaz.csv", ROSTER),)))
    use.add_institution(study, "Biblioteka", commune="")
    head = study.head
    with pytest.raises(ConflictError):
        save_checked(study, checked)
    assert study.head == head


def test_refused_files_save_nothing(study):
    head = study.head
    checked = check_upload(study, Upload((("zly.xlsx", b"PK\x03\x04 nothing"),)))
    assert not checked.plan.is_accepted
    with pytest.raises(RejectedDataError):
        save_checked(study, checked)
    assert study.head == head


def test_the_halves_of_a_ucinet_pair_find_one_another(study):
    names = b"".join(len(name).to_bytes(2, "little") + name for name in (b"a", b"b")) * 2
    sizes = b"".join(size.to_bytes(n, "little") for n, size in ((2, 2), (4, 2), (4, 2)))
    header = b"\x05V6404" + bytes(10) + b"\x07" + sizes + b"\0\x01\x01" + names
    files = (("sieć.##d", struct.pack("<4f", 0, 1, 0, 0)), ("sieć.##h", header))
    plan = check_upload(study, Upload(files, Choices(wave="1", codebook="generic"))).plan
    assert plan.counts()["nomination"] == {"create": 1}
