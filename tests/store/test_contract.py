"""One suite for every graph: the same study gives the same answers, and they are what the journal says."""

import random

import pytest

from netmap.errors import ConflictError, QueryFileError
from netmap.model import (
    Case,
    CasePart,
    Institution,
    Membership,
    Nomination,
    Participation,
    Plan,
    Response,
    Team,
    Territory,
    Wave,
)
from netmap.store import bring_up_to_date, compare, open_graph, reading, rebuild
from netmap.store.graph import Step
from netmap.store.memory import MemoryGraph
from netmap.store.queries import load_queries, queries_folder
from netmap.store.records import to_row
from netmap.store.shape import context_number

QUESTIONS = {
    "count_records": [{}],
    "list_imports": [{}],
    "list_contexts": [{}],
    "list_institutions": [{}],
    "list_institutions_of_commune": [{"terc": t} for t in ("260205", "260209", "999999", "26", "")],
    "list_memberships": [{}],
    "list_cases": [{}],
    "list_case_parts": [{}],
    "list_nominations": [{"wave": w} for w in ("before", "after", "none", "' OR 1=1 //")],
    "list_nominations_of_commune": [
        {"wave": w, "commune": c}
        for w in ("before", "after")
        for c in ("260205", "260209", "", "x")
    ],
    "list_nominations_of_speakers": [
        {"wave": w, "commune": "260205", "speakers": who}
        for w in ("before", "after")
        for who in (["ops", "pcpr"], ["pcpr"], [""])
    ],
    "list_speakers": [
        {"contexts": [context_number(w, c) for c in places]}
        for w in ("before", "none")
        for places in (["260205"], ["", "260209"])
    ],
    "list_participations": [{}],
    "list_responses": [{"wave": w} for w in ("before", "after", "none")],
    "list_seats": [{}],
    "list_services": [{}],
    "list_teams": [{}],
    "list_territories": [{}],
    "list_waves": [{}],
}


@pytest.fixture(params=["memory", "embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def graph(request, tmp_path):
    spec = request.getfixturevalue("fresh_neo4j") if request.param == "neo4j" else request.param
    made = open_graph(spec, tmp_path / "study.netmap")
    yield made
    made.close()


def answers(graph):
    return {
        (name, repr(params)): graph.read(name, **params)
        for name, asked in QUESTIONS.items()
        for params in asked
    }


def assert_shows(graph, journal):
    """Hold a graph against the journal, and against the plainest graph made afresh."""
    assert compare(journal, graph) == []
    plain = MemoryGraph()
    rebuild(journal, plain)
    assert answers(graph) == answers(plain)


def test_every_question_netmap_reads_with_is_asked_here():
    own = {
        name
        for name, query in load_queries(queries_folder()).items()
        if "/" not in name and name != "find_stamp"
    }
    assert own == set(QUESTIONS)


def test_answers_are_what_the_journal_says(study, graph):
    bring_up_to_date(study, graph)
    assert_shows(graph, study)
    for cls, read in {
        Institution: reading.institutions,
        Team: reading.teams,
        Membership: reading.memberships,
        Case: reading.cases,
        CasePart: reading.case_parts,
        Participation: reading.participations,
    }.items():
        assert read(graph) == list(study.records(cls).values())
    recorded = study.records(Territory)
    assert [t for t in reading.territories(graph) if t.terc in recorded] == list(recorded.values())
    waves = sorted(study.records(Wave).values(), key=lambda wave: (wave.order, wave.id))
    assert reading.waves(graph) == waves
    for wave in waves:
        for cls, read in {Nomination: reading.nominations, Response: reading.responses}.items():
            wanted = [record for record in study.records(cls).values() if record.wave == wave.id]
            assert read(graph, wave.id) == wanted
    assert reading.imports(graph) == study.entries()


def test_columns_are_what_the_header_says(study, graph):
    rebuild(study, graph)
    known = load_queries(queries_folder())
    for (name, *_), rows in answers(graph).items():
        for row in rows:
            assert tuple(row) == known[name].returns


@pytest.mark.parametrize("many", [500, 0])
def test_the_context_of_a_commune(study, graph, many, monkeypatch):
    monkeypatch.setattr("netmap.store.reading._MANY", many)
    rebuild(study, graph)
    for terc in ("260205", "260209", "260400", "3"):
        wanted = [i for i in study.records(Institution).values() if i.serves_commune(terc)]
        assert reading.institutions(graph, terc) == wanted
        wanted = [
            n for n in study.records(Nomination).values()
            if n.wave == "before" and n.commune in ("", terc)
        ]  # fmt: skip
        assert reading.nominations(graph, "before", terc) == wanted


def test_a_wave_as_a_table_says_what_its_records_say(study, graph):
    rebuild(study, graph)
    for wave, commune in (("before", None), ("after", None), ("before", "260205"), ("none", None)):
        found = reading.nomination_frame(graph, wave, commune)
        wanted = [to_row(one) for one in reading.nominations(graph, wave, commune)]
        assert tuple(found.columns) == load_queries(queries_folder())["list_nominations"].returns
        assert list(found["strength"].isna()) == [row["strength"] is None for row in wanted]
        for column in found.columns.drop(["key", "strength", "frequency", "trust"]):
            assert list(found[column]) == [row[column] for row in wanted]
        assert list(found["strength"].dropna()) == [
            row["strength"] for row in wanted if row["strength"] is not None
        ]


def test_places_named_without_a_record_stand_under_their_code(study, graph):
    rebuild(study, graph)
    found = {place.terc: place.name for place in reading.territories(graph)}
    assert found["260205"] == "Oksa"
    assert found["2604"] == "2604"
    part_of = {row["terc"]: row["part_of"] for row in graph.read("list_territories")}
    assert (part_of["260205"], part_of["260209"], part_of["2604"], part_of["26"]) == (
        "2602", "2602", "26", "",
    )  # fmt: skip


def test_an_empty_study(journal, graph):
    assert bring_up_to_date(journal, graph).action == "rebuilt"
    assert_shows(graph, journal)
    assert set(reading.counts(graph).values()) == {0}
    assert reading.waves(graph) == []
    assert bring_up_to_date(journal, graph).action == "nothing"


def test_a_second_projection_changes_nothing(study, graph):
    assert bring_up_to_date(study, graph).action == "rebuilt"
    before, stamp = answers(graph), graph.head()
    assert bring_up_to_date(study, graph).action == "nothing"
    rebuild(study, graph)
    assert (answers(graph), graph.head()) == (before, stamp)


def test_catching_up_gives_what_a_rebuild_gives(study, graph, keep, drop):
    rebuild(study, graph)
    said = Nomination("pcpr", "court", "after", "information", strength=3, origin="workshop")
    acts = [
        keep(said),
        keep(Nomination("pcpr", "court", "after", "information", strength=0, origin="workshop")),
        keep(
            Institution("gok", "GOK", serves=("260205", "300101"), seat="300101"),
            Wave("later", order=3),
        ),
        keep(Institution("ops", "CUS w Oksie", serves=("260209",), attributes={"x": "y"})),
        keep(
            Membership("zi", "gok", "member"), Response("gok", "later"), Team("zi", "ZI", "ZI", "")
        ),
        drop(said, Membership("zi", "pcpr"), Response("ops", "after")),
        drop(Institution("alone", ""), Institution("h0", ""), *_ties_of(study, "h0")),
        keep(Territory("3001", "powiat", "county"), Territory("30", "inne", "voivodeship")),
        drop(Territory("2602", ""), Participation("260209")),
    ]
    for changes in acts:
        study.append(changes, who="Ewa", action="workshop")
        assert bring_up_to_date(study, graph).action == "caught_up"
        assert_shows(graph, study)
    for entry in range(len(acts) + 1, 7, -1):
        study.undo(entry, who="Jan")
    assert bring_up_to_date(study, graph).action == "caught_up"
    assert_shows(graph, study)
    study.redo(8, who="Jan")
    study.append([], who="Jan", action="export")
    assert bring_up_to_date(study, graph).action == "caught_up"
    assert_shows(graph, study)


def _ties_of(study, body):
    return [n for n in study.records(Nomination).values() if body in (n.source, n.target)]


def test_steps_made_for_another_state_are_not_done(study, graph, keep):
    """Two programs catch up at once: the slower one must not lay its steps over what the quicker one did."""
    rebuild(study, graph)
    earlier = graph.head()
    study.append(keep(Wave("later", order=3)), who="Ewa", action="edit")
    bring_up_to_date(study, graph)
    shown, before = graph.head(), answers(graph)
    step = Step("merge", "Wave", [{**graph.read("list_waves")[0], "label": "zaległa"}])
    assert not graph.write([step], earlier, since=earlier)
    assert (graph.head(), answers(graph)) == (shown, before)
    assert graph.write([], shown, since=shown)
    assert_shows(graph, study)


def test_undoing_everything_leaves_an_empty_graph(study, graph):
    rebuild(study, graph)
    study.undo(1, who="Jan")
    bring_up_to_date(study, graph)
    assert_shows(graph, study)
    assert {name: n for name, n in reading.counts(graph).items() if n} == {"imports": 2}
    study.redo(1, who="Jan")
    bring_up_to_date(study, graph)
    assert_shows(graph, study)


def test_wiped_and_rebuilt_at_will(study, graph):
    rebuild(study, graph)
    before = answers(graph)
    graph.wipe()
    assert graph.head() is None
    assert graph.is_empty()
    assert bring_up_to_date(study, graph).action == "rebuilt"
    assert answers(graph) == before


def test_progress_is_told_and_ends(study, graph):
    told = []
    rebuild(study, graph, lambda done, total: told.append((done, total)))
    done, total = told[-1]
    assert done == total > 0
    assert told == sorted(told)


def test_questions_are_held_to_their_parameters(study, graph):
    rebuild(study, graph)
    for params in ({}, {"wave": "before", "more": 1}):
        with pytest.raises(QueryFileError) as caught:
            graph.read("list_nominations", **params)
        assert caught.value.code == "query-params-given"
    with pytest.raises(QueryFileError):
        graph.read("list_gossip")
    with pytest.raises(ValueError, match="wipe_nodes"):
        graph.read("project/wipe_nodes", size=1)


@pytest.mark.parametrize("seed", range(3))
def test_any_course_of_work(journal, graph, keep, drop, seed):
    """Work at random, catching up now and then: the graph always shows the journal."""
    chance = random.Random(seed)
    bring_up_to_date(journal, graph)
    for _ in range(25):
        _something(journal, keep, drop, chance)
        if chance.random() < 0.4:
            bring_up_to_date(journal, graph)
            assert_shows(graph, journal)
    assert journal.verify() == []


def _something(journal, keep, drop, chance):
    ids, waves, codes = "abcdé", ("1", "2"), ("26", "2602", "260205", "300101")
    a, b = chance.choice(ids), chance.choice(ids)
    records = [
        Wave(chance.choice(waves), label=str(chance.random())),
        Institution(a, str(chance.random()), seat=chance.choice(codes),
                    serves=tuple(chance.sample(codes, 2))),
        Nomination(a, b, chance.choice(waves), chance.choice("xy"), strength=chance.choice([None, 0, 3])),
        Response(a, chance.choice(waves)),
        Team("t", str(chance.random()), commune=chance.choice(codes)),
        Membership("t", a, chance.choice(["member", "animator"])),
        Case("c", chance.choice(codes), plan=chance.choice(list(Plan))),
        CasePart("c", a, chance.choice(["plan", "help"])),
        Territory(chance.choice(codes), str(chance.random()), lon=chance.choice([None, 20.5])),
        Participation(chance.choice(codes)),
    ]  # fmt: skip
    try:
        if chance.random() < 0.25 and journal.entries():
            act = chance.choice([journal.undo, journal.redo])
            act(chance.randint(1, journal.head().number), who="Jan")
        else:
            change = drop if chance.random() < 0.25 else keep
            some = chance.sample(records, chance.randint(1, 4))
            journal.append(change(*some), who="Ewa", action="edit")
    except ConflictError:
        journal.append(keep(*records[:2]), who="Ewa", action="edit")
