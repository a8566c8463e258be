"""The child process: what bytes become, and what is refused before it is opened."""

import datetime as dt
import io
import json
import signal
import subprocess
import sys
import tracemalloc
import zipfile

import openpyxl
import openpyxl.chart
import pytest

from netmap.ingest import child
from netmap.ingest.child import Limits, Problem

POLISH = "od;do;uwagi\nŚwietlica „Żółw”;Ośrodek ąęćłńóśźż;ĄĘĆŁŃÓŚŹŻ\n"


def rows(data, **limits):
    told = child.cells(data, Limits(**limits))
    return [line[1] for line in told if isinstance(line, list)]


def refused(data, **limits):
    with pytest.raises(Problem) as caught:
        list(child.cells(data, Limits(**limits)))
    return caught.value.code


def book(rows, change=None):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    if change:
        change(made)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def rebuilt(data, part, change):
    """Give a workbook with the bytes of one part changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", 8) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    return made.getvalue()


DAY, MORNING = map(dt.datetime.fromisoformat, ("2019-06-04", "2019-06-04T10:30"))
SHEET = "xl/worksheets/sheet1.xml"
BOOK = book([["od", "do"], ["a", "b"]])


# ── text ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1250"]
)
def test_polish_letters_come_through_every_encoding(encoding):
    mark = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}.get(encoding, "")
    assert rows((mark + POLISH).encode(encoding))[1][1] == "Ośrodek ąęćłńóśźż"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_file_without_its_mark_is_read_too(encoding):
    assert rows(POLISH.encode(encoding))[1] == rows(POLISH.encode())[1]


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859-2"])
def test_windows_and_iso_are_told_apart(encoding):
    text = "od;do\nświetlica;źródło ąśź\n"
    assert rows(text.encode(encoding))[1] == ["świetlica", "źródło ąśź"]


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_separator_is_found(mark, end):
    lines = [["od", "do", "siła"], ["a", "b", "1"], ["c", "d", "2"]]
    text = end.join(mark.join(line) for line in lines)
    assert rows(text.encode()) == lines


def test_a_decimal_comma_does_not_pass_for_a_separator():
    assert rows(b"od;do;waga\na;b;1,5\nc;d;2,5\n")[1] == ["a", "b", "1,5"]


def test_a_list_inside_a_cell_does_not_pass_for_a_separator():
    assert rows(b"id,name,serves\n1,x,2602;2604\n2,y,2605;2606\n")[1] == ["1", "x", "2602;2604"]


def test_excel_may_declare_its_separator():
    assert rows(b"sep=|\nod|do\na,x|b\n") == [["od", "do"], ["a,x", "b"]]


def test_quotes_separators_and_new_lines_in_a_cell_stay():
    text = 'od,do\n"SP ""Pod Lipą"", Oksa","b\nc"\n'
    assert rows(text.encode())[1] == ['SP "Pod Lipą", Oksa', "b\nc"]


def test_a_blank_after_a_separator_does_not_undo_the_quotes():
    assert rows(b'od, do, uwagi\na, b, "x, y"\n')[1] == ["a", "b", "x, y"]


def test_rows_keep_their_number_and_empty_ones_are_left_out():
    lines = list(child.cells(b"od,do\n\n,\na,b\n", Limits()))
    assert [line[0] for line in lines if isinstance(line, list)] == [1, 4]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf\r\n \n", "file-empty"),
        (b"\0" * 100, "file-empty"),
        ("\u00a0 \u3000\n".encode(), "file-empty"),
        (b"%PDF-1.7 ...", "file-not-table"),
        (b"\x89PNG\r\n\x1a\n....", "file-not-table"),
        (bytes(range(256)) * 20, "file-not-table"),
        (b"<html><table></table></html>", "file-not-table"),
        (b'{"names": []}', "file-not-table"),
        (b'{"nodes": []}', "file-empty"),
        (b"<table><tr><td>od</td><td>do</td></tr></table>", "file-not-table"),
        (b"\xef\xbb\xbf<meta charset=utf-8><table></table>", "file-not-table"),
        (child._OLE2 + b"\0" * 100, "file-old-excel"),
        (child._OLE2 + child._ENCRYPTED, "file-encrypted"),
        ("od;do\nświęto;x\n".encode() + "święto".encode("cp1250"), "file-mixed-encoding"),
        (b"od;do\n\xb9\x81\x90;x\n", "file-unknown-encoding"),
        (b'od,do\n"a,b\nc,d\n', "file-broken-quotes"),
        (b'od,do\n"a"x,b\n', "file-broken-quotes"),
    ],
)
def test_what_is_no_table_is_refused(data, code):
    assert refused(data) == code


@pytest.mark.parametrize("after", ["ops;sp;1\n" * 50, 'ops;sp;"tak"\n' * 50])
def test_a_quote_never_closed_is_told_where_its_row_begins(after):
    data = 'od;do;uwagi\nops;sp;"a\nb"\nsp;ops;"tak\n' + after
    with pytest.raises(Problem) as caught:
        list(child.cells(data.encode(), Limits()))
    assert (caught.value.code, caught.value.params["line"]) == ("file-broken-quotes", 4)


# ── workbooks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_cells_of_a_workbook_become_text():
    data = book(
        [
            ["tekst", 260205, 2.5, 3.0, True, False],
            [DAY, MORNING, None, 0.1 + 0.2, 1e-7],
        ]
    )
    assert rows(data) == [
        ["tekst", "260205", "2.5", "3", "TRUE", "FALSE"],
        ["2019-06-04", "2019-06-04T10:30:00", None, "0.3", "1e-07"],
    ]


def test_hidden_sheets_say_so_and_sheets_keep_their_order():
    def change(made):
        made.active.title = "Więzi"
        made.create_sheet("Tajny").sheet_state = "hidden"

    lines = child.cells(book([["od"]], change), Limits())
    assert [line for line in lines if "sheet" in line] == [
        {"sheet": "Więzi", "hidden": False},
        {"sheet": "Tajny", "hidden": True},
    ]


def test_merged_cells_and_formulas_without_result_are_remarked():
    def change(made):
        made.active.merge_cells("A1:B1")
        made.active["C2"] = "=1+1"
        made.active["D2"] = '=""'

    lines = child.cells(book([["od", None], ["a", "b"]], change), Limits())
    remarks = [(m["remark"], m["row"], m["column"]) for m in lines if "remark" in m]
    assert remarks == [("merged", 1, 1), ("formula", 2, 3), ("formula", 2, 4)]


def test_a_formula_with_a_stored_result_is_its_result():
    told = (
        b'<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="str"><f>""</f><v></v></c></row>'
    )
    data = rebuilt(BOOK, SHEET, lambda xml: xml.replace(b"</sheetData>", told + b"</sheetData>"))
    assert not [line for line in child.cells(data, Limits()) if "remark" in line]
    assert rows(data)[2] == ["2"]


def test_a_wrong_dimension_hides_nothing():
    data = rebuilt(BOOK, SHEET, lambda xml: xml.replace(b'ref="A1:B2"', b'ref="A1:A1"'))
    assert rows(data) == [["od", "do"], ["a", "b"]]


def test_formatted_but_empty_cells_far_away_do_no_harm():
    def change(made):
        made.active["XFD900"].number_format = "0.00"

    assert rows(book([["od", "do"], ["a", "b"]], change)) == [["od", "do"], ["a", "b"]]


@pytest.mark.parametrize("cell", ["A1048576", "XFD1048576", "XFD3", "AAA2"])
def test_a_stray_cell_is_refused(cell):
    def change(made):
        made.active[cell] = "x"

    code = refused(book([["od", "do"], ["a", "b"]], change))
    assert code in ("file-too-many-rows", "file-too-many-columns")


def with_rows(xml):
    """Give a workbook with rows as a program that is no spreadsheet may write them."""
    return rebuilt(BOOK, SHEET, lambda sheet: sheet.replace(b"</sheetData>", xml + b"</sheetData>"))


@pytest.mark.parametrize(
    "row", [b'r="999999999"', b'r="99999999999999999999"', b'r="1048576" spans="1:1"']
)
def test_nothing_is_filled_up_on_the_way_to_a_stray_row(row):
    assert refused(with_rows(b"<row " + row + b"><c><v>1</v></c></row>")) == "file-too-many-rows"
    assert rows(with_rows(b"<row " + row + b'><c s="0"/></row>')) == rows(BOOK)


def test_rows_and_cells_out_of_order_lose_nothing():
    xml = b'<row r="9"><c r="B9"><v>2</v></c><c r="A9"><v>1</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'
    assert rows(with_rows(xml))[2:] == [["1", "2"], ["3"]]


@pytest.mark.parametrize(
    "xml",
    [
        b'<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>',
        b'<row r="-3"><c><v>1</v></c></row>',
    ],
)
def test_a_cell_that_is_nowhere_or_there_twice_is_refused(xml):
    assert refused(with_rows(xml)) == "file-broken-workbook"


@pytest.mark.parametrize("charts", [0, 1])
def test_a_sheet_that_is_a_chart_is_passed_over(charts):
    def change(made):
        sheet = made.create_chartsheet("Wykres")
        for _ in range(charts):
            sheet.add_chart(openpyxl.chart.BarChart())

    assert rows(book([["od", "do"], ["a", "b"]], change)) == rows(BOOK)


def test_strict_open_xml_is_read():
    def strict(content):
        for name in (b"spreadsheetml/2006/main", b"officeDocument/2006/relationships"):
            kind, _, last = name.split(b"/")
            usual = b"http://schemas.openxmlformats.org/" + name
            content = content.replace(usual, b"/".join([b"http://purl.oclc.org/ooxml", kind, last]))
        return content

    data = BOOK
    for part in zipfile.ZipFile(io.BytesIO(BOOK)).namelist():
        data = rebuilt(data, part, strict)
    assert rows(data) == rows(BOOK)


def test_a_part_that_is_larger_than_it_says_is_not_unpacked():
    size, said = 40_000_000, 1_000
    data = rebuilt(BOOK, "docProps/app.xml", lambda _: b" " * size)
    data = data.replace(size.to_bytes(4, "little"), said.to_bytes(4, "little"))
    tracemalloc.start()
    assert refused(data) == "file-broken-workbook"
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < size / 4


def test_a_locked_archive_is_said_to_be_locked():
    locked = bytearray(BOOK)
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        locked[locked.index(mark) + at] |= 1
    assert refused(bytes(locked)) == "file-encrypted"


@pytest.mark.parametrize("word", ["<!DOCTYPE x [<!ENTITY e 'x'>]>", "<!ENTITY e 'x'>"])
@pytest.mark.parametrize("encoding", ["ascii", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("part", [SHEET, "xl/styles.xml"])
def test_a_document_type_in_any_part_is_refused(word, encoding, part):
    assert refused(rebuilt(BOOK, part, lambda xml: word.encode(encoding) + xml)) == (
        "file-suspicious-archive"
    )


def test_a_bomb_is_refused_before_it_is_unpacked():
    assert refused(rebuilt(BOOK, "xl/styles.xml", lambda _: b" " * 60_000_000)) == (
        "file-too-big-unpacked"
    )


def test_a_file_that_grows_a_hundredfold_is_refused():
    assert refused(rebuilt(BOOK, "xl/styles.xml", lambda _: b" " * 4_000_000)) == (
        "file-too-big-unpacked"
    )


def test_too_many_filled_cells_are_counted_before_they_are_read():
    assert refused(book([[1] * 10] * 20), cells=100) == "file-too-many-cells"


@pytest.mark.parametrize(
    ("names", "code"),
    [
        ([f"xl/{n}" for n in range(1_001)], "file-suspicious-archive"),
        (["content.xml", "mimetype"], "file-open-document"),
        (["xl/workbook.bin"], "file-old-excel"),
        (["word/document.xml"], "file-not-table"),
        (["xl/workbook.xml"], "file-broken-workbook"),
    ],
)
def test_archives_that_are_no_workbook_are_refused(names, code):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "<a/>")
    assert refused(file.getvalue()) == code


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "one")
        archive.writestr("xl/workbook.xml", "two")
    assert refused(file.getvalue()) == "file-suspicious-archive"


@pytest.mark.parametrize("keep", [4, 30, 200, 2_000, -25])
def test_a_truncated_workbook_is_refused(keep):
    assert refused(BOOK[:keep]) == "file-broken-workbook"


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("content", [b"", b"<broken", b"\xff\xfe\xfd"])
def test_broken_xml_is_refused(part, content):
    assert refused(rebuilt(BOOK, part, lambda _: content)) == "file-broken-workbook"


# ── the process ───────────────────────────────────────────────────────────────────────────────────────────────────────


def run(data, **limits):
    told = json.dumps(limits)
    done = subprocess.run(
        [sys.executable, "-P", child.__file__, told], input=data, capture_output=True, check=False
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_the_process_ends_with_its_last_word():
    status, lines = run(b"od,do\na,b\n")
    assert (status, lines[-1]) == (0, {"end": True})
    status, lines = run(b"%PDF")
    assert (status, lines[-1]) == (0, {"problem": "file-not-table"})


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of memory on Windows")
def test_memory_has_an_end():
    status, lines = run(b"od,do\n" + b"a,b\n" * 5_000_000, memory=100_000_000)
    assert (status, lines[-1]) == (0, {"problem": "file-too-demanding"})


def test_the_process_loads_neither_netmap_nor_pandas():
    code = (
        "import sys, runpy; sys.argv = ['child', '{}']; "
        f"runpy.run_path({child.__file__!r}, run_name='__main__'); "
        "assert not {'netmap.model', 'pandas', 'numpy'} & {n for n, m in sys.modules.items() if m}"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], input=BOOK, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_sheet_whose_part_is_not_there_is_not_passed_over_in_silence():
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as held, zipfile.ZipFile(out, "w") as made:
        for name in held.namelist():
            if name != SHEET:
                made.writestr(name, held.read(name))
    assert refused(out.getvalue()) == "file-broken-workbook"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no processor seconds")
def test_a_reader_that_goes_on_without_end_is_ended_by_the_system():
    turning = "from netmap.ingest.child import limit\nlimit(2**31, 1)\nwhile True: pass"
    ended = subprocess.run([sys.executable, "-c", turning], timeout=120, check=False)
    assert ended.returncode in (-signal.SIGXCPU, -signal.SIGKILL)
