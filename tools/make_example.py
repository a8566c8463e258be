"""Make the files of the example study: ``python tools/make_example.py [FOLDER]``.

The story stands in ``example_story.py``, who is in it in ``example_bodies.py``, what they say in ``example_said.py``;
here is how it is written down, as a user would have it. Same seed, same bytes.
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import example_story as story
from example_bodies import BOOK, Body, answers, bodies, network_of
from example_cases import cases
from example_said import Said, everything
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

FOLDER = Path(__file__).parents[1] / "netmap" / "example"
MARK = "Dane przykładowe, zmyślone"
READ_ME = (
    MARK,
    "Gminy, powiaty i rodzaje instytucji są prawdziwe; więzi, oceny, odpowiedzi, składy zespołów i sprawy są zmyślone.",
    "Nie opisują żadnej rzeczywistej instytucji ani osoby.",
)
MOMENT = datetime(2021, 1, 4, 12)  # noqa: DTZ001 - a spreadsheet's times have no zone

Cell = str | int | date | None
Row = Sequence[Cell]
Sheet = tuple[Sequence[str], Iterable[Row]]


def roster(everybody: Mapping[str, Body]) -> dict[str, Sheet]:
    """Give the sheets of the roster file."""
    institutions = [
        (b.id, b.name, b.label, b.type, b.sector, b.tier, b.seat, b.serves, b.also,
         _day(b.since), _day(b.until), b.became)
        for b in everybody.values()
    ]  # fmt: skip
    communes = [
        (c.terc, c.name, "pilotaż" if c.is_pilot else "porównawcza") for c in story.COMMUNES
    ]
    waves = [(w.id, w.label, _day(w.date), w.phase, n) for n, w in enumerate(story.WAVES, 1)]
    return {
        "Instytucje": (
            ("id", "nazwa", "skrót", "typ", "sektor", "szczebel", "siedziba", "obszar",
             "inne nazwy", "istnieje od", "istnieje do", "przekształcone w"), institutions),
        "Zespoły": (("zespół", "rodzaj", "gmina", "instytucja", "rola", "ranga"),
                    list(_teams(everybody))),
        "Gminy": (("gmina", "nazwa", "grupa"), communes),
        "Fale": (("fala", "nazwa", "data", "etap", "kolejność"), waves),
    }  # fmt: skip


def _teams(everybody: Mapping[str, Body]) -> Iterator[Row]:
    """Give the members: the animator sits in the centre; a commune outside the pilot has no PZK any more.

    The team of the voivodeship comes last, without a commune.
    """
    for commune in story.COMMUNES:
        here = network_of(commune, everybody, story.WAVES[-1].date)
        for kind, members in story.TEAMS.items():
            if kind == "PZK" and not commune.is_pilot:
                continue
            for member in (here[kind] for kind in members.split() if kind in here):
                role = story.LEADS.get((kind, member.kind), "członek")
                rank = "" if commune.key == story.RANKS_UNSAID else story.RANKS.get(member.kind, "")
                told = rank if kind == "PZK" else ""
                yield f"{kind} {commune.name}", kind, commune.name, member.name, role, told
    for above in story.ABOVE:
        role = story.LEADS.get(("WZK", above), "członek")
        member = everybody[f"{above}-kielce"]
        yield story.UPPER_TEAM, "WZK", "", member.name, role, story.RANKS[above]


def tie_list(
    wave: story.Wave, said: Iterable[Said], everybody: Mapping[str, Body]
) -> dict[str, Sheet]:
    """Give the sheets of a wave: before by names in full, after by short labels, as two people would.

    What became of the families is known after the pilot.
    """
    asked = answers(wave, everybody)

    def named(body: Body) -> str:
        return body.called(wave.id) if wave.id == story.BEFORE else body.label

    rows = [
        (named(s.source), named(s.target), wave.label, BOOK.layers[s.layer].label.pl,
         _strength(s.strength), _frequency(s.frequency), s.channel, s.commune,
         named(s.reporter) if s.reporter != s.source else None, _answered_on(s.reporter, wave),
         s.note or None)
        for s in said
    ]  # fmt: skip
    heard = [(everybody[body].called(wave.id), wave.label, word) for body, word in asked.items()]
    sheets: dict[str, Sheet] = {
        "Więzi": (("od", "do", "fala", "rodzaj", "siła", "częstość", "kanał", "gmina", "wskazujący",
                   "data", "uwagi"), rows),
        "Odpowiedzi": (("instytucja", "fala", "odpowiedź"), heard),
    }  # fmt: skip
    if wave.id == story.AFTER:
        parts = [
            (p.number, p.commune, wave.label, p.needs, p.plan, p.body, p.how)
            for p in cases(everybody)
        ]
        header = ("nr sprawy", "gmina", "fala", "potrzeby", "plan", "instytucja", "udział")
        sheets["Sprawy"] = (header, parts)
    return sheets


def _strength(level: int | None) -> Cell:
    return BOOK.scales["strength"].levels[0].pl if level == 0 else level


def _frequency(level: int | None) -> Cell:
    return None if level is None else BOOK.scales["frequency"].levels[level].pl


def _day(iso: str) -> Cell:
    return date.fromisoformat(iso) if iso else None


def _answered_on(body: Body, wave: story.Wave) -> date:
    """Give a working day of the four weeks before the wave's date, the same for all answers of a body."""
    back = sum(map(ord, body.id)) % 26
    day = date.fromisoformat(wave.date) - timedelta(days=back)
    return day - timedelta(days=max(0, day.weekday() - 4))


def workbook(sheets: Mapping[str, Sheet]) -> bytes:
    """Write the sheets as a user would have them, and first of all that they are invented."""
    book = Workbook()
    read_me = book.worksheets[0]
    read_me.title = "Uwagi"
    for row, text in enumerate(READ_ME, 2):
        read_me.cell(row, 2, text).font = Font(bold=text == MARK)
    for title, (header, rows) in sheets.items():
        _fill(book.create_sheet(title), [header, *rows])
    book.properties.title, book.properties.creator = MARK, "netmap"
    book.properties.created = MOMENT
    return _same_bytes(book)


def _fill(sheet: Worksheet, rows: Sequence[Row]) -> None:
    for values in rows:
        sheet.append([None if value == "" else value for value in values])
    sheet.freeze_panes = "A2"
    for number, column in enumerate(zip(*rows, strict=True), 1):
        sheet.cell(1, number).font = Font(bold=True)
        width = max(len(str(value or "")) for value in column)
        sheet.column_dimensions[get_column_letter(number)].width = min(60, width + 3)


def _same_bytes(book: Workbook) -> bytes:
    """Save without the clock; uncompressed, since compressed bytes differ from one zlib to another."""
    saved, fixed = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(fixed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                stamp = f">{MOMENT:%Y-%m-%dT%H:%M:%SZ}</dcterms:modified>".encode()
                part = re.sub(rb">[^<]*</dcterms:modified>", stamp, part)
            entry = zipfile.ZipInfo(name, MOMENT.timetuple()[:6])
            entry.create_system = 3  # whatever system this runs on
            new.writestr(entry, part)
    return fixed.getvalue()


def make() -> dict[str, bytes]:
    """Make the files, by name, in the order in which they are to be imported."""
    everybody = bodies()
    said = everything(everybody)
    files = {"przyklad-instytucje.xlsx": workbook(roster(everybody))}
    for wave, name in zip(story.WAVES, ("przed", "po"), strict=True):
        files[f"przyklad-wiezi-{name}.xlsx"] = workbook(tie_list(wave, said[wave.id], everybody))
    return files


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    for file_name, content in make().items():
        (folder / file_name).write_bytes(content)
        print(folder / file_name)
