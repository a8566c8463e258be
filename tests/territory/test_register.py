"""TERC files and borders: read as they are, or refused with the row."""

import json

import pytest

from netmap.errors import IngestError
from netmap.territory import RegisterRow, read_outlines, read_register

HEAD = ["WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA"]
SQUARE = [[[20, 50], [21, 50], [21, 51], [20, 51], [20, 50]]]


def rows(*cells, head=HEAD):
    return list(enumerate([head, *cells], 1))


def feature(geometry=None, **properties):
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": geometry or {"type": "Polygon", "coordinates": SQUARE},
    }


def collection(*features):
    return json.dumps({"type": "FeatureCollection", "features": features})


def test_a_register_has_places_of_three_levels():
    read = read_register(
        rows(
            ["26", None, None, None, "ŚWIĘTOKRZYSKIE", "województwo", "2020-01-01"],
            ["26", "02", "", "", "jędrzejowski", "powiat", "2020-01-01"],
            ["26", "02", "09", "3", "Wodzisław", "gmina miejsko-wiejska", "2024-01-01"],
            ["26", "02", "09", "4", "Wodzisław", "miasto", "2024-01-01"],
            [None] * 7,
        )
    )
    assert read == [
        RegisterRow("26", "2020-01-01", "świętokrzyskie"),
        RegisterRow("2602", "2020-01-01", "jędrzejowski"),
        RegisterRow("260209", "2024-01-01", "Wodzisław", "3"),
    ]


def test_lost_zeros_are_put_back_and_the_other_spelling_of_the_header_is_known():
    head = ["Woj", "Pow", "Gmi", "Rodz", "Nazwa", "NAZDOD", "StanNa"]
    head[6] = "STAN_NA"
    (row,) = read_register(
        rows(["6", "9", "14", "2", "Wólka", "gmina wiejska", "2020-01-01 00:00:00"], head=head)
    )
    assert (row.terc, row.date) == ("060914", "2020-01-01")


def test_another_table_is_no_register():
    assert read_register(rows(["a"], head=["id", "nazwa"])) is None
    assert read_register([]) is None


@pytest.mark.parametrize(
    "cells",
    [
        ["99", "", "", "", "X", "", "2020-01-01"],
        ["26", "02", "05", "2", "", "", "2020-01-01"],
        ["26", "02", "05", "2", "Oksa", "", "kiedyś"],
    ],
)
def test_a_row_that_is_no_place_refuses_the_file(cells):
    with pytest.raises(IngestError, match="territory-row") as caught:
        read_register(rows(cells))
    assert caught.value.params["row"] == 2


def test_borders_by_code_cut_to_six_digits_and_joined():
    text = collection(
        feature(JPT_KOD_JE="2602052", JPT_NAZWA_="Oksa"),
        feature(JPT_KOD_JE="2602052", JPT_NAZWA_="Oksa"),
    )
    (outline,) = read_outlines(text)
    shape = json.loads(outline.shape)
    assert (outline.terc, outline.name, shape["type"], len(shape["coordinates"])) == (
        "260205",
        "Oksa",
        "MultiPolygon",
        2,
    )


def test_the_property_with_codes_is_found_by_its_values_or_named():
    text = collection(feature(x="260205", y="2602"))
    assert read_outlines(text)[0].terc == "260205"
    assert read_outlines(text, "y")[0].terc == "2602"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "territory-not-geojson"),
        ("[]", "territory-not-geojson"),
        ('{"features": []}', "territory-not-geojson"),
        ("[" * 100_000, "territory-not-geojson"),
        (collection(feature(name="Oksa")), "territory-no-codes"),
        (collection(feature(terc="260205"), feature(terc="x")), "territory-no-codes"),
        (
            collection(feature({"type": "Point", "coordinates": [20, 50]}, terc="260205")),
            "territory-no-area",
        ),
        (
            collection(
                feature({"type": "Polygon", "coordinates": [[[200, 50]] * 4]}, terc="260205")
            ),
            "territory-no-area",
        ),
        (
            collection(
                feature({"type": "Polygon", "coordinates": [[["a", 50]] * 4]}, terc="260205")
            ),
            "territory-no-area",
        ),
        (
            collection(feature({"type": "Polygon", "coordinates": []}, terc="260205")),
            "territory-no-area",
        ),
    ],
)
def test_what_is_no_border_is_refused(text, code):
    with pytest.raises(IngestError, match=code):
        read_outlines(text)
