"""Files a user might have, written to disk and planned as an import; and what a study would hold afterwards."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path

import openpyxl
import pytest

from netmap.codebook import load_codebook
from netmap.ingest import Blank, Choices, Known, MappingText, child, plan_import, reading

KINDS = {
    "institution": "institutions",
    "territory": "territories",
    "team": "teams",
    "membership": "memberships",
    "wave": "waves",
    "participation": "participations",
    "response": "responses",
    "nomination": "nominations",
    "case": "cases",
    "case_part": "case_parts",
    "setting": "settings",
    "naming": "namings",
    "waiting": "waiting",
    "terc_entry": "terc",
    "border": "borders",
}
ROSTER = """id;nazwa;skrót;typ;sektor;szczebel;siedziba;obszar;inne nazwy
ops-oksa;Gminny Ośrodek Pomocy Społecznej w Oksie;GOPS;ops;social;commune;260205;260205;OPS Oksa
sp-oksa;Szkoła Podstawowa nr 1;SP 1;primary_school;education;commune;260205;260205;
sp-wodz;Szkoła Podstawowa nr 1;SP 1;primary_school;education;commune;260209;260209;
pcpr;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;PCPR;pcpr;social;county;260202;2602;
"""


@dataclass
class Desk:
    """Where files are written and imports planned; holds what the study would hold."""

    folder: Path
    known: Known = field(default_factory=Known)

    def csv(self, text, name="dane.csv", encoding="utf-8"):
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def rows_csv(self, rows, name="dane.csv", encoding="utf-8", **dialect):
        text = io.StringIO(newline="")
        csv.writer(text, **dialect).writerows(rows)
        return self.csv(text.getvalue(), name, encoding)

    def xlsx(self, sheets, name="dane.xlsx", change=None):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        if change:
            change(book)
        path = self.folder / name
        book.save(path)
        return path

    def plan(self, *files, **options):
        paths = [self.csv(file) if isinstance(file, str) else file for file in files]
        limits, mapping = options.pop("limits", None), options.pop("mapping", None)
        blank = Blank(options.pop("blank", "unknown"))
        told = MappingText("m.toml", mapping) if mapping is not None else None
        chosen = Choices(**options, blank=blank, mapping=told)
        return plan_import(paths, self.known, chosen, limits=limits)

    def take(self, *files, **options):
        """Plan an import, see that it is accepted, and hold what it brings."""
        plan = self.plan(*files, **options)
        assert plan.is_accepted, [f.say("pl") for f in plan.findings if f.level == "error"]
        held = {name: dict(self.known.records(kind)) for kind, name in KINDS.items()}
        for kind, key, record in plan.changes():
            held[KINDS[kind]][key] = record
            if record is None:
                del held[KINDS[kind]][key]
        self.known = Known(**held, codebook=self.known.codebook, study=self.known.study)
        return plan


@pytest.fixture
def same_process(monkeypatch):
    """Run the child's own code in this process: what a row means does not hang on who opened the file."""

    def ask(data, limits, numbers=b""):
        return b"".join(child.output(data, limits, numbers))

    def alone(_small, *_halves):
        return None

    monkeypatch.setattr(reading, "_ask_child", ask)
    monkeypatch.setattr(reading.SmallFiles, "ask", alone)


@pytest.fixture
def real(tmp_path):
    """A study with nothing in it, and the pilot's codebook; files are opened by the child process."""
    return Desk(tmp_path)


@pytest.fixture
def desk(tmp_path, same_process):
    """A study with nothing in it, and the pilot's codebook."""
    return Desk(tmp_path)


@pytest.fixture
def generic(tmp_path, same_process):
    """A study with nothing in it, and the codebook of any network."""
    return Desk(tmp_path, Known(codebook=load_codebook("generic")))


@pytest.fixture
def roster(desk):
    """A study that knows four institutions."""
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    return desk


@pytest.fixture
def codes():
    """Give the codes of a plan's findings, sorted, without the notices of what was assumed of waves."""

    def list_codes(plan, *, level=None):
        found = (f for f in plan.findings if level is None or f.level == level)
        return sorted(f.code for f in found if f.code != "cell-wave-assumed")

    return list_codes


@pytest.fixture
def records():
    """Give the records a plan would bring, by key."""

    def list_records(plan, kind):
        return {row.key: row.record for row in plan.rows if row.kind == kind and row.record}

    return list_records
