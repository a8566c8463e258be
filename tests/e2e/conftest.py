"""A real server on a study of the test's own, and a real browser that remembers whatever went wrong."""

import re
import shutil
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "bench"))

import served as serving


@pytest.fixture(scope="session")
def served():
    """Give what runs the dashboard on a study."""
    return serving.served


@pytest.fixture(scope="module")
def address(served, example_study, tmp_path_factory):
    """Give the address of a dashboard on the example study, one for the tests of a module."""
    folder = tmp_path_factory.mktemp("served")
    shutil.copytree(example_study.parent, folder, dirs_exist_ok=True)
    with served(folder / example_study.name, folder) as found:
        yield found


@pytest.fixture(scope="module")
def chromium():
    with serving.chromium() as browser:
        yield browser


class Visit:
    """A page of the dashboard in a browser: what it asked for, and what went wrong."""

    def __init__(self, chromium, address, lang):
        self.context = chromium.new_context(viewport={"width": 1400, "height": 900}, locale="pl-PL")
        self.page = self.context.new_page()
        self.page.set_default_timeout(serving.PATIENCE)
        self.asked, self.wrong = [], []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", self._hear)
        self.address = address
        self.page.goto(f"{address}/?lang={lang}")
        self.settle()

    def _hear(self, message):
        if message.type == "error":
            self.wrong.append(message.text)

    def settle(self):
        """Wait until the page has run to its end, and has stayed there: between two runs it rests for a moment too."""
        serving.settle(self.page)

    def turn_to(self, title):
        """Go to a page by its name in the menu."""
        self.page.get_by_test_id("stSidebarNav").get_by_role("link", name=title).click()
        self.page.locator("h1", has_text=title).wait_for()
        self.settle()

    @property
    def outside(self):
        """Whatever was asked of anybody but this server."""
        return [url for url in self.asked if not re.match(rf"{self.address}|blob:|data:", url)]

    @property
    def alarms(self):
        """Errors that the page itself shows; a stop sign over numbers is none of them."""
        boxes = self.page.get_by_test_id("stAlert").filter(
            has_text=re.compile("numer błędu|error number")
        )
        return [
            *boxes.all_inner_texts(),
            *self.page.get_by_test_id("stException").all_inner_texts(),
        ]


@pytest.fixture
def visit(chromium):
    """Open the dashboard at an address; every visit must end without errors and without outside requests."""
    visits = []

    def opened(address, lang="pl"):
        visits.append(Visit(chromium, address, lang))
        return visits[-1]

    yield opened
    wrong = [(one.wrong, one.outside, one.alarms) for one in visits]
    for one in visits:
        one.context.close()
    assert wrong == [([], [], [])] * len(visits)
