"""The files of Cypher: found, held to their headers, never put together from text."""

from pathlib import Path

import pytest

from netmap.errors import QueryFileError
from netmap.store.arrow import columns
from netmap.store.graph import TABLES, Step
from netmap.store.queries import load_queries, queries_folder, query, read_query, schema

GOOD = """\
// question: Who is where?
// params: $terc
// returns: id, name
// writes: no

// a remark about $nothing
MATCH (i:Institution {seat: $terc})
WHERE i.name <> '$notaparameter' AND i.name <> "SET"
RETURN i.id AS id, i.name AS name
"""


@pytest.fixture
def folder(tmp_path):
    def write(text, name="who.cypher"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path

    return write


def refused(code, folder):
    with pytest.raises(QueryFileError) as caught:
        load_queries(folder)
    assert caught.value.code == code
    assert caught.value.params["query"] == "who"


def test_a_file_is_read_with_its_header(folder):
    found = load_queries(folder(GOOD))["who"]
    assert (found.question, found.params, found.returns) == (
        "Who is where?",
        ("terc",),
        ("id", "name"),
    )
    assert not found.writes
    assert "remark" not in found.text
    assert found.bound({"terc": "26"}) == {"terc": "26"}
    assert read_query(folder(GOOD) / "who.cypher", folder(GOOD)) == found


@pytest.mark.parametrize("line", ["question", "params", "returns", "writes"])
def test_every_line_of_the_header_must_be_there(folder, line):
    kept = [text for text in GOOD.splitlines() if not text.startswith(f"// {line}")]
    refused("query-header", folder("\n".join(kept)))


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("query-header", "// question: Who is where?", "// question:"),
        ("query-header", "// writes: no", "// writes: perhaps"),
        ("query-params", "// params: $terc", "// params:"),
        ("query-params", "// params: $terc", "// params: $terc, $wave"),
        ("query-params", "{seat: $terc}", "{seat: $place}"),
        ("query-writes", "// writes: no", "// writes: yes"),
        ("query-writes", "RETURN", "SET i.name = '' RETURN"),
        ("query-writes", "MATCH", "merge"),
    ],
)
def test_what_contradicts_its_header_is_refused(folder, code, before, after):
    assert before in GOOD
    refused(code, folder(GOOD.replace(before, after)))


def test_our_own_queries_hold_to_their_headers():
    known = load_queries(queries_folder())
    assert queries_folder() == Path(__file__).parents[2] / "queries"
    for found in known.values():
        if not found.writes and not found.name.startswith("schema/"):
            assert found.returns, found.name
            assert "ORDER BY" in found.text or "count(" in found.text, found.name
    with pytest.raises(QueryFileError):
        query("gossip")


def test_every_step_has_its_query():
    for table in TABLES:
        assert query(Step("merge", table, []).query).params == ("rows",)
        if table != "Import":
            assert query(Step("delete", table, []).query).writes


def test_schemas_agree_on_what_there_is():
    tables = set(columns()) - {"Study"}
    assert tables == set(TABLES)
    assert [statement.split()[1] for statement in schema("ladybug_bulk")] == ["Study", *TABLES]
    for table, key in TABLES.items():
        assert set(key) <= set(columns()[table]) | {"source", "target"}
    server = " ".join(schema("neo4j"))
    assert all(f":{table})" in server for table in TABLES if not table.isupper())
