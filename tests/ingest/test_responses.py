"""Responses: who answered in which wave."""

import pytest

from netmap.model import Response, ResponseStatus


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("tak", "answered"), ("Odpowiedziała", "answered"), ("odpowiedź", "answered"), ("1", "answered"),
        ("odmowa", "refused"), ("Refused", "refused"), ("brak odpowiedzi", "silent"), ("nie", "silent"),
        ("nie pytano", "not_asked"), ("nie dotyczy", "not_asked"),
    ],
)  # fmt: skip
def test_words_for_a_response(roster, records, word, status):
    plan = roster.take(f"instytucja;fala;odpowiedź\nGOPS;przed;{word}\n")
    assert list(records(plan, "response").values()) == [
        Response("ops-oksa", "przed", ResponseStatus(status))
    ]


def test_a_later_word_replaces_the_earlier(roster):
    roster.take("institution,wave,response\npcpr,przed,silent\n")
    plan = roster.take("institution,wave,response\npcpr,przed,answered\n")
    assert plan.counts()["response"] == {"update": 1}


def test_what_is_wrong_is_told(roster, codes):
    text = "instytucja;fala;odpowiedź\n;przed;tak\nNikt;przed;tak\nGOPS;;tak\nGOPS;przed;\nGOPS;po;może\nSP 1;po;tak\n"
    plan = roster.plan(text)
    assert codes(plan) == [
        "cell-required", "cell-required", "cell-required", "cell-unknown-code", "name-ambiguous", "name-unknown"
    ]  # fmt: skip
    assert plan.counts()["response"] == {"reject": 4, "queue": 2}
    assert codes(roster.plan("instytucja;odpowiedź\nGOPS;tak\n")) == ["header-no-wave"]


def test_the_chosen_wave_and_commune_do_as_well(roster, records):
    plan = roster.take("instytucja;odpowiedź\nSP 1;tak\n", wave="przed", commune="Wodzisław")
    assert list(records(plan, "response")) == ["sp-wodz|przed"]
