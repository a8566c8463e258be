"""The part "Places" of the Data page: registers and borders in, and what there is."""

import pytest

TERC = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n26;02;05;2;Oksa;gmina wiejska;2020-01-01\n"


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_register_is_added_and_listed(tmp_path, open_page, lang):
    at = open_page(tmp_path / "s.netmap", "data", lang, data_part="places")
    assert len(at.info) == 1
    at.file_uploader[0].set_value([("terc.csv", TERC.encode(), "text/csv")])
    at = at.run()
    next(button for button in at.button if button.key == "places_add").click().run()
    assert not [*at.exception, *at.error]
    assert len(at.success) == 1
    at = open_page(tmp_path / "s.netmap", "data", lang, data_part="places")
    cells = [str(cell).replace("\\", "") for cell in at.table[0].value.to_numpy().ravel()]
    assert cells == ["TERC", "2020-01-01", "0", "0", "1"]


def test_another_file_is_refused_in_words(tmp_path, open_page):
    at = open_page(tmp_path / "s.netmap", "data", data_part="places")
    at.file_uploader[0].set_value([("kot.csv", b"a;b\n1;2\n", "text/csv")])
    at = at.run()
    next(button for button in at.button if button.key == "places_add").click().run()
    assert "kot" in at.error[0].value
