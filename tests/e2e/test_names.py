"""Names decided on the page in a real browser, and taken back by a click: right away, and from the list later."""

import shutil

import pytest

from netmap import study as use
from netmap.i18n import translator

pytestmark = pytest.mark.browser

T = translator("pl")
TIES = """od;do;fala;rodzaj;siła;gmina
gbp-oksa;Nikt Nieznany;po;informacja;4;Oksa
gbp-oksa;Uczestnicy;po;informacja;2;Oksa
"""


@pytest.fixture
def study(example_study, tmp_path):
    """Give a study of the test's own in which two names wait."""
    shutil.copytree(example_study.parent, tmp_path, dirs_exist_ok=True)
    path, ties = tmp_path / example_study.name, tmp_path / "więzi.csv"
    ties.write_text(TIES, encoding="utf-8")
    with use.open_study(path) as study:
        use.import_files(study, [ties])
    return path


@pytest.fixture
def address(served, study):
    with served(study, study.parent) as found:
        yield found


@pytest.fixture
def seen(address, visit):
    """Open the part of the page on names."""
    seen = visit(address)
    open_names(seen)
    return seen


def open_names(seen):
    seen.turn_to(T("page-data"))
    seen.page.get_by_role("radio", name=T("data-part-names"), exact=True).click()
    seen.page.get_by_text(T("data-names-help")).wait_for()
    seen.settle()


def button(seen, key):
    return seen.page.get_by_role("button", name=T(key), exact=True)


def waiting(study):
    with use.open_study(study) as opened:
        decided = sorted((n.word, str(n.decision)) for n in use.namings(opened))
        return use.waiting_rows(opened), decided


def test_a_decision_is_taken_back_right_away_by_a_click_and_only_once(seen, study):
    button(seen, "data-names-do-new").click()
    button(seen, "data-names-take-back").wait_for()
    seen.settle()
    assert waiting(study) == (1, [("Nikt Nieznany", "same")])
    button(seen, "data-names-take-back").dblclick()
    button(seen, "data-names-take-back").wait_for(state="detached")
    seen.settle()
    assert waiting(study) == (2, [])
    with use.open_study(study) as opened:
        assert "Nikt Nieznany" not in use.institutions(opened)["name"].tolist()


def test_a_decision_of_an_earlier_visit_is_taken_back_from_the_list(seen, study):
    button(seen, "data-names-do-nobody").click()
    button(seen, "data-names-take-back").wait_for()
    seen.settle()
    seen.page.goto(f"{seen.address}/?lang=pl")
    seen.settle()
    open_names(seen)
    assert button(seen, "data-names-take-back").count() == 0
    seen.page.get_by_text(T("data-names-decided", n=1)).first.click()
    which = seen.page.get_by_role("combobox", name=T("data-names-which"))
    which.wait_for()
    seen.settle()
    which.click()
    seen.page.get_by_role("option", name="Nikt Nieznany").click()
    button(seen, "data-names-take-back").wait_for()
    seen.settle()
    button(seen, "data-names-take-back").click()
    button(seen, "data-names-take-back").wait_for(state="detached")
    seen.settle()
    assert waiting(study) == (2, [])
