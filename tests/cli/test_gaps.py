"""What is missing, and what is asked: gaps and norms as people and scripts read them."""

import csv
import io
from pathlib import Path

import pytest

import netmap.gaps

ALL = [f"R{n}" for n in range(1, 23)] + ["H1", "H2"]
NORMS = Path(netmap.gaps.__file__).parent / "norms"


@pytest.fixture
def oksa(answer, example_study):
    return answer("gaps", "--wave", "after", "--commune", "Oksa", "--study", example_study)


def test_gaps_of_all_communes(answer, example_study):
    told = answer("gaps", "--wave", "after", "--study", example_study)
    assert len(told["communes"]) == 8
    assert [r["rule"] for r in told["communes"][0]["rules"]] == ALL
    assert told["example"] is True


def test_the_norm_is_named_with_its_version(oksa):
    named = {key: oksa[key] for key in ("norm", "norm_version", "services", "services_version")}
    assert named == {
        "norm": "liderzy-kooperacji",
        "norm_version": "2",
        "services": "kooperacja",
        "services_version": "1",
    }


def test_every_view_has_its_rows(oksa):
    (place,) = oksa["communes"]
    assert {row["sector"] for row in place["sectors"]} >= {"education", "sport"}
    assert {row["need"] for row in place["needs"]} >= {"work", "violence"}
    assert {row["path"] for row in place["paths"]} >= {"violence", "unemployment"}
    states = ("met", "too_weak", "one_sided", "unknown", "missing")
    for by in ("types", "institution"):
        assert place["totals"][by]
        for row in place["totals"][by]:
            assert row["of"] == sum(row[name] for name in states)
    asked = {row["key"]: row["of"] for row in place["totals"]["institution"]}
    for body, count in asked.items():
        rows = [row for row in place["ledger"] if body in (row["source"], row["target"])]
        assert count == len({row["alternative"] for row in rows})


def test_totals_of_communes_count_their_requirements(answer, run, example_study):
    told = answer("gaps", "--wave", "after", "--study", example_study)
    for total, place in zip(told["totals"], told["communes"], strict=True):
        assert total["commune_name"] == place["name"]
        assert total["of"] == len({row["alternative"] for row in place["ledger"]})
        states = ("met", "too_weak", "one_sided", "unknown", "missing")
        assert sum(total[state] for state in states) == total["of"]
        assert total["low"] == pytest.approx(total["met"] / total["of"])
        assert total["high"] == pytest.approx((total["met"] + total["unknown"]) / total["of"])
    shown = run("gaps", "--wave", "after", "--show", "communes", "--study", example_study).stdout
    assert "Wymagane więzi według gmin" in shown
    assert "spełnione od" in shown
    assert len([line for line in shown.splitlines() if "%" in line]) == 8


def test_a_csv_file_is_one_table_of_all_communes_with_norm_and_version(run, example_study):
    told = run(
        "gaps", "--wave", "after", "--show", "rules", "--format", "csv", "--study", example_study
    )
    rows = list(csv.DictReader(io.StringIO(told.stdout.lstrip("\ufeff")), delimiter=";"))
    assert len(rows) == 8 * len(ALL)
    assert {(row["norm"], row["norm_version"]) for row in rows} == {("liderzy-kooperacji", "2")}
    assert len({row["commune"] for row in rows}) == 8


@pytest.mark.parametrize(
    "view", ["rules", "ledger", "types", "institutions", "sectors", "needs", "providers", "paths"]
)
@pytest.mark.parametrize("lang", ["pl", "en"])
def test_each_view_is_shown_under_the_name_of_the_norm(run, example_study, view, lang):
    shown = run(
        "gaps",
        "--wave",
        "after",
        "--commune",
        "Oksa",
        "--show",
        view,
        "--lang",
        lang,
        "--study",
        example_study,
    )
    assert "liderzy-kooperacji" in shown.stdout
    assert len(shown.stdout.splitlines()) > 5
    assert "_" not in shown.stdout.splitlines()[4]


def test_a_ledger_may_be_narrowed(answer, example_study):
    rows = answer(
        "gaps", "--wave", "before", "--state", "missing", "--institution", "ops-oksa", "--commune", "Oksa",
        "--study", example_study,
    )["communes"][0]["ledger"]  # fmt: skip
    assert {row["state"] for row in rows} <= {"missing"}
    assert all("ops-oksa" in (row["source"], row["target"]) for row in rows)


def test_a_table_hides_what_another_body_already_stands_in_for(run, example_study):
    options = [
        "gaps",
        "--wave",
        "after",
        "--commune",
        "Bieliny",
        "--show",
        "ledger",
        "--study",
        example_study,
    ]
    short = run(*options).stdout.splitlines()
    full = run(*options, "--format", "csv").stdout.splitlines()
    assert len(short) < len(full) + 6


def test_norms_are_listed_and_one_is_shown(answer):
    assert [row["norm"] for row in answer("norm", "show")] == [
        "kooperacje-3d",
        "liderzy-kooperacji",
        "minimum",
    ]
    told = answer("norm", "show", "liderzy-kooperacji")
    assert [rule["rule"] for rule in told["rules"]] == ALL
    assert told["rules"][0]["settings"] == {"types": ["pcpr"], "strength": 3, "layers": []}


def test_a_norm_is_shown_in_words(run):
    shown = run("norm", "show", "minimum", "--lang", "en").stdout
    assert "strength = 3" in shown
    assert "The ROPS inspires" in shown


def test_a_norm_of_ones_own_is_checked_or_refused_with_its_line(run, tmp_path):
    own = tmp_path / "own.toml"
    text = (NORMS / "minimum.toml").read_text(encoding="utf-8")
    own.write_text(text.replace('name = "minimum"', 'name = "ours"'), encoding="utf-8")
    assert "ours" in run("norm", "check", own, "--lang", "en").stdout
    own.write_text(text.replace("at_least = 2", "at_lest = 2"), encoding="utf-8")
    refused = run("norm", "check", own, "--lang", "en", code=1)
    number = next(
        n for n, line in enumerate(text.splitlines(), 1) if line.startswith("at_least = 2")
    )
    assert f"line {number}" in refused.stderr
    assert "at_lest" in refused.stderr


def test_a_norm_of_ones_own_judges_and_is_named(answer, example_study, tmp_path):
    own = tmp_path / "own.toml"
    text = (NORMS / "minimum.toml").read_text(encoding="utf-8")
    changed = text.replace('name = "minimum"', 'name = "ours"').replace(
        "strength = 3 ", "strength = 5 "
    )
    own.write_text(changed, encoding="utf-8")
    asked = ["gaps", "--wave", "after", "--commune", "Oksa", "--study", example_study]
    ours, theirs = answer(*asked, "--norm", own), answer(*asked, "--norm", "minimum")
    assert (ours["norm"], theirs["norm"]) == ("ours", "minimum")
    states = [told["communes"][0]["rules"][0]["state"] for told in (ours, theirs)]
    assert states == ["partly", "met"]
