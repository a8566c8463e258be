"""Partitions and vectors of Pajek in files of their own: attributes of the network that came with them."""


def put(desk, text, name):
    path = desk.folder / name
    path.write_text(text)
    return path


NET = "*Vertices 3\n1 GOPS\n2 SP\n3 Klub\n*Arcs\n1 2 3\n"


def given(plan, name):
    rows = (row.record for row in plan.rows if row.kind == "institution")
    return {body.name: body.attributes.get(name) for body in rows}


def test_partitions_and_vectors_beside_a_network_are_attributes_of_its_nodes(generic):
    files = put(generic, NET, "oksa.net"), put(generic, "*Vertices 3\n1\n2\n2\n", "grupa.clu")
    vector = put(generic, "*Vector etaty\n*Vertices 3\n2.5\n0\n1e1\n", "oksa.vec")
    plan = generic.plan(*files, vector)
    assert plan.is_accepted
    assert given(plan, "grupa") == {"GOPS": 1, "SP": 2, "Klub": 2}
    assert given(plan, "etaty") == {"GOPS": 2.5, "SP": 0, "Klub": 10}
    assert [name for name, _ in plan.files] == ["oksa.net", "grupa.clu", "oksa.vec"]


def test_a_partition_is_of_each_wave_of_its_network_and_of_none_it_does_not_fit(generic):
    waves = [put(generic, f"% {year}\n{NET}", f"oksa {year}.net") for year in (2019, 2021)]
    values = put(generic, "*Vertices 3\n1\n2\n2\n", "grupa.clu")
    assert given(generic.plan(*waves, values), "grupa") == {"GOPS": 1, "SP": 2, "Klub": 2}
    assert [f.code for f in generic.plan(values).findings] == ["file-partition-alone"]
    other = put(generic, NET.replace("Klub", "Sąd"), "kolno.net")
    codes = {f.code for f in generic.plan(*waves, other, values).findings}
    assert "file-partition-unclear" in codes
    own = put(generic, "*Vertices 3\n4\n5\n6\n", "kolno.clu")
    assert given(generic.plan(*waves, other, own), "kolno")["Sąd"] == 6
