"""Two respondents of one institution, and one answer told in several rows."""

from netmap.ingest.exports.responses import Response, told_apart
from netmap.ingest.findings import Report, Where


def response(row, number, *, who="ops", post="", day=""):
    return Response(Where("a.csv", "", row), [], who, "", post, number, day, "260205", "po")


def test_rows_of_one_number_are_one_answer():
    report = Report()
    told = told_apart([response(2, "u1"), response(3, "u1"), response(4, "u1", who="sp")], report)
    assert [(post, [r.where.row for r in rows]) for post, rows in told] == [("", [2, 3]), ("", [4])]
    assert report.findings == []


def test_a_second_respondent_bears_a_number_in_all_rows_and_is_said_once():
    report = Report()
    late = [response(2, "u2", day="2026-11-21"), response(3, "u2", day="2026-11-21")]
    told = told_apart([*late, response(4, "u1", day="2026-11-20")], report)
    assert [(post, len(rows)) for post, rows in told] == [("u2", 2), ("", 1)]
    assert [(f.code, f.row, f.params["first"]) for f in report.findings] == [
        ("row-answer-second", 2, "4")
    ]


def test_posts_are_told_apart_before_numbers():
    rows = [response(2, "1", post="head"), response(3, "2", post="social_worker")]
    told = told_apart(rows, Report())
    assert [post for post, _ in told] == ["head", "social_worker"]
