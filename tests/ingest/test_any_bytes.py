"""Whatever bytes a file holds, planning its import ends in findings: 2,000 files of each format, changed by chance.

They are opened in this process, with the code of the one that opens files for users; ``bench/fuzz.py`` and
``bench/guided.py`` go on for as long as they are told to.
"""

import datetime as dt
import html
import io
import re
import struct
import zipfile
from functools import cache, partial
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.ingest import Choices, plan_import
from netmap.ingest.limits import Limits

EXAMPLES = 2_000
LIMITS = Limits(bytes=1_000_000, unpacked_bytes=5_000_000, rows=5_000, cells=50_000)
MOST_CHANGES = 5
LARGEST = 20_000

STUMBLES = [
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc5", b"\xed\xa0\x80", b'"', b"'", b"<", b">", b"&", b"]]>", b"[", b"]",
    b"{", b"}", b"*", b":", b"=", b"-1", b"0", b"3", b"1e999", b"nan", b"99999999999999999999", b"\r", b"\n", b"\r\n\n",
    b"\t", b";", b",", b"|", b"%", b"\\u0000", b"\\ud800", b"null", b"true", b"[]", b"{}", b"<!DOCTYPE x>", b"</c>",
    b"<c>", b"<v>9</v>", b"\n*Vertices 3\n", b"\n*Matrix\n", b"\n*Arcs :2\n", b"n=2", b"nm=2", b"labels:\n", b"data:\n",
    b"=1+1", b"przed", b"brak", b"x", b"2026-05-04", b"ops", b"260205", "Ł".encode(), "ﬁ".encode(), "٣".encode(),
]  # fmt: skip
"""What readers stumble over: marks of every format, words that mean something, letters cut in half."""

ROSTER = """id;nazwa;typ;obszar;inne nazwy
ops;Gminny Ośrodek Pomocy Społecznej w Oksie;ops;260205;OPS Oksa
sp;Szkoła Podstawowa im. Mikołaja Reja w Oksie;primary_school;260205;
klub;Stowarzyszenie „Sokół” w Oksie;ngo;260205;
"""


# ── what is changed ─────────────────────────────────────────────────────────────────────────────────────────────────

LAYOUTS = Path(__file__).parent / "layouts"


@cache
def layouts(kind):
    """Give the layouts of a kind of file that tools and people write, one small file each."""
    return [file.read_bytes() for file in sorted((LAYOUTS / kind).iterdir())]


def _ucinet(labels, sizes, numbers, version=b"V6404"):
    """Write both files of a pair: the header of a matrix, and its numbers."""
    size = "<i" if version == b"V6404" else "<h"
    head = b"\x05" + version + struct.pack("<5h", 26, 11, 25, 3, 3) + b"\x07"
    head += struct.pack("<h", len(sizes)) + b"".join(struct.pack(size, many) for many in sizes)
    head += b"\x01t" + bytes(bool(side) for side in labels)
    for name in (name for side in labels for name in side):
        head += struct.pack("<h", len(name)) + name
    return head, struct.pack(f"<{len(numbers)}f", *numbers)


UCINET = [
    _ucinet([[b"a", b"b"], [b"a", b"b"]], [2, 2], [0, 1, 2.5, 2e38]),
    _ucinet([["ż".encode("utf-16-le")], []], [1, 3], [0, 1, 0], b"DATE:"),
    _ucinet([[], [], [b"zna", b"lubi"]], [2, 2, 2], [0, 1, 0, 0, 1, 0, 1, 0]),
]


@cache
def workbook():
    """Give the parts of a workbook of two sheets, without the one that holds the hour."""
    book, file = openpyxl.Workbook(), io.BytesIO()
    told = [[["od", "do", "siła", "data"], ["ops", "sp", 2.5, dt.date(2026, 5, 4)], ["sp", "klub", 0]],
            [["Wykaz"], ["id", "nazwa", "typ"], ["x", "Żłobek w Oksie", "ngo"]]]  # fmt: skip
    for rows in told:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    sheet.merge_cells("A1:C1")
    book.remove(book.worksheets[0])
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist() if "core" not in name}


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return file.getvalue()


# ── changes ─────────────────────────────────────────────────────────────────────────────────────────────────────────

WORD = re.compile(rb"[^\s<>\"',;{}\[\]=/]+")
PIECE = re.compile(rb"[^>},;\n\t]*[>},;\n\t]?")


def in_bytes(at, gone, put, times, data):
    """Take away so many bytes at a place, and put others there, so many times."""
    at %= len(data) + 1
    return data[:at] + put * times + data[at + gone :]


def in_a_bit(at, bit, data):
    at %= len(data) or 1
    return data[:at] + bytes(byte ^ 1 << bit for byte in data[at : at + 1]) + data[at + 1 :]


def in_a_part(parts, at, other, put, times, data):
    """Put a word, or another part of the file (a word, an element, a cell or line), so many times in place of one."""
    found = [part for part in parts.finditer(data) if part[0]]
    if not found:
        return data
    part, instead = found[at % len(found)], found[other % len(found)][0]
    return data[: part.start()] + (put or instead) * times + data[part.end() :]


places, stumbles = st.integers(0, LARGEST), st.sampled_from(STUMBLES)
sizes, times = st.sampled_from([0, 0, 1, 5, 200]), st.sampled_from([0, 1, 2, 40])
other, once = st.just(b""), st.just(1)
CHANGES = {
    "words": (4, st.builds(partial, st.just(in_a_part), st.just(WORD), places, places, other | stumbles, once)),
    "pieces": (3, st.builds(partial, st.just(in_a_part), st.just(PIECE), places, places, other, times)),
    "bytes": (2, st.builds(partial, st.just(in_bytes), places, sizes, stumbles, times)),
    "bits": (1, st.builds(partial, st.just(in_a_bit), places, st.integers(0, 7))),
    "anything": (1, st.builds(partial, st.just(in_bytes), places, st.just(0), st.binary(max_size=8), times)),
}  # fmt: skip


def weighed(**strategies):
    """Give what one of these gives, each as often as it is said."""
    often = [strategy for weight, strategy in strategies.values() for _ in range(weight)]
    return st.integers(0, len(often) - 1).flatmap(often.__getitem__)


changes = st.lists(weighed(**CHANGES), max_size=MOST_CHANGES)


def changed(data, told):
    for change in told:
        data = change(data)[:LARGEST]
    return data


def files_like(seeds):
    """Give files changed in some places; a few end as another of their kind does, a few are anything at all."""
    whole = st.sampled_from(seeds)
    cut = st.builds(lambda one, at, other: one[: at % (len(one) + 1)] + other, whole, places, whole)
    kinds = weighed(whole=(8, whole), cut=(1, cut), anything=(1, st.binary(max_size=300)))
    return st.builds(changed, kinds, changes)


def workbooks():
    """Give workbooks whose cells, or one part, or the archive itself, were changed."""
    parts = workbook()
    sheets = sorted(name for name in parts if name.startswith("xl/worksheets/"))
    names = weighed(sheet=(2, st.sampled_from(sheets)), any=(1, st.sampled_from(sorted(parts))))
    cells = st.builds(
        lambda text: packed({**parts, sheets[0]: of_cells(text)}), files_like(layouts("tables"))
    )
    part = st.builds(
        lambda name, told: packed({**parts, name: changed(parts[name], told)}), names, changes
    )
    whole = st.builds(lambda told: changed(packed(parts), told), changes)
    return weighed(cells=(4, cells), part=(5, part), whole=(1, whole))


def of_cells(table):
    """Write the cells of a table as a sheet: each as text, as it stands."""
    rows = (line.split(";") for line in table.decode("utf-8", "replace").splitlines())
    told = "".join(f"<row>{''.join(map(_cell, row))}</row>" for row in rows)
    head = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    )
    return f"{head}{told}</sheetData></worksheet>".encode()


def _cell(text):
    if re.fullmatch("[0-9]{1,9}", text):
        return f"<c><v>{text}</v></c>"
    return f'<c t="inlineStr"><is><t>{html.escape(text)}</t></is></c>'


def pairs():
    """Give the two files of a pair, each changed."""
    told = st.sampled_from(UCINET)
    return st.builds(lambda pair, *ways: tuple(map(changed, pair, ways)), told, changes, changes)


# ── what comes of it ────────────────────────────────────────────────────────────────────────────────────────────────

FORMATS = {
    "tables": ("csv", lambda: files_like(layouts("tables"))),
    "surveys": ("csv", lambda: files_like(layouts("surveys"))),
    "workbooks": ("xlsx", workbooks),
    "graphml": ("graphml", lambda: files_like(layouts("graphml"))),
    "gexf": ("gexf", lambda: files_like(layouts("gexf"))),
    "pajek": ("net", lambda: files_like(layouts("pajek"))),
    "dl": ("dl", lambda: files_like(layouts("dl"))),
    "ucinet": ("##h", pairs),
    "json": ("json", lambda: files_like(layouts("json"))),
    "vna": ("vna", lambda: files_like(layouts("vna"))),
}
"""How a file of each kind is called, and what gives such files; made when they are asked for."""


@pytest.mark.parametrize("kind", FORMATS)
def test_any_bytes_end_in_findings(kind, desk, generic):
    suffix, files = FORMATS[kind]
    if suffix in ("csv", "xlsx"):
        desk.take(ROSTER)
        known, choices = desk.known, Choices(wave="przed", commune="260205")
    else:
        known, choices = generic.known, Choices()
    path = desk.folder / f"plik.{suffix}"

    @given(files())
    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    def is_planned(data):
        if suffix == "##h":
            data, numbers = data
            path.with_suffix(".##d").write_bytes(numbers)
        path.write_bytes(data)
        look(plan_import([path], known, choices, limits=LIMITS), {path.name})

    is_planned()


def look(plan, names):
    """See that it is a plan: findings in words; refused for a reason that is told of a file that was given."""
    for finding in plan.findings:
        for lang in ("pl", "en"):
            assert finding.say(lang)
            assert finding.remedy(lang)
    errors = {finding.file for finding in plan.findings if finding.level == "error"}
    assert plan.is_accepted is not bool(errors)
    assert errors <= names
