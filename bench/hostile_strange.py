"""Files nobody would make on purpose: bombs of styles and sheets, numbers without end, letters that hide, parts of other files."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Iterator, Mapping

import openpyxl
from hostile_cases import ROSTER, Case, table
from hostile_networks import network as named

__all__ = ["cases"]

HEAD = "od;do;siła\n"
TIE = f"{HEAD}ops;sp;3\n"
SHEET = "xl/worksheets/sheet1.xml"


def cases() -> Iterator[Case]:
    """Give every case."""
    yield from tables()
    yield from books()
    yield from packed()
    yield from networks()


def tables() -> Iterator[Case]:
    """Tables of text whose bytes, letters or sizes are strange."""
    long = "x" * 10_000_000
    yield table("a field of 10 MB", f"{HEAD}ops;sp;{long}\n", None, "cell-too-long")
    yield table("a quoted field of 10 MB", f'{HEAD}ops;sp;"{long}"\n', None, "cell-too-long")
    yield table("a heading of 10 MB", f"od;do;{long}\nops;sp;3\n", None)
    many = ";".join(f"k{at}" for at in range(4_998))
    yield table("5,000 columns", f"od;do;{many}\nops;sp\n", None, "file-too-many-columns")
    mixed = f"{HEAD}ops;sp;3\rsp;klub;2\r\nklub;ops;1\n"
    yield table("three kinds of line ends", mixed, 3)
    yield table(
        "a byte order mark in the middle", f"{HEAD}\ufeffops;sp;3\n", 1, "cell-invisible-removed"
    )
    yield table("a byte order mark twice", b"\xef\xbb\xbf\xef\xbb\xbf" + TIE.encode(), 1)
    for name, sign in (
        ("right to left", "\u202e"),
        ("zero width", "\u200d"),
        ("soft hyphen", "\xad"),
        ("word joiner", "\u2060"),
    ):
        yield table(
            f"hidden in a name: {name}", f"{HEAD}o{sign}ps;sp;3\n", 1, "cell-invisible-removed"
        )
    yield table("NUL in a name", f"{HEAD}o\0ps;sp;3\n", None, "cell-control-character")
    yield table("NUL bytes at the end", TIE.encode() + b"\0" * 5_000, None)
    for name, said in (
        ("infinity", "inf"),
        ("1e999", "1e999"),
        ("Arabic", "٣"),
        ("underscore", "3_0"),
        ("500 digits", "9" * 500),
    ):
        yield table(f"strength: {name}", f"{HEAD}ops;sp;{said}\n", None)
    yield table("strength: NaN", f"{HEAD}ops;sp;NaN\n", 1, "cell-strength-missing")
    yield table("a DDE formula for a name", f"{HEAD}=cmd|' /C calc'!A0;sp;3\n", 0)
    yield table("a hyperlink for a name", f'{HEAD}"=HYPERLINK(""http://x"",""ops"")";sp;3\n', 0)
    yield table("only separators", ";;;;\n" * 10_000, None)
    yield table("only line ends", "\r\n" * 100_000, None, "file-empty")
    yield table("UTF-16 cut in half a letter", TIE.encode("utf-16")[:-1], None)
    yield table("UTF-32", TIE.encode("utf-32"), None)
    yield table("a script for a name", f"{HEAD}<script>alert(1)</script>;sp;3\n", 0)
    yield table(
        "100,000 rows with the same mistake",
        HEAD + "ops;sp;dziewięć\n" * 100_000,
        None,
        "cell-out-of-scale",
    )


def book(
    change: Mapping[str, bytes] | None = None, name: str = "plik.xlsx", sheets: int = 1
) -> dict[str, bytes]:
    """Make a workbook with one tie, some of its parts changed or added."""
    made = openpyxl.Workbook()
    for row in (["od", "do", "siła"], ["ops", "sp", 3]):
        made.worksheets[0].append(row)
    for at in range(1, sheets):
        made.create_sheet(f"a{at}")
    file, out = io.BytesIO(), io.BytesIO()
    made.save(file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part not in (change or {}):
                new.writestr(part, old.read(part))
        for part, content in (change or {}).items():
            new.writestr(part, content)
    return {name: out.getvalue()}


def books() -> Iterator[Case]:
    """Workbooks that hold more, or something else, than sheets of cells."""
    yield Case(
        "2,000 sheets", book(sheets=2_000), None, ("file-suspicious-archive",), is_heavy=True
    )
    yield Case("900 empty sheets", book(sheets=900), 1)
    style = (
        b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>'
    )
    bomb = style + b"<xf/>" * 4_000_000 + b"</cellXfs></styleSheet>"
    yield Case("four million styles", book({"xl/styles.xml": bomb}), None, is_heavy=True)
    strings = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    bomb = strings + b"<si><t>a</t></si>" * 3_000_000 + b"</sst>"
    yield Case(
        "three million shared strings", book({"xl/sharedStrings.xml": bomb}), None, is_heavy=True
    )
    yield Case(
        "a workbook with macros",
        book({"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"A" * 999}, "plik.xlsm"),
        1,
    )
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>'
    yield Case("a DDE link to a command", book({"xl/externalLinks/externalLink1.xml": link}), 1)
    yield Case(
        "a workbook in a workbook", book({"xl/embeddings/a.xlsx": next(iter(book().values()))}), 1
    )
    yield Case("a part named outwards", book({"../../../tmp/obcy.xml": b"<a/>"}), 1)
    deep = (
        b"<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
        + b"<a>" * 100_000
    )
    yield Case("a sheet 100,000 deep", book({SHEET: deep}), None)
    cells = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>99999999</v></c></row></sheetData></worksheet>'
    yield Case("a shared string that is not there", book({SHEET: cells}), None)
    yield Case(
        "a sheet that is a picture", book({SHEET: b"\x89PNG\r\n\x1a\n" + b"\0" * 5_000}), None
    )
    whole = next(iter(book().values()))
    for share in (10, 60, 95):
        yield Case(
            f"a workbook cut at {share} %", {"plik.xlsx": whole[: len(whole) * share // 100]}, None
        )
    yield Case("a table called .xlsx", {"plik.xlsx": TIE.encode()}, 1)
    yield Case("a workbook called .csv", {"plik.csv": whole}, 1)
    yield Case("a workbook called .toml", {"plik.toml": whole}, 1)


def archive(files: Mapping[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return out.getvalue()


def packed() -> Iterator[Case]:
    """Archives in archives, and of other kinds."""
    inner = archive({"plik.csv": TIE.encode()})
    yield Case("an archive in an archive", {"plik.zip": archive({"w.zip": inner})}, None)
    yield Case(
        "an archive and a table in an archive",
        {"plik.zip": archive({"w.zip": inner, "p.csv": TIE.encode()})},
        1,
        ("file-archive-passed-over",),
    )
    yield Case(
        "names that lead outwards",
        {
            "plik.zip": archive(
                {"../../../etc/p.csv": TIE.encode(), "/abs.csv": TIE.encode() + b"sp;klub;2\n"}
            )
        },
        2,
    )
    yield Case("gzip", {"plik.csv.gz": gzip.compress(TIE.encode())}, None)
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as made:
        made.addfile(tarfile.TarInfo("a.csv"), io.BytesIO())
    yield Case("tar", {"plik.tar": tar.getvalue()}, None)
    yield Case(
        "a roster and nothing else in an archive",
        {"plik.zip": archive({"r.csv": ROSTER.encode()})},
        0,
    )
    yield Case("an archive cut", {"plik.zip": inner[:-30]}, None)


def networks() -> Iterator[Case]:
    """Networks whose numbers, names or nesting are strange."""
    node = '"nodes":[{"id":"a"},{"id":"b"}]'
    for name, weight in (
        ("infinity", "Infinity"),
        ("minus NaN", "-NaN"),
        ("a million digits", "9" * 1_000_000),
        ("1e999", "1e999"),
    ):
        text = (
            f'{{"directed":true,{node},"links":[{{"source":"a","target":"b","weight":{weight}}}]}}'
        )
        yield named(f"json: weight of {name}", "plik.json", text, None)
    deep = '{"nodes":[{"id":"a","x":' + "[" * 3_000 + "]" * 3_000 + '}],"links":[]}'
    yield named("json: an attribute 3,000 deep", "plik.json", deep, None)
    twice = f'{{{node},"links":[{{"source":"a","target":"b"}}],"links":[]}}'
    yield named("json: a key twice", "plik.json", twice, None, "file-network-key-twice")
    yield named(
        "json: a lone surrogate for an id",
        "plik.json",
        '{"nodes":[{"id":"\\ud800"}],"links":[]}',
        None,
    )
    yield named(
        "json: an object for an id",
        "plik.json",
        '{"nodes":[{"id":{"a":1}},{"id":"b"}],"links":[]}',
        0,
    )
    graphs = {"graphs": [{"nodes": {}, "edges": []}] * 50_000}
    yield named("json: 50,000 empty graphs", "plik.json", json.dumps(graphs), None)
    yield named(
        "json: adjacency of other length",
        "plik.json",
        f'{{{node},"adjacency":[[]] }}',
        None,
        "file-network-broken",
    )
    yield named("net: weight NaN", "plik.net", "*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 NaN\n", None)
    yield named(
        "net: a letter of number 0", "plik.net", '*Vertices 2\n1 "a&#0;"\n2 b\n*Arcs\n1 2\n', 1
    )
    yield named(
        "net: a letter of number 1114112",
        "plik.net",
        '*Vertices 2\n1 "a&#1114112;"\n2 b\n*Arcs\n1 2\n',
        1,
    )
    yield named(
        "clu: a partition of nothing",
        "plik.clu",
        "*Vertices 3\n1\n2\n3\n",
        None,
        "file-partition-alone",
    )
    yield named(
        "clu: a million vertices",
        "plik.clu",
        "*Vertices 999999999\n1\n",
        None,
        "file-network-count",
    )
    yield named(
        "clu: a million values", "plik.clu", "*Vertices 1000000\n" + "1\n" * 1_000_000, None
    )
    groups = "<graph><node id='a'>" * 150 + "</node></graph>" * 150
    yield named(
        "graphml: groups in groups of one name",
        "plik.graphml",
        f"<graphml>{groups}</graphml>",
        None,
    )
    lost = "<graphml><graph edgedefault='directed'><node id='a'/></graph></graph></graphml>"
    yield named("graphml: a graph closed twice", "plik.graphml", lost, None)
    bare = "<graphml><node id='a'/><edge source='a' target='a'/></graphml>"
    yield named("graphml: a tie outside of any graph", "plik.graphml", bare, None)
