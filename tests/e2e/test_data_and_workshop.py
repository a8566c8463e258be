"""Files in and a workshop as people do it: a real browser, clicked twice, reloaded, two of them at once."""

import re
import shutil

import openpyxl
import pytest
from playwright.sync_api import expect

from netmap.i18n import translator
from netmap.model import Nomination, Origin, Setting
from netmap.store import Journal

pytestmark = pytest.mark.browser

T = translator("pl")
HOSTILE = '<img src=x onerror="window.taken=1"><script>window.taken=1</script> [k](javascript:window.taken=1)'
TIES = "od;do;fala;rodzaj;siła;gmina\ngbp-oksa;gkrpa-oksa;po;informacja;{};Oksa\n"


@pytest.fixture
def study(example_study, tmp_path):
    """Give a study of the test's own: one tried once more must not meet what it left."""
    shutil.copytree(example_study.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / example_study.name


@pytest.fixture
def address(served, study):
    with served(study, study.parent) as found:
        yield found


@pytest.fixture
def at(address, visit):
    """Open a page of the dashboard in the browser."""

    def opened(title):
        seen = visit(address)
        seen.turn_to(title)
        return seen

    return opened


def imports(study, name):
    """List the imports of a file of this name."""
    with Journal.open(study) as journal:
        return [e for e in journal.entries() if name in [file.name for file in e.files]]


def give(seen, *files):
    """Hand files to the page as (name, content) and wait for the plan."""
    chooser = seen.page.locator("input[type=file]")
    chooser.set_input_files(
        [{"name": name, "mimeType": "text/csv", "buffer": content} for name, content in files]
    )
    seen.page.get_by_test_id("stTable").first.wait_for()
    seen.settle()


def button(seen, label):
    return seen.page.get_by_role("button", name=label, exact=True)


def taken(seen):
    return seen.page.evaluate("window.taken")


def test_clicked_twice_and_left_at_once_it_is_saved_once_and_taken_back(at, study):
    seen = at(T("page-data"))
    give(seen, ("dwa razy.csv", TIES.format(4).encode("cp1250")))
    button(seen, T("data-save")).dblclick()
    button(seen, T("data-save")).wait_for(state="detached")  # heard: a tab may close on a click
    seen.page.goto(f"{seen.address}/?lang=pl")
    seen.settle()
    seen.turn_to(T("page-data"))
    told = seen.page.get_by_text("Zapisano w badaniu jako wpis nr")
    told.wait_for()
    assert len(imports(study, "dwa razy.csv")) == 1
    number = imports(study, "dwa razy.csv")[0].id
    button(seen, T("data-saved-undo")).click()
    seen.page.get_by_text(T("data-undo-sure", entry=number)).click()
    button(seen, T("data-undo", entry=number)).dblclick()
    seen.page.get_by_role("cell", name="cofnięty wpisem nr").first.wait_for()
    seen.settle()
    assert [e.undone_by is not None for e in imports(study, "dwa razy.csv")] == [True]


def test_a_workbook_of_two_sheets_with_hostile_names_runs_nothing(at, study, tmp_path):
    book = openpyxl.Workbook()
    for row in (["id", "nazwa", "gmina"], ["zly", HOSTILE, "Oksa"]):
        book.active.append(row)
    ties = book.create_sheet("Więzi")
    for row in (
        ["od", "do", "rodzaj", "gmina", "fala"],
        ["zly", "gbp-oksa", "informacja", "Oksa", "po"],
    ):
        ties.append(row)
    book.save(tmp_path / "b.xlsx")
    seen = at(T("page-data"))
    name = "<img src=x onerror=window.taken=1>.xlsx"
    give(seen, (name, (tmp_path / "b.xlsx").read_bytes()))
    button(seen, T("data-save")).click()
    seen.page.get_by_text("Zapisano w badaniu jako wpis nr").wait_for()
    assert len(imports(study, "img src=x onerror=window.taken=1.xlsx")) == 1
    button(seen, T("data-next")).click()
    button(seen, T("data-next")).wait_for(state="detached")
    seen.turn_to(T("page-workshop"))
    _in_oksa(seen)
    seen.page.get_by_role("option", name="<img").first.wait_for()
    assert taken(seen) is None
    assert seen.page.locator("img[src=x]").count() == 0


def test_a_refused_file_says_why_and_nothing_is_saved(at, study):
    seen = at(T("page-data"))
    give(seen, ("zly.csv", TIES.format(9).encode()), ("zepsuty.xlsx", b"PK\x03\x04 ..."))
    seen.page.get_by_text(T("data-refused")).wait_for()
    assert button(seen, T("data-save")).count() == 0
    assert imports(study, "zly.csv") == []


LIME = "id,submitdate,pomiar,gmina,kto,P1[SQ001]\n1,2026-11-20 10:00:00,po,Oksa,gkrpa-oksa,4\n"


def test_codes_of_a_survey_are_given_their_institutions_on_the_page(at, study):
    seen = at(T("page-data"))
    give(seen, ("lime.csv", LIME.encode()))
    button(seen, T("mapping-apply")).wait_for()
    assert button(seen, T("data-save")).count() == 0
    body = seen.page.get_by_role("combobox", name=re.compile("SQ001"))
    body.click()
    body.fill(
        "Gminna Biblioteka Publiczna w Oksie"
    )  # the list is long: only what is looked at is drawn
    seen.page.get_by_role("option", name="Gminna Biblioteka Publiczna w Oksie", exact=True).click()
    button(seen, T("mapping-apply")).click()
    button(seen, T("data-save")).wait_for()
    seen.settle()
    button(seen, T("data-save")).click()
    seen.page.get_by_text("Zapisano w badaniu jako wpis nr").wait_for()
    assert len(imports(study, "lime.csv")) == 1
    with Journal.open(study) as journal:
        kept = [name for name in journal.records(Setting) if name.startswith("mapping:")]
    assert len(kept) == 1
    button(seen, T("data-next")).click()
    seen.page.locator("input[type=file]").wait_for(state="attached")


FORMS = (
    "ID,Godzina rozpoczęcia,Godzina ukończenia,Pomiar,Gmina,Instytucja,Jak często kontaktują się Państwo z: GKRPA\n"
    "1,,2026-11-20 10:00:00,po,Oksa,gbp-oksa,dzień w dzień\n"
)


LIST = "od,do,pomiar,gmina,rodzaj,częstość\ngbp-oksa,gkrpa-oksa,po,Oksa,information,dzień w dzień\n"


@pytest.mark.parametrize("text", [FORMS, LIST], ids=["answers", "list"])
def test_what_a_word_means_is_said_on_the_page_and_kept_with_the_import(at, study, text):
    seen = at(T("page-data"))
    give(seen, ("dane.csv", text.encode()))
    seen.page.get_by_text(T("mapping-words-unclear", n=1)).wait_for()
    assert button(seen, T("data-save")).count() == 0
    word = re.compile("dzień w dzień")
    seen.settle()
    meaning = seen.page.get_by_role("combobox", name=word)
    meaning.click()
    meaning.fill(
        "częściej niż raz w tygodniu"
    )  # the list may have no room below: only what is seen is drawn
    seen.page.get_by_role("option", name="5 – ").click()
    button(seen, T("mapping-apply")).click()
    button(seen, T("data-save")).wait_for()
    seen.settle()
    button(seen, T("data-save")).click()
    seen.page.get_by_text("Zapisano w badaniu jako wpis nr").wait_for()
    with Journal.open(study) as journal:
        kept = [s.value for n, s in journal.records(Setting).items() if n.startswith("mapping:")]
        told = [n for n in journal.records(Nomination).values() if n.origin == Origin.SURVEY]
    assert ["dzień w dzień" in text for text in kept] == [True]
    assert {n.frequency for n in told if (n.source, n.target) == ("gbp-oksa", "gkrpa-oksa")} == {5}


def test_a_second_browser_in_between_has_the_plan_made_anew(at, study):
    first = at(T("page-data"))
    give(first, ("pierwszy.csv", TIES.format(2).encode()))
    second = at(T("page-workshop"))
    _in_oksa(second)
    _declare(second, "Gminna Biblioteka Publiczna w Oksie", "5")
    button(first, T("data-save")).click()
    first.page.get_by_text(T("data-not-saved")).wait_for()
    assert imports(study, "pierwszy.csv") == []
    button(first, T("data-again")).click()
    button(first, T("data-save")).click()
    first.page.get_by_text("Zapisano w badaniu jako wpis nr").wait_for()
    assert len(imports(study, "pierwszy.csv")) == 1
    second.turn_to(T("page-data"))
    give(second, ("drugi.csv", TIES.format(3).encode()))
    assert button(second, T("data-save")).count() == 1
    button(first, T("data-next")).click()
    first.page.locator("input[type=file]").wait_for(state="attached")


def test_in_the_room_a_click_begins_a_tie_and_enter_saves_it_once(at, study):
    seen = at(T("page-workshop"))
    _in_oksa(seen)
    seen.page.get_by_role("option", name="GOPS").first.locator("path").first.click(force=True)
    source = seen.page.get_by_role("combobox", name=T("workshop-source"), exact=True)
    seen.page.wait_for_function(
        "[...document.querySelectorAll('input')].some(i => i.value.includes('Pomocy Społecznej'))"
    )
    assert source.input_value() == "Gminny Ośrodek Pomocy Społecznej w Oksie"
    before = _acts(study)
    _choose(seen, T("workshop-target"), "Gminna Biblioteka Publiczna w Oksie")
    note = seen.page.get_by_role("textbox", name=T("workshop-note"))
    note.fill("ustalono razem")
    _act(seen, lambda: note.press("Enter"))
    assert len(_acts(study)) == len(before) + 1
    button(seen, T("workshop-undo")).click()
    seen.page.get_by_text(T("workshop-undo-done")).wait_for()
    assert _acts(study)[-1] == "undo"


def _acts(study):
    with Journal.open(study) as journal:
        return [entry.action for entry in journal.entries() if entry.action != "layout"]


def _act(seen, act):
    """Act in the room and wait for the form that follows: the buttons of the act before answer no more."""
    saves = seen.page.locator("[class*=st-key-room_save_tie_]")
    turn = re.search(r"st-key-room_save_tie_\d+", saves.first.get_attribute("class"))[0]
    act()
    expect(seen.page.locator(f".{turn}")).to_have_count(0, timeout=120_000)
    saves.first.wait_for()
    seen.settle()


def _in_oksa(seen):
    _choose(seen, T("control-commune"), "Oksa")
    seen.page.locator("h1", has_text="Oksa").wait_for()
    seen.settle()


def _choose(seen, label, option):
    seen.page.get_by_role("combobox", name=label, exact=True).click()
    seen.page.get_by_role("option", name=option, exact=True).click()
    seen.settle()


def _declare(seen, source, strength):
    _choose(seen, T("workshop-source"), source)
    _choose(seen, T("workshop-target"), "Gminny Ośrodek Pomocy Społecznej w Oksie")
    seen.page.get_by_test_id("stRadio").locator("label", has_text=f"{strength} – ").last.click()
    _act(seen, button(seen, T("workshop-save-tie")).click)
