"""Questions for people: both graphs answer them alike, and as the plainest reading of the records does."""

import itertools
from collections import Counter, defaultdict

import pytest

from netmap.model import Institution, Membership, Nomination, Response, Team
from netmap.store import Journal, bring_up_to_date, open_graph, queries_under

WAVES = ("before", "after")
COMMUNES = ("", "260205", "260209")


def said(records, wave, commune=""):
    """Give the words that there is a tie, as far as they are of a commune."""
    return [
        n for n in records[Nomination]
        if n.wave == wave and (n.strength is None or n.strength > 0)
        and (not commune or n.commune in ("", commune))
    ]  # fmt: skip


def touching(words):
    """Give whom each body is in touch with."""
    found = defaultdict(set)
    for n in words:
        found[n.source].add(n.target)
        found[n.target].add(n.source)
    return found


def pairs(words):
    """Give the words by pair of different bodies."""
    found = defaultdict(list)
    for n in words:
        if n.source != n.target:
            found[min(n.source, n.target), max(n.source, n.target)].append(n)
    return dict(sorted(found.items()))


def strongest(words):
    return max((n.strength for n in words if n.strength is not None), default=None)


def brokers_between_sectors(records, wave, commune):
    touch, bodies = touching(said(records, wave, commune)), by_id(records)
    rows = []
    for b in bodies.values():
        partners = touch[b.id] - {b.id}
        apart = [
            1 for a, c in itertools.permutations(partners, 2)
            if "" < bodies[a].sector < bodies[c].sector and c not in touch[a]
        ]  # fmt: skip
        rows += [(b.id, b.name, b.sector, len(apart))] if apart else []
    return sorted(rows, key=lambda row: (-row[3], row[0]))


def types_without_partner(records, wave, partner, **asked):
    touch, bodies = touching(said(records, wave)), by_id(records)
    of_type = {b.id for b in bodies.values() if b.type == partner}
    rows = []
    for a in bodies.values():
        if a.type == asked["type"] and not touch[a.id] & of_type:
            near = {b for b in of_type - {a.id} if any(t.startswith(u) for t in set(a.serves) - {""}
                                             for u in set(bodies[b].serves) - {""})}  # fmt: skip
            rows.append((a.id, a.name, a.seat, len(near)))
    return sorted(rows)


def teams_without_sector(records, sector):
    bodies = by_id(records)
    rows = []
    for t in records[Team]:
        members = [m.institution for m in records[Membership] if m.team == t.id]
        if not any(bodies[m].sector == sector for m in members):
            rows.append((t.id, t.name, t.kind, t.commune, len(members)))
    return sorted(rows)


def one_sided_ties(records, wave, commune):
    answered = {
        r.institution for r in records[Response] if r.wave == wave and r.status == "answered"
    }
    back = {(n.source, n.target, n.layer) for n in said(records, wave)}
    no = {(n.source, n.target, n.layer) for n in records[Nomination]
          if n.wave == wave and n.strength == 0}  # fmt: skip
    bodies, found = by_id(records), defaultdict(list)
    for n in said(records, wave, commune):
        own = n.origin == "survey" and n.reporter in ("", n.source) and n.source != n.target
        if own and n.target in answered and (n.target, n.source, n.layer) not in back:
            found[n.source, n.target, n.layer].append(n)
    return [
        (a, bodies[a].name, b, bodies[b].name, layer, strongest(words),
         "denied" if (b, a, layer) in no else "nothing")
        for (a, b, layer), words in sorted(found.items())
    ]  # fmt: skip


def paths_within_two_steps(records, wave, institution, **asked):
    touch, bodies = touching(said(records, wave)), by_id(records)
    rows = set()
    for m in touch[institution] - {institution}:
        if bodies[m].type == asked["type"]:
            rows.add((1, "", m))
            continue
        rows |= {(2, m, b) for b in touch[m] - {m, institution} if bodies[b].type == asked["type"]}
    name = {"": ""} | {b.id: b.name for b in bodies.values()}
    return [
        (steps, institution, name[institution], via, name[via], target, name[target])
        for steps, via, target in sorted(rows, key=lambda row: (row[0], row[2], row[1]))
    ]


def institutions_without_ties(records, wave, commune):
    touch = touching([n for n in said(records, wave, commune) if n.source != n.target])
    status = {r.institution: str(r.status) for r in records[Response] if r.wave == wave}
    return sorted(
        (b.id, b.name, b.sector, status.get(b.id, ""))
        for b in records[Institution]
        if any(not commune or commune.startswith(code) for code in b.serves if code)
        and not touch[b.id]
    )


def named_but_silent(records, wave, commune):
    bodies, named = by_id(records), defaultdict(set)
    for n in said(records, wave, commune):
        if n.source != n.target:
            named[n.target].add(n.source)
    rows = [
        (r.institution, bodies[r.institution].name, str(r.status), len(named[r.institution]))
        for r in records[Response]
        if r.wave == wave and r.status != "answered" and named[r.institution]
    ]
    return sorted(rows, key=lambda row: (-row[3], row[0]))


def many_sided_ties(records, wave, commune, at_least):
    rows = [
        (*pair, len({n.layer for n in words}), strongest(words))
        for pair, words in pairs(said(records, wave, commune)).items()
    ]
    rows = [row for row in rows if row[2] >= at_least]
    return named(records, sorted(rows, key=lambda row: (-row[2], row[0], row[1])))


def ties_of_one_wave_only(records, wave, other_wave, commune):
    others = pairs(said(records, other_wave, commune))
    found = pairs(said(records, wave, commune)).items()
    return named(records, [(*pair, strongest(w)) for pair, w in found if pair not in others])


def institutions_of_many_communes(records, wave, at_least):
    bodies, found = by_id(records), defaultdict(set)
    for n in said(records, wave):
        if n.commune and n.source != n.target:
            found[n.source].add(n.commune)
            found[n.target].add(n.commune)
    rows = [(i, bodies[i].name, bodies[i].tier, len(communes)) for i, communes in found.items()]
    return sorted((r for r in rows if r[3] >= at_least), key=lambda row: (-row[3], row[0]))


def team_members_apart(records, wave, commune):
    touch, bodies = touching(said(records, wave)), by_id(records)
    rows = []
    for t in records[Team]:
        members = sorted(m.institution for m in records[Membership] if m.team == t.id)
        if not commune or t.commune == commune:
            rows += [(t.id, t.name, a, bodies[a].name, b, bodies[b].name)
                     for a, b in itertools.combinations(members, 2) if b not in touch[a]]  # fmt: skip
    return sorted(rows, key=lambda row: (row[0], row[2], row[4]))


def could_be_introduced(records, wave, commune, at_least):
    touch = touching(said(records, wave, commune))
    rows = [
        (a, b, len((touch[a] & touch[b]) - {a, b}))
        for a, b in itertools.combinations(sorted(touch), 2)
        if b not in touch[a]
    ]
    rows = [row for row in rows if row[2] >= at_least]
    return named(records, sorted(rows, key=lambda row: (-row[2], row[0], row[1])))


def ties_between_sectors(records, wave, commune):
    bodies, found = by_id(records), defaultdict(list)
    for pair, words in pairs(said(records, wave, commune)).items():
        found[tuple(sorted(bodies[body].sector for body in pair))].append(strongest(words))
    rows = []
    for sectors, strengths in found.items():
        known = [s for s in strengths if s is not None]
        rows.append((*sectors, len(strengths), sum(known) / len(known) if known else None))
    return sorted(rows, key=lambda row: (-row[2], row[0], row[1]))


def known_from_one_source(records, wave, origin):
    rows = [
        (*pair, strongest(words)) for pair, words in pairs(said(records, wave)).items()
        if {str(n.origin) for n in words} == {origin}
    ]  # fmt: skip
    return named(records, rows)


def named_problems(records, wave, commune):
    bodies = by_id(records)
    rows = [
        (n.source, bodies[n.source].name, n.target, bodies[n.target].name, n.layer, n.strength, n.problem)
        for n in records[Nomination]
        if n.wave == wave and n.problem and (not commune or n.commune in ("", commune))
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row[0], row[2], row[4], row[6]))


def by_id(records):
    return {body.id: body for body in records[Institution]}


def named(records, rows):
    """Put the names beside both ends of a row."""
    names = {body.id: body.name for body in records[Institution]}
    return [(a, names[a], b, names[b], *rest) for a, b, *rest in rows]


PLAIN = {
    f"explore/{plain.__name__}": plain
    for plain in (
        brokers_between_sectors, types_without_partner, teams_without_sector, one_sided_ties, paths_within_two_steps,
        institutions_without_ties, named_but_silent, many_sided_ties, ties_of_one_wave_only,
        institutions_of_many_communes, team_members_apart, could_be_introduced, ties_between_sectors,
        known_from_one_source, named_problems,
    )
}  # fmt: skip


def values(records):
    """Give several values of every parameter."""
    bodies = sorted(records[Institution], key=lambda body: body.id)
    kinds = [kind for kind, _ in Counter(b.type for b in bodies if b.type).most_common(3)]
    return {
        "wave": WAVES,
        "other_wave": WAVES,
        "commune": COMMUNES,
        "type": ["ops", *kinds],
        "partner": ["court", "police"],
        "sector": ["health", "education", "social", "nowhere"],
        "institution": [b.id for b in bodies if b.type == "primary_school"][:3] or ["ops", "h0"],
        "at_least": [1, 2, 3],
        "origin": ["workshop", "document", "register"],
    }


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def graph(request, tmp_path):
    spec = request.getfixturevalue("fresh_neo4j") if request.param == "neo4j" else request.param
    made = open_graph(spec, tmp_path / "graph.netmap")
    yield made
    made.close()


def test_there_is_a_plain_reading_of_every_question():
    assert set(queries_under("explore/")) == set(PLAIN)
    assert len(PLAIN) >= 12
    assert not any(query.writes for query in queries_under("explore/").values())


def answers(graph, records):
    """Ask every question with every combination of values; give the answers beside the plain ones."""
    for name, query in queries_under("explore/").items():
        held = values(records)
        for combination in itertools.product(*(held[param] for param in query.params)):
            params = dict(zip(query.params, combination, strict=True))
            rows = graph.read(name, **params)
            assert all(tuple(row) == query.returns for row in rows)
            yield (
                name,
                params,
                [tuple(row.values()) for row in rows],
                PLAIN[name](records, **params),
            )


def rounded(rows):
    """Two engines may add in another order."""
    return [tuple(round(v, 9) if isinstance(v, float) else v for v in row) for row in rows]


def held_against(graph, journal):
    bring_up_to_date(journal, graph)
    kinds = (Institution, Membership, Nomination, Response, Team)
    records = {cls: list(journal.records(cls).values()) for cls in kinds}
    told = Counter()
    for name, params, found, wanted in answers(graph, records):
        assert rounded(found) == rounded(wanted), (name, params)
        told[name] += len(found)
    return told


def test_a_study_with_names_that_would_break_a_careless_program(study, graph):
    held_against(graph, study)


def test_the_example(example_study, graph):
    with Journal.open(example_study) as journal:
        told = held_against(graph, journal)
    silent = {name for name in PLAIN if not told[name]}
    assert silent <= {"explore/known_from_one_source", "explore/named_problems"}
