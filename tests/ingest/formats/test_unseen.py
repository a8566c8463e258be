"""Hidden rows and columns, and comments, found in the parts of a workbook."""

import io
import zipfile

from netmap.ingest.formats.unseen import comments_of, hidden_in

RELS = '<Relationships><Relationship Id="a" Type="t/comments" Target="{}"/></Relationships>'


def test_rows_that_follow_one_another_are_said_together():
    sheet = (
        b'<row r="1"/>'
        + b"".join(b'<row r="%d" hidden="1">' % n for n in (2, 3, 4, 7))
        + b'<row r="9" hidden="0"/>'
    )
    assert [(r["remark"], r["value"]) for r in hidden_in(sheet)] == [
        ("hidden-rows", "2:4"),
        ("hidden-rows", "7:7"),
    ]
    filtered = list(
        hidden_in(sheet + b'<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>')
    )
    assert {r["remark"] for r in filtered} == {"filtered-rows"}


def test_columns_are_said_from_first_to_last():
    sheet = b'<cols><col min="1" max="2" width="9"/><col min="3" max="16384" hidden="true"/></cols>'
    assert [(r["remark"], r["value"]) for r in hidden_in(sheet)] == [("hidden-columns", "3:16384")]


def test_comments_are_found_by_the_links_of_their_sheet_wherever_they_lie():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(
            "xl/comments/comment1.xml", '<comments><comment ref="AB12" authorId="0"/></comments>'
        )
        archive.writestr("xl/comments2.xml", '<x:comment authorId="0" ref="C3"/>')
        archive.writestr(
            "xl/worksheets/_rels/sheet1.xml.rels", RELS.format("/xl/comments/comment1.xml")
        )
        archive.writestr("xl/worksheets/_rels/sheet2.xml.rels", RELS.format("../comments2.xml"))
        archive.writestr(
            "xl/worksheets/_rels/sheet3.xml.rels", RELS.format("../../../etc/comments9.xml")
        )
    with zipfile.ZipFile(held) as archive:
        found = comments_of(archive)
    places = {sheet: [(r["row"], r["column"]) for r in told] for sheet, told in found.items()}
    assert places == {"xl/worksheets/sheet1.xml": [(12, 28)], "xl/worksheets/sheet2.xml": [(3, 3)]}
