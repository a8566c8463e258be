"""A sheet becomes a table: which header is what."""

import pytest

from netmap.ingest.findings import Report
from netmap.ingest.reading import RawFile, RawSheet, Remark
from netmap.ingest.tables import tables


def recognise(*sheets, is_open=False, name="dane.csv"):
    """Recognise sheets given as lists of rows (or as ready sheets); give the tables and the codes of what was said."""
    raw = [
        sheet
        if isinstance(sheet, RawSheet)
        else RawSheet("", False, list(enumerate(sheet, start=1)))
        for sheet in sheets
    ]
    report = Report()
    found = list(tables(RawFile(name, "", tuple(raw)), report, is_open=is_open))
    return found, [(f.code, f.value or f.column) for f in report.findings]


def kind_of(header, *, is_open=False):
    found, _ = recognise([header.split(), ["1"] * 9], is_open=is_open)
    return found[0].kind if found else None


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("od do fala rodzaj siła", "nomination"),
        ("SOURCE Target", "nomination"),
        ("z do", "nomination"),
        ("gmina uwagi wskazujący częstość siła rodzaj fala do od", "nomination"),
        ("id nazwa", "institution"),
        ("nazwa typ od do", "institution"),
        ("Skrót Nazwa SIEDZIBA Obszar", "institution"),
        ("instytucja fala odpowiedź", "response"),
        ("institution response", "response"),
        ("id status", "response"),
        ("zespół rodzaj gmina instytucja rola ranga od do", "membership"),
        ("team kind commune", "membership"),
        ("fala nazwa data etap kolejność", "wave"),
        ("wave date", "wave"),
        ("gmina nazwa grupa", "participation"),
        ("commune group", "participation"),
        ("nazwa", None),
        ("fala", None),
        ("gmina nazwa", "institution"),
        ("kod opis", None),
        ("od siła", None),
    ],
)
def test_a_header_tells_the_kind_of_sheet(header, kind):
    assert kind_of(header) == kind


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("source target weight relation wave", "nomination"),
        ("Source Target Type Id Label Weight", "nomination"),
        ("id", "institution"),
        ("id agency level status", "institution"),
        ("Id Label", "institution"),
        ("wave level", None),
    ],
)
def test_in_any_other_network_fewer_words_are_headers(header, kind):
    assert kind_of(header, is_open=True) == kind


def test_columns_of_any_other_network_stay_attributes():
    (table,), said = recognise(
        [["id", "level", "status", "poziom"], ["a", "1", "x", "2"]], is_open=True
    )
    assert table.columns == {"id": 0}
    assert [table.header[at] for at in table.extra] == ["level", "status", "poziom"]
    assert said == []


def test_the_stronger_name_of_a_column_wins_and_the_other_is_kept():
    (table,), said = recognise([["od", "do", "waga", "siła"], ["a", "b", "1", "2"]])
    assert table.title("strength") == "siła"
    assert [table.header[at] for at in table.extra] == ["waga"]
    assert said == [("header-kept-as-attribute", "waga")]


def test_brackets_and_punctuation_of_a_header_do_not_matter():
    (table,), _ = recognise([["Od:", "Do *", "Siła (0–5)", "Częstość [0-5]"], ["a", "b", "1", "2"]])
    assert list(table.columns) == ["source", "target", "strength", "frequency"]


def test_a_title_above_the_header_is_passed_over_and_told():
    (table,), said = recognise([["Wykaz, gmina Oksa"], [], ["id", "nazwa"], ["a", "OPS"]])
    assert table.rows == [(4, ["a", "OPS"])]
    assert said == [("header-not-first", "")]


def test_what_becomes_of_other_columns():
    header = ["Lp.", "id", "nazwa", "telefon", "uczniowie", "nazwaa"]
    (table,), said = recognise([header, ["1"] * 6])
    assert [table.header[at] for at in table.extra] == ["uczniowie", "nazwaa"]
    assert said == [
        ("header-personal-column", "telefon"),
        ("header-kept-as-attribute", "uczniowie"),
        ("header-misprint", "nazwaa"),
    ]


def test_values_under_no_header_are_told_once_a_column():
    sheet = RawSheet(
        "Wykaz", False, [(1, ["id", "", "nazwa"]), (2, ["a", "x", "n", "y"]), (3, ["b", "x"])]
    )
    assert recognise(sheet)[1] == [("header-empty", "B"), ("header-empty", "D")]


def test_merged_cells_are_refused_in_the_header_and_below_not_above():
    rows = [(1, ["Tytuł"]), (2, ["id", "nazwa"]), (3, ["a", "OPS"])]
    remarks = [
        Remark("merged", n, 1, value) for n, value in ((1, "A1:B1"), (2, "A2:B2"), (3, "A3:A4"))
    ]
    assert recognise(RawSheet("Wykaz", False, rows, remarks))[1][1:] == [
        ("header-merged", "A2:B2"),
        ("cell-merged", "A3:A4"),
    ]


def test_control_characters_in_a_header_are_refused():
    assert recognise([["id", "nazwa", "x\x07"], ["a", "OPS", "1"]])[1][0][0] == (
        "cell-control-character"
    )


def test_a_header_longer_than_a_cell_can_be_is_refused():
    assert recognise([["id", "nazwa", "x" * 32_768], ["a", "OPS", "1"]])[1][0][0] == "cell-too-long"


def test_sheets_that_are_not_understood_are_passed_over_if_another_is():
    known = RawSheet("Wykaz", False, [(1, ["id", "nazwa"]), (2, ["a", "OPS"])])
    other = RawSheet("Legenda", False, [(1, ["Dane przykładowe"])])
    hidden = RawSheet("Tajny", True, [(1, ["id", "nazwa"])])
    found, said = recognise(other, known, hidden, RawSheet("Pusty"))
    assert [table.sheet for table in found] == ["Wykaz"]
    assert said == [("sheet-hidden", ""), ("sheet-unrecognised", "Dane przykładowe")]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["kot", "pies"], ["1", "2"]], "file-nothing-recognised"),
        ([["od", "fala", "siła"], ["a", "1", "2"]], "header-missing-column"),
        ([["fala", "odpowiedź"], ["1", "tak"]], "header-missing-column"),
    ],
)
def test_a_file_of_which_nothing_is_understood_is_an_error(rows, code):
    found, said = recognise(rows)
    assert (found, [c for c, _ in said]) == ([], [code])


def test_a_file_of_hidden_sheets_is_empty():
    assert [code for code, _ in recognise(RawSheet("Tajny", True, [(1, ["id"])]))[1]] == [
        "sheet-hidden",
        "file-empty",
    ]


def test_a_column_of_numbers_is_told_from_one_of_codes():
    rows = [
        ["id", "n", "kod", "mieszane", "puste", "braki"],
        ["a", "1,5", "0123", "1", "", "n/d"],
        ["b", "-2", "4567", "x", "", "3"],
    ]
    (table,), _ = recognise(rows, is_open=True)
    assert [table.header[at] for at in sorted(table.numeric)] == ["n", "braki"]


@pytest.mark.parametrize(
    "title", ["siła (0–5)", "Siła 0-5", "SIŁA [skala]", "siła, 0 – 5", "siła od 0 do 5"]
)
def test_a_remark_on_the_scale_does_not_hide_a_column(title):
    found, said = recognise([["od", "do", title], ["a", "b", "3"]])
    assert (found[0].columns["strength"], said) == (2, [])


def test_numbers_that_tell_columns_apart_are_no_remark():
    found, _ = recognise([["instytucja 1", "instytucja 2"], ["a", "b"]])
    assert found[0].columns == {"source": 0, "target": 1}


def test_a_lone_column_of_names_is_told_what_a_roster_lacks():
    assert recognise([["nazwa"], ["OPS"]]) == ([], [("header-missing-column", "nazwa")])


def test_a_sheet_of_formulas_alone_is_not_called_empty():
    sheet = RawSheet("Więzi", False, [], [Remark("formula", 3, 2, ""), Remark("formula", 4, 2, "")])
    assert recognise(sheet)[1][0] == ("cell-formula-without-result", "B")


def test_a_legend_below_a_roster_makes_no_institutions():
    roster = RawSheet("A", rows=[(1, ["id", "nazwa"]), (2, ["ops", "OPS"]), (3, ["gok", None])])
    legend = [(5, ["Legenda:"]), (6, ["ops – ośrodek pomocy"])]
    (table,), said = recognise(RawSheet("A", rows=[*roster.rows, *legend]))
    assert [number for number, _ in table.rows] == [2, 3]
    assert said == [("row-note-passed", "Legenda:"), ("row-note-passed", "ops – ośrodek pomocy")]
    (table,), said = recognise(RawSheet("A", rows=[*roster.rows, (5, ["sp"])]))
    assert ([number for number, _ in table.rows], said) == ([2, 3, 5], [])


def test_a_heading_that_says_one_thing_twice_is_read():
    (table,), _ = recognise(
        [["Od", "Do", "Rodzaj / layer", "Siła/strength"], ["ops", "sp", "information", "3"]]
    )
    assert (table.columns["layer"], table.columns["strength"]) == (2, 3)
    assert recognise([["Od / do", "siła"], ["a", "3"]])[0] == []


@pytest.mark.parametrize("titles", [
    "Instytucja Partner Siła", "respondent partner siła", "kto;z kim współpracuje;siła współpracy (0–5)",
    "instytucja odpowiadająca;instytucja partnerska;poziom współpracy",
])  # fmt: skip
def test_who_speaks_may_be_called_just_an_institution(titles):
    header = titles.split(";") if ";" in titles else titles.split()
    found, _ = recognise([header, ["a", "b", "3"]])
    assert found[0].kind == "nomination"
    assert dict(found[0].columns) == {"source": 0, "target": 1, "strength": 2}


def test_a_roster_with_a_column_of_partners_is_a_roster():
    assert kind_of("nazwa typ szczebel partner") == "institution"


def test_whether_there_is_cooperation_is_a_strength_where_it_is_answered():
    answers = [["od", "do", "Współpraca"], ["a", "b", "tak"], ["b", "a", "nie"]]
    words = [["od", "do", "Współpraca"], ["a", "b", "wspólne ferie"], ["b", "a", "nie"]]
    assert recognise(answers)[0][0].columns["strength"] == 2
    assert "strength" not in recognise(words)[0][0].columns
