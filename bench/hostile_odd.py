"""Files that come from somewhere else than expected: other programs' formats, letters read twice, projects in another order."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

import openpyxl
from hostile_cases import Case, table
from hostile_networks import network as named

__all__ = ["cases"]

HEAD = "od;do;siła\n"
SCHOOL = "Szkoła Podstawowa im. Mikołaja Reja w Oksie"


def cases() -> Iterator[Case]:
    """Give every case."""
    yield from letters()
    yield from layouts()
    yield from programs()
    yield from projects()
    yield from graphs()
    yield from endless()
    yield from archives()


def network(name: str, suffix: str, text: str, ties: int | None, *codes: str) -> Case:
    """Make a case of a network file."""
    return named(name, f"plik.{suffix}", text, ties, *codes)


def letters() -> Iterator[Case]:
    """Letters that were written by one program and read by another."""
    said = HEAD + f"{SCHOOL};ops;3\n"
    yield table("a mark before Windows-1250", b"\xef\xbb\xbf" + said.encode("cp1250"), 1)
    yield table("DOS letters", said.encode("cp852"), None, "file-unknown-encoding")
    for page in ("cp1252", "cp1250"):
        twice = said.encode().decode(page).encode()
        yield table(f"letters read twice as {page}", twice, None, "file-mixed-encoding")


def layouts() -> Iterator[Case]:
    """Tables whose rows and columns are not what they seem."""
    yield table("a decimal comma between commas", "od,do,siła\nops,sp,2,5\n", None, "row-too-many-cells")  # fmt: skip
    yield table("a year of two digits", "od;do;siła;data\nops;sp;3;4.06.19\n", None, "cell-not-a-date")  # fmt: skip
    yield table("two columns but for Polish letters", "od;do;siła;sila\nops;sp;3;4\n", None, "header-repeated")  # fmt: skip
    yield table("a line break in a header", 'od;do;"siła\n(0–5)"\nops;sp;3\n', 1)
    yield table("a note of 40,000 signs", f"od;do;siła;uwagi\nops;sp;3;{'a' * 40_000}\n", None, "cell-too-long")  # fmt: skip
    yield table("a name of 40,000 signs", f"{HEAD}{'a' * 40_000};sp;3\n", None, "cell-too-long")
    wide = ";".join(f"k{at}" for at in range(16_384))
    yield table("16,384 columns", f"{wide}\n{wide}\n", None, "file-too-many-columns")
    yield table("header by semicolons, rows by commas", HEAD + "ops,sp,3\nsp,ops,2\n", None, "sheet-mapping-unconfirmed")  # fmt: skip
    yield table("Excel's first line lies", f"sep=,\n{HEAD}ops;sp;3\n", None, "file-nothing-recognised")  # fmt: skip
    late = "".join(f"tekst {at}\n" for at in range(25))
    yield table("a header in row 26", f"{late}{HEAD}ops;sp;3\n", None, "file-nothing-recognised")
    yield table("a fraction for a strength", f"{HEAD}ops;sp;3/5\n", None, "cell-out-of-scale")
    yield table("a nought below nought", f"{HEAD}ops;sp;-0\n", 1)
    yield table("words after a quote", 'od;do;siła;uwagi\nops;sp;3;"x" y\n', None, "file-broken-quotes")  # fmt: skip


def programs() -> Iterator[Case]:
    """Formats of other programs that are no tables of ours."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("plik.csv", HEAD)
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("plik.xlsx", inner.getvalue())
    for name, data in (
        ("a zip in a zip", outer.getvalue()),
        ("SpreadsheetML", b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
        ("flat OpenDocument", b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis"/>'),
    ):  # fmt: skip
        yield table(name, data, None, "file-not-table", file="plik.xlsx")
    yield table("SYLK", b'ID;PWXL;N;E\nC;Y1;X1;K"od"\nE\n', None, "header-missing-column")
    yield network("GeoJSON", "json", '{"type":"FeatureCollection","features":[]}', None, "file-not-table")  # fmt: skip
    yield network("JSON by lines", "json", '{"a":1}\n{"b":2}\n', None, "file-network-broken")


def projects() -> Iterator[Case]:
    """Pajek projects and DL matrices."""
    abc = '1 "a"\n2 "b"\n3 "c"\n'
    arcs = f"*Vertices 3\n{abc}*Arcs\n1 2 3\n2 3 1\n"
    yield network("a partition first", "paj", f"*Partition p\n*Vertices 3\n1\n1\n2\n*Network x\n{arcs}", 2)  # fmt: skip
    yield network("a partition too short", "paj", f"*Network x\n{arcs}*Partition p\n1\n2\n", None, "file-network-count")  # fmt: skip
    turned = '*Network y\n*Vertices 3\n1 "c"\n2 "a"\n3 "b"\n*Arcs\n1 2\n'
    yield network("networks in another order", "paj", f"*Network x\n{arcs}{turned}", 3)
    other = '*Network y\n*Vertices 3\n1 "c"\n2 "a"\n3 "z"\n*Arcs\n1 2\n'
    yield network("networks of other bodies", "paj", f"*Network x\n{arcs}{other}", 3)  # fmt: skip
    sizes = "*Network x\n*Vertices 2\n*Arcs\n1 2\n*Network y\n*Vertices 3\n*Arcs\n1 3\n"
    yield network("networks of other sizes", "paj", sizes, None, "file-network-several")
    yield network("vertices in any order", "net", '*Vertices 3\n3 "c"\n1 "a"\n2 "b"\n*Arcs\n3 1\n', 1)  # fmt: skip
    yield network("vertices from nought", "net", '*Vertices 2\n0 "a"\n1 "b"\n*Arcs\n0 1\n', None, "file-network-unknown-node")  # fmt: skip
    yield network("a network without vertices", "net", "*Network x\n*Arcs\n1 2\n", None, "file-network-broken")  # fmt: skip
    yield network("brackets without end", "net", f"*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 1 {'[' * 200_000}\n", 1)  # fmt: skip
    whole = "labels:\na,b,c\ndata:\n1 0\n1 1\n0 1\n"
    yield network("a diagonal left out", "dl", f"dl n=3 diagonal=absent\n{whole}", 4)
    yield network("more bodies than rows", "dl", "dl n=4\nlabels:\na,b,c\ndata:\n0 1 1\n1 0 1\n0 1 0\n", None, "file-network-count")  # fmt: skip
    yield network("no bodies, many matrices", "dl", "dl n=0 nm=99999999\ndata:\n", None, "file-empty")  # fmt: skip
    yield network("fewer than no bodies", "dl", "dl n=-1\ndata:\n", None, "file-empty")
    yield network("names where numbers are meant", "dl", "dl nr=2 nc=2 format=edgelist2\ndata:\na x 1\n", None, "file-network-number")  # fmt: skip
    yield network("a number beyond the bodies", "dl", "dl n=2 format=edgelist1\ndata:\n1 3 1\n", None, "file-network-unknown-node")  # fmt: skip


def graphs() -> Iterator[Case]:
    """GraphML and JSON as other programs write them."""
    two = '<node id="a"/><node id="b"/><edge source="a" target="b"/>'
    yield network("a doctype and no entity", "graphml", f"<!DOCTYPE graphml><graphml><graph>{two}</graph></graphml>", None, "file-network-entities")  # fmt: skip
    key = '<key id="w" for="edge" attr.name="weight"><default>2</default></key>'
    yield network("a value by default", "graphml", f"<graphml>{key}<graph>{two}</graph></graphml>", 1)  # fmt: skip
    yield network("half a letter", "json", '{"nodes":[{"id":"a\\ud800"},{"id":"b"}],"links":[]}', None, "cell-control-character")  # fmt: skip
    yield network("a mark before JSON", "json", '\ufeff{"nodes":["a","b"],"links":[{"source":"a","target":"b"}]}', 1)  # fmt: skip
    yield network("places for ends", "json", '{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":0,"target":1}]}', 1)  # fmt: skip
    yield network("options that are a number", "json", '{"nodes":["a","b"],"options":3,"links":[{"source":"a","target":"b"}]}', 1)  # fmt: skip


def archives() -> Iterator[Case]:
    """Archives of files, and what only looks like one."""
    good = f"{HEAD}ops;sp;3\n"

    def packed(name: str, members: dict[str, str | bytes], ties: int | None, *codes: str) -> Case:
        return table(f"zip: {name}", _zip(members), ties, *codes, file="plik.zip")

    yield packed("good", {"a.csv": good, "b/c.csv": f"{HEAD}sp;ops;2\n"}, 2, "file-archive")
    yield packed("names that lead elsewhere", {"../../a.csv": good, "/etc/b.csv": f"{HEAD}sp;ops;2\n", "C:\\c.csv": f"{HEAD}klub;ops;2\n"}, 3)  # fmt: skip
    yield packed("one bad file", {"a.csv": good, "b.csv": b"%PDF-1.7"}, None, "file-not-table")
    yield packed("a zip in it", {"a.csv": good, "b.zip": _zip({"c.csv": good})}, 1, "file-archive-passed-over")  # fmt: skip
    yield packed("a zip in it called .csv", {"a.csv": good, "b.csv": _zip({"c.csv": good})}, None)
    for name, method in (("LZMA", zipfile.ZIP_LZMA), ("bzip2", zipfile.ZIP_BZIP2)):
        whole = _zip({"a.csv": good * 50}, method)
        yield table(f"zip: {name} turned over", whole[:60] + bytes(9) + whole[69:], None, file="plik.zip")  # fmt: skip
    many = {f"{at}.csv": good for at in range(1_001)}
    yield packed("1,001 files", many, None, "file-suspicious-archive")
    bomb = Case("zip: bomb", {"plik.zip": _zip({"a.csv": HEAD + "ops;sp;3\n" * 8_000_000})}, None, ("file-too-big-unpacked",), is_heavy=True)  # fmt: skip
    yield bomb


def _zip(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def endless() -> Iterator[Case]:
    """Small files that keep a reader busy for hours: patterns and counts that take the square of what there is."""

    def heavy(name: str, files: dict[str, bytes], code: str) -> Case:
        return Case(f"endless: {name}", files, None, (code,), is_network=True, is_heavy=True, options=())  # fmt: skip

    yield heavy("dl and blanks", {"a.dl": b"dl" + b" " * 1_000_000 + b"x"}, "file-nothing-recognised")  # fmt: skip
    yield heavy("dl of 300,000 headings", {"a.dl": b"dl " + b"n=2 " * 300_000 + b"data:\n0 1 1 x\n"}, "file-network-number")  # fmt: skip
    named = "dl n=30000 format=edgelist1 labels:\n" + "\n".join(f"a{at}" for at in range(30_000))
    listed = "".join(f"a{at} a{29_999 - at}\n" for at in range(30_000))
    yield heavy("dl of 30,000 names", {"a.dl": f"{named}\ndata:\n{listed}1 2 x\n".encode()}, "file-network-number")  # fmt: skip
    text = b"<graphml><desc>" + b"abc\n" * 1_000_000 + b"</desc></graphml>"
    yield heavy("a text of a million lines", {"a.graphml": text}, "file-empty")
    sizes = (7).to_bytes(1, "little") + b"".join(n.to_bytes(w, "little") for n, w in ((2, 2), (1, 4), (4_000_000, 4)))  # fmt: skip
    header = b"\x05V6404" + b"\1\0" * 5 + sizes + b"\x01n\0\0"
    yield heavy("##h of 4,000,000 rows", {"a.##h": header, "a.##d": b"\0" * 4}, "file-network-count")  # fmt: skip
    for name, part, mark, instead in _PARTS_OF_BOOKS:
        yield heavy(name, {"a.xlsx": _book(part, mark, instead)}, "file-nothing-recognised")


_NAMES = '<definedNames><definedName name="_xlnm.Print_{}" localSheetId="0">{}</definedName></definedNames>'
_PARTS_OF_BOOKS = (
    ("a format of brackets", "xl/styles.xml", "<numFmts />|<numFmts/>|<numFmts count=\"0\"/>|<numFmts count=\"0\" />", f'<numFmts><numFmt numFmtId="0" formatCode="{"[" * 300_000}"/></numFmts>'),
    ("an area of letters", "xl/workbook.xml", "<definedNames/>|<definedNames />", _NAMES.format("Titles", "A" * 300_000)),
    ("an area of rows", "xl/workbook.xml", "<definedNames/>|<definedNames />", _NAMES.format("Area", "$1:$" * 100_000)),
)  # fmt: skip


def _book(part: str, mark: str, instead: str) -> bytes:
    """Write a workbook of which one part says something else."""
    book, written, changed = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    book.active.append(["a"])
    book.save(written)
    with zipfile.ZipFile(written) as archive, zipfile.ZipFile(changed, "w") as copy:
        for name in archive.namelist():
            text = archive.read(name).decode()
            copy.writestr(name, re.sub(mark, lambda _: instead, text) if name == part else text)
    return changed.getvalue()
