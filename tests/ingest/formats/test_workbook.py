"""Which cells of a workbook are dates, and that nothing in it is read that only looks or prints."""

import io

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName

from netmap.ingest.formats.problem import Problem
from netmap.ingest.formats.workbook import date_styles, opened

STYLES = """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>{}</numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{}</cellXfs></styleSheet>"""


def of(formats, *used):
    own = "".join(f'<numFmt numFmtId="{n}" formatCode="{code}"/>' for n, code in formats.items())
    return date_styles(STYLES.format(own, "".join(f'<xf numFmtId="{n}"/>' for n in used)).encode())


@pytest.mark.parametrize(
    ("code", "is_date"),
    [("yyyy-mm-dd", True), ("[$-415]d mmmm yyyy;@", True), ("0.00", False), ("[Red]0", False),
     ("&quot;dni&quot; 0", False)],
)  # fmt: skip
def test_a_format_of_ones_own_tells_dates_from_numbers(code, is_date):
    assert of({164: code}, 0, 164) == ({1} if is_date else set(), set())


def test_usual_formats_and_spans_of_time_are_known():
    assert of({}, 0, 14, 22, 46, 2) == ({1, 2, 3}, {3})


def test_a_format_longer_than_excel_keeps_is_cut_and_thousands_are_refused():
    assert of({164: "[" * 300_000}, 164) == (set(), set())
    with pytest.raises(Problem, match="file-suspicious-archive"):
        of(dict.fromkeys(range(164, 6_000), "0"), 164)


def test_names_of_areas_are_not_read():
    book, written = openpyxl.Workbook(), io.BytesIO()
    book.active.print_title_rows = "1:1"
    book.defined_names["x"] = DefinedName("x", attr_text="Sheet!$A$1")
    book.save(written)
    reader = opened(written)
    assert [sheet.title for sheet in reader.wb.worksheets] == ["Sheet"]
    assert not reader.wb.defined_names
    assert not reader.wb.worksheets[0].defined_names
