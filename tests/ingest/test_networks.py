"""Network files as an import: bodies are found by their names, relations become layers or waves."""

import struct

from netmap.model import Institution


def put(desk, text, name):
    path = desk.folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


PAJEK = '*Vertices 2\n1 "GOPS"\n2 "SP 1"\n*Arcs\n1 2 3\n'
GRAPHML = """<graphml><key id="l" for="node" attr.name="label"/><graph edgedefault="directed">
<node id="n0"><data key="l">gops w oksie</data></node><node id="n1"><data key="l">Nowy klub</data></node>
<edge source="n0" target="n1"><data key="w">3</data></edge></graph></graphml>""".replace(
    '<key id="l"', '<key id="w" for="edge" attr.name="weight"/><key id="l"'
)


def test_nodes_are_found_by_name_and_keep_the_name_they_have(desk):
    known = Institution(
        "ops-oksa",
        "Gminny Ośrodek Pomocy Społecznej",
        "GOPS",
        "ops",
        "social",
        "commune",
        names=("GOPS w Oksie",),
    )
    desk.known.institutions[known.id] = known
    plan = desk.plan(put(desk, GRAPHML, "sieć.graphml"), wave="przed")
    bodies = {row.key: row for row in plan.rows if row.kind == "institution"}
    assert bodies["ops-oksa"].action == "unchanged"
    assert bodies["nowy-klub"].action == "create"
    [tie] = [row.record for row in plan.rows if row.kind == "nomination"]
    assert (tie.source, tie.target, tie.strength) == ("ops-oksa", "nowy-klub", 3)


def test_the_ids_of_two_files_are_not_mixed_up(desk):
    other = GRAPHML.replace("gops w oksie", "Przedszkole").replace("Nowy klub", "Żłobek")
    plan = desk.plan(put(desk, GRAPHML, "a.graphml"), put(desk, other, "b.graphml"), wave="przed")
    pairs = {(r.record.source, r.record.target) for r in plan.rows if r.kind == "nomination"}
    assert pairs == {("gops-w-oksie", "nowy-klub"), ("przedszkole", "zlobek")}


def test_relations_that_name_waves_are_waves(generic):
    text = "dl n=2 nm=2\nlabels:\na,b\nmatrix labels:\nprzed,po\ndata:\n0 1\n0 0\n0 0\n1 0\n"
    plan = generic.plan(put(generic, text, "x.dl"))
    waves = {(r.record.source, r.record.wave) for r in plan.rows if r.kind == "nomination"}
    assert waves == {("a", "przed"), ("b", "po")}


def test_the_name_of_a_file_tells_its_wave_and_it_is_said(generic):
    ends = ("fala 1", "2019")
    files = [put(generic, f"% {end}\n{PAJEK}", f"sieć {end}.net") for end in ends]
    plan = generic.plan(*files, put(generic, PAJEK, "osiedle.net"), wave="po")
    waves = {r.file: r.record.wave for r in plan.rows if r.kind == "nomination"}
    assert waves == {"sieć fala 1.net": "fala 1", "sieć 2019.net": "2019", "osiedle.net": "po"}
    said = [f.value for f in plan.findings if f.code == "file-wave-from-name"]
    assert said == ["fala 1", "2019"]


def test_a_ucinet_pair_is_one_file_whichever_half_is_named(generic):
    label = b"".join(struct.pack("<h", 1) + name for name in (b"a", b"b")) * 2
    header = b"\x05V6404" + bytes(10) + b"\x07" + struct.pack("<h2i", 2, 2, 2) + b"\0\x01\x01"
    whole = [
        put(generic, header + label, "x.##h"),
        put(generic, struct.pack("<4f", 0, 1, 0, 0), "x.##d"),
    ]
    for paths in (whole, whole[:1], whole[1:]):
        plan = generic.plan(*paths)
        assert plan.is_accepted
        assert [name for name, _ in plan.files] == ["x.##h"]
        assert [r.record.key for r in plan.rows if r.kind == "nomination"]
    alone = put(generic, header, "y.##d")
    assert [f.code for f in generic.plan(alone).findings] == ["file-ucinet-alone"]


def test_vertices_in_any_order_are_all_there(generic):
    text = '*Vertices 3\n3 "c"\n1 "a"\n2 "b"\n*Arcs\n3 1\n'
    plan = generic.plan(put(generic, text, "x.net"))
    assert {row.key for row in plan.rows if row.kind == "institution"} == {"a", "b", "c"}
    assert not {"row-note-passed", "name-new"} & {finding.code for finding in plan.findings}


def test_the_same_network_in_two_waves_is_two_files(generic):
    text = "*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 3\n"
    files = [generic.csv(text, f"sieć {name}.net") for name in ("przed", "po")]
    plan = generic.plan(*files, generic.csv(text, "kopia.net"), generic.csv(text, "kopia 2.net"))
    said = [row.record.wave for row in plan.rows if row.kind == "nomination"]
    assert said == ["przed", "po", "1"]
    assert [f.file for f in plan.findings if f.code == "file-given-twice"] == ["kopia 2.net"]
