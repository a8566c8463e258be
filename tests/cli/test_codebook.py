"""Codebooks as people and scripts read them."""

from pathlib import Path

import pytest

import netmap.codebook

GENERIC = Path(netmap.codebook.__file__).parent / "generic.toml"


def test_codebooks_are_listed_and_one_is_shown(answer, run):
    assert [book["codebook"] for book in answer("codebook", "show")] == ["generic", "kooperacja"]
    document = answer("codebook", "show", "kooperacja")
    assert document["count"] == len(document["codes"]) > 100
    ops = next(code for code in document["codes"] if code["code"] == "ops")
    assert ops == {"vocabulary": "types", "code": "ops", "label": "ośrodek pomocy społecznej"}
    assert "strength 5" in run("codebook", "show", "kooperacja", "--lang", "en").stdout


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_file_is_in_order_or_is_refused_with_the_reason(run, tmp_path, lang):
    assert "generic" in run("codebook", "check", GENERIC, "--lang", lang).stdout
    broken = tmp_path / "slownik.toml"
    broken.write_text("name = ", encoding="utf-8")
    said = run("codebook", "check", broken, "--lang", lang, code=1).stderr
    assert "slownik.toml" in said
    assert len(said.strip().splitlines()) == 1
    run("codebook", "check", tmp_path / "missing.toml", code=1)
