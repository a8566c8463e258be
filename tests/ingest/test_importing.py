"""From files to a plan, end to end: every encoding, hostile files, whole networks, and back again."""

import datetime as dt
import io
import zipfile
from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.ingest import Known, plan_import
from netmap.ingest.reading import Limits
from netmap.model import Institution, Nomination, Wave

ROSTER = [
    ["id", "nazwa", "skrót", "typ", "obszar"],
    ["ops", "Ośrodek Pomocy Społecznej w Oksie", "OPS", "ops", "Oksa"],
    ["sp", "Szkoła „Żółw”; im. Łąki", "SP", "primary_school", "Oksa"],
]
TIES = [
    ["od", "do", "fala", "rodzaj", "siła", "uwagi"],
    ["ops", "Szkoła „Żółw”; im. Łąki", "przed", "wymiana informacji", "2,5", "raz\nna tydzień"],
    ["SP", "OPS", "przed", "kierowanie klientów", "0", ""],
]


@pytest.mark.parametrize(
    ("encoding", "delimiter"),
    [
        ("utf-8", ";"),
        ("utf-8-sig", ","),
        ("cp1250", ";"),
        ("cp1250", "\t"),
        ("utf-16", "\t"),
        ("iso8859-2", ";"),
    ],
)
def test_one_answer_whatever_the_file_is_saved_as(real, records, encoding, delimiter):
    told = [row[:] for row in TIES]
    if encoding.startswith("iso"):  # that encoding has no Polish quotation marks
        told, roster = [
            [[c.replace("„", '"').replace("”", '"') for c in row] for row in rows]
            for rows in (told, ROSTER)
        ]
    else:
        roster = ROSTER
    files = [
        real.rows_csv(rows, name, encoding, delimiter=delimiter)
        for name, rows in (("wiezi.csv", told), ("wykaz.csv", roster))
    ]
    plan = real.take(*files)
    tie = Nomination("ops", "sp", "przed", "information", "260205", row="wiezi.csv!2")
    assert list(records(plan, "nomination").values()) == [
        replace(tie, strength=2.5, note="raz\nna tydzień"),
        Nomination("sp", "ops", "przed", "referral", "260205", strength=0, row="wiezi.csv!3"),
    ]
    assert set(plan.counts()) == {"institution", "nomination", "wave", "territory"}
    again = real.plan(*files)
    assert again.changes() == []
    assert {action for actions in again.counts().values() for action in actions} == {"unchanged"}


def test_sheets_of_one_workbook_are_understood_together(real, codes):
    def change(book):
        book["Tajny"].sheet_state = "hidden"
        book["Wykaz"].merge_cells("A1:E1")

    sheets = {
        "Więzi": TIES,
        "Legenda": [["Dane przykładowe"]],
        "Tajny": [["x"]],
        "Wykaz": [["Wykaz"], *ROSTER],
    }
    plan = real.take(real.xlsx(sheets, change=change))
    assert plan.counts()["nomination"] == {"create": 2}
    assert codes(plan, level="notice") == [
        "header-not-first",
        "row-proposed",
        "row-proposed",
        "sheet-hidden",
        "sheet-unrecognised",
    ]
    assert [name for name, _ in plan.files] == ["dane.xlsx"]
    assert real.plan(real.folder / "dane.xlsx").changes() == []


def test_what_a_workbook_hides_is_told(real, codes):
    def change(book):
        book["Więzi"]["E2"] = "=1+1"
        book["Więzi"].merge_cells("C2:C3")

    plan = real.plan(real.xlsx({"Więzi": TIES, "Wykaz": ROSTER}, change=change), wave="przed")
    assert codes(plan, level="error") == ["cell-formula-without-result"]
    assert "cell-merged-filled" in codes(plan)


def test_one_file_that_cannot_be_read_keeps_everything_out_but_not_unread(real, codes):
    good = real.rows_csv(ROSTER, "wykaz.csv", delimiter=";")
    plan = real.plan(good, real.csv("%PDF-1.4", "skan.pdf"), real.folder / "nie-ma.csv")
    assert codes(plan, level="error") == ["file-missing", "file-not-table"]
    assert (plan.counts()["institution"], plan.is_accepted) == ({"create": 2}, False)


def archive(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/"), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (bytes(range(256)) * 50, "file-not-table"),
        (b"PK\x03\x04" + b"x" * 1000, "file-broken-workbook"),
        (archive(xl__workbook=b" " * 60_000_000), "file-too-big-unpacked"),
        (archive(xl__workbook=b"<!DOCTYPE x><x/>"), "file-suspicious-archive"),
        (b"od;do\n" + b'"' * 1001, "file-broken-quotes"),
        (b"x" * 1_000_001, "file-too-big"),
        (b"od;do\n" + b"a;b\n" * 10_001, "file-too-many-rows"),
    ],
    ids=["empty", "binary", "broken", "bomb", "doctype", "quotes", "big", "long"],
)
def test_hostile_files_are_findings_and_nothing_else(real, data, code):
    path = real.folder / "plik.xlsx"
    path.write_bytes(data)
    plan = real.plan(path, limits=Limits(bytes=1_000_000, rows=10_000))
    assert [(f.code, f.file) for f in plan.findings] == [(code, "plik.xlsx")]
    assert (plan.rows, plan.is_accepted) == ((), False)


@given(st.binary(max_size=300), st.sampled_from([b"", b"od;do\n", b"PK\x03\x04", b"\xff\xfe"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
def test_no_bytes_raise_anything(desk, data, head):
    path = desk.folder / "plik.csv"
    path.write_bytes(head + data)
    plan = desk.plan(path)
    assert all(f.say("pl") and f.remedy("en") for f in plan.findings)


def test_the_place_of_what_keeps_a_file_out_is_told(real):
    book = real.xlsx({"Wykaz": [["id"]], "Więzi": [*TIES, ["x"] * 3, ["x"] * 60]})
    network = real.csv("*Vertices 2\n1 a\n2 b\n*Arcs\n1 dwa\n", "siec.net")
    for path, place in ((book, ("Więzi", 5)), (network, ("", 5))):
        (finding,) = real.plan(path, limits=Limits(columns=50)).findings
        assert (finding.file, finding.sheet, finding.row) == (path.name, *place)


def test_limits_can_be_set(real, codes):
    plan = real.plan(real.csv("id;nazwa\na;A\nb;B\n"), limits=Limits(rows=2))
    assert codes(plan) == ["file-too-many-rows"]


# ── whole networks ──────────────────────────────────────────────────────────────────────────────────────────────────


def take_graph(desk, graph, *columns):
    """Take a graph in as a file of ties and one of nodes."""
    ties = [["source", "target"], *graph.edges]
    nodes = [["id", *columns], *([n, *(graph.nodes[n].get(c) for c in columns)] for n in graph)]
    return desk.take(desk.rows_csv(ties, "ties.csv"), desk.rows_csv(nodes, "nodes.csv"))


@pytest.mark.parametrize(
    ("graph", "columns"),
    [
        (nx.florentine_families_graph(), []),
        (nx.davis_southern_women_graph(), ["bipartite"]),
        (nx.karate_club_graph(), ["club"]),
        (nx.les_miserables_graph(), []),
    ],
    ids=["florentine", "davis", "karate", "miserables"],
)
def test_published_networks_go_in_whole(generic, records, graph, columns):
    graph.add_node("alone")
    plan = take_graph(generic, graph, *columns)
    bodies = records(plan, "institution")
    ties = {(n.source, n.target) for n in records(plan, "nomination").values()}
    assert set(bodies) == set(map(str, graph))
    assert ties == {(str(a), str(b)) for a, b in graph.edges}
    for column in columns:
        known = {n: graph.nodes[n][column] for n in graph if column in graph.nodes[n]}
        assert {n: bodies[str(n)].attributes[column] for n in known} == known
    assert take_graph(generic, graph, *columns).changes() == []


# ── written and read back ───────────────────────────────────────────────────────────────────────────────────────────

# U+FFFC and U+FFFD stand for what could not be read: such names are refused, as other tests hold
letters = st.characters(
    codec="utf-8", categories=["L", "N", "P", "S", "Zs"], exclude_characters="\ufffc\ufffd"
)
names = (
    st.text(letters, min_size=1, max_size=20)
    .map(lambda text: "n" + " ".join(text.split()))
    .filter(lambda text: text.isprintable())
)
ties = st.lists(
    st.tuples(names, names, st.one_of(st.none(), st.floats(0, 1e6), st.integers(0, 10))).filter(
        lambda tie: tie[0] != tie[1]
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda tie: tie[:2],
)


def shown(value, comma):
    text = "" if value is None else repr(value)
    return text.replace(".", ",") if comma else text


@given(
    ties,
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.booleans(),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
def test_random_ties_are_read_back_equal(generic, told, delimiter, encoding, comma):
    rows = [["od", "do", "siła"], *([a, b, shown(w, comma)] for a, b, w in told)]
    path = generic.rows_csv(rows, encoding=encoding, delimiter=delimiter)
    plan = plan_import([path], Known(codebook=generic.known.codebook))
    read = {
        (n.source, n.target): n.strength
        for kind, _, n in plan.changes()
        if kind == "nomination" and isinstance(n, Nomination)
    }
    assert plan.is_accepted, plan.findings
    assert read == {(_nfc(a), _nfc(b)): w for a, b, w in told}


def _nfc(text):
    from netmap.ingest.text import clean

    return clean(text).text


bodies = st.lists(
    st.builds(
        Institution,
        id=st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True),
        name=names,
        type=st.sampled_from(["ops", "pcpr", "police", "primary_school"]),
        sector=st.sampled_from(["social", "health", "police"]),
        tier=st.sampled_from(["commune", "county", "state"]),
        serves=st.lists(st.sampled_from(["260205", "2602", "26"]), unique=True, max_size=2).map(tuple),
        regon=st.sampled_from(["", "012345678"]),
        active_from=st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)).map(dt.date.isoformat),
    ),
    min_size=1,
    max_size=6,
    unique_by=(lambda body: body.id, lambda body: body.name),
)  # fmt: skip


@given(bodies, st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
def test_random_rosters_are_read_back_equal(desk, told, as_workbook):
    header = ["id", "nazwa", "typ", "sektor", "szczebel", "obszar", "regon", "istnieje od"]
    rows = [
        [b.id, b.name, b.type, b.sector, b.tier, "; ".join(b.serves), b.regon, b.active_from]
        for b in told
    ]
    table = [header, *rows]
    path = desk.xlsx({"Wykaz": table}) if as_workbook else desk.rows_csv(table, delimiter=";")
    plan = plan_import([path], Known())
    assert plan.is_accepted, plan.findings
    read = {key: record for kind, key, record in plan.changes() if kind == "institution"}
    assert {key: (r.name, r.type, r.tier, r.serves, r.regon, r.active_from) for key, r in read.items()} == {
        b.id: (_nfc(b.name), b.type, b.tier, b.serves, b.regon, b.active_from) for b in told
    }  # fmt: skip


def test_a_known_wave_is_not_assumed_again(generic):
    known = Known(waves={"1": Wave("1")}, codebook=generic.known.codebook)
    plan = plan_import([generic.csv("source,target\na,b\n")], known)
    assert plan.findings == ()
