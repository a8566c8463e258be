"""The parts of the Gaps page in a real browser: cards, the ledger, needs, ways of cases, the model, proposals."""

import re

import pytest

from netmap.i18n import translator

pytestmark = pytest.mark.browser
t = translator("pl")


@pytest.fixture
def gaps(visit, address):
    """Open the page on Mirzec before the pilot."""
    seen = visit(address, "pl&commune=261103&wave=before")
    seen.turn_to(t("page-gaps"))
    return seen


def _turn(seen, part):
    seen.page.get_by_role("radio", name=t(part), exact=True).click()
    seen.page.get_by_role("radio", name=t(part), exact=True, checked=True).wait_for()
    seen.settle()


def _text(seen, table):
    return re.sub(r"\s+", " ", table.inner_text()).replace("\xa0", " ")


def test_a_card_has_its_state_its_sentence_and_what_it_rests_on(gaps):
    card = gaps.page.get_by_test_id("stColumn").filter(has_text="R1. OPS i PCPR").last
    card.get_by_text("częściowo spełniony").wait_for()
    card.get_by_text(
        "Wymagana współpraca jest niepełna: GOPS – PCPR (za słaba, siła 2)."
    ).wait_for()
    card.get_by_text(t("gaps-page-evidence")).click()
    card.get_by_role("table").wait_for()
    assert "Centrum Pomocy Rodzinie w Starachowicach" in _text(gaps, card.get_by_role("table"))


def test_the_ledger_is_filtered_and_comes_out_as_a_file(gaps, tmp_path):
    _turn(gaps, "gaps-part-ledger")
    rows = gaps.page.get_by_role("table").filter(has_text="Brak odpowiedzi")
    assert "✔ spełnione" not in _text(gaps, rows)
    assert "✘ brak" in _text(gaps, rows)
    for state in ("✘", "↓", "→", r"\?"):
        chosen = gaps.page.get_by_role("button", name=re.compile(f"^{state}"), pressed=True)
        chosen.click()
        chosen.wait_for(state="detached")
        gaps.settle()
    met = gaps.page.get_by_role("button", name=re.compile("^✔"))
    met.click()
    rows.filter(has_text="✔").wait_for()
    gaps.settle()
    assert "✘ brak" not in _text(gaps, rows)
    with gaps.page.expect_download() as download:
        gaps.page.get_by_role("button", name="Pobierz CSV").first.click()
    download.value.save_as(tmp_path / "ledger.csv")
    lines = (tmp_path / "ledger.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == rows.get_by_role("row").count()
    assert all("liderzy-kooperacji" in line for line in lines[1:])


def test_needs_and_ways_of_cases_are_figures_with_tables(gaps):
    _turn(gaps, "gaps-part-needs")
    figure = gaps.page.get_by_role("img", name="Kto odpowiada na potrzeby rodzin", exact=True)
    assert figure.evaluate("image => image.complete && image.naturalWidth") > 300
    _turn(gaps, "gaps-part-paths")
    gaps.page.get_by_text(re.compile("Sprawa ma drogę do końca: .* z 8 rodzajów spraw")).wait_for()
    folded = gaps.page.get_by_test_id("stExpander").filter(has_text=t("gaps-as-table"))
    folded.get_by_text(t("gaps-as-table")).click()
    folded.get_by_role("table").wait_for()
    assert folded.get_by_role("row").count() == 9


def test_proposals_stand_in_order_with_their_reasons(gaps):
    _turn(gaps, "gaps-part-proposals")
    first = gaps.page.get_by_role("listitem").filter(has_text=" – ").first
    first.filter(has_text="GOPS – PCPR: spełnia cały wymóg R1").wait_for()


def test_a_misspelt_model_is_refused_with_its_line_and_a_right_one_tells_what_changes(gaps):
    _turn(gaps, "gaps-part-norm")
    _turn(gaps, "norm-way-text")
    box = gaps.page.get_by_role("textbox", name=t("norm-text"))
    text = box.input_value()
    line = next(n for n, row in enumerate(text.splitlines(), 1) if row.startswith("strength = 3"))
    box.fill(text.replace("strength = 3", "strenght = 3", 1))
    box.press("Control+Enter")
    refused = f"wiersz {line}: nieznany klucz „rules.R1.strenght”"
    gaps.page.get_by_role("alert").filter(has_text=refused).wait_for()
    gaps.settle()
    box.fill(text.replace("strength = 3", "strength = 2", 1))
    box.press("Control+Enter")
    changed = gaps.page.get_by_role("table").filter(has_text="Przy tych progach")
    changed.filter(has_text="R1").wait_for()
    assert gaps.page.get_by_role("alert").filter(has_text=refused).count() == 0
