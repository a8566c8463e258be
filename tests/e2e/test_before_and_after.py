"""Before and after in a real browser: every way of showing two waves, and files that come out whole."""

import pytest

from netmap.i18n import translator

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_two_waves_in_every_way(visit, address, lang, tmp_path):
    t, seen = translator(lang), visit(address, lang)
    seen.page.get_by_role("combobox", name=t("control-commune")).click()
    seen.page.get_by_role("option", name="Oksa", exact=True).click()
    seen.page.locator("h1", has_text="Oksa").wait_for()
    seen.turn_to(t("page-compare"))
    seen.page.get_by_role("option", name="GOPS").nth(1).wait_for()
    for way in ("difference", "waves"):
        seen.page.get_by_role("radio", name=t(f"compare-page-way-{way}")).click()
        seen.settle()
        shown = seen.page.locator("svg[role=group]").filter(has=seen.page.get_by_role("option"))
        shown.nth(1).wait_for(state="detached")
        seen.page.get_by_role("option", name="GOPS").first.wait_for()
        assert seen.alarms == []
    seen.page.get_by_role("radio", name=t("compare-page-way-difference")).click()
    seen.settle()
    for number, begins in ((0, b"<svg"), (1, b"%PDF"), (2, b"\x89PNG")):
        name = ("SVG", "PDF", "PNG")[number]
        for figure in (0, 1):  # where the change comes from, and the difference
            with seen.page.expect_download() as download:
                seen.page.get_by_role("button", name=name, exact=True).nth(figure).click()
            path = tmp_path / f"{figure}-{download.value.suggested_filename}"
            download.value.save_as(path)
            assert path.read_bytes()[:4].startswith(begins)
    assert seen.alarms == []
