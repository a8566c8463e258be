"""Files changed under the guidance of what code they reach: libFuzzer, through atheris, looks for what a reader does not stand.

    python -m pip install --target FOLDER --no-deps atheris      # not one of netmap's own dependencies
    PYTHONPATH=FOLDER python bench/guided.py dl --seconds 600 --keep FOLDER

Given is, of tables, a whole import in one process: the reader as in its own, then tables, names and plan, against a study
of a few bodies; of network files the reader alone, and with ``--whole`` all of it. An error of Python's, or a file that takes longer than five processor
seconds, is printed once with the file, and the search goes on. What was reached is kept in ``--keep`` for the next time.
"""

from __future__ import annotations

import argparse
import io
import json
import signal
import sys
import tempfile
import traceback
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["netmap.ingest"], enable_loader_override=False):
    from netmap.ingest import Choices, Known, child, importing, plan_import, reading
    from netmap.ingest.formats import dl, gexf, graphml, markup, node_link, pajek, ucinet, vna

import fuzz
import hostile_books
from hostile_cases import ROSTER

from netmap.codebook import load_codebook

READERS = (dl, gexf, graphml, markup, node_link, pajek, ucinet, vna, importing)
FORMATS = ("csv", "answers", "xlsx", "graphml", "gexf", "net", "dl", "json", "vna", "##h")
TABLES = ("csv", "answers", "xlsx")
SLOW = 5.0
ANSWERS = (
    "id,submitdate,lastpage,startlanguage,P1,P2[SQ001],P2[SQ002],P2[SQ001comment],P2[other]\n1,2026-05-04 10:00,3,pl,ops,A1,Y,x,\n",
    '"ID odpowiedzi","Data wysłania","Państwa instytucja","Jak często: [GOPS]","Jak często: [SP][Skala 1]"\n1,2026-05-04,ops,nigdy,3\n',
    "ID;Godzina rozpoczęcia;Godzina ukończenia;Adres e-mail;Nazwa;Instytucja;Z kim współpracujecie?\n1;a;b;c;d;OPS Oksa;GOPS;SP;\n",
    "Sygnatura czasowa,Państwa instytucja,Jak często [GOPS],Jak często [SP w Oksie]\n2026/05/04 10:00:00 AM GMT+2,ops,nigdy,3\n",
    "start;end;_uuid;_submission_time;_validation_status;_index;grupa/kto;grupa/z_kim;grupa/z_kim/ops;grupa/z_kim/sp\n1;2;u;2026-05-04T10:00:00;ok;1;ops;sp ops;1;0\n",
    "SubmissionDate;meta-instanceID;KEY;kto;sila-ops;sila-sp;SET-OF-partner\n2026-05-04T10:00:00Z;uuid:1;uuid:1;ops;3;0;x\n",
    'StartDate,EndDate,Status,Finished,ResponseId,Q1,Q2_1,Q2_2\nStart,End,Status,Fin,Id,Kto,"Jak często - GOPS","Jak często - SP"\n"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}",a,b,c,d,e,f\n2026,2026,0,1,R_1,ops,3,0\n',
    "networkCanvasEgoUUID,networkCanvasUUID,nodeID,name,type\nu,v,1,GOPS,ops\n",
    "networkCanvasEgoUUID,networkCanvasSourceUUID,networkCanvasTargetUUID,from,to,siła\nu,v,w,1,2,3\n",
    "przed;ops;sp;klub\nops;;3;x\nsp;tak;;0\nklub;nie;brak;\nRazem;1;3;0\n",
    'od;do;fala;rodzaj;siła;data;uwagi\nops;sp;przed;information;3;4.06.2019;"="\nops;klub;po;;brak współpracy;;\n',
    "id;nazwa;typ;sektor;siedziba;obszar;inne nazwy;REGON\n;Szkoła;szkoła podstawowa;;Oksa;260205,2602;a;b;012345678\n",
)  # fmt: skip
PARTS = ("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml")  # fmt: skip


def parts_of(book: bytes) -> Iterator[tuple[str, bytes]]:
    """Give the parts of a workbook that can be read as one."""
    try:
        with zipfile.ZipFile(io.BytesIO(book)) as archive:
            for part in archive.infolist():
                if part.file_size < fuzz.LARGEST:
                    yield part.filename, archive.read(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError):
        return


USUAL = dict(parts_of(next(iter(next(hostile_books.cases()).files.values()))))
"""A good workbook: of the files made by chance only one part is another."""


def workbook(data: bytes) -> bytes:
    """Make a workbook whose part, chosen by the first byte, holds the rest."""
    changed = {**USUAL, PARTS[data[0] % len(PARTS)]: data[1:]}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in changed.items():
            archive.writestr(name, content)
    return made.getvalue()


def seeds(suffix: str) -> list[bytes]:
    if suffix == "answers":
        return [text.encode() for text in ANSWERS]
    if suffix == "xlsx":
        told = ((name, part) for book in fuzz.seeds("xlsx") for name, part in parts_of(book))
        some = {bytes([PARTS.index(n)]) + part for n, part in told if n in PARTS}
        return sorted(some)
    if suffix == "##h":
        return [len(h).to_bytes(2, "big") + h + b"\0\0\x80?" * 9 for h in fuzz.seeds("##h")]
    return fuzz.seeds(suffix)


def planned(suffix: str, folder: Path) -> Callable[[bytes], object]:
    """Give the function that plans the import of some bytes, with no other process and without writing them."""
    given: dict[str, bytes] = {}
    reading._ask_child = lambda data, limits, numbers=b"": b"".join(
        child.output(data, limits, numbers)
    )
    path = folder / f"plik.{'csv' if suffix in TABLES else suffix}"
    roster = folder / "roster.csv"
    roster.write_text(ROSTER, "utf-8")
    path.write_bytes(b"-")
    known = Known(codebook=load_codebook("generic"))
    if suffix in TABLES:
        rows = plan_import([roster], Known()).rows
        known = Known(
            institutions={row.key: row.record for row in rows if row.kind == "institution"}
        )
    reading._bytes = lambda *_: given["data"]
    reading._numbers_of = lambda *_: given["numbers"]
    choices = Choices(wave="przed", commune="260205") if suffix in TABLES else Choices()

    def plan(data: bytes) -> object:
        given["numbers"] = b""
        if suffix == "xlsx":
            data = workbook(data or b"\0")
        if suffix == "##h":
            cut = int.from_bytes(data[:2], "big")
            data, given["numbers"] = data[2 : 2 + cut], data[2 + cut :]
        given["data"] = data
        made = plan_import([path], known, choices, limits=fuzz.LIMITS)
        for finding in made.findings:
            finding.say("pl")
        return made

    return plan


def read(suffix: str) -> Callable[[bytes], object]:
    """Give the function that only reads some bytes as a network."""

    def lines(data: bytes) -> object:
        numbers = b""
        if suffix == "##h":
            cut = int.from_bytes(data[:2], "big")
            data, numbers = data[2 : 2 + cut], data[2 + cut :]
        return [*child.output(data, fuzz.LIMITS, numbers)]

    return lines


def told(plan: Callable[[bytes], object], data: bytes) -> str:
    """Plan an import; give the error of Python's that came of it, empty if none."""
    signal.setitimer(signal.ITIMER_PROF, SLOW)
    try:
        plan(data)
    except fuzz._TooSlow as slow:
        where = traceback.extract_tb(slow.__traceback__)[-1]
        return f"too slow in {Path(where.filename).name}, line {where.lineno}"
    except (MemoryError, RecursionError) as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {Path(where.filename).name}, line {where.lineno}"
    except Exception as error:
        last = [(Path(at.filename).name, at.lineno) for at in traceback.extract_tb(error.__traceback__)[-3:]]  # fmt: skip
        return f"{type(error).__name__} in {last}: {str(error)[:200]}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return ""


def _quoted(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("format", choices=FORMATS)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--keep", type=Path, required=True)
    asked = parser.parse_args()
    kept = asked.keep / asked.format.strip("#")
    kept.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds(asked.format)):
        (kept / f"seed-{number}").write_bytes(data)
    words = asked.keep / f"{asked.format.strip('#')}.dict"
    words.write_text("".join(f'"{_quoted(word)}"\n' for word in fuzz.STUMBLES))
    is_whole = asked.whole or asked.format in TABLES
    plan = planned(asked.format, Path(tempfile.mkdtemp())) if is_whole else read(asked.format)
    seen, counted = set[str](), [0]
    signal.signal(signal.SIGPROF, fuzz._stop)

    def one(data: bytes) -> None:
        counted[0] += 1
        fault = told(plan, data)
        if fault.split(":")[0] not in seen and fault:
            seen.add(fault.split(":")[0])
            (asked.keep / f"fault-{asked.format.strip('#')}-{len(seen)}").write_bytes(data)
            print(json.dumps({"format": asked.format, "tried": counted[0], "fault": fault, "file": repr(data[:1_500])}), flush=True)  # fmt: skip

    most = [f"-max_total_time={asked.seconds}", f"-dict={words}", "-max_len=4096", "-len_control=0", "-timeout=60", "-rss_limit_mb=3000", "-print_final_stats=1"]  # fmt: skip
    atheris.Setup([sys.argv[0], *most, str(kept)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
