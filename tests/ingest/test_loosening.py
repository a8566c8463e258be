"""In any other network a column is what its cells let it be."""

import pytest

from netmap.model import Nomination


def tie(plan, records):
    return next(iter(records(plan, "nomination").values()))


@pytest.mark.parametrize(
    ("column", "value", "kept"),
    [
        ("date", "1427", 1427.0), ("date", "Easter", "Easter"), ("commune", "Paris", "Paris"),
        ("origin", "Genoa", "Genoa"), ("frequency", "daily", "daily"), ("trust", "-1", -1.0),
        ("reporter", "the abbot", "the abbot"),
    ],
)  # fmt: skip
def test_a_column_of_a_tie_list_may_be_the_file_s_own(generic, records, column, value, kept):
    plan = generic.take(f"source,target,{column}\na,b,{value}\n")
    assert tie(plan, records) == Nomination(
        "a", "b", "1", "tie", row="dane.csv!2", attributes={column: kept}
    )
    assert ("header-kept-as-attribute", column) in [(f.code, f.value) for f in plan.findings]


def test_what_means_what_it_says_is_taken_as_such(generic, records):
    header = "source,target,date,commune,origin,frequency,trust,reporter"
    plan = generic.take(f"{header}\na,b,4.06.2019,260205,survey,7,2,b\n")
    assert tie(plan, records) == Nomination(
        "a", "b", "1", "tie", "260205", "b", frequency=7, trust=2, date="2019-06-04", row="dane.csv!2"
    )  # fmt: skip
    assert records(plan, "wave")["1"].date == "2019-06-04"


def test_one_odd_cell_makes_the_whole_column_the_file_s_own(generic, records):
    plan = generic.take("source,target,date\na,b,2019-06-04\nb,c,soon\nc,d,n/d\n")
    kept = [n.attributes for n in records(plan, "nomination").values()]
    assert kept == [{"date": "2019-06-04"}, {"date": "soon"}, {}]


@pytest.mark.parametrize(
    ("column", "value"),
    [("area", "north"), ("seat", "Tower"), ("parent", "The Guild"), ("became", "X"), ("active from", "1427")],
)  # fmt: skip
def test_a_column_of_nodes_may_be_the_file_s_own(generic, records, column, value):
    plan = generic.take(f"id,{column}\na,{value}\n")
    assert set(records(plan, "institution")["a"].attributes) == {column}


def test_labels_name_nodes_that_have_no_names(generic, records):
    plan = generic.take("Id,Label\n1,Acciaiuoli of Florence\n2,Albizzi\n")
    one, two = records(plan, "institution").values()
    assert (one.name, one.label, two.name) == ("Acciaiuoli of Florence", "", "Albizzi")
    plan = generic.take("Id,Name,Label\n3,Medici,The Medici family\n")
    assert records(plan, "institution")["3"].attributes == {"Label": "The Medici family"}


def test_links_within_the_file_are_links(generic, records):
    plan = generic.take("id,parent\na,\nb,a\n")
    assert records(plan, "institution")["b"].parent == "a"


def test_the_pilot_s_files_stay_strict(roster, codes):
    plan = roster.plan("od;do;fala;rodzaj;data\nGOPS;PCPR;przed;information;kiedyś\n")
    assert codes(plan, level="error") == ["cell-not-a-date"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("from", "to"), ("ego", "alter"), ("Sender", "Receiver"), ("node1", "node2"), ("i", "j"),
     ("Source Node", "Target Node"), ("nadawca", "odbiorca"), ("instytucja 1", "instytucja 2")],
)  # fmt: skip
def test_tie_lists_of_other_tools_are_known_by_their_headers(generic, records, one, other):
    plan = generic.take(f"{one},{other},weight\na,b,2\n")
    assert (tie(plan, records).source, tie(plan, records).target) == ("a", "b")


@pytest.mark.parametrize(
    ("cells", "kept"), [(["-2", "1"], [-2.0, 1.0]), (["strong", "weak"], ["strong", "weak"])]
)
def test_weights_that_are_no_strengths_stay_with_the_ties(generic, records, cells, kept):
    plan = generic.take(f"source,target,weight\na,b,{cells[0]}\nb,c,{cells[1]}\n")
    told = records(plan, "nomination").values()
    assert [n.attributes["weight"] for n in told] == kept
    assert {n.strength for n in told} == {None}


def test_one_misspelt_weight_is_an_error(generic, codes):
    plan = generic.plan("source,target,weight\na,b,2\nb,c,2o\n")
    assert codes(plan, level="error") == ["cell-not-a-number"]
