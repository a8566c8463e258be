"""A folder of filled forms taken in by ``netmap import``: one reader for them all, beside a reader for each.

    python bench/forms.py FOLDER --communes 50 --bodies 12
    python bench/forms.py FOLDER --communes 1 --bodies 600 --forms 100

Makes a study of so many communes with so many institutions each, its questionnaires, and answers in them about half of the
roster, at most 40 rows; the peer opens the same files with openpyxl, one after another, and looks at every cell, no more.
Each runs in a process of its own: seconds, processor seconds of it and what it started, most memory held by one process.
"""

from __future__ import annotations

import argparse
import csv
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from intake import Spent, spent

KINDS = (
    "ops", "pcpr", "primary_school", "police", "counselling", "culture_centre", "library", "primary_care", "ngo",
    "labour_office", "court", "sport_centre",
)  # fmt: skip
MOST = 40


def roster(path: Path, communes: list[str], bodies: int) -> None:
    """Write a roster: so many institutions of a commune each."""
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(("id", "name", "type", "seat", "serves"))
        for terc in communes:
            for number in range(bodies):
                kind = KINDS[number % len(KINDS)]
                name = f"Instytucja {number} ({kind}) w gminie {terc}"
                rows.writerow((f"{kind}-{terc}-{number}", name, kind, terc, terc))


def filled(study: Path, communes: list[str], folder: Path, most: int) -> Iterator[Path]:
    """Write the questionnaire of every institution and fill it in."""
    from openpyxl import load_workbook

    from netmap import study as use
    from netmap.questionnaire import write_workbook

    rng, made = random.Random(1), 0
    with use.open_study(study, None) as held:
        for terc in communes:
            form = use.questionnaire(held, terc, "2019")
            for body in form.bodies[: most - made]:
                path = folder / f"{body.id}.xlsx"
                own = replace(form, mark=replace(form.mark, respondent=body.id))
                write_workbook(own, path, "pl")
                book = load_workbook(path)
                fill(book, len(own.roster), rng)
                book.save(path)
                made += 1
                yield path


def fill(book: object, rows: int, rng: random.Random) -> None:
    """Answer about half of the roster by what its lists offer."""
    sheet, lists = book.worksheets[0], book["netmap"]  # type: ignore[attr-defined]
    offered = [[cell.value for cell in column if cell.value] for column in lists.iter_cols()]
    for row in rng.sample(range(11, 11 + rows), min(MOST, max(1, rows // 2))):
        for column, words in enumerate(offered[7:10], start=4):
            sheet.cell(row, column).value = rng.choice(words[1:])
        sheet.cell(row, 7 + rng.randrange(5)).value = offered[6][0]


def peer(folder: Path) -> None:
    """Look at every cell of every workbook, as openpyxl reads them."""
    from openpyxl import load_workbook

    for path in sorted(folder.iterdir()):
        for sheet in load_workbook(path, read_only=True, data_only=True).worksheets:
            for _ in sheet.iter_rows(values_only=True):
                pass


def alone(study: Path, folder: Path) -> None:
    """Check the forms as ``netmap check`` does, each opened by a reader of its own."""
    from netmap import study as use
    from netmap.ingest import reading

    reading.SmallFiles.ask = lambda *_: None  # type: ignore[assignment,method-assign]
    use.check_files(study, None, [folder])


def made(folder: Path, communes: int, bodies: int, most: int) -> tuple[Path, Path, int]:
    """Make the study and the folder of its filled forms; give how many there are."""
    shutil.rmtree(folder, ignore_errors=True)
    study, forms = folder / "forms.netmap", folder / "forms"
    forms.mkdir(parents=True)
    codes = [f"26{county:02}{at:02}" for county in range(1, 14) for at in range(1, 20)][:communes]
    roster(folder / "roster.csv", codes, bodies)
    mine = [sys.executable, "-m", "netmap", "import", "--study", str(study)]
    subprocess.run([*mine, str(folder / "roster.csv")], check=True, stdout=subprocess.DEVNULL)
    return study, forms, sum(1 for _ in filled(study, codes, forms, most))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--communes", type=int, default=50)
    parser.add_argument("--bodies", type=int, default=12)
    parser.add_argument("--forms", type=int, default=600)
    parser.add_argument("--do", choices=("peer", "alone"), help="one of the two by itself")
    told = parser.parse_args()
    study, forms = told.folder / "forms.netmap", told.folder / "forms"
    if told.do:
        peer(forms) if told.do == "peer" else alone(study, forms)
        return
    study, forms, n = made(told.folder, told.communes, told.bodies, told.forms)
    out = told.folder / "forms.out"
    command = [sys.executable, "-m", "netmap"]
    itself = [sys.executable, __file__, str(told.folder), "--do"]
    runs: dict[str, Spent] = {}
    for name, run in {
        "a reader for each": [*itself, "alone"],
        "openpyxl, every cell": [*itself, "peer"],
        "netmap check": [*command, "check", str(forms), "--study", str(study)],
        "netmap import": [*command, "import", str(forms), "--study", str(study)],
    }.items():
        runs[name] = spent(run, out)
        print(runs[name].told(f"{name}, {n} forms, {told.bodies} institutions"), flush=True)
    ours, before = runs["netmap check"].processor, runs["a reader for each"].processor
    print(f"one reader for all: {before / ours:.1f} times as fast, {ours / n:.3f} s a form")


if __name__ == "__main__":
    main()
