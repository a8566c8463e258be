"""Hostile and messy network files of other tools."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hostile_cases import Case

NS = 'xmlns="http://graphml.graphdrawing.org/xmlns"'
GRAPH = f'<graphml {NS}><graph edgedefault="directed">{{}}</graph></graphml>'
NODES = '<node id="a"/><node id="b"/>'
EDGE = '<edge source="a" target="b"/>'
GEXF = '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">{}</graph></gexf>'
GEXF_NODES = '<nodes><node id="a" label="Ala"/><node id="b" label="Ola"/></nodes>'
GEXF_EDGE = '<edges><edge id="0" source="a" target="b"/></edges>'
ENTITIES = {
    "lol": '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>',
    "quadratic": f'<!DOCTYPE x [<!ENTITY a "{"A" * 100_000}">]>',
    "file": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    "address": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    "parameter": '<!DOCTYPE x [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]>',
}


def cases() -> Iterator[Case]:
    yield from graphml()
    yield from gexf()
    yield from pajek()
    yield from others()


def network(
    name: str, file: str, text: str | bytes, ties: int | None, *codes: str, heavy: bool = False
) -> Case:
    data = text.encode() if isinstance(text, str) else text
    return Case(
        f"{file.rpartition('.')[2]}: {name}",
        {file: data},
        ties,
        codes,
        is_network=True,
        is_heavy=heavy,
        options=(),
    )


def graphml() -> Iterator[Case]:
    def one(name: str, body: str, ties: int | None, *codes: str) -> Case:
        return network(name, "siec.graphml", GRAPH.format(body), ties, *codes)

    yield one("good", NODES + EDGE, 1)
    yield one("a tie of nobody", NODES + '<edge source="a" target="x"/>', None)
    yield one("a node twice", NODES + '<node id="a"/>' + EDGE, None)
    yield one("no nodes", "", None)
    yield one("a node without an id", "<node/>", None)
    yield one(
        "an unknown key", '<node id="a"><data key="zz">1</data></node><node id="b"/>' + EDGE, None
    )
    yield one("a hyperedge", NODES + '<hyperedge><endpoint node="a"/></hyperedge>' + EDGE, None)
    yield one(
        "a graph in a node",
        '<node id="a"><graph edgedefault="directed"><node id="c"/></graph></node><node id="b"/>'
        + EDGE,
        1,
    )
    yield one("no ties", NODES, 0)
    yield one(
        "a tie to itself", NODES + '<edge source="a" target="a"/>' + EDGE, 1, "row-self-tie-skipped"
    )
    key = f'<graphml {NS}><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="directed">{NODES}<edge source="a" target="b"><data key="w">{{}}</data></edge></graph></graphml>'
    for word, code in (
        ("2.5", ""),
        ("NaN", "cell-strength-missing"),
        ("inf", "header-strength-kept"),
        ("trzy", "header-strength-kept"),
        ("1e999", "header-strength-kept"),
    ):
        yield network(f"weight {word}", "siec.graphml", key.format(word), 1, *filter(None, [code]))
    two = f'<graphml {NS}><graph edgedefault="directed">{NODES}{EDGE}</graph><graph edgedefault="directed"><node id="z"/></graph></graphml>'
    yield network("two graphs", "siec.graphml", two, 1)
    yield network(
        "undirected",
        "siec.graphml",
        GRAPH.replace("directed", "undirected").format(NODES + EDGE),
        2,
    )
    whole = GRAPH.format(NODES + EDGE)
    yield network(
        "UTF-16",
        "siec.graphml",
        ('<?xml version="1.0" encoding="UTF-16"?>' + whole).encode("utf-16"),
        1,
    )
    yield network(
        "a lie about the encoding",
        "siec.graphml",
        (
            '<?xml version="1.0" encoding="utf-8"?>'
            + GRAPH.format('<node id="ł"/><node id="b"/><edge source="ł" target="b"/>')
        ).encode("cp1250"),
        None,
    )
    for share in (30, 60, 95):
        yield network(f"cut at {share}%", "siec.graphml", whole[: len(whole) * share // 100], None)
    yield network("deep in itself", "siec.graphml", "<graphml>" + "<a>" * 200_000, None, heavy=True)
    yield network("control signs", "siec.graphml", GRAPH.format('<node id="a&#2;"/>'), None)
    for name, kind in ENTITIES.items():
        inside = kind + GRAPH.format(
            '<node id="a">' + "&a;" * (10_000 if name == "quadratic" else 1) + "</node>"
        )
        yield network(f"entities: {name}", "siec.graphml", inside, None, heavy=True)


def gexf() -> Iterator[Case]:
    def one(name: str, body: str, ties: int | None, *codes: str) -> Case:
        return network(name, "siec.gexf", GEXF.format(body), ties, *codes)

    yield one("good", GEXF_NODES + GEXF_EDGE, 1)
    yield one("a tie of nobody", GEXF_NODES + '<edges><edge source="a" target="x"/></edges>', None)
    yield one("a node twice", GEXF_NODES.replace('id="b"', 'id="a"') + GEXF_EDGE, None)
    yield one(
        "times of ties",
        GEXF_NODES + '<edges><edge source="a" target="b" start="2019" end="2020"/></edges>',
        2,
    )
    yield one(
        "nodes in nodes",
        '<nodes><node id="a"><nodes><node id="c"/></nodes></node><node id="b"/></nodes>'
        + GEXF_EDGE,
        1,
    )
    yield one(
        "a weight that is none",
        GEXF_NODES + '<edges><edge source="a" target="b" weight="NaN"/></edges>',
        1,
        "cell-strength-missing",
    )
    yield one("no ties", GEXF_NODES, 0)
    yield one("nothing", "", None)
    for name, kind in ENTITIES.items():
        inside = kind + GEXF.format(
            f'<nodes><node id="a" label="{"&a;" * (10_000 if name == "quadratic" else 1)}"/></nodes>'
        )
        yield network(f"entities: {name}", "siec.gexf", inside, None, heavy=True)
    whole = GEXF.format(GEXF_NODES + GEXF_EDGE)
    for share in (30, 60, 95):
        yield network(f"cut at {share}%", "siec.gexf", whole[: len(whole) * share // 100], None)


def pajek() -> Iterator[Case]:
    def one(
        name: str, text: str | bytes, ties: int | None, *codes: str, heavy: bool = False
    ) -> Case:
        return network(name, "siec.net", text, ties, *codes, heavy=heavy)

    head = '*Vertices 3\n1 "Ośrodek Oksa"\n2 "Szkoła"\n3 "Klub"\n'
    yield one("good", head + "*Arcs\n1 2 3\n2 3\n", 2)
    yield one("with a mark", b"\xef\xbb\xbf" + (head + "*Arcs\n1 2\n").encode(), 1)
    yield one("Windows-1250", (head + "*Arcs\n1 2\n").encode("cp1250"), 1)
    yield one("UTF-16", (head + "*Arcs\n1 2\n").encode("utf-16"), 1)
    yield one("lines of Windows", (head + "*Arcs\n1 2\n").replace("\n", "\r\n"), 1)
    yield one("both ways", head + "*Edges\n1 2\n", 2)
    yield one("lists", head + "*Arcslist\n1 2 3\n2 3\n", 3)
    yield one("a matrix", head + "*Matrix\n0 1 0\n0 0 2\n0 0 0\n", 2)
    yield one("a matrix cut short", head + "*Matrix\n0 1 0\n0 0\n", None)
    yield one("relations", head + '*Arcs :1 "zna"\n1 2\n*Arcs :2 "lubi"\n1 2\n', 2)
    yield one("names without quotes", "*Vertices 2\n1 Ola\n2 Ala\n*Arcs\n1 2\n", 1)
    yield one("names left out", "*Vertices 2\n*Arcs\n1 2\n", 1)
    yield one("one name twice", '*Vertices 2\n1 "Ala"\n2 "Ala"\n*Arcs\n1 2\n', 1)
    yield one("empty names", '*Vertices 2\n1 ""\n2 ""\n*Arcs\n1 2\n', 1)
    yield one("a tie of number 0", head + "*Arcs\n0 1\n", None)
    yield one("a tie of number 99", head + "*Arcs\n1 99\n", None)
    yield one("a tie of a word", head + "*Arcs\n1 dwa\n", None)
    yield one("too few vertices", '*Vertices 5\n1 "a"\n*Arcs\n1 2\n', 1)
    yield one("too many vertices", '*Vertices 1\n1 "a"\n2 "b"\n*Arcs\n1 2\n', None)
    yield one("a thousand million vertices", "*Vertices 999999999\n*Arcs\n1 2\n", None, heavy=True)
    yield one("vertices of a word", "*Vertices wiele\n*Arcs\n1 2\n", None)
    yield one("a quote never closed", '*Vertices 2\n1 "Ala\n2 "Ola"\n*Arcs\n1 2\n', 1)
    yield one("a quote in a name", '*Vertices 2\n1 "Klub ""Orzeł"""\n2 "Ola"\n*Arcs\n1 2\n', 1)
    yield one("a weight that is none", head + "*Arcs\n1 2 NaN\n", None)
    yield one("remarks", "% made by hand\n" + head + "*Arcs\n1 2\n", 1)
    yield one("two modes", '*Vertices 3 2\n1 "a"\n2 "b"\n3 "z"\n*Edges\n1 3\n', 2)
    yield one("nothing after the star", "*\n", None)
    yield one("cut in a name", head[:20], 0)


def others() -> Iterator[Case]:
    full = "dl n=3 format=fullmatrix\nlabels:\na,b,c\ndata:\n0 1 0\n0 0 2\n0 0 0\n"
    for name, text, ties in (
        ("good", full, 2), ("numbers lacking", full.rsplit("0 0 0", 1)[0], None), ("a word among numbers", full.replace("2", "x"), None),
        ("a list", "dl n=3 format=edgelist1\nlabels embedded\ndata:\na b 1\nb c 2\n", 2), ("a thousand million", "dl n=1000000000 format=fullmatrix\ndata:\n0\n", None),
        ("an unknown format", "dl n=2 format=magic\ndata:\n0 1\n", None), ("no number of nodes", "dl format=fullmatrix\ndata:\n0\n", None),
        ("too few names", "dl n=3 format=fullmatrix\nlabels:\na,b\ndata:\n0 1 0\n0 0 0\n0 0 0\n", None), ("nothing else", "dl n=2\n", None),
        ("a list of nodes", "dl n=3 format=nodelist1\nlabels:\na,b,c\ndata:\n1 2 3\n2 3\n", 3),
    ):  # fmt: skip
        yield network(name, "siec.dl", text, ties, heavy=name == "a thousand million")
    vna = "*node data\nID typ\na ops\nb sp\n*tie data\nfrom to siła\na b 3\n"
    for name, text, ties in (
        ("good", vna, 1),
        ("no ties", vna.split("*tie")[0], 0),
        ("a row too short", vna.replace("a b 3", "a"), None),
        ("nothing", "*node data\n", None),
    ):
        yield network(name, "siec.vna", text, ties)
    good = {
        "nodes": [{"id": "a"}, {"id": "b"}],
        "links": [{"source": "a", "target": "b"}],
        "directed": True,
    }
    for name, text, ties in (
        ("good", json.dumps(good), 1), ("edges for links", json.dumps({**{k: v for k, v in good.items() if k != "links"}, "edges": good["links"]}), 1),
        ("a tie of nobody", json.dumps({**good, "links": [{"source": "a", "target": "x"}]}), None), ("a node twice", json.dumps({**good, "nodes": [{"id": "a"}] * 2}), None),
        ("NaN", json.dumps({**good, "links": [{"source": "a", "target": "b", "weight": float("nan")}]}), None), ("cut off", json.dumps(good)[:-9], None),
        ("no nodes", "{}", None), ("a list", "[1, 2]", None), ("nodes are a word", '{"nodes": "a", "links": []}', None), ("a node is a number", '{"nodes": [1], "links": []}', 0),
        ("deep in itself", '{"nodes": ' + "[" * 200_000, None), ("a number of 5,000 digits", '{"nodes": [{"id": ' + "9" * 5_000 + '}], "links": []}', None),
        ("both ways", json.dumps({**good, "directed": False}), 2),
    ):  # fmt: skip
        yield network(name, "siec.json", text, ties, heavy=name == "deep in itself")
    yield network("header alone", "siec.##h", b"\0" * 10, None)
    yield network("numbers alone", "siec.##d", b"\0" * 40, None)
