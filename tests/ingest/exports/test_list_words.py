"""Lists that are recognised, with words nobody wrote into the codebook: they are asked about once, and remembered."""

from dataclasses import replace

import pytest

from netmap.ingest import KEPT, write_mapping, write_proposal
from netmap.model import Setting

TIES = [["Kto z kim, marzec"], [], ["Lp.", "Kto", "Z kim", "Rodzaj współpracy", "Jak często"],
        ["1", "GOPS", "PCPR", "przekazywanie wieści", "często"],
        ["2", "SP", "GOPS", "wymiana informacji", "3"],
        ["3", "GOPS", "SP", "przekazywanie wieści", "czasami"]]  # fmt: skip
MEANT = {
    "layer": {"przekazywanie wieści": "information"},
    "frequency": {"często": "4", "CZASAMI": "2"},
}
SAID = {
    ("ops", "pcpr", "information", None, 4),
    ("sp", "ops", "information", None, 3),
    ("ops", "sp", "information", None, 2),
}


def explained(mapped, meant=MEANT):
    (asked,) = mapped
    return replace(asked.mapping, values=meant)


def test_unknown_words_are_asked_about_once_for_the_sheet(survey, codes):
    plan = survey.plan(TIES)
    assert not plan.is_accepted
    (finding,) = [f for f in plan.findings if f.code == "sheet-words-unknown"]
    assert (finding.params["n"], finding.params["words"]) == (
        3,
        "przekazywanie wieści, często, czasami",
    )
    (asked,) = plan.mapped
    assert (asked.source, asked.mapping.kind, asked.questions) == ("offered", "ties", ())
    assert [(w.attribute, w.text, w.meant) for w in asked.words] == [
        ("frequency", "czasami", ""), ("frequency", "często", ""), ("layer", "przekazywanie wieści", ""),
    ]  # fmt: skip


def test_what_they_mean_is_said_in_a_file_that_names_them(survey):
    text = write_proposal(survey.plan(TIES).mapped)
    assert '[sheet.values."frequency"]\n# "czasami" = ""\n# "często" = ""\n' in text
    told = text.replace('# "czasami" = ""', '"czasami" = 2').replace(
        '# "często" = ""', '"często" = "raz w tygodniu"'
    )
    told = told.replace(
        '# "przekazywanie wieści" = ""', '"przekazywanie wieści" = "wymiana informacji"'
    )
    plan = survey.plan(TIES, mapping=told)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan, "frequency") == SAID


def test_a_list_is_read_as_it_is_recognised_all_the_same(survey, codes):
    rows = [
        *TIES,
        ["4", "SP, GOK", "PCPR", "wymiana informacji", "często"],
        ["", "Razem", "", "4", ""],
    ]
    plan = survey.plan(rows, mapping=write_mapping([explained(survey.plan(rows).mapped)]))
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    assert survey.said(plan, "frequency") == SAID | {
        ("sp", "pcpr", "information", None, 4), ("gok", "pcpr", "information", None, 4),
    }  # fmt: skip
    assert {
        "sheet-mapping-given",
        "header-not-first",
        "row-total-passed",
        "cell-several-names",
    } <= {*codes(plan)}


def test_what_was_said_is_shown_and_can_be_said_otherwise(survey):
    plan = survey.plan(TIES, mapping=write_mapping([explained(survey.plan(TIES).mapped)]))
    (shown,) = plan.mapped
    assert shown.source == "given"
    assert {(w.text, w.meant) for w in shown.words} == {
        ("często", "4"), ("CZASAMI", "2"), ("przekazywanie wieści", "information"),
    }  # fmt: skip


def test_the_next_wave_needs_to_be_told_new_words_only(survey, codes):
    kept = explained(survey.plan(TIES).mapped)
    setting = Setting(f"{KEPT}{kept.key}", write_mapping([kept]))
    survey.desk.known = replace(survey.desk.known, settings={setting.name: setting})
    again = survey.plan(
        [["Uwagi", *TIES[2][1:]], *(["", *row[1:]] for row in TIES[3:])], wave="po2"
    )
    assert again.is_accepted, [f.say("pl") for f in again.findings]
    assert survey.said(again, "frequency") == SAID
    assert [one.source for one in again.mapped] == ["kept"]
    assert "sheet-mapping-kept" in codes(again)
    more = survey.plan(
        [*TIES, ["4", "SP", "PCPR", "wymiana informacji", "sporadycznie"]], wave="po2"
    )
    (finding,) = [f for f in more.findings if f.code == "sheet-words-unknown"]
    assert finding.params["words"] == "sporadycznie"
    assert [w.text for w in more.mapped[0].words if not w.meant] == ["sporadycznie"]


def test_types_of_institutions_are_asked_about_too(survey, codes):
    rows = [["Nazwa", "Typ", "Gmina"], ["Sąd w Jędrzejowie", "sądownictwo", "Oksa"]]
    plan = survey.plan(rows)
    (asked,) = plan.mapped
    assert (asked.mapping.kind, asked.words[0].attribute) == ("institutions", "type")
    taken = survey.plan(
        rows,
        mapping=write_mapping(
            [replace(asked.mapping, values={"type": {"sądownictwo": "sąd rejonowy"}})]
        ),
    )
    assert taken.is_accepted, [f.say("pl") for f in taken.findings]
    (body,) = [
        row.record for row in taken.rows if row.kind == "institution" and row.action == "create"
    ]
    assert body.type == "court"


@pytest.mark.parametrize("rows", [
    [["od", "do", "siła"], ["GOPS", "PCPR", "9"]],
    [["od", "do", "siła"], ["GOPS", "PCPR", "3"]],
])  # fmt: skip
def test_a_number_off_the_scale_is_no_word_to_be_explained(survey, rows):
    assert survey.plan(rows).mapped == ()


def test_a_long_list_is_put_into_words_by_columns(survey):
    notes = ("x" * 30_000 + f"{n}" for n in range(36))
    rows = [
        ["od", "do", "częstość", "uwagi"],
        *(["GOPS", "PCPR", "często", note] for note in notes),
    ]
    (asked,) = survey.plan(rows).mapped
    assert [w.text for w in asked.words] == ["często"]
    plan = survey.plan(
        rows, mapping=write_mapping([explained([asked], {"frequency": {"często": "4"}})])
    )
    assert survey.said(plan, "frequency") == {("ops", "pcpr", "information", None, 4)}
