"""The dashboard as its users meet it: a real server, a real browser, both languages, no word to the outside."""

import shutil
import subprocess
import zipfile

import pytest

from netmap.i18n import translator

pytestmark = pytest.mark.browser

VIEWS = ("overview", "network", "measures", "gaps", "compare", "query", "data", "workshop")


def _choose_commune(visit, label, place):
    visit.page.get_by_role("combobox", name=label).click()
    visit.page.get_by_role("option", name=place, exact=True).click()
    visit.page.locator("h1", has_text=place).wait_for()
    visit.settle()


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_every_page_opens_without_error_or_outside_request(visit, address, lang):
    t, seen = translator(lang), visit(address, lang)
    for view in VIEWS:
        seen.turn_to(t(f"page-{view}"))
        assert seen.alarms == []
    _choose_commune(seen, t("control-commune"), "Oksa")
    for view in VIEWS:
        seen.turn_to(t(f"page-{view}"))
        assert seen.alarms == []


def test_a_click_on_a_body_opens_its_card_and_the_choice_goes_along(visit, address):
    t, seen = translator("pl"), visit(address)
    _choose_commune(seen, t("control-commune"), "Oksa")
    seen.turn_to(t("page-network"))
    body = seen.page.get_by_role("option", name="GOPS").first
    body.locator("path").first.click(force=True)
    seen.page.get_by_role("heading", name="Gminny Ośrodek Pomocy Społecznej w Oksie").wait_for()
    seen.turn_to(t("page-compare"))
    bodies = seen.page.get_by_role("option", name="GOPS")
    assert [body.get_attribute("aria-selected") for body in bodies.all()] == ["true", "true"]


def test_the_keyboard_reaches_a_body(visit, address):
    t, seen = translator("pl"), visit(address)
    _choose_commune(seen, t("control-commune"), "Oksa")
    seen.turn_to(t("page-network"))
    seen.page.get_by_role("option", name="GOPS").first.focus()
    seen.page.keyboard.press("Enter")
    seen.page.get_by_role("heading", name="Gminny Ośrodek Pomocy Społecznej w Oksie").wait_for()


def test_what_if_by_a_click_and_by_the_keyboard(visit, address):
    t, seen = translator("pl"), visit(address)
    _choose_commune(seen, t("control-commune"), "Oksa")
    seen.turn_to(t("page-gaps"))
    seen.page.get_by_role("radio", name=t("gaps-part-trial"), exact=True).click()
    body = seen.page.get_by_role("option", name="GOPS").first
    body.locator("path").first.click(force=True)
    seen.page.get_by_text("bez instytucji: GOPS").first.wait_for()
    seen.settle()
    school = seen.page.get_by_role("option", name="SP Oksa").first
    school.focus()
    seen.page.keyboard.press("Enter")
    seen.page.get_by_text("bez instytucji: GOPS, SP Oksa").first.wait_for()
    seen.settle()
    seen.page.get_by_role("button", name=t("trial-reset")).click()
    seen.page.get_by_text(t("trial-empty")).wait_for()


def test_files_come_out_whole(visit, address, tmp_path):
    t, seen = translator("pl"), visit(address)
    _choose_commune(seen, t("control-commune"), "Oksa")
    seen.turn_to(t("page-network"))
    for kind, begins in (("SVG", b"<svg"), ("PDF", b"%PDF"), ("PNG", b"\x89PNG"), ("HTML", b"<!")):
        assert _saved(seen, kind, tmp_path).read_bytes().lstrip()[:4].startswith(begins)
    table = _saved(seen, t("dashboard-download", format="CSV"), tmp_path)
    assert table.read_bytes().startswith("\ufeffInstytucja;Partner;".encode())
    seen.turn_to(t("page-compare"))
    report = _saved(seen, t("compare-page-report-button"), tmp_path)
    assert report.name == "raport-oksa.docx"
    assert "word/document.xml" in zipfile.ZipFile(report).namelist()


def _saved(seen, button, folder):
    seen.settle()
    with seen.page.expect_download() as download:
        seen.page.get_by_role("button", name=button, exact=True).click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_a_link_keeps_language_commune_and_wave(visit, address):
    seen = visit(address)
    seen.page.get_by_role("radio", name="English").click()
    seen.page.locator("h1", has_text="Overview").wait_for()
    _choose_commune(seen, "Commune", "Oksa")
    for part in ("lang=en", "commune=260205", "wave=after"):
        seen.page.wait_for_function(f"location.search.includes('{part}')")
    seen.page.reload()
    seen.page.locator("h1", has_text="Overview: Oksa").wait_for()


def test_back_leads_to_the_page_before_however_much_was_chosen(visit, address):
    t, seen = translator("pl"), visit(address)
    _choose_commune(seen, t("control-commune"), "Oksa")
    seen.turn_to(t("page-network"))
    _choose_commune(seen, t("control-commune"), "Mirzec")
    seen.turn_to(t("page-measures"))
    _choose_commune(seen, t("control-commune"), "Bieliny")
    for view in ("network", "overview"):
        seen.page.go_back()
        title = t("dashboard-title-of", page=t(f"page-{view}"), place="Bieliny")
        seen.page.locator("h1", has_text=title).wait_for()
        seen.settle()
        assert seen.page.title() == f"{t(f'page-{view}')} – netmap"
    seen.page.wait_for_function("location.search.includes('commune=260401')")


def test_the_whole_page_speaks_its_language(visit, address):
    seen = visit(address)
    seen.turn_to("Dane")
    chooser = seen.page.get_by_test_id("stFileUploader")
    chooser.get_by_role("button", name="Wybierz pliki").wait_for()
    assert seen.page.locator("html").get_attribute("lang") == "pl"
    assert "per file" not in chooser.inner_text()
    seen.page.get_by_role("radio", name="English").click()
    chooser.get_by_role("button", name="Choose files").wait_for()
    seen.page.locator("html[lang=en]").wait_for(state="attached")


def test_the_first_page_has_a_name_too(visit, address):
    seen = visit(address)
    seen.turn_to("Dane")
    seen.page.evaluate("history.pushState({}, '', '/overview')")
    seen.page.evaluate("dispatchEvent(new PopStateEvent('popstate', {state: {}}))")
    seen.page.locator("h1", has_text="Przegląd").wait_for()
    seen.settle()
    assert seen.page.get_by_role("dialog").count() == 0


def test_ending_the_program_ends_the_server(served, example_study, tmp_path):
    shutil.copytree(example_study.parent, tmp_path, dirs_exist_ok=True)
    with served(tmp_path / example_study.name, tmp_path) as address:
        port = address.rsplit(":", 1)[1]
    left = subprocess.run(["pgrep", "-f", f"server.port={port}"], capture_output=True, check=False)
    assert left.stdout == b""
