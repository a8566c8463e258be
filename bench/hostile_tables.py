"""Hostile and messy text files: bytes, encodings, wrong kinds of file, odd cells."""

from __future__ import annotations

import gzip
import io
import pickle
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from hostile_cases import Case, table

HEAD = "od;do;rodzaj;siła\n"
GOOD = HEAD + "ops;sp;information;3\nsp;ops;information;2\n"


def cases() -> Iterator[Case]:
    yield from encodings()
    yield from lines()
    yield from headers()
    yield from kinds()
    yield from cells()
    yield from rows()


def encodings() -> Iterator[Case]:
    plain = HEAD + 'ops;"Stowarzyszenie ""Sokół"" w Oksie";information;3\n'
    for code in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1250", "iso8859-2"):
        yield table(f"encoding {code}", plain.encode(code), 1)
    yield table("UTF-16 with a mark, big-endian", b"\xfe\xff" + plain.encode("utf-16-be"), 1)
    yield table("two encodings", GOOD.encode() + "ops;Sokół;information;1\n".encode() + "ops;Sokół;information;1\n".encode("cp1250"), None, "file-mixed-encoding")  # fmt: skip
    yield table("a byte no code page has", GOOD.encode("cp1250") + b"\x81\x83\x88\x90\n", None)
    yield table(
        "UTF-8 cut in a letter", GOOD.encode() + "ops;klub;information;1;ł".encode()[:-1], None
    )
    yield table("UTF-32", GOOD.encode("utf-32"), None)
    yield table("UTF-7 look", HEAD + "ops;+AUI-;information;1\n", 0, "name-unknown")
    yield table("two marks", b"\xef\xbb\xbf" * 2 + GOOD.encode(), 2)


def lines() -> Iterator[Case]:
    yield table("nothing", b"", None, "file-empty")
    yield table("a mark alone", b"\xef\xbb\xbf", None, "file-empty")
    yield table("only zero bytes", b"\0" * 5000, None, "file-empty")
    yield table("only blanks", b" \n\t\n \r\n", None, "file-empty")
    yield table("one line feed", b"\n", None, "file-empty")
    yield table("header only", HEAD, 0, "sheet-without-rows")
    yield table("only separators", ";;;\n;;;\n", None)
    for name, end in (("CR", "\r"), ("CR LF", "\r\n"), ("doubled CR", "\r\r\n")):
        yield table(f"lines ended by {name}", GOOD.replace("\n", end), 2)
    yield table("mixed line ends", HEAD + "ops;sp;information;3\r\nsp;ops;information;2\r", 2)
    yield table("no last line end", GOOD.rstrip("\n"), 2)
    yield table("Excel's first line", "sep=;\n" + GOOD, 2)
    for name, mark in (("comma", ","), ("tabulator", "\t"), ("bar", "|")):
        yield table(f"parted by {name}", GOOD.replace(";", mark), 2)
    yield table("parted by a blank", GOOD.replace(";", " "), None)
    yield table(
        "a quote never closed", GOOD + 'ops;"sp;information;3\n', None, "file-broken-quotes"
    )
    yield table(
        "a quote in a word", GOOD + 'klub;"sp"x;information;3\n', None, "file-broken-quotes"
    )
    yield table("quotes everywhere", '"od";"do";"rodzaj";"siła"\n"ops";"sp";"information";"3"\n', 1)
    yield table("a line break in a cell", 'od;do;rodzaj;uwagi\nops;sp;information;"a\nb"\n', 1)
    yield table(
        "empty lines between", HEAD + "\n\nops;sp;information;3\n\n;;;\nsp;ops;information;2\n", 2
    )
    yield table("a zero byte in a cell", HEAD + "o\0ps;sp;information;3\n", None)
    yield table("many zero bytes", HEAD + "ops;sp;\0\0\0\0\0\0\0;3\n", None)
    yield table("escape signs", HEAD + "ops;sp;information;\x1b[31m3\n", None)
    yield table("one line without end", b"od;do;" + b"a" * 2_000_000, None, "cell-too-long")
    yield table("a cell of 200,000 signs", "od;do;rodzaj;uwagi\nops;sp;information;" + "x" * 200_000 + "\n", None, "cell-too-long")  # fmt: skip
    yield table("a cell of 131,073 signs", "od;do;rodzaj;uwagi\nops;sp;information;" + "x" * 131_073 + "\n", None, "cell-too-long")  # fmt: skip
    yield table("501 columns", ";".join(f"c{n}" for n in range(501)) + "\n" + ";".join("x" * 501) + "\n", None, "file-too-many-columns")  # fmt: skip
    yield table(
        "more rows than allowed", b"od;do\n" + b"a;b\n" * 1_000_002, None, "file-too-many-rows"
    )
    yield table("more bytes than allowed", b"x" * 100_000_001, None, "file-too-big")


def headers() -> Iterator[Case]:
    body = "ops;sp;information;3\n"
    yield table("a header repeated", "od;do;rodzaj;rodzaj\n" + body, None, "header-repeated")
    yield table("target twice", "od;do;do;siła\nops;sp;sp;3\n", None, "header-repeated")
    yield table("columns turned round", "siła;rodzaj;do;od\n3;information;sp;ops\n", 1)
    yield table("English header", "Source,Target,Layer,Strength\nops,sp,information,3\n", 1)
    yield table("loud header", "OD;DO;RODZAJ;SIŁA\n" + body, 1)
    yield table("header with a remark", "od;do;rodzaj;siła (0–5)\n" + body, 1)
    yield table("header with hard spaces", "\u00a0od\u00a0;do;rodzaj;siła\n" + body, 1)
    yield table("header with invisible signs", "o\u200bd;do;rodzaj;siła\n" + body, 1)
    yield table("misprint in a header", "od;do;rodzja;siła\n" + body, 1, "header-misprint")
    yield table("no header", body * 2, None)
    yield table("one column", "od\nops\n", None)
    yield table(
        "a needed column missing",
        "od;rodzaj;siła\nops;information;3\n",
        None,
        "header-missing-column",
    )
    yield table("a title above", "Więzi w gminie Oksa;;;\n;;;\n" + GOOD, 2, "header-not-first")
    yield table("a total below", GOOD + "Razem;;;5\n", 2, "row-total-passed")
    yield table(
        "a note below",
        GOOD + "\n* dane z ankiety przeprowadzonej w czerwcu;;;\n",
        2,
        "row-note-passed",
    )
    yield table(
        "a column on people",
        "od;do;rodzaj;PESEL\nops;sp;information;44051401359\n",
        1,
        "header-personal-column",
    )
    yield table(
        "an unknown column",
        "od;do;rodzaj;kolor\nops;sp;information;red\n",
        1,
        "header-kept-as-attribute",
    )
    yield table(
        "values under no header", "od;do;rodzaj;;siła\nops;sp;information;x;3\n", 1, "header-empty"
    )
    yield table(
        "nothing but prose",
        "Drogi Zbyszku, przesyłam dane w załączniku.\nPozdrawiam\n",
        None,
        "file-nothing-recognised",
    )
    yield table(
        "script as a header", "od;do;rodzaj;<script>alert(1)</script>\nops;sp;information;1\n", 1
    )
    yield table("formula as a header", "od;do;rodzaj;=cmd|' /C calc'!A0\nops;sp;information;1\n", 1)


def kinds() -> Iterator[Case]:
    """Files that are something else than they are called."""
    pickled = pickle.dumps({"od": ["ops"], "do": ["sp"]})
    for end in ("csv", "xlsx", "net", "graphml", "gexf", "json", "dl", "vna"):
        yield Case(f"a pickle called .{end}", {f"plik.{end}": pickled}, None)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("dane.csv", GOOD)
    page = b"<html><body><table><tr><td>od</td><td>do</td></tr></table></body></html>"
    said = {
        "a picture": b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "a photograph": b"\xff\xd8\xff\xe0" + b"\x10" * 100, "a PDF": b"%PDF-1.7\n%\xe2\xe3\n",
        "gzip": gzip.compress(GOOD.encode()), "7z": b"7z\xbc\xaf\x27\x1c" + b"\0" * 40, "RAR": b"Rar!\x1a\x07" + b"\0" * 40, "RTF": b"{\\rtf1 od;do}",
        "a page": page, "a page in capitals": page.upper(), "a page after blanks": b"\n\n  " + page,
        "an old workbook": bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "an encrypted workbook": bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
        "a program": b"MZ" + bytes(range(256)) * 4, "an ELF program": b"\x7fELF" + bytes(range(256)) * 4, "random bytes": bytes(n * 7919 % 251 for n in range(4000)),
        "XML that is no network": b"<?xml version='1.0'?><dane><a/></dane>", "a script": b"#!/bin/sh\nrm -rf /\n", "JSON that is no network": b'{"a": 1}',
        "a database": _database(), "half a zip": archive.getvalue()[:60], "a zip head alone": b"PK\x03\x04", "PK and text": b"PK;do\nops;sp\n",
    }  # fmt: skip
    for name, data in said.items():
        yield table(name, data, None)
        if name in ("a picture", "a page", "gzip"):
            yield table(f"{name} called .xlsx", data, None, file="plik.xlsx")
    yield table("a zip of CSV", archive.getvalue(), 2, "file-archive")
    yield table("CSV called .xlsx", GOOD, 2, file="plik.xlsx")
    yield table("CSV called .net", GOOD, 2, file="plik.net")
    yield table("CSV without an ending", GOOD, 2, file="plik")


def _database() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE t (a)")
        connection.close()
        return path.read_bytes()


def cells() -> Iterator[Case]:
    """One odd cell in a good file."""
    wrong = {
        "strength of full-width digits": "３", "Arabic digit": "٣", "underscore in a number": "3_0", "infinity": "inf", "beyond floats": "1e309",
        "negative": "-1", "off the scale": "99", "hexadecimal": "0x3", "formula": "=1+1", "broken formula": "#REF!", "a word": "dużo",
        "two numbers": "3 4", "a date as strength": "2019-06-04", "a sum": "3+1", "percent": "30%", "roman": "III", "too many points": "1.2.3",
    }  # fmt: skip
    for name, word in wrong.items():
        yield table(f"strength: {name}", HEAD + f"ops;sp;information;{word}\n", None)
    right = {
        "NaN": "NaN", "comma": "2,5", "point": "2.5", "label": "koordynacja", "number and label": "3 – koordynacja", "armour": '="3"', "blank": "", "missing": "brak",
        "a mark": "x", "truth": "TRUE", "dash": "-", "n/d": "n/d", "N/A": "N/A", "NULL": "NULL", "no": "0", "hard space": "\u00a03\u00a0", "exponent": "3e0", "zero in front": "03",
    }  # fmt: skip
    for name, word in right.items():
        told = word.replace('"', '""')
        yield table(f"strength: {name}", HEAD + f'ops;sp;information;"{told}"\n', 1)
    for word in ("NA", "nan", "None", "null", "1.0", "#N/A!", "''", "*", "?", "../../etc/passwd", "%s%s", "{0}", "${x}", "' OR 1=1 --", "<img src=x onerror=alert(1)>"):  # fmt: skip
        yield table(f"a name nobody bears: {word}", HEAD + f"{word};sp;information;3\n" + GOOD.removeprefix(HEAD), 2, "name-unknown")  # fmt: skip
    same = {
        "zero-width space": "o\u200bps", "text turned round": "\u202eops", "hard space": "\u00a0ops", "soft hyphen": "op\u00ads", "a mark": "\ufeffops", "armour": '"=""ops"""',
        "leading zero kept": "0201011", "capitals": "OPS", "blanks": "  ops  ", "number armour": '"=""0201011"""', "another name": "OPS Oksa",
        "decomposed letters": "S\u0301wietlica Zero w Oksie",
    }  # fmt: skip
    for name, word in same.items():
        yield table(f"a name that is known: {name}", HEAD + f"{word};sp;information;3\n", 1)
    for name, word in {"control sign": "o\x02ps", "delete": "ops\x7f", "next line": "ops\x85x", "replacement": "ops\ufffd", "no character": "ops\uffff"}.items():  # fmt: skip
        yield table(
            f"name: {name}", HEAD + f"{word};sp;information;3\n", None, "cell-control-character"
        )
    for word in ("31.02.2019", "2019-13-01", "99999999", "05/06/2019", "jutro", "0000-00-00", "1899-12-31", "2201-01-01", "-1", "2019-13"):  # fmt: skip
        yield table(
            f"day: {word}",
            f"od;do;rodzaj;data\nops;sp;information;{word}\n",
            None,
            "cell-not-a-date",
        )
    for word in ("4.06.2019", "2019-06-04", "2019/06/04", "2019-06-04T10:00", "4 czerwca 2019", "04-06-2019 r.", "2019-06", "", "brak"):  # fmt: skip
        yield table(
            f"day that is one: {word}", f"od;do;rodzaj;data\nops;sp;information;{word}\n", 1
        )
    for field, word, code in (("rodzaj", "magia", "cell-unknown-code"), ("gmina", "Atlantyda", "cell-unknown-place"), ("gmina", "99", "cell-unknown-place"),
                              ("gmina", "2602", "cell-not-a-commune"), ("pochodzenie", "sen", "cell-unknown-code"), ("zaufanie", "77", "cell-out-of-scale")):  # fmt: skip
        yield table(f"{field}: {word}", f"od;do;{field}\nops;sp;{word}\n", None, code)


def rows() -> Iterator[Case]:
    yield table("a short row", HEAD + "ops;sp\n", None, "cell-required")
    yield table(
        "a row of one cell too many", HEAD + "ops;sp;information;3;4\n", None, "row-too-many-cells"
    )
    yield table("no target", HEAD + "ops;;information;3\n", None, "cell-required")
    yield table("a tie to itself", HEAD + "ops;ops;information;3\n", None, "row-self-tie")
    yield table("a row twice", HEAD + "ops;sp;information;3\n" * 2, 1, "row-repeated")
    yield table(
        "two rows against one another",
        HEAD + "ops;sp;information;3\nops;sp;information;4\n",
        None,
        "row-contradiction",
    )
    yield table("the last of many rows is wrong", HEAD + "ops;sp;information;3\nsp;ops;information;3\nklub;sp;information;99\n", None, "cell-out-of-scale")  # fmt: skip
    yield Case("a good file and a bad one", {"a.csv": GOOD.encode(), "b.csv": (HEAD + "klub;sp;information;99\n").encode()}, None, ("cell-out-of-scale",))  # fmt: skip
    yield Case("a good file and a broken workbook", {"a.csv": GOOD.encode(), "b.xlsx": b"PK\x03\x04broken"}, None, ("file-broken-workbook",))  # fmt: skip
    yield Case(
        "one file twice", {"a.csv": GOOD.encode(), "b.csv": GOOD.encode()}, 2, ("file-given-twice",)
    )
    for name in ("=cmd.csv", "a\nb.csv", "<script>.csv", "ó" * 80 + ".csv", " .csv", "a;b.csv", "%s.csv", "..csv", "COM1.csv", "'; DROP TABLE.csv", "$(id).csv"):  # fmt: skip
        yield table(f"file called {name!r}", GOOD, 2, file=name)
    yield Case("no such file", {}, None, ("file-missing",))
    roster = "id;nazwa;typ;obszar;REGON\nx1;Klub Orzeł w Oksie;ngo;260205;{}\n"
    for word in ("12", "abc", "1.2E+08"):
        yield table(f"REGON: {word}", roster.format(word), 0, "cell-register-number")
    yield table("a made body with a formula for a name", "id;nazwa;typ;obszar\nx1;=HYPERLINK(\"http://x\");ngo;260205\n", 0)  # fmt: skip
    yield table("days turned round", "id;nazwa;typ;obszar;istnieje od;istnieje do\nx1;Klub Orzeł;ngo;260205;2019-01-01;2018-01-01\n", None, "row-dates-reversed")  # fmt: skip
