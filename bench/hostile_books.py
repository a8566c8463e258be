"""Hostile and messy workbooks: bombs, stray cells, broken archives, what hands do to a sheet."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from struct import pack

import openpyxl
from hostile_cases import Case

Rows = list[list[object]]
GOOD: Rows = [
    ["od", "do", "rodzaj", "siła"],
    ["ops", "sp", "information", 3],
    ["sp", "ops", "information", 2],
]
SHEET = "xl/worksheets/sheet1.xml"
XL = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'


def cases() -> Iterator[Case]:
    yield from bombs()
    yield from archives()
    yield from sheets()
    yield from xml()


def book(rows: Rows = GOOD, change: Callable[[openpyxl.Workbook], object] | None = None) -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    if change:
        change(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def rewritten(
    change: Callable[[str, bytes], bytes | None], data: bytes = b"", **more: bytes
) -> bytes:
    """Write a workbook anew, its parts changed; a part that becomes nothing is left out."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data or book())) as held,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in held.namelist():
            content = change(name, held.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in more.items():
            new.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def sheet(body: str) -> bytes:
    """Give a workbook whose sheet is of just this XML."""
    return rewritten(lambda name, content: XL.format(body).encode() if name == SHEET else content)


def case(
    name: str,
    data: bytes,
    ties: int | None,
    *codes: str,
    heavy: bool = False,
    file: str = "plik.xlsx",
) -> Case:
    return Case(name, {file: data}, ties, codes, is_heavy=heavy)


def bombs() -> Iterator[Case]:
    head = '<row r="1"><c r="A1" t="inlineStr"><is><t>od</t></is></c><c r="B1" t="inlineStr"><is><t>do</t></is></c></row>'
    for place, code in (
        ("XFD1048576", "file-too-many-rows"),
        ("XFD2", "file-too-many-columns"),
        ("ZZ500000", "file-too-many-columns"),
    ):
        row = re.sub("[A-Z]", "", place)
        stray = f'<row r="{row}"><c r="{place}"><v>1</v></c></row>'
        yield case(f"a stray cell at {place}", sheet(head + stray), None, code, heavy=True)
    yield case(
        "a stray cell at A1048576",
        sheet(head + '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
        None,
        heavy=True,
    )
    yield case(
        "a row beyond the last",
        sheet(head + '<row r="9999999"><c r="A9999999"><v>1</v></c></row>'),
        None,
        "file-too-many-rows",
        heavy=True,
    )
    yield case("a part of 120 MB", packed(SHEET, 120), None, "file-too-big-unpacked", heavy=True)
    yield case("a part said to be 2 GB", packed(SHEET, 40, said=2_000_000_000), None, heavy=True)
    yield case("a part said to be small", packed(SHEET, 120, said=1_000), None, heavy=True)
    yield case(
        "shared strings of 120 MB",
        packed("xl/sharedStrings.xml", 120),
        None,
        "file-too-big-unpacked",
        heavy=True,
    )
    yield case(
        "a picture of 120 MB",
        packed("xl/media/image1.png", 120),
        None,
        "file-too-big-unpacked",
        heavy=True,
    )
    wide = "".join(f'<c r="{letters(n)}1"><v>1</v></c>' for n in range(1, 16_385))
    yield case(
        "a row of 16,384 cells",
        sheet(f'<row r="1">{wide}</row>'),
        None,
        "file-too-many-columns",
        heavy=True,
    )
    inner = packed(SHEET, 30)
    nested = rewritten(lambda name, content: inner if name == SHEET else content)
    yield case("a bomb in a bomb", nested, None, heavy=True)
    parts = {f"xl__extra{n}.xml": b"<a/>" for n in range(1_001)}
    yield case(
        "1,001 parts",
        rewritten(lambda _, content: content, **parts),
        None,
        "file-suspicious-archive",
        heavy=True,
    )
    for kind, inside in {
        "lol": lol(),
        "quadratic": quadratic(),
        "outside": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    }.items():
        strings = rewritten(lambda _, c: c, **{"xl__strings.xml": inside.encode() + b"<sst/>"})
        yield case(
            f"entities ({kind}) in shared strings",
            strings,
            None,
            "file-suspicious-archive",
            heavy=True,
        )
        for part in (SHEET, "xl/workbook.xml", "[Content_Types].xml"):
            bad = rewritten(
                lambda n, c, p=part, i=inside: (
                    re.sub(rb"^(<\?xml.*?\?>)?", i.encode(), c, count=1) if n == p else c
                )
            )
            yield case(
                f"entities ({kind}) in {part}", bad, None, "file-suspicious-archive", heavy=True
            )


def lol() -> str:
    inner = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "lol">{inner}]>'


def quadratic() -> str:
    return f'<!DOCTYPE x [<!ENTITY a "{"A" * 100_000}">]>'


def letters(number: int) -> str:
    named = ""
    while number:
        number, rest = divmod(number - 1, 26)
        named = chr(65 + rest) + named
    return named


def packed(part: str, megabytes: int, said: int | None = None) -> bytes:
    """Pack many megabytes of blanks as a part of a workbook; ``said`` is the size that its entry gives."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    block, check = b" " * 1_000_000, 0
    parts = []
    for _ in range(megabytes):
        parts.append(squeeze.compress(block))
        check = zlib.crc32(block, check)
    data = b"".join([*parts, squeeze.flush()])
    size, name = megabytes * 1_000_000 if said is None else said, part.encode()
    local = (
        pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 0, check, len(data), size, len(name), 0)
        + name
    )
    entry = (
        pack(
            "<4sHHHHHHIIIHHHHHII",
            b"PK\x01\x02",
            20,
            20,
            0,
            8,
            0,
            0,
            check,
            len(data),
            size,
            len(name),
            0,
            0,
            0,
            0,
            0,
            0,
        )
        + name
    )
    end = pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), len(local) + len(data), 0)
    return local + data + entry + end


def archives() -> Iterator[Case]:
    data = book()
    for share in (1, 25, 50, 75, 90, 99):
        yield case(f"cut at {share}%", data[: len(data) * share // 100], None)
    spoilt = bytearray(data)
    spoilt[data.index(b"xl/worksheets/sheet1.xml") + 40] ^= 0xFF
    yield case("a wrong byte in a sheet", bytes(spoilt), None, "file-broken-workbook")
    yield case("rubbish before", b"rubbish" + data, None)
    yield case("rubbish after", data + b"rubbish" * 10, 2)
    for part in ("xl/workbook.xml", SHEET, "[Content_Types].xml", "xl/_rels/workbook.xml.rels"):
        yield case(f"no {part}", rewritten(lambda n, c, p=part: None if n == p else c), None)
    yield case("no styles", rewritten(lambda n, c: None if n == "xl/styles.xml" else c), 2)
    yield case(
        "part names that climb", rewritten(lambda _, c: c, **{"..__..__..__evil.txt": b"x"}), 2
    )
    yield case(
        "macros",
        rewritten(lambda _, c: c, **{"xl__vbaProject.bin": b"\xd0\xcf\x11\xe0" * 50}),
        2,
        file="plik.xlsm",
    )
    yield case(
        "an outside link",
        rewritten(lambda _, c: c, **{"xl__externalLinks__externalLink1.xml": b"<externalLink/>"}),
        2,
    )
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as more:
        more.writestr("xl/worksheets/SHEET1.xml", b"x")
    yield case("a part twice but for capitals", out.getvalue(), 2)
    with io.BytesIO() as other:
        with zipfile.ZipFile(other, "w") as made:
            made.writestr("content.xml", "<office/>")
            made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        yield case("OpenDocument", other.getvalue(), None, "file-open-document")
    with io.BytesIO() as other:
        with zipfile.ZipFile(other, "w") as made:
            made.writestr("word/document.xml", "<w/>")
        yield case("a Word document", other.getvalue(), None, "file-not-table")
    with io.BytesIO() as other:
        with zipfile.ZipFile(other, "w") as made:
            made.writestr("xl/workbook.bin", "x")
        yield case("a binary workbook", other.getvalue(), None, "file-old-excel")


def sheets() -> Iterator[Case]:
    """What people do to sheets."""
    yield case("a good workbook", book(), 2)
    extra = [["od", "do", "rodzaj", "siła"]]
    yield case(
        "formulas with results", sheet(GOOD_XML.replace("<v>3</v>", "<f>1+2</f><v>3</v>")), 1
    )
    yield case(
        "a formula without a result",
        book([*extra, ["ops", "sp", "information", "=1+2"]]),
        None,
        "cell-formula-without-result",
    )
    yield case(
        "an error for a value",
        sheet(GOOD_XML.replace('<c r="D2"><v>3</v>', '<c r="D2" t="e"><v>#REF!</v>')),
        None,
        "cell-excel-error",
    )
    yield case("truth for a strength", book([*extra, ["ops", "sp", "information", True]]), 1)
    yield case(
        "a day for a strength", book([*extra, ["ops", "sp", "information", date(2019, 6, 4)]]), None
    )
    yield case("a day beyond all", sheet(GOOD_XML.replace("<v>3</v>", "<v>99999999999</v>")), None)
    yield case("armour", book([*extra, ["ops", "sp", "information", '="3"']]), None)
    yield case("an id as a number", book([*extra, ["0201011", "sp", "information", 3]]), 1)
    yield case("an empty workbook", book([]), None)
    yield case("a header alone", book(extra), 0, "sheet-without-rows")
    yield case("a hidden sheet", book(change=hidden), 2, "sheet-hidden")
    yield case(
        "a very hidden sheet", book(change=lambda b: hidden(b, "veryHidden")), 2, "sheet-hidden"
    )
    yield case(
        "a sheet nobody knows",
        book(change=lambda b: b.create_sheet("Legenda").append(["kolor", "znaczenie"])),
        2,
        "sheet-unrecognised",
    )
    yield case(
        "255 sheets", book(change=lambda b: [b.create_sheet(f"s{n}") for n in range(254)]), 2
    )
    yield case("a merged header", book(change=lambda b: b.active.merge_cells("C1:D1")), None)
    yield case(
        "cells merged down",
        book(
            [*extra, ["ops", "sp", "information", 3], [None, "klub", "information", 2]],
            lambda b: b.active.merge_cells("A2:A3"),
        ),
        2,
        "cell-merged-filled",
    )
    yield case(
        "cells merged across",
        book(
            [*extra, ["ops", "sp", "information", 3], ["sp", "ops", "information", 3]],
            lambda b: b.active.merge_cells("B2:C2"),
        ),
        None,
    )
    yield case("a protected sheet", book(change=lambda b: b.active.protection.enable()), 2)
    yield case("a filter", book(change=lambda b: setattr(b.active.auto_filter, "ref", "A1:D3")), 2)
    yield case("a comment", book(change=commented), 2)
    yield case(
        "columns far to the right",
        book([*extra, ["ops", "sp", "information", 3]], lambda b: b.active.cell(2, 400, "x")),
        1,
        "header-empty",
    )
    yield case(
        "a note far below",
        book(change=lambda b: b.active.cell(90_000, 1, "* dane za 2019 r.")),
        2,
        "row-note-passed",
    )
    yield case(
        "a cell of 32,767 signs",
        book([["od", "do", "rodzaj", "uwagi"], ["ops", "sp", "information", "x" * 32_767]]),
        1,
    )
    yield case(
        "a sheet called oddly", book(change=lambda b: setattr(b.active, "title", "=1+1 & <b>")), 2
    )
    yield case(
        "a matrix",
        book(
            [
                ["", "ops", "sp", "klub"],
                ["ops", "", "3", "x"],
                ["sp", "2", "", ""],
                ["klub", "", "0", ""],
            ]
        ),
        4,
        "sheet-matrix",
    )
    yield case(
        "a matrix with a wrong mark",
        book(
            [
                ["", "ops", "sp", "klub"],
                ["ops", "", "9", "x"],
                ["sp", "2", "", ""],
                ["klub", "", "0", ""],
            ]
        ),
        None,
    )


def hidden(made: openpyxl.Workbook, how: str = "hidden") -> None:
    made.create_sheet("Tajny").append(["od", "do"])
    made["Tajny"].append(["x", "y"])
    made["Tajny"].sheet_state = how


def commented(made: openpyxl.Workbook) -> None:
    made.active["A2"].comment = openpyxl.comments.Comment("tak mówili", "Ewa")


TEXT = '<c r="{0}{1}" t="inlineStr"><is><t>{2}</t></is></c>'
GOOD_XML = (
    '<row r="1">'
    + "".join(
        TEXT.format(c, 1, w) for c, w in zip("ABCD", ("od", "do", "rodzaj", "siła"), strict=True)
    )
    + "</row>"
    '<row r="2">'
    + "".join(
        TEXT.format(c, 2, w) for c, w in zip("ABC", ("ops", "sp", "information"), strict=True)
    )
    + '<c r="D2"><v>3</v></c></row>'
)


def xml() -> Iterator[Case]:
    """Sheets written by other hands than Excel's."""
    yield case("inline texts", sheet(GOOD_XML), 1)
    yield case(
        "texts in pieces",
        sheet(GOOD_XML.replace("<is><t>ops</t></is>", "<is><r><t>o</t></r><r><t>ps</t></r></is>")),
        1,
    )
    yield case(
        "rows without numbers", sheet(GOOD_XML.replace(' r="1"', "", 1).replace(' r="2"', "", 1)), 1
    )
    yield case("row zero", sheet(GOOD_XML.replace('<row r="1">', '<row r="0">')), None)
    yield case("a cell twice", sheet(GOOD_XML.replace('r="B2"', 'r="A2"')), None)
    yield case("a cell without a column", sheet(GOOD_XML.replace('r="B2"', 'r="2"')), None)
    yield case("a cell of no such column", sheet(GOOD_XML.replace('r="B2"', 'r="ZZZZ2"')), None)
    yield case("XML cut off", rewritten(lambda n, c: c[: len(c) // 2] if n == SHEET else c), None)
    yield case("not XML at all", rewritten(lambda n, c: b"od;do" if n == SHEET else c), None)
    lacking = TEXT.format("A", 2, "ops"), '<c r="A2" t="s"><v>999</v></c>'
    yield case(
        "a shared string that is not there",
        sheet(GOOD_XML.replace(*lacking)),
        None,
        "file-broken-workbook",
    )
    yield case("a style that is not there", sheet(GOOD_XML.replace('r="D2"', 'r="D2" s="999"')), 1)
    yield case(
        "escaped control signs",
        sheet(GOOD_XML.replace("<t>ops</t>", "<t>o_x0002_ps</t>")),
        0,
        "name-ambiguous",
    )
    yield case(
        "strict names",
        rewritten(
            lambda _, c: c.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
        ),
        2,
    )
    yield case(
        "UTF-16 parts",
        rewritten(
            lambda n, c: c.decode().replace("utf-8", "utf-16").encode("utf-16") if n == SHEET else c
        ),
        2,
    )
