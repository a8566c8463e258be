"""A file becomes sheets of plain cells, or one error that says why not."""

import hashlib
import os

import pytest

from netmap.errors import UnreadableFileError
from netmap.i18n import LANGUAGES, say_error
from netmap.ingest.choices import MappingText
from netmap.ingest.findings import LEVELS
from netmap.ingest.reading import Limits, RawSheet, Remark, read_file


def test_a_csv_is_one_sheet_without_a_name(real):
    path = real.csv("od;do\nł;b\n", encoding="cp1250")
    file = read_file(path)
    assert (file.name, file.sha256) == (path.name, hashlib.sha256(path.read_bytes()).hexdigest())
    assert file.sheets == (RawSheet("", False, [(1, ["od", "do"]), (2, ["ł", "b"])]),)


def test_a_workbook_has_its_sheets(real):
    def change(book):
        book["Więzi"].merge_cells("A1:B1")
        book["Tajny"].sheet_state = "hidden"

    path = real.xlsx({"Więzi": [["od", None], ["a", "b"]], "Tajny": []}, change=change)
    ties, secret = read_file(path).sheets
    assert ties.rows == [(1, ["od"]), (2, ["a", "b"])]
    assert ties.remarks == [Remark("merged", 1, 1, "A1:B1")]
    assert (secret.name, secret.is_hidden, secret.rows) == ("Tajny", True, [])


def test_what_a_file_is_is_told_from_its_bytes_not_its_name(real):
    path = real.xlsx({"Więzi": [["od", "do"]]}, "dane.csv")
    assert read_file(path).sheets[0].name == "Więzi"


@pytest.mark.parametrize("name", ["../../dane.csv", "ż ó ł w.csv", "a'b$(x).csv"])
def test_odd_names_are_only_names(real, name):
    (real.folder / "a" / "b").mkdir(parents=True)
    path = real.folder / "a" / "b" / name
    path.write_text("od,do\n")
    assert read_file(path).name == path.name


def refused(path, **limits):
    with pytest.raises(UnreadableFileError) as caught:
        read_file(path, Limits(**limits))
    assert caught.value.params["file"] == path.name
    return caught.value.code


def test_what_cannot_be_opened_is_an_error(real):
    assert refused(real.folder / "nie-ma.csv") == "file-missing"
    assert refused(real.folder) == "file-no-access"


def test_limits_are_kept(real):
    path = real.csv("od,do,x\n" + "a,b,c\n" * 50)
    assert refused(path, bytes=100) == "file-too-big"
    assert refused(path, rows=50) == "file-too-many-rows"
    assert refused(path, columns=2) == "file-too-many-columns"
    assert refused(path, cells=100) == "file-too-many-cells"
    assert len(read_file(path, Limits(rows=51, columns=3, cells=153)).sheets[0].rows) == 51


def test_time_has_an_end(real):
    assert refused(real.csv("od,do\n"), seconds=0) == "file-too-demanding"


FILE_ERRORS = [code for code, level in LEVELS.items() if code[:5] == "file-" and level == "error"]


@pytest.mark.parametrize("code", [c for c in FILE_ERRORS if c != "file-nothing-recognised"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_such_error_has_words(code, lang):
    params = {"file": "x.csv", "most": 1, "row_number": 2, "line": 3, "reason": "BadZipFile"}
    params |= {"format": "Pajek", "node": "a", "known": "b", "key": "d0", "value": "x"}
    params |= {"found": 2, "declared": 3, "n": 3, "many": 2, "begun": "5", "ended": "3"}
    assert "x.csv" in say_error(UnreadableFileError(code, **params), lang)


def test_what_is_no_file_is_never_waited_for(tmp_path):
    pipe = tmp_path / "rura.csv"
    os.mkfifo(pipe)
    for open_it in (read_file, MappingText.of):
        with pytest.raises(UnreadableFileError) as caught:
            open_it(pipe)
        assert (caught.value.code, caught.value.params) == ("file-no-access", {"file": "rura.csv"})


def test_a_mapping_is_read_no_further_than_mappings_go(tmp_path):
    long = tmp_path / "kolumny.toml"
    long.write_bytes(b"#" * 1_000_001)
    with pytest.raises(UnreadableFileError) as caught:
        MappingText.of(long)
    assert caught.value.code == "file-too-big"
