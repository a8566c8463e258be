"""The words of answers with what they are taken for, and what a mapping says of them."""

import pytest

from netmap.ingest import write_mapping

HEAD = [
    "ID", "Godzina rozpoczęcia", "Godzina ukończenia", "Instytucja", "Jak często kontaktują się Państwo z: PCPR",
    "Czy współpracują Państwo z: KP", "W czym współpracują Państwo z: GOK",
]  # fmt: skip
ROWS = [
    ["1", "", "2026-11-20", "OPS Oksa", "dzień w dzień", "tak", "wymiana informacji;szkolonka;"],
    ["2", "", "2026-11-20", "SP", "3", "nie", ""],
    ["3", "", "2026-11-20", "KP", "nigdy", "", "wymiana informacji;"],
]


def words(plan):
    return {(w.attribute, w.text): w.meant for one in plan.mapped for w in one.words}


def test_every_word_is_told_once_with_what_it_is_taken_for_and_what_is_not_clear_first(survey):
    plan = survey.plan([HEAD, *ROWS])
    assert words(plan) == {
        ("frequency", "dzień w dzień"): "", ("frequency", "3"): "3", ("frequency", "nigdy"): "0",
        ("tie", "tak"): "yes", ("tie", "nie"): "no",
        ("layers", "szkolonka"): "", ("layers", "wymiana informacji"): "information",
    }  # fmt: skip
    of_one = [w.meant for w in plan.mapped[0].words if w.attribute == "frequency"]
    assert of_one == ["", "0", "3"]
    assert not plan.is_accepted


def test_what_a_mapping_says_of_words_is_heeded_and_shown(survey):
    proposed = write_mapping(one.mapping for one in survey.plan([HEAD, *ROWS]).mapped)
    said = (
        '\n[sheet.values.frequency]\n"Dzień w dzień" = 5\n"3" = "n/d"\n'
        '\n[sheet.values.layers]\nszkolonka = "training"\n'
    )
    plan = survey.plan([HEAD, *ROWS], mapping=proposed + said)
    assert plan.is_accepted, [f.say("pl") for f in plan.findings]
    told = survey.said(plan, "frequency")
    assert ("ops", "pcpr", "information", None, 5) in told
    assert {t[2] for t in told if t[:2] == ("ops", "gok")} == {"information", "training"}
    assert not {t for t in told if t[:2] == ("sp", "pcpr")}
    shown = words(plan)
    assert shown["frequency", "dzień w dzień"] == "5"
    assert shown["frequency", "3"] == "n/d"


@pytest.mark.parametrize(
    ("word", "level"), [("codziennie", 5), ("co kwartał", 2), ("Nigdy", 0), ("once a week", 4)]
)
def test_other_words_for_a_level_are_known(survey, word, level):
    plan = survey.plan([HEAD, [*ROWS[0][:4], word, "", ""]])
    assert {t[4] for t in survey.said(plan, "frequency")} == {level}
