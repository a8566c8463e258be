"""Scenes as SVG: well formed, reachable, inert."""

import re

import networkx as nx
from defusedxml.ElementTree import fromstring

from netmap.draw import Frame, layout, scene, svg
from netmap.draw.labels import label_box
from netmap.draw.lettering import text_width
from netmap.model import Institution, Wave
from netmap.network import Rule, build

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<img src=x onerror=alert(1)></text></svg><script>alert(2)</script>\"'&\n\u2028]]>"


def drawn(network, **options):
    return fromstring(
        svg(
            scene(network, layout([network]), "pl"), title="Sieć <1>", description="Opis", **options
        )
    )


def options(root):
    return [node for node in root.iter(f"{SVG}g") if node.get("role") == "option"]


def test_every_body_is_an_option_with_words_and_one_is_in_the_tab_order(waves):
    network = waves(12)[0]
    root = drawn(network, interactive=True)
    found = options(root)
    assert {node.get("data-id") for node in found} == set(network)
    assert sorted(node.get("tabindex") for node in found).count("0") == 1
    assert all(node.get("aria-label") and node.get("aria-selected") == "false" for node in found)
    (listbox,) = [node for node in root.iter(f"{SVG}g") if node.get("role") == "listbox"]
    assert listbox.get("aria-label") == "Sieć <1>"
    assert root.get("role") == "group"


def test_ghosts_are_no_options(waves):
    before, after = waves(12)
    ghostly = scene(before, layout([before, after]), "pl", beside=[after])
    root = fromstring(svg(ghostly, title="t", interactive=True))
    assert {node.get("data-id") for node in options(root)} == set(before)


def test_a_static_diagram_is_one_picture(waves):
    root = drawn(waves(12)[0])
    assert root.get("role") == "img"
    assert options(root) == []
    words = {node.get("id"): node.text for node in root if node.get("id")}
    assert words[root.get("aria-labelledby")] == "Sieć <1>"
    assert words[root.get("aria-describedby")] == "Opis"


def test_two_diagrams_on_a_page_share_no_ids(waves):
    before, after = waves(12, rule=Rule.AS_SAID)
    texts = [
        svg(scene(g, layout([g]), "pl"), title=t, interactive=True)
        for g, t in ((before, "Przed"), (after, "Po"))
    ]
    ids = [set(re.findall(r' id="([^"]+)"', text)) for text in texts]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_names_never_become_markup():
    bodies = [Institution(HOSTILE, HOSTILE, HOSTILE), Institution("b", HOSTILE)]
    network = build(bodies, [], wave=Wave("w"))
    root = drawn(network, interactive=True)
    tags = {node.tag.removeprefix(SVG) for node in root.iter()}
    assert tags <= {"svg", "title", "desc", "rect", "g", "circle", "path", "text"}
    assert not any(name.startswith("on") for node in root.iter() for name in node.attrib)
    assert HOSTILE in {node.get("data-id") for node in options(root)}


def test_ties_of_every_evidence_differ_without_colour(waves):
    network = waves(30)[0]
    found = scene(network, layout([network]), "pl")
    root = fromstring(svg(found, title="t"))
    (ties,) = [node for node in root.iter(f"{SVG}g") if node.get("class") == "ties"]
    assert len({node.get("stroke") for node in ties}) == 1
    dashes = {}
    for node, tie in zip(ties, found.ties, strict=True):
        dashes.setdefault((tie.step, node.get("stroke-dasharray")), set()).add(tie.evidence)
    assert len({tie.evidence for tie in found.ties}) >= 3
    assert all(len(evidence) == 1 for evidence in dashes.values())


def test_an_empty_network_says_so():
    root = drawn(build([], [], wave=Wave("w")), interactive=True)
    assert "Brak instytucji do pokazania" in "".join(root.itertext())
    assert not any(node.get("role") == "listbox" for node in root.iter())


def test_a_network_without_ties_says_so():
    assert "Żadna więź nie spełnia tych warunków" in "".join(
        drawn(build([Institution("a", "A")], [], wave=Wave("w"))).itertext()
    )


def test_arrow_heads_only_with_direction():
    said = nx.DiGraph([("a", "b")])
    marked = [node for node in drawn(said).iter(f"{SVG}path") if node.get("marker-end")]
    assert len(marked) == 1
    assert "marker" not in svg(scene(nx.Graph(said), layout([said]), "pl"), title="t")


def test_the_same_scene_is_the_same_picture(waves):
    network = waves(20)[0]
    texts = {svg(scene(network, layout([network]), "pl"), title="t") for _ in range(2)}
    assert len(texts) == 1


def test_the_remark_that_there_are_no_ties_stands_on_no_sign_and_no_label():
    bodies = [Institution(f"b{k}", f"Instytucja {k}") for k in range(12)]
    network = build(bodies, [], wave=Wave("w"))
    drawn = scene(network, layout([network]), "pl", frame=Frame(360, 200, 8, 8))
    root = fromstring(svg(drawn, title="Sieć"))
    (remark,) = [
        t for t in root.iter(f"{SVG}text") if t.text == "Żadna więź nie spełnia tych warunków"
    ]
    line = float(remark.get("y"))
    boxes = [label_box(body, body.spot, 8) for body in drawn.bodies if body.spot]
    boxes += [(b.x - b.r, b.y - b.r, b.x + b.r, b.y + b.r) for b in drawn.bodies]
    half = text_width(remark.text, 8) / 2
    for left, top, right, bottom in boxes:
        aside = right <= 180 - half or left >= 180 + half
        assert aside or bottom <= line - 6 or top >= line + 2
