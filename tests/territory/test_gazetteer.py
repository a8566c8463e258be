from netmap.territory import gazetteer, parent


def test_every_place_lies_in_a_place_that_is_there_too():
    places = gazetteer()
    assert all(place.parent in places for place in places.values() if place.kind != "voivodeship")


def test_codes_and_kinds_agree():
    lengths = {"voivodeship": 2, "county": 4, "city": 4, "commune": 6}
    assert all(
        len(terc) == lengths[place.kind] and place.terc == terc and parent(terc) == place.parent
        for terc, place in gazetteer().items()
    )


def test_the_sixteen_voivodeships_and_the_pilot_communes_are_there():
    places = gazetteer()
    assert sum(place.kind == "voivodeship" for place in places.values()) == 16
    pilot = ("260205", "260209", "260401", "260408", "260703", "260905", "261103", "261201")
    assert [places[terc].name for terc in pilot] == [
        "Oksa", "Wodzisław", "Bieliny", "Łopuszno", "Bodzechów", "Łoniów", "Mirzec", "Bogoria"
    ]  # fmt: skip


def test_label_points_lie_in_poland():
    points = [(p.lon, p.lat) for p in gazetteer().values() if p.lon is not None]
    assert len(points) == 9
    assert all(14 < lon < 24.2 and 49 < lat < 54.9 for lon, lat in points)
