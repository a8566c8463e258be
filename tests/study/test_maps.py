"""Maps of a study: what each commune is coloured by, and what is said where borders lack."""

import datetime as dt
import json

import docx
import pytest
from docx.oxml.ns import qn

from netmap.errors import ExportError
from netmap.network import info
from netmap.study import (
    MAP_FIGURES,
    add_territories,
    communes,
    draw_map,
    gaps_of_communes,
    has_borders,
    map_alt,
    map_figure,
    open_study,
    place_map,
    report_of,
    reporting,
    tie_rule,
    waves,
    write_report,
)

NORM = "liderzy-kooperacji"
DAY = dt.date(2021, 1, 15)


@pytest.fixture
def study(study_copy):
    with open_study(study_copy) as opened:
        yield opened


@pytest.fixture
def bordered(study, tmp_path):
    """The example study with borders of all its communes but one."""
    places = communes(study)[:-1]
    features = [
        {
            "type": "Feature",
            "properties": {"terc": place.terc, "name": place.name},
            "geometry": {"type": "Polygon", "coordinates": [ring(20 + k * 0.3, 50.5)]},
        }
        for k, place in enumerate(places)
    ]
    path = tmp_path / "gminy.geojson"
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8"
    )
    add_territories(study, [path])
    return study


def ring(x, y):
    return [[x, y], [x + 0.3, y], [x + 0.3, y + 0.2], [x, y + 0.2], [x, y]]


@pytest.mark.parametrize("what", MAP_FIGURES)
@pytest.mark.parametrize("lang", ["pl", "en"])
def test_every_map_names_its_communes_and_says_who_is_not_on_it(bordered, what, lang):
    wave = waves(bordered)[-1].id
    svg = map_figure(bordered, wave, tie_rule(), NORM, what, lang)
    *shown, lacking = [place.name for place in communes(bordered)]
    assert all(f">{name}<" in svg for name in shown)
    assert f": {lacking}." in svg
    assert f">{lacking}<" not in svg


def test_the_words_of_a_map_are_the_numbers_of_its_communes(bordered):
    wave = waves(bordered)[-1].id
    judged = gaps_of_communes(bordered, wave, tie_rule(), NORM)
    told = map_alt(judged, "map-response", "pl")
    for one in judged:
        about = info(one.network)
        assert f"{one.commune.name}: {about.answered} z {len(about.responses)} (" in told
    same = map_figure(bordered, wave, tie_rule(), NORM, "map-rules", "pl", judged=judged)
    assert same == map_figure(bordered, wave, tie_rule(), NORM, "map-rules", "pl")


def test_a_place_map_says_which_commune_is_of_the_pilot(bordered):
    svg = place_map(bordered, "pl")
    assert "gmina pilotażu" in svg
    assert "dane przykładowe" in svg


def test_without_borders_it_is_said_where_they_are_added(study, tmp_path):
    assert not has_borders(study)
    target = tmp_path / "mapa.svg"
    with pytest.raises(ExportError) as caught:
        draw_map(study, waves(study)[-1].id, tie_rule(), NORM, "map-rules", target, "pl")
    assert caught.value.code == "map-no-borders"
    assert not target.exists()


def test_a_map_is_written_and_is_an_entry(bordered, tmp_path):
    before = bordered.head
    target = tmp_path / "mapa.pdf"
    draw_map(bordered, waves(bordered)[-1].id, tie_rule(), NORM, "map-response", target, "pl")
    assert target.read_bytes().startswith(b"%PDF")
    assert bordered.head != before


def test_a_report_of_all_communes_shows_them_on_maps(bordered, tmp_path):
    write_report(bordered, tie_rule(), tmp_path / "r.docx", "pl", before="after", norm=NORM)
    paragraphs = docx.Document(str(tmp_path / "r.docx")).paragraphs
    told = ["".join(t.text or "" for t in p._p.iter(qn("w:t"))) for p in paragraphs]
    figures = [one.replace("\N{NO-BREAK SPACE}", " ") for one in told if "Rycina" in one]
    about = "(Po pilotażu; dane przykładowe, zmyślone)."
    assert figures[:2] == [
        f"Rycina 1. Kto odpowiedział, gmina po gminie {about}",
        f"Rycina 2. Spełnione wymogi modelu, gmina po gminie {about}",
    ]
    assert sum("gmina po gminie" in one for one in told) == 2
    alts = docx.Document(str(tmp_path / "r.docx")).element.body.xpath(".//wp:docPr/@descr")
    assert all(place.name in alt for place in communes(bordered) for alt in alts[:2])


def test_a_report_without_borders_has_no_maps(study):
    chosen = waves(study)[-1:]
    reports = [
        report_of(study, tie_rule(commune=place.terc), "pl", chosen, norm=NORM, made_on=DAY)
        for place in communes(study)[:2]
    ]
    assert list(reporting._maps(study, chosen[0], tie_rule(), reports)) == []
