"""What a visitor is told when something fails: in words, no folder of the server, a number that the log explains."""

import re

import pytest

from netmap.dashboard import refusals
from netmap.errors import ConflictError, GraphServerError, StoreUnavailableError
from netmap.i18n import LANGUAGES


@pytest.fixture(params=LANGUAGES)
def lang(request, monkeypatch):
    """Give the language of the page."""
    monkeypatch.setattr(refusals.state, "language", lambda: request.param)
    return request.param


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (
            "/srv/dane pilotażu/s.netmap",
            "[Errno 13] Permission denied: '/srv/dane pilotażu/s.netmap'",
        ),
        ("/srv/dane/s.netmap", "/tmp/netmap-x1/rows.arrow: no space left"),
        (
            "/srv/dane/s.netmap",
            "cannot open file /srv/dane/s.netmap.graph/0000000001-ab/graph.lbug",
        ),
        (r"C:\Dane\s.netmap", r"Odmowa dostępu: 'C:\Dane\s.netmap'"),
    ],
)
def test_no_folder_is_told_and_the_log_knows_it(lang, caplog, path, reason):
    error = StoreUnavailableError("study-out-of-reach", path=path, reason=reason)
    said = refusals.say_refusal(error)
    assert "s.netmap" in said
    assert not re.search(r"srv|Dane|dane|/tmp|0000000001", said)
    number = re.search(r"\b[0-9a-f]{8}\b", said)[0]
    (noted,) = [record for record in caplog.records if number in record.getMessage()]
    assert reason[-9:-1] in noted.getMessage().replace("\\\\", "\\")


def test_one_refusal_has_one_number_however_often_it_is_told(lang, caplog):
    error = StoreUnavailableError("study-disk-full", path="/a/b/s.netmap", reason="")
    assert refusals.say_refusal(error) == refusals.say_refusal(error)
    assert len(caplog.records) == 1


def test_the_address_of_a_server_is_told(lang):
    down = GraphServerError(
        "neo4j-down", url="neo4j+s://ewa@graf.example:7687/sieci", reason="refused"
    )
    assert "neo4j+s://ewa@graf.example:7687/sieci" in refusals.say_refusal(down)


def test_a_refusal_behind_a_refusal_tells_no_folder_either(lang):
    full = StoreUnavailableError("graph-disk-full", path="/srv/dane/s.netmap.graph", reason="")
    said = refusals.say_refusal(StoreUnavailableError("graph-behind-here", entry=7, reason=full))
    assert "/srv" not in said
    assert "s.netmap.graph" in said


def test_what_a_visitor_did_in_vain_needs_no_number(lang, caplog):
    said = refusals.say_refusal(ConflictError("undo-already-undone", entry=3, by=5))
    assert not re.search(r"\b[0-9a-f]{8}\b", said)
    assert not caplog.records


def test_what_nobody_thought_of_has_its_number_and_no_detail(lang, caplog):
    said = refusals.say_unexpected(ZeroDivisionError("secret of /srv/dane"))
    assert "secret" not in said
    number = re.search(r"\b[0-9a-f]{8}\b", said)[0]
    assert number in caplog.text
    assert "secret" in caplog.text


def test_a_page_on_a_damaged_study_tells_the_file_and_not_where_it_is(open_page, tmp_path, caplog):
    place = tmp_path / "badanie.netmap"
    place.write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    at = open_page(place)
    (box,) = at.error
    assert "badanie" in box.value
    assert str(tmp_path) not in box.value
    assert re.search(r"\b[0-9a-f]{8}\b", box.value)[0] in caplog.text
