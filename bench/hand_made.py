"""Give netmap sheets made by hand, and hold the map that comes of each against the one that is in it.

    python bench/hand_made.py                 # every sheet, by the command line, in both languages
    python bench/hand_made.py --only matrix   # those whose name has one of these words
    python bench/hand_made.py --libre         # once more as LibreOffice writes them (needs soffice)

Right is: just the ties that are in the sheet, just the names that must wait, the findings that must be made; or refused
with the row and column of what is wrong, and nothing saved. No traceback, in no language.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from hand_made_sheets import ROSTER, Sheet, sheets
from hostile import REFUSED, TAKEN, run

from netmap.ingest import Choices
from netmap.model import Nomination
from netmap.store import Journal
from netmap.study import check_files, take_files


def founded(folder: Path) -> Path:
    """Make the study that knows the bodies; all of netmap is loaded once, for the forks."""
    study, roster = folder / "base.netmap", folder / "roster.csv"
    roster.write_text(ROSTER, "utf-8")
    if take_files(study, "memory", [roster]).entry is None:
        raise SystemExit("the roster was not taken in")
    check_files(study, "memory", [roster], Choices())
    return study


def wrong(sheet: Sheet, base: Path, folder: Path) -> Iterator[str]:
    """Give what is not as it should be."""
    study = folder / "study.netmap"
    shutil.copy(base, study)
    for name, data in sheet.files.items():
        (folder / name).write_bytes(data)
    paths = [str(folder / name) for name in sheet.files]
    options = [*paths, "--study", str(study), "--graph", "memory", "--wave", "przed", "--commune", "260205", *sheet.options]  # fmt: skip
    checked = run(["check", *options, "--format", "json", "--lang", "en"], folder)
    spoken = [run(["check", *options, "--lang", lang], folder) for lang in ("pl", "en")]
    imported = run(["import", *options], folder)
    if any("Traceback" in ended.said for ended in (checked, *spoken, imported)):
        yield f"a traceback: {imported.said[-300:]}"
    wanted = REFUSED if sheet.truth is None else TAKEN
    if {checked.status, imported.status} != {wanted}:
        yield f"ended with {checked.status} and {imported.status}, not {wanted}"
    try:
        plan = json.loads(checked.said)
    except ValueError:
        yield f"no plan: {checked.said[-200:]}"
        return
    yield from _unsaid(sheet, plan)
    kept = _kept(study)
    if kept != dict(sheet.truth or {}):
        yield f"the map is another one: {sorted(map(str, kept.items() ^ (sheet.truth or {}).items()))[:6]}"


def _unsaid(sheet: Sheet, plan: dict[str, list[dict[str, object]]]) -> Iterator[str]:
    said = {str(finding["code"]) for finding in plan["findings"]}
    if lacking := {*sheet.codes} - said:
        yield f"not said: {sorted(lacking)}, but {sorted(said)}"
    names = sorted(str(waiting["name"]) for waiting in plan["queue"])
    if names != sorted(sheet.queue):
        yield f"waiting: {names}"
    errors = [(f["row"], f["column"] or "") for f in plan["findings"] if f["level"] == "error"]
    if sheet.error and sheet.error not in errors:
        yield f"the place of the error is {errors}"


def _kept(study: Path) -> dict[tuple[str, str, str], float | None]:
    with Journal.open(study) as journal:
        ties = journal.records(Nomination).values()
        return {(n.source, n.target, n.layer): n.strength for n in ties}


def rewritten(given: Sequence[Sheet], folder: Path) -> Iterator[Sheet]:
    """Give the workbooks as LibreOffice writes them."""
    ours, theirs = folder / "ours", folder / "theirs"
    ours.mkdir()
    books = [sheet for sheet in given if "dane.xlsx" in sheet.files]
    for number, sheet in enumerate(books):
        (ours / f"{number}.xlsx").write_bytes(sheet.files["dane.xlsx"])
    profile = f"-env:UserInstallation=file://{folder}/profile"
    kind = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(theirs)]
    subprocess.run(["soffice", "--headless", profile, *kind, *map(str, ours.iterdir())], check=True)
    for number, sheet in enumerate(books):
        data = (theirs / f"{number}.xlsx").read_bytes()
        yield replace(sheet, name=f"{sheet.name} (LibreOffice)", files={"dane.xlsx": data})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--libre", action="store_true")
    told = parser.parse_args()
    chosen = [s for s in sheets() if not told.only or any(word in s.name for word in told.only)]
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        base = founded(folder)
        chosen += rewritten(chosen, folder) if told.libre else ()
        for number, sheet in enumerate(chosen):
            place = folder / f"{number}"
            place.mkdir()
            faults = list(wrong(sheet, base, place))
            bad += bool(faults)
            for fault in faults:
                print(f"{sheet.name}: {fault}", flush=True)
    print(f"{len(chosen)} sheets: {len(chosen) - bad} right, {bad} wrong")
    raise SystemExit(bool(bad))


if __name__ == "__main__":
    main()
