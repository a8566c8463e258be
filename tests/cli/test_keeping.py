"""Backup, restore and everything out, as scripts run them."""

import json
import zipfile

import pytest

from netmap.i18n import LANGUAGES


def test_there_and_back(run, answer, study_copy, tmp_path):
    copy = tmp_path / "kopia.netmap"
    made = answer("backup", copy, "--study", study_copy)
    assert made["mark"].startswith(f"{made['entries']}-")
    before = run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout
    answer("undo", 2, "--study", study_copy)
    assert answer("waves", "--study", study_copy) == []
    restored = answer("restore", copy, "--study", study_copy)
    assert restored["entry"] == made["entries"] + 1
    assert (
        run("ties", "--wave", "after", "--study", study_copy, "--format", "json").stdout == before
    )
    assert answer("verify", "--study", study_copy)["sound"]
    listed = answer("backup", "--study", study_copy)
    assert {"before-restore", "daily"} <= {row["why"] for row in listed}
    assert {row["state"] for row in listed} == {"sound"}
    assert "przed przywróceniem" in run("backup", "--study", study_copy).stdout


def test_what_cannot_be_is_said_with_exit_code_four(run, study_copy, tmp_path):
    copy = tmp_path / "kopia.netmap"
    at = ("--study", study_copy, "--lang", "en")
    assert "verified" in run("backup", copy, *at).stdout
    assert "already" in run("backup", copy, *at, code=4).output
    copy.write_bytes(copy.read_bytes()[:9000])
    assert "damaged" in run("restore", copy, *at, code=4).output
    assert "no backup" in run("restore", tmp_path / "none.netmap", *at, code=4).output


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_backup_opened_as_a_study_is_refused_and_a_study_made_of_it_says_so(
    run, study_copy, tmp_path, lang
):
    copy, new = tmp_path / "kopia.netmap", tmp_path / "nowe.netmap"
    run("backup", copy, "--study", study_copy)
    content = copy.read_bytes()
    refused = run("waves", "--study", copy, "--lang", lang, code=4).stderr
    assert f'netmap restore "{copy}" --study' in refused
    made = run("restore", copy, "--study", new, "--lang", lang).stdout
    assert str(new) in made
    again = run("restore", copy, "--study", new, "--lang", lang).stdout
    assert again != made
    assert ("folder" in again, "folder" in made) == (True, False)
    assert copy.read_bytes() == content
    assert run("waves", "--study", new).stdout == run("waves", "--study", study_copy).stdout


def test_everything_goes_out_in_one_file(run, answer, study_copy, tmp_path):
    path = tmp_path / "wszystko.zip"
    run("export", "--everything", "-o", path, "--study", study_copy)
    with zipfile.ZipFile(path) as archive:
        tables = json.loads(archive.read("manifest.json"))["tables"]
    held = len(answer("institutions", "--study", study_copy))
    assert {t["file"]: t["rows"] for t in tables}["institution.csv"] == held > 0
    assert answer("imports", "--all", "--study", study_copy)[-1]["action"] == "export"
