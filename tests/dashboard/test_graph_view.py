"""The component in a real browser: pointer and keyboard choose, panels move together, names run nothing."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from netmap.dashboard import graph_view

sys.path.append(str(Path(__file__).parents[2] / "bench"))

from served import wait_until_healthy

HOSTILE = "<img src=x onerror=\"document.title='taken'\"></text></svg><script>document.title='taken'</script>"

APP = '''
import streamlit as st

from netmap.dashboard.graph_view import Panel, graph_view
from netmap.draw import PANEL, layout, scene, svg
from netmap.model import Institution, Nomination, Wave
from netmap.network import build

HOSTILE = """{hostile}"""
BODIES = [
    Institution("ops", "Ośrodek Pomocy", "OPS", "ops", "social", "commune"),
    Institution("court", "Sąd Rejonowy", "Sąd", "court", "justice", "state"),
    Institution("gok", "Ośrodek Kultury", "GOK", "culture_centre", "culture", "commune"),
    Institution("bad", HOSTILE, HOSTILE[:12]),
]
SAID = [
    Nomination("ops", "court", "w", "information", strength=3),
    Nomination("ops", "gok", "w", "information", strength=1),
    Nomination("ops", "bad", "w", "information"),
]


def panels():
    before = build(BODIES, SAID, wave=Wave("w"))
    after = build(BODIES[:3], SAID[:1], wave=Wave("w"))
    places = layout([before, after])
    for network, other, title in ((before, after, "Przed"), (after, before, HOSTILE)):
        drawn = scene(network, places, "pl", beside=[other], frame=PANEL)
        yield Panel(title, svg(drawn, title=title, interactive=True))


st.set_page_config(page_title="netmap", layout="wide")
pushed = st.selectbox("Lista", ["ops", "court"], index=None, key="pushed")
chosen = graph_view(list(panels()), lang="pl", key="graph", selected=pushed)
st.text("wybrano: " + str(chosen))
'''.replace("{hostile}", HOSTILE.replace('"', '\\"'))


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    path = tmp_path_factory.mktemp("app") / "app.py"
    path.write_text(APP, encoding="utf-8")
    return path


def test_it_mounts_and_gives_back_what_was_chosen(app):
    at = AppTest.from_file(str(app), default_timeout=60).run()
    assert not at.exception
    assert at.text[0].value == "wybrano: None"
    at.session_state["graph"] = {"selected": "court"}
    assert at.run().text[0].value == "wybrano: court"


def test_the_script_is_small_and_loads_nothing():
    folder = Path(str(graph_view.__file__)).parent
    script = (folder / "view.js").read_text(encoding="utf-8")
    assert len(script.encode("utf-8")) < 10_240
    assert not re.search(r"https?://(?!www\.w3\.org)|\bimport\b|innerHTML|eval\(", script)


@pytest.fixture(scope="module")
def address(app, free_port):
    port = free_port()
    options = {
        "server.port": port,
        "server.address": "127.0.0.1",
        "server.headless": "true",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
    }
    command = [sys.executable, "-m", "streamlit", "run", str(app)]
    command += [f"--{name}={value}" for name, value in options.items()]
    server = subprocess.Popen(
        command,
        cwd=app.parent,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until_healthy(f"http://127.0.0.1:{port}/_stcore/health", server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)


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


@pytest.fixture
def page(chromium, address):
    """Give the app in a page of its own; whatever went wrong or outside fails the test at its end."""
    page = chromium.new_page(viewport={"width": 1300, "height": 900})
    page.set_default_timeout(60_000)
    asked, wrong = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(address)
    page.get_by_role("option", name="OPS:").first.wait_for()
    yield page
    outside = [url for url in asked if not re.match(rf"{address}|blob:|data:", url)]
    title = page.title()
    page.close()
    assert outside == []
    assert wrong == []
    assert title == "netmap"


def sees(page, chosen):
    page.get_by_text(f"wybrano: {chosen}", exact=True).wait_for()


def boxes(page):
    return page.locator(".netmap-view svg").evaluate_all(
        "all => all.map(one => one.getAttribute('viewBox'))"
    )


def settle(page):
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


WAYS = {"ArrowRight": (1, 0), "ArrowDown": (0, 1), "ArrowLeft": (-1, 0), "ArrowUp": (0, -1)}


def place(page):
    """Give where the body in focus stands on the screen."""
    body = page.locator(f".netmap-view svg >> nth=0 >> [data-id={focused(page)}] .hit")
    edge = body.bounding_box()
    return edge["x"] + edge["width"] / 2, edge["y"] + edge["height"] / 2


def focused(page):
    return page.locator(".netmap-view").evaluate(
        "view => view.getRootNode().activeElement?.dataset.id"
    )


@pytest.mark.browser
def test_a_click_chooses_in_both_panels_and_a_click_on_paper_clears(page):
    page.get_by_role("option", name="Sąd:").first.locator(".sign").click()
    sees(page, "court")
    assert page.locator("[aria-selected=true]").count() == 2
    assert page.locator("svg.dim").count() == 2
    page.locator(".netmap-view svg").first.click(position={"x": 5, "y": 5})
    sees(page, "None")
    assert page.locator("[aria-selected=true], svg.dim").count() == 0


@pytest.mark.browser
def test_a_near_miss_still_hits(page):
    edge = page.get_by_role("option", name="GOK:").first.locator(".sign").bounding_box()
    page.mouse.click(edge["x"] + edge["width"] / 2 + 11, edge["y"] + edge["height"] / 2)
    sees(page, "gok")


@pytest.mark.browser
def test_the_keyboard_reaches_every_body(page):
    page.get_by_role("button", name="Usuń zaznaczenie").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    sees(page, "ops")
    assert focused(page) == "ops"
    by_page = set()
    for _ in range(4):
        page.keyboard.press("PageDown")
        by_page.add(focused(page))
    assert by_page == {"ops", "court", "gok", "bad"}
    moves = 0
    for key in [*WAYS, *WAYS]:
        before = place(page)
        page.keyboard.press(key)
        after = place(page)
        across, down = WAYS[key]
        ahead = (after[0] - before[0]) * across + (after[1] - before[1]) * down
        assert after == before or ahead > 0, key
        moves += after != before
    assert moves >= 4
    page.keyboard.press("Escape")
    sees(page, "None")


@pytest.mark.browser
def test_two_panels_share_zoom_and_pan(page):
    start = boxes(page)
    assert start[0] == start[1]
    page.get_by_role("button", name="Powiększ").click()
    settle(page)
    near = boxes(page)
    assert near[0] == near[1] != start[0]
    page.mouse.move(400, 600)
    page.mouse.down()
    page.mouse.move(460, 640, steps=4)
    page.mouse.up()
    settle(page)
    moved = boxes(page)
    assert moved[0] == moved[1] != near[0]
    sees(page, "None")
    page.get_by_role("button", name="Pokaż całość").click()
    settle(page)
    assert boxes(page) == start


@pytest.mark.browser
def test_what_is_chosen_in_a_list_is_marked_and_can_be_chosen_again(page):
    page.get_by_role("option", name="GOK:").first.locator(".sign").click()
    sees(page, "gok")
    page.get_by_role("combobox").click()
    page.get_by_test_id("stSelectboxVirtualDropdown").get_by_text("court").click()
    sees(page, "court")
    assert page.locator("[aria-selected=true][data-id=court]").count() == 2
    page.get_by_role("option", name="GOK:").first.locator(".sign").click()
    sees(page, "gok")


@pytest.mark.browser
def test_zoom_survives_a_choice(page):
    page.get_by_role("button", name="Powiększ").click()
    settle(page)
    near = boxes(page)
    page.get_by_role("option", name="OPS:").first.locator(".sign").click()
    sees(page, "ops")
    assert boxes(page) == near


@pytest.mark.browser
def test_labels_stay_legible_and_hit_areas_large(page):
    for _ in range(4):
        page.get_by_role("button", name="Pomniejsz").click()
    settle(page)
    sizes = page.locator(".label[visibility=visible]").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert sizes
    assert min(sizes) >= 10
    areas = page.locator(".body .hit").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().width)"
    )
    assert min(areas) >= 23.9
