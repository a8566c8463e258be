"""Plain rows taken in by columns: they make exactly what a row read by itself makes."""

import csv
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netmap.codebook import load_codebook
from netmap.ingest import delimited, plain_ties
from netmap.ingest.context import Context
from netmap.ingest.drafts import Drafts
from netmap.ingest.findings import Report
from netmap.ingest.names import Directory
from netmap.ingest.places import Atlas
from netmap.ingest.plain_ties import PlainTies
from netmap.ingest.plan import Known
from netmap.ingest.tables import Table
from netmap.ingest.waves import Waves
from netmap.model import Institution, Nomination, Wave

ROSTER = """id;nazwa;typ;obszar;inne nazwy
a;Gminny Ośrodek Pomocy Społecznej w Oksie;ops;260205;Zorza
b;Stowarzyszenie Wspólna Droga w Oksie;ngo;260205;Jutrzenka
c;Stowarzyszenie Sokół w Oksie;ngo;260205;260209;Sokolnia
p;Powiatowe Centrum Pomocy Rodzinie w Jędrzejowie;pcpr;2602;Promyk
""".replace("260205;260209", "260205, 260209")
NAMES = {"a": "Zorza", "b": "Jutrzenka", "c": "Sokolnia", "p": "Promyk"}
HEADER = [
    "od",
    "do",
    "fala",
    "rodzaj",
    "siła",
    "gmina",
    "wskazujący",
    "data",
    "uwagi",
    "pochodzenie",
    "nr",
    "słowo",
]
COLUMNS = (
    st.sampled_from(list(NAMES)),
    st.sampled_from(list(NAMES)),
    st.sampled_from(["przed", "before", "t3", "-", ""]),
    st.sampled_from(["information", "wymiana informacji", "referral", "nie wiem", "-", ""]),
    st.sampled_from(["3", "2,5", "0", "koordynacja", "brak", "99", "x", "", "#REF!"]),
    st.sampled_from(["260205", "2602052", "Oksa", "2602", "gdzieś", "-", ""]),
    st.sampled_from(["", "", "a", "p", "-", "nikt"]),
    st.sampled_from(["2019-05-31", "4.06.2019", "kiedyś", "-", ""]),
    st.sampled_from(["", "raz\nw tygodniu", "nie\u200bwidać", "-", "\x01", "=1+1"]),
    st.sampled_from(["", "ankieta", "dokument", "skądś", "-"]),
    st.sampled_from(["1", "2,5", "", "-"]),
    st.sampled_from(["tak", "\u00a0tak", "", "n/d"]),
)  # fmt: skip
ROWS = st.lists(st.tuples(*COLUMNS), max_size=8)


def named(rows):
    """Write the first institution of each row by its name: such a row is never plain."""
    return [(NAMES[row[0]], *row[1:]) for row in rows]


def told(plan):
    """What a plan says, but for how the first institution is written."""
    hidden = {*NAMES, *NAMES.values()}
    said = [replace(f, value="") if f.value in hidden else f for f in plan.findings]
    return plan.rows, said, plan.waiting, plan.settled


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, ROWS)
def test_a_plain_row_makes_what_a_row_read_by_itself_makes(desk, rows, later):
    desk.known = Known()
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    for some in (rows, later):
        plain = desk.plan(desk.rows_csv([HEADER, *some]), wave="przed")
        alone = desk.plan(desk.rows_csv([HEADER, *named(some)]), wave="przed")
        assert told(plain) == told(alone)
        if plain.is_accepted:
            desk.take(desk.rows_csv([HEADER, *some]), wave="przed")


FIELDS = ("source", "target", "wave", "layer", "strength", "commune", "reporter", "note", "origin")
PLAIN = ("a", "b", "before", "information", "3", "", "", "", "")


def taken(cells, codebook_waves=("before",)):
    """Tell whether a row is plain, and what it made."""
    bodies = [Institution(key, key.upper(), serves=("260205",)) for key in "ab"]
    known = Known({body.id: body for body in bodies})
    report = Report()
    drafts = Drafts(known, report)
    waves = Waves({wave: Wave(wave) for wave in codebook_waves})
    context = Context(known, report, drafts, Atlas({}), waves, Directory(bodies, known.codebook))
    columns = {field: at for at, field in enumerate(FIELDS)}
    table = Table("a.csv", "", "nomination", FIELDS, columns, [], [(2, list(cells))])
    plain = PlainTies(table, context)
    apart, (_, ties) = list(plain.apart()), plain.plain()
    return not apart, [ties.record(row) for row in range(len(ties))]


def test_a_plain_row_is_taken_in():
    made = Nomination("a", "b", "before", "information", "260205", strength=3, row="a.csv!2")
    assert taken(PLAIN) == (True, [made])
    assert taken(PLAIN[:5]) == (True, [made])


@pytest.mark.parametrize(
    ("field", "word"),
    [
        ("source", "A"), ("source", ""), ("target", "a"), ("target", "nobody"), ("wave", "after"), ("wave", ""),
        ("wave", "-"), ("layer", "magic"), ("layer", "-"), ("strength", "9"), ("strength", "brak"),
        ("commune", "260209"), ("commune", "Oksa"),
        ("reporter", "c"), ("note", "a\u200bb"), ("note", "\x02"), ("origin", "nowhere"), ("strength", "#REF!"),
    ],
)  # fmt: skip
def test_a_row_with_an_odd_cell_is_left_to_be_read_by_itself(field, word):
    cells = [word if name == field else cell for name, cell in zip(FIELDS, PLAIN, strict=True)]
    assert taken(cells) == (False, [])


def test_a_second_row_on_one_tie_is_left_to_be_read_by_itself(desk, codes):
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    plan = desk.plan("od;do;fala;siła\na;b;przed;3\na;b;przed;3\na;b;przed;4\n")
    assert codes(plan) == ["header-layer-assumed", "row-contradiction", "row-repeated"]


# ── by columns and row by row ─────────────────────────────────────────────────────────────────────────────────────────

MESSY = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", "p", "Zorza", " a", "nikt", "", "-", "A", "suma"]),
        st.sampled_from(["a", "b", "c", "p", "Promyk", "coś", "b|c"]),
        st.sampled_from(["przed", "before", "przed", "t3", ""]),
        st.sampled_from(["information", "referral", "wymiana informacji", "magia"]),
        st.sampled_from(["3", "3", "2,5", "koordynacja", "99", "brak", ""]),
        st.sampled_from(["", "", "260205", "Oksa", "260209"]),
        st.sampled_from(["", "", "", "a", "b", "p", "nikt"]),
        st.sampled_from(["", "2019-05-31", "4.06.2019", "kiedyś"]),
    ),
    min_size=1,
    max_size=14,
)  # fmt: skip


def all_apart(plain):
    """Read every row by itself: the road that the plain one has to keep to."""
    for at in range(len(plain._rows)):
        plain._is_apart[at] = True
        yield at


def by_both_roads(desk, monkeypatch, rows, **options):
    file = desk.rows_csv([HEADER[:8], *rows], delimiter=";", quoting=csv.QUOTE_NONE)
    by_columns = desk.plan(file, **options)
    with monkeypatch.context() as patch:
        patch.setattr(PlainTies, "apart", all_apart)
        patch.setattr(delimited, "_MANY", 10**9)
        return by_columns, desk.plan(file, **options)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MESSY, MESSY, st.sampled_from([None, "przed"]), st.sampled_from([1, 3, 8_192]))
def test_a_list_by_columns_makes_what_it_makes_row_by_row(
    desk, monkeypatch, rows, later, wave, piece
):
    desk.known = Known()
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    monkeypatch.setattr(delimited, "_MANY", 0)
    monkeypatch.setattr(plain_ties, "_PIECE", piece)
    for some in (rows, later):
        quick, slow = by_both_roads(desk, monkeypatch, some, wave=wave)
        assert quick == slow
        assert (quick.counts(), quick.queued, quick.is_accepted) == (
            slow.counts(),
            slow.queued,
            slow.is_accepted,
        )
        assert sorted(quick.changes(), key=str) == sorted(slow.changes(), key=str)
        assert quick.changes_nothing == (not slow.changes())
        for key, record in (
            (key, record) for _, key, record in slow.changes() if isinstance(record, Nomination)
        ):
            desk.known = replace(desk.known, nominations={**desk.known.nominations, key: record})


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MESSY)
def test_names_of_an_open_codebook_are_taken_in_the_same_order(desk, monkeypatch, rows):
    desk.known = Known(codebook=load_codebook("generic"))
    monkeypatch.setattr(delimited, "_MANY", 0)
    quick, slow = by_both_roads(desk, monkeypatch, rows)
    assert quick == slow


@pytest.mark.parametrize("piece", [1, 8_192])
def test_codes_of_the_register_are_found_all_at_once(desk, monkeypatch, piece):
    desk.take(desk.csv("id;nazwa;typ;obszar\nk1;OPS Oksa;ops;260205\nk2;Sokół;ngo;260205\n"))
    monkeypatch.setattr(delimited, "_MANY", 0)
    monkeypatch.setattr(plain_ties, "_PIECE", piece)
    pairs = [("k1", "k2"), ("K2", "k1"), ("k3", "k1"), ("k2", "k2")]
    rows = [[*pair, "przed", "information", *[""] * 4] for pair in pairs]
    quick, slow = by_both_roads(desk, monkeypatch, rows)
    assert quick == slow
    assert quick.counts()["nomination"] == {"create": 2, "queue": 1, "reject": 1}


def test_two_lists_of_one_import_speak_of_one_tie(desk, monkeypatch, codes):
    desk.take(desk.csv(ROSTER, "wykaz.csv"))
    text = "od;do;fala;rodzaj;siła\na;b;przed;information;3\nb;a;przed;information;3\n"
    files = (
        desk.csv(text, "raz.csv"),
        desk.csv(text.replace("b;a;przed;information;3", "b;a;przed;information;4"), "dwa.csv"),
    )
    monkeypatch.setattr(delimited, "_MANY", 0)
    plan = desk.plan(*files, wave="przed")
    assert plan.counts()["nomination"] == {"create": 2, "unchanged": 1, "reject": 1}
    assert [f.code for f in plan.findings if f.file == "dwa.csv"] == [
        "row-repeated",
        "row-contradiction",
    ]
    assert [row.row for row in plan.rows if row.kind == "nomination"] == [2, 3, 2, 3]
