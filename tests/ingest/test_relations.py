"""Names of relations in network files: kinds of tie, waves, or only that a weight is told."""

import pytest


def ties(plan):
    said = (row.record for row in plan.rows if row.kind == "nomination")
    return sorted((t.source, t.target, t.layer, t.strength, t.wave) for t in said)


@pytest.mark.parametrize("title", ["siła", "strength", "Weight", "waga", "value"])
def test_a_lone_relation_called_weight_is_the_weight(generic, title):
    file = generic.csv(f"*Tie data\nfrom to {title}\na b 3\nb a 0\n", "sieć.vna")
    assert ties(generic.plan(file, wave="po")) == [("a", "b", "tie", 3, "po")]


def test_words_beside_the_weight_are_the_kinds(generic):
    file = generic.csv("*Tie data\nfrom to siła rodzaj\na b 3 umowa\nb a 1 projekt\n", "sieć.vna")
    assert [t[2:4] for t in ties(generic.plan(file, wave="po"))] == [("umowa", 3), ("projekt", 1)]


def test_a_weight_among_relations_is_one_of_them(generic):
    file = generic.csv("*Tie data\nfrom to friends siła\na b 1 3\n", "sieć.vna")
    assert [t[2:4] for t in ties(generic.plan(file, wave="po"))] == [("friends", 1), ("siła", 3)]


MISSING = ["uncertain", "-", "---", "brak", "NA", "null", "none", "n/d", "?"]


@pytest.mark.parametrize("word", MISSING)
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.net", '*Vertices 2\n1 "{}"\n2 "OPS"\n*Arcs :1 "{}"\n1 2 3\n*Arcs :2 "inna"\n2 1 1\n'),
        ("x.dl", 'dl n=2 nm=2\nlabels:\n"{}" OPS\nmatrix labels:\n"{}" inna\ndata:\n0 3\n0 0\n0 0\n1 0\n'),
        ("x.vna", '*Tie data\nfrom to "{1}" inna\n"{0}" OPS 3 0\nOPS "{0}" 0 1\n'),
        ("x.json", '{{"multigraph": true, "nodes": [{{"id": "{0}"}}, {{"id": "OPS"}}], "links": ['
         '{{"source": "{0}", "target": "OPS", "weight": 3, "layer": "{1}"}},'
         '{{"source": "OPS", "target": "{0}", "weight": 1, "layer": "inna"}}], "directed": true}}'),
    ],
)  # fmt: skip
def test_a_word_for_missing_is_a_name_where_the_format_says_so(generic, name, text, word):
    plan = generic.plan(generic.csv(text.format(word, word), name), wave="po")
    assert plan.is_accepted
    assert ties(plan) == sorted([(word, "OPS", word, 3, "po"), ("OPS", word, "inna", 1, "po")])


def test_a_kind_that_is_a_word_for_missing_is_told_where_kinds_are_listed(desk):
    text = '*Vertices 2\n1 "GOPS"\n2 "SP 1"\n*Arcs :1 "uncertain"\n1 2 3\n'
    plan = desk.plan(desk.csv(text, "x.net"), wave="po")
    told = [(f.code, f.row, f.value) for f in plan.findings if f.level == "error"]
    assert told == [("cell-unknown-code", 5, "uncertain")]


def test_a_label_that_is_a_dash_is_the_name_of_a_body(desk):
    text = '*Vertices 2\n1 "-"\n2 "SP 1"\n*Arcs :1 "informacja"\n1 2 3\n'
    plan = desk.plan(desk.csv(text, "x.net"), wave="po")
    assert ties(plan) == [("-", "sp-1", "information", 3, "po")]


def test_an_attribute_called_none_is_kept_and_a_number_that_is_none_is_not(generic):
    text = "*Node data\nID rola wiek\na none 3\nb NA NA\n*Tie data\nfrom to pewne\na b brak\n"
    plan = generic.plan(generic.csv(text, "x.vna"), wave="po")
    told = {row.key: dict(row.record.attributes) for row in plan.rows if row.kind == "institution"}
    assert told == {"a": {"rola": "none", "wiek": 3.0}, "b": {"rola": "NA"}}
    [tie] = [row.record for row in plan.rows if row.kind == "nomination"]
    assert tie.attributes == {"pewne": "brak"}


def test_a_node_called_total_is_a_node(generic):
    text = '*Vertices 3\n1 "Total"\n2 "Shell"\n\n\n3 "Uwaga: dane z rejestru, stan na koniec roku"\n*Arcs\n1 2 3\n'
    plan = generic.plan(generic.csv(text, "x.net"), wave="po")
    bodies = {row.key for row in plan.rows if row.kind == "institution"}
    assert bodies == {"Total", "Shell", "Uwaga: dane z rejestru, stan na koniec roku"}
    assert [t[:2] for t in ties(plan)] == [("Total", "Shell")]


def test_a_tie_to_a_node_that_cannot_be_read_is_said_once(desk):
    text = '*Node data\nID name type\n1 GOPS ops\n2 "SP 1" nonsens\n*Tie data\nfrom to informacja\n1 2 3\n'
    plan = desk.plan(desk.csv(text, "x.vna"), wave="po")
    assert [f.code for f in plan.findings if f.level == "error"] == ["cell-unknown-code"]


def test_ties_of_which_some_name_no_kind_are_read(generic):
    text = '*vertices 3\n1 A\n2 B\n3 C\n*edgeslist\n1 2\n*matrix :2 "dwa"\n0 1 0\n0 0 0\n0 2 0\n'
    plan = generic.plan(generic.csv(text, "x.net"), wave="po")
    said = {t[:4] for t in ties(plan)}
    assert said == {
        ("A", "B", "tie", None), ("B", "A", "tie", None), ("A", "B", "dwa", 1), ("C", "B", "dwa", 2),
    }  # fmt: skip


@pytest.mark.parametrize("title", ["interaction", "etykieta", "rodzaj kontaktu"])
def test_an_attribute_that_names_kinds_of_the_codebook_is_the_kind(desk, title):
    text = f'*Node data\nID\nGOPS\n"SP 1"\n*Tie data\nfrom to "{title}" siła\n'
    text += 'GOPS "SP 1" "wymiana informacji" 3\n"SP 1" GOPS "kierowanie klientów" 1\n'
    told = [t[2:4] for t in ties(desk.plan(desk.csv(text, "x.vna"), wave="po"))]
    assert sorted(told) == [("information", 3), ("referral", 1)]
