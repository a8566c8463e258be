"""Questions with parameters as people write them, and their answers in words."""

import pytest

from netmap.errors import ConflictError, UnknownIdError
from netmap.i18n import LANGUAGES, say_error
from netmap.store import queries_under
from netmap.study import answer_in_words, ask, open_study, questions, shown_columns
from netmap.study.explore import _READ, BODY_COLUMNS, Answer


@pytest.fixture(scope="module")
def embedded(example_study):
    with open_study(example_study, "embedded") as study:
        yield study


def test_every_parameter_of_every_question_is_known():
    assert len(questions()) >= 12
    assert {param for query in questions().values() for param in query.params} <= set(_READ)
    assert len(queries_under("explore/")) == len(questions())


def test_words_become_codes_and_what_is_left_out_is_usual(embedded):
    answer = ask(embedded, "ties_of_one_wave_only", {"commune": "oksa", "wave": "po"})
    assert answer.params == {"wave": "after", "other_wave": "before", "commune": "260205"}
    answer = ask(embedded, "teams_without_sector", {"sector": "zdrowie"})
    assert answer.params == {"sector": "health"}
    answer = ask(embedded, "many_sided_ties", {"at_least": " 3 "})
    assert answer.params == {"wave": "after", "commune": "", "at_least": 3}
    answer = ask(embedded, "paths_within_two_steps", {"institution": "szkoła podstawowa w OKSIE"})
    assert answer.params["institution"] == "sp-oksa"


@pytest.mark.parametrize(
    ("name", "given", "code"),
    [
        ("gossip", {}, "unknown-question"),
        ("named_problems", {"x": "1"}, "unknown-param"),
        ("named_problems", {"wave": "kiedyś"}, "unknown-wave"),
        ("named_problems", {"commune": "Nigdzie"}, "unknown-commune"),
        ("types_without_partner", {"type": "plotki"}, "unknown-code"),
        ("many_sided_ties", {"at_least": "-1"}, "unknown-code"),
        ("many_sided_ties", {"at_least": "٣"}, "unknown-code"),
        ("known_from_one_source", {"origin": "plotki"}, "unknown-code"),
        ("paths_within_two_steps", {}, "param-missing"),
        ("paths_within_two_steps", {"institution": "szkoła"}, "unknown-body"),
    ],
)
def test_what_cannot_be_asked_is_said(embedded, name, given, code):
    with pytest.raises((UnknownIdError, ConflictError)) as caught:
        ask(embedded, name, given)
    assert caught.value.code == code
    for lang in LANGUAGES:
        assert say_error(caught.value, lang)


def test_nothing_is_left_as_a_code(embedded):
    answer = ask(embedded, "ties_between_sectors", {})
    rows = answer_in_words(embedded, answer, "pl")
    assert {"edukacja", "pomoc i integracja społeczna"} <= {str(row["sector"]) for row in rows} | {
        str(row["other_sector"]) for row in rows
    }
    one_sided = answer_in_words(embedded, ask(embedded, "one_sided_ties", {}), "pl")
    assert {row["other_side"] for row in one_sided} <= {
        "nie wskazała tej więzi", "mówi, że współpracy nie ma",
    }  # fmt: skip
    away = ask(embedded, "types_without_partner", {"wave": "before"})
    assert {row["seat"] for row in answer_in_words(embedded, away, "pl")} == {
        "Bodzechów",
        "Łopuszno",
    }


def test_people_read_names_and_pictures_go_by_ids():
    columns = ("steps", "source", "source_name", "via", "via_name", "target", "target_name")
    assert shown_columns(columns) == ["steps", "source_name", "via_name", "target_name"]
    assert shown_columns(("sector", "pairs")) == ["sector", "pairs"]
    answer = Answer("x", {}, columns, [{"source": "c", "via": "b", "target": "a"}])
    assert answer.bodies == {"a", "b", "c"}
    assert answer.pairs == {("b", "c"), ("a", "b"), ("a", "c")}
    assert set(BODY_COLUMNS) >= {"source", "target"}


def test_codes_of_an_open_codebook_are_whatever_occurs(tmp_path):
    with open_study(tmp_path / "s.netmap", "embedded", create=True) as study:
        study.set("codebook", "generic")
        assert ask(study, "teams_without_sector", {"sector": "zielony"}).rows == []
