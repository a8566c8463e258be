"""Every page in every language on every state of a study; then what each page is for."""

import base64
import json
import re
import time
from dataclasses import replace

import pytest

from netmap import study as use
from netmap.dashboard.markdown import escape
from netmap.i18n import translator
from netmap.metrics import STRUCTURES

VIEWS = ("overview", "network", "measures", "gaps", "compare", "query", "data", "workshop")
STATES = ("none", "one", "two", "generic")
READING = ("overview", "network", "measures", "gaps", "compare")
CODES = (
    "one_sided",
    "either_unless",
    "not_met",
    "too_weak",
    "not_asked",
    "joint_case",
    "primary_school",
)
OKSA, BOGORIA, BODZECHOW = "260205", "261201", "260703"


def _broken(at):
    """What went wrong; a stop sign over numbers is not that."""
    return [*at.exception, *(box for box in at.error if box.icon == ":material/error:")]


def _table(at, column):
    return next(table.value for table in at.table if column in table.value.columns)


def _buttons(at, key):
    return next(group for group in at.get("button_group") if group.key == key)


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_page_works(studies, open_page, told, view, state, lang):
    at = open_page(studies[state], view, lang)
    words = told(at)
    assert not _broken(at)
    assert at.title[0].value.startswith(translator(lang)(f"page-{view}"))
    assert not [code for code in CODES if code in words]


@pytest.mark.parametrize("view", READING)
@pytest.mark.parametrize("lang", ["pl", "en"])
def test_a_commune_has_its_own_page(studies, open_page, view, lang):
    at = open_page(studies["two"], view, lang, commune=OKSA)
    assert not _broken(at)
    assert at.title[0].value == f"{translator(lang)(f'page-{view}')}: Oksa".replace(":", "\\:")


@pytest.mark.parametrize("view", READING)
def test_without_data_a_page_says_where_to_go(studies, open_page, view):
    at = open_page(studies["none"], view)
    assert [box.value for box in at.info] == [translator("pl")("dashboard-no-data")]
    assert translator("pl")("dashboard-to-data") in [
        link.proto.label for link in at.get("page_link")
    ]


def test_one_wave_cannot_be_compared(studies, open_page):
    at = open_page(studies["one"], "compare")
    assert [box.value for box in at.info] == [translator("pl")("dashboard-one-wave")]


@pytest.mark.parametrize("view", VIEWS)
def test_invented_data_are_called_so(studies, open_page, told, view):
    assert translator("pl")("common-example-data") in told(open_page(studies["two"], view))
    assert translator("pl")("common-example-data") not in told(open_page(studies["one"], view))


@pytest.mark.parametrize("view", ["overview", "network", "measures", "gaps"])
def test_numbers_say_what_they_are_of(studies, open_page, told, view):
    words = told(open_page(studies["two"], view, commune=OKSA)).replace("\\", "")
    for part in ("Po pilotażu (30.11.2020)", "12 instytucji, 21 więzi", "12 z 12", "gmina: Oksa"):
        assert part in words


def test_language_changes_words_and_keeps_choices(studies, open_page):
    at = open_page(studies["two"], "network", commune=OKSA, min_strength=3)
    _buttons(at, "lang").set_value("en").run()
    assert at.title[0].value == "Network\\: Oksa"
    assert at.session_state["commune"] == OKSA
    assert at.session_state["min_strength"] == 3


def test_a_names_markup_stays_text(studies, open_page):
    at = open_page(studies["one"], "network", institution="ops")
    heading = at.subheader[0].value
    assert heading.startswith("\\*\\*OPS\\*\\* \\[tu\\]")
    assert "\\<b\\>" in heading
    assert ":material/home:" not in heading


# ── overview ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_overview_counts_and_says_how_rules_changed(studies, open_page):
    at = open_page(studies["two"], "overview", commune=OKSA)
    assert [(m.label, m.value) for m in at.metric] == [
        ("Instytucje", "12"),
        ("Więzi", "21"),
        ("Odpowiedzi", "12 z 12"),
        ("Wymogi spełnione", "16 z 24"),
    ]
    assert at.metric[1].delta == "32% z 66 możliwych"
    assert at.metric[3].delta == "Przed pilotażem\\: 3 z 24"


def test_overview_of_all_communes_has_a_row_each_in_polish_order_and_opens_one(studies, open_page):
    at = open_page(studies["two"], "overview")
    places = list(at.table[0].value.iloc[:, 0])
    assert places == [
        "Bieliny",
        "Bodzechów",
        "Bogoria",
        "Łoniów",
        "Łopuszno",
        "Mirzec",
        "Oksa",
        "Wodzisław",
    ]
    assert any("granice gmin" in caption.value for caption in at.caption)  # there is no map yet
    _buttons(at, "overview-open").set_value(OKSA).run()
    assert at.title[0].value.endswith("Oksa")


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_communes_with_borders_are_shown_on_a_map_by_what_is_chosen(
    study_copy, open_page, tmp_path, lang
):
    t, ring = translator(lang), [[20, 50], [21, 50], [21, 51], [20, 50]]
    place = {"type": "Feature", "properties": {"terc": OKSA, "name": "Oksa"},
             "geometry": {"type": "Polygon", "coordinates": [ring]}}  # fmt: skip
    borders = tmp_path / "gminy.geojson"
    borders.write_text(
        json.dumps({"type": "FeatureCollection", "features": [place]}), encoding="utf-8"
    )
    with use.open_study(study_copy) as study:
        use.add_territories(study, [borders])
    at = open_page(study_copy, "overview", lang)
    assert t("map-response") in _map_of(at)
    at.selectbox(key="map_what").set_value("map-density").run()
    assert not at.exception
    assert t("map-title") in [head.value for head in at.subheader]
    assert t("map-none") not in [caption.value for caption in at.caption]
    assert t("map-density") in _map_of(at)
    assert ">Oksa<" in _map_of(at)


def _map_of(at):
    """Give the map that a page shows, as SVG."""
    return base64.b64decode(at.get("image")[0].proto.imgs[0].url.split(",")[-1]).decode()


def test_overview_warns_where_few_answered(studies, open_page):
    assert not open_page(studies["two"], "overview", commune=OKSA).warning
    some = open_page(studies["two"], "overview", commune=BODZECHOW)
    assert [box.value for box in some.warning] == [
        translator("pl")("overview-reading-broad-patterns")
    ]


def test_overview_stops_where_too_few_answered(studies, open_page):
    few = open_page(studies["two"], "overview", commune=BOGORIA, wave="before")
    assert [box.value for box in few.error] == [translator("pl")("overview-reading-stop")]


# ── network ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_choosing_in_the_diagram_opens_the_card(studies, open_page, told):
    at = open_page(studies["two"], "network", commune=OKSA, institution="ops-oksa")
    words = told(at).replace("\\", "")
    assert at.selectbox(key="institution").value == "ops-oksa"
    for part in (
        "Gminny Ośrodek Pomocy Społecznej w Oksie",
        "animator",
        "GOPS ma 11 partnerów",
        "słowo partnera: 4",
    ):
        assert part in words


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_the_card_has_measures_with_ranges_and_says_where_the_others_are(studies, open_page, lang):
    say = translator(lang)
    at = open_page(
        studies["two"], "network", lang, commune=OKSA, wave="before", institution="ops-oksa"
    )
    assert not _broken(at)
    table = _table(at, say("measures-column-place")).set_index(say("measures-column-measure"))
    degree = table.loc[say("measure-node_degree-label")]
    assert degree[say("measures-column-value")] == "6"
    assert degree[say("measures-column-range")] == "5–6"
    between = table.loc[say("measure-node_betweenness-label")]
    assert between[say("measures-column-range")] == "?"
    assert between[say("measures-column-place")] == "?"
    assert say("measure-node_in_degree-label") not in table.index


def test_a_choice_that_is_not_shown_is_let_go(studies, open_page):
    at = open_page(studies["two"], "network", commune=BOGORIA, institution="ops-oksa")
    assert at.selectbox(key="institution").value is None


def test_filters_narrow_the_table_and_say_so(studies, open_page):
    at = open_page(studies["two"], "network", commune=OKSA)
    assert len(at.table[0].value) == 21
    at.multiselect(key="network-sector pl").set_value(["social", "education"]).run()
    assert at.info[0].value.startswith("Filtr pokazuje 4 z 12")
    assert 0 < len(at.table[0].value) < 21
    at.selectbox(key="network-strength").set_value(4.0).run()
    assert set(at.table[0].value["Siła"]) <= {"4", "5"}


def test_what_was_said_without_becoming_a_tie_can_be_seen(studies, open_page):
    at = open_page(studies["two"], "network", commune=OKSA)
    ties = len(at.table[0].value)
    at.toggle(key="network-everything").set_value(True).run()
    table = at.table[0].value
    assert (table["Jest więzią"] == "tak").sum() == ties
    assert (table["Jest więzią"] == "nie").sum() > 0


def test_changing_the_rule_recomputes(studies, open_page):
    at = open_page(studies["two"], "network", commune=BODZECHOW)
    loose = len(at.table[0].value)
    at.radio(key="rule").set_value("both").run()
    assert len(at.table[0].value) < loose
    assert "obu stron" in at.caption[1].value + at.caption[0].value


# ── measures ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_measures_stand_beside_their_counts(studies, open_page):
    at = open_page(studies["two"], "measures", commune=OKSA)
    table = at.table[0].value.set_index("Miara")
    assert tuple(table.loc["Gęstość sieci", ["Wartość", "Z czego"]]) == ("32%", "21 z 66")


def test_institutions_without_ties_stay_and_undefined_is_a_dash(studies, open_page):
    at = open_page(studies["one"], "measures")
    table = at.table[1].value.set_index("Instytucja")
    assert len(table) == 4
    assert table.loc["Gminny Ośrodek Kultury", "Liczba partnerów"] == "0"
    assert table.loc["Gminny Ośrodek Kultury", "Zamknięcie otoczenia"] == "–"


def test_what_takes_minutes_is_said_on_the_page(studies, open_page, monkeypatch):
    monkeypatch.setattr("netmap.metrics.catalogue._LONG", 1.0)
    at = open_page(studies["two"], "measures", commune=OKSA)
    (told,) = at.info
    assert "Pośrednictwo w dużej sieci" in told.value
    at.selectbox(key="measures-choice").set_value("size").run()
    assert not at.info


def test_institutions_are_ordered_by_the_chosen_measure(studies, open_page):
    at = open_page(studies["two"], "measures", commune=OKSA)
    at.selectbox(key="measures-sort").set_value("node_strength").run()
    column = [float(cell.replace(",", ".")) for cell in at.table[1].value["Łączna siła więzi"]]
    assert column == sorted(column, reverse=True)


@pytest.mark.parametrize("by", ["sector", "tier", "commune"])
def test_institutions_are_grouped_when_asked(studies, open_page, by):
    at = open_page(studies["two"], "measures", commune=OKSA)
    assert "Grupy instytucji" not in [part.value for part in at.subheader]
    at.selectbox(key="measures-group-by").set_value(by).run()
    assert not at.exception
    assert "Grupy instytucji" in [part.value for part in at.subheader]


def test_few_measures_are_shown_unless_more_are_asked_for(studies, open_page):
    at = open_page(studies["two"], "measures", commune=OKSA)
    assert "Udział w uwadze sieci" not in at.table[1].value
    at.selectbox(key="measures-choice").set_value("influence").run()
    assert list(at.table[0].value)[1:] == [
        "Waga partnerów",
        "Siła wobec partnerów",
        "Drogi prowadzące do instytucji",
        "Udział w uwadze sieci",
    ]


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("structure", STRUCTURES)
def test_structures_are_shown_when_chosen_and_can_be_taken_along(
    studies, open_page, told, structure, lang
):
    at = open_page(studies["two"], "measures", lang, commune=OKSA)
    tables = len(at.table)
    at.selectbox(key="measures-structure").set_value(structure).run()
    assert not _broken(at)
    assert len(at.table) > tables
    words = told(at)
    assert escape(STRUCTURES[structure].text("short", lang)) in [c.value for c in at.caption]
    assert not [code for code in CODES if code in words]
    assert any(key.startswith("structure-") for key in _download_keys(at))


def test_a_structure_of_a_network_too_large_asks_for_a_commune(studies, open_page, monkeypatch):
    small = replace(STRUCTURES["blocks"], largest=50)
    monkeypatch.setattr("netmap.metrics.structures.STRUCTURES", {**STRUCTURES, "blocks": small})
    at = open_page(studies["two"], "measures")
    tables = len(at.table)
    at.selectbox(key="measures-structure").set_value("blocks").run()
    assert not _broken(at)
    assert len(at.table) == tables
    assert any("Proszę wybrać gminę" in text.value for text in at.markdown)


def _download_keys(at):
    return [button.key for button in at.get("download_button")]


def test_ties_have_measures_of_their_own(studies, open_page):
    at = open_page(studies["two"], "measures", commune=OKSA)
    ties = at.table[2].value
    assert list(ties)[:4] == ["Od", "Do", "Siła więzi", "Podstawa więzi"]
    assert len(ties) == 21
    assert set(ties["Jedyne połączenie"]) <= {"tak", "nie"}
    assert not any("_" in cell for cell in ties["Podstawa więzi"])


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("pl", ("Zakres", "Miejsce", "Do kogo zadzwonić najpierw", "Nie da się ustalić")),
        ("en", ("Range", "Place", "Whom to call first", "It cannot be said who is first")),
    ],
)
def test_missing_answers_give_ranges_places_and_calls(studies, open_page, told, lang, words):
    at = open_page(studies["two"], "measures", lang, commune=BOGORIA)
    assert not at.exception
    shown = told(at)
    assert [word for word in words if word not in shown] == []
    assert any("–" in cell and "1" in cell for cell in at.table[1].value[words[1]])


def test_a_range_is_a_number_a_question_or_a_dash_and_the_page_says_which(studies, open_page, told):
    """Of many communes simulated ranges are shown when asked for: until then they are not known, not nothing."""
    at = open_page(studies["two"], "measures", commune="")
    ranges = at.table[0].value.set_index("Miara")["Zakres"]
    assert ranges["Centralizacja sieci"] == "?"
    assert ranges["Liczba instytucji"] == at.table[0].value.set_index("Miara")["Wartość"].iloc[0]
    assert ranges["Wzajemność"] == "–"
    words = told(at).replace("\\", "")
    assert "Znak zapytania: zakres da dopiero symulacja." in words
    assert "Zakres przy brakach odpowiedzi: dokładny przy najwyżej sześciu" in words
    at.selectbox(key="measures-sort").set_value("node_betweenness").run()
    table = _table(at, "Miejsce")
    assert set(table["Zakres"]) == set(table["Miejsce"]) == {"?"}


def test_what_needs_direction_is_left_out_and_counted(studies, open_page, told):
    at = open_page(studies["two"], "measures", commune=OKSA)
    at.selectbox(key="measures-choice").set_value("threes").run()
    assert len(at.table[0].value) == 4
    assert "Pominięto 12 miar" in told(at)
    at = open_page(studies["two"], "measures", "en", commune=OKSA)
    assert "2 measures are left out" in told(at)


def test_bars_of_many_communes_are_told_apart(studies, open_page):
    """Each commune has a GOPS of its own; a bar that only says GOPS is nobody's."""
    at = open_page(studies["two"], "measures", commune="")
    drawn = base64.b64decode(at.get("image")[0].proto.imgs[0].url.split(",")[-1]).decode()
    names = re.findall(r"text-anchor=\"end\"[^>]*>([^<]+)<", drawn)
    assert len(names) == len(set(names)) == 20


def test_pairs_that_could_still_be_tied_stand_under_the_ties(studies, open_page):
    at = open_page(studies["two"], "measures", commune=OKSA, wave="before")
    table = _table(at, "Czyjej odpowiedzi brakuje")
    assert set(table["Czyjej odpowiedzi brakuje"]) == {"Sąd Rejonowy w Jędrzejowie"}
    assert set(table["Więź teraz"]) == {"tak", "nie"}


def test_groups_say_between_what_their_mean_lies(studies, open_page):
    at = open_page(studies["two"], "measures", commune=OKSA, wave="before")
    at.selectbox(key="measures-group-by").set_value("tier").run()
    table = _table(at, "Zakres średniej")
    assert any(cell != "–" for cell in table["Zakres średniej"])


def test_with_full_response_there_are_no_ranges(studies, open_page, told):
    at = open_page(studies["two"], "measures", commune=OKSA, wave="after")
    assert "Zakres" not in list(at.table[0].value)
    assert "Najwięcej partnerów ma" in told(at)


# ── gaps ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_gaps_show_a_card_a_rule_and_the_ledger_without_what_is_met(studies, open_page, told):
    at = open_page(studies["two"], "gaps", commune="261103")
    words = told(at).replace("\\", "")
    for rule in ("R1", "R3", "R5", "R6", "R7", "R8"):
        assert f"**{rule}. " in words
    _buttons(at, "gaps-part").set_value("ledger").run()
    ledger = _table(at, "Brak odpowiedzi")
    assert "✔\N{NO-BREAK SPACE}spełnione" not in set(ledger["Stan"])
    _buttons(at, "gaps-states").set_value(["met"]).run()
    ledger = _table(at, "Brak odpowiedzi")
    assert set(ledger["Stan"]) == {"✔\N{NO-BREAK SPACE}spełnione"}


def test_the_ledger_is_filtered_and_counted(studies, open_page):
    at = open_page(studies["two"], "gaps", commune="261103", **{"gaps-part": "ledger"})
    totals = _table(at, "Udział spełnionych")
    assert [rule.split("\\.")[0] for rule in totals["Wymóg"]] == [
        "R1",
        "R3",
        "R4",
        "R6",
        "R7",
        "R8",
    ]
    at.multiselect(key="gaps-rules pl").set_value(["R1"]).run()
    assert set(_table(at, "Brak odpowiedzi")["Wymogi"]) == {"R1"}
    assert list(_table(at, "Udział spełnionych")["Wymóg"]) == ["R1\\. OPS i PCPR współpracują"]
    at.multiselect(key="gaps-rules pl").set_value([]).run()
    at.selectbox(key="gaps-grouped").set_value("institution").run()
    assert "Gminny Ośrodek Pomocy Społecznej w Mircu" in set(
        _table(at, "Udział spełnionych")["Instytucja"]
    )


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("part", ["ledger", "needs", "paths", "proposals", "trial", "norm"])
@pytest.mark.parametrize(("study", "commune"), [("one", ""), ("two", "all"), ("two", OKSA)])
def test_every_part_of_the_gaps_works(studies, open_page, told, study, commune, part, lang):
    chosen = {"gaps-part": part, **({"commune": commune} if commune else {})}
    at = open_page(
        studies[study], "gaps", lang, wave="before" if study == "two" else None, **chosen
    )
    assert not _broken(at)
    assert [code for code in CODES if code in told(at)] == []


def test_the_rules_of_many_communes_fit_on_a_page_and_stand_in_words_in_the_file(
    studies, open_page, told
):
    at = open_page(studies["two"], "gaps", wave="before")
    boards = [table.value for table in at.table if "Gmina" in table.value and "R1" in table.value]
    boards += [table.value for table in at.table if "Gmina" in table.value and "H2" in table.value]
    assert [len(board.columns) for board in boards] == [13, 13]
    signs = {cell for board in boards for cell in board.drop(columns="Gmina").to_numpy().ravel()}
    assert signs <= {"✔", "½", "✘", "?", "–"}
    assert "✔\N{NO-BREAK SPACE}spełniony · ½\N{NO-BREAK SPACE}częściowo" in told(at)
    summed = _table(at, "Wymóg").set_index("Wymóg")
    counts = summed.replace("–", "0").astype(int).sum(axis=1)
    assert set(counts) == {len(boards[0])}
    assert len(counts) == 24


def test_proposals_say_what_a_tie_would_close(studies, open_page, told):
    chosen = {"gaps-part": "proposals", "wave": "before"}
    at = open_page(studies["two"], "gaps", commune="261103", **chosen)
    words = told(at).replace("\\", "")
    assert "GOPS – PCPR: spełnia cały wymóg R1; więź już jest, trzeba ją wzmocnić" in words
    at.selectbox(key="commune").set_value("all").run()
    assert set(_table(at, "Co daje")["Gmina"]) >= {"Mirzec", "Oksa"}


def test_a_changed_threshold_shows_at_once_what_changes_and_is_kept(open_page, told, tmp_path):
    study = tmp_path / "own.netmap"
    use.make_example(study)
    chosen = {"gaps-part": "norm", "wave": "before"}
    at = open_page(study, "gaps", commune="261103", **chosen)
    assert translator("pl")("norm-changes-none") in told(at)
    strength = next(box for box in at.number_input if box.label == "najmniejsza siła")
    assert strength.value == 3
    strength.set_value(2).run()
    changed = _table(at, "Przy tych progach")
    assert changed[["Wymóg", "Przy tych progach"]].to_numpy().tolist() == [
        ["R1", "✔\N{NO-BREAK SPACE}spełniony"]
    ]
    assert "Wymagane powiązania po zmianie" in told(at)
    at.button(key="norm-keep").click().run()
    assert at.session_state["norm"] == "liderzy-kooperacji-kopia"
    assert "liderzy-kooperacji-kopia, wersja 2" in told(at).replace("\\", "")
    assert not _broken(at)


def test_a_misspelt_model_is_refused_with_its_line_and_reason(studies, open_page):
    chosen = {"gaps-part": "norm", "norm-way": "text", "wave": "before"}
    at = open_page(studies["two"], "gaps", commune="261103", **chosen)
    text = at.text_area[0].value
    assert not at.error
    at.text_area[0].set_value(text.replace("strength = 3", "strenght = 3", 1)).run()
    line = next(n for n, row in enumerate(text.splitlines(), 1) if row.startswith("strength = 3"))
    refused = at.error[0].value.replace("\\", "")
    assert f"wiersz {line}: nieznany klucz „rules.R1.strenght”" in refused
    at.text_area[0].set_value(text.replace('optional = ["labour"]', 'optional = ["police"]')).run()
    assert "powtarza obszar wymagany (police)" in at.error[0].value.replace("\\", "")
    assert not _broken(at)


def test_needs_and_ways_are_said_and_offered_with_the_model_and_its_version(
    studies, open_page, told
):
    chosen = {"gaps-part": "needs", "wave": "after"}
    at = open_page(studies["two"], "gaps", commune="260401", **chosen)
    words = told(at).replace("\\", "")
    assert "Nie ma tu żadnej takiej instytucji (luka zasobowa): leczenie uzależnienia." in words
    assert "zdrowie i rehabilitacja (GOZ)" in words
    _buttons(at, "gaps-part").set_value("paths").run()
    words = told(at).replace("\\", "")
    assert "Sprawa ma drogę do końca: 0 z 8 rodzajów spraw." in words
    at.selectbox(key="gaps-path").set_value("long_illness").run()
    assert "Długotrwała choroba: droga zrywa się między krokiem 1 a 2: GOZ – CUS (brak)." in told(
        at
    ).replace("\\", "")


def test_a_trial_takes_bodies_out_adds_ties_and_starts_anew(studies, open_page, told):
    chosen = {"gaps-part": "trial", "wave": "before"}
    at = open_page(studies["two"], "gaps", commune="261103", **chosen)
    at.multiselect(key="trial-remove pl").set_value(["ops-mirzec"]).run()
    words = told(at).replace("\\", "")
    assert "bez instytucji: GOPS" in words
    assert "przestają dotyczyć tej gminy: R1, R3, R4, R7" in words
    at.selectbox(key="trial-first").set_value("pcpr-starachowice").run()
    at.selectbox(key="trial-partner").set_value("sp-mirzec").run()
    at.button(key="trial-add-button").click().run()
    assert "z nową więzią: PCPR – SP Mirzec" in told(at).replace("\\", "")
    at.button(key="trial-reset").click().run()
    assert "bez instytucji\\:" not in told(at)
    assert translator("pl")("trial-empty") in told(at)
    assert not _broken(at)


def test_the_other_model_may_be_chosen(studies, open_page):
    at = open_page(studies["two"], "gaps", commune=OKSA)
    first = at.selectbox(key="norm").value
    other = next(name for name in ("kooperacje-3d", "liderzy-kooperacji") if name != first)
    at.selectbox(key="norm").set_value(other).run()
    assert at.session_state["norm"] == other
    assert not at.exception


def test_resource_gaps_stand_apart(studies, open_page):
    at = open_page(studies["two"], "gaps", commune=OKSA)
    table = at.table[-1].value
    assert list(table["Czego brakuje"]) == ["sport i rekreacja"]


# ── before and after ────────────────────────────────────────────────────────────────────────────────────────────────


def test_before_and_after_counts_shared_pairs(studies, open_page):
    at = open_page(studies["two"], "compare", commune=OKSA)
    assert [(m.label, m.value) for m in at.metric] == [
        ("Więzi nowe", "9"),
        ("Więzi utracone", "1"),
        ("Więzi utrzymane", "12"),
    ]


def test_too_few_answers_put_a_stop_sign_on_the_comparison(studies, open_page):
    at = open_page(studies["two"], "compare", commune=BOGORIA)
    assert at.error[0].value.replace("\\", "").startswith("STOP: odpowiedzi jest za mało")
    assert "nie wolno wnosić" in at.error[0].value
    assert translator("pl")("compare-page-movers-withheld") in [box.value for box in at.warning]
    assert not at.exception


def test_the_verdict_counts_and_claims_no_cause(studies, open_page):
    verdict = open_page(studies["two"], "compare", commune=OKSA).info[0].value
    for part in ("nowe 9, utracone 1, utrzymane 12", "bez gmin porównawczych"):
        assert part in verdict.replace("\\", "")


def test_all_communes_have_one_verdict_and_the_comparison_group_in_it(studies, open_page):
    verdict = open_page(studies["two"], "compare").warning[0].value.replace("\\", "")
    for part in (
        "Gminy: 8.",
        "STOP: o zmianie nie można mówić w",
        "w porównawczych (",
        "nie można jej przypisać pilotażowi",
    ):
        assert part in verdict


@pytest.mark.parametrize("lang", ["pl", "en"])
@pytest.mark.parametrize("way", ["pair", "difference", "waves"])
def test_waves_are_shown_in_every_way(studies, open_page, told, way, lang):
    at = open_page(studies["two"], "compare", lang, commune=OKSA)
    _buttons(at, "compare-way").set_value(way).run()
    assert not _broken(at)
    assert translator(lang)("compare-page-same-places") in told(at)
    assert len(at.get("select_slider")) == 1 + (way == "waves")  # the other one is of the tie rule


def test_the_slider_goes_from_wave_to_wave(studies, open_page):
    at = open_page(studies["two"], "compare", commune=OKSA)
    _buttons(at, "compare-way").set_value("waves").run()
    slider = at.select_slider(key="compare-moment")
    assert slider.options == ["Przed pilotażem (31.05.2019)", "Po pilotażu (30.11.2020)"]
    slider.set_value("after").run()
    assert not _broken(at)


def test_gaps_closed_and_opened_are_counted_and_listed(studies, open_page, told):
    at, words = open_page(studies["two"], "compare", commune=OKSA), translator("pl")
    changed = [cell.replace("\\", "") for cell in _table(at, "Wymogi")["Zmiana"]]
    assert set(changed) == {f"+\N{NO-BREAK SPACE}{words('compare-gap-closed')}"}
    assert f"Luki zamknięte: {len(changed)}, otwarte na nowo: 0, " in told(at)
    _buttons(at, "compare-gaps").set_value(["still_met"]).run()
    assert set(_table(at, "Wymogi")["Po"]) == {"✔\N{NO-BREAK SPACE}spełnione"}


def test_who_moved_most_stands_first_where_enough_answered(studies, open_page):
    table = _table(open_page(studies["two"], "compare", commune=OKSA), "Partnerzy przed")
    moved = [int(a) + int(b) for a, b in zip(table["Nowi"], table["Utraceni"], strict=True)]
    assert moved == sorted(moved, reverse=True)
    assert min(moved) > 0


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_three_waves_are_followed_and_gained_ties_with_them(studies, open_page, told, lang):
    at, t = open_page(studies["three"], "compare", lang), translator(lang)
    assert not _broken(at)
    course = _table(at, t("compare-page-course-lasting"))
    assert list(course[t("compare-page-course-ties")]) == ["7", "9", "8"]
    assert list(course[t("compare-page-course-gained")]) == ["–", "2", "0"]
    assert list(course[t("compare-page-course-lasting")])[2] == t("overview-k-of-n", k=1, n=2)
    assert t("compare-page-lasting-ties", n=16) in [box.label for box in at.expander]
    share = {"pl": "przetrwało 50%", "en": "50% lasted"}[lang]
    assert share in told(at).replace("\\", "")
    patterns = _table(at, t("compare-page-patterns-pairs"))
    assert list(patterns[t("compare-page-patterns-pairs")]) == ["7", "1", "1"]


def test_two_waves_have_no_course(studies, open_page, told):
    at = open_page(studies["two"], "compare", commune=OKSA)
    assert translator("pl")("compare-page-course") not in [head.value for head in at.subheader]


def test_a_large_network_has_its_interval_in_passing(studies, open_page):
    at = open_page(studies["large"], "compare")
    assert "nie obejmuje zera" in at.info[0].value


@pytest.mark.parametrize("lang", ["pl", "en"])
def test_tests_are_made_beside_the_page_and_said_in_words(studies, open_page, told, lang):
    at, t = open_page(studies["two"], "compare", lang, commune=OKSA), translator(lang)
    at.multiselect(key=f"compare-doubt-measures {lang}").set_value(
        ["net_density", "node_degree"]
    ).run()
    _begin(at, t("compare-page-doubt-tests"))
    assert not _broken(at)
    words = told(at).replace("\\", "")
    assert t("doubt-explained-no-cause") in words
    assert t("doubt-exchange-density") in words
    parts = ("numbers", "tests", "layers", "explained", "measures")
    assert all(f"**{t(f'compare-page-doubt-{part}')}**" in words for part in parts)
    assert not [code for code in (*CODES, "same_", "qap", "net_", "node_") if code in words]
    degree = _table(at, t("compare-page-doubt-column-institution"))
    assert "Gminny Ośrodek Kultury w Oksie" in "".join(
        degree[t("compare-page-doubt-column-institution")]
    )


def test_communes_side_by_side_have_intervals_and_a_stop_sign(studies, open_page, told):
    at, t = open_page(studies["two"], "compare"), translator("pl")
    _begin(at, t("compare-page-doubt-across"))
    assert not _broken(at)
    assert t("doubt-withheld-communes") in [box.value.replace("\\", "") for box in at.warning]
    rows = _table(at, t("compare-page-doubt-column-direction"))
    bogoria = rows[rows["Gmina"] == "Bogoria"].iloc[0]
    assert (bogoria["Od"], bogoria["W którą stronę"]) == ("–", "nie można powiedzieć")
    held = _table(at, t("compare-page-doubt-column-ways"))
    assert list(held["p"]) == ["–", "–", "–"]  # too few communes for a test


def test_a_stop_sign_stands_where_tests_would(studies, open_page):
    at = open_page(studies["two"], "compare", commune=BOGORIA)
    assert translator("pl")("doubt-withheld-stop") in [box.value for box in at.error]
    assert "compare-doubt-begin" not in [button.key for button in at.button]


def test_other_settings_are_another_question_and_a_silent_cluster_is_said(
    studies, open_page, monkeypatch
):
    monkeypatch.setenv("NETMAP_SCHEDULER", "nowhere")
    at = open_page(studies["two"], "compare", commune=OKSA)
    at.toggle(key="compare-doubt-where").set_value(True).run()
    at.button(key="compare-doubt-begin").click().run()
    for _ in range(240):
        if at.error:
            break
        time.sleep(0.5)
        at.run()
    assert "nowhere" in at.error[0].value
    at.toggle(key="compare-doubt-where").set_value(False).run()
    assert not at.error


def test_movers_by_betweenness(studies, open_page):
    at = open_page(studies["two"], "compare", commune=OKSA)
    _buttons(at, "compare-movers").set_value("between").run()
    table = _table(at, "Pośrednictwo przed")
    assert table["Instytucja"].iloc[0] == "Gminny Ośrodek Pomocy Społecznej w Oksie"


def _begin(at, title):
    """Begin the draws, unless the same were made before, and run the page until the part of that title is there."""
    if "compare-doubt-begin" in [button.key for button in at.button]:
        at.button(key="compare-doubt-begin").click().run()
    for _ in range(240):
        if any(box.value == f"**{title}**" for box in at.markdown):
            return
        time.sleep(0.5)
        at.run()
    pytest.fail(f"{title} never came")


def test_everything_can_be_taken_along(studies, open_page):
    at = open_page(studies["two"], "compare", commune=OKSA)
    keys = {button.key for button in at.get("download_button")}
    assert "compare-verdict" in keys
    for kind in ("parts", "pair"):
        assert {f"compare-{kind}-{suffix}" for suffix in ("svg", "pdf", "png")} <= keys
    for name in ("compare-changes", "compare-movers-partners", "compare-gaps-all", "compare-rules"):
        assert {f"{name}.csv", f"{name}.xlsx"} <= keys


def test_the_chosen_institution_narrows_what_changed(studies, open_page):
    at = open_page(studies["two"], "compare", commune=OKSA)
    everybody = len(_table(at, "Siła przed"))
    at.selectbox(key="institution").set_value("kgw-oksa").run()
    assert 0 < len(_table(at, "Siła przed")) < everybody


def test_rules_stand_before_and_after(studies, open_page):
    table = _table(open_page(studies["two"], "compare", commune=OKSA), "Przed pilotażem")
    assert list(table["Przed pilotażem"]).count("✔\N{NO-BREAK SPACE}spełniony") == 3
    assert list(table["Po pilotażu"]).count("✔\N{NO-BREAK SPACE}spełniony") == 16


def test_all_communes_are_compared_one_by_one_with_their_own_stop_signs(studies, open_page):
    table = _table(open_page(studies["two"], "compare"), "Co można czytać").set_index("Gmina")
    assert len(table) == 8
    assert table.loc["Bogoria", "Co można czytać"].startswith("STOP")
    assert table.loc["Oksa", "Wymogi spełnione"] == "3 z 24 → 16 z 24"


def test_the_report_is_offered(studies, open_page):
    at = open_page(studies["two"], "compare", commune=OKSA)
    names = [button.label for button in at.get("download_button")]
    assert translator("pl")("compare-page-report-button") in names


def test_a_filter_goes_along_into_the_other_language(studies, open_page):
    at = open_page(studies["two"], "network", commune="260205")
    at.multiselect(key="network-sector pl").set_value(["social", "education"]).run()
    at.session_state["lang"] = "en"
    at.run()
    assert at.multiselect(key="network-sector en").value == ["social", "education"]
    assert "social assistance" in at.multiselect(key="network-sector en").options


def test_a_long_concern_is_begun_where_communes_stand_beside_one_another(studies, open_page):
    at = open_page(studies["two"], "overview")
    told = next(m.value for m in at.markdown if m.value.startswith("- "))
    lines = told.split("\n")
    assert len(lines) == 8
    assert all(len(line) < 300 for line in lines)
