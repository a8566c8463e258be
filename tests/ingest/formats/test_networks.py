"""Network files of other tools: what each layout comes to, and what is refused rather than guessed."""

import csv
import io
import json
import struct

import networkx as nx
import pytest

from netmap.ingest import child
from netmap.ingest.child import Limits, Problem


def sheets(data, numbers=b""):
    """Give nodes and ties as dictionaries, and the remarks."""
    told, remarks, sheet = {"nodes": [], "ties": []}, [], ""
    for line in child.cells(data, Limits(), numbers):
        if isinstance(line, list):
            told[sheet].append(line[1])
        elif "sheet" in line:
            sheet = line["sheet"]
        else:
            remarks.append((line["remark"], line["row"], line["value"]))
    rows = {
        name: [dict(zip(lines[0], line, strict=False)) for line in lines[1:]] if lines else []
        for name, lines in told.items()
    }
    return rows["nodes"], rows["ties"], remarks


def ties(data, *fields):
    return [tuple(tie.get(f) for f in ("source", "target", *fields)) for tie in sheets(data)[1]]


def refused(data, numbers=b""):
    with pytest.raises(Problem) as caught:
        list(child.cells(data, Limits(), numbers))
    return caught.value.code, caught.value.params.get("line")


def written(write, graph):
    file = io.BytesIO()
    write(graph, file)
    return file.getvalue()


GRAPHS = {
    "kite": nx.krackhardt_kite_graph(),
    "families": nx.florentine_families_graph(),
    "karate": nx.karate_club_graph(),
    "directed": nx.DiGraph([("GOPS", "SP nr 1"), ("SP nr 1", "GOPS"), ("Sąd", "GOPS")]),
}
WRITERS = {
    "graphml": lambda g: written(nx.write_graphml, g),
    "gexf": lambda g: written(nx.write_gexf, g),
    "pajek": lambda g: written(nx.write_pajek, g),
    "json": lambda g: json.dumps(nx.node_link_data(g, edges="links")).encode(),
    "json edges": lambda g: json.dumps(nx.node_link_data(g, edges="edges")).encode(),
    "cytoscape": lambda g: json.dumps(nx.cytoscape_data(g)).encode(),
}


@pytest.mark.parametrize("graph", GRAPHS.values(), ids=GRAPHS)
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_what_networkx_writes_comes_back(write, graph):
    nodes, told, _ = sheets(write(graph))
    names = [str(node) for node in graph]
    both = nx.DiGraph(graph) if graph.is_directed() else graph.to_directed()
    assert [node.get("id", node["name"]) for node in nodes] == names
    assert {(t["source"], t["target"]) for t in told} == {(str(a), str(b)) for a, b in both.edges}
    assert len(told) == both.number_of_edges()


# ── GraphML and GEXF ────────────────────────────────────────────────────────────────────────────────────────────────

GRAPHML = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" attr.name="sector"><default>social</default></key>
<key id="d1" for="edge" attr.name="weight"/><key id="d2" for="edge" attr.name="channel"/>
<key id="d3" for="node" yfiles.type="nodegraphics"/>
<graph id="information" edgedefault="directed">
<node id="n0"><data key="d3"><y:ShapeNode><y:NodeLabel>GOPS w Oksie</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d0">education</data></node>
<edge source="n0" target="n1"><data key="d1">2.5</data><data key="d2">telefon</data></edge>
</graph>{more}</graphml>"""
SECOND = """<graph id="referral" edgedefault="undirected"><node id="n0"/><node id="n1"/>
<edge source="n1" target="n0"/></graph>"""


def test_graphml_keeps_labels_defaults_attributes_and_weights():
    nodes, told, _ = sheets(GRAPHML.format(more="").encode())
    assert nodes == [
        {"id": "n0", "name": "GOPS w Oksie", "sector": "social"},
        {"id": "n1", "name": "n1", "sector": "education"},
    ]
    assert told == [{"source": "n0", "target": "n1", "strength": "2.5", "channel": "telefon"}]


def test_several_graphs_of_one_file_are_several_layers():
    assert ties(GRAPHML.format(more=SECOND).encode(), "layer") == [
        ("n0", "n1", "information"),
        ("n1", "n0", "referral"),
        ("n0", "n1", "referral"),
    ]


@pytest.mark.parametrize(
    ("inside", "code"),
    [
        ('<graph><node id="a"/><edge source="a" target="b"/></graph>', "file-network-unknown-node"),
        ('<graph><node id="a"/><node id="a"/></graph>', "file-network-repeated-node"),
        ('<graph><node id=""/></graph>', "file-network-nameless"),
        ('<graph><node id="a"><data key="x">1</data></node></graph>', "file-network-unknown-key"),
        ('<graph><node id="a"/><hyperedge/></graph>', "file-network-hyperedge"),
        ('<graph><node id="a"></graph>', "file-network-broken"),
        ("<graph>" + "<a>" * 300 + "</a>" * 300 + "</graph>", "file-network-too-deep"),
    ],
)
def test_graphml_that_contradicts_itself_is_refused_with_its_line(inside, code):
    assert refused(f"<graphml>\n{inside}</graphml>".encode()) == (
        code,
        None if code == "file-network-too-deep" else 2,
    )


@pytest.mark.parametrize("root", ["graphml", "gexf"])
@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/">%p;]>',
    ],
)
def test_a_document_type_is_never_opened(root, declared):
    assert refused(f"<?xml version='1.0'?>{declared}<{root}/>".encode())[0] == (
        "file-network-entities"
    )


GEXF = """<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="sector"><default>social</default></attribute></attributes>
<nodes><node id="a" label="GOPS"><viz:color r="1"/><nodes><node id="b" label="Klub"/></nodes></node></nodes>
<edges><edge source="a" target="b" weight="3" kind="information" start="1" end="2"/>
<edge source="b" target="a"><spells><spell start="2" end="2"/></spells></edge></edges></graph></gexf>"""


@pytest.mark.parametrize(
    "times", ['start="3" end="2"', 'start="inf"', 'start="nan" end="2"', 'timestamp="-inf"']
)
def test_a_tie_of_gexf_that_is_never_there_is_refused(times):
    text = f"""<gexf><graph><nodes><node id="a"/><node id="b"/></nodes>
    <edges><edge source="a" target="b" {times}/></edges></graph></gexf>"""
    assert refused(text.encode()) == ("file-network-times-reversed", 2)


def test_days_and_pajeks_times_that_are_reversed_are_told_as_the_file_writes_them():
    days = b"""<gexf><graph><nodes><node id="a"/><node id="b"/></nodes>
    <edges><edge source="a" target="b" start="2021-01-31" end="2019-06-04"/></edges></graph></gexf>"""
    for data, begun, ended in (
        (days, "2021-01-31", "2019-06-04"),
        (b"*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 1 [5-3]\n", "5", "3"),
    ):
        with pytest.raises(Problem) as caught:
            list(child.cells(data, Limits()))
        assert (caught.value.params["begun"], caught.value.params["ended"]) == (begun, ended)


def test_spells_of_gexf_are_waves_and_what_is_drawn_is_left_out():
    nodes, told, remarks = sheets(GEXF.encode())
    assert nodes == [
        {"id": "a", "name": "GOPS", "sector": "social"},
        {"id": "b", "name": "Klub", "sector": "social", "parent": "a"},
    ]
    assert [(t["source"], t["wave"], t.get("strength"), t.get("layer")) for t in told] == [
        ("a", "1", "3", "information"),
        ("a", "2", "3", "information"),
        ("b", "2", None, None),
    ]
    assert remarks == [("left-out", 3, "color")]


@pytest.mark.parametrize(
    ("stated", "waves"),
    [
        ('timestamp="2019"', ["2019"]),
        ('timestamps="&lt;[2019, 2021]&gt;"', ["2019", "2021"]),
        ('timestamps="2019 2021"', ["2019", "2021"]),
        ('intervals="&lt;[2019, 2020]; [2021.5, 2022)&gt;"', ["2019", "2020", "2021.5", "2022"]),
        ('intervals="&lt;[2019, Infinity)&gt;"', ["2019"]),
    ],
)
def test_every_way_of_gexf_to_state_times_is_read(stated, waves):
    text = (
        '<gexf><graph defaultedgetype="directed"><nodes><node id="a"/><node id="b"/></nodes><edges>'
    )
    text += f'<edge source="a" target="b" {stated}/></edges></graph></gexf>'
    assert [tie["wave"] for tie in sheets(text.encode())[1]] == waves


def test_days_of_gexf_are_waves_that_are_called_by_their_day():
    text = """<gexf><graph mode="dynamic" timeformat="date" defaultedgetype="directed"><nodes>
    <node id="a"/><node id="b"/></nodes><edges>
    <edge source="a" target="b" start="2019-06-04" end="2021-01-31"/></edges></graph></gexf>"""
    assert ties(text.encode(), "wave") == [("a", "b", "2019-06-04"), ("a", "b", "2021-01-31")]
    moments = text.replace("2019-06-04", "1559606400001").replace("2021-01-31", "1612051200000")
    assert [wave for _, _, wave in ties(moments.encode(), "wave")] == [
        "1559606400001",
        "1612051200000",
    ]


def test_values_of_gexf_that_change_in_time_are_not_taken_for_one_in_silence():
    text = """<gexf><graph><attributes class="node"><attribute id="0" title="szefowie"/></attributes><nodes>
    <node id="a"><attvalues><attvalue for="0" value="1" start="2019"/>
    <attvalue for="0" value="2" start="2020"/></attvalues></node>
    </nodes></graph></gexf>"""
    nodes, _, remarks = sheets(text.encode())
    assert nodes == [{"name": "a", "szefowie": "2"}]
    assert remarks == [("left-out", 2, "attvalue start/end")]


@pytest.mark.parametrize(("stated", "many"), [("1", 1), ("true", 1), ("0", 2), ("false", 2)])
def test_a_tie_of_graphml_says_itself_whether_it_is_directed(stated, many):
    inside = f'<node id="a"/><node id="b"/><edge source="a" target="b" directed="{stated}"/>'
    text = f'<graphml><graph edgedefault="undirected">{inside}</graph></graphml>'
    assert len(ties(text.encode())) == many


GROUPS = """<graphml><key id="d6" for="node" yfiles.type="nodegraphics"/><key id="t" for="graph" attr.name="tytuł"/>
<graph edgedefault="directed"><desc>rysunek</desc><data key="t">Oksa</data>
<node id="n1"><data key="d6"><Realizers><NodeLabel>Oświata</NodeLabel><NodeLabel>Folder 1</NodeLabel></Realizers></data>
<graph edgedefault="undirected"><node id="n1::n0"><data key="d6"><NodeLabel>SP</NodeLabel></data></node>
<node id="n1::n1"/><edge source="n1::n0" target="n1::n1"/></graph></node>
<node id="n2"/><edge source="n2" target="n1::n0"/></graph></graphml>"""


def test_groups_of_yed_are_nodes_that_others_belong_to_and_what_is_drawn_is_told():
    nodes, told, remarks = sheets(GROUPS.encode())
    assert {n["id"]: (n["name"], n.get("parent")) for n in nodes} == {
        "n1": ("Oświata", None), "n1::n0": ("SP", "n1"), "n1::n1": ("n1::n1", "n1"), "n2": ("n2", None),
    }  # fmt: skip
    assert [(t["source"], t["target"]) for t in told] == [
        ("n1::n0", "n1::n1"),
        ("n1::n1", "n1::n0"),
        ("n2", "n1::n0"),
    ]
    assert {value for _, _, value in remarks} == {"<desc>", "tytuł", "nodegraphics"}


def test_nodes_of_graphml_that_are_only_counted_are_called_by_their_attribute_id():
    text = """<graphml><key id="d" for="node" attr.name="id"/><graph>
    <node id="n0"><data key="d">GOPS</data></node><node id="SP"><data key="d">17</data></node></graph></graphml>"""
    assert [node["name"] for node in sheets(text.encode())[0]] == ["GOPS", "SP"]


def test_ids_that_several_ties_of_graphml_share_are_kinds():
    graph = nx.MultiDiGraph()
    for ends in (("a", "b"), ("b", "c")):
        graph.add_edge(*ends, key="informacja")
        graph.add_edge(*ends, key="skierowania")
    told = ties(written(nx.write_graphml, graph), "layer")
    assert sorted(told) == [
        (*ends, kind) for ends in ("ab", "bc") for kind in ("informacja", "skierowania")
    ]


def test_graphml_declares_no_more_attributes_than_a_table_can_have_columns():
    keys = "".join(f'<key id="k{at}" for="node"/>' for at in range(1_001))
    assert refused(f"<graphml>{keys}</graphml>".encode())[0] == "file-too-many-columns"


# ── Pajek ───────────────────────────────────────────────────────────────────────────────────────────────────────────

PAJEK = """% z programu Pajek
*Network przykład
*Vertices 3
1 "GOPS Łopuszno" 0.1 0.2 ellipse
2 "SP ""Pod Lipą\"\"\"
3 "Sąd"
*Arcs :1 "informacja"
1 2 3 l "co tydzień"
*Edges :2 "spotkania"
2 3
*Arcslist
3 1 2
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250"])
def test_pajek_keeps_relations_labels_and_directions(encoding):
    nodes, told, _ = sheets(PAJEK.encode(encoding))
    assert [node["name"] for node in nodes] == ["GOPS Łopuszno", 'SP "Pod Lipą"', "Sąd"]
    assert [tuple(t.values()) for t in told] == [
        ("GOPS Łopuszno", 'SP "Pod Lipą"', "informacja", "3", "co tydzień"),
        ('SP "Pod Lipą"', "Sąd", "spotkania"),
        ("Sąd", 'SP "Pod Lipą"', "spotkania"),
        ("Sąd", "GOPS Łopuszno"),
        ("Sąd", 'SP "Pod Lipą"'),
    ]


def test_a_pajek_project_has_partitions_vectors_and_a_two_mode_matrix():
    text = "*Network x\n*Vertices 3 2\n1 a\n2 b\n3 c\n*Matrix\n1\n0,5\n"
    text += "*Partition sektor\n*Vertices 3\n1\n2\n2\n*Vector\n*Vertices 3\n0.1\n0.2\n0.3\n"
    nodes, told, _ = sheets(text.encode())
    assert nodes[1] == {"name": "b", "mode": "1", "sektor": "2", "vector": "0.2"}
    assert [tuple(t.values()) for t in told] == [("a", "c", "1"), ("b", "c", "0.5")]


def test_partitions_of_a_pajek_project_may_stand_before_its_network():
    text = "*Partition sektor\n*Vertices 2\n1\n2\n*Network x\n*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 3\n"
    text += "*Vector v\n*Vertices 2\n5\n6\n"
    nodes, told, _ = sheets(text.encode())
    assert nodes == [{"name": "a", "sektor": "1", "v": "5"}, {"name": "b", "sektor": "2", "v": "6"}]
    assert [(t["source"], t["target"], t["strength"]) for t in told] == [("a", "b", "3")]


def test_networks_of_a_pajek_project_are_told_by_names_where_these_stand_in_another_order():
    text = "*Network przed\n*Vertices 3\n1 a\n2 b\n3 c\n*Arcs\n1 2\n"
    text += "*Network po\n*Vertices 3\n1 c\n2 a\n3 b\n*Matrix\n0 1 0\n0 0 0\n0 0 0\n"
    text += "*Partition p\n*Vertices 3\n7\n8\n9\n"
    nodes, told, _ = sheets(text.encode())
    found = [(t["source"], t["target"], t["layer"]) for t in told]
    assert found == [("a", "b", "przed"), ("c", "a", "po")]
    assert {node["name"]: node["p"] for node in nodes} == {"c": "7", "a": "8", "b": "9"}


def test_a_partition_is_of_the_network_with_as_many_vertices_as_it_announces():
    text = "*Network all\n*Vertices 3\n1 a\n2 b\n3 c\n*Arcs\n1 2\n*Network some\n*Vertices 2\n1 c\n2 a\n*Arcs\n1 2\n"
    text += "*Partition chosen\n*Vertices 3\n1\n0\n1\n*Partition kind\n*Vertices 2\n7\n8\n"
    nodes, told, _ = sheets(text.encode())
    assert nodes == [
        {"name": "a", "chosen": "1", "kind": "8"},
        {"name": "b", "chosen": "0"},
        {"name": "c", "chosen": "1", "kind": "7"},
    ]
    assert [(t["source"], t["target"], t["layer"]) for t in told] == [
        ("a", "b", "all"),
        ("c", "a", "some"),
    ]


def test_times_of_pajek_are_waves_and_networks_of_a_project_layers():
    text = "*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 1 [1-2,4]\n2 1 1 [2-*]\n"
    assert ties(text.encode(), "wave") == [
        ("a", "b", "1"), ("a", "b", "2"), ("a", "b", "4"), ("b", "a", "2"), ("b", "a", "4"),
    ]  # fmt: skip
    two = "*Network przed\n*Vertices 2\n1 a\n2 b\n*Arcs\n1 2\n*Network po\n*Vertices 2\n1 a\n2 b\n*Arcs\n2 1\n"
    assert ties(two.encode(), "layer") == [("a", "b", "przed"), ("b", "a", "po")]


def test_bodies_that_came_or_went_between_networks_of_a_project_are_found_by_their_names():
    first = "*Network przed\n*Vertices 3\n1 a\n2 b\n3 c\n*Arcs\n1 3\n"
    second = "*Network po\n*Vertices 3\n1 c\n2 a\n3 d\n*Arcs\n2 3\n"
    values = "*Partition s\n*Vertices 3\n7\n8\n9\n"
    nodes, told, _ = sheets((first + second + values).encode())
    assert {node["name"]: node.get("s") for node in nodes} == {
        "a": "8", "b": None, "c": "7", "d": "9",
    }  # fmt: skip
    assert [tuple(t.values()) for t in told] == [("a", "c", "przed"), ("a", "d", "po")]


def test_letters_of_pajek_may_be_written_by_their_numbers():
    text = '*Vertices 2\n1 "Szko&#322;a"\n2 b\n*Arcs :1 "wi&#281;&#378;"\n1 2 1 l "&#322;"\n'
    nodes, told, _ = sheets(text.encode())
    assert nodes[0]["name"] == "Szkoła"
    assert (told[0]["layer"], told[0]["label"]) == ("więź", "ł")


def test_a_partition_and_a_vector_of_one_name_are_both_kept():
    text = (
        "*Vertices 2\n1 a\n2 b\n*Partition v\n*Vertices 2\n1\n2\n*Vector v\n*Vertices 2\n0.5\n2\n"
    )
    assert sheets(text.encode())[0] == [
        {"name": "a", "v": "1", "v 2": "0.5"},
        {"name": "b", "v": "2", "v 2": "2"},
    ]


def test_labels_that_only_blanks_tell_apart_keep_their_numbers_too():
    nodes, told, _ = sheets(b'*Vertices 2\n1 "A  B"\n2 "A B"\n*Arcs\n1 2\n')
    assert [node["id"] for node in nodes] == ["1", "2"]
    assert [(tie["source"], tie["target"]) for tie in told] == [("1", "2")]


def test_equal_labels_keep_their_numbers_apart():
    nodes, told, _ = sheets(b'*Vertices 3\n1 "SP"\n2 "SP"\n3\n*Arcs\n1 2\n2 3\n')
    assert [node["id"] for node in nodes] == ["1", "2", "3"]
    assert [(t["source"], t["target"]) for t in told] == [("1", "2"), ("2", "3")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("*Vertices 2\n1 a\n2 b\n*Arcs\n1 3\n", ("file-network-unknown-node", 5)),
        ("*Vertices 2\n1 a\n2 b\n*Arcs\n0 1\n", ("file-network-unknown-node", 5)),
        ("*Vertices 2\n1 a\n1 b\n", ("file-network-repeated-node", 3)),
        ("*Vertices 2\n*Arcs\n1 2 x3 nan\n*Matrix\n1\n", ("file-network-count", 5)),
        ("*Vertices two\n", ("file-network-number", 1)),
        ("*Vertices 2\n*Colours\n", ("file-network-broken", 2)),
        ("*Vertices 999999999\n*Arcs\n1 2\n", ("file-too-many-rows", None)),
        ("*Vertices 2\n*Partition\n1\n2\n3\n", ("file-network-count", 5)),
        ("*Vertices 3\n*Partition\n1\n2\n", ("file-network-count", 4)),
        ("*Vertices 3\n*Partition\n", ("file-network-count", 2)),
        ("*Partition p\n*Vertices 1\n1\n*Network a\n*Vertices 2\n", ("file-network-count", 3)),
        ("*Network a\n*Vertices 2\n*Arcs\n1 2\n*Network b\n*Vertices 3\n*Arcs\n1 3\n", ("file-network-several", 6)),
        ("*Network a\n*Vertices 2\n1 x\n2 y\n*Network b\n*Vertices 2\n1 y\n2 z\n", ("file-network-other-nodes", 7)),
        ("*Network a\n*Vertices 1\n1 x\n*Network b\n*Vertices 1\n1 y\n", ("file-network-other-nodes", 6)),
    ],
)  # fmt: skip
def test_pajek_that_contradicts_itself_is_refused_with_its_line(text, told):
    assert refused(text.encode()) == told


# ── UCINET and NetDraw ──────────────────────────────────────────────────────────────────────────────────────────────

A_B = [("GOPS", "SP 1", "2"), ("SP 1", "GOPS", "1")]
DL = {
    "labels": 'dl n=2\nformat = fullmatrix\nlabels:\nGOPS, "SP 1"\ndata:\n0 2\n1 0\n',
    "a line for it all": 'DL N = 2, FORMAT=FM LABELS:\nGOPS,"SP 1"\nDATA:\n0 2 1 0\n',
    "embedded": 'dl n=2 format=fullmatrix\nlabels embedded\ndata:\nGOPS "SP 1"\nGOPS 0 2\n"SP 1" 1 0\n',
    "edges": 'dl n=2 format=edgelist1\nlabels:\nGOPS\n"SP 1"\ndata:\n1 2 2\n2 1 1\n',
    "edges by name": 'dl n=2 format=edgelist1\nlabels embedded\ndata:\nGOPS "SP 1" 2\n"SP 1" GOPS 1\n',
}


@pytest.mark.parametrize("text", DL.values(), ids=DL)
def test_layouts_of_dl(text):
    assert ties(text.encode(), "strength") == A_B


def test_dl_has_half_matrices_node_lists_and_two_modes():
    upper = b"dl n=3 format=upperhalf diagonal=absent\ndata:\n1 0\n1\n"
    assert ties(upper) == [("1", "2"), ("2", "1"), ("2", "3"), ("3", "2")]
    lower = b"dl n=3 format=lowerhalf\ndata:\n0\n1 0\n0 1 0\n"
    assert sorted(ties(lower)) == sorted(ties(upper))
    listed = b"dl n=3 format=nodelist1\nlabels:\na,b,c\ndata:\n1 2 3\n3 1\n"
    assert ties(listed) == [("a", "b"), ("a", "c"), ("c", "a")]
    two = b"dl nr=2 nc=1 format=fullmatrix\nrow labels:\na,b\ncolumn labels:\nx\ndata:\n1\n0\n"
    nodes, told, _ = sheets(two)
    assert [(n["name"], n["mode"]) for n in nodes] == [("a", "1"), ("b", "1"), ("x", "2")]
    assert [tuple(t.values()) for t in told] == [("a", "x", "1")]
    groups = b"dl nr=2 nc=2 format=edgelist2 labels embedded\ndata:\na x\nb y\n"
    assert [n["mode"] for n in sheets(groups)[0]] == ["1", "2", "1", "2"]


def test_dl_of_no_rows_that_has_their_labels_in_them_is_refused():
    data = b"DL nr=\x00 nc=3 \n=edgelist2\nrow labels embedded\ncolumn \n embedded\ndata:\na x 1\nb y 2\n"
    assert refused(data)[0] == "file-network-count"


def test_several_matrices_of_dl_are_layers_and_a_missing_value_is_no_zero():
    text = "dl n=2 nm=2\nlabels:\na,b\nmatrix labels:\nwiedza,zaufanie\ndata:\n0 1\n. 0\n0 0\n2 0\n"
    _, told, remarks = sheets(text.encode())
    assert [tuple(t.values()) for t in told] == [
        ("a", "b", "wiedza", "1"),
        ("b", "a", "zaufanie", "2"),
    ]
    assert remarks == [("missing", 8, "")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("dl n=3 data:\n0 1 0\n", ("file-network-count", 1)),
        ("dl n=1 data:\n0 1 0\n", ("file-network-count", 2)),
        ("dl n=2 data:\n0 x\n0 0\n", ("file-network-number", 2)),
        ("dl n=2 format=blockmatrix data:\n0 1\n", ("file-network-dl-format", 1)),
        ("dl n=2 format=edgelist1 data:\n1 5\n", ("file-network-unknown-node", 2)),
        ("dl n=999999999 data:\n0\n", ("file-too-many-rows", None)),
        ("dl n=2 labels:\na,a\ndata:\n0 1 1 0\n", ("file-network-repeated-node", 1)),
        ("dl n=2 labels: a,b\n", ("file-network-broken", 1)),
        ("dl n=2 labels:\na\nb\nc\ndata:\n0 1 1 0\n", ("file-network-count", 1)),
        ("dl n=2 labels embedded data:\na b c\na 0 1\nb 1 0\n", ("file-network-count", 1)),
        ('dl n=2 labels embedded data:\na b\na 0 1\n"\n', ("file-network-count", 1)),
    ],
)
def test_dl_that_contradicts_itself_is_refused_with_its_line(text, told):
    assert refused(text.encode()) == told


def test_labels_of_dl_stand_one_to_a_line_or_parted_by_blanks():
    by_line = "dl n=2\nlabels:\nSzkoła nr 1\nDom Kultury,\ndata:\n0 2\n0 0\n"
    assert ties(by_line.encode(), "strength") == [("Szkoła nr 1", "Dom Kultury", "2")]
    uncounted = "dl format=edgelist1\nlabels:\na b c\ndata:\n1 2\n"
    assert [node["name"] for node in sheets(uncounted.encode())[0]] == ["a", "b", "c"]


def label(text, encoding):
    data = text.encode(encoding)
    return struct.pack("<h", len(data)) + data


def ucinet(names, matrices=("",), *, version=b"V6404", encoding="utf-16-le"):
    """Write a header file as UCINET 6 does."""
    size = "<i" if version == b"V6404" else "<h"
    dims = [len(names), len(names)] + [len(matrices)] * (len(matrices) > 1)
    head = b"\x05" + version + struct.pack("<5h", 26, 11, 25, 3, 3) + b"\x07"
    head += struct.pack("<h", len(dims)) + b"".join(struct.pack(size, d) for d in dims)
    head += b"\x03net" + bytes([1] * len(dims))
    head += b"".join(label(name, encoding) for name in [*names, *names])
    return head + b"".join(label(m, encoding) for m in matrices if len(dims) > 2)


@pytest.mark.parametrize(
    ("version", "encoding"), [(b"V6404", "utf-16-le"), (b"DATE:", "cp1250"), (b"V6404", "cp1250")]
)
def test_a_ucinet_pair(version, encoding):
    header = ucinet(["GOPS", "Sąd", "SP 1"], version=version, encoding=encoding)
    numbers = struct.pack("<9f", 0, 1, 0, 2.5, 0, 0, 0, 2e38, 0)
    nodes, told, remarks = sheets(header, numbers)
    assert [n["name"] for n in nodes] == ["GOPS", "Sąd", "SP 1"]
    assert [tuple(t.values()) for t in told] == [("GOPS", "Sąd", "1"), ("Sąd", "GOPS", "2.5")]
    assert remarks == [("missing", 1, "")]


def test_matrices_of_a_ucinet_pair_are_layers_and_half_a_pair_is_refused():
    header = ucinet(["a", "b"], ["info", "ref"])
    numbers = struct.pack("<8f", 0, 1, 0, 0, 0, 0, 1, 0)
    assert [tuple(t.values()) for t in sheets(header, numbers)[1]] == [
        ("a", "b", "info", "1"),
        ("b", "a", "ref", "1"),
    ]
    assert refused(header)[0] == "file-ucinet-alone"
    assert refused(header, numbers[:-4])[0] == "file-network-count"
    assert refused(header[:30], numbers)[0] == "file-network-broken"


def test_vna_has_a_column_for_each_relation():
    text = '*Node data\nID sektor "pełna nazwa"\nops pomoc "GOPS w Oksie"\nsp edukacja "SP"\n'
    text += (
        "*Node properties\nID x y\nops 1 2\n*Tie data\nFROM TO info ref\nops sp 3 0\nsp ops 1 2\n"
    )
    nodes, told, remarks = sheets(text.encode())
    assert nodes[0] == {"name": "ops", "sektor": "pomoc", "pełna nazwa": "GOPS w Oksie"}
    assert [tuple(t.values()) for t in told] == [
        ("ops", "sp", "info", "3"),
        ("sp", "ops", "info", "1"),
        ("sp", "ops", "ref", "2"),
    ]
    assert remarks == [("left-out", 6, "*node properties")]
    drawn = b"*Node properties\nID x y\na 1 2\nc 3 4\n*Tie data\nfrom to\na b\n"
    assert {node["name"] for node in sheets(drawn)[0]} == {"a", "b", "c"}
    assert refused(b"*Tie data\nfrom to s\na b 1\na c x\n") == ("file-network-number", 4)


def test_a_column_of_words_in_vna_says_something_of_the_tie():
    text = "*Tie data\nfrom to strength rodzaj\na b 2 umowa\nb a 0 umowa\n"
    [tie] = sheets(text.encode())[1]
    assert tuple(tie.values()) == ("a", "b", "strength", "2", "umowa")
    assert ties(b"*Tie data\nfrom to rodzaj\na b umowa\n", "rodzaj") == [("a", "b", "umowa")]


# ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "told",
    [
        {"nodes": [{"name": "a"}, {"name": "b"}], "links": [{"source": 0, "target": 1, "value": 2}]},
        {"nodes": ["a", "b"], "edges": [{"source": "a", "target": "b", "weight": 2.0}]},
        {"graph": {"nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b", "metadata": {"weight": 2}}]}},
        {"nodes": [{"key": "a"}, {"key": "b"}], "edges": [{"source": "a", "target": "b", "attributes": {"weight": 2}}]},
        {"directed": True, "nodes": [{"id": "a"}, {"id": "b"}], "adjacency": [[{"id": "b", "weight": 2}], []]},
        {"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"from": "a", "to": "b", "value": 2}]},
        {"elements": [{"data": {"id": x}} for x in "ab"] + [{"data": {"source": "a", "target": "b", "weight": 2}}]},
    ],
)  # fmt: skip
def test_layouts_of_json(told):
    told.setdefault("directed", True)
    if "graph" in told:
        told["graph"]["directed"] = True
    assert ties(json.dumps(told).encode(), "strength") == [("a", "b", "2")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "z"}]}', "file-network-unknown-node"),
        ('{"nodes": [{"id": "a"}, {"id": "a"}]}', "file-network-repeated-node"),
        ('{"nodes": [{"id": "a"}', "file-network-broken"),
        ('{"nodes": ["a"], "links": [{"source": "a", "target": "a", "weight": NaN}]}', "file-network-number"),
        ("[1, 2]", "file-not-table"),
        ('{"nodes": ["a"], "links": [{"source": "a", "target": "a", "weight": 1e999}]}', "file-network-number"),
        ('{"nodes": ["a", "b"], "adjacency": [[]]}', "file-network-broken"),
        ('{"nodes": [{"id": 1}, {"id": 2}], "links": [{"source": 1, "target": 0}]}', "file-network-unknown-node"),
        ('{"nodes": ["a"], "links": [{"source": 0, "target": 0}], "edges": [{"source": 0}]}', "file-network-broken"),
        ('{"nodes": ["a", "b"], "edges": {"a": "b"}}', "file-network-broken"),
        ('{"nodes": ["a", "b"], "links": [{"source": "a", "target": "b"}], "links": []}', "file-network-key-twice"),
        ('{"nodes": [{"id": "a", "id": "b"}]}', "file-network-key-twice"),
    ],
)  # fmt: skip
def test_json_that_contradicts_itself_is_refused(text, code):
    assert refused(text.encode())[0] == code


def test_a_key_of_json_said_twice_alike_is_one():
    assert sheets(b'{"nodes": [{"id": "a", "id": "a"}], "nodes": [{"id": "a"}]}')[0] == [
        {"name": "a"}
    ]


def test_a_mixed_list_of_cytoscape_is_nodes_and_ties():
    told = [{"data": {"id": "a"}}, {"data": {"id": "b"}}, {"data": {"source": "a", "target": "b"}}]
    assert ties(json.dumps(told).encode()) == [("a", "b")]


def test_several_graphs_of_json_are_several_relations_of_the_same_nodes():
    one = {"directed": True, "nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b"}]}
    other = {**one, "edges": [{"source": "b", "target": "a", "relation": "spotkania"}]}
    told = {"graphs": [{"id": "przed", **one}, {"id": "po", **other}]}
    assert ties(json.dumps(told).encode(), "layer") == [
        ("a", "b", "przed"),
        ("b", "a", "po: spotkania"),
    ]


def test_what_json_holds_besides_nodes_and_ties_is_told():
    text = '{"graph": {"autor": "x"}, "nodes": ["a"], "links": [], "opisy": [1], "wersja": 2}'
    assert [value for _, _, value in sheets(text.encode())[2]] == ["graph", "opisy"]


def test_an_attribute_that_tells_ties_of_the_same_two_apart_is_their_kind():
    ends = {"source": "a", "target": "b"}
    links = [{**ends, "type": "umowa", "weight": 1}, {**ends, "type": "telefon", "weight": 2}]
    told = {"directed": True, "nodes": ["a", "b"], "links": links}
    assert ties(json.dumps(told).encode(), "layer") == [("a", "b", "umowa"), ("a", "b", "telefon")]
    told["links"] = links[:1]
    assert ties(json.dumps(told).encode(), "layer", "type") == [("a", "b", None, "umowa")]


def test_netsjson_says_by_type_whether_a_tie_is_directed():
    links = [
        {"type": "edge", "n1": 1, "n2": 2, "w": 3},
        {"type": "arc", "n1": 2, "n2": 1, "rel": "długi"},
    ]
    told = {"netsJSON": "basic", "nodes": [{"id": 1, "lab": "Albizzi"}, {"id": 2}], "links": links}
    nodes, said, _ = sheets(json.dumps(told).encode())
    assert nodes == [{"id": "1", "name": "Albizzi"}, {"id": "2", "name": "2"}]
    assert [(t["source"], t["target"], t.get("layer"), t.get("strength")) for t in said] == [
        ("1", "2", None, "3"), ("2", "1", None, "3"), ("2", "1", "długi", None),
    ]  # fmt: skip
    assert (
        refused(b'{"netsJSON": 1, "nodes": [{"id": 1}], "links": [3]}')[0] == "file-network-broken"
    )


def test_ties_of_a_multigraph_are_of_the_kind_that_their_key_says():
    graph = nx.MultiDiGraph()
    graph.add_edge("a", "b", key="pomoc")
    graph.add_edge("a", "b", key="rada", weight=2)
    graph.add_edge("b", "a")
    text = json.dumps(nx.node_link_data(graph, edges="edges"))
    assert ties(text.encode(), "layer", "strength") == [
        ("a", "b", "pomoc", None), ("a", "b", "rada", "2"), ("b", "a", None, None),
    ]  # fmt: skip


def test_deep_nesting_ends_in_words():
    last = list(child.output(b'{"nodes": ' + b"[" * 200_000, Limits()))[-1]
    assert json.loads(last) == {"problem": "file-too-demanding"}


def test_a_table_stays_a_table():
    text = io.StringIO()
    csv.writer(text).writerows([["source", "target"], ["*Vertices", "dl n=2"]])
    lines = [
        line for line in child.cells(text.getvalue().encode(), Limits()) if isinstance(line, list)
    ]
    assert lines == [[1, ["source", "target"]], [2, ["*Vertices", "dl n=2"]]]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 2 NaN\n', "file-network-number", 5),
        ('*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 2 trzy\n', "file-network-number", 5),
        ("dl n=3 format=fullmatrix\nlabels:\na,b\ndata:\n0 1 0\n0 0 0\n0 0 0\n", "file-network-count", 1),
        ('{"nodes": [{"id": ' + "9" * 5_000 + '}], "links": []}', "file-network-number", 1),
    ],
)  # fmt: skip
def test_a_value_that_is_none_and_names_that_are_lacking_are_refused(text, code, line):
    assert refused(text.encode()) == (code, line)


def test_how_a_line_is_drawn_is_no_value():
    _, told, _ = sheets(b'*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 2 l "zna" c Blue\n')
    assert [(tie["source"], tie.get("strength")) for tie in told] == [("a", None)]


@pytest.mark.parametrize("rows", ["a b", "a b 1 2\nb a 1", "a"])
def test_a_row_of_vna_that_ends_before_its_relations_is_refused(rows):
    text = f"*tie data\nfrom to zna lubi\n{rows}\n"
    assert refused(text.encode())[0] == "file-network-count"
