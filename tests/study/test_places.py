"""Registers and borders kept in a study, several days side by side, and taken back."""

import json

import pytest

from netmap.errors import IngestError, UnknownIdError
from netmap.study import (
    add_territories,
    check,
    communes,
    import_files,
    place_rows,
    register_rows,
    territories,
    undo,
)

TERC = """WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
26;;;;ŚWIĘTOKRZYSKIE;województwo;{0}
26;02;;;jędrzejowski;powiat;{0}
26;02;09;{1};Wodzisław;gmina;{0}
"""
SHAPE = {"type": "Polygon", "coordinates": [[[20, 50], [21, 50], [21, 51], [20, 50]]]}
BORDERS = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {"terc": "2602093"}, "geometry": SHAPE}],
    }
)


@pytest.fixture
def files(tmp_path):
    """TERC of two days and borders."""
    texts = {
        "a.csv": TERC.format("2020-01-01", 2),
        "b.csv": TERC.format("2024-01-01", 3),
        "c.geojson": BORDERS,
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


def test_registers_stand_side_by_side_and_the_same_again_is_nothing(empty, files):
    entry = add_territories(empty, files)
    assert (entry.action, [f.name for f in entry.files]) == (
        "territory",
        ["a.csv", "b.csv", "c.geojson"],
    )
    counts = {"voivodeships": 1, "counties": 1, "communes": 1}
    assert register_rows(empty) == [
        {"register": "terc", "date": "2020-01-01", **counts},
        {"register": "terc", "date": "2024-01-01", **counts},
        {"register": "borders", "date": "", "voivodeships": 0, "counties": 0, "communes": 1},
    ]
    assert add_territories(empty, files) is None
    undo(empty, entry.id)
    assert register_rows(empty) == []


def test_a_place_is_told_day_by_day(empty, files):
    add_territories(empty, files)
    for asked in ("260209", "2602093", "wodzislaw"):
        told = place_rows(empty, asked)
        assert [(r["date"], r["place_kind"], r["parent"], r["borders"]) for r in told] == [
            ("2020-01-01", "2", "jędrzejowski", True),
            ("2024-01-01", "3", "jędrzejowski", True),
        ]
    with pytest.raises(UnknownIdError, match="unknown-place"):
        place_rows(empty, "Nigdzie")


def test_codes_of_later_files_are_held_against_them(empty, files, tmp_path):
    add_territories(empty, files[:1])
    roster = tmp_path / "w.csv"
    roster.write_text("id;nazwa;obszar\na;OPS;260209\nb;GOPS;260299\n", encoding="utf-8")
    found = [f for f in check(empty, [roster]).findings if f.code == "cell-terc-not-listed"]
    assert [f.row for f in found] == [3]


def test_one_bad_file_keeps_all_out(empty, files, tmp_path):
    bad = tmp_path / "zle.csv"
    bad.write_text("id;nazwa\na;b\n", encoding="utf-8")
    with pytest.raises(IngestError, match="territory-not-register") as caught:
        add_territories(empty, [*files, bad])
    assert caught.value.params["file"] == "zle.csv"
    bad.write_bytes(b'{"a": "\xb1"}')
    with pytest.raises(IngestError, match="territory-not-geojson"):
        add_territories(empty, [bad])
    with pytest.raises(IngestError, match="file-missing"):
        add_territories(empty, [tmp_path / "brak.csv"])
    assert register_rows(empty) == []


def test_places_that_had_no_name_are_given_one(empty, files, tmp_path):
    roster = tmp_path / "wykaz.csv"
    roster.write_text("id;nazwa;typ;siedziba;obszar\nops;OPS;ops;261105;261105\n", encoding="utf-8")
    import_files(empty, [roster])
    assert [place.name for place in communes(empty)] == ["261105"]
    register = tmp_path / "terc.csv"
    rows = "26;11;;;starachowicki;powiat;{0}\n26;11;05;2;Mirzec;gmina;{0}\n"
    register.write_text(TERC.format("2024-01-01", 3) + rows.format("2024-01-01"), encoding="utf-8")
    entry = add_territories(empty, [register])
    assert [place.name for place in communes(empty)] == ["Mirzec"]
    assert territories(empty)["2611"].name == "starachowicki"
    undo(empty, entry.id)
    assert [place.name for place in communes(empty)] == ["261105"]


EDITION = """WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA
26;;;;ŚWIĘTOKRZYSKIE;województwo;{day}
26;02;;;jędrzejowski;powiat;{day}
26;02;09;{kind};Wodzisław;gmina;{day}
26;02;{code};2;Nowiny;gmina wiejska;{day}
"""


@pytest.fixture
def changed(empty, tmp_path):
    """A study with two editions: one commune became urban-rural, another has a new code."""
    for day, kind, code in (("2020-01-01", 2, "31"), ("2024-01-01", 3, "47")):
        path = tmp_path / f"terc_{day}.csv"
        path.write_text(EDITION.format(day=day, kind=kind, code=code), encoding="utf-8")
        add_territories(empty, [path])
    return empty


def placed(study, tmp_path, text):
    """Import a file, and give where each institution is; and what was said of codes."""
    path = tmp_path / "wykaz.csv"
    path.write_text(text, encoding="utf-8")
    plan = check(study, [path])
    assert plan.is_accepted, [f.say("pl") for f in plan.findings if f.level == "error"]
    bodies = {r.record.name: r.record.serves for r in plan.rows if r.kind == "institution"}
    return bodies, [(f.code, f.row) for f in plan.findings if "terc" in f.code]


def test_a_commune_of_another_kind_in_a_newer_edition_is_the_same(changed, tmp_path):
    rows = "Kod TERYT;Nazwa jednostki\n2602092;OPS stary\n2602093;OPS nowy\n"
    bodies, said = placed(changed, tmp_path, rows)
    assert (bodies, said) == ({"OPS stary": ("260209",), "OPS nowy": ("260209",)}, [])


@pytest.mark.parametrize("text", [
    "id;nazwa;obszar\na;OPS;Nowiny\n", "Nazwa jednostki;Gmina;Powiat\nOPS;Nowiny;jędrzejowski\n",
    "Sąd;Obszar właściwości\nSR;gmina Nowiny\n",
], ids=["roster", "list", "court"])  # fmt: skip
def test_a_name_of_a_commune_whose_code_changed_means_the_newer_code(changed, tmp_path, text):
    bodies, said = placed(changed, tmp_path, text)
    assert ([*bodies.values()], said) == ([("260247",)], [])


def test_an_older_code_is_taken_as_it_is_and_told_once(changed, tmp_path):
    rows = "id;nazwa;obszar\na;OPS;260231\nb;GOK;260231\nc;PUP;260247\n"
    bodies, said = placed(changed, tmp_path, rows)
    assert bodies == {"OPS": ("260231",), "GOK": ("260231",), "PUP": ("260247",)}
    assert said == [("cell-terc-changed", 2)]
    found = [f for f in check(changed, [tmp_path / "wykaz.csv"]).findings if f.code == said[0][0]]
    assert "Nowiny (260247)" in found[0].say("en")


def test_a_study_that_uses_the_older_code_keeps_to_it(changed, tmp_path):
    path = tmp_path / "pierwszy.csv"
    path.write_text("id;nazwa;obszar\na;OPS;260231\n", encoding="utf-8")
    import_files(changed, [path])
    assert placed(changed, tmp_path, "id;nazwa;obszar\nb;GOK;Nowiny\n")[0] == {"GOK": ("260231",)}
