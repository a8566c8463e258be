"""The page that works offline: complete, inert, and silent on the network."""

import json
import re
import shutil
from html.parser import HTMLParser

import networkx as nx
import pytest
from PIL import Image

from netmap.draw import html, layout, write_html
from netmap.model import Institution, Nomination, Wave
from netmap.network import Rule, build

MADE = "2024-06-12"
HOSTILE = [
    "<img src=x onerror=\"document.title='taken'\">",
    "</script><script>document.title='taken'</script>",
    "\"'`><svg onload=\"document.title='taken'\">",
    "{{ 7*7 }} {% raw %}\n\u2028 href",
]


class Page(HTMLParser):
    """Gather tags, attributes and text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.said, self.inside = [], [], [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.inside = tag
        self.links += [value for name, value in attrs if name in ("src", "href", "action", "data")]

    def handle_data(self, data):
        if self.inside not in ("script", "style"):
            self.said.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.said).split())


def data_of(text):
    return json.loads(re.search(r'id="data">(.*?)</script>', text, re.DOTALL)[1])


def hostile_network():
    bodies = [Institution(name, name, name) for name in HOSTILE] + [Institution("b", "B")]
    said = [Nomination(name, "b", "w", "information", note=name) for name in HOSTILE]
    return build(bodies, said, wave=Wave("w", HOSTILE[0]))


def test_a_page_has_all_the_words(waves):
    networks = waves(12)
    text = html(networks[0], layout(networks), "pl", commune_name="Oksa", made_on=MADE)
    page = Page(text)
    for words in (
        "Sieć współpracy instytucji: Oksa",
        "Przed pilotażem (31.05.2019)",
        "dane przykładowe, zmyślone",
        "Odpowiedzi: 9 z 11 (82%)",
        "Więź: wystarczy",
        "Sporządzono 12.06.2024",
        "Pobierz obraz PNG",
        "Gminny Ośrodek Pomocy Społecznej nr 0",
        "potwierdzona przez obie strony",
    ):
        assert words in page.text
    assert page.tags[0] == ("html", {"lang": "pl"})
    assert sum(tag == "table" for tag, _ in page.tags) == 2


def test_a_page_asks_for_nothing_from_anywhere(waves):
    networks = waves(12)
    page = Page(html(networks[0], layout(networks), "en", made_on=MADE))
    assert page.links == []
    (policy,) = [a["content"] for t, a in page.tags if t == "meta" and "http-equiv" in a]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe-inline" not in policy.split("style-src")[0]


def test_bodies_stand_where_they_stand_everywhere_and_every_tie_is_there(waves):
    network = waves(12)[0]
    data = data_of(html(network, layout([network]), "pl", made_on=MADE))
    assert {node["id"] for node in data["nodes"]} == set(network)
    assert all(node["physics"] is False for node in data["nodes"])
    assert len(data["edges"]) == network.number_of_edges() - sum(
        network.number_of_edges(*pair) * 2 - 1 for pair in nx.Graph(network).edges
    )


def test_direction_is_shown_only_as_said(waves):
    for rule, heads in ((Rule.EITHER, {""}), (Rule.AS_SAID, {"to", "to,from"})):
        network = waves(12, rule=rule)[0]
        data = data_of(html(network, layout([network]), "pl", made_on=MADE))
        assert {edge["arrows"] for edge in data["edges"]} <= heads


def test_a_crowd_has_fewer_labels_and_says_so(waves):
    network = waves(150)[0]
    text = html(network, layout([network]), "pl", made_on=MADE)
    labelled = sum(node["label"] != " " for node in data_of(text)["nodes"])
    assert 5 < labelled < 120
    assert f"Na obrazie podpisano {labelled} z 149 instytucji" in text


def test_names_never_become_markup():
    text = html(
        hostile_network(), {}, "pl", title=HOSTILE[1], commune_name=HOSTILE[0], made_on=MADE
    )
    tags = Page(text).tags
    assert sum(tag == "script" for tag, _ in tags) == 3
    assert not any(tag == "img" for tag, _ in tags)
    assert not any(name.startswith("on") for _, attributes in tags for name in attributes)
    assert {node["id"] for node in data_of(text)["nodes"]} == {*HOSTILE, "b"}


def test_an_empty_network_makes_a_page(tmp_path):
    text = html(build([], [], wave=Wave("w")), {}, "pl", made_on=MADE)
    assert "Brak instytucji do pokazania" in Page(text).text
    assert "vis-network" not in text.split("</style>")[1]


def test_the_same_data_make_the_same_page(waves):
    network = waves(12)[0]
    assert len({html(network, layout([network]), "pl", made_on=MADE) for _ in range(2)}) == 1


@pytest.fixture(scope="module")
def chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or None,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.mark.browser
def test_in_a_browser_it_draws_chooses_and_runs_nothing_of_the_names(chromium, tmp_path):
    path = tmp_path / "strona.html"
    write_html(html(hostile_network(), {}, "pl", title="Sieć", made_on=MADE), path)
    page, asked, wrong = chromium.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(path.as_uri())
    page.locator("canvas").wait_for()
    for name in HOSTILE:
        page.get_by_label("Instytucja:").select_option(label=" ".join(name.split()))
        assert "1 partner" in page.locator("#chosen").inner_text()
    box = page.locator("canvas").bounding_box()
    for k in range(1, 12):
        page.mouse.move(box["x"] + box["width"] * k / 12, box["y"] + box["height"] * k / 12)
    with page.expect_download() as loaded:
        page.get_by_role("button", name="Pobierz obraz PNG").click()
    assert loaded.value.suggested_filename == "siec-wspolpracy.png"
    with Image.open(loaded.value.path()) as picture:
        canvas = page.evaluate("document.querySelector('canvas').height")
        assert picture.height > canvas + 100
        ink = Image.eval(picture.convert("L"), lambda grey: 255 * (grey < 128))
        assert ink.crop((24, 10, 200, 50)).getbbox()
        assert ink.crop((24, picture.height - 80, 400, picture.height)).getbbox()
    assert page.title() == "Sieć"
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert wrong == []


def test_a_picture_made_of_the_page_takes_all_its_words_along(waves):
    networks = waves(12)
    said = data_of(html(networks[0], layout(networks), "pl", made_on=MADE))["caption"]
    assert said["title"] == "Sieć współpracy instytucji"
    assert said["wave"] == "Przed pilotażem (31.05.2019)"
    assert said["example"] == "dane przykładowe, zmyślone"
    told = " ".join(said["facts"]).replace("\N{NO-BREAK SPACE}", " ")
    for words in ("Odpowiedzi: 9 z 11 (82%)", "Więź: wystarczy", "Sporządzono 12.06.2024"):
        assert words in told
