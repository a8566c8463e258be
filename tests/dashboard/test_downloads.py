"""Files from a page: cells that nothing runs, names that every machine takes."""

import io

import openpyxl
import pytest

from netmap.dashboard.downloads import _as_csv, _as_xlsx, file_name
from netmap.dashboard.tables import Table

TABLE = Table(
    {"name": "Nazwa", "value": "Wartość"},
    [{"name": "=1+1", "value": 0.5}, {"name": "Łąka; „OPS”", "value": None}],
)


def test_csv_opens_in_a_polish_excel_and_runs_nothing():
    text = _as_csv(TABLE, "pl").decode("utf-8")
    assert text.splitlines() == ["\ufeffNazwa;Wartość", "'=1+1;0,5", '"Łąka; „OPS”";']


def test_csv_in_english_has_commas_and_points():
    assert _as_csv(TABLE, "en").decode("utf-8-sig").splitlines()[1] == "'=1+1,0.5"


def test_a_workbook_holds_text_as_text_and_numbers_as_numbers():
    sheet = openpyxl.load_workbook(io.BytesIO(_as_xlsx(TABLE, "pl"))).active
    cells = [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert cells[0] == [("=1+1", "s"), (0.5, "n")]
    assert cells[1][0] == ("Łąka; „OPS”", "s")


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Sieć", "Łopuszno", "after"), "siec-lopuszno-after.csv"),
        (("Miary", "", "../../x"), "miary-x.csv"),
    ],
)
def test_file_names_are_plain(parts, name):
    assert file_name(*parts, suffix=".csv") == name
