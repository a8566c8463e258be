"""Archives: the files in them are read as if they lay in a folder, and none leads anywhere else."""

import io
import zipfile

import openpyxl
import pytest

from netmap.errors import UnreadableFileError
from netmap.ingest import Limits
from netmap.ingest.packed import is_archive, most_unpacked
from netmap.ingest.reading import read_file, read_files

TIES = b"od;do;fala\nops;pcpr;przed\n"


def packed(members, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def workbook():
    file = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.append(["od", "do"])
    book.active.append(["ops", "pcpr"])
    book.save(file)
    return file.getvalue()


@pytest.fixture
def opened(tmp_path):
    """Open an archive of these files."""

    def read(members, name="dane.zip", **limits):
        path = tmp_path / name
        path.write_bytes(members if isinstance(members, bytes) else packed(members))
        return read_files(path, Limits(**limits))

    return read


def test_every_file_of_an_archive_is_read_and_the_rest_is_named(opened):
    told = opened({
        "wyniki/": b"", "wyniki/a.csv": TIES, "wyniki/b.xlsx": workbook(), "wyniki/opis.docx": b"x",
        "__MACOSX/._a.csv": b"x", "wyniki/~$b.xlsx": b"x", ".ukryty.csv": TIES,
    })  # fmt: skip
    assert [(f.name, [s.rows[1][1] for s in f.sheets]) for f in told.files] == [
        ("a.csv", [["ops", "pcpr", "przed"]]), ("b.xlsx", [["ops", "pcpr"]]),
    ]  # fmt: skip
    assert told.passed == ("opis.docx",)
    assert len({told.archive, *(f.sha256 for f in told.files)}) == 3


def test_one_bad_file_keeps_no_other_out(opened):
    told = opened(
        {"a.csv": TIES, "b.csv": b"", "c.xlsx": packed({"d.csv": TIES}), "e.csv": b"%PDF-1.4"}
    )
    assert [f.name for f in told.files] == ["a.csv"]
    assert [(e.params["file"], e.code) for e in told.troubles] == [
        ("b.csv", "file-empty"), ("c.xlsx", "file-not-table"), ("e.csv", "file-not-table"),
    ]  # fmt: skip


def test_names_lead_nowhere_and_files_called_alike_keep_their_folder(opened):
    told = opened({"../../etc/a.csv": TIES, "x/b.csv": TIES + b"a;b;c\n", "y\\b.csv": TIES})
    assert [f.name for f in told.files] == ["a.csv", "x/b.csv", "y/b.csv"]


def test_a_name_in_the_letters_of_polish_windows(opened):
    data = packed({"wyniki.csv": TIES}).replace(b"wyniki", "gmin\u0105a".encode("cp852")[:6])
    assert [f.name for f in opened(data).files] == ["gminąa.csv"]


def test_a_pair_of_ucinet_is_read_as_one(opened):
    told = opened({"siec.##d": b"\0" * 16, "opis.txt": TIES})
    assert [f.name for f in told.files] == ["opis.txt"]
    assert [e.params["file"] for e in told.troubles] == ["siec.##d"]


@pytest.mark.parametrize(("members", "limits", "code"), [
    ({f"{n}.csv": TIES for n in range(30)}, {"parts": 20}, "file-suspicious-archive"),
    ({"a.csv": b"a,b\n" * 1_000_000}, {}, "file-too-big-unpacked"),
    ({"a.csv": TIES * 100, "b.csv": TIES * 100}, {"cells": 500}, "file-too-many-cells"),
    ({"opis.docx": b"x", "zdjecie.jpg": b"y"}, {}, "file-not-table"),
    (packed({"a.csv": TIES})[:60], {}, "file-broken-archive"),
], ids=["parts", "unpacked", "cells", "nothing-read", "broken"])  # fmt: skip
def test_what_is_too_much_or_broken_is_refused_with_nothing_read(opened, members, limits, code):
    with pytest.raises(UnreadableFileError) as caught:
        opened(members, **limits)
    assert caught.value.code == code


def test_bytes_that_are_damaged_inside_are_said(opened):
    data = bytearray(packed({"a.csv": TIES * 50}, zipfile.ZIP_STORED))
    data[200] ^= 0xFF
    with pytest.raises(UnreadableFileError) as caught:
        opened(bytes(data))
    assert caught.value.code == "file-broken-archive"


def test_a_locked_file_is_said(opened):
    data = bytearray(packed({"a.csv": TIES}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    with pytest.raises(UnreadableFileError) as caught:
        opened(bytes(data))
    assert caught.value.code == "file-encrypted"


def test_a_workbook_or_document_is_no_archive():
    assert not is_archive(workbook())
    assert not is_archive(packed({"content.xml": b"", "a.csv": TIES}))
    assert not is_archive(b"PK\x03\x04 not really")


def test_where_one_file_is_wanted_an_archive_of_one_will_do(tmp_path):
    path = tmp_path / "TERC.zip"
    path.write_bytes(packed({"TERC_Urzedowy.csv": TIES}))
    assert read_file(path).name == "TERC_Urzedowy.csv"
    path.write_bytes(packed({"a.csv": TIES, "b.csv": TIES + TIES}))
    with pytest.raises(UnreadableFileError):
        read_file(path)


def test_an_archive_says_what_was_in_it(desk, roster):
    ties = b"od;do;fala;rodzaj\nops-oksa;pcpr;przed;information\n"
    path = desk.folder / "dane.zip"
    path.write_bytes(packed({"wiezi.csv": ties, "pusty.csv": b"", "opis.pdf": b"x"}))
    plan = desk.plan(path)
    told = {f.code: (f.file, f.level) for f in plan.findings}
    assert told["file-archive"] == ("dane.zip", "notice")
    assert told["file-archive-passed-over"] == ("opis.pdf", "notice")
    assert told["file-empty"] == ("pusty.csv", "error")
    assert not plan.is_accepted
    for finding in plan.findings:
        assert all(finding.say(lang) and finding.remedy(lang) for lang in ("pl", "en"))
    path.write_bytes(packed({"wiezi.csv": ties, "te same.csv": ties}))
    plan = desk.plan(path)
    assert plan.is_accepted
    assert [name for name, _ in plan.files] == ["dane.zip"]
    assert "file-given-twice" in {f.code for f in plan.findings}


def test_an_archive_in_a_folder_is_taken_apart_too(desk, roster):
    folder = desk.folder / "paczki"
    folder.mkdir()
    ties = b"od;do;fala;rodzaj\nops-oksa;pcpr;przed;information\n"
    (folder / "dane.zip").write_bytes(packed({"wiezi.csv": ties}))
    plan = desk.plan(folder)
    assert plan.is_accepted
    assert plan.counts()["nomination"] == {"create": 1}


def test_a_workbook_may_unpack_to_more_the_looser_it_is_packed():
    limits = Limits(ratio=100, small_bytes=5_000_000, usual_ratio=25, unpacked_bytes=20_000_000)
    most = [most_unpacked(size, limits) for size in (100, 40_000, 100_000, 400_000, 9_000_000)]
    assert most == [1_000_000, 4_000_000, 5_000_000, 10_000_000, 20_000_000]


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_an_archive_damaged_anywhere_is_refused_in_words(opened, method):
    whole = packed({"a.csv": TIES * 20}, method)
    for at in range(4, len(whole), 3):
        try:
            opened(whole[:at] + bytes([whole[at] ^ 0x84]) + whole[at + 1 :])
        except UnreadableFileError as error:
            assert error.code != "file-unreadable", at  # noqa: PT017
