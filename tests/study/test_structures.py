"""Structures in words: for people laid out, for files in the long form, for scripts with ids."""

import pytest

from netmap import study as use
from netmap.errors import UnknownIdError
from netmap.i18n import LANGUAGES
from netmap.metrics import STRUCTURES


@pytest.fixture
def oksa(example):
    rule = use.tie_rule("either", commune=use.commune_named(example, "Oksa"))
    return rule, use.network(example, "before", rule)


@pytest.mark.parametrize("name", STRUCTURES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_table_has_a_heading_over_every_cell(example, oksa, name, lang):
    rule, graph = oksa
    found = use.structure(example, "before", rule, name)
    for sheet in found.sheets:
        assert use.sheet_label(sheet, lang)
        for make in (use.shown_sheet, use.kept_sheet):
            columns, rows = make(example.codebook, graph, sheet, lang)
            assert rows
            assert all(set(row) == set(columns) for row in rows)


def test_codes_are_words_and_a_field_says_counts_before_shares(example, oksa):
    rule, graph = oksa
    sheet = use.structure(example, "before", rule, "mixing_tier").sheets[0]
    columns, rows = use.shown_sheet(example.codebook, graph, sheet, "pl")
    assert {"gmina", "powiat"} <= set(columns.values())
    commune = next(row for row in rows if row["side"] == "gmina")
    ties, possible = commune["to commune"].split()[0], commune["to commune"].split()[2]
    _, kept = use.kept_sheet(example.codebook, graph, sheet, "pl")
    same = next(row for row in kept if row["source"] == row["target"] == "gmina")
    assert (str(same["ties"]), str(same["possible"])) == (ties, possible)
    assert same["least"] <= same["ties"] <= same["most"]


def test_scripts_get_ids_and_names(example, oksa):
    _, graph = oksa
    told = use.structures_document(example, graph, ["core_periphery", "core_periphery"], "en")
    assert [one["structure"] for one in told] == ["core_periphery"]
    core = told[0]["sheets"][0]["rows"][0]
    assert [graph.nodes[body]["name"] for body in core["members"]] == core["members_names"]


def test_an_unknown_structure_is_refused_with_those_that_are(example, oksa):
    rule, graph = oksa
    with pytest.raises(UnknownIdError, match="mixing_sector"):
        use.structure(example, "before", rule, "shape")
    with pytest.raises(UnknownIdError, match="mixing_sector"):
        use.structures_document(example, graph, ["shape"], "en")
